import type { Finding } from '../findings/finding.ts';
import { nearest } from '../text/near.ts';
import { cellAddress } from './address.ts';
import type { ColumnDecl, DataRow, SheetData, SheetDecl, WorkbookKind } from './declare.ts';
import { externalLinks } from './external-links.ts';
import { findHeader, type Header } from './find-header.ts';
import { findRows, type Body } from './find-rows.ts';
import { findKind, findSheets } from './find-sheet.ts';
import type { Dataset } from './index.ts';
import { legible } from './legacy-cells.ts';
import type { RawCell, RawSheet, RawWorkbook } from './raw.ts';
import { dateHabit, isBlank, readCell, type ColumnReader } from './read-cell.ts';
import { withOwnUnit } from './own-unit.ts';
import { readingFinding } from './reading-findings.ts';
import { tightKey } from '../text/match-key.ts';

/** Row numbers that people add; expected, so not worth a finding. */
const NUMBERING_TITLES: ReadonlySet<string> = new Set(['stt', 'tt', 'sott', 'so', 'no']);

/**
 * Reads a workbook through the sheet declarations: finds sheets, headers and rows however they are arranged, and turns
 * cells into typed values. Everything that was not as declared becomes a finding; nothing throws. The kind is found
 * from the file when it is not given; a file that is none of ours gives no sheets and 'workbook-kind-unknown'.
 */
export function readDataset(file: RawWorkbook, kind?: WorkbookKind): { dataset: Dataset; findings: Finding[] } {
  const findings: Finding[] = [];
  const inUnicode = file.sheets.map(legible);
  const raw = { ...file, sheets: inUnicode.map(({ sheet }) => sheet) };
  const originals = new Map(inUnicode.map(({ sheet, originals: cells }) => [sheet, cells]));
  const known = kind ?? findKind(raw);
  if (known === null) {
    findings.push(readingFinding('workbook-kind-unknown', {}));
    return { dataset: { kind: 'province', sheets: {}, date1904: raw.date1904, template: raw.template }, findings };
  }
  const { found, missing } = findSheets(raw, known);
  for (const { decl, near } of missing) {
    findings.push(readingFinding('sheet-missing', {}, { sheet: decl.title, ...(near === null ? {} : { suggestion: near }) }));
  }
  const read: Record<string, SheetData> = {};
  for (const [decl, sheet] of found) {
    const data = new SheetReader(raw, known, decl, sheet, originals.get(sheet) ?? NO_ORIGINALS, findings).read();
    if (!data) continue;
    read[decl.key] = data;
    findings.push(...externalLinks(sheet, data));
  }
  const dataset: Dataset = { kind: known, sheets: read as Dataset['sheets'], date1904: raw.date1904, template: raw.template };
  return { dataset: withOwnUnit(dataset), findings };
}

const NO_ORIGINALS: ReadonlyMap<string, string> = new Map();

class SheetReader {
  private readonly raw: RawWorkbook;
  private readonly kind: WorkbookKind;
  private readonly decl: SheetDecl;
  private readonly sheet: RawSheet;
  /** Cells of old fonts as they are in the file (legacy-cells.ts). */
  private readonly originals: ReadonlyMap<string, string>;
  private readonly findings: Finding[];
  private readonly blank: Readonly<Record<string, null>>;

  constructor(raw: RawWorkbook, kind: WorkbookKind, decl: SheetDecl, sheet: RawSheet, originals: ReadonlyMap<string, string>, findings: Finding[]) {
    this.raw = raw;
    this.kind = kind;
    this.decl = decl;
    this.sheet = sheet;
    this.originals = originals;
    this.findings = findings;
    this.blank = Object.fromEntries(Object.keys(decl.columns).map((key) => [key, null]));
  }

  /** null when the sheet has no header to read by. */
  read(): SheetData | null {
    const { decl, sheet } = this;
    const header = findHeader(sheet, decl);
    if (header === null) {
      this.reportNoHeader();
      return null;
    }
    this.reportHeader(header);
    const body = findRows(sheet, decl, header);
    this.reportRows(body);
    const readers = this.columnReaders(header, body);
    this.reportLegacyFonts(header, body, readers);
    return {
      decl,
      name: sheet.name,
      headerRow: header.lastRow,
      columnOf: Object.fromEntries(header.columnOf),
      extraColumns: header.extra,
      rows: body.data.map((row) => this.readRow(row, readers)),
      totalRows: body.totals.map(({ row, label, stated }) => ({ row, label, stated })),
    };
  }

  /** Titles of the header, then what the rows hold: each with its text in Unicode, to be confirmed (D 18). */
  private reportLegacyFonts(header: Header, body: Body, readers: readonly ColumnReader[]): void {
    if (this.originals.size === 0) return;
    const report = (row: number, { index, decl }: Pick<ColumnReader, 'index' | 'decl'>, severity: 'error' | 'hint'): void => {
      const cell = cellAddress(row, index);
      const value = this.originals.get(cell);
      const text = this.sheet.rows[row - 1]?.[index];
      if (value === undefined || typeof text !== 'string') return;
      const place = { sheet: this.sheet.name, row, cell, column: decl.title, value };
      this.findings.push(readingFinding('legacy-font', place, { suggestion: text }, { fixTo: text, severity }));
    };
    for (let row = header.firstRow; row <= header.lastRow; row++) for (const reader of readers) report(row, reader, 'hint');
    for (const row of body.data) for (const reader of readers) report(row, reader, 'error');
  }

  private readRow(row: number, readers: readonly ColumnReader[]): DataRow {
    const cells = this.sheet.rows[row - 1] ?? [];
    const values: Record<string, unknown> = { ...this.blank };
    for (const reader of readers) {
      const cell = cells[reader.index];
      const value = readCell(reader, row, cell);
      values[reader.key] = value;
      if (value === null && reader.decl.required && isBlank(cell) && !this.judgedElsewhere(reader.key, values, cells, readers)) {
        this.report('required-missing', { row, cell: cellAddress(row, reader.index), column: reader.decl.title }, { column: reader.decl.title });
      }
    }
    return { row, values: values as DataRow['values'] };
  }

  /** A missing Mã xã is judged with the name beside it, or with the commune whose file it is (shared/checks/unit-reference.ts). */
  private judgedElsewhere(key: string, values: Record<string, unknown>, cells: readonly RawCell[], readers: readonly ColumnReader[]): boolean {
    if (key !== 'unitCode') return false;
    const name = readers.find((reader) => reader.key === 'unitName');
    return this.kind === 'commune' || (name !== undefined && !isBlank(cells[name.index]));
  }

  private columnReaders(header: Header, body: Body): ColumnReader[] {
    return [...header.columnOf].map(([key, index]) => {
      const decl = this.decl.columns[key]!;
      const cells = decl.type === 'date' ? body.data.map((row) => this.sheet.rows[row - 1]?.[index]) : [];
      return {
        key, decl, index, sheet: this.sheet.name, date1904: this.raw.date1904, formats: this.sheet.formats,
        habit: dateHabit(cells, this.raw.date1904), findings: this.findings, known: new Map(),
      };
    });
  }

  private reportHeader(header: Header): void {
    const { decl, sheet } = this;
    if (header.lastRow > header.firstRow) this.report('header-two-rows', { row: header.firstRow }, { row: header.firstRow });
    const above = sheet.rows.slice(0, header.firstRow - 1).filter((cells) => cells.some((cell) => !isBlank(cell))).length;
    // Our own templates have title lines; elsewhere the reader says what it left out.
    if (above > 0 && this.raw.template === null) this.report('title-lines-skipped', { row: 1 }, { count: above });
    for (const { key, index } of header.duplicates) {
      const column = decl.columns[key]!.title;
      this.report('column-duplicate', this.headerPlace(header, index, column), { column });
    }
    const suggested = this.reportMissingColumns(header);
    for (const { index, title } of header.extra) {
      if (suggested.has(index) || NUMBERING_TITLES.has(tightKey(title))) continue;
      this.report('column-extra', this.headerPlace(header, index, title), { column: title });
    }
  }

  /** Required columns not found; the columns suggested for them are no further finding. */
  private reportMissingColumns(header: Header): Set<number> {
    const suggested = new Set<number>();
    for (const [key, { title, required }] of Object.entries(this.decl.columns)) {
      if (!required || header.columnOf.has(key)) continue;
      const near = nearest(title, header.extra, (extra) => extra.title, 1)[0];
      if (near) suggested.add(near.index);
      const place = near ? { ...this.headerPlace(header, near.index, near.title), column: title } : { row: header.lastRow, column: title };
      this.findings.push(readingFinding('column-missing', { sheet: this.sheet.name, ...place },
        { column: title, ...(near ? { suggestion: near.title } : {}) }, near ? { fixTo: title } : {}));
    }
    return suggested;
  }

  private reportNoHeader(): void {
    const required = Object.values(this.decl.columns).filter((column: ColumnDecl) => column.required);
    const isEmpty = !this.sheet.rows.some((cells) => cells.some((cell) => !isBlank(cell)));
    if (isEmpty && this.decl.in[this.kind] !== 'required') return;
    for (const { title } of required) this.report('column-missing', { column: title }, { column: title });
  }

  private reportRows(body: Body): void {
    for (const { row, count } of body.blanks) this.report('blank-row', { row }, { row, count });
    for (const { row, column, label, stated } of body.totals) {
      const place = { row, cell: cellAddress(row, column), value: label };
      this.report('total-row', place, { row, label, ...(stated === null ? {} : { stated }) });
    }
    const hidden = body.data.filter((row) => this.sheet.hiddenRows.has(row));
    if (hidden.length > 0) this.report('hidden-rows', { row: hidden[0]! }, { count: hidden.length });
  }

  private headerPlace(header: Header, index: number, title: string): { row: number; cell: string; column: string; value: string } {
    return { row: header.lastRow, cell: cellAddress(header.lastRow, index), column: title, value: title };
  }

  private report(
    code: Parameters<typeof readingFinding>[0], place: Parameters<typeof readingFinding>[1], params: Finding['params'],
  ): void {
    this.findings.push(readingFinding(code, { sheet: this.sheet.name, ...place }, params));
  }
}
