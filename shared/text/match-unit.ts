import type { CommuneUnit, OldUnit, ProvinceUnits } from '../catalog/communes/types.ts';
import { accentKey, hasAccents, matchKey } from './match-key.ts';
import { nearest } from './near.ts';
import { tidy } from './normalize.ts';
import { splitUnitName, type OldKind, type Places } from './unit-name.ts';

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
}

export type UnitMatch =
  | ({ readonly kind: 'one' } & UnitOption)
  /** More than one unit may be meant, or the text contradicts the only one: a person must choose. */
  | { readonly kind: 'ask'; readonly options: readonly UnitOption[] }
  | { readonly kind: 'none'; readonly near: readonly CommuneUnit[] };

/** A name in the index: of a unit in force, or of a former one. */
interface NamedOption extends UnitOption {
  readonly accentKey: string;
  readonly kind: OldKind;
  /** Match keys of the former districts it lies in. */
  readonly districts: ReadonlySet<string>;
}

interface UnitIndex {
  readonly byCode: ReadonlyMap<string, CommuneUnit>;
  /** By match key of the name without its kind. */
  readonly byName: ReadonlyMap<string, readonly NamedOption[]>;
  readonly places: Places;
}

const indexes = new WeakMap<ProvinceUnits, UnitIndex>();

/**
 * The unit that a cell means: by code, by official name, by the name of a former unit. Never chooses between two
 * ("Sam Mứn" is 03356 now and was in what is 03352): the kind ("thị trấn") and the former district, where written,
 * narrow the choice, and what still leaves two is asked.
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
  const { kind, name, whole, district } = splitUnitName(text, index.places);
  const asWhole = sameName(whole, index);
  const all = asWhole.length > 0 ? asWhole : sameName(name, index);
  if (all.length === 0) return { kind: 'none', near: nearest(name, province.units, (unit) => splitUnitName(unit.name).name) };
  let left = all;
  if (kind !== null && asWhole.length === 0) left = left.filter((option) => option.kind === kind);
  if (district !== null) left = left.filter((option) => option.districts.has(district));
  if (left.length === 0) return { kind: 'ask', options: distinct(all) };
  const options = distinct(left);
  return options.length === 1 ? { kind: 'one', ...options[0]! } : { kind: 'ask', options };
}

/** Entries of this name; accents, where written, must agree, unless no entry has exactly these. */
function sameName(name: string, index: UnitIndex): readonly NamedOption[] {
  const loose = index.byName.get(matchKey(name)) ?? [];
  if (!hasAccents(name)) return loose;
  const key = accentKey(name);
  const exact = loose.filter((option) => option.accentKey === key);
  return exact.length > 0 ? exact : loose;
}

/** One option for each unit; its official name before a former one that went into the same unit. */
function distinct(options: readonly NamedOption[]): UnitOption[] {
  const byUnit = new Map<string, NamedOption>();
  for (const option of options) {
    const known = byUnit.get(option.unit.code);
    if (!known || (known.how === 'old-name' && option.how === 'name')) byUnit.set(option.unit.code, option);
  }
  return [...byUnit.values()].map(({ unit, how, old }) => (old ? { unit, how, old } : { unit, how }));
}

function indexOf(province: ProvinceUnits): UnitIndex {
  const known = indexes.get(province);
  if (known) return known;
  const byCode = new Map(province.units.map((unit) => [unit.code, unit]));
  const byName = new Map<string, NamedOption[]>();
  const add = (name: string, option: NamedOption): void => {
    const key = matchKey(name);
    byName.set(key, [...(byName.get(key) ?? []), option]);
  };
  for (const unit of province.units) for (const option of officialNames(unit, province)) add(option.name, option);
  for (const old of province.oldUnits) {
    const { name, kind } = splitUnitName(old.name);
    const districts = new Set([districtKey(old.districtName)]);
    add(name, { unit: byCode.get(old.code)!, how: 'old-name', old, accentKey: accentKey(name), kind: kind!, districts });
  }
  const districts = new Set(province.oldUnits.map((old) => districtKey(old.districtName)));
  const index = { byCode, byName, places: { districts, province: matchKey(province.name) } };
  indexes.set(province, index);
  return index;
}

/** The official name, and the short one of those that carry their town: "Xuân Hương" for "Phường Xuân Hương - Đà Lạt". */
function officialNames(unit: CommuneUnit, province: ProvinceUnits): (NamedOption & { name: string })[] {
  const { name, kind } = splitUnitName(unit.name);
  const districts = new Set(province.oldUnits.filter((old) => old.code === unit.code).map((old) => districtKey(old.districtName)));
  const names = [name];
  for (const town of ['Đà Lạt', 'Bảo Lộc', 'Lâm Hà']) {
    if (name.endsWith(` ${town}`)) names.push(name.slice(0, -town.length).replace(/[\s-]+$/, ''));
  }
  return names.map((one) => ({ name: one, unit, how: 'name', accentKey: accentKey(one), kind: kind!, districts }));
}

function districtKey(name: string): string {
  return matchKey(name.replace(/^(?:Huyện|Thị xã|Thành phố) /, ''));
}
