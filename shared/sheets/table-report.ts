import type { Finding } from '../findings/finding.ts';
import { nearest } from '../text/near.ts';
import { cellAddress, columnLetters } from './address.ts';
import { holds, LOOKED_AT } from './column-content.ts';
import type { Header } from './find-header.ts';
import type { WorkbookKind } from './declare.ts';
import type { Body } from './find-rows.ts';
import type { Table } from './find-tables.ts';
import { TITLE_JOIN } from './mapping.ts';
import type { RawCell } from './raw.ts';
import { isBlank } from './read-cell.ts';
import type { TableContext } from './read-table.ts';
import { readingFinding } from './reading-findings.ts';
import { isNumberingTitle } from './title-index.ts';

/** What is said of a table as a whole: its header, its columns, the rows that are no data. */
export class TableReport {
  private readonly table: Table;
  private readonly context: TableContext;
  private readonly body: Body;

  constructor(table: Table, context: TableContext, body: Body) {
    this.table = table;
    this.context = context;
    this.body = body;
  }

  /** @param isSaid whether group lines or the page's name say a column for every row */
  header(isSaid: (key: string) => boolean): void {
    const { decl, sheet, header } = this.table;
    this.headerRows();
    const above = sheet.rows.slice(0, header.firstRow - 1).filter((cells) => cells.some((cell) => !isBlank(cell))).length;
    // Our own templates have title lines; elsewhere the reader says what it left out.
    if (above > 0 && this.table.isTopmost && this.context.raw.template === null) this.report('title-lines-skipped', { row: 1 }, { count: above });
    for (const { key, index } of header.duplicates) {
      const column = decl.columns[key]!.title;
      this.report('column-duplicate', this.headerPlace(index, column), { column });
    }
    for (const { key, index, title } of header.near) {
      const column = decl.columns[key]!.title;
      this.report('column-near', { ...this.headerPlace(index, title), column }, { column }, column);
    }
    const suggested = this.missingColumns(isSaid);
    for (const { index, title } of this.unplaced()) {
      if (!suggested.has(index) && !isNumberingTitle(title)) this.report('column-extra', this.headerPlace(index, title), { column: title });
    }
    this.hiddenColumns();
  }

  rows(): void {
    const { sheet } = this.table;
    const { blanks, totals, data, repeated, notes } = this.body;
    for (const { row, count } of blanks) {
      const removes = this.isBlankAcross(row, count);
      this.context.findings.push(readingFinding('blank-row', { sheet: sheet.name, row }, { row, count }, { removes }));
    }
    for (const { row, column, label, stated, group, isPlain } of totals) {
      // what such a line says of its rows is read, and said of them all at once (value-from-group)
      if (group !== null && group.key in this.table.decl.columns && isPlain) continue;
      const place = { row, cell: cellAddress(row, column), value: label };
      this.report('total-row', place, { row, label, ...(stated === null ? {} : { stated }) });
    }
    if (repeated.length > 0) this.report('header-repeated', { row: repeated[0]! }, { count: repeated.length });
    const hidden = sheet.hiddenRows.size === 0 ? [] : data.filter((row) => sheet.hiddenRows.has(row));
    if (hidden.length > 0) this.report('hidden-rows', { row: hidden[0]! }, { count: hidden.length });
    if (notes.length > 0 && this.context.raw.template === null) this.report('notes-skipped', { row: notes[0]! }, { count: notes.length });
  }

  /** What stands in rows of the list under no title is read by nobody: it is said, once for each column. */
  cellsWithoutTitle(): void {
    const { sheet, header } = this.table;
    const titled = new Set(header.columns.map(({ index }) => index));
    const open = Array.from({ length: Math.max(0, header.right - header.left + 1) }, (_, at) => header.left + at).filter((index) => !titled.has(index));
    const isLast = !this.context.raw.sheets.some((one) => one === sheet && (one.rows[header.lastRow - 1]?.length ?? 0) > header.right + 1);
    const found = new Map<number, { row: number; count: number; value: string }>();
    for (const row of this.hasCellsIn(open, isLast) ? this.body.data : []) {
      const cells = sheet.rows[row - 1] ?? [];
      for (const index of open) note(found, index, row, cells[index]);
      if (isLast) for (let index = header.right + 1; index < cells.length; index++) note(found, index, row, cells[index]);
    }
    for (const [index, { row, count, value }] of found) {
      // a column of row numbers needs no title
      if (index === header.left && this.isNumbered(index)) continue;
      this.report('column-untitled', { row, cell: cellAddress(row, index), value }, { count, letters: columnLetters(index) });
    }
  }

  /** False where the look at the cells has found nothing in any of these columns, nor (`orBeyond`) right of the table. */
  private hasCellsIn(columns: readonly number[], orBeyond: boolean): boolean {
    const { looks } = this.context;
    return looks === null || columns.some((index) => !looks.isEmpty(index)) || (orBeyond && looks.width > this.table.header.right + 1);
  }

  private isNumbered(index: number): boolean {
    return this.body.data.slice(0, LOOKED_AT).every((row) => {
      const cell = this.table.sheet.rows[row - 1]?.[index];
      return isBlank(cell) || typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+\.?\s*$/.test(cell));
    });
  }

  private headerRows(): void {
    const { header } = this.table;
    if (header.lastRow === header.firstRow) return;
    const example = header.columns.find(({ title, how }) => title.includes(TITLE_JOIN) && how !== 'none')?.title;
    const range = `${cellAddress(header.firstRow, header.left)}:${cellAddress(header.lastRow, header.right)}`;
    this.report('header-two-rows', { row: header.firstRow }, {
      row: header.firstRow, count: header.lastRow - header.firstRow + 1, range, ...(example === undefined ? {} : { example }),
    });
  }

  /** Required columns not found; the columns suggested for them are no further finding. */
  private missingColumns(isSaid: (key: string) => boolean): Set<number> {
    const { decl, header, sheet } = this.table;
    const suggested = new Set<number>();
    for (const [key, column] of Object.entries(decl.columns)) {
      if (!column.required || isPlaced(header, key) || isSaid(key) || isOwners(key, this.context.kind)) continue;
      const { title } = column;
      const free = this.unplaced().filter(({ index }) => !suggested.has(index));
      const near = nearest(title, free, (extra) => extra.title, 1)[0] ?? (column.list === undefined ? undefined : free.find(({ index }) => holds(column, this.samples(index)) === true));
      if (near) suggested.add(near.index);
      const place = near ? { ...this.headerPlace(near.index, near.title), column: title } : { row: header.lastRow, column: title };
      this.context.findings.push(readingFinding('column-missing', { sheet: sheet.name, ...place },
        { column: title, ...(near ? { suggestion: near.title } : {}) }, near ? { fixTo: title } : {}));
    }
    return suggested;
  }

  private samples(index: number): RawCell[] {
    return this.body.data.slice(0, LOOKED_AT).map((row) => this.table.sheet.rows[row - 1]?.[index] ?? null).filter((cell) => !isBlank(cell));
  }

  /** Columns that neither the reader nor a person gave a meaning. */
  private unplaced(): readonly { readonly index: number; readonly title: string }[] {
    return this.table.header.columns.filter(({ how }) => how === 'none');
  }

  private hiddenColumns(): void {
    const { sheet, header } = this.table;
    const hidden = header.columns.filter(({ index }) => sheet.hiddenColumns?.has(index));
    const names = hidden.slice(0, 5).map(({ title }) => title).join(', ');
    // our templates hide no column, and a person may: what is hidden is read all the same
    if (hidden.length > 0) this.report('hidden-columns', { row: header.lastRow, cell: cellAddress(header.lastRow, hidden[0]!.index) }, { count: hidden.length, names });
  }

  private headerPlace(index: number, title: string): { row: number; cell: string; column: string; value: string } {
    const { sheet, header } = this.table;
    let row = header.lastRow;
    while (row > header.firstRow && isBlank(sheet.rows[row - 1]?.[index])) row--;
    return { row, cell: cellAddress(row, index), column: title, value: title };
  }

  /** Nothing stands beside the list in these rows either: they can be taken out whole. */
  private isBlankAcross(row: number, count: number): boolean {
    const { sheet, header } = this.table;
    for (let at = row; at < row + count; at += 1) {
      const cells = sheet.rows[at - 1] ?? [];
      if (cells.some((cell) => !isBlank(cell))) return false;
      for (let column = 0; column <= Math.max(header.right, cells.length); column += 1) if (sheet.formulas.has(cellAddress(at - 1, column))) return false;
    }
    return true;
  }

  private report(code: Parameters<typeof readingFinding>[0], place: Parameters<typeof readingFinding>[1], params: Finding['params'], fixTo?: string): void {
    this.context.findings.push(readingFinding(code, { sheet: this.table.sheet.name, ...place }, params, fixTo === undefined ? {} : { fixTo }));
  }
}

/** Whose a row is: the file itself says it (own-unit.ts). */
export function isOwners(key: string, kind: WorkbookKind | null): boolean {
  return (key === 'unitCode' && kind === 'commune') || (key === 'agencyCode' && kind === 'sender');
}

function isPlaced(header: Header, key: string): boolean {
  return header.columnOf.has(key) || header.options.some((option) => option.key === key || option.holds === key);
}

function note(found: Map<number, { row: number; count: number; value: string }>, index: number, row: number, cell: RawCell | undefined): void {
  if (isBlank(cell)) return;
  const known = found.get(index);
  if (known) known.count++;
  else found.set(index, { row, count: 1, value: typeof cell === 'object' && cell !== null ? cell.error : String(cell) });
}
