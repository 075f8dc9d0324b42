import { WEEKDAYS } from '../catalog/codes.ts';
import { LARGEST_NEED } from '../catalog/limits.ts';
import { communeDays } from '../norms/duty-days.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import type { Facts } from './check.ts';
import { at, finding, sheetPlace } from './make.ts';
import { quotaInForce } from './quotas.ts';

type NeedsDecl = (typeof sheets)['needs'];
type NeedsSheet = SheetData<NeedsDecl>;
type NeedsRow = DataRow<NeedsDecl>;

/** A commune has 31 to 84 posts in all (domain.md B1): more people than this in one field is a slip. */
const MOST_IN_A_FIELD = 100;
const TIMES_QUOTA = 3;

/** Nhu cầu lĩnh vực: one row per unit and field, a number, not below the minimum, none that a commune cannot have. */
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
      ...numbers(sheet, row), ...unusual(sheet, row),
    ];
  });
  return [...found, ...aboveQuota(facts, sheet), ...notFullTime(facts, sheet), ...(facts.dataset.kind === 'province' ? notAppraised(sheet) : [])];
}

function numbers(sheet: NeedsSheet, row: NeedsRow): Finding[] {
  const { minimum } = row.values;
  const { column, need } = needOf(row);
  if (need === null) return [finding('need-empty', at(sheet, row, 'asked'), {})];
  return minimum !== null && minimum <= LARGEST_NEED && need < minimum ? [finding('need-below-minimum', at(sheet, row, column), { count1: need, count2: minimum })] : [];
}

/** One finding for the sheet: appraising is the next step of the work, not a fault of each row. */
function notAppraised(sheet: NeedsSheet): Finding[] {
  const rows = sheet.rows.filter(({ values }) => values.asked !== null && values.appraised === null);
  return rows.length === 0 ? [] : [finding('need-not-appraised', sheetPlace(sheet), { count: rows.length })];
}

/** The appraised number is used; before it is there, the one that the commune asks for. */
function needOf({ values: { asked, appraised } }: NeedsRow): { column: 'asked' | 'appraised'; need: number | null } {
  return appraised === null ? { column: 'asked', need: asked } : { column: 'appraised', need: appraised };
}

function unusual(sheet: NeedsSheet, row: NeedsRow): Finding[] {
  return (['asked', 'appraised'] as const).flatMap((column) => {
    const count = row.values[column];
    return count !== null && count > MOST_IN_A_FIELD ? [finding('need-unusual', at(sheet, row, column), { count })] : [];
  });
}

/** One finding for the unit, at its largest need; numbers that are left out are not added. */
function aboveQuota(facts: Facts, sheet: NeedsSheet): Finding[] {
  const byUnit = Map.groupBy(sheet.rows.filter((row) => (needOf(row).need ?? Infinity) <= LARGEST_NEED), ({ values }) => values.unitCode);
  return [...byUnit].flatMap(([unit, rows]) => {
    const quota = unit === null ? 0 : quotaInForce(facts, unit);
    const largest = rows.reduce((one, other) => (needOf(other).need! > needOf(one).need! ? other : one));
    const total = rows.reduce((sum, row) => sum + needOf(row).need!, 0);
    if (unit === null || quota === 0 || total <= TIMES_QUOTA * quota) return [];
    return [finding('need-above-quota', at(sheet, largest, needOf(largest).column), { name: facts.unitName(unit), count1: total, count2: quota })];
  });
}

/** A post that asks for somebody full-time, held by people who come some days a week: still open (D 50). */
function notFullTime({ dataset, unitName }: Facts, sheet: NeedsSheet): Finding[] {
  const duties = Map.groupBy((dataset.sheets.concurrent?.rows ?? []).filter(({ values }) => values.dutyState === 'working'),
    ({ values }) => `${values.unitCode}|${values.field}`);
  if (duties.size === 0) return [];
  const own = new Set((dataset.sheets.roster?.rows ?? []).map(({ values }) => `${values.unitCode}|${values.mainField}`));
  return sheet.rows.flatMap((row) => {
    const { unitCode, field, fullTimeRequired } = row.values;
    const key = `${unitCode}|${field}`;
    const working = duties.get(key) ?? [];
    if (fullTimeRequired !== true || unitCode === null || field === null || own.has(key) || working.length === 0) return [];
    const days = working.reduce((sum, { values }) => sum + communeDays(values).length, 0) / WEEKDAYS.length;
    return [finding('concurrent-not-full-time', at(sheet, row, 'fullTimeRequired'), { name: unitName(unitCode), field, count: working.length, days })];
  });
}
