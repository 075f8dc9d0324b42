import { expect, test } from 'vitest';
import { date, found } from './testing.ts';

const codes = ['decision-unknown', 'decision-differs', 'decision-after-start', 'candidate-still-seconded', 'support-ends-before-plan'] as const;
const decision = { number: '1180/QĐ-UBND', date: date('2025-08-15'), months: 6, start: date('2025-08-20'), end: date('2026-02-19') };
const seconded = { unitCode: '03176', fullName: 'Vì Văn Thử', senderName: 'Sở Xây dựng', decision: '1180/QĐ-UBND', months: 6, start: date('2025-08-20'), end: date('2026-02-19') };
const params = [{ key: 'plan.start', value: '20/10/2025' }];

test('a number is the same however it is spaced; one that is nearly there is asked', () => {
  expect(found({ decisions: [decision], secondedIn: [{ ...seconded, decision: '1180 / qđ-ubnd' }] }, codes)).toEqual([]);
  expect(found({ decisions: [decision], secondedIn: [{ ...seconded, decision: '1160/QĐ-UBND' }] }, codes)).toMatchObject([{ code: 'decision-unknown', params: { suggestion: '1180/QĐ-UBND' } }]);
  expect(found({ decisions: [], secondedIn: [seconded] }, codes)).toEqual([]);
});

test('the start of the row is that of the decision, and the decision is signed by then', () => {
  expect(found({ decisions: [decision], secondedIn: [{ ...seconded, start: date('2025-09-01'), end: date('2026-02-28') }] }, codes)).toMatchObject([{ code: 'decision-differs', sheet: 'Biệt phái đến' }]);
  expect(found({ decisions: [{ ...decision, date: date('2025-08-21') }] }, codes)).toMatchObject([{ code: 'decision-after-start', sheet: 'Quyết định' }]);
});

test('who is away when the plan begins is not a candidate; the day before is early enough', () => {
  const candidate = { fullName: 'Vì Văn Thử', agencyName: 'SỞ XÂY DỰNG' };
  expect(found({ params, secondedIn: [seconded], candidates: [candidate] }, codes)).toMatchObject([{ code: 'candidate-still-seconded', severity: 'error', params: { document: '1180/QĐ-UBND', place1: '03176' } }]);
  expect(found({ params, candidates: [{ ...candidate, lastEnd: date('2025-10-20') }] }, codes)).toMatchObject([{ code: 'candidate-still-seconded', column: 'Ngày hết biệt phái gần nhất' }]);
  expect(found({ params, candidates: [{ ...candidate, lastEnd: date('2025-10-19') }] }, codes)).toEqual([]);
  expect(found({ params, secondedIn: [{ ...seconded, months: null, end: date('2025-10-19') }], candidates: [candidate] }, codes)).toMatchObject([{ code: 'support-ends-before-plan', severity: 'hint' }]);
});
