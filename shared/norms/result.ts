import type { Criterion, IsoDate } from '../catalog/codes.ts';
import type { NormInput } from './rule-sets.ts';
import type { Scope } from './staffing-case.ts';

/** Why an own or listed person is outside the quota actual. */
export const OUTSIDE_REASONS = [
  'other-block', 'not-counted-category', 'contract', 'non-specialised', 'armed-forces', 'seconded-in', 'concurrent',
  'local-public-unit', 'station-head', 'undecided',
] as const;
export type OutsideReason = (typeof OUTSIDE_REASONS)[number];

export interface OutsideCount {
  readonly reason: OutsideReason;
  readonly count: number;
  /** Person keys; empty for armed forces, who are only numbers. */
  readonly keys: readonly string[];
}

/** One unit against its quota in one scope. */
export interface ScopeNorm {
  /** Null where the newest two contradict each other. */
  readonly quota: string | null;
  readonly scope: Scope;
  readonly number: number | null;
  readonly conflict: readonly string[];
  readonly changes: NormResult['changes'];
  readonly actual: number;
  readonly actualKeys: readonly string[];
  readonly armedForcesCounted: number;
  readonly outside: readonly OutsideCount[];
  readonly difference: number | null;
}

/**
 * A number beside the quota, never judged against it and never a reason to move anybody (Tham khảo). source: CV09,
 * ENVELOPE, or the code of a rule set (shared/norms/rule-sets.ts, or R1, R2... of the province's own sheet).
 */
export interface ReferenceNorm {
  readonly method: 'frame' | 'rule-set' | 'envelope';
  readonly source: string;
  readonly scope: Scope;
  /** Null where a number that the method needs is not given. */
  readonly number: number | null;
  /** What is not given. */
  readonly lacks: readonly NormInput[];
}

/** Sums of one scope over the units with a quota in it; difference only of those with data. */
export interface ScopeTotal {
  readonly scope: Scope;
  readonly units: number;
  readonly number: number;
  readonly actual: number;
  readonly difference: number;
}

/** The norm of one unit on the as-of date, and who counts against it. */
export interface NormResult {
  readonly unit: string;
  /** assigned: from Biên chế giao. none: no quota in force, or two that contradict each other. */
  readonly method: 'assigned' | 'none';
  readonly quota: string | null;
  readonly scope: Scope | null;
  readonly number: number | null;
  /** Ids of quotas with the same dates and different numbers; the unit then has no verdict. */
  readonly conflict: readonly string[];
  /** Quotas that take effect during the plan. */
  readonly changes: readonly { readonly quota: string; readonly from: IsoDate; readonly number: number }[];
  /** The unit's quotas of other scopes in force on the day (government and Party, say), each judged for itself. */
  readonly others: readonly ScopeNorm[];
  readonly references: readonly ReferenceNorm[];
  /** CV 09 frame, reference only: never makes a surplus or a donor. */
  readonly frame: number;
  /** Own people inside the scope, plus the unit's armed forces where the scope includes them. */
  readonly actual: number;
  readonly actualKeys: readonly string[];
  readonly armedForcesCounted: number;
  readonly outside: readonly OutsideCount[];
  /** actual minus number; null without a norm. */
  readonly difference: number | null;
  /** WISN beside it: difference and ratio to two decimals, null where the commune gives no number. */
  readonly wisn: { readonly required: number; readonly difference: number; readonly ratio: number } | null;
}

/** How the provincial total was shared, or why it was not. */
export type EnvelopeOutcome =
  | { readonly ok: true; readonly total: number }
  | { readonly ok: false; readonly reason: 'below-minimums' | 'above-maximums' }
  /** Units whose measure under a criterion with a weight is not given. */
  | { readonly ok: false; readonly reason: 'incomplete'; readonly lacking: readonly { readonly criterion: Criterion; readonly units: readonly string[] }[] };

export interface NormsResult {
  readonly asOf: IsoDate;
  readonly units: readonly NormResult[];
  /** Null where the province gives no total to share. */
  readonly envelope: EnvelopeOutcome | null;
  /** number, actual, difference: of the units judged in `scope`, since scopes are never added together. */
  readonly totals: {
    readonly scope: Scope;
    /** Every scope in which a unit has a quota, `scope` first. */
    readonly byScope: readonly ScopeTotal[];
    /** Units of `scope` over and below their quota, and by how many people. */
    readonly over: { readonly units: number; readonly people: number };
    readonly below: { readonly units: number; readonly people: number };
    readonly units: number;
    readonly reported: number;
    readonly number: number;
    readonly actual: number;
    readonly difference: number;
    readonly withoutNorm: number;
  };
}
