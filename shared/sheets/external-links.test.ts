import { expect, test } from 'vitest';
import { bookOf, gridsOf, judge, rawOf } from '../checks/testing/book.ts';

function judged(formulas: Record<string, string>) {
  const grids = gridsOf(bookOf());
  grids.quotas!.formulas = formulas;
  return judge(rawOf(grids)).findings;
}

test.each([
  ["'C:\\Bao cao\\[Bien che.xlsx]Tong hop'!C7", 'Bien che.xlsx'], ['[1]Sheet1!$A$1', '[1]'], ["SUM('[2]Xã Nà Bủng'!A1:A9)", '[2]'], ['[so.xlsx]Sheet1!A1', 'so.xlsx'],
])('%s takes its value from another file', (formula, file) => {
  expect(judged({ F3: `=${formula}` })).toMatchObject([{
    code: 'external-link', cell: 'F3', row: 3, column: 'Biên chế giao', params: { file, suggestion: 32 }, fix: { kind: 'confirm', value: 32 },
  }]);
});

test('other sheets of the same file and columns of a table are no other file; cells outside the list are not ours', () => {
  expect(judged({ F3: "='Nhân sự'!A1", F4: '=SUM(DP_NhanSu[Số ngày/tuần])', F2: '=SUM(T[a],Sheet2!B1)', F1: '=[1]Sheet1!A1', Z3: '=[1]Sheet1!A1', F99: '=[1]Sheet1!A1' })).toEqual([]);
});

test('a day is offered as it shows; an empty result is nothing to write', () => {
  const grids = gridsOf(bookOf());
  const at = grids.quotas!.rows[0]!.indexOf('Ngày văn bản');
  const letter = String.fromCharCode(65 + at);
  grids.quotas!.rows[3]![at] = null;
  grids.quotas!.formulas = { [`${letter}3`]: '=[1]A!A1', [`${letter}4`]: '=[1]A!A2' };
  const found = judge(rawOf(grids)).findings.filter(({ code }) => code === 'external-link');
  expect(found.map(({ cell, params, fix }) => [cell, params['suggestion'], fix])).toEqual([
    [`${letter}3`, '15/07/2025', { kind: 'confirm', value: 45853 }], [`${letter}4`, undefined, { kind: 'manual' }],
  ]);
});
