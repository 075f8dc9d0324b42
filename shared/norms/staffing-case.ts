import type {
  BlockCode, CategoryCode, Counted, Criterion, Eligibility, FieldCode, IsoDate, Measure, Policy, QuotaStatus, RetirementClass,
  RoomCode, ScopeBlock, UnitKind, UnitPlace, UnitType, Weekday,
} from '../catalog/codes.ts';

/**
 * One province as the engine sees it: codes, numbers and dates, nothing personal.
 * The workbook flow builds it (addin/src/flows/build-case.ts); the wire carries exactly this (shared/contract).
 * Every list is sorted by its key before use, so the order of rows never matters.
 */
export interface StaffingCase {
  /** Ngày số liệu. */
  readonly asOf: IsoDate;
  readonly plan: PlanPeriod;
  readonly units: readonly Unit[];
  readonly quotas: readonly Quota[];
  readonly people: readonly RosterPerson[];
  readonly armedForces: readonly ArmedForces[];
  readonly stationHeads: readonly StationHead[];
  readonly needs: readonly FieldNeed[];
  readonly duties: readonly ConcurrentDuty[];
  readonly moves: readonly InternalMove[];
  readonly support: readonly SecondedIn[];
  readonly senders: readonly Sender[];
  readonly candidates: readonly Candidate[];
  readonly settings: Settings;
  readonly envelope: EnvelopeCase | null;
  readonly ruleSets: readonly RuleSet[];
  readonly pins: readonly Pin[];
  /** Lines of the version being replaced (Lập lại phương án); empty on a first run. */
  readonly previous: readonly PreviousLine[];
}

/** start and end inclusive; end = start + months - 1 day, overflow to the last day of the month. */
export interface PlanPeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly months: number;
}

export interface Unit {
  readonly code: string;
  readonly kind: UnitKind;
  /** Thứ tự: the protocol order in which every list is sorted. */
  readonly order: number;
  readonly oldUnits: number;
  readonly formerDistrict: string | null;
  readonly formerDistrictCentre: boolean;
  readonly border: boolean;
  readonly remote: boolean;
  /** False: the unit has not reported ("Chưa có số liệu"); it stays in every list. */
  readonly hasData: boolean;
  /** Rows of the unit whose category or block could not be read: the verdict may become a range. */
  readonly undecidedPeople: number;
  /** Places kept for a unit without data: that many posts are set aside from the pool. */
  readonly placesKept: number;
  /** What norms other than the assigned quota may be measured by; null: not given. */
  readonly type: UnitType | null;
  readonly place: UnitPlace | null;
  readonly population: number | null;
  /** km². */
  readonly area: number | null;
  /** Points of the classification, or of the province's own criteria. */
  readonly score: number | null;
  /** WISN: the number that the commune computed from its workload, shown beside, never used as a norm. */
  readonly workload: number | null;
}

/** A total of the province to be shared by weighted criteria (Tham số); weights are whole numbers. */
export interface EnvelopeCase {
  readonly scope: Scope;
  readonly total: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly weights: Readonly<Record<Criterion, number>>;
}

/** A norm by rules of the province's own (Quy tắc định mức); its document stays in the workbook. */
export interface RuleSet {
  readonly code: string;
  readonly scope: Scope;
  readonly rules: readonly NormRule[];
}

/**
 * One line of a rule set for the units that it names (null: all). Without a criterion it gives the number to start
 * from, the line that says most about the unit before others; with one it adds `each` for every full `step` above
 * `above`, at most `most`.
 */
export interface NormRule {
  readonly kind: UnitKind | null;
  readonly type: UnitType | null;
  readonly place: UnitPlace | null;
  readonly criterion: Criterion | null;
  readonly above: number;
  readonly step: number;
  readonly each: number;
  readonly most: number | null;
}

export interface Scope {
  readonly block: ScopeBlock;
  readonly counted: Counted;
  readonly armedForces: boolean;
}

export interface Quota {
  readonly id: string;
  readonly unit: string;
  readonly scope: Scope;
  readonly number: number;
  readonly documentDate: IsoDate | null;
  readonly effectiveFrom: IsoDate | null;
  readonly status: QuotaStatus;
  /** WISN: the number that the commune computed from its workload, shown beside, never used as a norm. */
  readonly requiredByWorkload: number | null;
}

/** One person of the unit's own roster (on leave or seconded away included; never people seconded in). */
export interface RosterPerson {
  readonly key: string;
  readonly unit: string;
  readonly block: BlockCode | null;
  readonly category: CategoryCode | null;
  readonly room: RoomCode | null;
  readonly mainField: FieldCode | null;
  readonly otherFields: readonly FieldCode[];
  /** Fields that the person's qualification fits; empty when it is not known. */
  readonly qualifiedFields: readonly FieldCode[];
  /** At work in the commune on the as-of date (not on leave, not seconded away). */
  readonly present: boolean;
  /** At work in the commune on every day of the plan. */
  readonly presentInPlan: boolean;
  /** Days a week in the unit, 0..5; 5 is full time. */
  readonly days: number;
  readonly retirement: RetirementClass;
  /** Holds an elected or leading post: never a donor, never reassigned by the engine. */
  readonly heldInPost: boolean;
}

export interface ArmedForces {
  readonly unit: string;
  readonly police: number;
  readonly military: number;
}

/** Trưởng trạm y tế already in place; exactly one per unit. */
export interface StationHead {
  readonly unit: string;
  readonly key: string;
}

export interface FieldNeed {
  readonly unit: string;
  readonly field: FieldCode;
  /** Xã đề nghị. */
  readonly asked: number | null;
  /** Sở thẩm định; used when present. */
  readonly appraised: number | null;
  readonly minimum: number | null;
  readonly fullTimeRequired: boolean;
}

/** Kiêm nhiệm: someone with a main job elsewhere (a teacher) who works some weekdays at the commune. */
export interface ConcurrentDuty {
  readonly key: string;
  readonly unit: string;
  readonly room: RoomCode | null;
  readonly field: FieldCode;
  /** working: counted as concurrent FTE now. available: may be proposed. */
  readonly state: 'working' | 'available';
  /** Days at the commune (working) or free for a commune (available). */
  readonly days: readonly Weekday[];
  readonly eligibility: Eligibility;
}

/** Điều chuyển nội bộ already made: a person works full time in another field or comes from a local public unit. */
export interface InternalMove {
  readonly key: string;
  readonly unit: string;
  readonly room: RoomCode | null;
  readonly field: FieldCode;
  readonly temporary: boolean;
}

/** Biệt phái đến: support that is already there; on the sender's payroll, never in the quota. */
export interface SecondedIn {
  readonly key: string;
  readonly unit: string;
  readonly field: FieldCode;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface Sender {
  readonly code: string;
  readonly order: number;
  readonly staff: number;
  /** The most it may release in this plan; null: no limit given. */
  readonly maxRelease: number | null;
  /** People sent in the last 24 months. */
  readonly sentLast24: number;
  readonly fields: readonly SenderField[];
}

export interface SenderField {
  readonly field: FieldCode;
  readonly staff: number;
  readonly maxRelease: number | null;
}

/** Danh sách dự kiến cử: one person of the pool under exactly one measure. */
export interface Candidate {
  readonly key: string;
  readonly sender: string;
  readonly category: CategoryCode | null;
  readonly measure: Extract<Measure, 'secondment' | 'reinforcement' | 'station-head'>;
  readonly mainField: FieldCode | null;
  readonly otherFields: readonly FieldCode[];
  /** 0..100: years of experience, ratings and planning, as scored in the workbook. */
  readonly quality: number;
  readonly eligibility: Eligibility;
  readonly retirement: RetirementClass;
  /** Commune where the person lives, for the distance bands; null: unknown, which is never near. */
  readonly homeUnit: string | null;
  readonly homeDistrict: string | null;
  /** Commune the person asks for. */
  readonly wishUnit: string | null;
}

/** Tham số, with the defaults of shared/proposals/settings.ts. Weights are integers 0..1,000,000. */
export interface Settings {
  readonly policy: Policy;
  readonly measures: Readonly<Record<Measure, boolean>>;
  /** A concurrent slot is a package of this many days a week. */
  readonly concurrentDays: number;
  readonly concurrentMaxUnits: number;
  readonly weights: Weights;
  /** Need of a field where neither Sở thẩm định nor Xã đề nghị gives one. */
  readonly defaultNeeds: readonly { readonly kind: UnitKind; readonly field: FieldCode; readonly need: number }[];
  /** May one transfer at most this many people out of one donor commune. */
  readonly transferMaxPerUnit: number;
  /** Most lines of a measure in one plan; null: no limit. */
  readonly limits: Readonly<Record<Measure, number | null>>;
}

export interface Weights {
  /** Nobody at all in the field. */
  readonly nobody: number;
  readonly belowMinimum: number;
  readonly belowNeed: number;
  /** Added, in percent of the weight above, for border, remote and a large shortage before the plan. */
  readonly borderPercent: number;
  readonly remotePercent: number;
  readonly largeShortagePercent: number;
  /** A shortage of at least this many people is large. */
  readonly largeShortageFrom: number;
}

/** keep: Giữ nguyên; forbid: Không cử về xã này; withdraw: Rút khỏi danh sách; empty: Chưa bố trí. */
export type Pin =
  | { readonly kind: 'keep'; readonly person: string; readonly unit: string; readonly field: FieldCode }
  | { readonly kind: 'forbid'; readonly person: string; readonly unit: string }
  | { readonly kind: 'withdraw'; readonly person: string }
  | { readonly kind: 'empty'; readonly unit: string; readonly field: FieldCode };

export interface PreviousLine {
  readonly person: string;
  readonly unit: string;
  readonly field: FieldCode;
  readonly measure: Measure;
}
