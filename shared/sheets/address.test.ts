import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAddress, columnLetters, parseCell, parseRange } from './address.ts';

test('letters at the borders of one, two and three letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
});

test('every address reads back', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 0, max: 16_383 }), (row, column) => {
    expect(parseCell(cellAddress(row, column))).toEqual({ row, column });
  }));
});

test('absolute and lower-case addresses; what is no cell is null', () => {
  expect(parseCell('$c$12')).toEqual({ row: 12, column: 2 });
  for (const text of ['', 'C', '12', 'C0', 'A1:B2', 'ABCD1', 'C-1']) expect(parseCell(text)).toBeNull();
});

test('ranges', () => {
  expect(parseRange('A5:R6')).toEqual({ from: { row: 5, column: 0 }, to: { row: 6, column: 17 } });
  expect(parseRange('B2')).toEqual({ from: { row: 2, column: 1 }, to: { row: 2, column: 1 } });
  expect(parseRange('Sheet1')).toBeNull();
});
