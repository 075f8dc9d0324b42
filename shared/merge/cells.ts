import type { IsoDate } from '../catalog/codes.ts';
import { partOf } from '../sheets/declare.ts';
import type { ColumnDecl, DataRow, DateValue, SheetData } from '../sheets/declare.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import type { RawCell, RawSheet } from '../sheets/raw.ts';
import { vietnameseDate } from '../i18n/format.ts';
import { accentKey } from '../text/match-key.ts';
import { tidy } from '../text/normalize.ts';
import { identityDigits } from '../text/identity-digits.ts';

/** A cell on its way from one workbook into another: as it stands, also where it could not be read. */
export interface MergeCell {
  /** Equal for cells that mean the same, however they are written; '' for an empty one. */
  readonly means: string;
  /** What a person reads in a list of changes: a field by its code, a day as dd/mm/yyyy. */
  readonly shown: string;
  readonly value: string | number | boolean | null;
  /** A whole day: the serial number depends on the workbook that it is written into. */
  readonly day?: IsoDate;
}

export interface MergeRow {
  /** 1-based row in its own file. */
  readonly row: number;
  /** Name of the page on which it stands. */
  readonly page: string;
  /** By column key; a column that the sheet does not have is absent. */
  readonly cells: Readonly<Record<string, MergeCell>>;
  /** Mã as written; '' without one. */
  readonly key: string;
  readonly name: string;
  /** Name with accents and case folded, for matching. */
  readonly nameKey: string;
  readonly birth: IsoDate | null;
  /** Normalised identity number; null where there is none that identifies. */
  readonly identity: string | null;
}

/** The rows of a list with the cells of its declared columns, from all pages and tables that it stands on. */
export function mergeRows(sheet: SheetData, pages: ReadonlyMap<string, RawSheet>): MergeRow[] {
  return sheet.rows.map((row) => {
    const part = partOf(sheet, row);
    const raw = pages.get(part.name);
    const found = Object.entries(part.columnOf).flatMap(([key, index]): [string, RawCell][] => (index === undefined ? [] : [[key, raw?.rows[row.row - 1]?.[index] ?? null]]));
    const own = found.map(([key, value]): [string, MergeCell] => [key, cellOf(sheet.decl.columns[key]!, row, key, value)]);
    const elsewhere = Object.entries(row.cells ?? {}).map(([key, address]): [string, MergeCell] => [key, saidElsewhere(sheet.decl.columns[key]!, row, key, rawAt(raw, address))]);
    const cells = Object.fromEntries([...own, ...elsewhere]);
    const birth = row.values['birthDate'] as DateValue | null | undefined;
    const name = cells['fullName']?.means ?? '';
    return {
      row: row.row, page: part.name, cells, name, nameKey: accentKey(name), key: cells['key']?.means ?? '',
      birth: birth && !birth.yearOnly ? birth.iso : null,
      identity: identityDigits(cells['idNumber']?.means ?? null),
    };
  });
}

function rawAt(raw: RawSheet | undefined, address: string): RawCell {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return raw?.rows[Number(digits) - 1]?.[column] ?? null;
}

/** A tick below "Nữ" or the line above a group means a value without being it: the value is what the other workbook gets. */
function saidElsewhere(decl: ColumnDecl, row: DataRow, key: string, raw: RawCell): MergeCell {
  const cell = cellOf(decl, row, key, raw);
  const typed = row.values[key] as unknown;
  if (typeof typed !== 'string') return cell;
  return { ...cell, value: decl.list ? labelOf(decl.list, typed) : typed };
}

function cellOf(decl: ColumnDecl, row: DataRow, key: string, raw: RawCell): MergeCell {
  const typed = row.values[key] as unknown;
  const plain = typeof raw === 'object' && raw !== null ? raw.error : raw;
  if (typed === null || typed === undefined || typed === false) {
    const text = plain === null ? '' : tidy(String(plain));
    return { means: text, shown: text, value: plain };
  }
  if (isDate(typed)) {
    const year = typed.iso.slice(0, 4);
    // as a number it would be a day of 1905 in a column of days
    if (typed.yearOnly) return { means: year, shown: year, value: typeof plain === 'number' ? year : plain };
    return { means: typed.iso, shown: vietnameseDate(typed.iso), value: plain, day: typed.iso };
  }
  if (Array.isArray(typed)) return { means: typed.join(';'), shown: typed.join(', '), value: plain };
  if (decl.type === 'list' && decl.list) {
    const code = String(typed);
    return { means: code, shown: decl.list === 'field' ? code : labelOf(decl.list, code), value: plain };
  }
  if (decl.type === 'mark') return { means: 'x', shown: 'x', value: plain };
  // a code whose zero was lost is written whole
  const text = String(typed);
  return { means: text, shown: text, value: decl.type === 'code' || isPartOf(plain, text) ? text : plain };
}

/** A name written over two columns is one in the other workbook. */
function isPartOf(cell: string | number | boolean | null, text: string): boolean {
  const part = typeof cell === 'string' ? tidy(cell) : '';
  return part !== '' && part !== text && (text.startsWith(`${part} `) || text.endsWith(` ${part}`));
}

function isDate(value: unknown): value is DateValue {
  return typeof value === 'object' && value !== null && 'iso' in value;
}
