import type { RawCell } from '../../../shared/sheets/raw.ts';
import { cellIn } from '../workbook/address.ts';
import type { CellEdit, WorkbookPort } from '../workbook/port.ts';
import { isError } from './fix.ts';
import type { CellPlace } from './fix.ts';
import { lastBatch, readFixLog, removeFromFixLog } from './fix-log.ts';
import type { FixLogEntry } from './fix-log.ts';

/** The last press of the button, every fix of the workbook, or all fixes of these cells. */
export type UndoWhich = 'last' | 'all' | readonly CellPlace[];

/** How many cells undoFixes would put back, as far as the log says, and each fix, newest first. */
export interface Undoable {
  readonly last: number;
  readonly all: number;
  readonly fixes: readonly FixLogEntry[];
}

/**
 * Puts back the old cells: value, type and number format. A cell that holds something else than the fix wrote was
 * changed by a person since: it is left alone and named. Either way the fix leaves the log.
 */
export async function undoFixes(port: WorkbookPort, which: UndoWhich): Promise<{ undone: number; changedSince: readonly CellPlace[] }> {
  const there = new Set((await port.sheets()).map((sheet) => sheet.name));
  let undone = 0;
  const changedSince: CellPlace[] = [];
  for (const [sheet, entries] of Map.groupBy(chosen(await readFixLog(port), which), (entry) => entry.sheet)) {
    const raw = there.has(sheet) ? await port.readSheet(sheet) : null;
    const edits: CellEdit[] = [];
    for (const [cell, fixes] of Map.groupBy(entries, (entry) => entry.cell)) {
      const { oldest, changed } = raw && !raw.formulas.has(cell) ? rewind(cellIn(raw.rows, cell), fixes) : { oldest: null, changed: true };
      if (oldest) edits.push(undoEdit(oldest));
      if (changed) changedSince.push({ sheet, cell });
    }
    if (edits.length > 0) await port.writeCells(sheet, edits);
    await removeFromFixLog(port, entries);
    undone += edits.length;
  }
  return { undone, changedSince };
}

export async function undoableFixes(port: WorkbookPort): Promise<Undoable> {
  const log = await readFixLog(port);
  return { last: cellCount(chosen(log, 'last')), all: cellCount(log), fixes: log.toReversed() };
}

function chosen(log: readonly FixLogEntry[], which: UndoWhich): readonly FixLogEntry[] {
  if (which === 'all') return log;
  if (which === 'last') {
    const last = lastBatch(log);
    return log.filter((entry) => entry.batch === last);
  }
  const cells = new Set(which.map(keyOf));
  return log.filter((entry) => cells.has(keyOf(entry)));
}

function keyOf({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}

function cellCount(entries: readonly FixLogEntry[]): number {
  return new Set(entries.map(keyOf)).size;
}

function undoEdit({ cell, before, format }: FixLogEntry): CellEdit {
  return { cell, value: before, numberFormat: format ?? 'General' };
}

/** Goes back through the fixes of one cell, newest first, as far as each wrote what the next one found. */
function rewind(now: RawCell, fixes: readonly FixLogEntry[]): { oldest: FixLogEntry | null; changed: boolean } {
  let value = now;
  let oldest: FixLogEntry | null = null;
  for (const fix of fixes.toReversed()) {
    if (isSame(value, fix.after)) oldest = fix;
    else if (!isSame(value, fix.before)) return { oldest, changed: true };
    value = fix.before;
  }
  return { oldest, changed: false };
}

/** Excel may give a number back as text and a text back as a number; a person's change says something else. */
function isSame(one: RawCell, other: RawCell): boolean {
  return isError(one) || isError(other) ? false : String(one ?? '') === String(other ?? '');
}
