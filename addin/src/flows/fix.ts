import type { Finding } from '../../../shared/findings/finding.ts';
import { fixText, makesInfo, replacesFormula, writesDay } from '../../../shared/findings/fix-text.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../../shared/sheets/raw.ts';
import { cellIn, parseCell } from '../workbook/address.ts';
import { numberFormats } from '../workbook/formats.ts';
import type { CellEdit, WorkbookPort } from '../workbook/port.ts';
import { addToFixLog, lastBatch, readFixLog } from './fix-log.ts';
import type { FixLogEntry } from './fix-log.ts';
import { anchorsIn } from './row-anchor.ts';
import { makeInfoSheet } from './info-fix.ts';
import { restoreLists } from './list-fixes.ts';
import { removeBlankRows } from './row-fixes.ts';
import { stopIfCancelled } from './flow-error.ts';

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A fix as it is told: what the cell showed before, and what it holds now. */
export interface AppliedFix extends CellPlace {
  readonly before: string;
  readonly after: string | number;
  /** `after` as its cell shows it: a day as dd/mm/yyyy. */
  readonly shown: string;
  readonly code: Finding['code'];
  readonly column: string | null;
  readonly params: Finding['params'];
}

export interface FixResult {
  readonly applied: number;
  readonly log: readonly AppliedFix[];
  /** Cells left alone: a value in place of their formula would lose the formula. */
  readonly formulas: readonly CellPlace[];
  /** Cells left alone: they hold something else than the check saw, typed since. */
  readonly changed: readonly CellPlace[];
}

export interface FixOptions {
  readonly signal?: AbortSignal;
  /** What the check read that made the findings: a cell that holds something else now is not written. */
  readonly seen: Pick<RawWorkbook, 'sheets' | 'date1904'>;
  /** Time for the log, yyyy-mm-dd hh:mm. */
  readonly at?: string;
}

/**
 * Writes the value of every given finding that has one ('auto', and 'confirm' when the person has confirmed it by
 * passing it), puts drop-downs back, makes the sheet Thông tin, takes blank rows out, and records the old cells in _DP, for undoFixes. Each cell is read again first: one that holds the value
 * already, has a formula (but one that takes its value from another file, where that value is wanted), or was changed after the check, is not written.
 */
export async function applyFixes(port: WorkbookPort, findings: readonly Finding[], { seen, signal, at = '' }: FixOptions): Promise<FixResult> {
  const batch = lastBatch(await readFixLog(port)) + 1;
  const there = new Set((await port.sheets()).map((sheet) => sheet.name));
  const log: AppliedFix[] = [];
  const formulas: CellPlace[] = [];
  const changed: CellPlace[] = [];
  // first: the ranges are those that the check saw
  const lists = await restoreLists(findings, { port, batch, seen, at, isSameRow });
  log.push(...lists.log);
  changed.push(...lists.changed);
  const info = await makeInfoSheet(port, findings, { at, batch });
  log.push(...info.log);
  changed.push(...info.changed);
  for (const [sheet, wanted] of Map.groupBy(onePerCell(findings, seen.date1904), (fix) => fix.sheet)) {
    stopIfCancelled(signal);
    const old = seen.sheets.find(({ name }) => name === sheet);
    if (!old || !there.has(sheet)) {
      changed.push(...wanted.map(placeOf));
      continue;
    }
    const raw = await port.readSheet(sheet);
    const sorted = Map.groupBy(wanted, (fix) => standing(fix, raw, old));
    formulas.push(...(sorted.get('formula') ?? []).map(placeOf));
    changed.push(...(sorted.get('changed') ?? []).map(placeOf));
    const open = sorted.get('open') ?? [];
    if (open.length === 0) continue;
    const formats = await formatsOf(port, raw, open);
    const anchorOf = anchorsIn(fixedRows(raw.rows, open));
    const entries = open.map((fix): FixLogEntry => ({
      sheet, cell: fix.cell, anchor: anchorOf(fix.cell), before: plain(cellIn(raw.rows, fix.cell)), format: formats.get(fix.cell) ?? null, after: fix.after, code: fix.code,
      ...(replacesFormula(fix.code) ? { formula: raw.formulas.get(fix.cell) ?? '' } : {}),
      batch, at: at === '' ? null : at, told: { before: fix.before, after: fix.shown, column: fix.column, params: fix.params },
    }));
    await port.writeCells(sheet, entries.map(fixEdit));
    await addToFixLog(port, entries);
    log.push(...open);
  }
  // last: the cells above were written where the check saw them
  const rows = await removeBlankRows(port, findings, { at, batch });
  log.push(...rows.log);
  changed.push(...rows.changed);
  return { applied: log.length, log, formulas, changed };
}

/** The grid as it is once these fixes are written. */
function fixedRows(rows: RawSheet['rows'], fixes: readonly AppliedFix[]): RawSheet['rows'] {
  const fixed = rows.map((row) => [...row]);
  for (const { cell, after } of fixes) {
    const place = parseCell(cell);
    const row = place && fixed[place.row];
    if (row) row[place.column] = after;
  }
  return fixed;
}

type Standing = 'open' | 'done' | 'formula' | 'changed';

function standing({ cell, after, code }: AppliedFix, now: RawSheet, seen: RawSheet): Standing {
  const held = cellIn(now.rows, cell);
  if (replacesFormula(code) && now.formulas.has(cell)) {
    return held === after && now.formulas.get(cell) === seen.formulas.get(cell) && isSameRow(cell, now, seen) ? 'open' : 'changed';
  }
  if (held === after) return 'done';
  if (now.formulas.has(cell) || isError(held)) return 'formula';
  return isSameRow(cell, now, seen) ? 'open' : 'changed';
}

/** The whole row as the check saw it: a value may be judged by its neighbours, and a row put in above moves every cell. */
function isSameRow(cell: string, now: RawSheet, seen: RawSheet): boolean {
  const row = parseCell(cell)?.row ?? -1;
  const held = now.rows[row] ?? [];
  const before = seen.rows[row] ?? [];
  return held.length === before.length && held.every((value, column) => isSameCell(value, before[column] ?? null));
}

function isSameCell(one: RawCell, other: RawCell): boolean {
  return isError(one) && isError(other) ? one.error === other.error : one === other;
}

/** Number formats of the cells as they stand. A blank cell's is asked for: reading a whole sheet passes over it. */
async function formatsOf(port: WorkbookPort, raw: RawSheet, fixes: readonly CellPlace[]): Promise<ReadonlyMap<string, string>> {
  const rows = fixes.filter(({ cell }) => cellIn(raw.rows, cell) === null).flatMap(({ cell }) => parseCell(cell)?.row ?? []);
  const blank = rows.length > 0 ? await port.readRows(raw.name, Math.min(...rows) + 1, Math.max(...rows) + 1) : null;
  return new Map(fixes.flatMap(({ cell }) => {
    const format = raw.formats.get(cell) ?? blank?.formats.get(cell);
    return format === undefined ? [] : [[cell, format]];
  }));
}

/** The first fix of a cell wins: a second one was judged against a value that is no longer there. */
function onePerCell(findings: readonly Finding[], date1904: boolean): readonly AppliedFix[] {
  const byCell = new Map<string, AppliedFix>();
  for (const { fix, cell, sheet, value, code, column, params } of findings) {
    if (!fix || fix.value === undefined || cell === null || makesInfo(code)) continue;
    const key = `${sheet}!${cell}`;
    const after = fix.value;
    if (!byCell.has(key)) byCell.set(key, { sheet, cell, before: value, after, shown: fixText(code, after, date1904, params), code, column, params });
  }
  return [...byCell.values()];
}

function fixEdit({ cell, code, after, format }: FixLogEntry): CellEdit {
  // what a formula gave stands in the cell's own format
  if (typeof after === 'string') return replacesFormula(code) ? { cell, value: after } : { cell, value: after, format: 'text' };
  if (writesDay(code)) return { cell, value: after, format: 'date' };
  // Excel would take a number in a text cell for text again.
  return format === numberFormats.text ? { cell, value: after, numberFormat: 'General' } : { cell, value: after };
}

function placeOf({ sheet, cell }: CellPlace): CellPlace {
  return { sheet, cell };
}

export function isError(cell: RawCell): cell is { readonly error: string } {
  return typeof cell === 'object' && cell !== null;
}

function plain(cell: RawCell): FixLogEntry['before'] {
  return isError(cell) ? cell.error : cell;
}
