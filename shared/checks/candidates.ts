import { ageOn } from '../catalog/period.ts';
import { retirementDate } from '../catalog/retirement.ts';
import { candidateFacts, ownSecondment } from '../eligibility/candidate-facts.ts';
import { judgeCandidate } from '../eligibility/candidate.ts';
import { lastOverlap } from '../eligibility/overlap.ts';
import { overrideIn } from '../eligibility/override.ts';
import type { Override } from '../eligibility/override.ts';
import { presentSecondments } from '../eligibility/still-seconded.ts';
import type { PresentSecondment } from '../eligibility/still-seconded.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { infoOf } from '../sheets/info.ts';
import { YOUNGEST } from './birth-date.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type Decl = (typeof sheets)['candidates'];
type Row = DataRow<Decl>;

/**
 * Danh sách dự kiến cử: people seconded elsewhere during the plan, years of work that nobody can have (D 52), and
 * exceptions that give no reason or that the rule does not know.
 */
export function checkCandidates(facts: Facts): readonly Finding[] {
  const sheet = facts.dataset.sheets.candidates;
  if (!sheet) return [];
  const presentOf = presentSecondments(facts.dataset);
  return sheet.rows.flatMap((row) => {
    const present = presentOf(row.values.fullName, row.values.agencyName);
    return [...stillSeconded(facts, sheet, row, present), ...experience(facts, sheet, row), ...override(facts, sheet, row, present)];
  });
}

/** By the row's own date, else by the list of those seconded in; day by day against the plan. */
function stillSeconded({ planStart, planEnd, unitName }: Facts, sheet: SheetData<Decl>, row: Row, present: readonly PresentSecondment[]): Finding[] {
  if (planStart === null) return [];
  const plan = { start: planStart, end: planEnd ?? planStart };
  const name = calledBy(row);
  const { lastEnd } = row.values;
  if (lastEnd !== null && lastOverlap(ownSecondment(row.values, present), plan) !== null) {
    return [finding('candidate-still-seconded', at(sheet, row, 'lastEnd'), { name, date1: lastEnd.iso, date2: planStart })];
  }
  const found = lastOverlap(present, plan);
  if (found === null) return [];
  const { unitCode, decision } = found.row.values;
  return [finding('candidate-still-seconded', at(sheet, row, 'fullName'), {
    name, date2: planStart, ...(found.end === null ? { date3: found.start! } : { date1: found.end }),
    ...(unitCode === null ? {} : { place1: unitName(unitCode) }), ...(decision === null ? {} : { document: decision }),
  })];
}

/** Something stands in «Lý do chấp nhận ngoại lệ» and does not help: another rule refuses, or it is no reason. */
function override({ dataset, known, planStart, planEnd }: Facts, sheet: SheetData<Decl>, row: Row, present: readonly PresentSecondment[]): Finding[] {
  const { form, birthDate, gender } = row.values;
  if (planStart === null || planEnd === null || form === null || overrideIn(row.values.reviewer) === 'none') return [];
  const retires = birthDate === null || (gender !== 'male' && gender !== 'female') ? null : retirementDate({ birth: birthDate, gender });
  const facts = candidateFacts(row.values, form, retires, present);
  const judged = (given: Override) => judgeCandidate({ ...facts, override: given }, { start: planStart, end: planEnd }, infoOf(dataset).province ?? (known?.province || null));
  const { eligibility, rule } = judged('reason');
  const place = at(sheet, row, 'reviewer');
  if (eligibility === 'no') return [finding('override-not-allowed', place, { name: calledBy(row), rule: rule! })];
  return judged(facts.override).eligibility === 'no' ? [finding('override-without-reason', place, { name: calledBy(row), date: planEnd })] : [];
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
