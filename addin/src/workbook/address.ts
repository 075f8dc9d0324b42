/** A rectangle of cells, 0-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** Row and column are 0-based: (0, 0) -> "A1". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function rangeAddress(range: CellRange): string {
  const from = cellAddress(range.top, range.left);
  const to = cellAddress(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** "$B$3" -> { row: 2, column: 1 }; null when the text is no cell of a sheet. */
export function parseCell(address: string): { row: number; column: number } | null {
  let index = 0;
  let column = 0;
  let row = 0;
  if (address[index] === '$') index += 1;
  const lettersAt = index;
  for (; index < address.length; index += 1) {
    const code = address.charCodeAt(index) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (index === lettersAt || index - lettersAt > 3) return null;
  if (address[index] === '$') index += 1;
  const digitsAt = index;
  for (; index < address.length; index += 1) {
    const digit = address.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  if (index === digitsAt || row < 1 || row > MAX_ROWS || column > MAX_COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** What a grid from A1 holds at an address; null outside it. */
export function cellIn<T>(rows: readonly (readonly T[])[], address: string): T | null {
  const place = parseCell(address);
  return place ? (rows[place.row]?.[place.column] ?? null) : null;
}

/** "A1:C3", "A1", "B:B" or "2:5"; null when the text is no range. */
export function parseRange(address: string): CellRange | null {
  const [from = '', to] = address.split(':');
  const start = parseCell(from);
  if (to === undefined) return start && { top: start.row, left: start.column, bottom: start.row, right: start.column };
  const end = parseCell(to);
  if (start && end) {
    return {
      top: Math.min(start.row, end.row),
      left: Math.min(start.column, end.column),
      bottom: Math.max(start.row, end.row),
      right: Math.max(start.column, end.column),
    };
  }
  return wholeLines(from, to);
}

function wholeLines(from: string, to: string): CellRange | null {
  const rowFrom = /^\$?(\d{1,7})$/.exec(from)?.[1];
  const rowTo = /^\$?(\d{1,7})$/.exec(to)?.[1];
  if (rowFrom !== undefined && rowTo !== undefined) {
    return { top: Number(rowFrom) - 1, left: 0, bottom: Number(rowTo) - 1, right: MAX_COLUMNS - 1 };
  }
  const columnFrom = parseCell(`${from}1`);
  const columnTo = parseCell(`${to}1`);
  if (!columnFrom || !columnTo || /\d/.test(from + to)) return null;
  return { top: 0, left: columnFrom.column, bottom: MAX_ROWS - 1, right: columnTo.column };
}

export function rangesTouch(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** Quotes a sheet name as formulas and references need it: Nhân sự -> 'Nhân sự'. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'Nhân sự'!$A$1:$B$2" -> { sheet: "Nhân sự", range: "$A$1:$B$2" }; null when there is no sheet in it. */
export function splitReference(reference: string): { sheet: string; range: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.replace(/^=/, ''));
  if (!match) return null;
  const [, quoted, plain, range] = match;
  return { sheet: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"), range: range ?? '' };
}
