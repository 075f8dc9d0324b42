import type { Finding } from '../../../shared/findings/finding.ts';
import type { CellEdit, WorkbookPort } from '../workbook/port.ts';
import { stopIfCancelled } from './flow-error.ts';

/** One row of the fix log in _DP: what a cell held before. */
export interface FixLogEntry {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string | number;
  readonly code: string;
}

/**
 * Writes the value of every given finding that has one ('auto', and 'confirm' when the person has confirmed it by
 * passing it), and records the old values in _DP.
 */
export async function applyFixes(
  port: WorkbookPort, findings: readonly Finding[], options: { signal?: AbortSignal } = {},
): Promise<{ applied: number; log: readonly FixLogEntry[] }> {
  const fixable = onePerCell(findings);
  for (const [sheet, found] of Map.groupBy(fixable, (entry) => entry.sheet)) {
    stopIfCancelled(options.signal);
    await port.writeCells(sheet, found.map(editOf));
  }
  if (fixable.length > 0) await remember(port, fixable);
  return { applied: fixable.length, log: fixable };
}

/** The first fix of a cell wins: a second one was judged against a value that is no longer there. */
function onePerCell(findings: readonly Finding[]): FixLogEntry[] {
  const byCell = new Map<string, FixLogEntry>();
  for (const { fix, cell, sheet, value, code } of findings) {
    if (!fix || fix.value === undefined || cell === null) continue;
    const key = `${sheet}!${cell}`;
    if (!byCell.has(key)) byCell.set(key, { sheet, cell, before: value, after: fix.value, code });
  }
  return [...byCell.values()];
}

function editOf(entry: FixLogEntry): CellEdit {
  const date = /^(?:date|period)-/.test(entry.code) && typeof entry.after === 'number';
  if (date) return { cell: entry.cell, value: entry.after, format: 'date' };
  return typeof entry.after === 'string' ? { cell: entry.cell, value: entry.after, format: 'text' } : { cell: entry.cell, value: entry.after };
}

async function remember(port: WorkbookPort, log: readonly FixLogEntry[]): Promise<void> {
  const state = await port.readState();
  const next = state.filter((row) => row.topic === 'fix').length + 1;
  const rows = log.map((entry, index) => ({ topic: 'fix', key: String(next + index), value: JSON.stringify(entry) }));
  await port.writeState([...state, ...rows]);
}
