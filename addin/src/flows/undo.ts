import { makesInfo, restoresList } from '../../../shared/findings/fix-text.ts';
import type { RawCell, RawSheet } from '../../../shared/sheets/raw.ts';
import { cellIn } from '../workbook/address.ts';
import type { CellEdit, WorkbookPort } from '../workbook/port.ts';
import { isError } from './fix.ts';
import type { CellPlace } from './fix.ts';
import { lastBatch, readFixLog, removeFromFixLog } from './fix-log.ts';
import type { FixLogEntry } from './fix-log.ts';
import { RowFinder } from './row-anchor.ts';
import { takeInfoAway } from './info-fix.ts';
import { takeListsAway } from './list-fixes.ts';
import { removedRows, removedRowsNow } from './row-fixes.ts';

/** The last press of the button, every fix of the workbook, or all fixes of these cells. */
export type UndoWhich = 'last' | 'all' | readonly CellPlace[];

/** How many cells undoFixes would put back, as far as the log says, and each fix, newest first. */
export interface Undoable {
  readonly last: number;
  readonly all: number;
  readonly fixes: readonly FixLogEntry[];
}

/**
 * Puts back the old cells: value, type and number format, in the row that was fixed, wherever it stands now. A cell that
 * holds something else than the fix wrote was changed by a person since: it is left alone and named, as is one whose row
 * is gone. Either way the fix leaves the log.
 */
export async function undoFixes(port: WorkbookPort, which: UndoWhich): Promise<{ undone: number; changedSince: readonly CellPlace[] }> {
  const there = new Set((await port.sheets()).map((sheet) => sheet.name));
  let undone = 0;
  const changedSince: CellPlace[] = [];
  for (const [sheet, entries] of Map.groupBy(chosen(await readFixLog(port), which), (entry) => entry.sheet)) {
    const raw = there.has(sheet) ? await port.readSheet(sheet) : null;
    const lists = entries.filter((entry) => restoresList(entry.code));
    const cells = entries.filter((entry) => removedRows(entry) === null && !restoresList(entry.code) && !makesInfo(entry.code));
    const made = await takeInfoAway(port, raw, entries.filter((entry) => makesInfo(entry.code)));
    const taken = await takeListsAway(port, raw, lists);
    await removeFromFixLog(port, lists, []);
    const { edits, back, changed } = raw ? rewindSheet(raw, cells, port.host) : nothingOf(cells);
    if (edits.length > 0) await port.writeCells(sheet, edits);
    await removeFromFixLog(port, cells, back);
    const rows = await putRowsBack(port, raw, entries.filter((entry) => removedRows(entry) !== null));
    changedSince.push(...[...changed, ...taken.changed, ...made.changed, ...rows.changed].map((cell) => ({ sheet, cell })));
    undone += edits.length + taken.undone + made.undone + rows.undone;
  }
  return { undone, changedSince };
}

interface Rewound {
  readonly edits: readonly CellEdit[];
  /** The fixes that are taken back. */
  readonly back: readonly FixLogEntry[];
  /** Cells that are left alone. */
  readonly changed: readonly string[];
}

/** Puts blank rows in above the rows that they stood above, from the bottom up. */
async function putRowsBack(port: WorkbookPort, raw: RawSheet | null, entries: readonly FixLogEntry[]): Promise<{ readonly undone: number; readonly changed: readonly string[] }> {
  const finder = new RowFinder(raw?.rows ?? []);
  const placed = entries.map((entry) => ({ entry, rows: raw && removedRowsNow(finder, entry) }));
  for (const { entry, rows } of placed.toSorted((one, other) => (other.rows?.row ?? 0) - (one.rows?.row ?? 0))) {
    if (rows) await port.moveRows(entry.sheet, 'insert', rows.row, rows.count);
    await removeFromFixLog(port, [entry], []);
  }
  const gone = placed.filter(({ rows }) => !rows);
  return { undone: entries.length - gone.length, changed: gone.map(({ entry }) => entry.cell) };
}

function nothingOf(entries: readonly FixLogEntry[]): Rewound {
  return { edits: [], back: [], changed: [...new Set(entries.map((entry) => entry.cell))] };
}

function rewindSheet(raw: RawSheet, entries: readonly FixLogEntry[], host: WorkbookPort['host']): Rewound {
  const finder = new RowFinder(raw.rows);
  const edits: CellEdit[] = [];
  const back: FixLogEntry[] = [];
  const changed = new Set<string>();
  const placed = entries.map((entry) => ({ entry, now: finder.cellNow(entry.cell, entry.anchor) }));
  for (const { entry, now } of placed) if (now === null) changed.add(entry.cell);
  for (const [cell, fixes] of Map.groupBy(placed.filter(({ now }) => now !== null), ({ now }) => now ?? '')) {
    const known = fixes.map(({ entry }) => entry);
    const found = raw.formulas.has(cell) ? { taken: [], changed: true } : rewind(cellIn(raw.rows, cell), known);
    const oldest = found.taken.at(-1);
    const foreign = oldest?.formula !== undefined && !isOfHost(oldest.formula, host);
    if (oldest && !foreign) {
      edits.push({ cell, value: oldest.before, numberFormat: oldest.format ?? 'General', ...(oldest.formula === undefined ? {} : { formula: oldest.formula }) });
      back.push(...found.taken);
    }
    if (found.changed || foreign) changed.add(cell);
  }
  return { edits, back, changed: [...changed] };
}

/** A file names another file by a number, Excel by its path: what one of them logged the other would not understand. */
function isOfHost(formula: string, host: WorkbookPort['host']): boolean {
  return !formula.includes('[') || /\[\d+\]/.test(formula) === (host === 'file');
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

/** Goes back through the fixes of one cell, newest first, as far as each wrote what the next one found. */
function rewind(now: RawCell, fixes: readonly FixLogEntry[]): { readonly taken: readonly FixLogEntry[]; readonly changed: boolean } {
  const taken: FixLogEntry[] = [];
  let value = now;
  for (const fix of fixes.toReversed()) {
    if (isSame(value, fix.after)) taken.push(fix);
    else if (!isSame(value, fix.before)) return { taken, changed: true };
    value = fix.before;
  }
  return { taken, changed: false };
}

/** Excel may give a number back as text and a text back as a number; a person's change says something else. */
function isSame(one: RawCell, other: RawCell): boolean {
  return isError(one) || isError(other) ? false : String(one ?? '') === String(other ?? '');
}
