import type { RawCell } from '../../../../shared/sheets/raw.ts';
import { tables } from '../../../../shared/i18n/vi/tables.ts';
import { lists } from '../../../../shared/sheets/lists.ts';
import { matchKey } from '../../../../shared/text/match-key.ts';
import type { OutputCell, OutputSheet } from '../../../../shared/tables/output.ts';

/** Which columns tell the rows of a sheet apart. */
export const KEY_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  plan: ['key', 'toCode', 'field'],
  review: ['key', 'toCode', 'field'],
  gone: ['key', 'toCode', 'field'],
  unfilled: ['code', 'field'],
};

/** Before the key of a column that the person added. */
export const ADDED = 'added:';

/** A row of an earlier result with what people wrote into it. */
export interface OldRow {
  readonly id: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Cells by column key for our own columns, by title for columns that the person added; blank ones are left out. */
  readonly own: ReadonlyMap<string, RawCell>;
  readonly added: ReadonlyMap<string, RawCell>;
  /** What we had written beside them, by column key. */
  readonly computed: ReadonlyMap<string, RawCell>;
}

const MARKS = tables.opinions.map(matchKey);
const STATUSES = tables.statuses.map(matchKey);

/** Place of the mark in the list of opinions: 0, 1 keep; 2 to 4 refuse; -1: none, or none of the list. */
export function markIndex(row: OldRow): number {
  return MARKS.indexOf(matchKey(text(row.own.get('opinion'))));
}

/** Place of a status in its list; -1: none of the list. */
export function statusIndex(status: string): number {
  return STATUSES.indexOf(matchKey(status));
}

/** Codes of a row, so that a result made in another language has the same ids: a field's label becomes its code. */
export function idOf(keys: readonly string[], texts: readonly string[]): string {
  return texts.map((label, index) => (keys[index] === 'field' ? fieldCodeOf(label) : label)).join('|');
}

function fieldCodeOf(label: string): string {
  return lists.field.find((entry) => entry.vi === label || entry.en === label)?.code ?? label;
}

/** Whether a text can be the code of such a column: of a person, of a unit, or the name of a field. */
export function isKeyText(key: string, label: string): boolean {
  if (key === 'field') return lists.field.some((entry) => entry.vi === label || entry.en === label);
  return key === 'key' ? /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u.test(label) : /^\d{5}$/.test(label);
}

/** A cell of an earlier result as text; '' when it is empty. */
export function text(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.error : String(cell).trim();
}

/** A cell of a new sheet as a plain value. */
export function plain(cell: OutputCell | undefined): RawCell {
  return typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null);
}

/** Codes of the rows of a new sheet, as idOf() makes them of an old one. */
export function rowIdsOf(sheet: OutputSheet): readonly string[] {
  const keys = KEY_COLUMNS[sheet.key] ?? [];
  const at = keys.map((key) => sheet.columns.findIndex((column) => column.key === key));
  return sheet.rows.map((cells) => idOf(keys, at.map((index) => text(plain(cells[index])))));
}
