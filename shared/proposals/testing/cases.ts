import type { FieldCode } from '../../catalog/codes.ts';
import { need, people, quota, staffingCase, unit } from '../../norms/testing.ts';
import type { Candidate, ConcurrentDuty, Sender, StaffingCase } from '../../norms/staffing-case.ts';
import { propose } from '../propose.ts';
import type { PlanResult } from '../result.ts';
import { solved } from './generate.ts';

/** Small cases for tests; every person and number is invented. */
export const A = '03100';
export const B = '03103';
export const C = '03106';

export function candidate(key: string, mainField: FieldCode | null, more: Partial<Candidate> = {}): Candidate {
  return {
    key, sender: key.split('-')[0]!, category: 'CC', measure: 'secondment', mainField, otherFields: [], quality: 50, eligibility: 'yes',
    retirement: 'later', homeUnit: null, homeDistrict: null, wishUnit: null, ...more,
  };
}

export function sender(code: string, more: Partial<Sender> = {}): Sender {
  return { code, order: 1, staff: 20, maxRelease: null, sentLast24: 0, fields: [], ...more };
}

export function duty(key: string, field: FieldCode, days: ConcurrentDuty['days'], more: Partial<ConcurrentDuty> = {}): ConcurrentDuty {
  return { key, unit: key.slice(0, 5), room: null, field, state: 'available', days, eligibility: 'yes', ...more };
}

/** Three communes of one district with the same quota, nobody surplus, and the needs given. */
export function threeUnits(more: Partial<StaffingCase>): StaffingCase {
  const units = [A, B, C].map((code, at) => unit(code, { order: at + 1, formerDistrict: at < 2 ? '101' : '102' }));
  return staffingCase({ units, quotas: units.map(({ code }, at) => quota(`Q${at + 1}`, code, 10)), ...more });
}

export function plan(input: StaffingCase): PlanResult {
  const { shortages } = solved(input);
  return propose(input, shortages);
}

/** person -> unit/field of each line. */
export function lines(result: PlanResult): readonly string[] {
  return result.lines.map((line) => `${line.person} ${line.measure} ${line.toUnit}/${line.field}`);
}

export { need, people };
