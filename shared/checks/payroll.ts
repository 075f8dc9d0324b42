import type { Finding } from '../findings/finding.ts';
import { identityDigits } from '../text/identity-digits.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';
import { calledBy } from './people.ts';
import type { PersonRow } from './people.ts';

/** Bảng lương against Nhân sự, by Mã, else identity number, else name and unit; only units that are on the payroll. */
export function checkPayroll(facts: Facts): readonly Finding[] {
  // a row that is there twice is one mistake, whoever is missing in the other list
  const repeated = repeatedRows(facts);
  const rows = new Set(repeated.map(({ row }) => row));
  return [...repeated, ...missingOnes(facts).filter(({ code, row }) => code !== 'payroll-not-in-roster' || !rows.has(row))];
}

/** By Mã or identity number; by the name in a unit only where a row has neither. */
function repeatedRows({ people }: Facts): Finding[] {
  const first = new Map<string, PersonRow>();
  return people.filter(({ kind }) => kind === 'payroll').flatMap((person) => {
    const all = marks(person);
    const sure = all.filter((mark) => !mark.startsWith('name '));
    const before = (sure.length > 0 ? sure : all).map((mark) => first.get(mark)).find((row) => row !== undefined);
    for (const mark of all) if (!first.has(mark)) first.set(mark, person);
    return before ? [finding('payroll-duplicate', at(person.sheet, person.row, 'fullName'), { name: calledBy(person), row1: before.row.row })] : [];
  });
}

function missingOnes({ people, dataset }: Facts): readonly Finding[] {
  const { roster: rosterSheet, payroll: payrollSheet } = dataset.sheets;
  if (!rosterSheet || !payrollSheet) return [];
  const roster = people.filter(({ kind }) => kind === 'roster');
  const payroll = people.filter(({ kind }) => kind === 'payroll');
  const inRoster = marksOf(roster);
  const inPayroll = marksOf(payroll);
  const paidUnits = new Set(payroll.map(({ unit }) => unit));
  return [
    ...payroll.filter((person) => !isAmong(person, inRoster))
      .map((person) => finding('payroll-not-in-roster', at(person.sheet, person.row, 'fullName'), { name: calledBy(person), sheet1: rosterSheet.name })),
    ...roster.filter((person) => person.unit !== null && paidUnits.has(person.unit) && !isAmong(person, inPayroll))
      .map((person) => finding('roster-not-in-payroll', at(person.sheet, person.row, 'fullName'), { name: calledBy(person), sheet1: payrollSheet.name })),
  ];
}

function marksOf(people: readonly PersonRow[]): ReadonlySet<string> {
  return new Set(people.flatMap(marks));
}

function isAmong(person: PersonRow, others: ReadonlySet<string>): boolean {
  return marks(person).some((mark) => others.has(mark));
}

function marks({ key, idNumber, nameKey, unit }: PersonRow): string[] {
  const identity = identityDigits(idNumber);
  return [
    ...(key === null ? [] : [`key ${key}`]),
    ...(identity === null ? [] : [`id ${identity}`]),
    ...(nameKey === '' ? [] : [`name ${nameKey} ${unit ?? ''}`]),
  ];
}
