import type { IsoDate } from '../catalog/codes.ts';
import { LONGEST_MONTHS as LONGEST_PERIOD } from '../catalog/limits.ts';
import { addMonths, endOfPeriod, overlaps } from '../catalog/period.ts';
import type { Finding } from '../findings/finding.ts';
import { isoToSerial } from '../sheets/dates.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { rowAt, valuesOf } from '../sheets/typed-columns.ts';
import { accentKey, matchKey } from '../text/match-key.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

/** Secondment: at most three years, Decree 170/2025/NĐ-CP Art. 26(2), unless a sector law says otherwise. */
const LONGEST_MONTHS = 36;

type SecondedIn = (typeof sheets)['secondedIn'];

/** Months against dates, order of dates, the three years, periods that have ended or overlap (D 51, 52). */
export function checkPeriods(facts: Facts): readonly Finding[] {
  const { secondedIn, decisions, concurrent, moves, roster } = facts.dataset.sheets;
  return [
    ...ordered(roster, 'statusFrom', 'statusTo'), ...ordered(concurrent, 'from', 'to'), ...ordered(moves, 'from', 'to'),
    ...periods(facts, secondedIn), ...periods(facts, decisions),
    ...(secondedIn ? [...ended(facts, secondedIn), ...overlapping(facts, secondedIn)] : []),
  ];
}

function ordered(sheet: SheetData | undefined, from: string, to: string): Finding[] {
  if (!sheet) return [];
  const ends = valuesOf(sheet, to);
  return valuesOf(sheet, from).flatMap((day, i) => {
    if (day === null || ends[i] === null) return [];
    const row = rowAt(sheet, i);
    const start = dayOf(row, from);
    const end = dayOf(row, to);
    return start !== null && end !== null && end < start ? [finding('end-before-start', at(sheet, row, to), { date1: start, date2: end })] : [];
  });
}

function periods(facts: Facts, sheet: SheetData | undefined): Finding[] {
  return (sheet?.rows ?? []).flatMap((row) => period(facts, sheet!, row));
}

/** One finding at the end date, and one at the months where they are too many. */
function period({ dataset }: Facts, sheet: SheetData, row: DataRow): Finding[] {
  const start = dayOf(row, 'start');
  const end = dayOf(row, 'end');
  const months = monthsOf(row);
  const place = at(sheet, row, 'end');
  if (months === null && end === null) return start === null ? [] : [finding('period-open', place, {})];
  if (start === null) return [];
  if (end !== null && end < start) return [finding('end-before-start', place, { date1: start, date2: end })];
  const tooLong = longerThanAllowed(start, end, months);
  const long = tooLong === null ? [] : [finding('period-too-long', at(sheet, row, months === null ? 'end' : 'months'), { months: tooLong })];
  if (months === null || months > LONGEST_PERIOD) return long;
  const expected = endOfPeriod(start, months);
  // Too many months and another end are one slip, in the months.
  if (end === expected || (long.length > 0 && end !== null)) return long;
  const params = { months, date1: start, date2: expected };
  const options = { fixTo: isoToSerial(expected, dataset.date1904) };
  return [...long, end === null
    ? finding('period-end-missing', place, params, options)
    : finding('period-differs', place, { ...params, date3: end }, options)];
}

/** The months when there are more than 36; null when the period is within the rule. */
function longerThanAllowed(start: IsoDate, end: IsoDate | null, months: number | null): number | null {
  if (months !== null) return months > LONGEST_MONTHS ? months : null;
  if (end === null || end <= endOfPeriod(start, LONGEST_MONTHS)) return null;
  let count = LONGEST_MONTHS;
  while (addMonths(start, count) <= end) count++;
  return count;
}

function ended({ asOf, planStart }: Facts, sheet: SheetData<SecondedIn>): Finding[] {
  if (asOf === null) return [];
  return sheet.rows.flatMap((row) => {
    const end = lastDay(row);
    if (end === null) return [];
    const place = at(sheet, row, 'end');
    if (end < asOf) return [finding('secondment-ended', place, { name: calledIn(row), date1: end, date2: asOf })];
    return planStart !== null && end < planStart ? [finding('support-ends-before-plan', place, { name: calledIn(row), date1: end, date2: planStart })] : [];
  });
}

/** One person, by Mã or by name and sending agency, in two communes at once. */
function overlapping({ unitName }: Facts, sheet: SheetData<SecondedIn>): Finding[] {
  const before = new Map<string, DataRow<SecondedIn>[]>();
  return sheet.rows.flatMap((row) => {
    const span = spanOf(row);
    const mark = personMark(row);
    if (span === null || mark === null) return [];
    const others = before.get(mark) ?? [];
    before.set(mark, [...others, row]);
    const other = others.find((one) => overlaps(spanOf(one)!, span));
    if (!other) return [];
    const document = other.values.decision;
    return [finding('secondment-overlap', at(sheet, row, 'start'), {
      name: calledIn(row), place1: unitName(other.values.unitCode ?? ''), date1: spanOf(other)!.end, row1: other.row,
      ...(document === null ? {} : { document }),
    })];
  });
}

function personMark({ values: { fullName, senderName } }: DataRow<SecondedIn>): string | null {
  return fullName === null || senderName === null ? null : `${accentKey(fullName)}|${matchKey(senderName)}`;
}

function spanOf(row: DataRow<SecondedIn>): { start: IsoDate; end: IsoDate } | null {
  const start = row.values.start?.iso ?? null;
  const end = lastDay(row);
  return start === null || end === null || end < start ? null : { start, end };
}

/** The stated end, else the one that the months give. */
function lastDay({ values: { start, end, months } }: DataRow<SecondedIn>): IsoDate | null {
  if (end !== null) return end.iso;
  return start !== null && months !== null && months > 0 && months <= LONGEST_PERIOD ? endOfPeriod(start.iso, months) : null;
}

function calledIn({ values: { fullName, key }, row }: DataRow<SecondedIn>): string {
  return fullName ?? key ?? String(row);
}

function dayOf(row: DataRow, column: string): IsoDate | null {
  const value = row.values[column];
  return typeof value === 'object' && value !== null && 'iso' in value ? value.iso : null;
}

function monthsOf(row: DataRow): number | null {
  const months = row.values['months'];
  return typeof months === 'number' && months > 0 ? months : null;
}
