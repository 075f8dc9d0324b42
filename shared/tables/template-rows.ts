import type { Lang } from '../i18n/format.ts';
import type { ColumnDecl, DateValue, SheetData, SheetDecl, WorkbookKind } from '../sheets/declare.ts';
import type { InfoItem } from '../sheets/declared/organization.ts';
import type { sheets, Dataset, SheetKey } from '../sheets/index.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import type { ListCodes, ListKey } from '../sheets/lists.ts';
import { isAsItStood, Originals, type CarriedFrom } from './carried-rows.ts';
import type { OutputCell } from './output.ts';

/** What a row of a template holds before it becomes cells: codes, ISO days (or a year alone), numbers, ticks. */
type InputOf<C extends ColumnDecl> =
  C extends { type: 'int' | 'decimal' } ? number :
  C extends { type: 'mark' } ? boolean :
  C extends { type: 'list'; list: infer L extends ListKey } ? ListCodes[L] :
  C extends { type: 'multi'; list: infer L extends ListKey } ? readonly ListCodes[L][] :
  string;

export type TemplateRow<S extends SheetDecl> = { readonly [K in keyof S['columns']]?: InputOf<S['columns'][K]> | null };
export type TemplateRows = { readonly [K in SheetKey]?: readonly TemplateRow<(typeof sheets)[K]>[] };
export type RowIn<K extends SheetKey> = TemplateRow<(typeof sheets)[K]>;

/** The cell for one typed value: labels for codes ("; " between several: labels hold commas), "x" for a tick. */
export function templateCell(column: ColumnDecl, value: unknown): OutputCell {
  if (value === null || value === undefined || value === '') return null;
  if (isAsItStood(value)) return value.asItStood;
  if (column.type === 'mark') return value === true ? 'x' : null;
  if (column.type === 'int' || column.type === 'decimal') return typeof value === 'number' ? value : String(value);
  if (Array.isArray(value)) return value.map((code) => labelOf(column.list ?? 'field', String(code))).join('; ') || null;
  if (column.type === 'list' && column.list) return labelOf(column.list, String(value));
  return String(value);
}

/** Which rows of a workbook go into a new template: of one commune, of one agency, or all. */
export interface RowFilter {
  readonly unit?: string;
  readonly agency?: string;
}

/** What the province writes beside the rows that others send: it stays with the province. */
const PROVINCE_COLUMNS: Readonly<Partial<Record<SheetKey, readonly string[]>>> = { needs: ['appraised'], candidates: ['reviewer'] };

/**
 * The rows of a workbook that was read, as rows for a template (`--from`). Thông tin and Phiếu xác nhận are left out:
 * a new report has its own. With a filter, rows of another commune or agency are left out, and of a provincial workbook
 * also rows that name none, and what the province wrote: its appraisal and its remarks.
 * @param from the file behind the rows: then cells that could not be read, own columns and missing Mã go along too
 */
export function rowsOfDataset(dataset: Dataset, filter: RowFilter = {}, from?: CarriedFrom): TemplateRows {
  return carriedOf(dataset, filter, from).rows;
}

/** The same with the person's own columns; the province's own never leave it. */
export function carriedOf(dataset: Dataset, filter: RowFilter = {}, from?: CarriedFrom): { rows: TemplateRows; extra: ExtraColumns } {
  const originals = from ? new Originals(from) : null;
  const extra: Partial<Record<SheetKey, readonly ExtraColumn[]>> = {};
  const rows: Partial<Record<SheetKey, readonly Record<string, unknown>[]>> = {};
  const isOut = dataset.kind === 'province' && (filter.unit !== undefined || filter.agency !== undefined);
  for (const key of Object.keys(dataset.sheets) as SheetKey[]) {
    const sheet = dataset.sheets[key];
    if (!sheet || key === 'info' || key === 'confirmation') continue;
    const data = sheet as SheetData;
    const kept = data.rows.filter((row) => belongs(row.values, filter, dataset.kind));
    rows[key] = kept.map((row) => originals?.valuesOf(key, data, row) ?? row.values)
      .map((values) => toInput(isOut ? withoutProvince(key, values) : values));
    if (originals && !isOut) extra[key] = originals.extraColumns(data, kept);
  }
  return { rows: rows as TemplateRows, extra };
}

/** A column of the person's own, one value for each row that goes along. */
export interface ExtraColumn {
  readonly title: string;
  readonly values: readonly OutputCell[];
}
export type ExtraColumns = { readonly [K in SheetKey]?: readonly ExtraColumn[] };

/** A blank code is the reporter's own in its own file; in a provincial workbook nobody knows whose the row is. */
function belongs(values: Record<string, unknown>, { unit, agency }: RowFilter, kind: WorkbookKind): boolean {
  const isOf = (column: string, code: string | undefined): boolean => {
    if (code === undefined || !(column in values)) return true;
    return typeof values[column] === 'string' ? values[column] === code : kind !== 'province';
  };
  return isOf('unitCode', unit) && isOf('agencyCode', agency);
}

function withoutProvince(key: SheetKey, values: Record<string, unknown>): Record<string, unknown> {
  const blank = ['note', ...(PROVINCE_COLUMNS[key] ?? [])].filter((column) => column in values);
  return { ...values, ...Object.fromEntries(blank.map((column) => [column, null])) };
}

function toInput(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isDate(value) ? dateInput(value) : value]));
}

function isDate(value: unknown): value is DateValue {
  return typeof value === 'object' && value !== null && 'iso' in value;
}

function dateInput(date: DateValue): string {
  return date.yearOnly ? date.iso.slice(0, 4) : date.iso;
}

export interface TemplateOptions {
  /** Language of the guidance and prompts; headers and labels are Vietnamese in every language. */
  readonly lang?: Lang;
  /** Values of Thông tin that are known: codes, names, as-of date (ISO). */
  readonly info?: Readonly<Partial<Record<InfoItem, string>>>;
  /** Pre-filled rows (`rowsOfDataset` of an earlier workbook, or generated). */
  readonly rows?: TemplateRows;
  /** The person's own columns, kept at the end of their sheet. */
  readonly extra?: ExtraColumns;
  /** Leave out the optional sheets that have no row. */
  readonly withoutEmpty?: boolean;
}
