import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, ageOn, daysBetween, endOfPeriod, isDay, overlaps, weekdayOf } from './period.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days));

describe('endOfPeriod', () => {
  it.each([
    ['2025-10-20', 6, '2026-04-19'],
    ['2025-08-01', 3, '2025-10-31'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-01-01', 12, '2025-12-31'],
    ['2025-10-31', 1, '2025-11-30'],
    ['2025-03-01', 36, '2028-02-29'],
  ])('%s and %i months end on %s', (start, months, end) => {
    expect(endOfPeriod(start, months)).toBe(end);
  });

  it('is after the start, and one more month never ends earlier', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (start, months) => {
      const end = endOfPeriod(start, months);
      expect(isDay(end)).toBe(true);
      expect(end >= start).toBe(true);
      expect(endOfPeriod(start, months + 1) > end).toBe(true);
    }));
  });
});

describe('days', () => {
  it('adds and counts days alike', () => {
    fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }));
  });

  it('keeps the day of the month, or takes the last one', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-03-15', -3)).toBe('2024-12-15');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  it('knows days that do not exist', () => {
    expect(isDay('2025-02-29')).toBe(false);
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2025-13-01')).toBe(false);
    expect(isDay('20/10/2025')).toBe(false);
  });

  it('names weekdays, and no weekday at the weekend', () => {
    expect(weekdayOf('2025-10-20')).toBe('T2');
    expect(weekdayOf('2025-10-24')).toBe('T6');
    expect(weekdayOf('2025-10-25')).toBeNull();
    expect(weekdayOf('1969-12-31')).toBe('T4');
  });

  it('counts full years', () => {
    expect(ageOn('1985-10-20', '2025-10-19')).toBe(39);
    expect(ageOn('1985-10-20', '2025-10-20')).toBe(40);
  });

  it('counts the last day as part of a period', () => {
    expect(overlaps({ start: '2025-01-01', end: '2025-03-31' }, { start: '2025-03-31', end: '2025-06-30' })).toBe(true);
    expect(overlaps({ start: '2025-01-01', end: '2025-03-31' }, { start: '2025-04-01', end: '2025-06-30' })).toBe(false);
  });
});

it('days of six centuries, and beyond, are those of the calendar', () => {
  const days = fc.integer({ min: -70_000, max: 170_000 });
  fc.assert(fc.property(days, (count) => {
    expect(addDays('1970-01-01', count)).toBe(new Date(count * 86_400_000).toISOString().slice(0, 10));
  }), { numRuns: 2000, examples: [[-62_091], [-62_092], [157_419], [157_420], [11_016], [0], [-1]] });
});
