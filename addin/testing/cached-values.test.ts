import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '../src/workbook/address.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { findSoffice, recalculatedByLibreOffice } from './referees.ts';

/** Formula cells whose kept result is another one than LibreOffice computes: "sheet!cell formula: kept, computed". */
async function wrongResults(bytes: Uint8Array): Promise<{ readonly formulas: number; readonly wrong: readonly string[] }> {
  const { model } = await MemoryWorkbook.open(bytes, 'x.xlsx');
  const { model: computed } = await MemoryWorkbook.open(await recalculatedByLibreOffice(bytes), 'x.xlsx');
  const cells = model.sheets.flatMap((sheet) => [...sheet.formulas()].map((cell) => ({ ...cell, sheet })));
  const wrong = cells.flatMap(({ sheet, row, column, formula }) => {
    const kept = sheet.value(row, column);
    const now = computed.mustSheet(sheet.name).value(row, column);
    // a formula that gives "" is kept as an empty cell by one of them
    const same = typeof kept === 'number' && typeof now === 'number' ? Math.abs(kept - now) < 1e-9 : JSON.stringify(kept ?? '') === JSON.stringify(now ?? '');
    return same ? [] : [`${sheet.name}!${cellAddress(row, column)} ${formula}: ${JSON.stringify(kept)}, ${JSON.stringify(now)}`];
  });
  return { formulas: cells.length, wrong };
}

describe.runIf(findSoffice() !== null)('results that are written beside our formulas', () => {
  it.each(['samples/dien-bien/03176-na-bung.xlsx', 'samples/dien-bien/SXD-so-xay-dung.xlsx'])('%s: LibreOffice computes the same', async (path) => {
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
