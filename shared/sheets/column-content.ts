import { tidy } from '../text/normalize.ts';
import { hasAccents } from '../text/match-key.ts';
import { parseTextDate } from './dates.ts';
import type { ColumnDecl } from './declare.ts';
import { findEntry } from './list-lookup.ts';
import type { RawCell } from './raw.ts';
import { readMulti } from './read-list.ts';

/** Of the cells looked at, as many must be what the column holds. */
const MOST = 0.6;
/** Cells that tell enough of a column. */
export const LOOKED_AT = 12;

/** Whether cells are what a declared column holds; null where there is none to tell. */
export function holds(column: ColumnDecl, cells: readonly RawCell[]): boolean | null {
  const filled = cells.slice(0, LOOKED_AT);
  if (filled.length === 0) return null;
  return filled.filter((cell) => isOf(column, cell)).length >= filled.length * MOST;
}

function isOf(column: ColumnDecl, cell: RawCell): boolean {
  if (cell === null || typeof cell === 'object') return false;
  const text = tidy(String(cell));
  switch (column.type) {
    case 'date': return typeof cell === 'number' ? cell > 1900 && cell < 80_000 : parseTextDate(text).kind !== 'impossible';
    case 'int': return typeof cell === 'number' ? Number.isInteger(cell) && cell < 10_000 : /^\d{1,4}(?:[.,]\d+)?(?:\s*\p{L}+)?$/u.test(text);
    case 'decimal': return typeof cell === 'number' ? cell >= 0 : /^\d+(?:[.,]\d+)*$/.test(text);
    case 'mark': return /^(?:[xXvV✓✔☑1]|có|không)$/u.test(text);
    case 'list': return findEntry(column.list!, text) !== null || readMulti(column.list!, text).unknown.length === 0;
    case 'multi': return readMulti(column.list!, text).unknown.length === 0;
    case 'code': return column.digits === undefined ? /\d/.test(text) : /^\d+$/.test(text) && text.length <= column.digits && text.length >= column.digits - 2;
    case 'text': return column.personal === true ? isName(text) : typeof cell === 'string' && /\p{L}/u.test(text);
  }
}

/** Two to seven words that begin with a capital and hold no digit. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 7 && !/\d/.test(text) && (hasAccents(text) || words.every((word) => /^\p{Lu}/u.test(word)));
}
