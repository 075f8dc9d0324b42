import { expect, test } from 'vitest';
import { bookOf, gridsOf, judge, rawOf } from '../checks/testing/book.ts';
import type { FillRun, SheetFacts } from './raw.ts';
import { templateId } from './template-version.ts';

/** What is said of a roster of four people (rows 2 to 5) that has these facts. */
function said(facts: SheetFacts, template: string | null = templateId('province')) {
  const grids = gridsOf(bookOf());
  grids.roster!.facts = facts;
  return judge(rawOf(grids, template === null ? {} : { template })).findings.map(({ code, cell, params }) => [code, cell, params]);
}
const yellow = (column: number, from: number, to = from): FillRun => ({ column, from, to, color: 'FFFF00' });

test('a list column of a template that lost its drop-down in some rows is said once, with the cells to mend', () => {
  expect(said({ lists: ['H2:H3', 'H5:H2000', 'G2:I2'] })).toEqual([
    ['list-lost', 'I3', { column: 'Khối', count: 3, cells: 'I3:I5', like: 'I2' }],
    ['list-lost', 'H4', { column: 'Loại', count: 1, cells: 'H4', like: 'H2' }],
  ]);
});

test('no drop-down is missed where the whole column has none, where it is no list, or where the file is of no template', () => {
  expect(said({ lists: ['H6:H2000', 'D2'] })).toEqual([]);
  expect(said({ lists: ['H2:H3', 'H5'] }, null)).toEqual([]);
});

test('a colour that sets rows apart is said once for the sheet, from its first cell', () => {
  expect(said({ fills: [yellow(4, 3), yellow(3, 3), { ...yellow(3, 5), color: '92D050' }] })).toEqual([['cell-colours', 'D3', { count: 3 }]]);
});

test.each([
  ['the whole column', [yellow(3, 2, 5)]], ['bands', [yellow(3, 2), yellow(3, 4), yellow(4, 3), yellow(4, 5)]], ['the header', [yellow(3, 1)]], ['rows below', [yellow(3, 6)]], ['a column beside the list', [yellow(40, 3)]],
])('%s in a colour says nothing', (_what, fills) => {
  expect(said({ fills })).toEqual([]);
});

test('notes in the rows are said, those of the header are not', () => {
  expect(said({ notes: ['E4', 'D3', 'D1', 'AZ3'] })).toEqual([['cell-notes', 'D3', { count: 2 }]]);
});

test('looks far below the data are said from a thousand rows on', () => {
  expect(said({ lastRow: 1004 })).toEqual([]);
  expect(said({ lastRow: 1005 })).toEqual([['empty-rows-formatted', null, { row: 5, count: 1000 }]]);
});
