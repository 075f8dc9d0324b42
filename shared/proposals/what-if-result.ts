import type { FieldCode, Measure, Policy } from '../catalog/codes.ts';
import type { LevelName, Reason } from './result.ts';

/** The measures that count as people sent: secondment and reinforcement, as in the totals of a plan. */
export const SENT_MEASURES = ['secondment', 'reinforcement'] as const satisfies readonly Measure[];

/** What else the province could do, from the plan that the same case gives. */
export interface WhatIfResult {
  readonly policy: Policy;
  /** Missing posts, what they are worth together, units with a missing post, and fields of a unit with nobody at all. */
  readonly of: { readonly posts: number; readonly weight: number; readonly units: number; readonly critical: number };
  /** Coverage with at most 0, 1, 2... people sent, each the best plan for that number; the last point is the plan. */
  readonly curve: readonly CurvePoint[];
  /** Fewest people with whom every number of the plan's point is reached. */
  readonly enough: number;
  readonly fewest: { readonly units: Fewest; readonly critical: Fewest };
  /** One more from each agency, the largest gain first: of those it has named already, by a higher limit. */
  readonly raises: readonly Raise[];
  /** The same with one more person named, for each main field of those it has named; the limits that this needs are raised too. */
  readonly further: readonly Raise[];
}

export interface CurvePoint {
  readonly people: number;
  /** Missing posts covered by every measure together, and what they are worth. */
  readonly posts: number;
  readonly weight: number;
  /** Units with a missing post to which nobody comes. */
  readonly unitsAtZero: number;
  /** Fields of a unit with nobody at all to which nobody comes. */
  readonly criticalEmpty: number;
}

/** The fewest people sent so that as many as ever possible get somebody. */
export interface Fewest {
  readonly people: number;
  /** How many get somebody then: by these people, by another measure, or inside the unit. */
  readonly reached: number;
  readonly of: number;
  /** Those that get nobody; a unit with each of its missing fields. */
  readonly left: readonly LeftNeed[];
}

export interface LeftNeed {
  readonly unit: string;
  readonly field: FieldCode;
  /** true: nobody could come whatever is given up elsewhere; false: those who could are needed where it counts as much. */
  readonly never: boolean;
  readonly reason: Reason;
}

/** One more person from one agency, and what the plan would be then. */
export interface Raise {
  readonly agency: string;
  /** Of `raises`: this field's limit goes up; null: the total alone. Of `further`: main field of the person. */
  readonly field: FieldCode | null;
  /** Today's limits; null: none. */
  readonly totalLimit: number | null;
  readonly fieldLimit: number | null;
  /** Which limits go up. */
  readonly raised: readonly ('total' | 'field')[];
  readonly effect: RaiseEffect;
  /** The levels of the plan that change, in their order: new value less old, as the certificate counts. */
  readonly levels: readonly { readonly name: LevelName; readonly change: number }[];
  /** Missing posts covered more, and units that get somebody for the first time. */
  readonly posts: number;
  readonly units: number;
  /** Places with more people than before, and those with fewer, in protocol order. */
  readonly gains: readonly ChangedPlace[];
  readonly losses: readonly ChangedPlace[];
}

export interface ChangedPlace {
  readonly unit: string;
  readonly field: FieldCode;
}

/** everyone-sent, not-full, no-limit: there is nothing to raise. no-gain: the plan stays as it is. */
export const RAISE_EFFECTS = ['gain', 'no-gain', 'everyone-sent', 'not-full', 'no-limit'] as const;
export type RaiseEffect = (typeof RAISE_EFFECTS)[number];
