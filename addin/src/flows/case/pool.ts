import { patterns } from '../../../../shared/catalog/codes.ts';
import { judgeCandidate } from '../../../../shared/eligibility/candidate.ts';
import { candidateFacts } from '../../../../shared/eligibility/candidate-facts.ts';
import { presentSecondments } from '../../../../shared/eligibility/still-seconded.ts';
import type { Judgement } from '../../../../shared/eligibility/candidate.ts';
import { retirementClass } from '../../../../shared/eligibility/retirement-class.ts';
import type { Candidate, PlanPeriod, Sender, SenderField, Unit } from '../../../../shared/norms/staffing-case.ts';
import { rowId } from '../../../../shared/sheets/declare.ts';
import type { DataRow, SheetData } from '../../../../shared/sheets/declare.ts';
import type { candidatesSheet } from '../../../../shared/sheets/declared/secondment.ts';
import type { ListCodes } from '../../../../shared/sheets/lists.ts';
import { countOf, retiresOn } from './reading.ts';
import type { Reading } from './reading.ts';

/** Senders of the list, each once, with their staff by field. */
export function sendersOf(reading: Reading): readonly Sender[] {
  const { senders, senderFields } = reading.dataset.sheets;
  const fields = new Map<string, SenderField[]>();
  for (const { values } of senderFields?.rows ?? []) {
    const { agencyCode, field } = values;
    const maxRelease = countOf(values.maxRelease);
    // A limit that the agency gave holds even where its staff is no number.
    const staff = countOf(values.staff) ?? maxRelease;
    if (agencyCode === null || field === null || staff === null) continue;
    const known = fields.get(agencyCode) ?? [];
    if (known.some((entry) => entry.field === field)) continue;
    fields.set(agencyCode, [...known, { field, staff, maxRelease }]);
  }
  const seen = new Set<string>();
  return (senders?.rows ?? []).flatMap((row): Sender[] => {
    const { agencyCode: code, order, staff, maxRelease, sentLast24 } = row.values;
    if (code === null || !patterns.agency.test(code)) return reading.leaveOut(senders as SheetData, row, 'no-agency');
    if (seen.has(code)) return [];
    seen.add(code);
    return [{
      code, order: countOf(order) ?? row.row, staff: countOf(staff) ?? 0, maxRelease: countOf(maxRelease),
      sentLast24: countOf(sentLast24) ?? 0, fields: fields.get(code) ?? [],
    }];
  });
}

export interface Pool {
  readonly candidates: readonly Candidate[];
  /** By person key: which rule decided, for the tables; it never leaves the workbook. */
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** Danh sách dự kiến cử, each row judged against the plan by the rules of shared/eligibility. */
export function poolOf(reading: Reading, plan: PlanPeriod, province: string | null, senders: readonly Sender[], units: readonly Unit[]): Pool {
  const sheet = reading.dataset.sheets.candidates;
  const agencies = new Set(senders.map((sender) => sender.code));
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const judgements = new Map<string, Judgement>();
  const presentOf = presentSecondments(reading.dataset);
  const candidates = (sheet?.rows ?? []).flatMap((row): Candidate[] => {
    const { agencyCode, form, homeUnit, wishUnit, category, field, otherFields } = row.values;
    const key = reading.keys.get('candidates')?.get(rowId(row));
    if (key === undefined || agencyCode === null) return reading.leaveOut(sheet as SheetData, row, 'no-agency');
    if (!agencies.has(agencyCode)) return reading.leaveOut(sheet as SheetData, row, 'unknown-agency');
    if (form === null) return reading.leaveOut(sheet as SheetData, row, 'incomplete');
    const retires = retiresOn(reading, sheet as SheetData, row);
    const judgement = judgeCandidate(candidateFacts(row.values, form, retires, presentOf(row.values.fullName, row.values.agencyName)), plan, province);
    judgements.set(key, judgement);
    return [{
      key,
      sender: agencyCode,
      category,
      measure: form,
      mainField: field,
      otherFields: [...new Set(otherFields)],
      quality: qualityOf(row.values),
      eligibility: judgement.eligibility,
      retirement: retirementClass(retires, plan),
      homeUnit: known(homeUnit, unitOf),
      homeDistrict: unitOf.get(homeUnit ?? '')?.formerDistrict ?? null,
      wishUnit: known(wishUnit, unitOf),
    }];
  });
  return { candidates, judgements };
}

function known(code: string | null, units: ReadonlyMap<string, Unit>): string | null {
  return code !== null && units.has(code) ? code : null;
}

type CandidateValues = DataRow<typeof candidatesSheet>['values'];

const RATING_POINTS: Readonly<Record<ListCodes['rating'], number>> = { excellent: 15, good: 12, done: 6, 'not-done': 0 };
const POINTS_A_YEAR = 4;
const MOST_FOR_YEARS = 40;
const POINTS_IF_PLANNED = 15;

/**
 * 0..100, whole: 4 points for each year in the main field, 40 at most; 15, 12 or 6 for each of the last three ratings
 * (hoàn thành xuất sắc, tốt, hoàn thành), 45 at most; 15 for being planned for a leading post. What is not written
 * gives no points. It only orders people who fit equally well.
 */
export function qualityOf(values: Pick<CandidateValues, 'experienceYears' | 'rating1' | 'rating2' | 'rating3' | 'planned'>): number {
  const years = Math.min(MOST_FOR_YEARS, POINTS_A_YEAR * Math.max(0, values.experienceYears ?? 0));
  const ratings = [values.rating1, values.rating2, values.rating3].reduce((sum, rating) => sum + (rating === null ? 0 : RATING_POINTS[rating]), 0);
  return Math.round(years + ratings + (values.planned === true ? POINTS_IF_PLANNED : 0));
}
