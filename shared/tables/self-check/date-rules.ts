import { ageOn } from '../../catalog/period.ts';
import { vietnameseDate } from '../../i18n/format.ts';
import { parseTextDate, serialToIso } from '../../sheets/dates.ts';
import type { SheetDecl } from '../../sheets/declare.ts';
import type { At, Value } from './block.ts';
import { hasAll, type RuleContext, type Said, type SheetRule } from './rules.ts';

/** Last serial number that is read as a day, and what a day typed without separators (05091985) is at least. */
const LAST_DAY = 110_000;
const DIGITS = 1_000_000;

/** A column of days: numbers that are none, texts that are one and texts that are none; years alone only at birth. */
export function dateRules(key: string, context: RuleContext): SheetRule[] {
  const years = key === 'birthDate';
  const isBadNumber = (value: Value): boolean => typeof value === 'number'
    && (value < 1 || (value > LAST_DAY && value <= DIGITS) || (!years && isYear(value)));
  const isBadText = (value: Value): boolean => typeof value === 'string' && writtenDay(value) === null && !(years && isYearText(value));
  return [
    {
      code: 'date-impossible', column: key,
      formula: (at) => {
        const c = at.of(key);
        const number = `ISNUMBER(${c})*((${c}<1)+(${c}>${LAST_DAY})*(${c}<=${DIGITS})${years ? '' : `+(${c}>=1900)*(${c}<=2100)`})`;
        const text = `ISTEXT(${c})*(${c}<>"")*(1-${isWrittenDay(c)})${years ? `*(1-(LEN(${c})=4)*ISNUMBER(${c}*1))` : ''}`;
        return `((${number}+${text})>0)`;
      },
      test: () => (row) => isBadNumber(row(key)) || isBadText(row(key)),
    },
    {
      code: 'date-as-text', column: key,
      formula: (at) => `ISTEXT(${at.of(key)})*${isWrittenDay(at.of(key))}`,
      test: () => (row) => writtenDay(row(key)) !== null,
      said: { suggestion: { formula: (at) => shown(writtenDate(at.of(key))), text: (row) => vietnameseDate(writtenDay(row(key)) ?? '') } },
    },
    ...(years && context.asOf ? birthRules(key, context.asOf) : []),
  ];
}

/** Not after the as-of date, and an age at which people work: 18 to 65 (shared/checks/birth-date.ts). */
function birthRules(key: string, asOf: { cell: string; day: number | null }): SheetRule[] {
  const before = (years: number): string => `DATE(YEAR(${asOf.cell})-${years},MONTH(${asOf.cell}),DAY(${asOf.cell}))`;
  const known = (at: At): string => `ISNUMBER(${asOf.cell})*ISNUMBER(${at.of(key)})`;
  const ageOf = (value: Value): number | null => {
    const birth = typeof value === 'number' && value > 2100 && value <= LAST_DAY ? serialToIso(value, false) : null;
    const day = asOf.day === null ? null : serialToIso(asOf.day, false);
    return birth === null || day === null || birth > day ? null : ageOn(birth, day);
  };
  const birth = sayDay(key);
  return [
    {
      code: 'birth-date-future', column: key,
      formula: (at) => `${known(at)}*(${at.of(key)}>${asOf.cell})*(${at.of(key)}<=${LAST_DAY})`,
      test: () => (row) => asOf.day !== null && typeof row(key) === 'number' && Number(row(key)) > asOf.day && Number(row(key)) <= LAST_DAY,
      said: { date: birth },
    },
    {
      code: 'birth-date-implausible', column: key,
      formula: (at) => `${known(at)}*(${at.of(key)}>2100)*(${at.of(key)}<=${asOf.cell})*(((${at.of(key)}>${before(18)})+(${at.of(key)}<=${before(66)}))>0)`,
      test: () => (row) => {
        const age = ageOf(row(key));
        return age !== null && (age < 18 || age > 65);
      },
      said: {
        date1: birth,
        age: {
          formula: (at) => `(YEAR(${asOf.cell})-YEAR(${at.of(key)})-(DATE(YEAR(${asOf.cell}),MONTH(${at.of(key)}),DAY(${at.of(key)}))>${asOf.cell}))`,
          text: (row) => String(ageOf(row(key)) ?? ''),
        },
        date2: { formula: () => shown(asOf.cell), text: () => vietnameseDate(serialToIso(asOf.day ?? 0, false) ?? '') },
      },
    },
  ];
}

const PERIODS = [['from', 'to'], ['start', 'end'], ['statusFrom', 'statusTo']] as const;

export function periodRules(decl: SheetDecl): SheetRule[] {
  return PERIODS.filter((pair) => hasAll(decl, ...pair)).map(([start, end]) => ({
    code: 'end-before-start', column: end,
    formula: (at) => `ISNUMBER(${at.of(start)})*ISNUMBER(${at.of(end)})*(${at.of(end)}<${at.of(start)})`,
    test: () => (row) => typeof row(start) === 'number' && typeof row(end) === 'number' && Number(row(end)) < Number(row(start)),
    said: { date1: sayDay(start), date2: sayDay(end) },
  }));
}

function sayDay(key: string): Said {
  return {
    formula: (at) => shown(at.of(key)),
    text: (row) => vietnameseDate((typeof row(key) === 'number' ? serialToIso(Number(row(key)), false) : null) ?? ''),
  };
}

/** dd/mm/yyyy without TEXT, whose letters depend on the language of Windows. */
function shown(date: string): string {
  return `(RIGHT("0"&DAY(${date}),2)&"/"&RIGHT("0"&MONTH(${date}),2)&"/"&YEAR(${date}))`;
}

/** The day written as d/m/yyyy in a text, with dashes or dots too; null for anything else. */
function writtenDay(value: Value): string | null {
  if (typeof value !== 'string' || !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(value)) return null;
  const date = parseTextDate(value);
  return date.kind === 'day' && date.order === 'day-first' ? date.iso : null;
}

/** DATE takes what is no day for one of the next month: day and month must come out again. */
function isWrittenDay(cell: string): string {
  const { day, month } = written(cell);
  const date = writtenDate(cell);
  const four = `(LEN(${cell})-${second(cell)}=4)`;
  return `ISNUMBER(1/((DAY(${date})=${day}*1)*(MONTH(${date})=${month}*1)*${four}))`;
}

function writtenDate(cell: string): string {
  const { day, month, year } = written(cell);
  return `DATE(${year},${month},${day})`;
}

function written(cell: string): { day: string; month: string; year: string } {
  const text = slashed(cell);
  const first = `FIND("/",${text})`;
  return {
    day: `LEFT(${text},${first}-1)`,
    month: `MID(${text},${first}+1,${second(cell)}-${first}-1)`,
    year: `RIGHT(${text},4)`,
  };
}

function second(cell: string): string {
  return `FIND("/",${slashed(cell)},FIND("/",${slashed(cell)})+1)`;
}

function slashed(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(${cell},"-","/"),".","/")`;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function isYearText(value: string): boolean {
  return value.length === 4 && Number.isFinite(Number(value));
}
