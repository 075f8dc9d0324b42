import { ageOn, endOfPeriod } from '../catalog/period.ts';
import { LONGEST_MONTHS } from '../catalog/limits.ts';
import type { IsoDate } from '../catalog/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { accentKey, matchKey } from '../text/match-key.ts';
import { YOUNGEST } from './birth-date.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type Decl = (typeof sheets)['candidates'];
type Row = DataRow<Decl>;
type Seconded = DataRow<(typeof sheets)['secondedIn']>;

/** Danh sách dự kiến cử: people who are still away when the plan begins, and years of work that nobody can have (D 52). */
export function checkCandidates(facts: Facts): readonly Finding[] {
  const sheet = facts.dataset.sheets.candidates;
  if (!sheet) return [];
  const away = byPerson(facts);
  return sheet.rows.flatMap((row) => [...stillSeconded(facts, sheet, row, away), ...experience(facts, sheet, row)]);
}

function byPerson({ dataset }: Facts): ReadonlyMap<string, Seconded> {
  return new Map((dataset.sheets.secondedIn?.rows ?? []).flatMap((row) => {
    const mark = markOf(row.values.fullName, row.values.senderName);
    return mark === null ? [] : [[mark, row] as const];
  }));
}

/** Name and agency: neither list asks for a birth date of people who are already there. */
function markOf(name: string | null, agency: string | null): string | null {
  return name === null || agency === null ? null : `${accentKey(name)}|${matchKey(agency)}`;
}

/** By the row's own date, else by the list of those seconded in. */
function stillSeconded({ planStart, unitName }: Facts, sheet: SheetData<Decl>, row: Row, away: ReadonlyMap<string, Seconded>): Finding[] {
  if (planStart === null) return [];
  const { fullName, key, agencyName, lastEnd } = row.values;
  const name = fullName ?? key ?? String(row.row);
  if (lastEnd !== null && lastEnd.iso >= planStart) {
    return [finding('candidate-still-seconded', at(sheet, row, 'lastEnd'), { name, date1: lastEnd.iso, date2: planStart })];
  }
  const other = away.get(markOf(fullName, agencyName) ?? '');
  const end = other ? lastDay(other) : null;
  if (!other || end === null || end < planStart) return [];
  const { unitCode, decision } = other.values;
  return [finding('candidate-still-seconded', at(sheet, row, 'fullName'), {
    name, date1: end, date2: planStart,
    ...(unitCode === null ? {} : { place1: unitName(unitCode) }), ...(decision === null ? {} : { document: decision }),
  })];
}

function lastDay({ values: { start, end, months } }: Seconded): IsoDate | null {
  if (end !== null) return end.iso;
  return start !== null && months !== null && months > 0 && months <= LONGEST_MONTHS ? endOfPeriod(start.iso, months) : null;
}

function experience({ asOf }: Facts, sheet: SheetData<Decl>, row: Row): Finding[] {
  const { experienceYears, birthDate, fullName, key } = row.values;
  if (asOf === null || experienceYears === null || birthDate === null) return [];
  const age = ageOn(birthDate.iso, asOf);
  if (age < YOUNGEST || experienceYears <= age - YOUNGEST + 1) return [];
  return [finding('experience-implausible', at(sheet, row, 'experienceYears'), { name: fullName ?? key ?? String(row.row), count1: experienceYears, count2: age })];
}
