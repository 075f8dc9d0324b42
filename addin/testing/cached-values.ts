import { readFile } from 'node:fs/promises';
import { cellAddress } from '../src/workbook/address.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { recalculatedByLibreOffice } from './referees.ts';

/**
 * Formula cells whose kept result is another one than LibreOffice computes: "sheet!cell formula: kept, computed".
 * A cell without a kept result is no wrong one: every program computes it.
 * @param recalculated the same workbook as LibreOffice saved it, where it is known
 */
export async function wrongResults(bytes: Uint8Array, recalculated?: Uint8Array): Promise<{ readonly formulas: number; readonly wrong: readonly string[] }> {
  const { model } = await MemoryWorkbook.open(bytes, 'x.xlsx');
  const { model: computed } = await MemoryWorkbook.open(recalculated ?? (await recalculatedByLibreOffice(bytes)), 'x.xlsx');
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

/** node addin/testing/cached-values.ts FILE.xlsx...: formulas whose kept result LibreOffice computes otherwise. */
if (import.meta.main) {
  for (const path of process.argv.slice(2)) {
    const { formulas, wrong } = await wrongResults(new Uint8Array(await readFile(path)));
    process.stdout.write(`${path}: ${formulas} formulas, ${wrong.length} with another result\n${wrong.map((line) => `  ${line}\n`).join('')}`);
  }
}
