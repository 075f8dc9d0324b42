import type { Finding } from '../../../shared/findings/finding.ts';
import type { RawCell, RawSheet } from '../../../shared/sheets/raw.ts';
import { parseCell } from '../workbook/address.ts';
import { numberFormats } from '../workbook/formats.ts';
import type { CellEdit, WorkbookPort } from '../workbook/port.ts';
import { addToFixLog, readFixLog, removeFromFixLog } from './fix-log.ts';
import type { FixLogEntry } from './fix-log.ts';
import { stopIfCancelled } from './flow-error.ts';

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A fix as it is told: what the cell showed before, and what it holds now. */
export interface AppliedFix extends CellPlace {
  readonly before: string;
  readonly after: string | number;
  readonly code: string;
}

export interface FixResult {
  readonly applied: number;
  readonly log: readonly AppliedFix[];
  /** Cells left alone: a value in place of their formula would lose the formula. */
  readonly formulas: readonly CellPlace[];
}

/**
 * Writes the value of every given finding that has one ('auto', and 'confirm' when the person has confirmed it by
 * passing it), and records the old cells in _DP, for undoFixes. A cell that holds the value already is not written.
 */
export async function applyFixes(
  port: WorkbookPort, findings: readonly Finding[], options: { signal?: AbortSignal } = {},
): Promise<FixResult> {
  const batch = lastBatch(await readFixLog(port)) + 1;
  const log: AppliedFix[] = [];
  const formulas: CellPlace[] = [];
  for (const [sheet, wanted] of Map.groupBy(onePerCell(findings), (fix) => fix.sheet)) {
    stopIfCancelled(options.signal);
    const raw = await port.readSheet(sheet);
    const entries: FixLogEntry[] = [];
    for (const fix of wanted) {
      const { cell, after, code } = fix;
      const before = cellIn(raw, cell);
      if (before === after) continue;
      if (raw.formulas.has(cell) || isError(before)) {
        formulas.push({ sheet, cell });
        continue;
      }
      entries.push({ sheet, cell, before, format: raw.formats.get(cell) ?? null, after, code, batch });
      log.push(fix);
    }
    if (entries.length === 0) continue;
    await port.writeCells(sheet, entries.map(fixEdit));
    await addToFixLog(port, entries);
  }
  return { applied: log.length, log, formulas };
}

/**
 * Puts back the old cells of the last press of the button, or of all. A cell that holds something else than the fix
 * wrote was changed by a person since: it is left alone and named. Either way the fix leaves the log.
 */
export async function undoFixes(port: WorkbookPort, which: 'last' | 'all'): Promise<{ undone: number; changedSince: readonly CellPlace[] }> {
  const log = await readFixLog(port);
  const last = lastBatch(log);
  const wanted = which === 'all' ? log : log.filter((entry) => entry.batch === last);
  const there = new Set((await port.sheets()).map((sheet) => sheet.name));
  let undone = 0;
  const changedSince: CellPlace[] = [];
  for (const [sheet, entries] of Map.groupBy(wanted, (entry) => entry.sheet)) {
    const raw = there.has(sheet) ? await port.readSheet(sheet) : null;
    const edits: CellEdit[] = [];
    for (const [cell, fixes] of Map.groupBy(entries, (entry) => entry.cell)) {
      const { oldest, changed } = raw && !raw.formulas.has(cell) ? rewind(cellIn(raw, cell), fixes) : { oldest: null, changed: true };
      if (oldest) edits.push(undoEdit(oldest));
      if (changed) changedSince.push({ sheet, cell });
    }
    if (edits.length > 0) await port.writeCells(sheet, edits);
    await removeFromFixLog(port, entries);
    undone += edits.length;
  }
  return { undone, changedSince };
}

/** How many cells undoFixes would put back, as far as the log says. */
export async function undoableFixes(port: WorkbookPort): Promise<{ last: number; all: number }> {
  const log = await readFixLog(port);
  const last = lastBatch(log);
  const cells = (entries: readonly FixLogEntry[]) => new Set(entries.map(({ sheet, cell }) => `${sheet}!${cell}`)).size;
  return { last: cells(log.filter((entry) => entry.batch === last)), all: cells(log) };
}

function lastBatch(log: readonly FixLogEntry[]): number {
  return log.reduce((highest, { batch }) => Math.max(highest, batch), 0);
}

/** The first fix of a cell wins: a second one was judged against a value that is no longer there. */
function onePerCell(findings: readonly Finding[]): readonly AppliedFix[] {
  const byCell = new Map<string, AppliedFix>();
  for (const { fix, cell, sheet, value, code } of findings) {
    if (!fix || fix.value === undefined || cell === null) continue;
    const key = `${sheet}!${cell}`;
    if (!byCell.has(key)) byCell.set(key, { sheet, cell, before: value, after: fix.value, code });
  }
  return [...byCell.values()];
}

function fixEdit({ cell, code, after, format }: FixLogEntry): CellEdit {
  if (typeof after === 'string') return { cell, value: after, format: 'text' };
  if (/^(?:date|period)-/.test(code)) return { cell, value: after, format: 'date' };
  // Excel would take a number in a text cell for text again.
  return format === numberFormats.text ? { cell, value: after, numberFormat: 'General' } : { cell, value: after };
}

/** An empty cell's format was not read: it stays as the fix left it. */
function undoEdit({ cell, before, format }: FixLogEntry): CellEdit {
  return before === null ? { cell, value: null } : { cell, value: before, numberFormat: format ?? 'General' };
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

function isError(cell: RawCell): cell is { readonly error: string } {
  return typeof cell === 'object' && cell !== null;
}

function cellIn(sheet: RawSheet, address: string): RawCell {
  const place = parseCell(address);
  return place ? (sheet.rows[place.row]?.[place.column] ?? null) : null;
}
