import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { editList } from '../workbook/list-ranges.ts';
import { checkWorkbook } from './check.ts';
import { applyFixes } from './fix.ts';
import { fixLossless } from './fix-lossless.ts';
import { undoFixes } from './undo.ts';

/** A commune's file in which somebody pasted over the drop-downs of some cells. */
async function pastedOver(cells: string): Promise<MemoryWorkbook> {
  const file = readFileSync(new URL('../../../samples/dien-bien/03356-sam-mun.xlsx', import.meta.url));
  const before = await MemoryWorkbook.open(file, 'a.xlsx');
  editList(before.model.mustSheet('Nhân sự'), { cells, like: null });
  return MemoryWorkbook.open(await before.toXlsx(), 'a.xlsx');
}

const check = (port: MemoryWorkbook) => checkWorkbook(port, { lang: 'vi' });
const lost = async (port: MemoryWorkbook) => (await check(port)).findings.filter(({ code }) => code === 'list-lost');

/** A column of the roster with a list, and a row of data in it. */
async function listedCell(): Promise<{ letters: string; first: number }> {
  const port = await pastedOver('XFD1');
  const { raw, dataset } = await check(port);
  const { columnOf, rows } = dataset.sheets.roster!;
  const column = columnOf.category!;
  expect(raw.sheets.some(({ facts }) => (facts?.lists?.length ?? 0) > 0)).toBe(true);
  return { letters: String.fromCharCode(65 + column), first: rows[1]!.row };
}

test('drop-downs are put back by the one click, stay in the file, and are taken away again by undo', async () => {
  const { letters, first } = await listedCell();
  const cells = `${letters}${first}:${letters}${first + 1} ${letters}${first + 3}`;
  const port = await pastedOver(cells);
  expect(await lost(port)).toMatchObject([{ cell: `${letters}${first}`, params: { count: 3, cells } }]);

  const { fixed } = await fixLossless(port, await check(port), () => check(port));
  expect(fixed.log.filter(({ code }) => code === 'list-lost').map(({ cell }) => cell)).toEqual([first, first + 1, first + 3].map((row) => `${letters}${row}`));
  const saved = await MemoryWorkbook.open(await port.toXlsx(), 'b.xlsx');
  expect(await lost(saved)).toEqual([]);
  expect((await fixLossless(saved, await check(saved), () => check(saved))).fixed.applied).toBe(0);

  await undoFixes(saved, 'all');
  expect((await lost(await MemoryWorkbook.open(await saved.toXlsx(), 'c.xlsx')))[0]?.params).toMatchObject({ count: 3, cells });
});

test('a value from another file is written in place of its formula, and undo brings the formula back', async () => {
  const port = await pastedOver('XFD1');
  const { dataset } = await check(port);
  const { columnOf, rows } = dataset.sheets.roster!;
  const place = { row: rows[0]!.row - 1, column: columnOf.fullName! };
  const sheet = port.model.mustSheet('Nhân sự');
  const name = sheet.value(place.row, place.column);
  sheet.setFormula(place.row, place.column, "='[1]Danh sách'!B2", name);
  const checked = await check(port);
  const found = checked.findings.filter(({ code }) => code === 'external-link');
  expect(found).toMatchObject([{ fix: { kind: 'confirm', value: name } }]);

  const { applied, formulas } = await applyFixes(port, found, { seen: checked.raw });
  expect([applied, formulas]).toEqual([1, []]);
  const saved = await MemoryWorkbook.open(await port.toXlsx(), 'b.xlsx');
  const after = saved.model.mustSheet('Nhân sự');
  expect([after.value(place.row, place.column), after.formula(place.row, place.column)]).toEqual([name, undefined]);

  expect(await undoFixes(saved, 'all')).toEqual({ undone: 1, changedSince: [] });
  const back = (await MemoryWorkbook.open(await saved.toXlsx(), 'c.xlsx')).model.mustSheet('Nhân sự');
  expect([back.value(place.row, place.column), back.formula(place.row, place.column)]).toEqual([name, "='[1]Danh sách'!B2"]);
});

test('a formula that changed after the check is left alone', async () => {
  const port = await pastedOver('XFD1');
  const { dataset } = await check(port);
  const { columnOf, rows } = dataset.sheets.roster!;
  const sheet = port.model.mustSheet('Nhân sự');
  const at = [rows[0]!.row - 1, columnOf.fullName!] as const;
  sheet.setFormula(...at, "='[1]A'!B2", sheet.value(...at));
  const checked = await check(port);
  sheet.setFormula(...at, "='[1]A'!B3", sheet.value(...at));
  const { applied, changed } = await applyFixes(port, checked.findings.filter(({ code }) => code === 'external-link'), { seen: checked.raw });
  expect([applied, changed.length]).toEqual([0, 1]);
});
