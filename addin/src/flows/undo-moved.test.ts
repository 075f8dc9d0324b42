import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { applyFixes } from './fix.ts';
import { followMovedRows } from './moved-fixes.ts';
import { undoFixes, undoableFixes } from './undo.ts';

const SHEET = 'Nhân sự';
const ROWS: OutputSheet['rows'] = [
  [1, '03356-001', 'Lò Văn Thử', 'KT'], [2, '03356-002', 'Quàng Thị Mẫu', 'KT'], [3, '03356-003', 'Vàng A Ví', 'KT'], [4, '03356-004', 'Giàng Thị Dụ', 'Kế toán'],
];
const people: OutputSheet = {
  key: 'people', name: SHEET, above: [], below: [], table: null, print: { landscape: true, repeatHeader: true, fitWidth: true },
  columns: (['STT', 'Mã', 'Họ và tên', 'Lĩnh vực'] as const).map((title) => ({ key: title, title, width: 10, format: title === 'STT' ? 'int' : 'text' })),
  rows: ROWS,
};

const workbook = () => MemoryWorkbook.of([people]);
const found = (cell: string, value: string): Finding => (
  { code: 'list-synonym', severity: 'hint', sheet: SHEET, row: 1, cell, column: 'Lĩnh vực', value: 'as shown', params: {}, fix: { kind: 'auto', value } }
);
const fix = async (book: MemoryWorkbook, ...findings: readonly Finding[]) => applyFixes(book, findings, { seen: await book.read() });
const column = (book: MemoryWorkbook, at: number) => book.model.mustSheet(SHEET).rows.slice(1).map((row) => row[at] ?? null);
/** Numbers the rows anew, as people do once rows have moved. */
const numberAnew = (book: MemoryWorkbook) => column(book, 1).forEach((_key, row) => book.edit(SHEET, `A${row + 2}`, String(row + 1)));

describe('undo after rows moved', () => {
  it('follows the person, not the address: a row put in above', async () => {
    const book = workbook();
    await fix(book, found('D3', 'Kế toán'));
    book.moveRow(SHEET, 1, 'insert');
    numberAnew(book);
    expect(await undoFixes(book, 'all')).toEqual({ undone: 1, changedSince: [] });
    expect(column(book, 3)).toEqual([null, 'KT', 'KT', 'KT', 'Kế toán']);
  });

  it('never writes into the row that came to stand there, though it holds the same value', async () => {
    const book = workbook();
    await fix(book, found('D4', 'Kế toán'));
    book.moveRow(SHEET, 3, 'delete');
    numberAnew(book);
    expect(column(book, 3)).toEqual(['KT', 'KT', 'Kế toán']);
    expect(await undoFixes(book, 'all')).toEqual({ undone: 0, changedSince: [{ sheet: SHEET, cell: 'D4' }] });
    expect(column(book, 3)).toEqual(['KT', 'KT', 'Kế toán']);
  });

  it('sorted rows get each their own old value back', async () => {
    const book = workbook();
    await fix(book, found('D2', 'Địa chính'), found('D3', 'Kế toán'), found('D4', 'Tin học'));
    const sheet = book.model.mustSheet(SHEET);
    const sorted = sheet.rows.slice(1).map((row) => [...row]).toReversed();
    sorted.forEach((row, at) => row.forEach((value, to) => sheet.setValue(at + 1, to, value)));
    expect(await undoFixes(book, 'all')).toEqual({ undone: 3, changedSince: [] });
    expect(column(book, 3)).toEqual(['Kế toán', 'KT', 'KT', 'KT']);
  });

  it('knows a row whose Mã was itself fixed, or put back', async () => {
    const book = workbook();
    await fix(book, found('D3', 'Kế toán'));
    await fix(book, found('B3', '03356-02'));
    book.moveRow(SHEET, 1, 'insert');
    expect(await undoFixes(book, 'last')).toEqual({ undone: 1, changedSince: [] });
    expect(await undoFixes(book, 'last')).toEqual({ undone: 1, changedSince: [] });
    expect(column(book, 1)).toEqual([null, '03356-001', '03356-002', '03356-003', '03356-004']);
    expect(column(book, 3)).toEqual([null, 'KT', 'KT', 'KT', 'Kế toán']);
  });

  it('does not choose between two rows of one Mã', async () => {
    const book = workbook();
    await fix(book, found('D3', 'Kế toán'));
    book.moveRow(SHEET, 1, 'insert');
    book.edit(SHEET, 'B2', '03356-002');
    book.edit(SHEET, 'D2', 'Kế toán');
    expect(await undoFixes(book, 'all')).toEqual({ undone: 0, changedSince: [{ sheet: SHEET, cell: 'D3' }] });
  });

  it('names the cells where they stand now, once the moved rows were read', async () => {
    const book = workbook();
    await fix(book, found('D3', 'Kế toán'), found('D4', 'Kế toán'));
    book.moveRow(SHEET, 1, 'insert');
    await followMovedRows(book, await book.read());
    expect((await undoableFixes(book)).fixes.map((entry) => entry.cell)).toEqual(['D5', 'D4']);
    const state = await book.readState();
    await followMovedRows(book, await book.read());
    expect(await book.readState()).toEqual(state);
    expect(await undoFixes(book, [{ sheet: SHEET, cell: 'D4' }])).toEqual({ undone: 1, changedSince: [] });
    expect(column(book, 3)).toEqual([null, 'KT', 'KT', 'Kế toán', 'Kế toán']);
  });
});
