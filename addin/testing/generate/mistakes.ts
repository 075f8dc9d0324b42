import { sheets } from '../../../shared/sheets/index.ts';
import type { OutputCell } from '../../../shared/tables/output.ts';
import type { TemplateRows } from '../../../shared/tables/template-rows.ts';

/** One cell to spoil: row counts the data rows from 0. */
export interface Mistake {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: OutputCell;
}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * The rows of a template with these cells replaced, before they become sheets: what the template's own formulas find in
 * them is then known when it is written. Throws RangeError for a cell that is not there.
 */
export function withMistakes(rows: TemplateRows, mistakes: readonly Mistake[]): TemplateRows {
  return mistakes.reduce(spoil, rows as Rows) as TemplateRows;
}

function spoil(rows: Rows, { sheet, row, column, value }: Mistake): Rows {
  const list = rows[sheet];
  const before = list?.[row];
  if (!list || !before || !(column in sheets[sheet as keyof typeof sheets].columns)) throw new RangeError(`no cell ${column} in row ${row} of ${sheet}`);
  // the slip holds plain numbers; any other cell may hold what its column never would
  const cell = sheet === 'confirmation' ? value : { asItStood: value };
  return { ...rows, [sheet]: list.with(row, { ...before, [column]: cell }) };
}
