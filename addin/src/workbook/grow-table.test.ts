import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { layoutBook } from '../../testing/corpus/hand-layout.ts';
import { mergeFiles } from '../flows/merge/merge.ts';
import { workbookFile } from '../flows/merge/workbook-file.ts';
import { MemoryWorkbook } from './memory.ts';
import { WorkbookModel } from './model.ts';
import type { SheetModel } from './sheet-model.ts';
import { growTable, growTableTo } from './grow-table.ts';

/** A table A3:C5 with the computed column "Gấp đôi". */
function listOf(...more: readonly string[]): SheetModel {
  const sheet = new WorkbookModel().addSheet('Trang');
  for (const [column, title] of ['Mã', 'Số', 'Gấp đôi'].entries()) sheet.setValue(2, column, title);
  for (const row of [3, 4]) {
    sheet.setValue(row, 1, row);
    sheet.setFormula(row, 2, `=B${row + 1}*2+LEN(T[[#This Row],[Mã]])+$A$1`, row * 2);
    sheet.setFormat(row, 2, '0.0');
  }
  sheet.tables.push({ name: 'T', range: 'A3:C5', columns: ['Mã', 'Số', 'Gấp đôi'], filterButtons: true, style: null, computed: [2], ...(more.includes('totals') ? { totals: true } : {}) });
  return sheet;
}

describe('a table with a computed column', () => {
  it('fills it in the row that is typed under it', () => {
    const sheet = listOf();
    growTable(sheet, 5, 0);
    expect(sheet.tables[0]?.range).toBe('A3:C6');
    expect([sheet.formula(5, 2), sheet.value(5, 2), sheet.format(5, 2)]).toEqual(['=B6*2+LEN(T[[#This Row],[Mã]])+$A$1', null, '0.0']);
  });

  it('fills it in all the rows that a merge adds, but not over what stands there', () => {
    const sheet = listOf();
    sheet.setValue(6, 2, 99);
    growTableTo(sheet, 2, 7);
    expect([5, 6, 7].map((row) => sheet.formula(row, 2) ?? sheet.value(row, 2))).toEqual(['=B6*2+LEN(T[[#This Row],[Mã]])+$A$1', 99, '=B8*2+LEN(T[[#This Row],[Mã]])+$A$1']);
  });

  it('takes the formula of the rows above past one that a person typed over', () => {
    const sheet = listOf();
    sheet.setValue(4, 2, 7);
    growTable(sheet, 5, 1);
    expect(sheet.formula(5, 2)).toMatch(/^=B6\*2/);
  });
});

describe('a table that ends in a row of totals', () => {
  it('does not grow under its totals by typing, and says so to a task that needs rows there', () => {
    const sheet = listOf('totals');
    growTable(sheet, 5, 0);
    expect(sheet.tables[0]?.range).toBe('A3:C5');
    expect(() => growTableTo(sheet, 2, 8)).toThrowError(expect.objectContaining({ code: 'table-totals', params: { sheet: 'Trang' } }) as Error);
    expect(() => growTableTo(sheet, 2, 4)).not.toThrow();
  });

  it('stops a merge before anything is written', async () => {
    const province = await MemoryWorkbook.open(new Uint8Array(await readFile('addin/testing/corpus/base.xlsx')), 'x.xlsx');
    const roster = province.model.mustSheet('Nhân sự');
    roster.tables = roster.tables.map((table) => ({ ...table, totals: true }));
    const commune = workbookFile('03208.xlsx', '2025-10-01', async () => new Uint8Array(await readFile('samples/dien-bien/03208-xa-dung.xlsx')));
    const rows = structuredClone(roster.rows);
    await expect(mergeFiles(province, [commune], { lang: 'vi', today: '2025-10-20' })).rejects.toMatchObject({ code: 'table-totals', params: { sheet: 'Nhân sự' } });
    expect(roster.rows).toEqual(rows);
    expect(await province.readState()).toEqual([]);
  });
});

it('a computed column goes into the file without a result, and Excel is told to compute', async () => {
  const { bytes } = layoutBook(new Uint8Array(await readFile('addin/testing/corpus/base.xlsx')));
  const book = await MemoryWorkbook.open(bytes, 'x.xlsx');
  const units = book.model.mustSheet('Danh mục đơn vị');
  expect(units.tables[0]).toMatchObject({ totals: true, computed: [13] });
  // the person takes the totals off, then the table may grow
  units.tables = units.tables.map(({ totals: _totals, ...table }) => ({ ...table, range: 'A3:N7' }));
  for (const cell of ['A8', 'N8']) await book.writeCells(units.name, [{ cell, value: null }]);
  book.edit(units.name, 'B8', '03199');
  expect(book.whatIsNotKept()).toContain('formula-results');
  const { model } = await MemoryWorkbook.open(await book.toXlsx(), 'x.xlsx');
  expect(model.mustSheet(units.name).formula(7, 13)).toBe('=LEN(DP_DonVi[[#This Row],[Mã xã]])');
});
