import type { IsoDate } from '../catalog/codes.ts';
import { retirementDate } from '../catalog/retirement.ts';
import { overrideIn } from '../eligibility/override.ts';
import type { Finding } from '../findings/finding.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';
import { calledBy } from './people.ts';
import type { PersonRow } from './people.ts';

/** Retirement age reached, or before the plan ends (D 33). Never excludes anybody: up to five years later is lawful. */
export function checkRetirement(facts: Facts): readonly Finding[] {
  const found = withoutGender(facts);
  for (const person of facts.people) {
    const last = lastDayAtWork(person);
    if (last !== null) found.push(...judge(facts, person, last));
  }
  return found;
}

/** One finding per list: the retirement age of these people is not judged. */
function withoutGender({ people }: Facts): Finding[] {
  const open = people.filter(({ kind, birth, gender }) => (kind === 'roster' || kind === 'candidates') && gender === null && birth !== null);
  return [...Map.groupBy(open, ({ sheet }) => sheet)].map(([sheet, rows]) =>
    finding('gender-missing', { ...at(sheet, rows[0]!.row, 'gender'), value: '' }, { count: rows.length }));
}

/** null without birth date or sex: the age depends on both. */
function lastDayAtWork({ birth, gender }: PersonRow): IsoDate | null {
  return birth === null || (gender !== 'male' && gender !== 'female') ? null : retirementDate({ birth, gender });
}

function judge({ asOf, planEnd }: Facts, person: PersonRow, last: IsoDate): Finding[] {
  if ((asOf === null || last >= asOf) && (planEnd === null || last > planEnd)) return [];
  const place = at(person.sheet, person.row, 'birthDate');
  const params = { name: calledBy(person), month: monthOf(last) };
  const { status, reviewer } = person.row.values;
  if (asOf !== null && last < asOf) {
    return status === 'waiting-retirement' ? [] : [finding('retirement-reached', place, { ...params, date: asOf })];
  }
  if (planEnd === null || last > planEnd) return [];
  if (person.kind === 'roster') return [finding('retirement-in-plan', place, { ...params, date: planEnd })];
  // An override without a reason has a finding of its own (candidates.ts).
  const isOverride = overrideIn(typeof reviewer === 'string' ? reviewer : null) !== 'none';
  return person.kind === 'candidates' && !isOverride ? [finding('retirement-before-end', place, { ...params, date: planEnd })] : [];
}

/** 2026-03-31 -> 03/2026. */
function monthOf(date: IsoDate): string {
  return `${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
