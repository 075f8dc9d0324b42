import type { OutputCell, OutputSheet } from '../../../shared/tables/output.ts';

/** One cell to spoil: row counts the data rows from 0. */
export interface Mistake {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: OutputCell;
}

/** The sheets with these cells replaced. Throws RangeError for a cell that is not there. */
export function withMistakes(sheets: readonly OutputSheet[], mistakes: readonly Mistake[]): OutputSheet[] {
  const missing = mistakes.find((mistake) => !sheets.some((sheet) => sheet.key === mistake.sheet));
  if (missing) throw new RangeError(`no sheet ${missing.sheet}`);
  return sheets.map((sheet) => mistakes.filter((mistake) => mistake.sheet === sheet.key).reduce(spoil, sheet));
}

function spoil(sheet: OutputSheet, { row, column, value }: Mistake): OutputSheet {
  const index = sheet.columns.findIndex((one) => one.key === column);
  if (index < 0 || !sheet.rows[row]) throw new RangeError(`no cell ${column} in row ${row} of ${sheet.key}`);
  return { ...sheet, rows: sheet.rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === index ? value : cell)) : cells)) };
}
