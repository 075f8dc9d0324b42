import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheets } from './index.ts';
import { columnTitled } from './title-index.ts';

test('what stands in brackets is left out of a title, an open bracket alone is not', () => {
  expect(columnTitled(sheets.roster, 'Ngày sinh (dd/mm/yyyy)')?.key).toBe('birthDate');
  expect(columnTitled(sheets.roster, '(1) Ngày sinh (ghi rõ (ngày)')?.key).toBe('birthDate');
  expect(columnTitled(sheets.roster, 'Ngày sinh (ghi rõ')).toBeNull();
  let found = 0;
  fc.assert(fc.property(fc.array(fc.constantFrom('(', ')', 'Ngày sinh', 'Ngày ', 'sinh', ' a '), { maxLength: 8 }), (pieces) => {
    const title = pieces.join('');
    const whole = columnTitled(sheets.roster, title.replace(/[()]/g, ' '));
    const bare = columnTitled(sheets.roster, title.replace(/\([^)]*\)/g, ' ').replaceAll('(', ' '));
    found += whole === null && bare !== null ? 1 : 0;
    expect(columnTitled(sheets.roster, title)).toEqual(whole ?? bare);
  }), { numRuns: 2_000 });
  expect(found).toBeGreaterThan(10);
});

test('a title of thousands of open brackets is read at once', () => {
  expect(columnTitled(sheets.roster, '('.repeat(300_000))).toBeNull();
});
