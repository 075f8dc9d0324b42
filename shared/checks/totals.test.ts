import { describe, expect, test } from 'vitest';
import { bookOf, gridsOf, judge, rawOf } from './testing/book.ts';
import { CONFIRMATION_ITEMS } from '../tables/confirmation.ts';
import { found } from './testing.ts';

const people = (count: number, more: object = {}) => Array.from({ length: count }, () => ({ unitCode: '03176', fullName: null, ...more }));

describe('what a unit states', () => {
  const codes = ['stated-total-differs'] as const;
  const unit = { unitCode: '03176', unitName: 'Xã Nà Bủng', kind: 'xa' };

  test('36 stated, 36 or 35 counted', () => {
    expect(found({ units: [{ ...unit, statedTotal: 36 }], roster: people(36) }, codes)).toEqual([]);
    expect(found({ units: [{ ...unit, statedTotal: 36 }], roster: people(35) }, codes)).toMatchObject([
      { severity: 'error', value: '36', params: { name: 'Xã Nà Bủng', stated: 36, counted: 35, count: 1 } },
    ]);
  });

  test('a unit that has not reported is not accused of a difference', () => {
    expect(found({ units: [{ ...unit, statedTotal: 36 }], roster: [] }, codes)).toEqual([]);
  });
});

describe('total lines in a list', () => {
  const codes = ['total-row-differs'] as const;
  const withTotals = (rows: number, ...totals: [row: number, label: string, stated: number | null][]) => found({
    roster: people(rows), totalRows: { roster: totals.map(([row, label, stated]) => ({ row, label, stated, cell: `A${row}` })) },
  }, codes);

  test('a line that agrees with all rows, or with its own group', () => {
    expect(withTotals(5, [7, 'Tổng cộng', 5])).toEqual([]);
    expect(withTotals(5, [4, 'Cộng', 2], [8, 'Cộng', 2])).toEqual([]);
  });

  test('36 against 35 + 1', () => {
    expect(withTotals(35, [37, 'Tổng số', 36])).toMatchObject([{ row: 37, cell: 'A37', params: { label: 'Tổng số', stated: 36, counted: 35 } }]);
  });

  test('a heading without a number says nothing', () => {
    expect(withTotals(3, [2, 'I. Văn phòng', null])).toEqual([]);
  });
});

describe('Phiếu xác nhận số liệu', () => {
  const codes = ['confirmation-differs'] as const;
  const roster = [...people(2, { category: 'CC', degree: 'dai-hoc', block: 'government' }), ...people(1, { category: 'VC', degree: 'cao-dang', block: 'party' })];
  const stated = (item: string, number: number) => found({ kind: 'commune', roster, confirmation: [{ item, stated: number, counted: 99 }] }, codes);

  test.each([[CONFIRMATION_ITEMS.total, 3], ['Công chức', 2], ['Viên chức', 1], ['Cán bộ', 0], [CONFIRMATION_ITEMS.university, 2], ['Khối Đảng', 1]])('%s is %i', (item, count) => {
    expect(stated(item, count)).toEqual([]);
    expect(stated(item, count + 1)).toMatchObject([{ severity: 'error', column: 'Xã xác nhận', params: { label: item, counted: count } }]);
  });

  test('what names nothing to count is not judged by an old formula result', () => {
    expect(stated(CONFIRMATION_ITEMS.code, 1)).toEqual([]);
    expect(stated(CONFIRMATION_ITEMS.missing('Ngày sinh'), 1)).toEqual([]);
  });
});

test('a decision for 52 people that 2 rows name; other spellings of its number are the same decision', () => {
  const decisions = [{ number: '2345/QĐ-UBND', total: 52 }, { number: '9/QĐ-UBND', total: 3 }];
  const secondedIn = [{ decision: '2345/QĐ-UBND' }, { decision: '2345 / QĐ - UBND' }];
  expect(found({ decisions, secondedIn }, ['decision-total-differs'])).toMatchObject([{ row: 2, params: { stated: 52, counted: 2 } }]);
});

test('a number that merged cells state for several items is told once, at the cell that holds it', () => {
  const grids = gridsOf(bookOf('commune'));
  const slip = grids.confirmation!;
  slip.rows.splice(1, slip.rows.length - 1, ['Tổng số người', 9], ['Công chức', null], ['Khối Chính quyền', null]);
  slip.merges = ['B2:B4'];
  expect(judge(rawOf(grids)).findings.map(({ code, row, cell }) => [code, row, cell])).toEqual([['confirmation-differs', 2, 'B2']]);
});
