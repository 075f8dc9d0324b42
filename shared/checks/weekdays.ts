import type { Weekday } from '../catalog/codes.ts';
import { WEEKDAYS } from '../catalog/codes.ts';
import { overlaps } from '../catalog/period.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { accentKey, matchKey } from '../text/match-key.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type Decl = (typeof sheets)['concurrent'];
type Row = DataRow<Decl>;

const COMMUNE = { T2: 'c2', T3: 'c3', T4: 'c4', T5: 'c5', T6: 'c6' } as const satisfies Record<Weekday, string>;
const MAIN = { T2: 'm2', T3: 'm3', T4: 'm4', T5: 'm5', T6: 'm6' } as const satisfies Record<Weekday, string>;

/** Kiêm nhiệm: nobody is in two places on one day (D 49), and everybody is somewhere on some day. */
export function checkWeekdays(facts: Facts): readonly Finding[] {
  const sheet = facts.dataset.sheets.concurrent;
  if (!sheet) return [];
  return [...sheet.rows.flatMap((row) => ownDays(sheet, row)), ...twoCommunes(facts, sheet)];
}

function ownDays(sheet: SheetData<Decl>, row: Row): Finding[] {
  const name = nameOf(row);
  const days = daysAt(row, COMMUNE);
  if (days.length === 0) return [finding('concurrent-no-days', at(sheet, row, 'c2'), { name })];
  const main = daysAt(row, MAIN);
  const clash = days.filter((day) => main.includes(day));
  if (clash.length > 0) return [finding('weekday-clash', at(sheet, row, COMMUNE[clash[0]!]), { name, word1: clash.join(',') })];
  return days.length === WEEKDAYS.length ? [finding('concurrent-full-week', at(sheet, row, 'c2'), { name })] : [];
}

/** The same person, by name and main employer, at two communes on a day. Two offers of a free day are no clash. */
function twoCommunes({ unitName }: Facts, sheet: SheetData<Decl>): Finding[] {
  const before = new Map<string, Row[]>();
  return sheet.rows.flatMap((row) => {
    const { fullName, mainEmployer, unitCode } = row.values;
    if (fullName === null || mainEmployer === null || unitCode === null) return [];
    const key = `${accentKey(fullName)}|${matchKey(mainEmployer)}`;
    const others = before.get(key) ?? [];
    before.set(key, [...others, row]);
    const days = daysAt(row, COMMUNE);
    for (const other of others) {
      const shared = days.filter((day) => daysAt(other, COMMUNE).includes(day));
      if (other.values.unitCode === unitCode || shared.length === 0 || bothOffered(row, other) || !sameTime(row, other)) continue;
      return [finding('weekday-two-communes', at(sheet, row, COMMUNE[shared[0]!]), {
        name: fullName, word1: shared.join(','), place1: unitName(other.values.unitCode!), row1: other.row, place2: unitName(unitCode),
      })];
    }
    return [];
  });
}

function daysAt(row: Row, columns: typeof COMMUNE | typeof MAIN): Weekday[] {
  return WEEKDAYS.filter((day) => row.values[columns[day]] === true);
}

function bothOffered(a: Row, b: Row): boolean {
  return a.values.dutyState === 'available' && b.values.dutyState === 'available';
}

function sameTime(a: Row, b: Row): boolean {
  const span = ({ values: { from, to } }: Row) => ({ start: from?.iso ?? '0000-01-01', end: to?.iso ?? '9999-12-31' });
  return overlaps(span(a), span(b));
}

function nameOf({ values, row }: Row): string {
  return values.fullName ?? values.key ?? String(row);
}
