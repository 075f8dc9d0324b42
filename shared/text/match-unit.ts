import type { CommuneUnit, OldUnit, ProvinceUnits } from '../catalog/communes/types.ts';
import { hasAccents, matchKey } from './match-key.ts';
import { nearest } from './near.ts';
import { tidy } from './normalize.ts';
import { plainDistance, spellingDistance, spellingsOf, type Spellings } from './spelling-distance.ts';
import { indexOf, lettersOnly, nameAccentKey, nameKey, type NamedUnit, type UnitIndex } from './unit-index.ts';
import { datedName, splitUnitName, type UnitName } from './unit-name.ts';

/**
 * How a text was understood. code: its five digits. lost-zero: four digits, the leading zero put back.
 * name: the official name, with or without its kind and accents. old-name: a unit before 01/07/2025 that went into it.
 */
export type MatchHow = 'code' | 'lost-zero' | 'name' | 'old-name';

export interface UnitOption {
  readonly unit: CommuneUnit;
  readonly how: MatchHow;
  /** For old-name: the former unit that was meant. */
  readonly old?: OldUnit;
  /** One or two letters are not those of the name; no other unit of the province has a name as near. */
  readonly misspelt?: true;
}

export type UnitMatch =
  | ({ readonly kind: 'one' } & UnitOption)
  /** More than one unit may be meant, or the text contradicts the only one: a person must choose. */
  | { readonly kind: 'ask'; readonly options: readonly UnitOption[] }
  | { readonly kind: 'none'; readonly near: readonly CommuneUnit[] };

/** No one writes more to name a unit, be it with its body, its district and its province; every word of it is tried as the last. */
const LONGEST = 300;

/**
 * The unit that a cell means: by code, by official name, by the name of a former unit. Never chooses between two
 * ("Sam Mứn" is 03356 now and was in what is 03352): the kind ("thị trấn"), the former district and the former province,
 * where written, narrow the choice, and what still leaves two is asked. A misspelt name is only understood where one
 * unit alone has a name within two letters of it.
 */
export function matchUnit(text: string | number, province: ProvinceUnits): UnitMatch {
  const clean = tidy(String(text));
  if (clean.length > LONGEST) return { kind: 'none', near: [] };
  const index = indexOf(province);
  if (/^\d{1,5}$/.test(clean)) return matchCode(clean, index, province);
  const withCode = /^[([]?(\d{5}|\d{4}(?=\s*[-–:]))[)\]]?[\s\-–:.]+(\D.*)$|^(\D.*?)[\s\-–:.]*[([]?\s*(?:mã(?: số| xã)?\s*:?\s*)?(\d{5})[)\]]?$/iu.exec(clean);
  if (withCode) return matchCodeAndName((withCode[1] ?? withCode[4]!).padStart(5, '0'), withCode[2] ?? withCode[3]!, index, province);
  return matchName(clean, index, province);
}

function matchCode(digits: string, index: UnitIndex, province: ProvinceUnits): UnitMatch {
  const unit = index.byCode.get(digits.padStart(5, '0'));
  if (!unit) return { kind: 'none', near: nearCodes(digits, province) };
  return { kind: 'one', unit, how: digits.length === 5 ? 'code' : 'lost-zero' };
}

/** Codes that differ in one digit, numerically nearest first. */
function nearCodes(digits: string, province: ProvinceUnits): CommuneUnit[] {
  const padded = digits.padStart(5, '0');
  const away = ({ code }: CommuneUnit): number => Math.abs(Number(code) - Number(padded));
  return province.units.filter(({ code }) => [...code].filter((digit, place) => digit !== padded[place]).length === 1)
    .sort((a, b) => away(a) - away(b)).slice(0, 3);
}

/** "03356 - Sam Mứn": the code decides when the name may mean it too; otherwise a person chooses. */
function matchCodeAndName(code: string, name: string, index: UnitIndex, province: ProvinceUnits): UnitMatch {
  const unit = index.byCode.get(code);
  const byName = matchName(name, index, province);
  if (!unit) return byName.kind === 'one' ? { kind: 'ask', options: [byName] } : byName;
  const options = byName.kind === 'one' ? [byName] : byName.kind === 'ask' ? byName.options : [];
  if (options.length === 0 || options.some((option) => option.unit === unit)) return { kind: 'one', unit, how: 'code' };
  return { kind: 'ask', options: [{ unit, how: 'code' }, ...options] };
}

function matchName(text: string, index: UnitIndex, province: ProvinceUnits): UnitMatch {
  const said = splitUnitName(text, index.places);
  const asWhole = sameName(said.whole, index);
  if (asWhole.length > 0) return narrowed(asWhole, { ...said, kind: null });
  const all = sameName(said.name, index);
  if (all.length > 0) return narrowed(all, said);
  return remembered(text, index, () => matchLoosely(said, index, province));
}

/** By the kind, the district and the province that the text says; when nothing is left they are wrong, and that is asked. */
function narrowed(all: readonly NamedUnit[], said: UnitName): UnitMatch {
  const left = all.filter((option) => (said.kind === null || option.kind === said.kind) && liesIn(option, said));
  return left.length === 0 ? { kind: 'ask', options: distinct(all) } : oneOrAsk(distinct(left));
}

/** A name with its time or kind behind it, spaced or numbered another way; then one with letters that are wrong. */
function matchLoosely(said: UnitName, index: UnitIndex, province: ProvinceUnits): UnitMatch {
  const dated = datedName(said);
  const ofTime = (options: readonly NamedUnit[]): readonly NamedUnit[] => {
    const left = options.filter(({ how }) => dated.time === null || (how === 'old-name') === (dated.time === 'before'));
    return left.length === 0 ? options : left;
  };
  for (const name of [dated.name, numbered(dated.name)]) {
    const all = sameName(name, index);
    if (all.length > 0) return narrowed(ofTime(all), dated);
    const spaced = sameLetters(name, index);
    // "Lương Hòaa" may be Lương Hòa A and may be Lương Hòa
    if (spaced.length > 0) return narrowed([...ofTime(spaced), ...ofNumber(name, withinSlips(1, name, dated, index))], dated);
  }
  const inDistrict = beforeDistrict(dated, index);
  if (inDistrict.length > 0) return narrowed(ofTime(inDistrict), dated);
  return matchMisspelt(dated, index, province);
}

function ofNumber(name: string, near: readonly { readonly option: NamedUnit }[]): NamedUnit[] {
  const number = (text: string): string => nameKey(text).replace(/\D/g, '');
  return near.flatMap(({ option }) => (number(option.spellings.plain) === number(name) ? [option] : []));
}

/** "Phường 4 Đà Lạt", "Tân Thành Đức Trọng": a name, and behind it nothing but its former district. */
function beforeDistrict({ name, district }: UnitName, index: UnitIndex): readonly NamedUnit[] {
  if (district !== null) return [];
  const words = name.split(/\s+/);
  return words.flatMap((_, at) => {
    const key = matchKey(words.slice(at).join(' '));
    if (at === 0 || !index.places.districts.has(key)) return [];
    return sameName(words.slice(0, at).join(' '), index).filter(({ districts }) => districts.has(key));
  });
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** "Bảo Lâm II", "Bảo Lâm số 2" -> "Bảo Lâm 2". */
export function numbered(name: string): string {
  return name.replace(/(?<=^|\s)số\s+(?=\d+$)/iu, '').replace(/(?<=\p{L}\s|^)[IVX]+$/u, (number) => {
    const value = ROMAN.indexOf(number) + 1;
    return value === 0 ? number : String(value);
  });
}

/** Answers kept for one province; a sheet has far fewer different names. */
const KEPT = 5_000;

function remembered(text: string, { answers }: UnitIndex, ask: () => UnitMatch): UnitMatch {
  const known = answers.get(text);
  if (known) return known;
  if (answers.size >= KEPT) answers.clear();
  const match = ask();
  answers.set(text, match);
  return match;
}

function oneOrAsk(options: readonly UnitOption[]): UnitMatch {
  return options.length === 1 ? { kind: 'one', ...options[0]! } : { kind: 'ask', options };
}

function liesIn({ districts, provinces }: NamedUnit, { district, province }: UnitName): boolean {
  return (district === null || districts.has(district)) && (province === null || provinces.has(province));
}

/** Entries of this name; accents, where written, must agree. */
function sameName(name: string, index: UnitIndex): readonly NamedUnit[] {
  return withAccents(name, index.byName.get(nameKey(name)) ?? [], (key) => key);
}

/** Entries of the same letters in the same order, run together or taken apart; a space elsewhere is a slip like others. */
function sameLetters(name: string, index: UnitIndex): readonly NamedUnit[] {
  const spaces = spacesOf(name);
  const same = (index.byLetters.get(lettersOnly(nameKey(name))) ?? []).filter((option) => {
    const own = spacesOf(option.spellings.plain);
    return spaces.every((at) => own.includes(at)) || own.every((at) => spaces.includes(at));
  });
  return withAccents(name, same, (key) => lettersOnly(key).replaceAll('y', 'i'));
}

/** After how many letters each space stands. */
function spacesOf(name: string): number[] {
  return nameKey(name).split(' ').slice(0, -1).map((_, at, words) => words.slice(0, at + 1).join('').length);
}

/** Those whose accents are the ones written; where none is, those that have đ for a d (an English keyboard, a slip of the font). */
function withAccents(name: string, options: readonly NamedUnit[], form: (key: string) => string): readonly NamedUnit[] {
  if (options.length === 0 || !hasAccents(name)) return options;
  const key = form(nameAccentKey(name));
  const same = options.filter((option) => form(option.accentKey) === key);
  const withD = (text: string): string => text.replaceAll('đ', 'd');
  return same.length > 0 ? same : options.filter((option) => withD(form(option.accentKey)) === withD(key));
}

/** Letters up to which a misspelt name is looked for, and the length from which that many may differ. */
const SLIPS: readonly (readonly [slips: number, letters: number])[] = [[0, 2], [1, 5], [2, 8]];

/**
 * Of two slips the name meant is within two letters, so a unit that is alone within two is the one meant: whatever
 * else is as near is asked. The district and the province that the text names count as right, the kind does not.
 */
function matchMisspelt(said: UnitName, index: UnitIndex, province: ProvinceUnits): UnitMatch {
  const written = spellingsOf(said.name);
  const near = withinSlips(2, said.name, said, index);
  const options = distinct(near.map(({ option }) => option)).map((option) => ({ ...option, misspelt: true as const }));
  const [best] = near;
  if (best === undefined) return { kind: 'none', near: nearest(said.name, province.units, (unit) => index.bareNames.get(unit)!) };
  const shorter = wordsLess(said.name).flatMap((name) => sameName(name, index));
  // two letters are many: then accents, of which some may be the slips, tell nothing apart
  const alike = best.slips < 2 ? [] : within((option) => plainDistance(written, option.spellings) <= 2, said, index);
  const others = [...shorter, ...alike].filter(({ unit }) => unit !== best.option.unit);
  if (others.length > 0) return { kind: 'none', near: [...new Set([best.option.unit, ...others.map(({ unit }) => unit)])].slice(0, 3) };
  const longEnough = SLIPS.some(([slips, letters]) => slips === best.slips && written.plain.length >= letters);
  const sameKind = said.kind === null || near.some(({ option }) => option.kind === said.kind);
  if (options.length === 1 && longEnough && sameKind && sameFrame(written, best.option.spellings)) return { kind: 'one', ...options[0]! };
  return { kind: 'none', near: options.slice(0, 3).map(({ unit }) => unit) };
}

function within(isNear: (option: NamedUnit) => boolean, said: UnitName, index: UnitIndex): NamedUnit[] {
  return [...index.byName.values()].flat().filter((option) => isNear(option) && liesIn(option, said));
}

/** Entries of the places that are said, with as many letters wrong, nearest first. */
function withinSlips(most: number, name: string, said: UnitName, index: UnitIndex): { option: NamedUnit; slips: number }[] {
  const written = spellingsOf(name);
  const near: { option: NamedUnit; slips: number }[] = [];
  for (const options of index.byName.values()) {
    for (const option of options) {
      const slips = spellingDistance(written, option.spellings);
      if (slips <= most && liesIn(option, said)) near.push({ option, slips });
    }
  }
  return near.sort((a, b) => a.slips - b.slips);
}

/** The name without its first or last word: "Phù Lưu xxx" is rather Phù Lưu than Phù Lưu Tế. */
function wordsLess(name: string): string[] {
  const words = name.trim().split(/\s+/);
  return words.length < 3 ? [] : [words.slice(1).join(' '), words.slice(0, -1).join(' ')];
}

/** A number is never a slip of the finger, and neither is a whole word. */
function sameFrame(written: Spellings, name: Spellings): boolean {
  const frame = ({ plain }: Spellings): string => nameKey(plain).replace(/[^\d ]+/g, 'a');
  return frame(written) === frame(name);
}

/** One option for each unit; its official name before a former one that went into the same unit. */
function distinct(options: readonly NamedUnit[]): UnitOption[] {
  const byUnit = new Map<string, NamedUnit>();
  for (const option of options) {
    const known = byUnit.get(option.unit.code);
    if (!known || (known.how === 'old-name' && option.how === 'name')) byUnit.set(option.unit.code, option);
  }
  return [...byUnit.values()].map(({ unit, how, old }) => (old ? { unit, how, old } : { unit, how }));
}
