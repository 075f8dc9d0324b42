import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validatorProblems } from '../../testing/referees.ts';
import { reviewingBook } from '../../testing/corpus/hand-reviewing.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { MemoryWorkbook } from './memory.ts';
import { moveReferences, rowMap } from './row-references.ts';
import { Package } from './xlsx/package.ts';

const LIST = 'Danh sách';
const list: OutputSheet = {
  key: 'list', name: LIST, above: [{ text: 'DANH SÁCH', style: 'title' }],
  columns: [{ key: 'key', title: 'Mã', width: 10, format: 'code' }, { key: 'name', title: 'Họ và tên', width: 20, format: 'text', options: ['Một', 'Hai'] }, { key: 'pay', title: 'Hệ số', width: 8, format: 'decimal' }],
  rows: [['001', 'Một', 1], ['002', 'Hai', 2], ['003', 'Ba', 3], ['004', 'Bốn', 4]],
  below: [], table: 'DanhSach', print: { landscape: true, repeatHeader: true, fitWidth: true },
};

/** The province's own list: a yellow person, a formula in each row, a line of totals and a signature over merged cells. */
async function provincial(): Promise<MemoryWorkbook> {
  const book = MemoryWorkbook.of([list, { ...list, key: 'other', name: 'Khác', table: null, rows: [] }]);
  const sheet = book.model.mustSheet(LIST);
  sheet.setStyle(4, 1, { ...sheet.style(4, 1), fill: 'FFFF00' });
  for (let row = 2; row < 6; row += 1) sheet.setFormula(row, 4, `=C${row + 1}*2340`, null);
  sheet.setValue(6, 0, 'Tổng cộng');
  sheet.setFormula(6, 2, '=SUM(C3:C6)', 10);
  sheet.setValue(8, 0, 'NGƯỜI LẬP');
  sheet.merges.push('A9:C9');
  sheet.hiddenRows.add(6);
  book.model.mustSheet('Khác').setFormula(4, 0, `='${LIST}'!B5&COUNTA('${LIST}'!$A$3:$A$6)`, null);
  return MemoryWorkbook.open(await book.toXlsx(), 'so.xlsx');
}

describe('rows that go and come', () => {
  it('take their fills, formulas and merged cells along, in the saved file too', async () => {
    const book = await provincial();
    expect(await book.changeRows(LIST, { remove: [3], insert: { above: 6, count: 2 } })).toBe(true);
    await book.writeCells(LIST, [{ cell: 'B5', value: 'Thêm' }]);
    const again = await MemoryWorkbook.open(await book.toXlsx(), 'so.xlsx');
    for (const one of [book, again]) {
      const sheet = one.model.mustSheet(LIST);
      expect(Array.from({ length: 9 }, (_row, row) => sheet.value(row, 1))).toEqual([null, 'Họ và tên', 'Hai', 'Ba', 'Thêm', null, 'Bốn', null, null]);
      expect([3, 4, 5, 6].map((row) => sheet.style(row, 1).fill)).toEqual(['FFFF00', undefined, undefined, undefined]);
      expect([sheet.formula(2, 4), sheet.formula(6, 4)]).toEqual(['=C3*2340', '=C7*2340']);
      expect([sheet.formula(7, 2), sheet.value(7, 0), sheet.value(9, 0), sheet.merges, [...sheet.hiddenRows]]).toEqual(['=SUM(C3:C7)', 'Tổng cộng', 'NGƯỜI LẬP', ['A10:C10'], [7]]);
      expect(one.model.mustSheet('Khác').formula(4, 0)).toBe(`='${LIST}'!B4&COUNTA('${LIST}'!$A$3:$A$7)`);
      expect(sheet.tables.map(({ range }) => range)).toEqual(['A2:C7']);
    }
    expect(await validatorProblems(await book.toXlsx())).toEqual([]);
    expect(await again.changeRows(LIST, { remove: [5, 6], insert: null })).toBe(true);
    expect((await MemoryWorkbook.open(await again.toXlsx(), 'so.xlsx')).model.mustSheet(LIST).formula(5, 2)).toBe('=SUM(C3:C5)');
  });

  it('take notes and comments along, and with them goes what was said of a person who left', async () => {
    const bytes = reviewingBook(readFileSync('addin/testing/corpus/base.xlsx')).bytes;
    const moved = await MemoryWorkbook.open(bytes, 'so.xlsx');
    expect(await moved.changeRows('Nhân sự', { remove: [5], insert: null })).toBe(true);
    const after = Package.open(await moved.toXlsx());
    for (const part of ['xl/comments1.xml', 'xl/threadedComments/threadedComment1.xml']) expect(after.text(part)).toContain('ref="D5"');
    expect(after.text('xl/drawings/vmlDrawing1.vml')).toMatch(/<x:Row>4<\/x:Row>/);
    expect(await validatorProblems(await moved.toXlsx())).toEqual(await validatorProblems(bytes));
    const left = await MemoryWorkbook.open(bytes, 'so.xlsx');
    await left.changeRows('Nhân sự', { remove: [6], insert: null });
    const without = Package.open(await left.toXlsx());
    expect(without.text('xl/comments1.xml')).not.toContain('<comment ');
    expect(without.text('xl/drawings/vmlDrawing1.vml')).not.toContain('<x:Row>');
  });

  it('stay, all of them, where a formula looks at a person who would go or merged cells would be cut', async () => {
    const book = await provincial();
    const before = (await book.read()).sheets.map(({ rows }) => rows);
    expect(await book.changeRows(LIST, { remove: [5], insert: null })).toBe(false);
    book.model.mustSheet(LIST).merges.push('E3:E4');
    expect(await book.changeRows(LIST, { remove: [4], insert: null }, true)).toBe(false);
    expect((await book.read()).sheets.map(({ rows }) => rows)).toEqual(before);
  });

  it('are followed by references of every form, and by none to other sheets or in texts', () => {
    const map = rowMap({ remove: [3, 4], insert: { above: 8, count: 5 } });
    const moved = (formula: string) => moveReferences(formula, 'Ở đây', 'Ở đây', map);
    expect(moved('=$A$5+SUM(B2:$B$10)+COUNTA(A:C)&"A5"&Khác!A5&\'Ở đây\'!C9')).toBe('=$A$3+SUM(B2:$B$13)+COUNTA(A:C)&"A5"&Khác!A5&\'Ở đây\'!C12');
    expect([moved('=SUM(2:6)'), moved('=SUM(A3:A5)'), moved('=SUM(A3:A4)'), moved('=A4')]).toEqual(['=SUM(2:4)', '=SUM(A3:A3)', null, null]);
  });
});
