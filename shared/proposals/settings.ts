import {
  COUNTED, CRITERIA, FIELDS, MEASURES, POLICIES, SCOPE_BLOCKS, UNIT_KINDS, patterns,
  type Criterion, type FieldCode, type IsoDate, type Measure, type Policy, type UnitKind,
} from '../catalog/codes.ts';
import type { EnvelopeCase, Settings, Weights } from '../norms/staffing-case.ts';
import { findEntry, labelOf } from '../sheets/list-lookup.ts';
import { lists } from '../sheets/lists.ts';
import type { ListCodes, ListKey } from '../sheets/lists.ts';

/** date: an ISO day or dd/mm/yyyy. int: a whole number in `range`. policy and switch: one of their words. choice: an entry of `list`. */
export type ParamKind = 'date' | 'int' | 'policy' | 'switch' | 'choice';

/** One row of sheet Tham số. */
export interface ParamDecl {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  /** What the template writes in Giá trị; '' means that the province must fill it in. */
  readonly default: string;
  readonly kind: ParamKind;
  /** For choice. */
  readonly list?: ListKey;
  /** For int: smallest and largest value accepted. */
  readonly range?: readonly [number, number];
}

/** A value of Tham số that could not be used; the default is used in its place and a finding says so. */
export interface ParamProblem {
  readonly key: string;
  readonly value: string;
}

export const DEFAULT_MONTHS = 6;

export const DEFAULT_SETTINGS: Settings = {
  policy: 'even',
  measures: {
    reassign: true, concurrent: true, transfer: true, secondment: true, reinforcement: true, 'station-head': true,
  },
  concurrentDays: 2,
  concurrentMaxUnits: 2,
  weights: {
    nobody: 1000, belowMinimum: 500, belowNeed: 200,
    borderPercent: 20, remotePercent: 10, largeShortagePercent: 20, largeShortageFrom: 10,
  },
  defaultNeeds: [],
  transferMaxPerUnit: 3,
  limits: { reassign: null, concurrent: null, transfer: null, secondment: null, reinforcement: null, 'station-head': null },
};

const MEASURE_LABELS: Readonly<Record<Measure, readonly [vi: string, en: string]>> = {
  reassign: ['Phân công lại trong xã', 'Reassignment inside the commune'],
  concurrent: ['Kiêm nhiệm', 'Concurrent duty'],
  transfer: ['Điều động từ xã cao hơn biên chế giao', 'Transfer from communes over their quota'],
  secondment: ['Biệt phái', 'Secondment'],
  reinforcement: ['Tăng cường', 'Reinforcement'],
  'station-head': ['Trưởng trạm Y tế', 'Health-station heads'],
};

const WEIGHT_PARAMS: Readonly<Record<keyof Weights, readonly [vi: string, en: string, largest: number]>> = {
  nobody: ['Trọng số: lĩnh vực chưa có ai', 'Weight: nobody at all in the field', 1_000_000],
  belowMinimum: ['Trọng số: dưới số tối thiểu', 'Weight: below the minimum', 1_000_000],
  belowNeed: ['Trọng số: dưới nhu cầu', 'Weight: below the need', 1_000_000],
  borderPercent: ['Cộng thêm cho xã biên giới (%)', 'Added for border communes (%)', 500],
  remotePercent: ['Cộng thêm cho vùng khó khăn (%)', 'Added for difficult areas (%)', 500],
  largeShortagePercent: ['Cộng thêm cho xã thiếu nhiều (%)', 'Added for a large shortage (%)', 500],
  largeShortageFrom: ['Thiếu nhiều là từ (người)', 'A shortage is large from (people)', 1000],
};

/** Fields that the Ministry names as thin (CV 7415/BNV-CCVC); every other field may be added as need.<kind>.<field>. */
const LISTED_NEEDS: readonly FieldCode[] = ['IT', 'KT', 'DD', 'XD'];

const KIND_LABELS: Readonly<Record<UnitKind, readonly [vi: string, en: string]>> = {
  xa: ['xã', 'commune'], phuong: ['phường', 'ward'], 'dac-khu': ['đặc khu', 'special zone'],
};

function int(key: string, vi: string, en: string, value: number, range: readonly [number, number]): ParamDecl {
  return { key, vi, en, default: String(value), kind: 'int', range };
}

function needParam(kind: UnitKind, field: FieldCode): ParamDecl {
  const [vi, en] = KIND_LABELS[kind];
  return int(
    `need.${kind}.${field}`, `Nhu cầu mặc định của ${vi} ở lĩnh vực ${field} khi chưa đề nghị, chưa thẩm định`,
    `Default need of a ${en} in field ${field} where neither asked nor appraised`, 0, [0, 99],
  );
}

function choice<K extends ListKey>(key: string, vi: string, en: string, list: K, value: ListCodes[K]): ParamDecl {
  return { key, vi, en, default: labelOf(list, value), kind: 'choice', list };
}

/** How many lines of a measure one plan may hold; blank: as many as it finds. */
const LIMIT_PARAMS: readonly ParamDecl[] = MEASURES.map((measure): ParamDecl => ({
  ...int(`limit.${measure}`, `Giới hạn: ${MEASURE_LABELS[measure][0]}, nhiều nhất (dòng; trống: không giới hạn)`, `Limit: ${MEASURE_LABELS[measure][1]}, at most (lines; blank: no limit)`, 0, [0, 100_000]), default: '',
}));

const MOST_IN_A_PROVINCE = 1_000_000;

/** A provincial total to be shared among the units, for reference (Tham khảo); no total, no shares. */
const ENVELOPE_PARAMS: readonly ParamDecl[] = [
  { ...int('envelope.total', 'Tham khảo: tổng biên chế của tỉnh để chia cho các xã (trống: không chia)', 'Reference: provincial total to share among the units (blank: none)', 0, [0, MOST_IN_A_PROVINCE]), default: '' },
  choice('envelope.scope', 'Tham khảo: phạm vi của tổng đó', 'Reference: block that the total covers', 'scopeBlock', 'government'),
  choice('envelope.counted', 'Tham khảo: đối tượng tính trong tổng đó', 'Reference: categories that the total counts', 'counted', 'cb-cc'),
  int('envelope.minimum', 'Tham khảo: mỗi xã ít nhất', 'Reference: least for one unit', 0, [0, MOST_IN_A_PROVINCE]),
  { ...int('envelope.maximum', 'Tham khảo: mỗi xã nhiều nhất (trống: không giới hạn)', 'Reference: most for one unit (blank: no limit)', 0, [0, MOST_IN_A_PROVINCE]), default: '' },
  ...CRITERIA.map((criterion): ParamDecl => {
    const label = lists.criterion.find((entry) => entry.code === criterion);
    return int(`envelope.weight.${criterion}`, `Tham khảo: trọng số «${label?.vi}»`, `Reference: weight of “${label?.en}”`, criterion === 'equal' ? 1 : 0, [0, 1000]);
  }),
];

/** Rows of sheet Tham số, in order. */
export const PARAMS: readonly ParamDecl[] = [
  { key: 'plan.start', vi: 'Ngày bắt đầu của phương án', en: 'First day of the plan', default: '', kind: 'date' },
  int('plan.months', 'Thời hạn (tháng)', 'Length in months', DEFAULT_MONTHS, [1, 36]),
  { key: 'policy', vi: 'Cách ưu tiên', en: 'Policy', default: 'Ưu tiên phủ đều các xã', kind: 'policy' },
  ...MEASURES.map((measure): ParamDecl => ({
    key: `measure.${measure}`, vi: `Hình thức: ${MEASURE_LABELS[measure][0]}`, en: `Measure: ${MEASURE_LABELS[measure][1]}`,
    default: 'Bật', kind: 'switch',
  })),
  ...LIMIT_PARAMS,
  int('concurrent.days', 'Kiêm nhiệm: số ngày một tuần ở xã', 'Concurrent duty: days a week at the commune', DEFAULT_SETTINGS.concurrentDays, [1, 4]),
  int('concurrent.maxUnits', 'Kiêm nhiệm: số xã nhiều nhất của một người', 'Concurrent duty: most communes for one person', DEFAULT_SETTINGS.concurrentMaxUnits, [1, 5]),
  int('transfer.maxPerUnit', 'Điều động: số người nhiều nhất rời một xã', 'Transfer: most people out of one commune', DEFAULT_SETTINGS.transferMaxPerUnit, [0, 99]),
  ...(Object.keys(WEIGHT_PARAMS) as (keyof Weights)[]).map((key) => {
    const [vi, en, largest] = WEIGHT_PARAMS[key];
    return int(`weight.${key}`, vi, en, DEFAULT_SETTINGS.weights[key], [key === 'largeShortageFrom' ? 1 : 0, largest]);
  }),
  ...UNIT_KINDS.flatMap((kind) => LISTED_NEEDS.map((field) => needParam(kind, field))),
  choice('fields.level', 'Bảng thiếu theo lĩnh vực: chi tiết hay gộp về 15 lĩnh vực', 'Matrix of fields: every field, or rolled up to 15', 'fieldLevel', 'fine'),
  ...ENVELOPE_PARAMS,
];

/**
 * The values of sheet Tham số (Mã tham số -> Giá trị as text) over the defaults.
 * planStart is null where the province has not given one. A value that cannot be read, a weight that rises from first
 * to further posts and an unknown need key are returned as problems and not used; other unknown keys are left alone.
 */
export function readSettings(params: ReadonlyMap<string, string>): {
  settings: Settings;
  planStart: IsoDate | null;
  planMonths: number;
  envelope: EnvelopeCase | null;
  fieldLevel: ListCodes['fieldLevel'];
  problems: ParamProblem[];
} {
  const reader = new ParamReader(params);
  const planStart = reader.date('plan.start');
  const planMonths = reader.int('plan.months', DEFAULT_MONTHS);
  const settings: Settings = {
    policy: reader.policy(),
    measures: Object.fromEntries(MEASURES.map((measure) => [measure, reader.isOn(`measure.${measure}`)])) as Record<Measure, boolean>,
    concurrentDays: reader.int('concurrent.days', DEFAULT_SETTINGS.concurrentDays),
    concurrentMaxUnits: reader.int('concurrent.maxUnits', DEFAULT_SETTINGS.concurrentMaxUnits),
    weights: reader.weights(),
    defaultNeeds: reader.needs(),
    transferMaxPerUnit: reader.int('transfer.maxPerUnit', DEFAULT_SETTINGS.transferMaxPerUnit),
    limits: Object.fromEntries(MEASURES.map((measure) => [measure, reader.limit(`limit.${measure}`)])) as Record<Measure, number | null>,
  };
  const envelope = reader.envelope();
  const fieldLevel = reader.choice('fields.level', 'fieldLevel', ['fine', 'ld15']);
  return { settings, planStart, planMonths, envelope, fieldLevel, problems: reader.problems };
}

class ParamReader {
  readonly problems: ParamProblem[] = [];
  private readonly values: ReadonlyMap<string, string>;

  constructor(params: ReadonlyMap<string, string>) {
    this.values = new Map([...params].map(([key, value]) => [key.trim(), value.normalize('NFC').trim()]));
  }

  date(key: string): IsoDate | null {
    const text = this.values.get(key) ?? '';
    if (text === '') return null;
    const iso = isoDate(text);
    if (iso === null) this.refuse(key);
    return iso;
  }

  int(key: string, otherwise: number, range = rangeOf(key)): number {
    const text = this.values.get(key) ?? '';
    if (text === '') return otherwise;
    const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= range[0] && value <= range[1]) return value;
    this.refuse(key);
    return otherwise;
  }

  /** Null where the cell is blank or cannot be read. */
  limit(key: string): number | null {
    const most = this.int(key, -1);
    return most < 0 ? null : most;
  }

  isOn(key: string): boolean {
    return this.listed(key, 'measureSwitch') !== 'off';
  }

  policy(): Policy {
    return POLICIES.find((policy) => policy === this.listed('policy', 'policy')) ?? DEFAULT_SETTINGS.policy;
  }

  /** Code of a list entry, by any of its spellings; null where the cell is empty or means none. */
  private listed(key: string, list: ListKey): string | null {
    const text = this.values.get(key) ?? '';
    if (text === '') return null;
    const entry = findEntry(list, text);
    if (entry === null) this.refuse(key);
    return entry?.code ?? null;
  }

  /** One of the codes, the first where none is given. */
  choice<K extends ListKey>(key: string, list: K, codes: readonly [ListCodes[K], ...ListCodes[K][]]): ListCodes[K] {
    const text = this.listed(key, list);
    return codes.find((code) => code === text) ?? codes[0];
  }

  /** The total and how to share it; null without a total. */
  envelope(): EnvelopeCase | null {
    const total = this.int('envelope.total', -1);
    const minimum = this.int('envelope.minimum', 0);
    const maximum = this.int('envelope.maximum', Math.max(0, total));
    const weights = Object.fromEntries(CRITERIA.map((criterion) => [
      criterion, this.int(`envelope.weight.${criterion}`, criterion === 'equal' ? 1 : 0),
    ])) as Record<Criterion, number>;
    const scope = { block: this.choice('envelope.scope', 'scopeBlock', SCOPE_BLOCKS), counted: this.choice('envelope.counted', 'counted', COUNTED), armedForces: false };
    return total < 0 ? null : { scope, total, minimum, maximum, weights };
  }

  weights(): Weights {
    const keys = Object.keys(WEIGHT_PARAMS) as (keyof Weights)[];
    const read = Object.fromEntries(keys.map((key) => [key, this.int(`weight.${key}`, DEFAULT_SETTINGS.weights[key])])) as Record<keyof Weights, number>;
    if (read.nobody >= read.belowMinimum && read.belowMinimum >= read.belowNeed) return read;
    // The engine needs weights that do not rise from the first to further posts: refuse the three together.
    const { nobody, belowMinimum, belowNeed } = DEFAULT_SETTINGS.weights;
    for (const key of ['nobody', 'belowMinimum', 'belowNeed']) if (this.values.get(`weight.${key}`)) this.refuse(`weight.${key}`);
    return { ...read, nobody, belowMinimum, belowNeed };
  }

  needs(): Settings['defaultNeeds'] {
    for (const key of this.values.keys()) {
      const [head, kind, field, more] = key.split('.');
      const known = UNIT_KINDS.some((one) => one === kind) && FIELDS.some((one) => one === field) && more === undefined;
      if (head === 'need' && !known) this.refuse(key);
    }
    return UNIT_KINDS.flatMap((kind) => FIELDS.map((field) => ({ kind, field, need: this.int(`need.${kind}.${field}`, 0, [0, 99]) })))
      .filter((entry) => entry.need > 0);
  }

  private refuse(key: string): void {
    if (!this.problems.some((problem) => problem.key === key)) this.problems.push({ key, value: this.values.get(key) ?? '' });
  }
}

function rangeOf(key: string): readonly [number, number] {
  return PARAMS.find((param) => param.key === key)?.range ?? [0, 0];
}

/** ISO, d/m/yyyy or d-m-yyyy; null for anything else and for days that no calendar has. */
function isoDate(text: string): IsoDate | null {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = local ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}` : text;
  if (!patterns.date.test(iso)) return null;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? iso : null;
}
