import { expect, it } from 'vitest';
import { fill, groupedText } from './format.ts';

it('thousands stand apart, decimals stay together', () => {
  expect([7, 999, 3329, 2952000, -1500].map((value) => groupedText(value, 'vi'))).toEqual(['7', '999', '3.329', '2.952.000', '-1.500']);
  expect([3329, 1234.56].map((value) => groupedText(value, 'en'))).toEqual(['3,329', '1,234.56']);
  expect(groupedText(12345.678, 'vi')).toBe('12.345,68');
});

it('counts in a sentence are grouped, rows and years are not', () => {
  const number = (value: number) => groupedText(value, 'vi');
  expect(fill('{count} dòng, từ dòng {row1}, năm {year}', { count: 4166, row1: 1234, year: 1985 }, { number })).toBe('4.166 dòng, từ dòng 1234, năm 1985');
});
