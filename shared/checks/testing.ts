import type { Finding } from '../findings/finding.ts';
import type { DateValue, RowOf, SheetData, SheetDecl, WorkbookKind } from '../sheets/declare.ts';
import { INFO_ITEMS } from '../sheets/declared/organization.ts';
import type { InfoItem } from '../sheets/declared/organization.ts';
import { sheets } from '../sheets/index.ts';
import type { Dataset, SheetKey } from '../sheets/index.ts';
import type { CheckContext } from './check.ts';
import { checkDataset } from './index.ts';

/** Datasets for tests of checks: rows as typed values, what is not given is null. Headers in row 1, data from row 2. */

/** Column names are checked, their values are not: tests also try what a reader would not leave. */
type Row<K extends SheetKey> = Readonly<Partial<Record<keyof RowOf<(typeof sheets)[K]>, unknown>>>;
type Rows = { readonly [K in Exclude<SheetKey, 'info'>]?: readonly Row<K>[] };

interface TestWorkbook extends Rows {
  readonly kind?: WorkbookKind;
  /** Rows of Thông tin; the as-of date is 01/10/2025 unless given. */
  readonly info?: Partial<Record<InfoItem, string>>;
  readonly totalRows?: { readonly [K in SheetKey]?: SheetData['totalRows'] };
}

export function datasetOf({ kind = 'province', info, totalRows, ...rows }: TestWorkbook): Dataset {
  const items = Object.entries({ asOf: '01/10/2025', ...info }) as [InfoItem, string][];
  const infoRows = items.filter(([, value]) => value !== '').map(([item, value]) => ({ item: INFO_ITEMS[item], value }));
  const built = Object.entries({ info: infoRows, ...rows }) as [SheetKey, readonly Record<string, unknown>[]][];
  return {
    kind, date1904: false, template: null,
    sheets: Object.fromEntries(built.map(([key, values]) => [key, sheetOf(sheets[key], values, totalRows?.[key] ?? [])])),
  };
}

function sheetOf(decl: SheetDecl, rows: readonly Record<string, unknown>[], totalRows: SheetData['totalRows']): SheetData {
  const columns = Object.keys(decl.columns);
  const empty = Object.fromEntries(columns.map((column) => [column, null]));
  return {
    decl, name: decl.title, headerRow: 1, extraColumns: [], totalRows,
    columnOf: Object.fromEntries(columns.map((column, index) => [column, index])),
    rows: rows.map((values, index) => ({ row: index + 2, values: { ...empty, ...values } as SheetData['rows'][number]['values'] })),
  };
}

export function date(iso: string): DateValue {
  return { iso };
}

export const noContext: CheckContext = { units: null, planEnd: null };

/** Findings of some codes over a test workbook, all of them when none is named. */
export function found(workbook: TestWorkbook, codes: readonly Finding['code'][] = [], context: Partial<CheckContext> = {}): readonly Finding[] {
  const findings = checkDataset(datasetOf(workbook), { ...noContext, ...context });
  return codes.length === 0 ? findings : findings.filter(({ code }) => codes.includes(code));
}

/** "sheet!cell" of each finding, or the sheet alone. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ sheet, cell }) => (cell === null ? sheet : `${sheet}!${cell}`));
}
