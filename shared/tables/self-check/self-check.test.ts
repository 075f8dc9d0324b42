import { describe, expect, test } from 'vitest';
import { WORKBOOK_KINDS } from '../../sheets/declare.ts';
import type { OutputSheet } from '../output.ts';
import { templateSheets } from '../template.ts';
import { sentenceFormula, sentenceText, withoutButton } from './sentence.ts';

/** Functions that Excel 2010 has already, and UNICODE of Excel 2013, which a file names with a prefix; none spills, none is new. */
const OLD = new Set([
  'AND', 'COUNTA', 'COUNTIF', 'DATE', 'DAY', 'FIND', 'HYPERLINK', 'IF', 'IFERROR', 'INDEX', 'INT', 'ISERROR', 'ISNUMBER', 'ISTEXT', 'LEFT', 'LEN', 'MATCH',
  'MAX', 'MID', 'MMULT', 'MOD', 'MONTH', 'NOT', 'REPT', 'RIGHT', 'ROW', 'SUBSTITUTE', 'SUMIF', 'SUMIFS', 'SUMPRODUCT', 'TEXT', 'TRIM', 'UNICODE', 'YEAR',
]);
const CELL_LIMIT = 8192;
const RULE_LIMIT = 255;

function formulas(sheet: OutputSheet): { cells: string[]; rules: string[] } {
  const cells = [
    ...[...sheet.above, ...sheet.below].map((line) => line.formula),
    ...sheet.rows.flat().map((cell) => (cell !== null && typeof cell === 'object' ? cell.formula : undefined)),
    ...(sheet.conditions ?? []).map(({ formula }) => formula),
  ].filter((formula) => formula !== undefined);
  const checks = [...sheet.columns, ...sheet.rows.flat().filter((cell) => cell !== null && typeof cell === 'object')].map(({ rule }) => rule?.check);
  return { cells, rules: checks.flatMap((check) => (check?.kind === 'custom' ? [check.formula] : [])) };
}

describe.each(WORKBOOK_KINDS)('formulas of the %s template', (kind) => {
  const sheets = templateSheets(kind, { info: { unitCode: '03176', unitName: 'Xã Nà Bủng' } });

  test('use only what Excel 2016 has, within its lengths', () => {
    const all = sheets.flatMap((sheet) => { const { cells, rules } = formulas(sheet); return [...cells, ...rules]; });
    const inCells = new Set(sheets.flatMap((sheet) => sheet.rows.flat().map((cell) => (cell !== null && typeof cell === 'object' ? cell.formula : undefined))));
    expect(all.length).toBeGreaterThan(60);
    for (const formula of all) {
      expect(formula.startsWith('=')).toBe(true);
      expect(formula.length, formula.slice(0, 80)).toBeLessThanOrEqual(CELL_LIMIT);
      const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
      for (const [, name] of code.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) expect([...OLD], formula.slice(0, 200)).toContain(name);
      // lists of numbers may stand in a cell, in no rule and no condition
      expect(inCells.has(formula) ? code.replace(/\{\d+(?:[,;]\d+)+\}/g, '') : code).not.toMatch(/[{}@]|#REF/);
      expect(code).not.toMatch(/(?<!_xlfn\.)\bUNICODE/);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length - 2).toBeLessThanOrEqual(RULE_LIMIT);
    }
    for (const rule of sheets.flatMap((sheet) => formulas(sheet).rules)) expect(rule.length).toBeLessThanOrEqual(RULE_LIMIT);
  });

  test('every required column and every drop-down colours its own mistakes', () => {
    for (const sheet of sheets.filter((one) => one.table !== null && one.key !== 'info' && one.key !== 'params')) {
      const coloured = new Set((sheet.conditions ?? []).flatMap(({ over, tone }) => ('from' in over && over.from === over.to && tone === 'error' ? [over.from] : [])));
      for (const [index, column] of sheet.columns.entries()) {
        if (column.required === true || column.options !== undefined) expect(coloured.has(index), `${sheet.name}: ${column.title}`).toBe(true);
      }
    }
  });

  test('only one sheet opens first, at a cell to type', () => {
    expect(sheets.filter((sheet) => sheet.opensFirst === true).map(({ name, select }) => [name, select])).toEqual([['Thông tin', 'B4']]);
  });
});

describe('a sentence as a formula', () => {
  test('joins texts and cells, leaves out what is not known, doubles quotes', () => {
    expect(sentenceFormula('«{value}» sai.[ Có phải «{suggestion}»?] "Sửa"', { value: 'A1' })).toBe('"«"&A1&"» sai. ""Sửa"""');
    expect(sentenceText('Còn {count} ô[ ở {sheet}]', { count: '3' })).toBe('Còn 3 ô');
  });

  test('a word that goes with a number is chosen while it is computed', () => {
    expect(sentenceFormula('{count} {count|cell|cells} left', { count: 'D2' })).toBe('D2&" "&IF(D2=1,"cell","cells")&" left"');
    expect([1, 2].map((count) => sentenceText('{count} {count|cell|cells} left', { count: String(count) }))).toEqual(['1 cell left', '2 cells left']);
  });

  test('texts longer than Excel allows are cut into pieces', () => {
    expect(sentenceFormula('x'.repeat(300), {})).toBe(`"${'x'.repeat(255)}"&"${'x'.repeat(45)}"`);
  });

  test('no button is promised where there is none', () => {
    expect(withoutButton('Hãy bấm sửa để ghi lại.')).toBe('Hãy ghi lại.');
    expect(withoutButton('Press fix to write 03176.')).toBe('Write 03176.');
  });
});
