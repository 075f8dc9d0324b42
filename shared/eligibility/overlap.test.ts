import { expect, test } from 'vitest';
import { lastOverlap, overlaps } from './overlap.ts';

const plan = { start: '2025-10-20', end: '2026-04-19' };

test.each([
  ['ends long before', '2025-01-01', '2025-06-30', false],
  ['ends the day before', '2025-04-20', '2025-10-19', false],
  ['ends on the first day', '2025-04-21', '2025-10-20', true],
  ['one day, the first', '2025-10-20', '2025-10-20', true],
  ['inside', '2025-12-01', '2025-12-31', true],
  ['the same days', '2025-10-20', '2026-04-19', true],
  ['around', '2025-10-19', '2026-04-20', true],
  ['one day, the last', '2026-04-19', '2026-04-19', true],
  ['starts on the last day', '2026-04-19', '2026-10-18', true],
  ['starts the day after', '2026-04-20', '2026-10-19', false],
  ['lies long after', '2027-01-01', '2027-06-30', false],
  ['going on, started before', '2025-09-01', null, true],
  ['going on, starts on the last day', '2026-04-19', null, true],
  ['going on, starts the day after', '2026-04-20', null, false],
  ['no start, ends the day before', null, '2025-10-19', false],
  ['no start, ends on the first day', null, '2025-10-20', true],
  ['no start, ends after the plan', null, '2027-01-01', true],
  ['ends before it starts', '2026-01-02', '2026-01-01', false],
] as const)('%s: %s to %s', (_, start, end, expected) => {
  expect(overlaps({ start, end }, plan)).toBe(expected);
});

test('of several that overlap the one that ends last counts, and one without an end before all', () => {
  const [first, second] = [{ start: '2025-09-01', end: '2025-11-30' }, { start: '2025-12-01', end: '2025-12-31' }] as const;
  const after = { start: '2026-05-01', end: '2026-12-31' };
  const open = { start: '2025-09-01', end: null };
  expect(lastOverlap([second, first, after], plan)).toBe(second);
  expect(lastOverlap([first, open, second], plan)).toBe(open);
  expect(lastOverlap([after], plan)).toBeNull();
});
