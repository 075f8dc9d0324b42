import type { FieldCode, IsoDate } from '../catalog/codes.ts';

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
  /** Exactly one person covers the need. */
  readonly singlePointOfFailure: boolean;
}

export interface UnitShortage {
  readonly unit: string;
  readonly verdict: Verdict;
  /** For undecided people: the difference lies between these; null when it is one number or none. */
  readonly range: readonly [number, number] | null;
  /** One per field in which anyone in the whole case has a need or a person, in catalogue order. */
  readonly fields: readonly FieldShortage[];
  /** Main field not among the fields of the qualification (trái chuyên môn). */
  readonly mismatched: readonly string[];
  /** People above quota that the unit could release without going below its own needs; 0 when not a donor. */
  readonly canRelease: number;
}

export interface ShortagesResult {
  readonly asOf: IsoDate;
  readonly fields: readonly FieldCode[];
  readonly units: readonly UnitShortage[];
  readonly totals: {
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
    }[];
  };
}
