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
const NAME = String.raw`([\p{L}\p{M}\d' -]+?)\s*(?:cũ)?\s*\)?\.?$`;
const GAP = String.raw`(\s*[,;(]\s*|\s+[–-]\s+|\s+)`;
const PROVINCE_TAIL = new RegExp(`${GAP}(?:(tỉnh|tinh)\\s+|(t)\\.\\s*)${NAME}`, 'iu');
const DISTRICT_TAIL = new RegExp(`${GAP}(?:(huyện|huyen|quận|quan|thành phố|thanh pho|thị xã|thi xa|tp|tx)\\s+|(h|q|tp|tx)\\.\\s*|(q)(?=\\d))${NAME}`, 'iu');
const LOOSE_TAIL = new RegExp(String.raw`\s*(?:[,;(]|\s[–-]\s)\s*${NAME}`, 'u');
const DISTRICT_WORDS: Readonly<Record<string, string>> = { h: 'huyen', q: 'quan', tp: 'thanh pho', tx: 'thi xa' };

export interface UnitName {
  /** null when the text does not say. */
  readonly kind: OldKind | null;
  readonly name: string;
  /** The name with its kind: "Xa Dung" is a name whose first word looks like one. */
  readonly whole: string;
  /** Match key of the former district, with its kind where Places tells two apart by it; null when the text names none. */
  readonly district: string | null;
  /** Match key of a province that the text names and that is not the present one; null when it names none. */
  readonly province: string | null;
}

/** What a tail after a comma, dash or bracket may mean, as match keys. */
export interface Places {
  /** Names of former districts, each with its kind ("huyen ky anh") and without. */
  readonly districts: ReadonlySet<string>;
  readonly province: string;
  /** Provinces that were merged into it, itself among them. */
  readonly oldProvinces: ReadonlySet<string>;
}

const NOWHERE: Places = { districts: new Set(), province: '', oldProvinces: new Set() };

interface Split { readonly rest: string; readonly district: string | null; readonly province: string | null }

/**
 * "UBND xã Hoài Đức, huyện Lâm Hà, tỉnh Lâm Đồng" -> xa, "Hoài Đức", "lam ha". A tail without the word huyện is
 * taken off when it is a former district, or the province (which decides nothing, even where a district shares its name).
 * A word that may be part of a name ("Tịnh Khê" without accents) parts nothing unless what follows is such a place.
 */
export function splitUnitName(text: string, places: Places = NOWHERE): UnitName {
  const clean = text.normalize('NFC').trim().replace(AUTHORITY, '');
  const { rest: whole, district, province } = splitPlaces(clean, places);
  for (const [words, kind] of KIND_WORDS) {
    const name = whole.replace(words, '');
    if (name !== whole && name !== '') return { kind, name, whole, district, province };
  }
  return { kind: null, name: whole, whole, district, province };
}

function splitPlaces(text: string, places: Places): Split {
  const outer = splitProvince(text, places);
  const { rest, district } = splitDistrict(outer.rest, places);
  return { rest, district, province: outer.province === places.province ? null : outer.province };
}

function splitProvince(text: string, places: Places): { rest: string; province: string | null } {
  const said = PROVINCE_TAIL.exec(text);
  if (said && said.index > 0) {
    const key = matchKey(said[4]!);
    if (isKnownProvince(key, places) || isSure(said[1]!, said[2])) return { rest: text.slice(0, said.index), province: key };
  }
  const city = DISTRICT_TAIL.exec(text);
  if (city && city.index > 0 && /^t/i.test(city[2] ?? city[3] ?? '')) {
    const key = matchKey(city[5]!);
    // "TP. Bến Tre" is the town, not the province of before
    if (isKnownProvince(key, places) && !places.districts.has(`thanh pho ${key}`)) return { rest: text.slice(0, city.index), province: key };
  }
  const loose = looseTail(text);
  return loose !== null && isKnownProvince(loose.key, places) ? { rest: loose.rest, province: loose.key } : { rest: text, province: null };
}

function isKnownProvince(key: string, places: Places): boolean {
  return key === places.province || places.oldProvinces.has(key);
}

/** After a comma or with its accents a word like tỉnh means nothing else. */
function isSure(gap: string, word: string | undefined): boolean {
  return /[,;(–-]/.test(gap) || /[^\p{ASCII}]/u.test(word ?? '');
}

function splitDistrict(text: string, places: Places): { rest: string; district: string | null } {
  const said = DISTRICT_TAIL.exec(text);
  if (said && said.index > 0) {
    const word = matchKey(said[2] ?? said[3] ?? said[4]!);
    const name = matchKey(said[5]!);
    const kinded = `${DISTRICT_WORDS[word] ?? word} ${name}`;
    const key = places.districts.has(kinded) ? kinded : name;
    if (places.districts.has(key) || isSure(said[1]!, said[2])) return { rest: text.slice(0, said.index), district: key };
  }
  const loose = looseTail(text);
  return loose !== null && places.districts.has(loose.key) ? { rest: loose.rest, district: loose.key } : { rest: text, district: null };
}

function looseTail(text: string): { rest: string; key: string } | null {
  const loose = LOOSE_TAIL.exec(text);
  return loose && loose.index > 0 ? { rest: text.slice(0, loose.index), key: matchKey(loose[1]!) } : null;
}
