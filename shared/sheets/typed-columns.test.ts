import { expect, test } from 'vitest';
import { bookOf, gridsOf, rawOf } from '../checks/testing/book.ts';
import type { SheetData } from './declare.ts';
import { readDataset } from './read.ts';
import { columnOf, countRows, rowAt, valuesOf } from './typed-columns.ts';

function roster(): SheetData {
  return readDataset(rawOf(gridsOf(bookOf()))).dataset.sheets.roster as SheetData;
}

test('columns, single rows and all rows say the same, and a row stays the same one', () => {
  const sheet = roster();
  const first = rowAt(sheet, 0);
  expect(countRows(sheet)).toBeGreaterThan(1);
  for (const key of Object.keys(sheet.decl.columns)) expect(valuesOf(sheet, key)).toEqual(sheet.rows.map(({ values }) => values[key]));
  expect(sheet.rows[0]).toBe(first);
  expect(sheet.rows).toHaveLength(countRows(sheet));
  expect(valuesOf(sheet, 'fullName').some((name) => typeof name === 'string')).toBe(true);
});

test('to ask for a column that the sheet does not declare adds nothing to its rows', () => {
  const sheet = roster();
  expect(columnOf(sheet, 'agencyCode').all()).toEqual(Array.from({ length: countRows(sheet) }, () => null));
  expect(Object.keys(rowAt(sheet, 0).values)).toEqual(Object.keys(sheet.decl.columns));
});

test('a copy with other rows answers from those', () => {
  const sheet = roster();
  const copy: SheetData = { ...sheet, rows: sheet.rows.slice(1).map((row) => ({ ...row, values: { ...row.values, key: 'K' } })) };
  expect(countRows(copy)).toBe(countRows(sheet) - 1);
  expect(rowAt(copy, 0).row).toBe(sheet.rows[1]!.row);
  expect(new Set(valuesOf(copy, 'key'))).toEqual(new Set(['K']));
  expect(valuesOf({ ...sheet }, 'key')).toEqual(valuesOf(sheet, 'key'));
});
