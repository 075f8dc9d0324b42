import type { DateValue } from '../sheets/declare.ts';
import type { IsoDate } from './codes.ts';

/** Born from this month on (yyyy-mm), until the next row: retires at this age. */
interface Band { readonly from: string; readonly years: number; readonly months: number }

/**
 * Retirement ages by month of birth, Decree 135/2020/NĐ-CP Art. 4: men 60y3m in 2021, 3 months more each year, 62 from
 * 2028; women 55y4m in 2021, 4 months more each year, 60 from 2035. Derived from the year table (domain.md B7); the
 * rows before 2021 keep the ages of the earlier law, 60 and 55. Status: to be checked against Appendix I of the decree.
 */
const BANDS: Readonly<Record<'male' | 'female', readonly Band[]>> = {
  male: [
    { from: '0000-00', years: 60, months: 0 },
    { from: '1961-01', years: 60, months: 3 }, { from: '1961-10', years: 60, months: 6 }, { from: '1962-07', years: 60, months: 9 },
    { from: '1963-04', years: 61, months: 0 }, { from: '1964-01', years: 61, months: 3 }, { from: '1964-10', years: 61, months: 6 },
    { from: '1965-07', years: 61, months: 9 }, { from: '1966-04', years: 62, months: 0 },
  ],
  female: [
    { from: '0000-00', years: 55, months: 0 },
    { from: '1966-01', years: 55, months: 4 }, { from: '1966-09', years: 55, months: 8 }, { from: '1967-05', years: 56, months: 0 },
    { from: '1968-01', years: 56, months: 4 }, { from: '1968-09', years: 56, months: 8 }, { from: '1969-05', years: 57, months: 0 },
    { from: '1970-01', years: 57, months: 4 }, { from: '1970-09', years: 57, months: 8 }, { from: '1971-05', years: 58, months: 0 },
    { from: '1972-01', years: 58, months: 4 }, { from: '1972-09', years: 58, months: 8 }, { from: '1973-05', years: 59, months: 0 },
    { from: '1974-01', years: 59, months: 4 }, { from: '1974-09', years: 59, months: 8 }, { from: '1975-05', years: 60, months: 0 },
  ],
};

/** Last days by sex and month of birth: a province has many people born in one month. */
const lastDays = new Map<string, IsoDate>();

/**
 * The last day at work: the last day of the month in which the age is reached (Art. 3). Where only the year of birth is
 * known, 1 January of it is used. Earlier or later retirement (up to five years) is not known here.
 */
export function retirementDate({ birth, gender }: { readonly birth: DateValue; readonly gender: 'male' | 'female' }): IsoDate {
  const born = birth.yearOnly ? `${birth.iso.slice(0, 4)}-01` : birth.iso.slice(0, 7);
  const key = gender + born;
  const known = lastDays.get(key) ?? lastDayAtWork(born, gender);
  lastDays.set(key, known);
  return known;
}

/** born: yyyy-mm. */
function lastDayAtWork(born: string, gender: 'male' | 'female'): IsoDate {
  const { years, months } = BANDS[gender].findLast((band) => band.from <= born)!;
  const [year, month] = born.split('-').map(Number) as [number, number];
  const monthsFromZero = (year + years) * 12 + (month - 1) + months;
  return lastDayOfMonth(Math.floor(monthsFromZero / 12), (monthsFromZero % 12) + 1);
}

function lastDayOfMonth(year: number, month: number): IsoDate {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day}`;
}
