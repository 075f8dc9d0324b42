import type { Finding } from '../../../shared/findings/finding.ts';
import type { StateRow, WorkbookPort } from '../workbook/port.ts';

/** One row of the fix log in _DP: what a cell held before a fix, and what the fix wrote. */
export interface FixLogEntry {
  readonly sheet: string;
  readonly cell: string;
  /** The cell itself, not what it showed: null for an empty one, the serial number of a day. */
  readonly before: string | number | boolean | null;
  /** Number format code of the old cell, '@' for text; null where it was General or the cell was empty. */
  readonly format: string | null;
  readonly after: string | number;
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

export async function addToFixLog(port: WorkbookPort, entries: readonly FixLogEntry[]): Promise<void> {
  const rows = entries.map(({ batch, ...entry }): StateRow => ({ topic: TOPIC, key: String(batch), value: JSON.stringify(entry) }));
  await port.writeState([...await port.readState(), ...rows]);
}

/** Takes the fixes of a cell out of the log, in these batches; other rows stay as they are. */
export async function removeFromFixLog(port: WorkbookPort, entries: readonly FixLogEntry[]): Promise<void> {
  const gone = new Set(entries.map(idOf));
  const kept = (await port.readState()).filter((row) => {
    const entry = entryOf(row);
    return entry === null || !gone.has(idOf(entry));
  });
  await port.writeState(kept);
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
    return whole ? { ...(entry as FixLogEntry), format: entry.format ?? null, at: entry.at ?? null, told: entry.told ?? null, batch: Number(key) } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Number of the last press of the button; 0 before the first. */
export function lastBatch(log: readonly FixLogEntry[]): number {
  return log.reduce((highest, { batch }) => Math.max(highest, batch), 0);
}
