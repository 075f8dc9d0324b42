import { describe, expect, it } from 'vitest';
import { shiftFormula } from './shift-formula.ts';

describe('a shared formula in another cell', () => {
  it.each([
    ['A1+$B2+C$3+$D$4', 2, 1, 'B3+$B4+D$3+$D$4'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 1, 1, 'SUM(B:B,$B:D,2:2,$2:4)'],
    ['"A1"&\'Trang A1\'!A1', 1, 0, '"A1"&\'Trang A1\'!A2'],
    ['LOG10(A1)+Thue2024+A1B', 1, 0, 'LOG10(A2)+Thue2024+A1B'],
    ['A1', -1, 0, '#REF!'],
    ['A1', 0, -1, '#REF!'],
  ])('%s, %i down and %i right', (before, rows, columns, after) => {
    expect(shiftFormula(before, rows, columns)).toBe(after);
  });
});
