import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseCell } from '../address.ts';

/** Texts and quoted sheet names (left alone), then cells, whole columns and whole rows, not inside a longer word. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\$])(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/**
 * A shared formula as it reads in another cell: relative references moved by so many rows and columns.
 * References that leave the sheet become #REF!, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece) => {
    if (piece[0] === '"' || piece[0] === "'") return piece;
    return piece
      .split(':')
      .map((part) => shiftPart(part, rows, columns))
      .join(':');
  });
}

function shiftPart(part: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part);
  if (!match) return part;
  const [, fixColumn = '', letters = '', fixRow = '', digits = ''] = match;
  // in "$5" the dollar sign belongs to the row
  const rowFixed = letters === '' ? fixColumn + fixRow : fixRow;
  const column = letters === '' ? null : (parseCell(`${letters}1`)?.column ?? 0) + (fixColumn === '' ? columns : 0);
  const row = digits === '' ? null : Number(digits) + (rowFixed === '' ? rows : 0);
  if ((column !== null && (column < 0 || column >= MAX_COLUMNS)) || (row !== null && (row < 1 || row > MAX_ROWS))) return '#REF!';
  const columnText = column === null ? '' : fixColumn + columnLetters(column);
  return columnText + (row === null ? '' : rowFixed + String(row));
}
