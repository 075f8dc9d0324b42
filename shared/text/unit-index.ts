import type { CommuneUnit, OldUnit, ProvinceUnits } from '../catalog/communes/types.ts';
import type { UnitMatch } from './match-unit.ts';
import { accentKey, matchKey } from './match-key.ts';
import { spellingsOf, type Spellings } from './spelling-distance.ts';
import { splitUnitName, type OldKind, type Places } from './unit-name.ts';

/** A name in the index: of a unit in force, or of a former one. */
export interface NamedUnit {
  readonly unit: CommuneUnit;
  readonly how: 'name' | 'old-name';
  readonly old?: OldUnit;
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
  readonly places: Places;
  /** Misspelt names are compared with every other: the same text is looked for once. */
  readonly answers: Map<string, UnitMatch>;
}

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
  const index: UnitIndex = { byCode, byName, places, answers: new Map() };
  indexes.set(province, index);
  return index;
}

/** The match key, numbers without leading zeros: "Phường 08" is "Phường 8". */
export function nameKey(name: string): string {
  return matchKey(name).replace(/\b0+(?=\d)/g, '');
}

function named(option: Pick<NamedUnit, 'unit' | 'how' | 'old'>, name: string, kind: OldKind, came: readonly OldUnit[]): NamedUnit {
  return {
    ...option, kind, accentKey: accentKey(name), spellings: spellingsOf(name),
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
  return [name, name.replace(/^(?:huyen|quan|thi xa|thanh pho) /, '')];
}
