import type { Finding } from '../../../shared/findings/finding.ts';
import { restoresList } from '../../../shared/findings/fix-text.ts';
import type { RawSheet } from '../../../shared/sheets/raw.ts';
import { cellAddress, parseCell, parseRange, rangesTouch } from '../workbook/address.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { AppliedFix, CellPlace, FixOptions } from './fix.ts';
import { addToFixLog } from './fix-log.ts';
import type { FixLogEntry } from './fix-log.ts';
import { anchorsIn, RowFinder } from './row-anchor.ts';

interface ListFixes {
  readonly port: WorkbookPort;
  readonly batch: number;
  readonly seen: FixOptions['seen'];
  readonly at: string;
  /** The row of the cell stands as the check saw it. */
  readonly isSameRow: (cell: string, now: RawSheet, seen: RawSheet) => boolean;
}

/**
 * Puts the drop-downs of these findings back, each cell recorded for undoFixes. A cell that has one by now is passed over,
 * and so is a protected sheet, whose finding stays; one whose row is another by now is named.
 */
export async function restoreLists(findings: readonly Finding[], { port, batch, seen, at, isSameRow }: ListFixes): Promise<{ readonly log: readonly AppliedFix[]; readonly changed: readonly CellPlace[] }> {
  const log: AppliedFix[] = [];
  const changed: CellPlace[] = [];
  const wanted = findings.filter(({ code, fix }) => restoresList(code) && fix?.kind === 'auto');
  if (wanted.length === 0) return { log, changed };
  const open = new Set((await port.sheets()).filter((sheet) => !sheet.protected).map(({ name }) => name));
  for (const [sheet, lost] of Map.groupBy(wanted, (finding) => finding.sheet)) {
    const old = seen.sheets.find(({ name }) => name === sheet);
    if (!old || !open.has(sheet)) continue;
    const raw = await port.readSheet(sheet, { facts: true });
    const anchorOf = anchorsIn(raw.rows);
    for (const { params, column, code } of lost) {
      const like = String(params['like'] ?? '');
      const open = cellsOf(String(params['cells'] ?? '')).filter((cell) => !hasList(raw, cell));
      const same = hasList(raw, like) ? open.filter((cell) => isSameRow(cell, raw, old)) : [];
      changed.push(...open.filter((cell) => !same.includes(cell)).map((cell) => ({ sheet, cell })));
      if (same.length === 0) continue;
      await port.setLists(sheet, [{ cells: rangesOf(same), like }]);
      const said = { column: params['column'] ?? '', count: same.length };
      await addToFixLog(port, same.map((cell): FixLogEntry => ({
        sheet, cell, anchor: anchorOf(cell), before: null, format: null, after: '', code, batch, at: at === '' ? null : at, told: { before: '', after: '', column, params: said },
      })));
      log.push(...same.map((cell): AppliedFix => ({ sheet, cell, before: '', after: '', shown: '', code, column, params: said })));
    }
  }
  return { log, changed };
}

/** Takes the drop-downs of these fixes away again, wherever their rows stand now; cells whose row is gone are named. */
export async function takeListsAway(port: WorkbookPort, raw: RawSheet | null, entries: readonly FixLogEntry[]): Promise<{ readonly undone: number; readonly changed: readonly string[] }> {
  if (entries.length === 0) return { undone: 0, changed: [] };
  const finder = new RowFinder(raw?.rows ?? []);
  const placed = entries.map(({ cell, anchor }) => ({ cell, now: raw && finder.cellNow(cell, anchor) }));
  const cells = [...new Set(placed.flatMap(({ now }) => now ?? []))];
  if (raw && cells.length > 0) await port.setLists(raw.name, [{ cells: rangesOf(cells), like: null }]);
  return { undone: cells.length, changed: placed.filter(({ now }) => now === null).map(({ cell }) => cell) };
}

function hasList({ facts }: RawSheet, cell: string): boolean {
  const at = parseRange(cell);
  return at !== null && (facts?.lists ?? []).some((text) => {
    const range = parseRange(text);
    return range !== null && rangesTouch(range, at);
  });
}

/** 'H4:H5 H9' -> H4, H5, H9. */
function cellsOf(ranges: string): string[] {
  return ranges.split(' ').flatMap((text) => {
    const range = parseRange(text);
    return range ? Array.from({ length: range.bottom - range.top + 1 }, (_none, at) => cellAddress(range.top + at, range.left)) : [];
  });
}

/** Cells of one column or several as ranges, down each column. */
function rangesOf(cells: readonly string[]): string {
  const places = cells.flatMap((cell) => parseCell(cell) ?? []).toSorted((one, other) => one.column - other.column || one.row - other.row);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    if (last && last.column === column && last.to === row - 1) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  return runs.map(({ column, from, to }) => (from === to ? cellAddress(from, column) : `${cellAddress(from, column)}:${cellAddress(to, column)}`)).join(' ');
}
