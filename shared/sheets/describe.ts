import type { WorkbookKind } from './declare.ts';
import type { Header, Placing } from './find-header.ts';
import { findRows } from './find-rows.ts';
import { findKind } from './find-sheet.ts';
import { findTables, type Table } from './find-tables.ts';
import { carriedOver } from './group-line.ts';
import { legible } from './legacy-cells.ts';
import { IGNORED, mappingOf, type ColumnTarget } from './mapping.ts';
import type { RawSheet, RawWorkbook } from './raw.ts';
import { isBlank, shownText } from './read-cell.ts';
import { cellAddress } from './address.ts';
import { isOwners } from './table-report.ts';
import { isNumberingTitle } from './title-index.ts';

/** How one page is read: plain data, for people to look at and correct (mapping.ts). */
export interface PageReading {
  readonly sheet: string;
  /** The declared sheets read here, in the order of their tables; [] when nothing is. */
  readonly tables: readonly TableReading[];
  /** What a person said of the page as a whole; null: nothing. */
  readonly kind: string | null;
  /** A person corrected something here. */
  readonly isMapped: boolean;
}

export interface TableReading {
  /** Key of the declared sheet. */
  readonly kind: string;
  /** 1-based first and last row of the header. */
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly ColumnReading[];
  /** 1-based rows by what they are. */
  readonly rows: { readonly data: number; readonly totals: readonly number[]; readonly repeated: readonly number[]; readonly notes: readonly number[] };
  /** Keys of required columns that no column is read as, and that neither the lines above the rows nor the file itself says. */
  readonly missing: readonly string[];
}

export interface ColumnReading {
  /** 0-based. */
  readonly index: number;
  readonly title: string;
  /** null: kept, not read. */
  readonly target: ColumnTarget | null;
  /** 'numbering': the numbers of the rows, which nobody has to read. */
  readonly how: Placing | 'numbering';
  /** Key of the date column whose days stand here, beside what the target says: the year of birth below Nam and Nữ. */
  readonly holds?: string;
  /** What the first filled cells show. */
  readonly samples: readonly string[];
}

const SAMPLES = 3;

/** How every page of a workbook would be read. */
export function describeReading(file: RawWorkbook, kind?: WorkbookKind): { readonly kind: WorkbookKind | null; readonly pages: readonly PageReading[] } {
  const raw = { ...file, sheets: file.sheets.map((sheet) => legible(sheet).sheet) };
  const known = kind ?? findKind(raw);
  const tables = known === null ? [] : [...findTables(raw, known).tables.values()].flat();
  return {
    kind: known,
    pages: raw.sheets.map((sheet): PageReading => {
      const mapping = mappingOf(raw.mapping, sheet.name);
      const own = tables.filter((table) => table.sheet === sheet);
      return { sheet: sheet.name, tables: own.map((table) => describeTable(table, raw.date1904, known)), kind: mapping?.kind ?? null, isMapped: mapping !== null };
    }),
  };
}

function describeTable(table: Table, date1904: boolean, of: WorkbookKind | null): TableReading {
  const { decl, sheet, header, bottom } = table;
  const body = findRows(sheet, decl, header, bottom);
  const carried = carriedOver(body, decl, sheet.name);
  const isSaid = (key: string): boolean => isOwners(key, of) || (body.data.length > 0 && carried !== null && carried.every((one) => one !== null && key in one));
  return {
    kind: decl.key, header: { first: header.firstRow, last: header.lastRow },
    columns: header.columns.map(({ index, title, how }): ColumnReading => ({
      index, title, how: how === 'none' && isNumbering(sheet, body.data, index, title) ? 'numbering' : how,
      target: targetOf(header, index, how), ...holdsOf(header, index), samples: samplesOf(sheet, body.data, index, date1904, isDate(table, index)),
    })),
    rows: { data: body.data.length, totals: body.totals.map(({ row }) => row), repeated: body.repeated, notes: body.notes },
    missing: Object.entries(decl.columns).flatMap(([key, { required }]) => (required && !isPlaced(header, key) && !isSaid(key) ? [key] : [])),
  };
}

/** «TT», «STT» over whole numbers: «Số» may also head numbers of documents. */
function isNumbering(sheet: RawSheet, rows: readonly number[], index: number, title: string): boolean {
  return isNumberingTitle(title) && rows.slice(0, 200).every((row) => {
    const cell = sheet.rows[row - 1]?.[index];
    return isBlank(cell) || Number.isInteger(cell) || (typeof cell === 'string' && /^\s*\d+\.?\s*$/.test(cell));
  });
}

function targetOf(header: Header, index: number, how: Placing): ColumnTarget | null {
  if (how === 'ignored') return IGNORED;
  const option = header.options.find((one) => one.index === index);
  if (option) return option.key === option.holds ? option.key : `${option.key}=${option.code}`;
  return [...header.columnOf].find(([, column]) => column === index)?.[0] ?? null;
}

function holdsOf(header: Header, index: number): Pick<ColumnReading, 'holds'> {
  const holds = header.options.find((one) => one.index === index)?.holds;
  return holds === undefined ? {} : { holds };
}

function isDate({ decl, header }: Table, index: number): boolean {
  return header.options.some((option) => option.index === index && option.holds !== undefined) || Object.entries(decl.columns).some(([key, { type }]) => type === 'date' && header.columnOf.get(key) === index);
}

function isPlaced(header: Header, key: string): boolean {
  return header.columnOf.has(key) || header.options.some((option) => option.key === key || option.holds === key);
}

function samplesOf(sheet: RawSheet, rows: readonly number[], index: number, date1904: boolean, ofDates: boolean): string[] {
  const samples = new Set<string>();
  for (const row of rows.slice(0, 200)) {
    const cell = sheet.rows[row - 1]?.[index];
    if (isBlank(cell)) continue;
    samples.add(shownText(cell, sheet.formats.get(cellAddress(row, index)) ?? (ofDates ? 'dd/mm/yyyy' : undefined), date1904));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
