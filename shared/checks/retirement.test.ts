import { expect, test } from 'vitest';
import { date, found } from './testing.ts';

const codes = ['retirement-reached', 'retirement-before-end', 'retirement-in-plan'] as const;
const plan = { planEnd: '2026-04-19' };
// Domain B7: men born 09/1964 retire at 61y3m, in 12/2025; women born 04/1969 at 56y8m, in 12/2025.
const man = { fullName: 'Lò Văn Minh', gender: 'male', birthDate: date('1964-09-10') };

test('a candidate who retires before the end of the plan, unless the reviewer gave a reason', () => {
  expect(found({ candidates: [man] }, codes, plan)).toMatchObject([{ code: 'retirement-before-end', severity: 'error', params: { month: '12/2025', date: '2026-04-19' } }]);
  expect(found({ candidates: [{ ...man, reviewer: 'Đã đồng ý ở lại đến hết đợt' }] }, codes, plan)).toEqual([]);
});

test('the same in the roster is a vacancy to plan for', () => {
  expect(found({ roster: [man] }, codes, plan)).toMatchObject([{ code: 'retirement-in-plan', severity: 'hint' }]);
});

test('a woman of April 1969, and one of May, who retires later', () => {
  const woman = { fullName: 'Lò Thị Lả', gender: 'female', birthDate: date('1969-04-30') };
  expect(found({ roster: [woman, { ...woman, birthDate: date('1969-05-01') }] }, codes, plan).map(({ row }) => row)).toEqual([2]);
});

test('past the age and still working; waiting for retirement is right', () => {
  const old = { ...man, birthDate: date('1962-01-10'), status: 'working' };
  expect(found({ roster: [old] }, codes)).toMatchObject([{ code: 'retirement-reached', params: { month: '07/2022' } }]);
  expect(found({ roster: [{ ...old, status: 'waiting-retirement' }] }, codes)).toEqual([]);
});

test('without sex or plan nothing is guessed', () => {
  expect(found({ candidates: [{ ...man, gender: null }] }, codes, plan)).toEqual([]);
  expect(found({ candidates: [man] }, codes)).toEqual([]);
});
