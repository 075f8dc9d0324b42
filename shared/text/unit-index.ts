import type { CommuneUnit, OldUnit, ProvinceUnits } from '../catalog/communes/types.ts';
import type { UnitMatch } from './match-unit.ts';
import { accentKey, matchKey } from './match-key.ts';
import { spellingsOf, type Spellings } from './spelling-distance.ts';
import { splitUnitName, type OldKind } from './unit-name.ts';
import { initialsOf, type Places } from './unit-places.ts';

/** A name in the index: of a unit in force, or of a former one. */
export interface NamedUnit {
  readonly unit: CommuneUnit;
  readonly how: 'name' | 'old-name';
  readonly old?: OldUnit;
  /** As of nameAccentKey. */
  readonly accentKey: string;
  readonly kind: OldKind;
  /** Match keys of the former districts it lies in, with their kind and without. */
  readonly districts: ReadonlySet<string>;
  /** Match keys of the provinces of before. */
  readonly provinces: ReadonlySet<string>;
  readonly spellings: Spellings;
}

export interface UnitIndex {
  readonly byCode: ReadonlyMap<string, CommuneUnit>;
  /** By key of the name without its kind. */
  readonly byName: ReadonlyMap<string, readonly NamedUnit[]>;
  /** The same by the key without spaces: "Ea Hleo", "Ea H leo", "EaH'leo". */
  readonly byLetters: ReadonlyMap<string, readonly NamedUnit[]>;
  /** Official names without their kind. */
  readonly bareNames: ReadonlyMap<CommuneUnit, string>;
  readonly places: Places;
  /** Misspelt names are compared with every other: the same text is looked for once. */
  readonly answers: Map<string, UnitMatch>;
}

/** What the match key writes i may be y: without its spaces a text does not tell that it stood alone. */
const LONE_I = /(?<![a-z])((?:[bcdghklmnprstvx]{0,3}|qu))i(?![a-z])/g;

const indexes = new WeakMap<ProvinceUnits, UnitIndex>();

/** Every name by which a unit of the province may be called, made once. */
export function indexOf(province: ProvinceUnits): UnitIndex {
  const known = indexes.get(province);
  if (known) return known;
  const byCode = new Map(province.units.map((unit) => [unit.code, unit]));
  const byName = new Map<string, NamedUnit[]>();
  const add = (name: string, option: NamedUnit): void => {
    const key = nameKey(name);
    byName.set(key, [...(byName.get(key) ?? []), option]);
  };
  const districts = new Set(province.oldUnits.flatMap(districtKeys));
  const oldOf = Map.groupBy(province.oldUnits, (old) => old.code);
  for (const unit of province.units) {
    const { name: whole, kind } = splitUnitName(unit.name);
    const came = oldOf.get(unit.code) ?? [];
    for (const name of officialNames(whole, districts)) add(name, named({ unit, how: 'name' }, name, kind!, came));
  }
  for (const old of province.oldUnits) {
    const { name, kind } = splitUnitName(old.name);
    add(name, named({ unit: byCode.get(old.code)!, how: 'old-name', old }, name, kind!, [old]));
  }
  const places: Places = {
    districts,
    province: matchKey(province.name),
    oldProvinces: new Set(province.oldUnits.map((old) => matchKey(old.provinceName))),
  };
  const byLetters = new Map<string, NamedUnit[]>();
  for (const [key, options] of byName) {
    for (const letters of new Set([key, key.replace(LONE_I, '$1y')].map(lettersOnly))) byLetters.set(letters, [...(byLetters.get(letters) ?? []), ...options]);
  }
  const bareNames = new Map(province.units.map((unit) => [unit, splitUnitName(unit.name).name]));
  const index: UnitIndex = { byCode, byName, byLetters, bareNames, places, answers: new Map() };
  indexes.set(province, index);
  return index;
}

/** The match key, numbers without leading zeros: "Phường 08" is "Phường 8". Đắk is written Đắc as well. */
export function nameKey(name: string): string {
  return matchKey(name).replace(/\b0+(?=\d)/g, '').replace(/\bdac\b/g, 'dak');
}

/** The accent key in the same way: Đắk, Đăk, Đak and Dak are one word of the Central Highlands. */
export function nameAccentKey(name: string): string {
  return accentKey(name).replace(/(?<!\S)0+(?=\d)/g, '').replace(/(?<!\S)[đd]a\u0306?[kc]\u0301?(?!\S)/gu, 'đăk');
}

/** A key without its spaces but those between numbers; of an accent key the tones go to the end, in their order. */
export function lettersOnly(key: string): string {
  const tones = key.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.join('') ?? '';
  return key.replace(/(?<!\d)\s+|\s+(?!\d)|[\u0300\u0301\u0303\u0309\u0323]+/gu, '') + tones;
}

function named(option: Pick<NamedUnit, 'unit' | 'how' | 'old'>, name: string, kind: OldKind, came: readonly OldUnit[]): NamedUnit {
  return {
    ...option, kind, accentKey: nameAccentKey(name), spellings: spellingsOf(name),
    districts: new Set(came.flatMap(districtKeys)), provinces: new Set(came.map((old) => matchKey(old.provinceName))),
  };
}

/** The name, and the short one of those that carry their town: "Xuân Hương" for "Xuân Hương - Đà Lạt". */
function officialNames(name: string, districts: ReadonlySet<string>): string[] {
  const dash = name.lastIndexOf(' - ');
  if (dash > 0) return districts.has(matchKey(name.slice(dash))) ? [name, name.slice(0, dash)] : [name];
  const short = name.replace(/ (?:Bảo Lộc|Lâm Hà)$/, '');
  return short === name ? [name] : [name, short];
}

function districtKeys({ districtName }: OldUnit): string[] {
  const name = matchKey(districtName);
  const bare = name.replace(/^(?:huyen|quan|thi xa|thanh pho) /, '');
  const words = bare.split(' ');
  return words.length === 1 ? [name, bare] : [name, bare, initialsOf(words)];
}
