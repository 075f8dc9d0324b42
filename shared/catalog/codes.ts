/**
 * The closed vocabularies of the product. Everything that crosses the wire is one of these codes, a number,
 * or a code that matches its own pattern (`patterns`).
 * Source: shared/domain/domain.md A5, B1, B2, B4, E.
 */

/** Professional fields (lĩnh vực chuyên môn), domain.md E. */
export const FIELDS = [
  'TP', 'KT', 'VP', 'VT', 'IT', 'DD', 'MT', 'XD', 'GT', 'TC', 'DT', 'NV', 'LD', 'YT', 'NN', 'GD', 'DTTG', 'CT', 'VH',
  'KHCN', 'DN', 'HCC', 'HDND', 'QS', 'CA', 'K',
] as const;
export type FieldCode = (typeof FIELDS)[number];

/** Rooms of a commune (phòng, bộ phận), domain.md E; editable by the province since Decree 370/2025. */
export const ROOMS = ['LD', 'VP', 'KT', 'KTHT', 'VHXH', 'HCC', 'DVTH', 'YT', 'QS', 'DANG', 'MTTQ', 'TH'] as const;
export type RoomCode = (typeof ROOMS)[number];

/** Categories of staff: cán bộ, công chức, viên chức, hợp đồng lao động, không chuyên trách. */
export const CATEGORIES = ['CB', 'CC', 'VC', 'HD', 'KCT'] as const;
export type CategoryCode = (typeof CATEGORIES)[number];

/** Blocks (khối): government, Party, Front and mass organisations, armed forces. */
export const BLOCKS = ['government', 'party', 'front', 'armed'] as const;
export type BlockCode = (typeof BLOCKS)[number];

export const UNIT_KINDS = ['xa', 'phuong', 'dac-khu'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** What a quota covers: the government block, Party and mass organisations, or the whole system. */
export const SCOPE_BLOCKS = ['government', 'party-mass', 'system'] as const;
export type ScopeBlock = (typeof SCOPE_BLOCKS)[number];

/** Which categories a quota counts: cadres and civil servants, with public employees, with contracts too. */
export const COUNTED = ['cb-cc', 'cb-cc-vc', 'cb-cc-vc-hd', 'vc'] as const;
export type Counted = (typeof COUNTED)[number];

/** Phân loại đơn vị hành chính of a commune-level unit. */
export const UNIT_TYPES = ['I', 'II', 'III'] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/** Where a unit lies, as the standards of area and population tell it (Resolution 1211/2016, am. 27/2022). */
export const UNIT_PLACES = ['mountain', 'plain', 'district-ward', 'city-ward', 'town-ward'] as const;
export type UnitPlace = (typeof UNIT_PLACES)[number];

/** What norms may be measured by; equal: every unit alike. border and remote are 1 or 0. */
export const CRITERIA = ['equal', 'population', 'area', 'oldUnits', 'score', 'workload', 'border', 'remote'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Legal state of a quota document. */
export const QUOTA_STATUSES = ['in-force', 'amended', 'replaced', 'repealed'] as const;
export type QuotaStatus = (typeof QUOTA_STATUSES)[number];

/** phân công lại, kiêm nhiệm, điều động, biệt phái, tăng cường, trưởng trạm. */
export const MEASURES = ['reassign', 'concurrent', 'transfer', 'secondment', 'reinforcement', 'station-head'] as const;
export type Measure = (typeof MEASURES)[number];

/** Monday to Friday, written T2..T6 in the sheets. */
export const WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a person retires, seen from the plan; the birth date itself never leaves the workbook. */
export const RETIREMENT_CLASSES = ['before-end', 'within-6', 'within-12', 'later', 'unknown'] as const;
export type RetirementClass = (typeof RETIREMENT_CLASSES)[number];

/** đủ điều kiện, cân nhắc, không đủ. */
export const ELIGIBILITIES = ['yes', 'consider', 'no'] as const;
export type Eligibility = (typeof ELIGIBILITIES)[number];

/** ưu tiên phủ đều các xã, ưu tiên nơi thiếu nhiều. */
export const POLICIES = ['even', 'worst-first'] as const;
export type Policy = (typeof POLICIES)[number];

/** Dates are ISO 8601 (yyyy-mm-dd), start and end inclusive. */
export type IsoDate = string;

export const patterns = {
  /** Commune code: five digits, text (QĐ 19/2025/QĐ-TTg). */
  unit: /^\d{5}$/,
  /** Sending agency: capital letters and digits, no Đ. */
  agency: /^[A-Z][A-Z0-9]{1,7}$/,
  /** Mã: the key of a person row, prefixed with the code of the unit or agency. */
  person: /^(?:\d{5}|[A-Z][A-Z0-9]{1,7})-\d{3,6}$/,
  /** Former district: three digits (the NSO code). */
  district: /^\d{3}$/,
  /** A rule set of the product or of the province's own sheet. */
  ruleSet: /^(?:CV09|ND33|ENVELOPE|R\d{1,3})$/,
  /** Row id of a quota in Biên chế giao. */
  quota: /^Q\d{1,6}$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
} as const;
