import type { IsoDate } from '../../../../shared/catalog/codes.ts';
import { LONGEST_MONTHS } from '../../../../shared/catalog/limits.ts';
import { fieldsOfMajor } from '../../../../shared/catalog/majors.ts';
import { endOfPeriod } from '../../../../shared/catalog/period.ts';
import type { Judgement } from '../../../../shared/eligibility/candidate.ts';
import { judgeDuty, strictest } from '../../../../shared/eligibility/duty.ts';
import { heldInPostBy } from '../../../../shared/eligibility/leading-post.ts';
import { retirementClass } from '../../../../shared/eligibility/retirement-class.ts';
import { communeDays } from '../../../../shared/norms/duty-days.ts';
import type {
  ConcurrentDuty, InternalMove, PlanPeriod, RosterPerson, SecondedIn, StationHead,
} from '../../../../shared/norms/staffing-case.ts';
import { rowId } from '../../../../shared/sheets/declare.ts';
import type { SheetData } from '../../../../shared/sheets/declare.ts';
import { holdsOn, isPresent, isPresentInPlan } from './presence.ts';
import { dayOf, retiresOn } from './reading.ts';
import type { Reading } from './reading.ts';

export interface When {
  readonly asOf: IsoDate;
  readonly plan: PlanPeriod;
}

const FULL_WEEK = 5;

export function rosterOf(reading: Reading, when: When): readonly RosterPerson[] {
  const sheet = reading.dataset.sheets.roster;
  return (sheet?.rows ?? []).flatMap((row): RosterPerson[] => {
    const { values } = row;
    const unit = reading.unitOf(sheet as SheetData, row);
    const key = reading.keys.get('roster')?.get(rowId(row));
    // Stays on the staff of the sender (domain.md D 47): counted where «Biệt phái đến» names the person, not here.
    if (unit === null || key === undefined || values.status === 'seconded-in') return [];
    const status = { status: values.status, from: dayOf(values.statusFrom), to: dayOf(values.statusTo) };
    const trustedDays = reading.isTrusted(sheet as SheetData, row, 'timeShare') ? values.timeShare : null;
    return [{
      key,
      unit,
      block: values.block,
      category: values.category,
      room: values.room,
      mainField: values.mainField,
      otherFields: unique(values.otherFields),
      qualifiedFields: values.major === null ? [] : fieldsOfMajor(values.major),
      present: isPresent(status, when.asOf),
      presentInPlan: isPresentInPlan(status, when.plan),
      days: trustedDays === null ? FULL_WEEK : Math.min(FULL_WEEK, Math.max(0, trustedDays)),
      retirement: retirementClass(retiresOn(reading, sheet as SheetData, row), when.plan),
      heldInPost: heldInPostBy({ marked: values.heldInPost, category: values.category, room: values.room, position: values.position }) !== null,
    }];
  });
}

function unique<T>(codes: readonly T[] | null): readonly T[] {
  return [...new Set(codes)];
}

/** Duties at work on the as-of date, and people who may take one during the plan; of these, why each may or may not. */
export function dutiesOf(reading: Reading, when: When): { readonly duties: readonly ConcurrentDuty[]; readonly judgements: ReadonlyMap<string, Judgement> } {
  const sheet = reading.dataset.sheets.concurrent;
  const judgements = new Map<string, Judgement>();
  const duties = (sheet?.rows ?? []).flatMap((row): ConcurrentDuty[] => {
    const { field, room, dutyState: state, from, to } = row.values;
    const unit = reading.unitOf(sheet as SheetData, row);
    const key = reading.keys.get('concurrent')?.get(rowId(row));
    if (unit === null || key === undefined) return [];
    if (field === null || state === null) return reading.leaveOut(sheet as SheetData, row, 'incomplete');
    const dates = { from: dayOf(from), to: dayOf(to) };
    if (state === 'working' && !holdsOn(dates, when.asOf)) return [];
    const judgement = judgeDuty(dates, when.plan);
    const before = judgements.get(key);
    if (state === 'available') judgements.set(key, before ? strictest([before, judgement]) : judgement);
    return [{ key, unit, room, field, state, days: communeDays(row.values), eligibility: judgement.eligibility }];
  });
  return { duties, judgements };
}

export function movesOf(reading: Reading, when: When): readonly InternalMove[] {
  const sheet = reading.dataset.sheets.moves;
  return (sheet?.rows ?? []).flatMap((row): InternalMove[] => {
    const { field, room, temporary, from, to } = row.values;
    const unit = reading.unitOf(sheet as SheetData, row);
    const key = reading.keys.get('moves')?.get(rowId(row));
    if (unit === null || key === undefined) return [];
    if (field === null) return reading.leaveOut(sheet as SheetData, row, 'incomplete');
    return holdsOn({ from: dayOf(from), to: dayOf(to) }, when.asOf) ? [{ key, unit, room, field, temporary: temporary === true }] : [];
  });
}

/** The end is the written one, else start + months; without either the person is taken to stay through the plan. */
export function supportOf(reading: Reading, { asOf, plan }: When): readonly SecondedIn[] {
  const sheet = reading.dataset.sheets.secondedIn;
  return (sheet?.rows ?? []).flatMap((row): SecondedIn[] => {
    const { field, months } = row.values;
    const unit = reading.unitOf(sheet as SheetData, row);
    const key = reading.keys.get('secondedIn')?.get(rowId(row));
    const start = dayOf(row.values.start);
    if (unit === null || key === undefined) return [];
    if (field === null || start === null) return reading.leaveOut(sheet as SheetData, row, 'incomplete');
    const open = [asOf, plan.end, start].reduce((last, day) => (day > last ? day : last));
    const end = dayOf(row.values.end) ?? (months !== null && months > 0 && months <= LONGEST_MONTHS ? endOfPeriod(start, months) : open);
    return end < start ? reading.leaveOut(sheet as SheetData, row, 'end-before-start') : [{ key, unit, field, start, end }];
  });
}

/** Rows with a name or a written key; a blank line for a unit without a head is nobody. */
export function stationHeadsOf(reading: Reading): readonly StationHead[] {
  const sheet = reading.dataset.sheets.healthStations;
  return (sheet?.rows ?? []).flatMap((row): StationHead[] => {
    const unit = reading.unitOf(sheet as SheetData, row);
    const key = reading.keys.get('healthStations')?.get(rowId(row));
    return unit === null || key === undefined || (row.values.fullName === null && row.values.key === null) ? [] : [{ unit, key }];
  });
}
