import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RawSheet } from '../../../shared/sheets/raw.ts';
import { PAYLOAD_LIMIT } from '../../testing/excel-host/host.ts';
import { openInExcel } from '../../testing/excel-host/node.ts';
import { checkWorkbook } from '../flows/check.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import type { SheetModel } from '../workbook/sheet-model.ts';
import { OfficeWorkbook } from './office-workbook.ts';

const NAME = 'Nhân sự';

/** What a file and what Excel tell of the same sheet. */
async function told(fill: (sheet: SheetModel) => void): Promise<{ file: RawSheet; excel: RawSheet; largest: number }> {
  const book = MemoryWorkbook.of([]);
  const sheet = book.model.addSheet(NAME);
  fill(sheet);
  const file = await book.readSheet(NAME, { facts: true });
  const host = await openInExcel(book.model);
  const excel = await new OfficeWorkbook().readSheet(NAME, { facts: true });
  expect(host.traffic.errors).toEqual([]);
  expect(host.session.keptCount).toBe(0);
  return { file, excel, largest: Math.max(host.traffic.largestReply, host.traffic.largestRequest) };
}

/** Runs in any order: Excel is asked column by column, a file row by row. */
function runs({ facts }: RawSheet): readonly string[] {
  return (facts?.fills ?? []).map(({ column, from, to, color }) => `${column} ${from}-${to} ${color}`).toSorted();
}

it('tells the colours that a person gave cells, wherever they are, as a file does', async () => {
  const cell = fc.record({ row: fc.nat(620), rows: fc.integer({ min: 1, max: 300 }), column: fc.nat(3), fill: fc.constantFrom('FFFF00', '92D050', 'FFFFFF', 'A4262C', 'FFF6D6') });
  await fc.assert(fc.asyncProperty(fc.array(cell, { maxLength: 8 }), async (painted) => {
    const { file, excel } = await told((sheet) => {
      for (let row = 0; row < 620; row += 1) for (let column = 0; column < 4; column += 1) sheet.setValue(row, column, 1);
      for (const { row, rows, column, fill } of painted) for (let at = row; at < Math.min(620, row + rows); at += 1) sheet.setStyle(at, column, { fill });
    });
    expect(runs(excel)).toEqual(runs(file));
  }), { numRuns: 10 });
});

it('tells hidden columns and comments, and nothing where there are none', async () => {
  const { file, excel } = await told((sheet) => {
    for (let column = 1; column < 9; column += 1) sheet.setValue(2, column, 'x');
    for (const column of [2, 5]) sheet.hiddenColumns.add(column);
    sheet.notes = ['C3', 'F40'];
  });
  expect(excel.hiddenColumns).toEqual(new Set([2, 5]));
  expect(excel.hiddenColumns).toEqual(file.hiddenColumns);
  expect(excel.facts?.notes).toEqual(['C3', 'F40']);
  const plain = await told((sheet) => sheet.setValue(0, 0, 'x'));
  expect([plain.excel.hiddenColumns, plain.excel.facts]).toEqual([undefined, { lastRow: 1, fills: [], notes: [], lists: [] }]);
});

it('asks for the colours of thousands of rows in pieces that Excel takes, and leaves a page that is all colours', async () => {
  const paint = (fill: (row: number, column: number) => string) => told((sheet) => {
    for (let row = 0; row < 3_000; row += 1) for (let column = 0; column < 12; column += 1) {
      sheet.setValue(row, column, row);
      sheet.setStyle(row, column, { fill: fill(row, column) });
    }
  });
  const some = await paint((row, column) => (column === 3 && row % 150 === 7 ? 'FFFF00' : 'FFFFFF'));
  expect(some.excel.facts?.fills).toHaveLength(20);
  expect(some.largest).toBeLessThan(PAYLOAD_LIMIT * 0.8);
  expect((await paint((row, column) => ((row + column) % 2 === 0 ? 'FFFF00' : '92D050'))).excel.facts?.fills).toBeUndefined();
});

it('a check inside Excel says of colours, comments and hidden columns what it says of the file', async () => {
  const book = await MemoryWorkbook.open(await readFile(new URL('../../../samples/dien-bien.xlsx', import.meta.url)), 'dien-bien.xlsx');
  const sheet = book.model.mustSheet(NAME);
  for (const [row, column] of [[10, 3], [11, 3], [40, 4]] as const) sheet.setStyle(row, column, { ...sheet.style(row, column), fill: 'FFFF00' });
  sheet.notes = ['D15'];
  sheet.hiddenColumns.add(4);
  const said = async (port: MemoryWorkbook | OfficeWorkbook): Promise<unknown[]> => (await checkWorkbook(port, { lang: 'vi' })).findings.map(({ code, cell, params }) => [code, cell, params]);
  const file = await said(book);
  await openInExcel(book.model);
  expect(await said(new OfficeWorkbook())).toEqual(file);
  expect(file).toEqual(expect.arrayContaining([['cell-colours', 'D11', { count: 3 }], ['cell-notes', 'D15', { count: 1 }], ['hidden-columns', 'E4', expect.anything()]]));
}, 30_000);
