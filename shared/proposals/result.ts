import type { Eligibility, FieldCode, Measure, Policy, RoomCode, Weekday } from '../catalog/codes.ts';
import type { Pin, PlanPeriod } from '../norms/staffing-case.ts';

/** A sentence as data; shared/i18n makes the words. Params are codes and numbers, never free text. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export const REASON_CODES = [
  // what the line covers
  'covers-nobody', 'covers-below-minimum', 'covers-below-need', 'first-line-of-unit', 'border-unit', 'remote-unit',
  'large-shortage', 'station-head-missing', 'place-kept',
  // why this person
  'main-field', 'further-field', 'qualified-field', 'surplus-in-field', 'donor-over-quota', 'free-days', 'quality',
  'same-unit', 'same-district', 'wish', 'sender-within-limit', 'sender-share', 'only-candidate', 'kept-by-reviewer',
  'kept-from-previous', 'eligibility-consider',
  // why a need is unfilled
  'nobody-qualified', 'taken-by-more-severe', 'taken-by-severity', 'kept-for-other-commune', 'taken-by-fairness',
  'taken-by-match', 'taken-by-distance', 'taken-by-kept', 'taken-by-previous', 'taken-by-order', 'taken-by-station-head', 'no-gain',
  'sender-cap', 'sender-share-full', 'donor-cap', 'ineligible', 'withdrawn', 'forbidden',
  // why a person is not used
  'unused-withdrawn', 'unused-ineligible', 'unused-off', 'unused-no-need', 'unused-no-station', 'unused-refused', 'unused-no-days', 'unused-full-time',
  'unused-limit', 'unused-pool-full', 'unused-sender-full', 'unused-field-full', 'unused-share-full', 'unused-taken', 'unused-equal', 'unused-no-gain',
  // why a need is unfilled: what a setting or a reviewer closes
  'left-empty', 'measure-off', 'measure-limit', 'station-off', 'station-limit', 'full-time-required', 'no-free-days', 'needed-at-home', 'all-placed-here', 'no-station-candidate',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Another person for the same post, and what choosing them costs, level by level (0 = no loss). */
export interface Alternative {
  readonly person: string;
  readonly from: string;
  /** Commune to which the plan sends this person already (the first, in protocol order); null: not used. */
  readonly usedAt: string | null;
  readonly price: readonly number[];
}

export interface PlanLine {
  /** unit/field/k: the k-th missing post of the field, counted from 1. */
  readonly need: string;
  readonly person: string;
  readonly measure: Measure;
  /** Agency code or commune code. */
  readonly from: string;
  readonly toUnit: string;
  readonly field: FieldCode;
  readonly room: RoomCode;
  /** Concurrent lines: the weekdays at the commune; else empty. */
  readonly days: readonly Weekday[];
  readonly eligibility: Eligibility;
  readonly reasons: readonly Reason[];
  readonly alternatives: readonly Alternative[];
}

export interface UnfilledNeed {
  readonly unit: string;
  readonly field: FieldCode;
  readonly missing: number;
  readonly reason: Reason;
  /** Measures that are off or used up and have somebody for it, where `reason` says something else. */
  readonly also: readonly Reason[];
  /** Least loss if one more person came here all the same, on the levels of network 2 down to the first that loses; null: within the limits nobody can. */
  readonly price: readonly number[] | null;
}

/** One objective of one network: the value reached and the bound proved by its node potentials; equal = optimal. */
export interface CertificateLevel {
  readonly network: 'inside' | 'main';
  readonly name: LevelName;
  readonly value: number;
  readonly bound: number;
}
export const LEVEL_NAMES = ['pins', 'communes-served', 'severity', 'fairness', 'match', 'sender-and-distance', 'stability'] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];

/**
 * What proves the levels of one network to anybody who builds the same network from the same case: the flow as
 * [arc, amount] of every arc that carries something, and for each level (those that only settle ties come last) the
 * potential of every node.
 */
export interface NetworkProof {
  readonly network: 'inside' | 'main';
  readonly flow: readonly (readonly [number, number])[];
  readonly potentials: readonly (readonly number[])[];
}

/** Somebody of the pool or free for concurrent work whom the plan sends nowhere. */
export interface UnusedPerson {
  readonly person: string;
  readonly measure: Measure;
  readonly reason: Reason;
  /** Least loss on each level of network 2 if they were sent all the same; null: within the limits they cannot be. */
  readonly price: readonly number[] | null;
}

export interface PlanResult {
  readonly period: PlanPeriod;
  readonly policy: Policy;
  readonly lines: readonly PlanLine[];
  readonly unfilled: readonly UnfilledNeed[];
  /** By key. */
  readonly unused: readonly UnusedPerson[];
  /** Pins that could not hold: a smallest set to drop. */
  readonly droppedPins: readonly Pin[];
  readonly certificate: { readonly optimal: boolean; readonly levels: readonly CertificateLevel[] };
  /** Of every network that was solved on the way, in order; the last are those of the plan. See verify-plan.ts. */
  readonly proof: readonly NetworkProof[];
  readonly totals: {
    readonly posts: number;
    readonly covered: number;
    readonly byMeasure: Readonly<Record<Measure, number>>;
    readonly byField: readonly { readonly field: FieldCode; readonly posts: number; readonly covered: number }[];
    readonly unitsServed: number;
    readonly unitsWithPosts: number;
    /** Secondment and reinforcement together, and with station heads (the "97" total). */
    readonly seconded: number;
    readonly combined: number;
  };
}
