import type { Finding } from '../findings/finding.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import type { SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { countRows, valuesOf } from '../sheets/typed-columns.ts';
import type { Facts } from './check.ts';
import { at, finding, sheetPlace } from './make.ts';
import { trimmed } from './people.ts';
import { allUnitsMeant, allUnitsNamed } from './unit-meant.ts';

type UnitsSheet = SheetData<(typeof sheets)['units']>;

/** Danh mục đơn vị: every unit once, of the right kind, with data (D 24); a commune's roster is not empty. */
export function checkUnitList(facts: Facts): readonly Finding[] {
  const { units, roster } = facts.dataset.sheets;
  const found: Finding[] = [];
  if (roster && countRows(roster) === 0 && facts.dataset.kind === 'commune') found.push(finding('roster-empty', sheetPlace(roster), {}));
  if (!units) return found;
  return [...found, ...missingUnits(facts, units), ...duplicates(units), ...kinds(facts, units), ...withoutData(facts, units)];
}

/** Those that rows of other sheets speak of are told there: unit-not-listed. */
function missingUnits(facts: Facts, sheet: UnitsSheet): Finding[] {
  const { units: official, dataset } = facts;
  if (!official) return [];
  const listed = allUnitsMeant(facts, sheet.rows);
  const used = new Set((Object.values(dataset.sheets) as SheetData[]).flatMap((one) => ('unitCode' in one.decl.columns ? [...new Set(valuesOf(one, 'unitCode'))] : [])).map(trimmed));
  const missing = official.units.filter(({ code }) => !listed.has(code) && !used.has(code));
  if (missing.length === 0) return [];
  const names = missing.slice(0, 5).map(({ name }) => name).join(', ') + (missing.length > 5 ? ', …' : '');
  return [finding('unit-missing-from-list', sheetPlace(sheet), { count: missing.length, names })];
}

function duplicates(sheet: UnitsSheet): Finding[] {
  const firstRow = new Map<string, number>();
  return sheet.rows.flatMap((row) => {
    const code = row.values.unitCode;
    if (code === null) return [];
    const first = firstRow.get(code);
    if (first === undefined) firstRow.set(code, row.row);
    return first === undefined ? [] : [finding('unit-duplicate', at(sheet, row, 'unitCode'), { row1: first })];
  });
}

function kinds({ units: official, unitByCode }: Facts, sheet: UnitsSheet): Finding[] {
  if (!official) return [];
  return sheet.rows.flatMap((row) => {
    const unit = unitByCode.get(row.values.unitCode ?? '');
    if (!unit || row.values.kind === null || row.values.kind === unit.kind) return [];
    const label = labelOf('unitKind', unit.kind);
    return [finding('unit-kind-differs', at(sheet, row, 'kind'), { name: unit.name, suggestion: label }, { fixTo: label })];
  });
}

function withoutData(facts: Facts, sheet: UnitsSheet): Finding[] {
  const { unitName, dataset: { sheets: { roster } } } = facts;
  const reported = roster ? allUnitsNamed(facts, roster as SheetData) : null;
  return sheet.rows
    .filter(({ values }) => values.unitCode !== null && values.placesKept === null && reported?.has(values.unitCode) !== true)
    .map((row) => finding('unit-without-data', at(sheet, row, 'unitCode'), { name: unitName(row.values.unitCode!) }));
}
