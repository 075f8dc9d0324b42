import { ageOn } from '../catalog/period.ts';
import type { IsoDate } from '../catalog/codes.ts';
import type { DateValue } from '../sheets/declare.ts';
import type { Finding } from '../findings/finding.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

/** Years of age at which people may begin to work for the state. */
export const YOUNGEST = 18;
const OLDEST = 65;

/** Ngày sinh: not after the as-of date, and an age at which people work (D 32). */
export function checkBirthDates({ people, asOf }: Facts): readonly Finding[] {
  if (asOf === null) return [];
  const found: Finding[] = [];
  for (const person of people) {
    const { birth } = person;
    if (birth === null || isWorkingAge(birth, asOf)) continue;
    const place = at(person.sheet, person.row, 'birthDate');
    found.push(birth.iso > asOf ? finding('birth-date-future', place, { date: birth.iso })
      : finding('birth-date-implausible', place, { date1: birth.iso, age: ageOn(birth.iso, asOf), date2: asOf }));
  }
  return found;
}

/** False for a day of birth that checkBirthDates refuses. */
export function isWorkingAge(birth: DateValue | null, asOf: IsoDate | null): boolean {
  if (birth === null || asOf === null) return birth !== null;
  const age = ageOn(birth.iso, asOf);
  return birth.iso <= asOf && age >= YOUNGEST && age <= OLDEST;
}
