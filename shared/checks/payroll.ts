import type { Finding } from '../findings/finding.ts';
import { marksOf } from '../payroll/marks.ts';
import { reconcilePeople } from '../payroll/reconcile.ts';
import type { PayrollDifference } from '../payroll/reconcile.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';
import { calledBy } from './people.ts';
import type { PersonRow } from './people.ts';

/** Bảng lương against Nhân sự, by Mã, else identity number, else name; only units that are on the payroll. */
export function checkPayroll(facts: Facts): readonly Finding[] {
  // a row that is there twice is one mistake, whoever is missing in the other list
  const repeated = repeatedRows(facts);
  const rows = new Set(repeated.map(({ row }) => row));
  return [...repeated, ...differences(facts).filter(({ code, row }) => code === 'roster-not-in-payroll' || !rows.has(row))];
}

/** By Mã or identity number; by the name in a unit only where a row has neither. */
function repeatedRows({ people }: Facts): Finding[] {
  const first = new Map<string, PersonRow>();
  return people.filter(({ kind }) => kind === 'payroll').flatMap((person) => {
    const all = marksOf(person);
    const sure = all.filter((mark) => /^(?:key|id) /.test(mark));
    const before = (sure.length > 0 ? sure : all).map((mark) => first.get(mark)).find((row) => row !== undefined);
    for (const mark of all) if (!first.has(mark)) first.set(mark, person);
    return before ? [finding('payroll-duplicate', at(person.sheet, person.row, 'fullName'), { name: calledBy(person), row1: before.row.row })] : [];
  });
}

function differences(facts: Facts): readonly Finding[] {
  const { people, dataset } = facts;
  const units = dataset.sheets.roster ? reconcilePeople(people) : null;
  // most workbooks hold no payroll: the marks of everybody are not made in vain
  if (units === null) return [];
  const inRoster = marksIn(people, 'roster');
  const inPayroll = marksIn(people, 'payroll');
  return units.flatMap((unit) => unit.differences.flatMap((one) => {
    // two of one name in a unit, and nothing else of them on the payroll: nobody is missing
    const others = one.kind === 'only-payroll' ? inRoster : one.kind === 'only-roster' || one.kind === 'seconded-away' ? inPayroll : null;
    return others !== null && marksOf(one.person).some((mark) => others.has(mark)) ? [] : differenceOf(facts, one, unit.code);
  }));
}

function marksIn(people: readonly PersonRow[], kind: 'roster' | 'payroll'): ReadonlySet<string> {
  return new Set(people.filter((person) => person.kind === kind).flatMap(marksOf));
}

function differenceOf({ dataset, known, unitName, unitByCode }: Facts, { kind, person, otherUnit }: PayrollDifference, unit: string): Finding[] {
  const place = at(person.sheet, person.row, 'fullName');
  const params = { name: calledBy(person), sheet1: dataset.sheets.roster!.name };
  switch (kind) {
    case 'only-payroll': return [finding('payroll-not-in-roster', place, params)];
    case 'seconded-in': return [finding('payroll-seconded-in', place, { name: params.name, sheet1: dataset.sheets.secondedIn!.name })];
    // a unit that is missing or wrong is told at its own cell
    case 'other-unit': return otherUnit === null || (known !== null && !(unitByCode.has(unit) && unitByCode.has(otherUnit))) ? [] : [finding('payroll-other-unit', place, { name: params.name, place1: unitName(unit), place2: unitName(otherUnit), sheet1: params.sheet1 })];
    case 'only-roster': case 'seconded-away': return [finding('roster-not-in-payroll', place, { name: params.name, sheet1: dataset.sheets.payroll!.name })];
    case 'repeated': return [];
  }
}
