import type { IsoDate } from '../catalog/codes.ts';
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
  /** Quotas of other scopes in force on the day (government and Party, say): shown, never judged. */
  readonly others: readonly string[];
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

export interface NormsResult {
  readonly asOf: IsoDate;
  readonly units: readonly NormResult[];
  readonly totals: {
    readonly units: number;
    readonly reported: number;
    readonly number: number;
    readonly actual: number;
    readonly difference: number;
    readonly withoutNorm: number;
  };
}
