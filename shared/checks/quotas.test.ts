import { expect, test } from 'vitest';
import { date, found } from './testing.ts';

const quota = {
  unitCode: '03208', scopeBlock: 'government', counted: 'cb-cc', number: 32, document: '12/QĐ-UBND', documentDate: date('2025-07-01'),
};
const unit = { unitCode: '03208', unitName: 'Xã Xa Dung', kind: 'xa' };

test('two numbers for one scope and date: the error names both rows', () => {
  expect(found({ quotas: [quota, { ...quota, number: 35 }] }, ['quota-conflict', 'quota-duplicate'])).toMatchObject([
    { code: 'quota-conflict', row: 3, severity: 'error', params: { count1: 32, row1: 2, count2: 35 } },
  ]);
});

test('the same number twice is one row too many; other scopes, dates and replaced ones stand beside it', () => {
  expect(found({ quotas: [quota, quota] }, ['quota-conflict', 'quota-duplicate'])).toMatchObject([{ code: 'quota-duplicate' }]);
  const others = [
    quota, { ...quota, scopeBlock: 'system', number: 59 }, { ...quota, effectiveFrom: date('2026-01-01'), number: 34 },
    { ...quota, counted: 'vc', number: 12 }, { ...quota, number: 30, status: 'replaced' }, { ...quota, armedForces: 'yes', number: 40 },
  ];
  expect(found({ quotas: others }, ['quota-conflict', 'quota-duplicate'])).toEqual([]);
});

test('a number without its document or the date of it', () => {
  const findings = found({ quotas: [{ ...quota, document: null }, { ...quota, unitCode: '03176', documentDate: null }] }, ['quota-no-document']);
  expect(findings.map(({ column, severity }) => [column, severity])).toEqual([['Số văn bản', 'warning'], ['Ngày văn bản', 'warning']]);
});

test('a quota of the future, and a slip of the finger', () => {
  expect(found({ quotas: [{ ...quota, effectiveFrom: date('2026-01-01') }] }, ['quota-not-yet-effective'])).toMatchObject([{ params: { date1: '2026-01-01', date2: '2025-10-01' } }]);
  expect(found({ quotas: [{ ...quota, number: 320 }] }, ['quota-unusual'])).toHaveLength(1);
});

test('a unit with people and no quota in force', () => {
  const roster = [{ unitCode: '03208' }];
  expect(found({ units: [unit], roster, quotas: [quota] }, ['quota-missing'])).toEqual([]);
  expect(found({ units: [unit], roster, quotas: [{ ...quota, status: 'repealed' }] }, ['quota-missing'])).toMatchObject([{ sheet: 'Danh mục đơn vị' }]);
  expect(found({ units: [unit], roster: [], quotas: [] }, ['quota-missing'])).toEqual([]);
});

test('people of a block that no quota covers', () => {
  const roster = ['government', 'party', 'front', 'armed'].map((block) => ({ unitCode: '03208', block }));
  expect(found({ quotas: [quota], roster }, ['scope-mixed'])).toMatchObject([{ severity: 'error', params: { scope: 'Chính quyền', count: 2 } }]);
  expect(found({ quotas: [quota, { ...quota, scopeBlock: 'party-mass', number: 20 }], roster }, ['scope-mixed'])).toEqual([]);
  expect(found({ quotas: [{ ...quota, scopeBlock: 'system', number: 59 }], roster }, ['scope-mixed'])).toEqual([]);
});
