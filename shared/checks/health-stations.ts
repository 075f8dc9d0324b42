import type { Finding } from '../findings/finding.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';
import { allUnitsMeant } from './unit-meant.ts';

/**
 * Trạm Y tế: exactly one head in each unit (D 48). A unit without one is only a hint while the pool holds heads to
 * assign, and nothing is said where the province keeps neither heads nor candidates for them.
 */
export function checkHealthStations(facts: Facts): readonly Finding[] {
  const { dataset, unitName, known, unitByCode } = facts;
  const sheet = dataset.sheets.healthStations;
  if (!sheet) return [];
  const rowsOf = Map.groupBy(sheet.rows.filter(({ values }) => values.unitCode !== null && values.fullName !== null), ({ values }) => values.unitCode!);
  const found: Finding[] = [...rowsOf].flatMap(([code, rows]) => rows.slice(1).map((row) => finding(
    'station-head-duplicate', at(sheet, row, 'unitCode'), { name: unitName(code), count: rows.length, row1: rows[0]!.row },
  )));
  const units = dataset.sheets.units;
  const pool = dataset.sheets.candidates?.rows.some(({ values }) => values.form === 'station-head') === true;
  if (!units || known === null || (rowsOf.size === 0 && !pool)) return found;
  // A row without a name, or beside a wrong code, is told there. A blank line for a unit is no row of a head.
  const named = new Set([...rowsOf.keys(), ...allUnitsMeant(facts, sheet.rows.filter(({ values }) => values.fullName !== null || values.key !== null))]);
  const without = units.rows.filter(({ values }) => unitByCode.has(values.unitCode ?? '') && !named.has(values.unitCode!));
  return [...found, ...without.map((row) => finding(
    'station-head-missing', at(units, row, 'unitName'), { name: unitName(row.values.unitCode!), sheet1: sheet.name },
    { severity: pool ? 'hint' : 'error' },
  ))];
}
