import { patterns } from '../catalog/codes.ts';
import { provinceName, provinceOfUnit } from '../catalog/communes/index.ts';
import type { CommuneUnit, ProvinceUnits } from '../catalog/communes/types.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import { sheets } from '../sheets/index.ts';
import type { SheetKey } from '../sheets/index.ts';
import { infoOf } from '../sheets/info.ts';
import { rowAt, valuesOf } from '../sheets/typed-columns.ts';
import { INFO_ITEMS } from '../sheets/declared/organization.ts';
import { accentKey, matchKey } from '../text/match-key.ts';
import { matchUnit } from '../text/match-unit.ts';
import type { UnitMatch, UnitOption } from '../text/match-unit.ts';
import { tidy } from '../text/normalize.ts';
import { splitUnitName } from '../text/unit-name.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';
import type { Place } from './make.ts';
import { textOf } from './people.ts';
import { allUnitsMeant } from './unit-meant.ts';

/** What the rows of one workbook are judged against. */
interface Reference {
  readonly facts: Facts;
  /** null: nothing tells which units there are; then a code only has to look like one. */
  readonly known: ProvinceUnits | null;
  /** Codes of Danh mục đơn vị; null where the workbook has no such sheet. */
  readonly listed: ReadonlySet<string> | null;
  /** The one unit of a commune's file. */
  readonly own: NamedUnit | null;
}

type NamedUnit = Pick<CommuneUnit, 'code' | 'name'>;

/** Mã xã and name of every row: known, agreeing, of this province; a name alone is never guessed between two (D 19-23). */
export function checkUnitReferences(facts: Facts): readonly Finding[] {
  const { known, dataset } = facts;
  const listedRows = dataset.sheets.units?.rows;
  const reference: Reference = {
    facts, known,
    // A slip in Danh mục đơn vị itself is told there, not in every row of that unit.
    listed: listedRows ? new Set([...listedRows.flatMap(({ values }) => values.unitCode ?? []), ...allUnitsMeant(facts, listedRows)]) : null,
    own: dataset.kind === 'commune' ? ownUnit(facts) : null,
  };
  const found: Finding[] = dataset.kind === 'commune' ? ownCodeUnknown(facts) : [];
  for (const key of Object.keys(sheets) as SheetKey[]) {
    const sheet = dataset.sheets[key] as SheetData | undefined;
    if (!sheet || !('unitCode' in sheet.decl.columns)) continue;
    const codes = valuesOf(sheet, 'unitCode');
    const names = 'unitName' in sheet.decl.columns ? valuesOf(sheet, 'unitName') : [];
    for (let i = 0; i < codes.length; i++) {
      if (!isInPlace(reference, codes[i], names[i] ?? null)) for (const one of checkRow(reference, sheet, rowAt(sheet, i))) found.push(one);
    }
  }
  return [...oncePerUnit(found), ...homeAndWish(reference)];
}

/** A known code of this workbook with the unit's own name or none: most rows, told without making them. */
function isInPlace({ facts: { unitByCode }, known, own, listed }: Reference, code: unknown, name: unknown): boolean {
  const unit = known !== null && typeof code === 'string' ? unitByCode.get(code) : undefined;
  return unit !== undefined && (name === null || name === unit.name) && (own === null || own.code === unit.code) && (listed === null || listed.has(unit.code));
}

/** null where the file does not say of which commune it is, or says a code of none. */
function ownUnit({ dataset, known, unitByCode }: Facts): NamedUnit | null {
  const { unitCode, unitName } = infoOf(dataset);
  if (unitCode === undefined) return null;
  return unitByCode.get(unitCode) ?? (known === null ? { code: unitCode, name: unitName ?? unitCode } : null);
}

/** The code of Thông tin, by which all rows of a commune's file are judged. */
function ownCodeUnknown({ dataset, known, unitByCode }: Facts): Finding[] {
  const { unitCode } = infoOf(dataset);
  const info = dataset.sheets.info;
  const row = info?.rows.find(({ values }) => values.item !== null && matchKey(values.item) === matchKey(INFO_ITEMS.unitCode));
  if (unitCode === undefined || known === null || unitByCode.has(unitCode) || !info || !row) return [];
  return [finding('unit-code-unknown', at(info, row, 'value'), {})];
}

/** A unit that the list lacks is one cause, however many rows it has: told at the first of them. */
function oncePerUnit(findings: readonly Finding[]): Finding[] {
  const rows = Map.groupBy(findings.filter(({ code }) => code === 'unit-not-listed'), ({ params }) => params['code']);
  return findings.flatMap((one) => {
    if (one.code !== 'unit-not-listed') return [one];
    const same = rows.get(one.params['code'])!;
    return same[0] === one ? [{ ...one, params: { ...one.params, count: same.length } }] : [];
  });
}

function checkRow(reference: Reference, sheet: SheetData, row: DataRow): Finding[] {
  const code = textOf(row, 'unitCode');
  const name = textOf(row, 'unitName');
  if (code === null) return codeMissing(reference, sheet, row, name);
  const unit = unitOfCode(reference, code);
  if (!unit) return [unknownCode(reference, sheet, row, code, name)];
  return [...misplaced(reference, sheet, row, unit), ...(name === null ? [] : nameAgainst(reference, sheet, row, unit, name))];
}

/** A code that lost its leading zero is read, and reported, where cells are read. */
function unitOfCode({ facts, known }: Reference, code: string): NamedUnit | undefined {
  if (known === null) return patterns.unit.test(code) ? { code, name: code } : undefined;
  return facts.unitByCode.get(code) ?? (/^\d{4}$/.test(code) ? facts.unitByCode.get(`0${code}`) : undefined);
}

function codeMissing(reference: Reference, sheet: SheetData, row: DataRow, name: string | null): Finding[] {
  const { known } = reference;
  const place = at(sheet, row, 'unitCode');
  if (name === null) return nothingSaid(reference, place);
  if (known === null) return withoutInfo(reference) ? [] : [finding('unit-name-unknown', place, { old: name })];
  const match = matchInDistrict(name, row, known);
  if (match.kind === 'one' && match.misspelt) {
    return [finding('unit-name-unknown', place, { old: name, ...suggested(match.unit) }, { fixTo: match.unit.code })];
  }
  if (match.kind === 'one' && match.how === 'old-name') {
    const { name: present, code } = match.unit;
    return [finding('unit-old-name', place, { old: name, name: present, suggestion: code }, { fixTo: code })];
  }
  if (match.kind === 'one') {
    const { name: present, code } = match.unit;
    return [finding('unit-code-missing', place, { name: present, suggestion: code }, { fixTo: code })];
  }
  if (match.kind === 'ask' && match.options.length > 1) {
    return [finding('unit-name-ambiguous', place, { old: name, choices: choicesOf(match.options) })];
  }
  if (isDistrict(name)) return [finding('unit-district-level', place, { old: name })];
  const near = match.kind === 'ask' ? match.options.map(({ unit }) => unit) : match.near;
  return [finding('unit-name-unknown', place, { old: name, ...suggested(near[0]) })];
}

/** A commune's list without Thông tin: of which province it is, nobody said yet; that is told once (info-missing.ts). */
function withoutInfo({ facts: { dataset } }: Reference): boolean {
  return dataset.kind === 'commune' && !dataset.sheets.info;
}

/** By name, or where that leaves several, by name and the former district in a column of its own (Danh mục đơn vị). */
function matchInDistrict(name: string, row: DataRow, known: ProvinceUnits): UnitMatch {
  const match = matchUnit(name, known);
  const district = (row.values as Readonly<Record<string, unknown>>)['formerDistrictName'];
  if (match.kind !== 'ask' || typeof district !== 'string') return match;
  const narrowed = matchUnit(`${name}, ${district}`, known);
  return narrowed.kind === 'one' ? narrowed : match;
}

/** A row of a commune's own file can only mean that commune. In other files the reading reports the empty cell. */
function nothingSaid(reference: Reference, place: Place): Finding[] {
  const { own, facts } = reference;
  if (own) return [finding('unit-code-missing', place, { name: own.name, suggestion: own.code }, { fixTo: own.code })];
  // without Thông tin that is one cause for all rows (info-missing.ts)
  return facts.dataset.kind === 'commune' && !withoutInfo(reference) ? [finding('required-missing', place, { column: place.column ?? '' })] : [];
}

function unknownCode({ facts, known }: Reference, sheet: SheetData, row: DataRow, code: string, name: string | null): Finding {
  const place = at(sheet, row, 'unitCode');
  const province = provinceOfUnit(code);
  if (facts.units && province !== null && province !== facts.units.province) {
    return finding('unit-other-province', place, { province: provinceName(province) });
  }
  const match = name === null || known === null ? null : matchUnit(name, known);
  const byName = match?.kind === 'one' ? match.unit : null;
  return finding('unit-code-unknown', place, suggested(byName), { fixTo: byName?.code });
}

/** A known unit that this workbook does not hold. */
function misplaced({ listed, own, facts }: Reference, sheet: SheetData, row: DataRow, unit: NamedUnit): Finding[] {
  if (own && own.code !== unit.code) return [finding('unit-not-this-commune', at(sheet, row, 'unitCode'), { name: own.name, code: own.code })];
  const list = facts.dataset.sheets.units;
  if (!listed || !list || listed.has(unit.code)) return [];
  return [finding('unit-not-listed', at(sheet, row, 'unitCode'), { name: unit.name, code: unit.code, sheet1: list.name, count: 1 })];
}

/** The name beside a known code: the code decides, and a name that means another unit is never passed over. */
function nameAgainst({ known }: Reference, sheet: SheetData, row: DataRow, unit: NamedUnit, name: string): Finding[] {
  if (known === null || name === unit.name || isOfficial(name, unit)) return [];
  const place = at(sheet, row, 'unitName');
  const params = { name: unit.name, code: unit.code };
  const match = matchUnit(name, known);
  const options: readonly UnitOption[] = match.kind === 'one' ? [match] : match.kind === 'ask' ? match.options : [];
  const same = options.find((option) => option.unit.code === unit.code);
  const other = options.find((option) => option.unit.code !== unit.code);
  if (same?.misspelt) return [{ ...finding('unit-name-variant', place, params), fix: { kind: 'confirm', value: unit.name } }];
  if (same?.how === 'name') return [finding('unit-name-variant', place, params, { fixTo: unit.name })];
  if (same && !other) return [finding('unit-name-outdated', place, params, { fixTo: unit.name })];
  if (!other && isDistrict(name)) return [finding('unit-district-level', place, { old: name }, { severity: 'warning' })];
  const severity = other && !same && !other.misspelt ? 'error' : 'warning';
  return [finding('unit-code-name-differ', place, { ...params, ...suggested(other?.unit) }, { severity })];
}

/** The name with or without its kind, in either tone style (hòa, hoà). */
function isOfficial(name: string, unit: NamedUnit): boolean {
  const written = accentKey(name);
  return written === accentKey(unit.name) || written === accentKey(splitUnitName(unit.name).name);
}

const DISTRICT = /^(?:(?:ubnd|hđnd|(?:ủy|uỷ) ban nhân dân)\s+)?(?:(?:huyện|quận|thị xã|thành phố)\s+|(?:tx|tp)(?:\.\s*|\s+)|h\.\s*)\p{L}/iu;

function isDistrict(name: string): boolean {
  return DISTRICT.test(tidy(name));
}

function suggested(unit: NamedUnit | null | undefined): { suggestion?: string } {
  return unit ? { suggestion: `${unit.name} (${unit.code})` } : {};
}

/** "Xã Sam Mứn (03356); Xã Thanh An (03352) ← Xã Sam Mứn, Huyện Điện Biên". */
function choicesOf(options: readonly UnitOption[]): string {
  return options.map(({ unit, old }) => {
    const present = `${unit.name} (${unit.code})`;
    return old ? `${present} ← ${old.name}, ${old.districtName}` : present;
  }).join('; ');
}

/** Where a candidate lives or wishes to go: used for distance only, so an unknown code is to be reviewed. */
function homeAndWish(reference: Reference): Finding[] {
  const sheet = reference.facts.dataset.sheets.candidates;
  if (!sheet) return [];
  return sheet.rows.flatMap((row) => (['homeUnit', 'wishUnit'] as const)
    .filter((column) => row.values[column] !== null && !unitOfCode(reference, row.values[column]))
    .map((column) => finding('unit-code-unknown', at(sheet, row, column), {}, { severity: 'warning' })));
}
