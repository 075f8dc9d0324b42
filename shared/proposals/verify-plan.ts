import type { StaffingCase } from '../norms/staffing-case.ts';
import type { ShortagesResult } from '../shortages/result.ts';
import { checkPlan } from './check-plan.ts';
import { ProposalError } from './proposal-error.ts';
import { propose } from './propose.ts';
import type { NetworkProof, PlanResult } from './result.ts';
import { provedBy } from './solve.ts';

/**
 * Checks a plan that somebody else computed against the case as it is known here: checkPlan on its lines, then
 * checkCertificate on its flow and potentials over networks that are built here, then that every line, reason, number
 * and total follows from that flow. Nothing is solved. Returns what is wrong, in codes; null when the plan may be used.
 * @param plan of any shape: it may come from a server or a file that somebody changed
 * @throws ProposalError 'bad-input' when a number of the case may not be used
 */
export function verifyPlan(input: StaffingCase, shortages: ShortagesResult, plan: PlanResult): string | null {
  if (!isProof(plan.proof)) return 'the proof is missing or has another form';
  const own = proved(input, shortages, plan.proof);
  if (typeof own === 'string') return own;
  const difference = firstDifference(own, plan);
  if (difference !== null) return `${difference} does not follow from the proof`;
  return checkPlan(input, shortages, plan)[0] ?? null;
}

function proved(input: StaffingCase, shortages: ShortagesResult, proof: readonly NetworkProof[]): PlanResult | string {
  try {
    return propose(input, shortages, provedBy(proof));
  } catch (error) {
    if (error instanceof ProposalError && error.code === 'certificate-failed') return error.detail;
    throw error;
  }
}

/** Whether something from elsewhere has the form of a proof: lists of whole numbers. */
export function isProof(proof: unknown): proof is readonly NetworkProof[] {
  return isList(proof, (each) => typeof each === 'object' && each !== null
    && 'flow' in each && isList(each.flow, (carried) => isList(carried, isWhole))
    && 'potentials' in each && isList(each.potentials, (level) => isList(level, isWhole)));
}

function isList(value: unknown, isEach: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isEach);
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

/** Where two values of plain data first differ, such as "lines.3.person"; null: they are the same. Keys in any order. */
export function firstDifference(one: unknown, other: unknown, at = ''): string | null {
  if (one === other) return null;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return at;
  const [left, right] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const path = at === '' ? key : `${at}.${key}`;
    if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key)) return path;
    const difference = firstDifference(left[key], right[key], path);
    if (difference !== null) return difference;
  }
  return null;
}
