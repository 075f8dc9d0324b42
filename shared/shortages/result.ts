import type { BlockCode, Eligibility, FieldCode, IsoDate, RoomCode, Weekday } from '../catalog/codes.ts';

/** thiếu; đủ; cao hơn biên chế giao; vừa thừa vừa thiếu; đủ tổng số, thiếu lĩnh vực; chưa đủ căn cứ; chưa có số liệu. */
export const VERDICTS = ['below', 'met', 'over', 'over-and-short', 'met-field-short', 'undecided', 'no-data'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Days of a week are counted in fifths: 5 = one full-time person. */
export type Fifths = number;

export interface FieldShortage {
  readonly field: FieldCode;
  readonly need: number;
  readonly needSource: 'appraised' | 'asked' | 'default' | 'none';
  readonly minimum: number | null;
  readonly fullTimeRequired: boolean;
  /** People present on the as-of date whose main field is this one, whole. */
  readonly have: number;
  /** Of them, full time (5 days), internal moves included. */
  readonly fullTime: number;
  readonly concurrentFifths: Fifths;
  /** Seconded in, present on at least one day of the plan: lowers the posts of its days, never the shortage. */
  readonly support: number;
  /** need minus have (need - fullTime where full time is required), not below 0; support ignored. */
  readonly missing: number;
  /** Posts to propose: the shortfall on the worst day of the plan (shortages/reopen.ts). */
  readonly posts: number;
  /** Nobody at all: no full-time, no concurrent, no support on the first day of the plan. */
  readonly nobody: boolean;
  /** have above need. */
  readonly surplus: number;
  readonly keys: {
    readonly fullTime: readonly string[];
    readonly partTime: readonly string[];
    readonly concurrent: readonly string[];
    readonly support: readonly string[];
  };
  /** People of the field who retire in that time. */
  readonly retiringWithin6: readonly string[];
  readonly retiringWithin12: readonly string[];
  /** What `missing` becomes when those who retire in that time have left and nobody follows them. */
  readonly missingIn6: number;
  readonly missingIn12: number;
  /** Exactly one person covers the need. */
  readonly singlePointOfFailure: boolean;
}

/** other-block: works for the Party or the Front; other-room: in a room that does not hold the field; same-room: in the room that does. */
export type HomePlace = 'other-block' | 'other-room' | 'same-room';

/** One of the commune's own people who could cover a missing field (phân công lại). */
export interface HomePerson {
  readonly key: string;
  /** Field where they work now; null: not known. */
  readonly from: FieldCode | null;
  readonly room: RoomCode | null;
  readonly block: BlockCode;
  readonly place: HomePlace;
  /** Why they fit: the subject of their degree, or a further field that they can do. */
  readonly by: 'qualification' | 'other-field';
  /** Their own field keeps its need without them. */
  readonly free: boolean;
}

/** Someone with a main job elsewhere who could work some days a week in the missing field (kiêm nhiệm). */
export interface HomeConcurrent {
  readonly key: string;
  readonly days: readonly Weekday[];
  readonly eligibility: Eligibility;
}

/** Who at home could cover one missing field: free people first, then by place and key; to be chosen by a person or the plan. */
export interface HomeFix {
  readonly field: FieldCode;
  readonly missing: number;
  readonly people: readonly HomePerson[];
  /** Empty where the post requires full time. */
  readonly concurrent: readonly HomeConcurrent[];
}

/** What a unit over its quota could give in one field without going below its own need or leaving nobody there. */
export interface Gift {
  readonly field: FieldCode;
  readonly count: number;
  /** Who may move at all, of whom `count` may go. */
  readonly keys: readonly string[];
}

/** Why a unit has no verdict: no quota in force, quotas that contradict each other, or data that could change it. */
export type UndecidedReason = 'no-norm' | 'conflict' | 'unknown-data';

/** How a unit stands against its quota in a further scope; in total only, since fields are judged once. */
export interface ScopeVerdict {
  /** Id of the quota; null where two contradict each other. */
  readonly quota: string | null;
  readonly verdict: Extract<Verdict, 'below' | 'met' | 'over' | 'undecided' | 'no-data'>;
  readonly range: readonly [number, number] | null;
}

export interface UnitShortage {
  readonly unit: string;
  readonly verdict: Verdict;
  /** Only with the verdict 'undecided'. */
  readonly because: UndecidedReason | null;
  /** In the order of `others` of the unit's norm. */
  readonly scopes: readonly ScopeVerdict[];
  /** For undecided people: the difference lies between these; null when it is one number or none. */
  readonly range: readonly [number, number] | null;
  /** One per field in which anyone in the whole case has a need or a person, in catalogue order. */
  readonly fields: readonly FieldShortage[];
  /** Main field not among the fields of the qualification (trái chuyên môn). */
  readonly mismatched: readonly string[];
  /** People above quota that the unit could release without going below its own needs; 0 when not a donor. */
  readonly canRelease: number;
  /** Where they could come from; together they may be more than `canRelease`. */
  readonly gives: readonly Gift[];
  /** One for each field with missing people, in catalogue order. */
  readonly atHome: readonly HomeFix[];
}

export interface ShortagesResult {
  readonly asOf: IsoDate;
  readonly fields: readonly FieldCode[];
  readonly units: readonly UnitShortage[];
  readonly totals: {
    /** Of the province: all units with a quota in the most used scope and data, and all fields. */
    readonly verdict: Verdict;
    readonly verdicts: Readonly<Record<Verdict, number>>;
    readonly missing: number;
    readonly posts: number;
    /** Units with no full-time person in the field, and with nobody at all, where a need exists or not. */
    readonly byField: readonly {
      readonly field: FieldCode;
      readonly need: number;
      readonly have: number;
      readonly fullTime: number;
      readonly missing: number;
      readonly posts: number;
      readonly unitsWithoutFullTime: number;
      readonly unitsWithNobody: number;
      readonly missingIn6: number;
      readonly missingIn12: number;
    }[];
  };
}
