import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData, SheetDecl, TotalRow, WorkbookKind } from './declare.ts';
import { besideValues, type ReadTable } from './beside-values.ts';
import { externalLinks } from './external-links.ts';
import { findKind } from './find-sheet.ts';
import { findTables, type Table } from './find-tables.ts';
import type { Dataset } from './index.ts';
import { templateMark, TEMPLATE_VERSION } from './template-version.ts';
import { withOwnUnit } from './own-unit.ts';
import { letterheadOf } from './letterhead.ts';
import { legible, type LegibleSheet } from './legacy-cells.ts';
import type { RawSheet, RawWorkbook } from './raw.ts';
import { isBlank } from './read-cell.ts';
import { readTable, type TableContext, type TableData } from './read-table.ts';
import { readingFinding } from './reading-findings.ts';
import { sheetOfColumns } from './typed-columns.ts';

/**
 * Reads a workbook through the sheet declarations: finds sheets, headers and rows however they are arranged, and turns
 * cells into typed values. Everything that was not as declared becomes a finding; nothing throws. The kind is found
 * from the file when it is not given; a file that is none of ours gives no sheets and 'workbook-kind-unknown'. What
 * people corrected (raw.mapping) goes before what the reader would find.
 */
export function readDataset(file: RawWorkbook, kind?: WorkbookKind): { dataset: Dataset; findings: Finding[] } {
  const findings: Finding[] = [];
  const inUnicode = file.sheets.map(legible);
  const raw = { ...file, sheets: inUnicode.map(({ sheet }) => sheet) };
  const texts = new Map(inUnicode.map((one) => [one.sheet, one]));
  const known = kind ?? findKind(raw);
  if (known === null) {
    findings.push(readingFinding('workbook-kind-unknown', {}));
    return { dataset: { kind: 'province', sheets: {}, date1904: raw.date1904, template: raw.template }, findings };
  }
  const { tables, headless, missing, unread } = findTables(raw, known, (sheet) => texts.get(sheet)?.looks ?? null);
  findings.push(...versionFinding(raw));
  const isLetterheads = ({ key }: SheetDecl, near: string | null): boolean => key === 'info' && known === 'commune' && near === null;
  for (const { decl, near } of missing) {
    // a commune's is judged with what its letterhead says (shared/checks/info-missing.ts)
    if (isLetterheads(decl, near)) continue;
    findings.push(readingFinding('sheet-missing', {}, { sheet: decl.title, ...(near === null ? {} : { suggestion: near }) }));
  }
  for (const { decl, sheet } of headless) {
    const isEmpty = !sheet.rows.some((cells) => cells.some((cell) => !isBlank(cell)));
    if (isEmpty && decl.in[known] !== 'required') continue;
    for (const { title, required } of Object.values(decl.columns)) {
      if (required) findings.push(readingFinding('column-missing', { sheet: sheet.name, column: title }, { column: title }));
    }
  }
  for (const { decl, sheet, row } of unread) findings.push(readingFinding('table-not-read', { sheet: sheet.name, row }, { sheet1: decl.title }));
  const sheets: Record<string, SheetData> = {};
  const read: ReadTable[] = [];
  for (const [decl, own] of tables) {
    const data = readTables(own, { raw, kind: known, findings }, texts);
    read.push(...own.map((table, at) => ({ table, data: data[at]! })));
    sheets[decl.key] = joined(own, data, findings);
  }
  findings.push(...besideValues(raw, read));
  const letterhead = missing.some(({ decl, near }) => isLetterheads(decl, near)) ? letterheadOf(read.map(({ table, data }) => ({ table, notes: data.body.notes }))) : null;
  const dataset: Dataset = { kind: known, sheets: sheets as Dataset['sheets'], date1904: raw.date1904, template: raw.template, ...(letterhead ? { letterhead } : {}) };
  return { dataset: withOwnUnit(dataset), findings };
}

/** Older and newer versions of a template are said once, at the first sheet. */
function versionFinding({ template, sheets }: RawWorkbook): Finding[] {
  const mark = templateMark(template);
  if (mark === null || mark.version === TEMPLATE_VERSION) return [];
  const code = mark.version < TEMPLATE_VERSION ? 'template-older' : 'template-newer';
  return [readingFinding(code, { sheet: sheets[0]?.name ?? '' }, { count1: mark.version, count2: TEMPLATE_VERSION })];
}

const AS_IT_STANDS: Pick<LegibleSheet, 'originals' | 'looks'> = { originals: new Map(), looks: null };

/** The tables of one declared sheet, each read with what is found of it. */
function readTables(tables: readonly Table[], context: Omit<TableContext, 'isFirst' | 'originals' | 'looks'>, texts: ReadonlyMap<RawSheet, LegibleSheet>): TableData[] {
  return tables.map((table, at) => {
    const { originals, looks } = texts.get(table.sheet) ?? AS_IT_STANDS;
    const data = readTable(table, { ...context, isFirst: at === 0, originals, looks });
    context.findings.push(...externalLinks(table.sheet, { decl: table.decl, columnOf: data.part.columnOf, rows: data.body.data }, context.raw.date1904));
    return data;
  });
}

/** All tables of one declared sheet as one: rows of further tables know their part. */
function joined(tables: readonly Table[], read: readonly TableData[], findings: Finding[]): SheetData {
  const [table] = tables as readonly [Table];
  const [first, ...others] = read as readonly [TableData];
  if (others.length > 0) {
    const names = [...new Set(tables.map(({ sheet }) => sheet.name))];
    const params = { sheet1: table.decl.title, count: tables.length, names: names.join(', ') };
    findings.push(readingFinding('tables-joined', { sheet: table.sheet.name, row: table.header.firstRow }, params));
  }
  const sheet: Omit<SheetData, 'rows'> = {
    decl: table.decl, name: first.part.name, headerRow: first.part.headerRow, columnOf: first.part.columnOf,
    extraColumns: table.header.extra,
    totalRows: read.flatMap(({ body, part }, at) => body.totals.map(({ row, label, stated, cell, sums }): TotalRow => ({
      row, label, stated, cell, ...(sums ? { sums } : {}), ...(at === 0 ? {} : { part }),
    }))),
    ...(others.length === 0 ? {} : { parts: others.map(({ part }) => part) }),
  };
  if (others.length === 0) return sheetOfColumns(sheet, first.columns);
  return { ...sheet, rows: read.flatMap(({ columns }): readonly DataRow[] => columns.rows()) };
}
