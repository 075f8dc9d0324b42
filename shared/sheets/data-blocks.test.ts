import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHeader } from './find-header.ts';
import { findRows } from './find-rows.ts';
import { findTables } from './find-tables.ts';
import { sheets } from './index.ts';
import { legible } from './legacy-cells.ts';
import type { RawCell, RawSheet } from './raw.ts';
import { LOOK_ROWS } from './text-looks.ts';

const HEADER: RawCell[] = ['Mã', 'Họ và tên', 'Ngày sinh', 'Khối', 'Phòng, bộ phận', 'Trạng thái', 'Số ngày/tuần', 'Ngày về xã'];

function person(row: number): RawCell[] {
  return [`03176-${1000 + row}`, `Lò Văn ${row}`, 30_000 + row % 500, 'Chính quyền', 'Văn phòng HĐND và UBND', 'Đang làm', row % 2 === 0 ? 5 : null, 45_839];
}

/** What people put between the rows of a list. */
const STRAY: readonly RawCell[][] = [
  [], [null, '', ' '], HEADER, HEADER.map((title) => String(title).toUpperCase()), [1, 2, 3, 4, 5, 6, 7, 8], ['A', 'B', 'C', '1', '2', '3', '4', '5'],
  ['(1)', '(2)', '(3)', '(4)'], [null, 'I. Văn phòng', null], [null, 'Tổng cộng', 36], ['Tổng cộng', 'Tổng cộng', 45_000], [null, 'Người lập', null, 'Chủ tịch'],
  ['03176-0001'], [null, 'Lò Thị A', '05/09/1985'], [null, null, 31_000], ['x', 'y', true], [null, 'Nguyễn  Văn B', 30_000, { error: '#REF!' }], [5, 6, 7],
  ['Mã xã', 'Xã', 'Loại đơn vị', 'Số đơn vị cũ'], ['03176', 'Xã Thanh Nưa', 'Xã', 3],
];

function sheetOf(rows: readonly (readonly RawCell[])[]): RawSheet {
  return { name: sheets.roster.title, rows: [HEADER, ...rows], formats: new Map(), formulas: new Map(), hiddenRows: new Set(), merges: [] };
}

const list = fc.record({
  count: fc.integer({ min: 0, max: 4 * LOOK_ROWS }),
  strays: fc.array(fc.record({ at: fc.nat({ max: 4 * LOOK_ROWS }), cells: fc.constantFrom(...STRAY), inPlace: fc.boolean() }), { maxLength: 6 }),
}).map(({ count, strays }) => {
  const rows = Array.from({ length: count }, (_, row) => person(row));
  for (const { at, cells, inPlace } of strays) rows.splice(Math.min(at, rows.length), inPlace ? 1 : 0, cells);
  return sheetOf(rows);
});

test('rows and tables are the same whether or not the cells were looked at before', () => {
  fc.assert(fc.property(list, (sheet) => {
    const { looks } = legible(sheet);
    expect(looks).not.toBeNull();
    const raw = { sheets: [sheet], date1904: false, template: null };
    expect(findTables(raw, 'province', () => looks)).toEqual(findTables(raw, 'province'));
    const header = findHeader(sheet, sheets.roster)!;
    expect(findRows(sheet, sheets.roster, header, sheet.rows.length, looks)).toEqual(findRows(sheet, sheets.roster, header));
  }), { numRuns: 150 });
}, 30_000);

test('a header that stands again in a block of people is none of them, and a line of column numbers neither', () => {
  const rows = Array.from({ length: 3 * LOOK_ROWS }, (_, row) => person(row));
  rows[LOOK_ROWS + 50] = HEADER;
  rows[2 * LOOK_ROWS + 50] = ['A', 'B', 1, 2, 3, 4, 5, 6];
  const sheet = sheetOf(rows);
  const body = findRows(sheet, sheets.roster, findHeader(sheet, sheets.roster)!, sheet.rows.length, legible(sheet).looks);
  expect(body.repeated).toEqual([LOOK_ROWS + 52, 2 * LOOK_ROWS + 52]);
  expect(body.data).toHaveLength(3 * LOOK_ROWS - 2);
});
