import type { Verdict } from './result.ts';

/** What the verdict of one unit rests on. */
export interface VerdictFacts {
  readonly hasData: boolean;
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
export function judgeUnit(facts: VerdictFacts): { verdict: Verdict; range: readonly [number, number] | null } {
  if (!facts.hasData) return { verdict: 'no-data', range: null };
  if (facts.difference === null) return { verdict: 'undecided', range: null };
  const lowest = facts.difference;
  const highest = lowest + facts.undecided;
  const short = facts.missing > 0 ? (facts.missing > facts.withoutField ? [true] : [true, false]) : [false];
  const verdicts = new Set<Verdict>();
  for (const difference of [lowest, ...signChanges(lowest, highest), highest]) {
    for (const fieldShort of short) verdicts.add(verdictOf(difference, fieldShort));
  }
  const [only] = verdicts;
  return {
    verdict: verdicts.size === 1 && only ? only : 'undecided',
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
