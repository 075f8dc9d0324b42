import { describe, expect, it } from 'vitest';
import { parseRange } from './address.ts';
import { grownRanges } from './grow-ranges.ts';

const range = (address: string) => parseRange(address) ?? { top: -1, left: -1, bottom: -1, right: -1 };

describe('the ranges of a rule when its table grows', () => {
  it.each([
    ['B4:B9', 'B4:B10'],
    ['A3:C9', 'A3:C10'],
    ['B4:B9 D4:D9 A1', 'B4:B10 D4:D9 A1'],
    // further down already, only a part of the column, or beside the table
    ['B4:B2000', 'B4:B2000'],
    ['A4:C10', 'A4:C10'],
    ['B6:B9', 'B6:B9'],
    ['B4:D9', 'B4:D9'],
    ['B4:B8', 'B4:B8'],
  ])('%s becomes %s', (before, after) => {
    expect(grownRanges(before, range('A3:C9'), range('A3:C10'))).toBe(after);
  });

  it('reach to its last row when it has outgrown the rows that they were ready for', () => {
    expect(grownRanges('B4:B2000 A4:C2000 B4:B3000 A10:A2000', range('A3:C9'), range('A3:C2500'))).toBe('B4:B2500 A4:C2500 B4:B3000 A10:A2000');
  });
});
