import type { Eligibility, FieldCode, Measure, Policy, Weekday } from '../catalog/codes.ts';
import type { LevelName } from './result.ts';

/**
 * What one of the two networks decides, without arcs: who may go where, what it is worth, and every limit.
 * The network (network.ts) and the referee of the tests are both written from this.
 */
export interface Problem {
  readonly network: 'inside' | 'main';
  readonly policy: Policy;
  /** Lập lại phương án: lines of the previous version count before fairness. */
  readonly repeat: boolean;
  /** Most people who may be taken out of the pool, where places are kept for units without data; null: all. */
  readonly poolCap: number | null;
  readonly groups: readonly Group[];
  /** Most lines of a measure; null: no limit. Of secondment and reinforcement only those count that measure-limits.ts has given groups of their own. */
  readonly limits: Readonly<Partial<Record<Measure, number | null>>>;
  readonly targets: readonly Target[];
  readonly movers: readonly Mover[];
}

/** A sending agency, or a commune whose people move. */
export interface Group {
  readonly code: string;
  readonly kind: 'agency' | 'commune';
  /** Most people that leave it; Infinity: no limit. */
  readonly cap: number;
  /** Most people of a main field; a field that is not listed has no limit of its own. */
  readonly fieldCaps: ReadonlyMap<FieldCode, number>;
  readonly staff: number;
  readonly sentLast24: number;
  /** The measure whose limit its people count in; absent where that follows from the kind of group. */
  readonly measure?: Measure;
  /** The whole agency, where this is its share for some measures. */
  readonly of?: Group;
}

/** The missing posts of one field in one unit, or the post of its health-station head. */
export interface Target {
  readonly unit: string;
  readonly field: FieldCode;
  readonly kind: 'field' | 'station-head';
  /** Worth of the first, second... post filled; never rising. */
  readonly weights: readonly number[];
  /** What a post covered by a concurrent slot is worth less. */
  readonly slotLoss: number;
  readonly fullTimeRequired: boolean;
  /** Kept lines that stay although their post is gone. */
  readonly extra: number;
}

export interface Mover {
  readonly key: string;
  readonly measure: Measure;
  /** Index in groups; null: hangs on the source (concurrent). */
  readonly group: number | null;
  /** Field in which the limits count the person. */
  readonly mainField: FieldCode | null;
  /** Communes at most; 1 but for concurrent people. */
  readonly capacity: number;
  /** Concurrent people: the communes where they work already, and how many others they may get. */
  readonly serves?: { readonly atWork: ReadonlySet<string>; readonly moreUnits: number };
  readonly eligibility: Eligibility;
  readonly quality: number;
  /** Concurrent people: the weekdays free for communes. */
  readonly freeDays: readonly Weekday[];
  /** People who differ in nothing but their key share one array. */
  readonly options: readonly Option[];
}

export interface Option {
  readonly target: number;
  readonly match: number;
  /** Distance cost of the band. */
  readonly distance: number;
  readonly pinned: boolean;
  readonly previous: boolean;
}

/** The levels of a network in the order in which they are kept. */
export function levelsOf(problem: Pick<Problem, 'network' | 'policy' | 'repeat'>): readonly LevelName[] {
  if (problem.network === 'inside') {
    return problem.repeat ? ['pins', 'severity', 'stability', 'match'] : ['pins', 'severity', 'match', 'stability'];
  }
  const coverage: readonly LevelName[] = problem.policy === 'even' ? ['communes-served', 'severity'] : ['severity', 'communes-served'];
  return problem.repeat
    ? ['pins', ...coverage, 'stability', 'fairness', 'match', 'sender-and-distance']
    : ['pins', ...coverage, 'fairness', 'match', 'sender-and-distance', 'stability'];
}

/** Levels whose value counts what is gained; the others count what is paid. */
export function isGain(level: LevelName): boolean {
  return level !== 'fairness' && level !== 'sender-and-distance';
}

/** Fairness: the k-th post covered in a commune that misses `missing` posts costs this; the sum grows with covered^2 / missing. */
export function fairnessCost(k: number, missing: number): number {
  return Math.floor((1_000_000 * (2 * k - 1)) / missing);
}

/** Fairness between senders: the j-th person of a sender costs this; the sum grows with (share of staff sent)^2 x staff. */
export function senderCost(j: number, group: Group): number {
  return Math.floor((1000 * (2 * (group.sentLast24 + j) - 1)) / Math.max(1, group.staff));
}

/** Distance bands, in the unit of senderCost: same commune or commune asked for, same former district, other or unknown. */
export const DISTANCE = { same: 0, district: 100, other: 300 } as const;

/** What network 1 decided: how many posts of a place it covered, and who moved out of which field. */
export interface InsideOutcome {
  readonly covered: ReadonlyMap<string, number>;
  readonly moved: ReadonlySet<string>;
  /** Place -> people who left that field. */
  readonly left: ReadonlyMap<string, number>;
  /** Place -> kept lines that stay although their post is gone. */
  readonly beyond: ReadonlyMap<string, number>;
}

export const NOBODY_MOVED: InsideOutcome = { covered: new Map(), moved: new Set(), left: new Map(), beyond: new Map() };

/** Room that network 1 leaves for the kept lines that network 2 will hold (keeps.ts), and kept lines beyond the posts. */
export interface KeptRoom {
  /** People whom network 2 will hold, kept or of the version before. */
  readonly elsewhere: ReadonlySet<string>;
  /** Those of them who are kept. */
  readonly seated: ReadonlySet<string>;
  /** Place -> lines of network 2. */
  readonly reserved: ReadonlyMap<string, number>;
  /** Place -> people who leave that field for another commune. */
  readonly leaving: ReadonlyMap<string, number>;
  /** Place -> kept lines of both networks that stay although their post is gone. */
  readonly extra: ReadonlyMap<string, number>;
}

export const NOBODY_KEPT: KeptRoom = { elsewhere: new Set(), seated: new Set(), reserved: new Map(), leaving: new Map(), extra: new Map() };
