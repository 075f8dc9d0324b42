import { quoteSheet, splitReference } from './address.ts';
import type { ConditionalFormat, DefinedName } from './model-types.ts';
import type { StateRow } from './port.ts';

/**
 * How every implementation of the port knows the sheets that are ours: a hidden defined name per sheet, such as
 * DP_SHEET_plan = 'Phương án bố trí'!$A$1. It goes with the sheet when a person renames or moves it.
 */
export const OUR_SHEET_PREFIX = 'DP_SHEET_';

/** Ids of conditional formats that are marks of ours begin with this, and their formulas hold it. */
export const MARK_ID = 'DP_MARK';

/**
 * Formula of a mark: always true, and known again after the file was closed, when ids are others.
 * 'error' -> LEN("DP_MARK_error")>0
 */
export function markFormula(severity: keyof typeof MARK_LOOK): string {
  return `LEN("${MARK_ID}_${severity}")>0`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.includes(`"${MARK_ID}_`);
}

/** Fill and font of a mark by severity; six hex digits. */
export const MARK_LOOK = {
  error: { fill: 'FDE7E9', color: 'A80000' },
  warning: { fill: 'FFF4CE', color: '7A4B00' },
  hint: { fill: 'E5F1FB', color: '0B4A86' },
} as const;

/** Our marks among the conditional formats of a sheet as one text, to compare. */
export function marksKey(formats: readonly ConditionalFormat[]): string {
  return formats
    .filter((format) => format.id.startsWith(MARK_ID))
    .map(({ range, rule }) => `${range}|${rule.kind === 'formula' ? rule.formula : ''}`)
    .sort()
    .join('\n');
}

/** Name of the workbook that marks the sheet with this key as ours: 'plan' -> DP_SHEET_plan. */
export function ourName(key: string): string {
  return OUR_SHEET_PREFIX + key.replace(/[^\p{L}\p{N}_.]/gu, '_');
}

export function ourReference(sheet: string): string {
  return `${quoteSheet(sheet)}!$A$1`;
}

/** Names of the sheets that are ours, by the key's defined name. */
export function ourSheets(names: readonly DefinedName[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, refersTo } of names) {
    const reference = name.startsWith(OUR_SHEET_PREFIX) ? splitReference(refersTo) : null;
    if (reference) found.set(name, reference.sheet);
  }
  return found;
}

/** Longest text that a cell holds in every Excel. */
const CELL_TEXT = 32_000;

/** Rows of _DP from row 1: topic, key, then the value in as many cells as its length asks for. No header row. */
export function stateToCells(rows: readonly StateRow[]): string[][] {
  return rows.map(({ topic, key, value }) => {
    const cells = [topic, key];
    for (let at = 0; at === 0 || at < value.length; at += CELL_TEXT) cells.push(value.slice(at, at + CELL_TEXT));
    return cells;
  });
}

export function stateFromCells(cells: readonly (readonly unknown[])[]): StateRow[] {
  return cells
    .map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))))
    .filter((row) => (row[0] ?? '') !== '')
    .map(([topic = '', key = '', ...value]) => ({ topic, key, value: value.join('') }));
}
