import { matchKey } from './match-key.ts';

const NAME = String.raw`([\p{L}\p{M}\d' -]+?)\s*\(?\s*(?:cũ)?\s*[)\]]*\.?$`;
const GAP = String.raw`(\s*[,;([/]\s*|\s*[–-]\s*|\s+(?:trực thuộc|thuộc|của)\s+|\s+)`;
const PROVINCE_TAIL = new RegExp(`${GAP}(?:(tỉnh|tinh)\\s+|(t)\\.\\s*)${NAME}`, 'iu');
const DISTRICT_TAIL = new RegExp(`${GAP}(?:(huyện|huyen|quận|quan|thành phố|thanh pho|thị xã|thi xa)\\s+|(tp|tx)\\.?\\s*|(h|q)\\.\\s*|(q(?=\\d)|[hq](?=\\s))\\s*)${NAME}`, 'iu');
const DISTRICT_FIRST = /^((?:huyện|quận|thành phố|thị xã|tp|tx|h|q)(?:\.\s*|\s+)[^,;–-]+?)\s*[,;–-]\s*((?:xã|phường|thị trấn|đặc khu)\s.+|(?:x|p|tt)\..+)$/iu;
const SEPARATOR = /[,;([/–-]/g;
const WHOLE_NAME = new RegExp(`^${NAME}`, 'u');
const DISTRICT_WORDS: Readonly<Record<string, string>> = { h: 'huyen', q: 'quan', tp: 'thanh pho', tx: 'thi xa' };

/** What a tail after a comma, dash, stroke or bracket may mean, as match keys. */
export interface Places {
  /** Names of former districts, each with its kind ("huyen ky anh"), without, and as initials ("=dbp"). */
  readonly districts: ReadonlySet<string>;
  readonly province: string;
  /** Provinces that were merged into it, itself among them. */
  readonly oldProvinces: ReadonlySet<string>;
}

export const NOWHERE: Places = { districts: new Set(), province: '', oldProvinces: new Set() };

interface Split { readonly rest: string; readonly district: string | null; readonly province: string | null }

/** Takes the former district and the province off a name; "huyện Lâm Hà, xã Hoài Đức" is turned round first. */
export function splitPlaces(text: string, places: Places): Split {
  const outer = splitProvince(text, places);
  const { rest, district } = splitDistrict(outer.rest.replace(DISTRICT_FIRST, '$2, $1'), places);
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
    const key = matchKey(city[6]!);
    // "TP. Bến Tre" is the town, not the province of before
    if (isKnownProvince(key, places) && !places.districts.has(`thanh pho ${key}`)) return { rest: text.slice(0, city.index), province: key };
  }
  const loose = looseTail(text, (key) => isKnownProvince(key, places));
  return loose === null ? { rest: text, province: null } : { rest: loose.rest, province: loose.key };
}

function isKnownProvince(key: string, places: Places): boolean {
  return key === places.province || places.oldProvinces.has(key);
}

/** After a comma or with its accents a word like tỉnh means nothing else. */
function isSure(gap: string, word: string | undefined): boolean {
  return /[,;([/–]|\s-|thuộc|của/iu.test(gap) || /[^\p{ASCII}]/u.test(word ?? '');
}

function splitDistrict(text: string, places: Places): { rest: string; district: string | null } {
  const said = DISTRICT_TAIL.exec(text);
  if (said && said.index > 0) {
    const word = matchKey(said[2] ?? said[3] ?? said[4] ?? said[5]!);
    const name = matchKey(said[6]!);
    const kinded = `${DISTRICT_WORDS[word] ?? word} ${name}`;
    const key = places.districts.has(kinded) ? kinded : districtKey(said[6]!, places);
    if (places.districts.has(key) || isSure(said[1]!, said[2])) return { rest: text.slice(0, said.index), district: key };
  }
  const loose = looseTail(text, (key) => places.districts.has(key));
  return loose === null ? { rest: text, district: null } : { rest: loose.rest, district: loose.key };
}

/** The first tail behind a separator that is a place. */
function looseTail(text: string, isPlace: (key: string) => boolean): { rest: string; key: string } | null {
  for (const { index } of text.matchAll(SEPARATOR)) {
    const tail = WHOLE_NAME.exec(text.slice(index + 1).trimStart())?.[1];
    if (index === 0 || tail === undefined) continue;
    const key = [matchKey(tail), initialsKey(tail)].find((one) => one !== '' && isPlace(one));
    if (key !== undefined) return { rest: text.slice(0, index).trimEnd(), key };
  }
  return null;
}

function districtKey(tail: string, places: Places): string {
  return places.districts.has(initialsKey(tail)) ? initialsKey(tail) : matchKey(tail);
}

/** "ĐBP" as in "TP. ĐBP", set apart from a name of as many letters. */
function initialsKey(tail: string): string {
  return /^\p{Lu}{2,4}$/u.test(tail) ? initialsOf(matchKey(tail).split('')) : '';
}

/** The mark of the first letters of these words. */
export function initialsOf(words: readonly string[]): string {
  return `=${words.map((word) => word.charAt(0)).join('')}`;
}
