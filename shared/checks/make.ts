import { catalog } from '../findings/catalog.ts';
import type { ParamsOf } from '../findings/catalog.ts';
import type { FindingCode } from '../findings/codes.ts';
import type { Finding, Fix, Severity } from '../findings/finding.ts';
import { cellAddress, parseCell } from '../sheets/address.ts';
import { partOf } from '../sheets/declare.ts';
import type { ColumnDecl, DataRow, SheetData, SheetDecl } from '../sheets/declare.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import { vietnameseDate } from '../i18n/format.ts';

/** Where a finding points: a cell, a row, a sheet, or the workbook as a whole. */
export type Place = Pick<Finding, 'sheet' | 'row' | 'cell' | 'column' | 'value'> & {
  /** The cell says it for several rows, or by a tick: no button may write into it. */
  readonly shared?: true;
};

export const workbookPlace: Place = { sheet: '', row: null, cell: null, column: null, value: '' };

export function sheetPlace(sheet: SheetData): Place {
  return { ...workbookPlace, sheet: sheet.name };
}

/** The cell of a declared column in a row; without a cell where the sheet lacks the column. */
export function at<S extends SheetDecl>(sheet: SheetData<S>, row: DataRow<S>, column: keyof S['columns'] & string): Place {
  const decl: ColumnDecl = sheet.decl.columns[column]!;
  const { name, columnOf } = partOf(sheet as SheetData, row as DataRow);
  const elsewhere = row.cells?.[column];
  const index = columnOf[column];
  return {
    sheet: name, row: elsewhere === undefined ? row.row : parseCell(elsewhere)?.row ?? row.row, column: decl.title, value: shown(decl, row.values[column]),
    cell: elsewhere ?? (index === undefined ? null : cellAddress(row.row, index)),
    ...(elsewhere === undefined ? {} : { shared: true }),
  };
}

/** More cells than these with one and the same slip are said once, at the first of them. */
export const FEW = 3;

interface Options {
  readonly severity?: Severity;
  /** What the button writes, with the kind of fix that the catalogue gives the code. */
  readonly fixTo?: string | number | undefined;
}

/** A finding with level and fix from the catalogue. A confirm or auto fix without a value becomes a manual one. */
export function finding<C extends FindingCode>(code: C, place: Place, params: ParamsOf<C>, options: Options = {}): Finding {
  const { severity, fix: kind } = catalog[code];
  const { shared: isShared, ...where } = place;
  const fix: Fix = options.fixTo === undefined || isShared ? { kind: 'manual' } : { kind, value: options.fixTo };
  return { code, severity: options.severity ?? severity, ...where, params: params as Finding['params'], fix };
}

/** A typed value as its cell shows it. */
function shown(decl: ColumnDecl, value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return 'x';
  if (Array.isArray(value)) return value.map((code) => labelOf(decl.list!, String(code))).join(', ');
  if (typeof value === 'object' && 'iso' in value) return shownDate(value as { iso: string; yearOnly?: true });
  return decl.list ? labelOf(decl.list, String(value)) : String(value);
}

function shownDate({ iso, yearOnly }: { iso: string; yearOnly?: true }): string {
  return yearOnly ? iso.slice(0, 4) : vietnameseDate(iso);
}
