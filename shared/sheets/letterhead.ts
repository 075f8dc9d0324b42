import { PROVINCES } from '../catalog/communes/provinces.ts';
import type { IsoDate } from '../catalog/codes.ts';
import { matchKey } from '../text/match-key.ts';
import { tidy } from '../text/normalize.ts';
import { cellAddress } from './address.ts';
import { parseTextDate } from './dates.ts';
import type { Table } from './find-tables.ts';
import type { RawSheet } from './raw.ts';

/** What the lines above and below a list say of it: for a file that came without Thông tin. */
export interface Letterhead {
  /** null: no line says anything; then units and asOf are empty. */
  readonly sheet: string | null;
  /** Names of communes in the lines above, as they are written, with their cells. */
  readonly units: readonly Said[];
  /** Code of the province that a line above names; null: none does. */
  readonly province: string | null;
  /** "Tính đến ngày" of a line above, else the day beside the signature. */
  readonly asOf: (Said & { readonly iso: IsoDate }) | null;
}

export interface Said {
  readonly text: string;
  /** 1-based. */
  readonly row: number;
  readonly cell: string;
}

const UNIT = /(?:^|[\s(–-])((?:xã|phường|đặc khu)\s+(?!hội(?=\s|$))[^,;:()\n]+)/giu;
/** Words after a name that are no part of it: "XÃ NA BỦNG NĂM 2025", "Xã Na Bủng tính đến ngày". */
const AFTER_NAME = /\s+(?:năm|tháng|quý|tính|đến|theo|tại|sau|cộng hòa|cộng hoà|tỉnh|huyện)(?=\s|$).*$|\s+\d.*$|\s+[–-]\s.*$/iu;
const PROVINCE = /(?:^|\s)(?:tỉnh|thành phố|tp\.?)\s+(.+)$/iu;
const DAY = String.raw`(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
const AS_OF = new RegExp(String.raw`(?:đến|điểm|liệu|chốt)\s*(?:hết\s+)?(?:ngày)?\s*:?\s*${DAY}`, 'iu');
const SIGNED = new RegExp(String.raw`ngày\s+${DAY}`, 'iu');

/** Reads the title lines of the topmost tables and the lines below their rows. */
export function letterheadOf(tables: readonly { readonly table: Table; readonly notes: readonly number[] }[]): Letterhead {
  for (const { table: { sheet, header, isTopmost }, notes } of tables) {
    if (!isTopmost) continue;
    const above = textsIn(sheet, Array.from({ length: header.firstRow - 1 }, (_, at) => at + 1));
    const units = distinct(above.flatMap(unitsIn));
    const asOf = dayIn(above, AS_OF) ?? dayIn(textsIn(sheet, notes), SIGNED);
    if (units.length > 0 || asOf) return { sheet: sheet.name, units, province: provinceIn(above), asOf };
  }
  return { sheet: null, units: [], province: null, asOf: null };
}

function textsIn(sheet: RawSheet, rows: readonly number[]): Said[] {
  return rows.flatMap((row) => (sheet.rows[row - 1] ?? []).flatMap((cell, column) =>
    (typeof cell === 'string' ? cell.split('\n').map((line): Said => ({ text: tidy(line), row, cell: cellAddress(row, column) })) : [])));
}

function unitsIn({ text, row, cell }: Said): Said[] {
  return [...text.matchAll(UNIT)].map(([, name = '']) => ({ text: tidy(name.replace(AFTER_NAME, '')), row, cell })).filter(({ text: name }) => name.includes(' '));
}

function distinct(said: readonly Said[]): Said[] {
  return [...new Map(said.toReversed().map((one) => [matchKey(one.text), one])).values()].toReversed();
}

function provinceIn(lines: readonly Said[]): string | null {
  const names = lines.flatMap(({ text }) => PROVINCE.exec(text)?.[1] ?? []).map(matchKey);
  return PROVINCES.find(({ name }) => names.some((one) => one === matchKey(name) || one.startsWith(`${matchKey(name)} `)))?.code ?? null;
}

function dayIn(lines: readonly Said[], pattern: RegExp): Letterhead['asOf'] {
  for (const line of lines) {
    const date = parseTextDate((pattern.exec(line.text)?.[1] ?? '').replace(/\s*([/.-])\s*/g, '$1'));
    if (date.kind === 'day') return { ...line, iso: date.iso };
  }
  return null;
}
