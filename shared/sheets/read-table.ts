import { cellAddress, parseRange } from './address.ts';
import type { ColumnDecl, DataRow, SheetPart, WorkbookKind } from './declare.ts';
import { findRows, type Body } from './find-rows.ts';
import type { Table } from './find-tables.ts';
import type { Finding } from '../findings/finding.ts';
import { carriedOver, type Carried } from './group-line.ts';
import { optionReaders, readOptions, type OptionReader } from './read-options.ts';
import type { RawCell, RawWorkbook } from './raw.ts';
import { dateHabit, isBlank, readCell, type ColumnReader } from './read-cell.ts';
import { readingFinding } from './reading-findings.ts';
import { TableReport } from './table-report.ts';

/** Where and how a table is read. */
export interface TableContext {
  readonly raw: RawWorkbook;
  readonly kind: WorkbookKind;
  readonly findings: Finding[];
  /** The first table of its declared sheet: its rows carry no part. */
  readonly isFirst: boolean;
  /** Cells of old fonts as they are in the file (legacy-cells.ts). */
  readonly originals: ReadonlyMap<string, string>;
}

export interface TableData {
  readonly part: SheetPart;
  readonly rows: readonly DataRow[];
  readonly body: Body;
}

/** A column with the merged cells that stand over several of its rows. */
interface Reader extends ColumnReader {
  /** 1-based last row of the merged cell that begins in a row; null where none does. */
  readonly merged: ReadonlyMap<number, number> | null;
  held: { value: unknown; cell: string; bottom: number } | null;
}

/** Reads the rows below a header into typed values; what was not as declared becomes a finding. */
export function readTable(table: Table, context: TableContext): TableData {
  return new TableReader(table, context).read();
}

class TableReader {
  private readonly table: Table;
  private readonly context: TableContext;
  private readonly body: Body;
  private readonly part: SheetPart;
  private readonly readers: readonly Reader[];
  private readonly options: readonly OptionReader[];
  private readonly blank: Readonly<Record<string, null>>;
  /** What group lines and the name of the page say of each row of data. */
  private readonly carried: readonly Carried[];
  private readonly fromGroups = new Map<string, { count: number; row: number }>();

  constructor(table: Table, context: TableContext) {
    this.table = table;
    this.context = context;
    const { decl, sheet, header, bottom } = table;
    this.body = findRows(sheet, decl, header, bottom);
    this.part = {
      name: sheet.name, headerRow: header.lastRow, columnOf: Object.fromEntries(header.columnOf),
      corner: cellAddress(header.firstRow, header.left),
    };
    this.carried = carriedOver(this.body, decl, sheet.name);
    this.blank = Object.fromEntries(Object.keys(decl.columns).map((key) => [key, null]));
    this.readers = this.columnReaders();
    this.options = optionReaders(table, context);
  }

  read(): TableData {
    const { table, context, body } = this;
    const report = new TableReport(table, context, body);
    const isSaid = (key: string): boolean => body.data.length > 0 && this.carried.every((carried) => carried !== null && key in carried);
    report.header(isSaid);
    report.rows();
    this.reportLegacyFonts();
    const rows = body.data.map((row, at) => this.readRow(row, this.carried[at] ?? null));
    report.cellsWithoutTitle();
    for (const [key, { count, row }] of this.fromGroups) {
      const column = table.decl.columns[key]!.title;
      this.report('value-from-group', { row, column }, { column, count });
    }
    return { part: this.part, rows, body };
  }

  private readRow(row: number, carried: Carried): DataRow {
    const cells = this.table.sheet.rows[row - 1] ?? [];
    const values: Record<string, unknown> = { ...this.blank };
    let elsewhere: Record<string, string> | null = null;
    for (const reader of this.readers) {
      const { key } = reader;
      const cell = cells[reader.index];
      if (!isBlank(cell)) {
        values[key] = readCell(reader, row, cell);
        const bottom = reader.merged?.get(row);
        if (bottom !== undefined) reader.held = { value: values[key], cell: cellAddress(row, reader.index), bottom };
      } else if (reader.held !== null && row <= reader.held.bottom) {
        values[key] = reader.held.value;
        (elsewhere ??= {})[key] = reader.held.cell;
      }
    }
    for (const option of this.options) elsewhere = readOptions(option, row, cells, values, elsewhere);
    if (carried !== null) elsewhere = this.fillFrom(carried, row, cells, values, elsewhere);
    this.reportMissing(row, cells, values, elsewhere);
    if (this.context.isFirst && elsewhere === null) return { row, values: values as DataRow['values'] };
    return {
      row, values: values as DataRow['values'],
      ...(this.context.isFirst ? {} : { part: this.part }), ...(elsewhere === null ? {} : { cells: elsewhere }),
    };
  }

  /** What a group line or the page's name says stands in where the row itself says nothing. */
  private fillFrom(carried: NonNullable<Carried>, row: number, cells: readonly RawCell[], values: Record<string, unknown>, elsewhere: Record<string, string> | null): Record<string, string> | null {
    let places = elsewhere;
    for (const [key, { value, cell }] of Object.entries(carried)) {
      const index = this.table.header.columnOf.get(key);
      if (values[key] !== null || (index !== undefined && !isBlank(cells[index]))) continue;
      // a code names the unit better than any heading
      if (key === 'unitName' && values['unitCode'] !== null) continue;
      values[key] = value;
      if (cell !== null) (places ??= {})[key] = cell;
      const counted = this.fromGroups.get(key);
      this.fromGroups.set(key, { count: (counted?.count ?? 0) + 1, row: counted?.row ?? row });
    }
    return places;
  }

  private reportMissing(row: number, cells: readonly RawCell[], values: Readonly<Record<string, unknown>>, elsewhere: Readonly<Record<string, string>> | null): void {
    for (const { key, index, decl } of this.readers) {
      if (!decl.required || !isBlank(cells[index]) || elsewhere?.[key] !== undefined || values[key] !== null) continue;
      if (this.judgedElsewhere(key, values)) continue;
      this.report('required-missing', { row, cell: cellAddress(row, index), column: decl.title }, { column: decl.title });
    }
  }

  /** Titles of the header, then what the rows hold: each with its text in Unicode, to be confirmed (D 18). */
  private reportLegacyFonts(): void {
    const { sheet, header } = this.table;
    const { originals, findings } = this.context;
    if (originals.size === 0) return;
    const report = (row: number, { index, decl }: Pick<ColumnReader, 'index' | 'decl'>, severity: 'error' | 'hint'): void => {
      const cell = cellAddress(row, index);
      const value = originals.get(cell);
      const text = sheet.rows[row - 1]?.[index];
      if (value === undefined || typeof text !== 'string') return;
      const place = { sheet: sheet.name, row, cell, column: decl.title, value };
      findings.push(readingFinding('legacy-font', place, { suggestion: text }, { fixTo: text, severity }));
    };
    for (let row = header.firstRow; row <= header.lastRow; row++) for (const reader of this.readers) report(row, reader, 'hint');
    for (const row of this.body.data) for (const reader of this.readers) report(row, reader, 'error');
  }

  /** A missing Mã xã is judged with the name beside it, or with the commune or agency whose file it is (shared/checks/unit-reference.ts, senders.ts). */
  private judgedElsewhere(key: string, values: Readonly<Record<string, unknown>>): boolean {
    if (key === 'agencyCode') return this.context.kind === 'sender';
    return key === 'unitCode' && (this.context.kind === 'commune' || (values['unitName'] ?? null) !== null);
  }

  private columnReaders(): Reader[] {
    const { decl, sheet, header } = this.table;
    const { raw, findings } = this.context;
    const merged = this.mergedRows();
    return [...header.columnOf].map(([key, index]): Reader => {
      const column = decl.columns[key]!;
      const cells = column.type === 'date' ? this.body.data.map((row) => sheet.rows[row - 1]?.[index]) : [];
      return {
        key, decl: column, index, sheet: sheet.name, date1904: raw.date1904, formats: sheet.formats,
        habit: dateHabit(cells, raw.date1904), findings, known: new Map(), merged: merged.get(index) ?? null, held: null,
      };
    });
  }

  /** By column, the rows in which cells merged downwards begin, and where they end. */
  private mergedRows(): ReadonlyMap<number, ReadonlyMap<number, number>> {
    const columns = new Map<number, Map<number, number>>();
    for (const merge of this.table.sheet.merges) {
      const range = parseRange(merge);
      if (!range || range.to.row === range.from.row || range.from.row < this.table.header.bodyRow) continue;
      const own = columns.get(range.from.column) ?? new Map<number, number>();
      own.set(range.from.row, range.to.row);
      columns.set(range.from.column, own);
    }
    return columns;
  }

  private report(code: Parameters<typeof readingFinding>[0], place: Parameters<typeof readingFinding>[1], params: Finding['params']): void {
    this.context.findings.push(readingFinding(code, { sheet: this.table.sheet.name, ...place }, params));
  }
}

/** The title of a declared column, for findings about a table. */
export function titleOf(decl: Table['decl'], key: string): string {
  return (decl.columns[key] as ColumnDecl).title;
}
