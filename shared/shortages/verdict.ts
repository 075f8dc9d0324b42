import { scopeKey } from '../norms/choose-quota.ts';
import type { NormsResult, ScopeNorm } from '../norms/result.ts';
import type { ScopeVerdict, UndecidedReason, Verdict } from './result.ts';

/** What the verdict of one unit rests on. */
export interface VerdictFacts {
  readonly hasData: boolean;
  /** The newest quotas contradict each other. */
  readonly conflict: boolean;
  /** actual minus norm, undecided people left out; null without a norm. */
  readonly difference: number | null;
  /** People who may or may not count in the quota. */
  readonly undecided: number;
  /** Sum of the missing people over all fields. */
  readonly missing: number;
  /** People present whose main field is not known: each may cover one of the missing. */
  readonly withoutField: number;
}

/**
 * The verdict, and between which differences the truth lies. Unknown data makes 'undecided' only where one way of
 * reading it would give another verdict than the other.
 */
export function judgeUnit(facts: VerdictFacts): { verdict: Verdict; because: UndecidedReason | null; range: readonly [number, number] | null } {
  if (!facts.hasData) return { verdict: 'no-data', because: null, range: null };
  if (facts.difference === null) return { verdict: 'undecided', because: facts.conflict ? 'conflict' : 'no-norm', range: null };
  const lowest = facts.difference;
  const highest = lowest + facts.undecided;
  const short = facts.missing > 0 ? (facts.missing > facts.withoutField ? [true] : [true, false]) : [false];
  const verdicts = new Set<Verdict>();
  for (const difference of [lowest, ...signChanges(lowest, highest), highest]) {
    for (const fieldShort of short) verdicts.add(verdictOf(difference, fieldShort));
  }
  const [only] = verdicts;
  const isSure = verdicts.size === 1 && only !== undefined;
  return {
    verdict: isSure ? only : 'undecided',
    because: isSure ? null : 'unknown-data',
    range: facts.undecided > 0 ? [lowest, highest] : null,
  };
}

/** 0 where it lies inside the range: the verdict changes only there. */
function signChanges(lowest: number, highest: number): readonly number[] {
  return lowest <= 0 && 0 <= highest ? [0] : [];
}

function verdictOf(difference: number, fieldShort: boolean): Verdict {
  if (difference < 0) return 'below';
  if (difference === 0) return fieldShort ? 'met-field-short' : 'met';
  return fieldShort ? 'over-and-short' : 'over';
}

/** People who may or may not count in the quota. */
export function undecidedIn(norm: Pick<ScopeNorm, 'outside'> | undefined): number {
  return norm?.outside.find((item) => item.reason === 'undecided')?.count ?? 0;
}

/** The unit's further scopes, each by its total alone: what a field lacks is said once, in the first verdict. */
export function judgeScopes(hasData: boolean, others: readonly ScopeNorm[]): readonly ScopeVerdict[] {
  return others.map((norm) => {
    const { verdict, range } = judgeUnit({
      hasData, conflict: norm.conflict.length > 0, difference: norm.difference, undecided: undecidedIn(norm), missing: 0, withoutField: 0,
    });
    return { quota: norm.quota, verdict: verdict as ScopeVerdict['verdict'], range };
  });
}

/** What one unit lacks in its fields, for the verdict of the province. */
export interface FieldsLack {
  readonly missing: number;
  readonly withoutField: number;
}

/**
 * The province in the scope of most units: their differences added up, and every field. It is surely short of a field
 * where one unit is: where it lacks more people in its fields than it has people of unknown field.
 */
export function judgeProvince(norms: NormsResult, lacks: readonly FieldsLack[]): Verdict {
  const main = scopeKey(norms.totals.scope);
  const judged = norms.units.filter((norm) => norm.difference !== null && norm.scope !== null && scopeKey(norm.scope) === main);
  const isSure = lacks.some((unit) => unit.missing > unit.withoutField);
  const { missing, withoutField } = isSure ? { missing: 1, withoutField: 0 } : { missing: lacks.some((unit) => unit.missing > 0) ? 1 : 0, withoutField: 1 };
  return judgeUnit({
    hasData: norms.totals.reported > 0,
    conflict: false,
    difference: judged.length > 0 ? norms.totals.difference : null,
    undecided: judged.reduce((sum, norm) => sum + undecidedIn(norm), 0),
    missing, withoutField,
  }).verdict;
}
