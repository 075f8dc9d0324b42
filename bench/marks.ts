import { openInExcel } from '../addin/testing/excel-host/node.ts';
import { OfficeWorkbook } from '../addin/src/office/office-workbook.ts';
import { cellAddress } from '../addin/src/workbook/address.ts';
import { MemoryWorkbook } from '../addin/src/workbook/memory.ts';
import type { Mark } from '../addin/src/workbook/port.ts';

const SHEET = 'Nhân sự';
const SEVERITIES = ['error', 'warning', 'hint'] as const;
const COUNT = 20_000;

/** Cells of 5,000 rows: a whole column pasted wrong, blocks of blank cells, and every other row, as files have them. */
const SHAPES: Readonly<Record<string, () => Mark[]>> = {
  'whole columns': () => marks((at) => [1 + (at % 5000), 3 + Math.floor(at / 5000)], () => 0),
  'every other row': () => marks((at) => [1 + 2 * (at % 2500), 2 + Math.floor(at / 2500)], (at) => Math.floor(at / 2500)),
  'scattered': () => marks((at) => [1 + ((at * 7919) % 4999), 1 + ((at * 104_729) % 23)], (at) => at),
};

function marks(place: (at: number) => readonly [number, number], severity: (at: number) => number): Mark[] {
  const found = new Map<string, Mark>();
  for (let at = 0; found.size < COUNT; at += 1) {
    const [row, column] = place(at);
    const cell = cellAddress(row, column);
    if (!found.has(cell)) found.set(cell, { cell, severity: SEVERITIES[severity(at) % 3] ?? 'hint' });
  }
  return [...found.values()];
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const result = await work();
  return [Math.round(performance.now() - start), result];
}

/** 20,000 findings marked and unmarked: in a file, and by Microsoft's client on the Excel host of the tests. */
export async function benchMarks(): Promise<readonly string[]> {
  const lines = [`${COUNT} marked cells: milliseconds, and conditional formats made`];
  for (const [shape, make] of Object.entries(SHAPES)) {
    const all = make();
    const book = MemoryWorkbook.of([{ key: 'people', name: SHEET, above: [], below: [], table: null, print: { landscape: true, repeatHeader: true, fitWidth: true }, columns: [{ key: 'a', title: 'Mã', width: 9, format: 'text' }], rows: [] }]);
    const file = await MemoryWorkbook.open(await book.toXlsx(), 'so.xlsx');
    const [mark] = await timed(() => file.mark(SHEET, all));
    const formats = file.model.mustSheet(SHEET).conditionalFormats.length;
    const [save, bytes] = await timed(() => file.toXlsx());
    const again = await MemoryWorkbook.open(bytes, 'so.xlsx');
    const [unmark] = await timed(() => again.clearMarks());
    const host = await openInExcel(book.model);
    const excel = new OfficeWorkbook();
    const [excelMark] = await timed(() => excel.mark(SHEET, all));
    const inExcel = book.model.mustSheet(SHEET).conditionalFormats.length;
    const requests = host.traffic.requests;
    const [excelUnmark] = await timed(() => excel.clearMarks());
    lines.push(`${shape}: file mark ${mark}, save ${save}, remove ${unmark}, formats ${formats}; Excel host mark ${excelMark} in ${requests} requests, remove ${excelUnmark}, formats ${inExcel}`);
  }
  return lines;
}
