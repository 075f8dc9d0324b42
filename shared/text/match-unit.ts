import type { CommuneUnit, OldUnit, ProvinceUnits } from '../catalog/communes/types.ts';
import { accentKey, hasAccents } from './match-key.ts';
import { nearest } from './near.ts';
import { tidy } from './normalize.ts';
import { spellingDistance, spellingsOf } from './spelling-distance.ts';
import { indexOf, nameKey, type NamedUnit, type UnitIndex } from './unit-index.ts';
import { splitUnitName, type UnitName } from './unit-name.ts';

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

/**
 * The unit that a cell means: by code, by official name, by the name of a former unit. Never chooses between two
 * ("Sam Mứn" is 03356 now and was in what is 03352): the kind ("thị trấn"), the former district and the former province,
 * where written, narrow the choice, and what still leaves two is asked. A misspelt name is only understood where one
 * unit alone has a name within two letters of it.
 */
export function matchUnit(text: string | number, province: ProvinceUnits): UnitMatch {
  const clean = tidy(String(text));
  const index = indexOf(province);
  if (/^\d{1,5}$/.test(clean)) return matchCode(clean, index, province);
  const withCode = /^\(?(\d{5})\)?[\s\-–:.]+(\D.*)$|^(\D.*?)[\s\-–:.]*\(?(\d{5})\)?$/.exec(clean);
  if (withCode) return matchCodeAndName(withCode[1] ?? withCode[4]!, withCode[2] ?? withCode[3]!, index, province);
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
  const all = asWhole.length > 0 ? asWhole : sameName(said.name, index);
  if (all.length === 0) return remembered(text, index, () => matchMisspelt(said, index, province));
  const ofKind = said.kind !== null && asWhole.length === 0 ? all.filter((option) => option.kind === said.kind) : all;
  const left = ofKind.filter((option) => liesIn(option, said));
  if (left.length === 0) return { kind: 'ask', options: distinct(all) };
  return oneOrAsk(distinct(left));
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
  const loose = index.byName.get(nameKey(name)) ?? [];
  if (!hasAccents(name)) return loose;
  const key = accentKey(name);
  return loose.filter((option) => option.accentKey === key);
}

/** Letters up to which a misspelt name is looked for, and the length from which that many may differ. */
const SLIPS: readonly (readonly [slips: number, letters: number])[] = [[0, 2], [1, 5], [2, 8]];

/**
 * Of two slips the name meant is within two letters, so a unit that is alone within two is the one meant: whatever
 * else is as near is asked. The district and the province that the text names count as right, the kind does not.
 */
function matchMisspelt(said: UnitName, index: UnitIndex, province: ProvinceUnits): UnitMatch {
  const written = spellingsOf(said.name);
  const near: { option: NamedUnit; slips: number }[] = [];
  for (const options of index.byName.values()) {
    for (const option of options) {
      const slips = spellingDistance(written, option.spellings);
      if (slips <= 2 && liesIn(option, said)) near.push({ option, slips });
    }
  }
  near.sort((a, b) => a.slips - b.slips);
  const options = distinct(near.map(({ option }) => option)).map((option) => ({ ...option, misspelt: true as const }));
  const [best] = near;
  if (best === undefined) return { kind: 'none', near: nearest(said.name, province.units, (unit) => splitUnitName(unit.name).name) };
  const longEnough = SLIPS.some(([slips, letters]) => slips === best.slips && written.plain.length >= letters);
  const sameKind = said.kind === null || near.some(({ option }) => option.kind === said.kind);
  if (options.length === 1 && longEnough && sameKind) return { kind: 'one', ...options[0]! };
  return { kind: 'none', near: options.slice(0, 3).map(({ unit }) => unit) };
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
