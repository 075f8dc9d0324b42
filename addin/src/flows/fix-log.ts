import type { Finding } from '../../../shared/findings/finding.ts';
import { parseCell } from '../workbook/address.ts';
import type { StateRow, WorkbookPort } from '../workbook/port.ts';
import type { RowAnchor } from './row-anchor.ts';

/** One row of the fix log in _DP: what a cell held before a fix, and what the fix wrote. */
export interface FixLogEntry {
  readonly sheet: string;
  /** A1; rows that were taken out as "5:6", where they stood. */
  readonly cell: string;
  /** How its row is known again when rows have moved; null where nothing in the row could tell it from others. Of rows that were taken out: the row that came after them. */
  readonly anchor: RowAnchor | null;
  /** The cell itself, not what it showed: null for an empty one, the serial number of a day. */
  readonly before: string | number | boolean | null;
  /** Number format code of the old cell, '@' for text; null where it was General or the cell was empty. */
  readonly format: string | null;
  readonly after: string | number;
  /** The formula whose last result was `before`, where the fix put a value in its place. */
  readonly formula?: string;
  readonly code: Finding['code'];
  /** Counts the presses of the button in this workbook. */
  readonly batch: number;
  /** When, as yyyy-mm-dd hh:mm of that machine; null where it was not told. Who pressed, neither Excel nor a file says. */
  readonly at: string | null;
  /** What the log sheet says of it; null for a fix of an earlier version. */
  readonly told: ToldFix | null;
}

/** A fix in words: what the cell showed and shows, and the parameters of its finding's sentence. */
export interface ToldFix {
  readonly before: string;
  readonly after: string;
  readonly column: string | null;
  readonly params: Finding['params'];
}

const TOPIC = 'fix';

/** Fixes that can be undone, oldest first. */
export async function readFixLog(port: WorkbookPort): Promise<readonly FixLogEntry[]> {
  return (await port.readState()).flatMap((row) => entryOf(row) ?? []);
}

/** A row that was known by the value of a cell is known by its new value from now on. */
export async function addToFixLog(port: WorkbookPort, entries: readonly FixLogEntry[]): Promise<void> {
  const written = new Map(entries.map(({ sheet, cell, before, after }) => [anchorId(sheet, cell, before), String(after)]));
  const known = (await port.readState()).map((row) => withAnchor(row, written));
  await port.writeState([...known, ...entries.map(rowOf)]);
}

/** Takes these fixes out of the log; other rows stay as they are. `undone`: those whose old value is in its cell again. */
export async function removeFromFixLog(port: WorkbookPort, entries: readonly FixLogEntry[], undone: readonly FixLogEntry[]): Promise<void> {
  const gone = new Set(entries.map(idOf));
  const written = new Map(undone.map(({ sheet, cell, before, after }) => [anchorId(sheet, cell, after), String(before ?? '')]));
  const kept = (await port.readState()).filter((row) => {
    const entry = entryOf(row);
    return entry === null || !gone.has(idOf(entry));
  });
  await port.writeState(kept.map((row) => withAnchor(row, written)));
}

/** Writes the log anew with what `change` gives for each fix; nothing is written, and false given, where nothing changes. */
export async function changeFixLog(port: WorkbookPort, change: (entry: FixLogEntry) => FixLogEntry): Promise<boolean> {
  let changed = false;
  const rows = (await port.readState()).map((row) => {
    const entry = entryOf(row);
    const next = entry && change(entry);
    if (next === null || next === entry) return row;
    changed = true;
    return rowOf(next);
  });
  if (changed) await port.writeState(rows);
  return changed;
}

function rowOf({ batch, ...entry }: FixLogEntry): StateRow {
  return { topic: TOPIC, key: String(batch), value: JSON.stringify(entry) };
}

function withAnchor(row: StateRow, written: ReadonlyMap<string, string>): StateRow {
  const entry = written.size > 0 ? entryOf(row) : null;
  if (!entry?.anchor) return row;
  const { column, value } = entry.anchor;
  const now = written.get(`${entry.sheet}|${column}|${value}`);
  return now === undefined ? row : rowOf({ ...entry, anchor: { column, value: now } });
}

/** A value in a column, as the anchor of its row has it. */
function anchorId(sheet: string, cell: string, value: FixLogEntry['before']): string {
  return `${sheet}|${parseCell(cell)?.column ?? ''}|${String(value ?? '')}`;
}

function idOf({ batch, sheet, cell }: FixLogEntry): string {
  return `${batch}|${sheet}|${cell}`;
}

/** A row that a person damaged is no fix: it cannot be undone, and it stops nothing. */
function entryOf({ topic, key, value }: StateRow): FixLogEntry | null {
  if (topic !== TOPIC || !/^\d+$/.test(key)) return null;
  try {
    const entry = JSON.parse(value) as Partial<FixLogEntry> | null;
    const whole = typeof entry?.sheet === 'string' && typeof entry.cell === 'string' && entry.before !== undefined && entry.after !== undefined;
    return whole ? { ...(entry as FixLogEntry), format: entry.format ?? null, anchor: entry.anchor ?? null, at: entry.at ?? null, told: entry.told ?? null, batch: Number(key) } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Number of the last press of the button; 0 before the first. */
export function lastBatch(log: readonly FixLogEntry[]): number {
  return log.reduce((highest, { batch }) => Math.max(highest, batch), 0);
}
