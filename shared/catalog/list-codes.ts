import type {
  BlockCode, CategoryCode, Counted, Criterion, FieldCode, Measure, Policy, QuotaStatus, RoomCode, ScopeBlock, UnitKind, UnitPlace, UnitType,
} from './codes.ts';

/** The closed lists behind drop-downs. Cells hold the Vietnamese label; the typed value is the code. */
export interface ListCodes {
  field: FieldCode;
  room: RoomCode;
  category: CategoryCode;
  block: BlockCode;
  unitKind: UnitKind;
  unitType: UnitType;
  unitPlace: UnitPlace;
  criterion: Criterion;
  scopeBlock: ScopeBlock;
  counted: Counted;
  quotaStatus: QuotaStatus;
  yesNo: 'yes' | 'no';
  gender: 'male' | 'female';
  degree: 'tien-si' | 'thac-si' | 'dai-hoc' | 'cao-dang' | 'trung-cap' | 'so-cap' | 'chua-qua-dao-tao';
  origin: 'old-district' | 'old-commune' | 'province' | 'recruited';
  status: 'working' | 'waiting-retirement' | 'maternity' | 'long-leave' | 'seconded-away' | 'seconded-in' | 'suspended';
  dutyState: 'working' | 'available';
  form: Extract<Measure, 'secondment' | 'reinforcement' | 'station-head'>;
  eligibility: 'yes' | 'consider' | 'no';
  agencyKind: 'department' | 'branch' | 'service-unit' | 'other';
  rating: 'excellent' | 'good' | 'done' | 'not-done';
  policy: Policy;
  measureSwitch: 'on' | 'off';
  fieldLevel: 'fine' | 'ld15';
}
export type ListKey = keyof ListCodes;

export interface ListEntry<C extends string = string> {
  readonly code: C;
  readonly vi: string;
  readonly en: string;
  /** Other spellings, compared by match key. */
  readonly synonyms: readonly string[];
}
