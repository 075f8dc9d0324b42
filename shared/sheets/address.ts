/** A1 addresses. Rows count from 1, as in Excel; columns count from 0, as in arrays. */

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** (12, 2) -> "C12". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "C12" or "$C$12" -> { row: 12, column: 2 }; null when it is not the address of one cell. */
export function parseCell(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column: column - 1 };
}

/** "A5:R6" -> first and last cell; one cell gives itself twice; null when it is no range. */
export function parseRange(range: string): { from: { row: number; column: number }; to: { row: number; column: number } } | null {
  const [first = '', last = first] = range.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  return from && to ? { from, to } : null;
}
