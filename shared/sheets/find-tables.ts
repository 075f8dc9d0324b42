import { nearest } from '../text/near.ts';
import { tidy } from '../text/normalize.ts';
import type { SheetDecl, WorkbookKind } from './declare.ts';
import { findHeader, type Header, type Region } from './find-header.ts';
import { isTotalLabel } from './find-rows.ts';
import { byName, fits } from './find-sheet.ts';
import { sheetsOf } from './index.ts';
import { IGNORED, mappingOf } from './mapping.ts';
import type { RawCell, RawSheet, RawWorkbook } from './raw.ts';
import { isBlank } from './read-cell.ts';
import { blockOf, LOOK_ROWS, type TextLooks } from './text-looks.ts';
import { columnTitled } from './title-index.ts';

/** One list with its header: a page may hold several, and several pages one kind of list. */
export interface Table {
  readonly decl: SheetDecl;
  readonly sheet: RawSheet;
  readonly header: Header;
  /** 1-based last row that may belong to it. */
  readonly bottom: number;
  /** The topmost of its page: what stands above it are title lines. */
  readonly isTopmost: boolean;
}

export interface FoundTables {
  /** In the order of declared sheets; each with its tables, the page that bears its name first. */
  readonly tables: ReadonlyMap<SheetDecl, readonly Table[]>;
  /** Pages that are a declared sheet by name, without any header of it. */
  readonly headless: readonly { readonly decl: SheetDecl; readonly sheet: RawSheet }[];
  /** Required sheets that are not there, with a page of a near name where one is left over. */
  readonly missing: readonly { readonly decl: SheetDecl; readonly near: string | null }[];
  /** Tables that look like a sheet which another page is by name: a copy, perhaps, and not read. */
  readonly unread: readonly { readonly decl: SheetDecl; readonly sheet: RawSheet; readonly row: number }[];
}

/**
 * The tables of a workbook of one kind: by what the person said, by the names of pages, by their columns.
 * @param looks what a look at the cells of a page has found, where there was one
 */
export function findTables(raw: RawWorkbook, kind: WorkbookKind, looks: (sheet: RawSheet) => TextLooks | null = () => null): FoundTables {
  const decls = sheetsOf(kind);
  const primary = primaryPages(raw, decls);
  const taken = new Set([...primary.values()].flat());
  const unread: { decl: SheetDecl; sheet: RawSheet; row: number }[] = [];
  for (const sheet of raw.sheets) {
    if (taken.has(sheet) || mappingOf(raw.mapping, sheet.name)?.kind === IGNORED) continue;
    const fit = bestFit(sheet, decls);
    if (!fit) continue;
    if (primary.get(fit.decl)?.some((page) => byName([page], fit.decl) !== null || isMapped(raw, page, fit.decl))) unread.push({ decl: fit.decl, sheet, row: fit.header.firstRow });
    else primary.set(fit.decl, [...primary.get(fit.decl) ?? [], sheet]);
  }
  const tables = new Map<SheetDecl, Table[]>();
  const headless: { decl: SheetDecl; sheet: RawSheet }[] = [];
  for (const decl of decls) {
    for (const sheet of primary.get(decl) ?? []) {
      const found = tablesOn(sheet, decl, decls, { mapping: mappingOf(raw.mapping, sheet.name), looks: looks(sheet) });
      if (found.length === 0) headless.push({ decl, sheet });
      for (const table of found) {
        if (table.decl !== decl && primary.has(table.decl)) unread.push({ decl: table.decl, sheet, row: table.header.firstRow });
        else tables.set(table.decl, [...tables.get(table.decl) ?? [], table]);
      }
    }
  }
  const left = raw.sheets.filter((sheet) => ![...primary.values()].flat().includes(sheet));
  const missing = decls.filter((decl) => decl.in[kind] === 'required' && !primary.has(decl) && !tables.has(decl))
    .map((decl) => ({ decl, near: nearest(decl.title, left, (sheet) => sheet.name, 1)[0]?.name ?? null }));
  return { tables: new Map(decls.flatMap((decl) => (tables.has(decl) ? [[decl, tables.get(decl)!] as const] : []))), headless, missing, unread };
}

/** The pages that a person assigned, and those that bear the name of a sheet. */
function primaryPages(raw: RawWorkbook, decls: readonly SheetDecl[]): Map<SheetDecl, RawSheet[]> {
  const pages = new Map<SheetDecl, RawSheet[]>();
  const free = raw.sheets.filter((sheet) => mappingOf(raw.mapping, sheet.name)?.kind === undefined);
  for (const decl of decls) {
    const named = byName(free, decl);
    const own = [...(named ? [named] : []), ...raw.sheets.filter((sheet) => isMapped(raw, sheet, decl))];
    if (own.length > 0) pages.set(decl, own);
  }
  return pages;
}

function isMapped(raw: RawWorkbook, sheet: RawSheet, decl: SheetDecl): boolean {
  return mappingOf(raw.mapping, sheet.name)?.kind === decl.key;
}

function bestFit(sheet: RawSheet, decls: readonly SheetDecl[]): { decl: SheetDecl; header: Header } | null {
  let best: { decl: SheetDecl; header: Header; found: number } | null = null;
  for (const decl of decls) {
    const header = fits(sheet, decl);
    const found = header ? header.columnOf.size + header.options.length - header.near.length : 0;
    if (header && (best === null || found > best.found)) best = { decl, header, found };
  }
  return best;
}

/** Every table of a page: the sheet's own first, then those beside and below it. */
function tablesOn(sheet: RawSheet, decl: SheetDecl, decls: readonly SheetDecl[], { mapping, looks }: { mapping: Region['mapping'] & object | null; looks: TextLooks | null }): Table[] {
  const first = findHeader(sheet, decl, { mapping });
  if (first === null) return [];
  const tables: Table[] = [];
  let current: { decl: SheetDecl; header: Header } | null = { decl, header: first };
  while (current) {
    const next = nextHeader(sheet, current.header, decls, looks);
    const bottom = next === null ? sheet.rows.length : aboveTitles(sheet, next.row, current.header.bodyRow);
    const { decl: own, header: whole } = current;
    const beside = tablesBeside(sheet, own, whole, decls);
    const other = beside.find((one) => one.decl !== own);
    // titles of the other list are no columns of this one
    const header = (other && findHeader(sheet, own, { fromRow: whole.firstRow - 1, toRow: whole.lastRow - 1, right: other.header.left - 1, mapping })) ?? whole;
    tables.push({ decl: own, sheet, header, bottom, isTopmost: tables.length === 0 });
    for (const one of beside) tables.push({ ...one, sheet, bottom, isTopmost: false });
    const below: Header | null = next === null ? null : findHeader(sheet, next.decl, { fromRow: next.row - 1, toRow: Math.min(sheet.rows.length, next.row + 30) - 1, mapping: mapping && { sheet: mapping.sheet, columns: mapping.columns } });
    current = next !== null && below !== null && below.firstRow >= next.row ? { decl: next.decl, header: below } : null;
  }
  return tables;
}

/** The same list again to the right, or another one past an empty column. */
function tablesBeside(sheet: RawSheet, decl: SheetDecl, header: Header, decls: readonly SheetDecl[]): { decl: SheetDecl; header: Header }[] {
  const rows = { fromRow: header.firstRow - 1, toRow: header.lastRow - 1 };
  const width = Math.max(...Array.from({ length: header.lastRow - header.firstRow + 1 }, (_, level) => sheet.rows[rows.fromRow + level]?.length ?? 0));
  if (header.right + 1 < width) {
    const again = findHeader(sheet, decl, { ...rows, left: header.right + 1 });
    return again ? [{ decl, header: again }, ...tablesBeside(sheet, decl, again, decls)] : [];
  }
  const titled = new Set(header.columns.map(({ index }) => index));
  const isFree = ({ how }: Header['columns'][number]): boolean => how === 'none' || how === 'duplicate';
  const start = header.columns.find((column) => isFree(column) && !titled.has(column.index - 1) && column.index > header.left)?.index;
  if (start === undefined || !header.columns.every((column) => column.index < start || isFree(column))) return [];
  const found = decls.flatMap((other) => {
    const beside = other === decl ? null : findHeader(sheet, other, { ...rows, left: start });
    return beside && beside.columnOf.size >= 3 && beside.extra.length <= 1 && beside.near.length === 0 ? [{ decl: other, header: beside }] : [];
  });
  return found.sort((a, b) => b.header.columnOf.size - a.header.columnOf.size).slice(0, 1);
}

/** The first row below a header that is the header of another table: titles alone, and other than this header's. */
function nextHeader(sheet: RawSheet, header: Header, decls: readonly SheetDecl[], looks: TextLooks | null): { row: number; decl: SheetDecl } | null {
  const numeric = [...header.columnOf.values()];
  for (let row = header.bodyRow; row <= sheet.rows.length; row++) {
    // rows that all have a number are data: of a long list hardly one has to be looked at again
    if (looks?.haveNumbers(blockOf(row))) {
      row = (blockOf(row) + 1) * LOOK_ROWS;
      continue;
    }
    const cells = sheet.rows[row - 1] ?? [];
    if (cells.length < 3 || isPlainlyData(cells, numeric)) continue;
    const decl = titlesOf(cells, decls, header, sheet);
    if (decl) return { row, decl };
  }
  return null;
}

/** A number in a column of the list, or a gap where the list is filled: quick, for it is asked of every row. */
function isPlainlyData(cells: readonly RawCell[], columns: readonly number[]): boolean {
  let texts = 0;
  for (const cell of cells) {
    if (typeof cell === 'number' || typeof cell === 'boolean') return true;
    if (typeof cell === 'string' && cell !== '') texts++;
  }
  if (texts < 3) return true;
  for (const index of columns) {
    const cell = cells[index];
    if (typeof cell === 'string' && LONG_NUMBER.test(cell)) return true;
  }
  return false;
}

const LONG_NUMBER = /\d{3}/;

function titlesOf(cells: readonly RawCell[], decls: readonly SheetDecl[], header: Header, sheet: RawSheet): SheetDecl | null {
  const own = sheet.rows[header.lastRow - 1] ?? [];
  const upper = sheet.rows[header.firstRow - 1] ?? [];
  const texts = cells.flatMap((cell, index) => (typeof cell === 'string' && !isBlank(cell) ? [{ text: tidy(cell), index }] : []));
  const isAgain = texts.filter(({ text, index }) => text === shown(own[index]) || text === shown(upper[index])).length >= texts.length * 0.6;
  if (isAgain) return null;
  let best: { decl: SheetDecl; found: number } | null = null;
  for (const decl of decls) {
    const found = new Set(texts.map(({ text }) => columnTitled(decl, text)?.key).filter((key) => key !== undefined)).size;
    if (found >= 3 && found >= texts.length / 2 && (best === null || found > best.found)) best = { decl, found };
  }
  return best?.decl ?? null;
}

function shown(cell: RawCell | undefined): string {
  return typeof cell === 'string' ? tidy(cell) : '';
}

/** The last row above the title lines of the table that begins in `row`. */
function aboveTitles(sheet: RawSheet, row: number, top: number): number {
  let bottom = row - 1;
  while (bottom >= top) {
    const filled = (sheet.rows[bottom - 1] ?? []).filter((cell) => !isBlank(cell));
    if (filled.length > 1 || filled.some((cell) => typeof cell === 'string' && isTotalLabel(tidy(cell)))) break;
    bottom--;
  }
  return bottom;
}

