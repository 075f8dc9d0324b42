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
  /** Code of the finding. */
  readonly code: string;
  /** Counts the presses of the button in this workbook. */
  readonly batch: number;
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
    return whole ? { ...(entry as FixLogEntry), format: entry.format ?? null, batch: Number(key) } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
