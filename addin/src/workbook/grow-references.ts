import { parseRange, type CellRange } from './address.ts';
import { REFERENCES, plainName } from './dependents.ts';
import { grownRanges } from './grow-ranges.ts';
import type { WorkbookModel } from './model.ts';
import type { SheetModel } from './sheet-model.ts';

/** Hidden sheets of a template, whose formulas count mistakes; a person's own formulas are the person's. */
const COUNTING_SHEETS = '_DP_';

/** Where the tables of a sheet stand, to tell later which have grown. */
export function tableRanges(sheet: SheetModel): ReadonlyMap<string, string> {
  return new Map(sheet.tables.map(({ name, range }) => [name, range]));
}

/**
 * The self-check of a template goes on to count in rows by which a table has outgrown those that its formulas look at.
 * Their results stay as they were until a spreadsheet program computes them.
 */
export function growReferences(model: WorkbookModel, sheet: SheetModel, before: ReadonlyMap<string, string>): void {
  const grown = sheet.tables.flatMap(({ name, range }) => {
    const [from, to] = [parseRange(before.get(name) ?? ''), parseRange(range)];
    return from && to && to.bottom > from.bottom ? [{ from, to }] : [];
  });
  if (grown.length === 0) return;
  for (const on of model.sheets) {
    if (!on.name.startsWith(COUNTING_SHEETS)) continue;
    const longer = Array.from(on.formulas(), (cell) => ({ ...cell, now: grown.reduce((text, { from, to }) => grownFormula(text, sheet.name, from, to), cell.formula) }));
    for (const { row, column, formula, now } of longer) if (now !== formula) on.setFormula(row, column, now, on.value(row, column));
  }
}

/** A formula on another sheet whose ranges over whole columns of the table reach its new last row. */
function grownFormula(formula: string, sheet: string, from: CellRange, to: CellRange): string {
  return formula.replace(REFERENCES, (whole: string, named: string | undefined, address: string | undefined) => {
    if (address === undefined || plainName(named)?.toLowerCase() !== sheet.toLowerCase()) return whole;
    const plain = address.replaceAll('$', '');
    return grownRanges(plain, from, to) === plain ? whole : whole.replace(/\d+$/, String(to.bottom + 1));
  });
}
