import type { Finding } from '../findings/finding.ts';
import { vietnameseDate } from '../i18n/format.ts';
import { parseCell } from './address.ts';
import { isDateFormat, serialToIso } from './dates.ts';
import type { SheetData } from './declare.ts';
import { readingFinding } from './reading-findings.ts';
import type { RawSheet } from './raw.ts';

/**
 * A reference into another workbook: [1]Sheet!A1 inside a file, 'C:\folder\[name.xlsx]Sheet'!A1 where Excel tells it.
 * A column of a table, Table[column], has no exclamation mark after its bracket.
 */
const OTHER_FILE = /'[^']*\[([^[\]]+)\][^']*'!|\[([^[\]]+)\][\p{L}\p{N}_.]*!/u;

/**
 * Cells of the rows whose formula takes the value from another file: the reader of the file may not have that one. The
 * fix is the value that the formula gave last, to be confirmed; none where it gave an error or nothing.
 */
export function externalLinks(sheet: RawSheet, data: Pick<SheetData, 'decl' | 'columnOf'> & { readonly rows: readonly number[] }, date1904: boolean): readonly Finding[] {
  if (sheet.formulas.size === 0) return [];
  const titles = new Map(Object.entries(data.columnOf).map(([key, index]) => [index, data.decl.columns[key]!.title]));
  const rows = new Set(data.rows);
  return [...sheet.formulas].flatMap(([cell, formula]) => {
    const [, quoted, plain] = OTHER_FILE.exec(formula) ?? [];
    const file = quoted ?? plain;
    const place = parseCell(cell);
    const column = place ? titles.get(place.column) : undefined;
    if (file === undefined || !place || column === undefined || !rows.has(place.row)) return [];
    const held = sheet.rows[place.row - 1]?.[place.column] ?? null;
    const kept = typeof held === 'number' || (typeof held === 'string' && held !== '') ? held : null;
    return [readingFinding('external-link', { sheet: sheet.name, row: place.row, cell, column, value: formula.slice(0, 80) },
      // Inside a file the other one is only a number: its name is in a list that Excel keeps.
      { file: /^\d+$/.test(file) ? `[${file}]` : file, ...(kept === null ? {} : { suggestion: shown(kept, sheet.formats.get(cell), date1904) }) },
      kept === null ? {} : { fixTo: kept })];
  });
}

function shown(value: string | number, format: string | undefined, date1904: boolean): string | number {
  const day = typeof value === 'number' && isDateFormat(format) ? serialToIso(value, date1904) : null;
  return day === null ? value : vietnameseDate(day);
}
