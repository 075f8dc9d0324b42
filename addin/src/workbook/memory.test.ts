import { describe, expect, it } from 'vitest';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { validatorProblems } from '../../testing/referees.ts';
import { rulesOfFile } from '../../testing/rules-of-file.ts';
import { describeWorkbookPort, rulesOfModel, type SheetRules, type WorkbookFixture } from './conformance.ts';
import { MemoryWorkbook } from './memory.ts';
import type { WorkbookPort } from './port.ts';
import { Package } from './xlsx/package.ts';
import { writeXlsx } from './xlsx/write.ts';

const make = (fixture: WorkbookFixture): MemoryWorkbook =>
  MemoryWorkbook.of(fixture.sheets, 'so-lieu.xlsx', fixture.template === undefined ? {} : { template: fixture.template });

const bytesOf = (fixture: WorkbookFixture): Promise<Uint8Array> =>
  writeXlsx(fixture.sheets, fixture.template === undefined ? {} : { template: fixture.template });

const rules = async (port: WorkbookPort, sheet: string): Promise<SheetRules> => rulesOfModel((port as MemoryWorkbook).model.mustSheet(sheet));

describeWorkbookPort('in memory', async (fixture) => make(fixture), rules);
describeWorkbookPort('opened from .xlsx', async (fixture) => MemoryWorkbook.open(await bytesOf(fixture), 'so-lieu.xlsx'), async (port, sheet) =>
  rulesOfFile(await (port as MemoryWorkbook).toXlsx(), sheet));

const behind = new WeakMap<WorkbookPort, () => MemoryWorkbook>();

/** Everything goes through a file between one call and the next, as when each step is a run of its own. */
describeWorkbookPort('saved and opened again after every step', async (fixture) => {
  let workbook = await MemoryWorkbook.open(await bytesOf(fixture), 'so-lieu.xlsx');
  const again = async (): Promise<void> => {
    workbook = await MemoryWorkbook.open(await workbook.toXlsx(), 'so-lieu.xlsx');
  };
  const port: WorkbookPort = {
    host: 'file',
    sheets: () => workbook.sheets(),
    read: (options) => workbook.read(options),
    readSheet: (name, options) => workbook.readSheet(name, options),
    readRows: (name, from, to) => workbook.readRows(name, from, to),
    readLook: (name) => workbook.readLook(name),
    writeCells: (sheet, edits) => workbook.writeCells(sheet, edits).then(again),
    putSheet: (sheet) => workbook.putSheet(sheet).then(again),
    setLists: (sheet, edits) => workbook.setLists(sheet, edits).then(again),
    growTable: (sheet, headerRow, lastRow) => workbook.growTable(sheet, headerRow, lastRow).then(again),
    moveRows: (sheet, how, row, count) => workbook.moveRows(sheet, how, row, count).then(again),
    changeRows: async (sheet, change, ask) => {
      const done = await workbook.changeRows(sheet, change, ask);
      await again();
      return done;
    },
    removeSheet: (name) => workbook.removeSheet(name).then(again),
    mark: (sheet, marks) => workbook.mark(sheet, marks).then(again),
    clearMarks: (only) => workbook.clearMarks(only).then(again),
    select: (sheet, cell) => workbook.select(sheet, cell),
    readState: () => workbook.readState(),
    writeState: (rows) => workbook.writeState(rows).then(again),
    onChanged: (handler) => workbook.onChanged(handler),
    onSelected: (handler) => workbook.onSelected(handler),
  };
  behind.set(port, () => workbook);
  return port;
}, async (port, sheet) => rulesOfFile(await behind.get(port)!().toXlsx(), sheet));

const people: OutputSheet = {
  key: 'people',
  name: 'Nhân sự',
  above: [],
  columns: [
    { key: 'code', title: 'Mã', width: 10, format: 'code' },
    { key: 'day', title: 'Ngày', width: 10, format: 'date' },
    { key: 'count', title: 'Số', width: 10, format: 'int' },
  ],
  rows: [['007', '2025-10-20', 3]],
  below: [],
  table: null,
  print: { landscape: true, repeatHeader: true, fitWidth: true },
};

describe('typing in the grid', () => {
  it('reads typed text as Excel does, by the format of the cell', () => {
    const workbook = MemoryWorkbook.of([people]);
    const sheet = workbook.model.mustSheet('Nhân sự');
    workbook.edit('Nhân sự', 'A2', '012');
    workbook.edit('Nhân sự', 'B2', '1/2/2026');
    workbook.edit('Nhân sự', 'C2', '1.234,5');
    workbook.edit('Nhân sự', 'E2', '007');
    workbook.edit('Nhân sự', 'F2', "'007");
    workbook.edit('Nhân sự', 'G2', '20/10/2025');
    expect(sheet.rows[1]).toEqual(['012', 46054, 1234.5, null, 7, '007', 45950]);
    expect(sheet.format(1, 6)).toBe('dd/mm/yyyy');
    expect(sheet.format(1, 1)).toBe('dd/mm/yyyy');
  });

  it('tells of what a person typed, not of what was written', async () => {
    const workbook = MemoryWorkbook.of([people]);
    const seen: string[] = [];
    const stop = await workbook.onChanged(({ sheet, address }) => seen.push(`${sheet}!${address}`));
    await workbook.writeCells('Nhân sự', [{ cell: 'A2', value: '1' }]);
    workbook.edit('Nhân sự', 'C2', '5');
    stop();
    workbook.edit('Nhân sự', 'C2', '6');
    expect(seen).toEqual(['Nhân sự!C2']);
  });

  it('does not take a formula, which nothing here would calculate', () => {
    const workbook = MemoryWorkbook.of([people]);
    expect(() => workbook.edit('Nhân sự', 'C2', '=SUM(A1:A2)')).toThrow(expect.objectContaining({ code: 'formula-not-here' }));
    expect(workbook.model.mustSheet('Nhân sự').value(1, 2)).toBe(3);
  });
});

describe('typing right under a table', () => {
  const table: OutputSheet = { ...people, table: 'NhanSu' };
  const opened = async (): Promise<MemoryWorkbook> => MemoryWorkbook.open(await writeXlsx([table]), 'so-lieu.xlsx');

  it('makes the table a row longer, in the saved file too, and the columns keep their formats', async () => {
    const workbook = await opened();
    workbook.editAll('Nhân sự', [{ cell: 'A3', text: '012' }, { cell: 'B3', text: '2026-02-01' }, { cell: 'A4', text: '013' }]);
    workbook.edit('Nhân sự', 'A6', 'ghi chú');
    const saved = await workbook.toXlsx();
    const again = (await MemoryWorkbook.open(saved, 'so-lieu.xlsx')).model.mustSheet('Nhân sự');
    expect(again.tables.map(({ range }) => range)).toEqual(['A1:C4']);
    expect(again.rows.slice(2, 4)).toEqual([['012', 46054], ['013']]);
    expect(again.format(2, 1)).toBe('dd/mm/yyyy');
    const part = Package.open(saved).text('xl/tables/table1.xml');
    expect(part.match(/ref="[^"]+"/g)).toEqual(['ref="A1:C4"', 'ref="A1:C4"']);
    expect(await validatorProblems(saved)).toEqual([]);
  });

  it('leaves it as it is beside it, under its totals, over something that is there, and when a cell is emptied', async () => {
    const workbook = await opened();
    const sheet = workbook.model.mustSheet('Nhân sự');
    const [made] = sheet.tables;
    workbook.edit('Nhân sự', 'D3', 'x');
    workbook.edit('Nhân sự', 'A3', '');
    expect(made?.range).toBe('A1:C2');
    sheet.tables = [{ ...made!, totals: true }];
    workbook.edit('Nhân sự', 'A3', 'x');
    expect(sheet.tables[0]?.range).toBe('A1:C2');
    sheet.tables = [made!];
    workbook.edit('Nhân sự', 'B3', 'y');
    expect(made?.range).toBe('A1:C2');
  });

  it('writes none of the cells when one of them cannot be written', () => {
    const workbook = MemoryWorkbook.of([table]);
    expect(() => workbook.editAll('Nhân sự', [{ cell: 'A2', text: 'x' }, { cell: 'C2', text: '=1' }])).toThrow(expect.objectContaining({ code: 'formula-not-here' }));
    expect(workbook.model.mustSheet('Nhân sự').value(1, 0)).toBe('007');
  });
});

describe('a result that the person renamed', () => {
  it('is theirs: the next run makes a new one beside it', async () => {
    const workbook = MemoryWorkbook.of([people]);
    const plan: OutputSheet = { ...people, key: 'plan', name: 'Phương án' };
    await workbook.putSheet(plan);
    workbook.model.renameSheet('Phương án', 'Phương án cũ');
    await workbook.putSheet({ ...plan, rows: [] });
    expect(workbook.model.sheets.map((sheet) => sheet.name)).toEqual(['Nhân sự', 'Phương án cũ', 'Phương án']);
    expect(workbook.model.mustSheet('Phương án cũ').value(1, 0)).toBe('007');
    await expect(workbook.removeSheet('Phương án cũ')).rejects.toMatchObject({ code: 'sheet-not-ours' });
  });
});
