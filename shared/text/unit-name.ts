import { matchKey } from './match-key.ts';

/** Kinds of commune-level units; thị trấn only before 01/07/2025. */
export type OldKind = 'xa' | 'phuong' | 'dac-khu' | 'thi-tran';

/** How the kind is written before a name. One letter needs its dot, or a digit after it ("P1"). */
const KIND_WORDS: readonly (readonly [RegExp, OldKind])[] = [
  [/^(?:(?:xã|xa)\s+|x\.\s*)/iu, 'xa'],
  [/^(?:(?:phường|phuong)\s+|p\.\s*|p\s*(?=\d))/iu, 'phuong'],
  [/^(?:(?:thị trấn|thi tran|tt)\s+|tt\.\s*)/iu, 'thi-tran'],
  [/^(?:(?:đặc khu|dac khu|đk)\s+|đk\.\s*)/iu, 'dac-khu'],
];
const AUTHORITY = /^(?:(?:ubnd|hđnd|đảng ủy|ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan)(?:\s+và\s+(?:ubnd|hđnd))?)\s+/iu;
const PROVINCE_TAIL = /[\s,;(–-]+(?:tỉnh|tinh)\s+[\p{L}\p{M} ]+\)?\.?$/iu;
const DISTRICT_TAIL = /[\s,;(–-]+(?:(?:huyện|huyen|thành phố|thanh pho|thị xã|thi xa|tp|tx)\s+|(?:h|tp|tx)\.\s*)([\p{L}\p{M}' ]+?)\s*(?:cũ)?\s*\)?\.?$/iu;
const LOOSE_TAIL = /\s*(?:[,;(]|\s[–-]\s)\s*([\p{L}\p{M}' ]+?)\s*(?:cũ)?\s*\)?$/u;

export interface UnitName {
  /** null when the text does not say. */
  readonly kind: OldKind | null;
  readonly name: string;
  /** The name with its kind: "Xa Dung" is a name whose first word looks like one. */
  readonly whole: string;
  /** Match key of the former district; null when the text names none. */
  readonly district: string | null;
}

/** What a tail after a comma, dash or bracket may mean, as match keys. */
export interface Places {
  readonly districts: ReadonlySet<string>;
  readonly province: string;
}

const NOWHERE: Places = { districts: new Set(), province: '' };

/**
 * "UBND xã Hoài Đức, huyện Lâm Hà, tỉnh Lâm Đồng" -> xa, "Hoài Đức", "lam ha". A tail without the word huyện is
 * taken off when it is a former district, or the province (which decides nothing, even where a district shares its name).
 */
export function splitUnitName(text: string, places: Places = NOWHERE): UnitName {
  const clean = text.normalize('NFC').trim().replace(AUTHORITY, '').replace(PROVINCE_TAIL, '');
  const { rest: whole, district } = splitDistrict(clean, places);
  for (const [words, kind] of KIND_WORDS) {
    const name = whole.replace(words, '');
    if (name !== whole && name !== '') return { kind, name, whole, district };
  }
  return { kind: null, name: whole, whole, district };
}

function splitDistrict(text: string, places: Places): { rest: string; district: string | null } {
  const said = DISTRICT_TAIL.exec(text);
  if (said && said.index > 0) return { rest: text.slice(0, said.index), district: matchKey(said[1]!) };
  const loose = LOOSE_TAIL.exec(text);
  if (!loose || loose.index === 0) return { rest: text, district: null };
  const tail = matchKey(loose[1]!);
  const rest = text.slice(0, loose.index);
  if (tail === places.province) return splitDistrict(rest, places);
  return places.districts.has(tail) ? { rest, district: tail } : { rest: text, district: null };
}
