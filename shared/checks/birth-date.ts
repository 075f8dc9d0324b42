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
  return people.flatMap(({ birth, sheet, row }) => {
    if (birth === null) return [];
    const place = at(sheet, row, 'birthDate');
    if (birth.iso > asOf) return [finding('birth-date-future', place, { date: birth.iso })];
    const age = ageOn(birth.iso, asOf);
    if (age >= YOUNGEST && age <= OLDEST) return [];
    return [finding('birth-date-implausible', place, { date1: birth.iso, age, date2: asOf })];
  });
}

/** False for a day of birth that checkBirthDates refuses. */
export function isWorkingAge(birth: DateValue | null, asOf: IsoDate | null): boolean {
  if (birth === null || asOf === null) return birth !== null;
  return birth.iso <= asOf && ageOn(birth.iso, asOf) >= YOUNGEST && ageOn(birth.iso, asOf) <= OLDEST;
}
