import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validatorProblems } from '../../testing/referees.ts';
import { OpenWorkbook } from '../workbench/open-workbook.ts';
import { MemoryWorkbook } from './memory.ts';

const open = async (path = 'samples/dien-bien/03356-sam-mun.xlsx') => MemoryWorkbook.open(new Uint8Array(readFileSync(path)), 'so.xlsx');
const ROSTER = 'Nhân sự';
/** Results of formulas are left out: the program that opens the file computes them. */
const look = (book: MemoryWorkbook) => {
  const sheet = book.model.mustSheet(ROSTER);
  return { rows: sheet.rows.map((row, at) => row.flatMap((cell, column) => (sheet.formula(at, column) === undefined ? [cell] : []))), formats: sheet.rows.map((row, index) => row.flatMap((cell, column) => (cell === null || sheet.formula(index, column) !== undefined ? [] : [sheet.format(index, column)]))), tables: sheet.tables.map(({ range }) => range) };
};

describe('taking out a row and putting one in', () => {
  it('moves what stands below with its formats, in the saved file too, and the table with it', async () => {
    const book = await open();
    const before = look(book);
    book.moveRow(ROSTER, 8, 'delete');
    const after = look(book);
    expect(after.rows).toEqual(before.rows.filter((_row, index) => index !== 8));
    const again = await MemoryWorkbook.open(await book.toXlsx(), 'so.xlsx');
    expect(look(again)).toEqual(after);
    expect(await validatorProblems(await book.toXlsx())).toEqual([]);
    again.moveRow(ROSTER, 8, 'insert');
    const back = look(again);
    expect(back.rows.length).toBe(before.rows.length);
    expect(back.rows.filter((_row, index) => index !== 8)).toEqual(before.rows.filter((_row, index) => index !== 8));
    expect(back.rows[8]?.every((cell) => cell === null)).toBe(true);
    expect(back.tables).toEqual(before.tables);
    expect(await validatorProblems(await again.toXlsx())).toEqual([]);
  });

  it('is undone in the workbench, with the very cells', async () => {
    const book = await open();
    const before = look(book);
    const desk = new OpenWorkbook(book);
    desk.showSheet(ROSTER);
    desk.moveTo(8, 0);
    desk.moveRow('delete');
    desk.moveRow('insert');
    expect(desk.undo()).toBe('A9');
    desk.undo();
    expect(look(book)).toEqual(before);
    expect(desk.canUndo).toBe(false);
  });

  it('tells that rows moved, so that the sheet is read again whole', async () => {
    const book = await open();
    const told: unknown[] = [];
    await book.onChanged((change) => told.push(change));
    book.moveRow(ROSTER, 8, 'delete');
    expect(told).toMatchObject([{ sheet: ROSTER, structure: true }]);
  });

  it('refuses where a formula, a merged cell or a hidden row would be parted from its row', async () => {
    const pointed = await open();
    pointed.model.mustSheet('Thông tin').setFormula(40, 5, `='${ROSTER}'!B20`, null);
    expect(() => pointed.moveRow(ROSTER, 8, 'delete')).toThrow(expect.objectContaining({ code: 'rows-hold-formulas' }));
    const whole = await open();
    whole.model.mustSheet('Thông tin').setFormula(40, 5, `=COUNTA('${ROSTER}'!B:B)`, null);
    whole.moveRow(ROSTER, 8, 'delete');
    const merged = await open();
    merged.model.mustSheet(ROSTER).merges.push('A60:C60');
    expect(() => merged.moveRow(ROSTER, 8, 'insert')).toThrow(expect.objectContaining({ code: 'rows-fixed', params: { sheet: ROSTER, row: 9 } }));
    const hidden = await open();
    hidden.model.mustSheet(ROSTER).hiddenRows.add(30);
    const before = look(hidden);
    expect(() => hidden.moveRow(ROSTER, 8, 'delete')).toThrow(expect.objectContaining({ code: 'rows-fixed' }));
    expect(look(hidden)).toEqual(before);
  });
});

describe('a text of several lines', () => {
  it('typed into a cell is kept, in the saved file too', async () => {
    const book = await open();
    book.edit(ROSTER, 'C9', 'dòng một\ndòng hai');
    const again = await MemoryWorkbook.open(await book.toXlsx(), 'so.xlsx');
    expect(again.model.mustSheet(ROSTER).value(8, 2)).toBe('dòng một\ndòng hai');
  });
});
