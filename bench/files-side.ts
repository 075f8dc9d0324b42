import { readFile, writeFile } from 'node:fs/promises';
import { nodeCodec } from '../addin/cli/node-codec.ts';
import { useCodec } from '../addin/src/workbook/xlsx/codec.ts';
import { cellAddress } from '../addin/src/workbook/address.ts';
import { forgetPeak, peakMegabytes } from '../addin/testing/peak-memory.ts';
import { MemoryWorkbook } from '../addin/src/workbook/memory.ts';
import { readXlsx } from '../addin/src/workbook/xlsx/read.ts';
import { writeXlsx } from '../addin/src/workbook/xlsx/write.ts';
import type { OutputFormat, OutputSheet } from '../shared/tables/output.ts';
import { sheets } from '../shared/sheets/index.ts';
import type { SheetDecl } from '../shared/sheets/declare.ts';
import type { RawCell } from '../shared/sheets/raw.ts';
import { COLUMNS, rosterOf } from './checks-rows.ts';

/**
 * One side of bench -- files, in a process of its own: node files-side.ts SIDE JOB FILE ROWS [OUT]. Prints
 * { ms, peakMB, startMB }: CPU milliseconds of the job; the most memory that the process held during the job, and what it
 * held right before it, collected: Node itself, the code of the side and the bytes of the file.
 */
export type Side = 'ours' | 'exceljs';
export type Job = 'read' | 'write' | 'patch';
export interface SideFigures {
  readonly ms: number;
  readonly peakMB: number;
  readonly startMB: number;
}

export const COLUMN_COUNT = 15;
const SHEET = 'Nhân sự';
/** Cells that patch changes: one in each of so many rows over the whole sheet, and as many marks. */
const CHANGES = 100;
const MEGABYTE = 1024 * 1024;
const MAJOR = COLUMNS.indexOf('major');

export async function rowsFor(count: number): Promise<{ header: readonly string[]; rows: readonly (readonly RawCell[])[] }> {
  const { header, rows } = await rosterOf(count);
  return { header: header.slice(0, COLUMN_COUNT), rows: rows.map((row) => row.slice(0, COLUMN_COUNT)) };
}

export function sheetFor(header: readonly string[], rows: readonly (readonly RawCell[])[]): OutputSheet {
  const declared: SheetDecl['columns'] = sheets.roster.columns;
  return {
    key: 'roster', name: SHEET, above: [], below: [], table: 'NhanSu', rows: rows as OutputSheet['rows'],
    columns: header.map((title, at) => ({ key: COLUMNS[at]!, title, width: 16, format: formatOf(declared[COLUMNS[at]!]?.type) })),
    print: { landscape: true, repeatHeader: true, fitWidth: true },
  };
}

function formatOf(type: string | undefined): OutputFormat {
  return type === 'date' ? 'date' : type === 'int' ? 'int' : 'text';
}

const changedRows = (count: number): number[] => Array.from({ length: CHANGES }, (_none, at) => 1 + Math.floor((at * count) / CHANGES));

type Work = (file: string, count: number) => Promise<() => Promise<Uint8Array | null>>;

/** Each gets ready (not timed) and returns the job. */
const JOBS: Readonly<Record<Side, Readonly<Record<Job, Work>>>> = {
  ours: {
    async read(file) {
      const bytes = new Uint8Array(await readFile(file));
      return async () => {
        const { workbook } = await readXlsx(bytes);
        if (workbook.sheets[0]?.rows[1]?.[0] === null) throw new Error('nothing was read');
        return null;
      };
    },
    async write(_file, count) {
      const { header, rows } = await rowsFor(count);
      return async () => writeXlsx([sheetFor(header, rows)]);
    },
    async patch(file, count) {
      const bytes = new Uint8Array(await readFile(file));
      return async () => {
        const workbook = await MemoryWorkbook.open(bytes, 'so-lieu.xlsx');
        const cells = changedRows(count).map((row) => cellAddress(row, MAJOR));
        await workbook.writeCells(SHEET, cells.map((cell) => ({ cell, value: 'Kế toán (đã sửa)' })));
        await workbook.mark(SHEET, cells.map((cell) => ({ cell, severity: 'warning' })));
        return workbook.toXlsx();
      };
    },
  },
  exceljs: {
    async read(file) {
      const { Workbook, bytes } = await exceljs(file);
      return async () => {
        const workbook = new Workbook();
        await workbook.xlsx.load(bytes);
        if (workbook.worksheets[0]?.getCell('A2').value === null) throw new Error('nothing was read');
        return null;
      };
    },
    async write(file, count) {
      const { Workbook } = await exceljs(file);
      const { header, rows } = await rowsFor(count);
      return async () => {
        const workbook = new Workbook();
        const sheet = workbook.addWorksheet(SHEET);
        sheet.columns = sheetFor(header, rows).columns.map(({ title, width, format }) => ({ header: title, width, style: { numFmt: format === 'date' ? 'dd/mm/yyyy' : format === 'int' ? '0' : '@' } }));
        for (const row of rows) sheet.addRow(row);
        return new Uint8Array(await workbook.xlsx.writeBuffer());
      };
    },
    async patch(file, count) {
      const { Workbook, bytes } = await exceljs(file);
      return async () => {
        const workbook = new Workbook();
        await workbook.xlsx.load(bytes);
        const sheet = workbook.getWorksheet(SHEET);
        if (!sheet) throw new Error('nothing was read');
        for (const row of changedRows(count)) {
          sheet.getCell(row + 1, MAJOR + 1).value = 'Kế toán (đã sửa)';
          sheet.addConditionalFormatting({
            ref: cellAddress(row, MAJOR),
            rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFF2CC' } } } }],
          });
        }
        return new Uint8Array(await workbook.xlsx.writeBuffer());
      };
    },
  },
};

async function exceljs(file: string) {
  const { default: library } = await import('exceljs');
  const read = await readFile(file);
  return { Workbook: library.Workbook, bytes: read.buffer.slice(read.byteOffset, read.byteOffset + read.byteLength) as ArrayBuffer };
}

export async function runSide(side: Side, job: Job, file: string, count: number, out: string | undefined): Promise<SideFigures> {
  // as the command line does
  useCodec(nodeCodec);
  const work = await JOBS[side][job](file, count);
  globalThis.gc?.();
  forgetPeak();
  const startMB = process.memoryUsage.rss() / MEGABYTE;
  const start = process.cpuUsage();
  const bytes = await work();
  const { user, system } = process.cpuUsage(start);
  const peakMB = peakMegabytes();
  if (bytes && out !== undefined) await writeFile(out, bytes);
  return { ms: (user + system) / 1000, peakMB, startMB };
}

if (import.meta.main) {
  const [side, job, file, count, out] = process.argv.slice(2);
  console.log(JSON.stringify(await runSide(side as Side, job as Job, file ?? '', Number(count), out)));
}
