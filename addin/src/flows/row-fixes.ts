import { removesRows } from '../../../shared/findings/fix-text.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { RawSheet } from '../../../shared/sheets/raw.ts';
import { MAX_COLUMNS, cellAddress, parseRange } from '../workbook/address.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { AppliedFix, CellPlace, FixOptions } from './fix.ts';
import { addToFixLog } from './fix-log.ts';
import type { FixLogEntry } from './fix-log.ts';
import { anchorsIn } from './row-anchor.ts';
import type { RowFinder } from './row-anchor.ts';

/** Rows of a sheet, 1-based. */
export interface RowRun {
  readonly row: number;
  readonly count: number;
}

/**
 * Takes the blank rows of these findings out, from the bottom up, each recorded for undoFixes by the row that came after
 * it. Rows in which anything stands by now are left alone and named. WorkbookError as port.moveRows() where rows cannot
 * move; what was taken out until then is in the log.
 */
export async function removeBlankRows(
  port: WorkbookPort, findings: readonly Finding[], { at = '', batch }: Pick<FixOptions, 'at'> & { readonly batch: number },
): Promise<{ readonly log: readonly AppliedFix[]; readonly changed: readonly CellPlace[] }> {
  const log: AppliedFix[] = [];
  const changed: CellPlace[] = [];
  const there = new Set((await port.sheets()).map((sheet) => sheet.name));
  for (const [sheet, wanted] of Map.groupBy(findings.filter(({ code }) => removesRows(code)), (finding) => finding.sheet)) {
    const raw = there.has(sheet) ? await port.readSheet(sheet) : null;
    for (const finding of wanted.toSorted((one, other) => (other.row ?? 0) - (one.row ?? 0))) {
      const run = { row: finding.row ?? 0, count: Number(finding.params.count ?? 1) };
      const cell = rowsAddress(run);
      if (!raw || !isBlankRun(raw, run)) {
        changed.push({ sheet, cell });
        continue;
      }
      // a row that no column is left out of: whatever it holds may tell it from others
      const anchor = anchorsIn(raw.rows)(cellAddress(run.row + run.count - 1, MAX_COLUMNS - 1));
      await port.moveRows(sheet, 'delete', run.row, run.count);
      const told = { before: '', after: '', column: null, params: finding.params };
      await addToFixLog(port, [{ sheet, cell, anchor, before: null, format: null, after: '', code: finding.code, batch, at: at === '' ? null : at, told }]);
      log.push({ sheet, cell, before: '', after: '', shown: '', code: finding.code, column: null, params: finding.params });
    }
  }
  return { log, changed };
}

/** Nothing at all stands in these rows, beside the list neither. */
function isBlankRun({ rows, formulas, merges }: RawSheet, { row, count }: RowRun): boolean {
  const last = row + count - 1;
  const isIn = (number: number): boolean => number >= row && number <= last;
  const merged = merges.some((merge) => {
    const range = parseRange(merge);
    return range !== null && range.top + 1 <= last && range.bottom + 1 >= row;
  });
  if (row < 2 || merged || [...formulas.keys()].some((cell) => isIn(Number(/\d+$/.exec(cell)?.[0] ?? 0)))) return false;
  return rows.slice(row - 1, last).every((cells) => cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === '')));
}

export function rowsAddress({ row, count }: RowRun): string {
  return `${row}:${row + count - 1}`;
}

/** The rows that a fix took out; null for a fix of a cell. */
export function removedRows({ cell }: Pick<FixLogEntry, 'cell'>): RowRun | null {
  const found = /^(\d+):(\d+)$/.exec(cell);
  if (!found) return null;
  const [, from, to] = found.map(Number);
  return from === undefined || to === undefined ? null : { row: from, count: to - from + 1 };
}

/** Where the rows would stand if they were put back now: above the row that came after them; null when that is gone. */
export function removedRowsNow(finder: RowFinder, entry: FixLogEntry): RowRun | null {
  const rows = removedRows(entry);
  if (!rows) return null;
  const now = entry.anchor ? finder.rowNow(rows.row - 1, entry.anchor) : rows.row - 1;
  return now === null ? null : { row: now + 1, count: rows.count };
}
