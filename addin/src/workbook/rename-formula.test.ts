import { describe, expect, it } from 'vitest';
import { renameInFormula } from './rename-formula.ts';

const renamed = new Map([['nhân sự', "Người 'cũ'"], ['tổng', 'Tổng 2']]);

describe('formulas after a sheet was renamed', () => {
  it.each([
    ["SUM('Nhân sự'!A1:B2)", "SUM('Người ''cũ'''!A1:B2)"],
    ['Tổng!$A$1+tổng!B2', "'Tổng 2'!$A$1+'Tổng 2'!B2"],
    ['SUM(Đầu:Tổng!A1)', "SUM('Đầu:Tổng 2'!A1)"],
    ['"Tổng!A1"&Tổng!A1', '"Tổng!A1"&\'Tổng 2\'!A1'],
    // others: of another workbook, longer names, no sheet at all
    ['[1]Tổng!A1', '[1]Tổng!A1'],
    ["'[so.xlsx]Tổng'!A1", "'[so.xlsx]Tổng'!A1"],
    ['BTổng!A1+Tổng.cộng!A1', 'BTổng!A1+Tổng.cộng!A1'],
    ['Tổng+1', 'Tổng+1'],
  ])('%s becomes %s', (before, after) => {
    expect(renameInFormula(before, renamed)).toBe(after);
  });
});
