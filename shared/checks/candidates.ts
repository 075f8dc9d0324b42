import { ageOn } from '../catalog/period.ts';
import { presentSecondments } from '../eligibility/still-seconded.ts';
import type { PresentSecondment } from '../eligibility/still-seconded.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { YOUNGEST } from './birth-date.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type Decl = (typeof sheets)['candidates'];
type Row = DataRow<Decl>;

/** Danh sách dự kiến cử: people who are still away when the plan begins, and years of work that nobody can have (D 52). */
export function checkCandidates(facts: Facts): readonly Finding[] {
  const sheet = facts.dataset.sheets.candidates;
  if (!sheet) return [];
  const presentOf = presentSecondments(facts.dataset);
  return sheet.rows.flatMap((row) => [
    ...stillSeconded(facts, sheet, row, presentOf(row.values.fullName, row.values.agencyName)), ...experience(facts, sheet, row),
  ]);
}

/** By the row's own date, else by the list of those seconded in. */
function stillSeconded({ planStart, unitName }: Facts, sheet: SheetData<Decl>, row: Row, present: PresentSecondment | null): Finding[] {
  if (planStart === null) return [];
  const { lastEnd } = row.values;
  const name = calledBy(row);
  if (lastEnd !== null && lastEnd.iso >= planStart) {
    return [finding('candidate-still-seconded', at(sheet, row, 'lastEnd'), { name, date1: lastEnd.iso, date2: planStart })];
  }
  if (present === null || present.end < planStart) return [];
  const { unitCode, decision } = present.row.values;
  return [finding('candidate-still-seconded', at(sheet, row, 'fullName'), {
    name, date1: present.end, date2: planStart,
    ...(unitCode === null ? {} : { place1: unitName(unitCode) }), ...(decision === null ? {} : { document: decision }),
  })];
}

function experience({ asOf }: Facts, sheet: SheetData<Decl>, row: Row): Finding[] {
  const { experienceYears, birthDate } = row.values;
  if (asOf === null || experienceYears === null || birthDate === null) return [];
  const age = ageOn(birthDate.iso, asOf);
  if (age < YOUNGEST || experienceYears <= age - YOUNGEST + 1) return [];
  return [finding('experience-implausible', at(sheet, row, 'experienceYears'), { name: calledBy(row), count1: experienceYears, count2: age })];
}

function calledBy({ values: { fullName, key }, row }: Row): string {
  return fullName ?? key ?? String(row);
}
