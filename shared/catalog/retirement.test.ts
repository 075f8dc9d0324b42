import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { retirementDate } from './retirement.ts';

const of = (gender: 'male' | 'female', iso: string) => retirementDate({ birth: { iso }, gender });

test('pension from January 2026: men born 09/1964, women born 04/1969', () => {
  expect(of('male', '1964-09-01')).toBe('2025-12-31');
  expect(of('male', '1964-09-30')).toBe('2025-12-31');
  expect(of('female', '1969-04-15')).toBe('2025-12-31');
});

test.each([
  ['male', '1961-01-10', '2021-04-30'], ['male', '1961-09-10', '2021-12-31'], ['male', '1961-10-10', '2022-04-30'],
  ['male', '1963-12-10', '2024-12-31'], ['male', '1964-01-10', '2025-04-30'], ['male', '1964-10-10', '2026-04-30'],
  ['male', '1966-03-10', '2027-12-31'], ['male', '1966-04-10', '2028-04-30'], ['male', '1990-02-28', '2052-02-29'],
  ['female', '1966-01-10', '2021-05-31'], ['female', '1966-08-10', '2021-12-31'], ['female', '1969-05-10', '2026-05-31'],
  ['female', '1969-12-10', '2026-12-31'], ['female', '1975-04-10', '2034-12-31'], ['female', '1975-05-10', '2035-05-31'],
  ['male', '1960-12-31', '2020-12-31'], ['female', '1965-12-31', '2020-12-31'],
] as const)('%s born %s works until %s', (gender, birth, end) => {
  expect(of(gender, birth)).toBe(end);
});

test('only the year: 1 January', () => {
  expect(retirementDate({ birth: { iso: '1964-01-01', yearOnly: true }, gender: 'male' })).toBe('2025-04-30');
  expect(retirementDate({ birth: { iso: '1964-12-31', yearOnly: true }, gender: 'male' })).toBe('2025-04-30');
});

test('the younger never retire earlier, and each month of retirement falls in the year whose age it uses', () => {
  const yearAge = { male: (year: number) => Math.min(62 * 12, 60 * 12 + 3 * (year - 2020)), female: (year: number) => Math.min(60 * 12, 55 * 12 + 4 * (year - 2020)) };
  fc.assert(fc.property(fc.constantFrom('male', 'female' as const), fc.integer({ min: 1966 * 12, max: 2000 * 12 }), (gender: 'male' | 'female', month) => {
    const iso = (months: number) => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-15`;
    const end = of(gender, iso(month));
    expect(end <= of(gender, iso(month + 1))).toBe(true);
    const age = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1 - month;
    expect(age).toBe(yearAge[gender](Number(end.slice(0, 4))));
  }));
});
