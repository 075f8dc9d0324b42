import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import type { Facts } from './check.ts';
import { at, finding, sheetPlace } from './make.ts';

type NeedsDecl = (typeof sheets)['needs'];

/** Nhu cầu lĩnh vực: one row per unit and field, a number, not below the minimum. */
export function checkNeeds(facts: Facts): readonly Finding[] {
  const sheet = facts.dataset.sheets.needs;
  if (!sheet) return [];
  const first = new Map<string, number>();
  const found = sheet.rows.flatMap((row) => {
    const { unitCode, field } = row.values;
    const key = `${unitCode}|${field}`;
    const row1 = first.get(key);
    if (row1 === undefined) first.set(key, row.row);
    const repeated = row1 !== undefined && unitCode !== null && field !== null;
    return [
      ...(repeated ? [finding('need-duplicate', at(sheet, row, 'field'), { name: facts.unitName(unitCode), row1 })] : []),
      ...numbers(sheet, row),
    ];
  });
  return [...found, ...(facts.dataset.kind === 'province' ? notAppraised(sheet) : [])];
}

/** The appraised number is used; before it is there, the one that the commune asks for. */
function numbers(sheet: SheetData<NeedsDecl>, row: DataRow<NeedsDecl>): Finding[] {
  const { asked, appraised, minimum } = row.values;
  const column = appraised === null ? 'asked' : 'appraised';
  const need = appraised ?? asked;
  if (need === null) return [finding('need-empty', at(sheet, row, 'asked'), {})];
  return minimum !== null && need < minimum ? [finding('need-below-minimum', at(sheet, row, column), { count1: need, count2: minimum })] : [];
}

/** One finding for the sheet: appraising is the next step of the work, not a fault of each row. */
function notAppraised(sheet: SheetData<NeedsDecl>): Finding[] {
  const rows = sheet.rows.filter(({ values }) => values.asked !== null && values.appraised === null);
  return rows.length === 0 ? [] : [finding('need-not-appraised', sheetPlace(sheet), { count: rows.length })];
}
