import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { wrongResults } from './cached-values.ts';
import { findSoffice } from './referees.ts';

describe.runIf(findSoffice() !== null)('results that are written beside our formulas', () => {
  it.each(['samples/dien-bien/03356-sam-mun.xlsx', 'samples/dien-bien/SXD-so-xay-dung.xlsx'])('%s: LibreOffice computes the same', async (path) => {
    const { wrong } = await wrongResults(new Uint8Array(await readFile(path)));
    expect(wrong).toEqual([]);
  }, 240_000);

  it('a wrong one would be seen', async () => {
    const workbook = await MemoryWorkbook.open(new Uint8Array(await readFile('samples/dien-bien/03176-na-bung.xlsx')), 'x.xlsx');
    const sheet = workbook.model.sheets.find((one) => [...one.formulas()].some(({ formula }) => formula.startsWith('=COUNTA(')));
    const cell = sheet && [...sheet.formulas()].find(({ formula }) => formula.startsWith('=COUNTA('));
    if (!sheet || !cell) throw new Error('the slip has no formula');
    sheet.setFormula(cell.row, cell.column, cell.formula, 9_999);
    const { wrong } = await wrongResults(await workbook.toXlsx());
    expect(wrong.filter((line) => line.includes(': 9999,'))).toHaveLength(1);
  }, 240_000);
});
