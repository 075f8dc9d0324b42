import type { IsoDate } from '../../../shared/catalog/codes.ts';
import type { ListCodes } from '../../../shared/sheets/lists.ts';
import type { Namer, People, Sex } from './names.ts';
import type { Random } from './random.ts';

/** Where a generated province takes its names from: each people as often as it is listed. */
export interface Maker {
  readonly random: Random;
  readonly namer: Namer;
  readonly peoples: readonly People[];
}

export interface Identity {
  readonly fullName: string;
  readonly gender: Sex;
  readonly birthDate: IsoDate;
  readonly idNumber: string | null;
}

/** An invented person; `born` bounds the year of birth. A sex that is decided is kept. */
export function inventPerson(maker: Maker, born: readonly [from: number, to: number], decided: Sex | null = null): Identity {
  const { random, namer, peoples } = maker;
  const gender: Sex = decided ?? (random.chance(0.4) ? 'female' : 'male');
  const earliest = gender === 'female' ? 1970 : 1966;
  const year = Math.max(random.int(born[0], born[1]), earliest);
  const birthDate = isoDate(year, random.int(1, 12), random.int(1, 28));
  return {
    fullName: namer.name(random, random.pick(peoples), gender),
    gender,
    birthDate,
    idNumber: random.chance(0.04) ? inventedIdNumber(random, gender, year) : null,
  };
}

/** Agrees with sex and year of birth, but province part 000 is nobody's: no real person can have the number. */
function inventedIdNumber(random: Random, gender: Sex, year: number): string {
  const century = (year < 2000 ? 0 : 2) + (gender === 'female' ? 1 : 0);
  return `000${century}${String(year % 100).padStart(2, '0')}${String(random.int(1, 999_999)).padStart(6, '0')}`;
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "03176-0007", "SXD-007". */
export function personKey(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(/^\d/.test(prefix) ? 4 : 3, '0')}`;
}

export function usualDegree(random: Random): ListCodes['degree'] {
  const draw = random.next();
  if (draw < 0.07) return 'thac-si';
  if (draw < 0.91) return 'dai-hoc';
  return draw < 0.96 ? 'cao-dang' : 'trung-cap';
}
