import type { RawCell } from '../../../shared/sheets/raw.ts';
import { tables } from '../../../shared/i18n/vi/tables.ts';
import { lists } from '../../../shared/sheets/lists.ts';

/** Which columns tell the rows of a sheet apart. */
export const KEY_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  plan: ['key', 'toCode', 'field'],
  review: ['key', 'toCode', 'field'],
  unfilled: ['code', 'field'],
};

/** Before the key of a column that the person added. */
export const ADDED = 'added:';

/** A row of an earlier result with what people wrote into it. */
export interface OldRow {
  readonly id: string;
  /** Texts by column key for our own columns, by title for columns that the person added. */
  readonly own: ReadonlyMap<string, RawCell>;
  readonly added: ReadonlyMap<string, RawCell>;
}

/** Place of the mark in the list of opinions: 0, 1 keep; 2 to 4 refuse; -1: none, or none of the list. */
export function markIndex(row: OldRow): number {
  return (tables.opinions as readonly string[]).indexOf(text(row.own.get('opinion')));
}

/** Codes of a row, so that a result made in another language has the same ids: a field's label becomes its code. */
export function idOf(keys: readonly string[], texts: readonly string[]): string {
  return texts.map((label, index) => (keys[index] === 'field' ? fieldCodeOf(label) : label)).join('|');
}

function fieldCodeOf(label: string): string {
  return lists.field.find((entry) => entry.vi === label || entry.en === label)?.code ?? label;
}

/** A cell of an earlier result as text; '' when it is empty. */
export function text(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.error : String(cell).trim();
}
