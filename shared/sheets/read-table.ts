import { cellAddress, parseRange } from './address.ts';
import type { ColumnDecl, SheetPart, WorkbookKind } from './declare.ts';
import { findRows, type Body } from './find-rows.ts';
import type { Table } from './find-tables.ts';
import type { Finding } from '../findings/finding.ts';
import { carriedOver, type Carried } from './group-line.ts';
import { optionReaders, readOptions, type OptionReader } from './read-options.ts';
import type { RawCell, RawWorkbook } from './raw.ts';
import { dateHabit, hasDaysInText, NO_HABIT } from './date-habit.ts';
import { ListTexts } from './read-list.ts';
import { isBlank, isFree, isSettled, isTold, readCell, readParts, type ColumnReader, type Value } from './read-cell.ts';
import { readingFinding } from './reading-findings.ts';
import { joinedDay, joinedName } from './split-columns.ts';
import { TableReport } from './table-report.ts';
import type { CodedColumn, TextLooks } from './text-looks.ts';
import type { TypedColumn } from './typed-column.ts';
import { TypedColumns } from './typed-columns.ts';

/** Rows that are read column by column together: one kind of cell after the other, while the block is still in the cache. */
const BLOCK = 256;

/** Remarks: for people alone. */
const NOT_READ = 'note';

/** Where and how a table is read. */
export interface TableContext {
  readonly raw: RawWorkbook;
  readonly kind: WorkbookKind;
  readonly findings: Finding[];
  /** The first table of its declared sheet: its rows carry no part. */
  readonly isFirst: boolean;
  /** Cells of old fonts as they are in the file (legacy-cells.ts). */
  readonly originals: ReadonlyMap<string, string>;
  /** What the texts of the page look like; null where that is not known. */
  readonly looks: TextLooks | null;
}

export interface TableData {
  readonly part: SheetPart;
  readonly columns: TypedColumns;
  readonly body: Body;
}

/** A column with the merged cells that stand over several of its rows. */
interface Reader extends ColumnReader {
  /** 1-based last row of the merged cell that begins in a row; null where none does. */
  readonly merged: ReadonlyMap<number, number> | null;
  /** Where its cells are numbered; null where most differ, or merged ones stand over several rows. */
  readonly coded: CodedReader | null;
  held: { value: Value; cell: string; bottom: number } | null;
  /** Typed values by row of the list; none where cells are numbered. */
  readonly values: Value[];
  readonly required: boolean;
}

interface CodedReader {
  readonly numbered: CodedColumn;
  readonly column: TypedColumn;
  /** By number, 1: its cells mean the same in every row, and nothing is to be said of them. */
  readonly settled: Uint8Array;
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
  private readonly columns: TypedColumns;
  /** What group lines and the name of the page say of each row of data; null where they say nothing. */
  private readonly carried: readonly Carried[] | null;
  /** Of the block that is read: rows with an empty required cell, and where values stand that are not in their own cells. */
  private readonly missing = new Set<number>();
  private readonly elsewhere = new Map<number, Record<string, string>>();
  private readonly fromGroups = new Map<string, { count: number; row: number }>();

  constructor(table: Table, context: TableContext) {
    this.table = table;
    this.context = context;
    const { decl, sheet, header, bottom } = table;
    this.body = findRows(sheet, decl, header, bottom, context.looks);
    this.part = {
      name: sheet.name, headerRow: header.lastRow, columnOf: Object.fromEntries(header.columnOf),
      corner: cellAddress(header.firstRow, header.left),
    };
    this.carried = carriedOver(this.body, decl, sheet.name);
    this.columns = new TypedColumns(decl, this.body.data, context.isFirst ? null : this.part);
    this.readers = this.columnReaders();
    this.options = optionReaders(table, context);
  }

  read(): TableData {
    const { table, context, body } = this;
    const report = new TableReport(table, context, body);
    const isSaid = (key: string): boolean => body.data.length > 0 && this.carried !== null && this.carried.every((carried) => carried !== null && key in carried);
    report.header(isSaid);
    report.rows();
    this.reportLegacyFonts();
    for (let from = 0; from < body.data.length; from += BLOCK) this.readBlock(from, Math.min(from + BLOCK, body.data.length));
    report.cellsWithoutTitle();
    for (const [key, { count, row }] of this.fromGroups) {
      const column = table.decl.columns[key]!.title;
      this.report('value-from-group', { row, column }, { column, count });
    }
    return { part: this.part, columns: this.columns, body };
  }

  private readBlock(from: number, to: number): void {
    for (const reader of this.readers) this.readColumn(reader, from, to);
    const { splitName, splitDay } = this.table.header;
    if (this.options.length === 0 && splitName === null && splitDay === null && this.missing.size === 0 && this.elsewhere.size === 0 && this.carried === null) return;
    for (let at = from; at < to; at++) this.completeRow(at);
    this.missing.clear();
    this.elsewhere.clear();
  }

  /** The inner loop of all reading: nothing is made here for a cell that is as it should be. */
  private readColumn(reader: Reader, from: number, to: number): void {
    if (reader.key === NOT_READ || reader.key === this.table.header.splitDay?.key) return;
    if (reader.coded !== null) {
      this.readCoded(reader, reader.coded, from, to);
      return;
    }
    const { index, decl, known, values } = reader;
    const { data } = this.body;
    const { rows } = this.table.sheet;
    const free = isFree(decl);
    const { digits } = decl;
    if (free && digits === undefined && this.context.looks?.isTidy(index, data[from]!, data[to - 1]!)) {
      this.readTidy(reader, from, to);
      return;
    }
    for (let at = from; at < to; at++) {
      const row = data[at]!;
      const cell = rows[row - 1]?.[index];
      let value: Value | undefined;
      if (typeof cell === 'string') value = !free ? known?.get(cell) : isSettled(cell, digits) ? cell : undefined;
      else if (typeof cell === 'number') value = known?.get(cell);
      if (value === undefined) this.readUnknown(reader, at, cell);
      else values[at] = value;
      if (reader.merged !== null) this.holdMerged(reader, at);
    }
  }

  /** Tidy texts are their own values: they are not even looked at, for a hundred thousand lie far apart in memory. */
  private readTidy(reader: Reader, from: number, to: number): void {
    const { index, values } = reader;
    const { data } = this.body;
    const { rows } = this.table.sheet;
    for (let at = from; at < to; at++) {
      const cell = rows[data[at]! - 1]?.[index];
      if (cell === null || cell === undefined) this.readUnknown(reader, at, cell);
      else values[at] = cell as string;
      if (reader.merged !== null) this.holdMerged(reader, at);
    }
  }

  /** A column whose cells are numbered: what a number means is known from the first cell that has it. */
  private readCoded(reader: Reader, { numbered: { codes, cells }, column, settled }: CodedReader, from: number, to: number): void {
    const { index, decl } = reader;
    const { data } = this.body;
    for (let at = from; at < to; at++) {
      const code = codes[data[at]! - 1]!;
      if (settled[code] === 1) continue;
      const findings = reader.findings.length;
      const cell = code === 0 ? this.table.sheet.rows[data[at]! - 1]?.[index] : cells[code]!;
      const value = readCell(reader, data[at]!, cell);
      const isNone = value === null && isBlank(cell);
      if (isNone && reader.required) this.missing.add(at);
      if (cell !== null && cell !== undefined && code !== 0 && isTold(decl, cell)) {
        column.setCode(code, value);
        if (reader.findings.length === findings && !(isNone && reader.required)) settled[code] = 1;
      } else if (value !== null) column.set(at, value);
    }
  }

  private readUnknown(reader: Reader, at: number, cell: RawCell | undefined): void {
    const value = readCell(reader, this.body.data[at]!, cell);
    if (value === null && isBlank(cell)) this.readBlank(reader, at);
    else reader.values[at] = value;
  }

  private holdMerged(reader: Reader, at: number): void {
    const row = this.body.data[at]!;
    const bottom = reader.merged?.get(row);
    if (bottom !== undefined && !isBlank(this.table.sheet.rows[row - 1]?.[reader.index])) {
      reader.held = { value: reader.values[at]!, cell: cellAddress(row, reader.index), bottom };
    }
  }

  private readBlank(reader: Reader, at: number): void {
    if (reader.required) this.missing.add(at);
    const { held } = reader;
    if (held === null || this.body.data[at]! > held.bottom) {
      reader.values[at] = null;
      return;
    }
    reader.values[at] = held.value;
    this.elsewhere.set(at, { ...this.elsewhere.get(at), [reader.key]: held.cell });
  }

  /** What a row says beside its own cells: ticked columns, group lines; then what it lacks. */
  private completeRow(at: number): void {
    const row = this.body.data[at]!;
    const cells = this.table.sheet.rows[row - 1] ?? [];
    let elsewhere = this.elsewhere.get(at) ?? null;
    this.joinColumns(at, cells);
    for (const option of this.options) elsewhere = readOptions(option, row, cells, (key, value) => { this.columns.column(key).set(at, value); }, elsewhere);
    const carried = this.carried?.[at] ?? null;
    if (carried !== null) elsewhere = this.fillFrom(carried, at, cells, elsewhere);
    if (this.missing.has(at)) this.reportMissing(at, cells, elsewhere);
    if (elsewhere !== null) this.columns.placedElsewhere(at, elsewhere);
  }

  /** Names and days that are written over several columns. */
  private joinColumns(at: number, cells: readonly RawCell[]): void {
    const { splitName, splitDay } = this.table.header;
    const name = splitName === null ? null : joinedName(splitName, cells);
    if (name !== null) this.columns.column('fullName').set(at, name);
    const reader = splitDay === null ? undefined : this.readers.find(({ key }) => key === splitDay.key);
    if (splitDay === null || reader === undefined) return;
    const day = joinedDay(splitDay, cells);
    const value = day === '' ? null : readParts(reader, this.body.data[at]!, day);
    this.columns.column(splitDay.key).set(at, value);
    if (day === '' && reader.required) this.missing.add(at);
  }

  /** What a group line or the page's name says stands in where the row itself says nothing. */
  private fillFrom(carried: NonNullable<Carried>, at: number, cells: readonly RawCell[], elsewhere: Record<string, string> | null): Record<string, string> | null {
    let places = elsewhere;
    const row = this.body.data[at]!;
    for (const [key, { value, cell }] of Object.entries(carried)) {
      const index = this.table.header.columnOf.get(key);
      if (this.columns.valueAt(key, at) !== null || (index !== undefined && !isBlank(cells[index]))) continue;
      // a code names the unit better than any heading
      if (key === 'unitName' && this.columns.valueAt('unitCode', at) !== null) continue;
      this.columns.column(key).set(at, value);
      if (cell !== null) (places ??= {})[key] = cell;
      const counted = this.fromGroups.get(key);
      this.fromGroups.set(key, { count: (counted?.count ?? 0) + 1, row: counted?.row ?? row });
    }
    return places;
  }

  private reportMissing(at: number, cells: readonly RawCell[], elsewhere: Readonly<Record<string, string>> | null): void {
    const row = this.body.data[at]!;
    for (const { key, index, decl, required } of this.readers) {
      if (!required || !isBlank(cells[index]) || elsewhere?.[key] !== undefined || this.columns.valueAt(key, at) !== null) continue;
      if (this.judgedElsewhere(key, at)) continue;
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
  private judgedElsewhere(key: string, at: number): boolean {
    if (key === 'agencyCode') return this.context.kind === 'sender';
    return key === 'unitCode' && (this.context.kind === 'commune' || this.columns.valueAt('unitName', at) !== null);
  }

  private columnReaders(): Reader[] {
    const { decl, sheet, header } = this.table;
    const { raw, findings } = this.context;
    const merged = this.mergedRows();
    return [...header.columnOf].map(([key, index]): Reader => {
      const column = decl.columns[key]!;
      const cells = key === NOT_READ ? null : this.context.looks?.coded(index) ?? null;
      const hasHabit = column.type === 'date' && (cells === null || hasDaysInText(cells.cells));
      const own = merged.get(index) ?? null;
      const coded = cells === null || own !== null ? null : this.codedReader(key, cells);
      return {
        key, decl: column, index, sheet: sheet.name, date1904: raw.date1904, formats: sheet.formats,
        habit: hasHabit ? dateHabit(sheet.rows, this.body.data, index, raw.date1904) : NO_HABIT,
        findings, known: coded === null ? new Map() : null, texts: column.list === undefined ? null : new ListTexts(column.list), merged: own, held: null,
        coded, values: coded !== null || key === NOT_READ ? [] : this.columns.toFill(key), required: column.required === true,
      };
    });
  }

  private codedReader(key: string, numbered: CodedColumn): CodedReader {
    const settled = new Uint8Array(numbered.cells.length);
    // no text and no number, nor anything else
    if (this.table.decl.columns[key]!.required !== true && !numbered.hasOthers) settled[0] = 1;
    return { numbered, column: this.columns.ofCodes(key, numbered), settled };
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
