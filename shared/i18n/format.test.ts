import { expect, it } from 'vitest';
import { groupedText } from './format.ts';

it('thousands stand apart, decimals stay together', () => {
  expect([7, 999, 3329, 2952000, -1500].map((value) => groupedText(value, 'vi'))).toEqual(['7', '999', '3.329', '2.952.000', '-1.500']);
  expect([3329, 1234.56].map((value) => groupedText(value, 'en'))).toEqual(['3,329', '1,234.56']);
  expect(groupedText(12345.678, 'vi')).toBe('12.345,68');
});
