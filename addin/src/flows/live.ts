import type { RawCell, RawSheet, RawWorkbook } from '../../../shared/sheets/raw.ts';
import { MAX_ROWS, parseRange } from '../workbook/address.ts';
import type { PortChange, RawRows, WorkbookPort } from '../workbook/port.ts';
import { dataSheets } from './check.ts';
import { LayeredCells } from './layered-cells.ts';

/** More rows than these in one change are read as a whole sheet, in chunks. */
const MANY_ROWS = 2000;

/**
 * The workbook as it is after these changes: of a changed sheet only the rows that were changed are read, and those
 * with formulas, whose results may have changed with them. Sheets that are new, gone or moved as rows are, are read whole.
 */
export async function rereadChanges(port: WorkbookPort, raw: RawWorkbook, changes: readonly PortChange[]): Promise<RawWorkbook> {
  const names = await dataSheets(port);
  const known = new Map(raw.sheets.map((sheet) => [sheet.name, sheet]));
  const bySheet = Map.groupBy(changes, (change) => change.sheet);
  const sheets: RawSheet[] = [];
  for (const name of names) {
    const before = known.get(name);
    const changed = bySheet.get(name) ?? [];
    const spans = before ? rowSpans(changed, before, port.host === 'excel') : null;
    if (!before || spans === null) sheets.push(await port.readSheet(name, { facts: true }));
    else sheets.push(await reread(port, before, spans));
  }
  return { ...raw, sheets };
}

interface Span {
  /** 1-based, inclusive. */
  readonly from: number;
  readonly to: number;
}

/** Rows to read again, without overlaps; null: all of them. */
function rowSpans(changes: readonly PortChange[], sheet: RawSheet, computes: boolean): readonly Span[] | null {
  if (changes.some((change) => change.structure === true)) return null;
  const spans: Span[] = [];
  for (const address of changes.flatMap((change) => change.address.split(','))) {
    const range = parseRange(address.trim());
    if (range === null || range.bottom >= MAX_ROWS - 1) return null;
    spans.push({ from: range.top + 1, to: range.bottom + 1 });
  }
  if (computes) spans.push(...formulaRows(sheet));
  const merged = mergeSpans(spans);
  return merged.reduce((sum, { from, to }) => sum + to - from + 1, 0) > MANY_ROWS ? null : merged;
}

/** Excel tells what was typed, not which formulas gave another result: rows that hold one are read too. */
function formulaRows(sheet: RawSheet): Span[] {
  return [...new Set([...sheet.formulas.keys()].map((address) => Number(/\d+$/.exec(address)?.[0] ?? 0)))].map((row) => ({ from: row, to: row }));
}

/** Spans that touch or nearly do are one: a request costs more than a few rows. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to + 20) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

async function reread(port: WorkbookPort, sheet: RawSheet, spans: readonly Span[]): Promise<RawSheet> {
  if (spans.length === 0) return sheet;
  const rows: (readonly RawCell[])[] = [...sheet.rows];
  const formats = LayeredCells.over(sheet.formats);
  const formulas = LayeredCells.over(sheet.formulas);
  const fonts = sheet.legacyFonts && LayeredCells.over(sheet.legacyFonts);
  for (const { from, to } of spans) {
    const read: RawRows = await port.readRows(sheet.name, from, to);
    for (let row = from; row <= to; row += 1) {
      while (rows.length < row) rows.push([]);
      rows[row - 1] = read.rows[row - from] ?? [];
    }
    formats.replaceRows(from, to, read.formats);
    formulas.replaceRows(from, to, read.formulas);
    fonts?.replaceRows(from, to, read.legacyFonts ?? new Map());
  }
  while (rows.length > 0 && (rows.at(-1)?.length ?? 0) === 0) rows.pop();
  return { ...sheet, rows, formats, formulas, ...(fonts ? { legacyFonts: fonts } : {}) };
}
