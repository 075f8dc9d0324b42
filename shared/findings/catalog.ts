import type { FindingCode } from './codes.ts';
import type { Fix, Severity } from './finding.ts';

export interface FindingEntry {
  /** Default level; a check may lower or raise it where the same fault weighs differently. */
  readonly severity: Severity;
  /** The button that the finding usually carries (shared/findings/finding.ts). */
  readonly fix: Fix['kind'];
  /** Parameters that the sentence always has. */
  readonly params: readonly string[];
  /** Parameters that it may have: their part of the sentence is dropped when they are absent. */
  readonly optional?: readonly string[];
}

/** One entry per finding. Levels and fixes: domain.md D. */
export const catalog = {
  'workbook-kind-unknown': { severity: 'error', fix: 'manual', params: [] },
  'template-older': { severity: 'hint', fix: 'manual', params: ['count1', 'count2'] },
  'template-newer': { severity: 'error', fix: 'manual', params: ['count1', 'count2'] },
  'sheet-missing': { severity: 'error', fix: 'manual', params: ['sheet'], optional: ['suggestion'] },
  'column-missing': { severity: 'error', fix: 'confirm', params: ['column'], optional: ['suggestion'] },
  'column-duplicate': { severity: 'error', fix: 'manual', params: ['column'] },
  'column-extra': { severity: 'hint', fix: 'manual', params: ['column'] },
  'column-near': { severity: 'warning', fix: 'confirm', params: ['column'] },
  'column-untitled': { severity: 'warning', fix: 'manual', params: ['count', 'letters'] },
  'hidden-columns': { severity: 'warning', fix: 'manual', params: ['count', 'names'] },
  'tables-joined': { severity: 'hint', fix: 'manual', params: ['sheet1', 'count', 'names'] },
  'table-not-read': { severity: 'warning', fix: 'manual', params: ['sheet1'] },
  'dates-from-1904': { severity: 'warning', fix: 'manual', params: [] },
  'empty-rows-formatted': { severity: 'hint', fix: 'manual', params: ['row', 'count'] },
  'list-lost': { severity: 'hint', fix: 'auto', params: ['column', 'count', 'cells', 'like'] },
  'cell-colours': { severity: 'hint', fix: 'manual', params: ['count'] },
  'cell-notes': { severity: 'hint', fix: 'manual', params: ['count'] },
  'header-two-rows': { severity: 'hint', fix: 'manual', params: ['count', 'range'], optional: ['example'] },
  'header-repeated': { severity: 'hint', fix: 'manual', params: ['count'] },
  'notes-skipped': { severity: 'hint', fix: 'manual', params: ['count'] },
  'value-from-group': { severity: 'hint', fix: 'manual', params: ['column', 'count'] },
  'two-marks': { severity: 'error', fix: 'manual', params: ['column', 'choices'] },
  'title-lines-skipped': { severity: 'hint', fix: 'manual', params: ['count'] },
  'total-row': { severity: 'warning', fix: 'manual', params: ['row', 'label'], optional: ['stated'] },
  'blank-row': { severity: 'warning', fix: 'confirm', params: ['row', 'count'] },
  'hidden-rows': { severity: 'warning', fix: 'manual', params: ['count'] },
  'formula-error': { severity: 'error', fix: 'manual', params: [] },
  'text-trimmed': { severity: 'hint', fix: 'auto', params: [] },
  'text-not-nfc': { severity: 'hint', fix: 'auto', params: [] },
  'required-missing': { severity: 'error', fix: 'manual', params: ['column'] },
  'not-in-list': { severity: 'error', fix: 'confirm', params: ['column'], optional: ['suggestion'] },
  'list-synonym': { severity: 'hint', fix: 'auto', params: ['suggestion'] },
  'two-values': { severity: 'warning', fix: 'manual', params: [], optional: ['suggestion'] },
  'not-a-number': { severity: 'error', fix: 'manual', params: [] },
  'number-from-text': { severity: 'warning', fix: 'auto', params: ['suggestion'] },
  'negative-or-fraction': { severity: 'error', fix: 'manual', params: [] },
  'date-as-text': { severity: 'hint', fix: 'auto', params: ['suggestion'] },
  'date-impossible': { severity: 'error', fix: 'manual', params: [] },
  'date-year-only': { severity: 'warning', fix: 'manual', params: [] },
  'date-ambiguous': { severity: 'warning', fix: 'confirm', params: [], optional: ['suggestion'] },
  'code-lost-zero': { severity: 'hint', fix: 'auto', params: ['suggestion'] },
  'legacy-font': { severity: 'error', fix: 'confirm', params: ['suggestion'] },
  'external-link': { severity: 'warning', fix: 'confirm', params: ['file'], optional: ['suggestion'] },
  'room-unknown': { severity: 'warning', fix: 'confirm', params: [], optional: ['suggestion'] },

  'info-missing': { severity: 'error', fix: 'confirm', params: [], optional: ['suggestion'] },
  'as-of-missing': { severity: 'error', fix: 'manual', params: [] },
  'as-of-future': { severity: 'warning', fix: 'manual', params: ['date'] },
  'as-of-differs': { severity: 'warning', fix: 'manual', params: ['count', 'date1', 'date2', 'date3'] },

  'param-unusable': { severity: 'error', fix: 'manual', params: ['key', 'word1'], optional: ['count1', 'count2', 'choices'] },
  'param-unknown': { severity: 'hint', fix: 'manual', params: [], optional: ['suggestion'] },

  'number-too-large': { severity: 'error', fix: 'manual', params: ['count'] },
  'column-misplaced': { severity: 'error', fix: 'manual', params: ['count1', 'count2', 'example'] },

  'unit-code-unknown': { severity: 'error', fix: 'confirm', params: [], optional: ['suggestion'] },
  'unit-other-province': { severity: 'error', fix: 'manual', params: ['province'] },
  'unit-code-missing': { severity: 'error', fix: 'confirm', params: ['name', 'suggestion'] },
  'unit-old-name': { severity: 'error', fix: 'confirm', params: ['old', 'name', 'suggestion'] },
  'unit-name-ambiguous': { severity: 'error', fix: 'manual', params: ['old', 'choices'] },
  'unit-name-unknown': { severity: 'error', fix: 'confirm', params: ['old'], optional: ['suggestion'] },
  'unit-district-level': { severity: 'error', fix: 'manual', params: ['old'] },
  'unit-code-name-differ': { severity: 'error', fix: 'manual', params: ['name', 'code'], optional: ['suggestion'] },
  'unit-name-outdated': { severity: 'hint', fix: 'confirm', params: ['name', 'code'] },
  'unit-name-variant': { severity: 'hint', fix: 'auto', params: ['name', 'code'] },
  'unit-not-listed': { severity: 'error', fix: 'manual', params: ['name', 'code', 'sheet1', 'count'] },
  'unit-not-this-commune': { severity: 'error', fix: 'manual', params: ['name', 'code'] },

  'unit-duplicate': { severity: 'error', fix: 'manual', params: ['row1'] },
  'unit-missing-from-list': { severity: 'warning', fix: 'manual', params: ['count', 'names'] },
  'unit-kind-differs': { severity: 'warning', fix: 'confirm', params: ['name', 'suggestion'] },
  'unit-without-data': { severity: 'warning', fix: 'manual', params: ['name'] },
  'roster-empty': { severity: 'error', fix: 'manual', params: [] },

  'key-missing': { severity: 'hint', fix: 'manual', params: ['count'] },
  'key-malformed': { severity: 'error', fix: 'confirm', params: [], optional: ['count'] },
  'key-is-identity': { severity: 'error', fix: 'manual', params: [] },
  'key-duplicate': { severity: 'error', fix: 'manual', params: ['sheet1', 'row1'] },
  'key-unknown': { severity: 'warning', fix: 'manual', params: [] },

  'person-duplicate': { severity: 'error', fix: 'manual', params: ['name', 'row1', 'word1'] },
  'person-two-units': { severity: 'error', fix: 'manual', params: ['name', 'place1', 'row1', 'place2', 'word1'] },
  'person-roster-and-candidate': { severity: 'error', fix: 'manual', params: ['name', 'sheet1', 'row1', 'word1'] },
  'person-seconded-in-roster': { severity: 'warning', fix: 'manual', params: ['name', 'place1', 'sheet1', 'row1'] },
  'person-roster-and-concurrent': { severity: 'warning', fix: 'manual', params: ['name', 'sheet1', 'row1'] },
  'person-near-duplicate': { severity: 'warning', fix: 'manual', params: ['name', 'name1', 'sheet1', 'row1'] },
  'person-same-name': { severity: 'hint', fix: 'manual', params: ['name', 'row1'] },

  'name-not-a-person': { severity: 'error', fix: 'manual', params: [] },
  'name-with-title': { severity: 'hint', fix: 'manual', params: [], optional: ['count'] },
  'name-no-accents': { severity: 'hint', fix: 'manual', params: [], optional: ['count'] },
  'name-all-caps': { severity: 'hint', fix: 'manual', params: [], optional: ['count'] },

  'birth-date-future': { severity: 'error', fix: 'manual', params: ['date'] },
  'birth-date-implausible': { severity: 'error', fix: 'manual', params: ['date1', 'age', 'date2'] },
  'retirement-reached': { severity: 'warning', fix: 'manual', params: ['name', 'month', 'date'] },
  'retirement-before-end': { severity: 'error', fix: 'manual', params: ['name', 'month', 'date'] },
  'retirement-in-plan': { severity: 'hint', fix: 'manual', params: ['name', 'month', 'date'] },
  'gender-missing': { severity: 'hint', fix: 'manual', params: ['count'] },

  'id-number-lost-zero': { severity: 'warning', fix: 'confirm', params: ['count'] },
  'id-number-length': { severity: 'warning', fix: 'manual', params: [], optional: ['count', 'example', 'digits'] },
  'id-number-nine-digits': { severity: 'hint', fix: 'manual', params: [] },
  'id-number-contradicts': { severity: 'error', fix: 'manual', params: ['word1', 'year1'], optional: ['word2', 'year2'] },
  'id-number-province': { severity: 'warning', fix: 'manual', params: ['digits'] },

  'category-employer-differ': { severity: 'warning', fix: 'manual', params: ['employer'] },
  'contract-seconded': { severity: 'warning', fix: 'confirm', params: ['name'] },
  'non-specialised-ended': { severity: 'warning', fix: 'manual', params: ['date'] },
  'armed-forces-in-roster': { severity: 'error', fix: 'manual', params: ['name'] },
  'police-in-other-block': { severity: 'warning', fix: 'confirm', params: ['name', 'position', 'suggestion'] },

  'status-date-missing': { severity: 'warning', fix: 'manual', params: ['name', 'status'] },
  'status-ended': { severity: 'warning', fix: 'manual', params: ['name', 'status', 'date'] },
  'status-seconded-in': { severity: 'warning', fix: 'manual', params: ['name', 'sheet1'] },
  'joined-after-as-of': { severity: 'warning', fix: 'manual', params: ['date1', 'date2'] },
  'joined-too-young': { severity: 'warning', fix: 'manual', params: ['date1', 'date2'] },
  'time-share-out-of-range': { severity: 'error', fix: 'manual', params: [] },
  'room-kind-differs': { severity: 'hint', fix: 'confirm', params: ['name', 'suggestion'] },
  'room-block-differs': { severity: 'warning', fix: 'confirm', params: ['name', 'room', 'suggestion'] },

  'leading-post-unmarked': { severity: 'hint', fix: 'manual', params: ['count', 'position'] },
  'leading-post-twice': { severity: 'warning', fix: 'manual', params: ['name', 'position', 'row1'] },

  'stated-total-differs': { severity: 'error', fix: 'manual', params: ['name', 'stated', 'counted', 'count'] },
  'total-row-differs': { severity: 'warning', fix: 'manual', params: ['label', 'stated', 'counted'] },
  'confirmation-differs': { severity: 'error', fix: 'manual', params: ['label', 'stated', 'counted'] },
  'decision-total-differs': { severity: 'warning', fix: 'manual', params: ['stated', 'counted', 'sheet1'] },

  'quota-conflict': { severity: 'error', fix: 'manual', params: ['name', 'count1', 'row1', 'count2'] },
  'quota-duplicate': { severity: 'warning', fix: 'manual', params: ['name', 'row1'] },
  'quota-no-document': { severity: 'warning', fix: 'manual', params: ['name', 'count'] },
  'quota-not-yet-effective': { severity: 'warning', fix: 'manual', params: ['name', 'date1', 'date2'] },
  'quota-before-merger': { severity: 'warning', fix: 'manual', params: ['name', 'date'] },
  'quota-unusual': { severity: 'warning', fix: 'manual', params: ['name', 'count'] },
  'quota-below-leaders': { severity: 'warning', fix: 'manual', params: ['name', 'count1', 'count2'] },
  'quota-missing': { severity: 'warning', fix: 'manual', params: ['name', 'sheet1'] },
  'scope-mixed': { severity: 'error', fix: 'manual', params: ['name', 'scope', 'count'] },

  'rule-conflict': { severity: 'error', fix: 'manual', params: ['name', 'count1', 'row1', 'count2'] },
  'rule-repeated': { severity: 'warning', fix: 'manual', params: ['name', 'row1'] },
  'rule-gap': { severity: 'warning', fix: 'manual', params: ['name', 'count', 'names'] },
  'rule-step-unusable': { severity: 'error', fix: 'manual', params: ['column'] },
  'rule-step-without-criterion': { severity: 'warning', fix: 'manual', params: ['column'] },
  'rule-most-below-each': { severity: 'error', fix: 'manual', params: ['count1', 'count2'] },
  'rule-scope-differs': { severity: 'error', fix: 'manual', params: ['name', 'scope', 'row1'] },
  'envelope-bounds': { severity: 'error', fix: 'manual', params: ['count1', 'count2'] },

  'need-duplicate': { severity: 'error', fix: 'manual', params: ['name', 'row1'] },
  'need-below-minimum': { severity: 'error', fix: 'manual', params: ['count1', 'count2'] },
  'need-empty': { severity: 'warning', fix: 'manual', params: [] },
  'need-not-appraised': { severity: 'hint', fix: 'manual', params: ['count'] },
  'need-unusual': { severity: 'warning', fix: 'manual', params: ['count'] },
  'need-above-quota': { severity: 'warning', fix: 'manual', params: ['name', 'count1', 'count2'] },

  'weekday-clash': { severity: 'error', fix: 'manual', params: ['name', 'word1'] },
  'weekday-two-communes': { severity: 'error', fix: 'manual', params: ['name', 'word1', 'place1', 'row1', 'place2'] },
  'concurrent-no-days': { severity: 'error', fix: 'manual', params: ['name'] },
  'concurrent-full-week': { severity: 'warning', fix: 'manual', params: ['name'] },
  'concurrent-not-full-time': { severity: 'warning', fix: 'manual', params: ['name', 'field', 'count', 'days'] },

  'end-before-start': { severity: 'error', fix: 'manual', params: ['date1', 'date2'] },
  'period-differs': { severity: 'error', fix: 'confirm', params: ['months', 'date1', 'date2', 'date3'] },
  'period-too-long': { severity: 'error', fix: 'manual', params: ['months'] },
  'period-end-missing': { severity: 'hint', fix: 'auto', params: ['months', 'date1', 'date2'] },
  'period-open': { severity: 'warning', fix: 'manual', params: [] },
  'secondment-ended': { severity: 'warning', fix: 'manual', params: ['name', 'date1', 'date2'] },
  'secondment-overlap': { severity: 'error', fix: 'manual', params: ['name', 'place1', 'date1', 'row1'], optional: ['document'] },
  'support-ends-before-plan': { severity: 'hint', fix: 'manual', params: ['name', 'date1', 'date2'] },
  'decision-unknown': { severity: 'hint', fix: 'manual', params: ['sheet1'], optional: ['suggestion'] },
  'decision-differs': { severity: 'warning', fix: 'manual', params: ['document', 'date1', 'date2', 'row1', 'sheet1'] },
  'decision-after-start': { severity: 'warning', fix: 'manual', params: ['date1', 'date2'] },

  'station-head-missing': { severity: 'error', fix: 'manual', params: ['name', 'sheet1'] },
  'station-head-duplicate': { severity: 'error', fix: 'manual', params: ['name', 'count', 'row1'] },

  'agency-malformed': { severity: 'error', fix: 'confirm', params: [], optional: ['suggestion'] },
  'agency-duplicate': { severity: 'error', fix: 'manual', params: ['row1'] },
  'agency-unknown': { severity: 'error', fix: 'confirm', params: ['sheet1'], optional: ['suggestion'] },
  'release-above-staff': { severity: 'error', fix: 'manual', params: ['count1', 'count2'] },
  'field-staff-above-total': { severity: 'error', fix: 'manual', params: ['count1', 'count2'] },
  'sender-field-duplicate': { severity: 'error', fix: 'manual', params: ['name', 'row1'] },
  'sender-field-emptied': { severity: 'warning', fix: 'manual', params: ['name', 'field', 'count'] },
  'candidate-ineligible': { severity: 'error', fix: 'manual', params: ['name'] },
  'candidate-discipline': { severity: 'error', fix: 'manual', params: ['name'] },
  'candidate-still-seconded': { severity: 'error', fix: 'manual', params: ['name', 'date2'], optional: ['place1', 'document', 'date1', 'date3'] },
  'experience-implausible': { severity: 'warning', fix: 'manual', params: ['name', 'count1', 'count2'] },
  'override-without-reason': { severity: 'error', fix: 'manual', params: ['name', 'date'] },
  'override-not-allowed': { severity: 'error', fix: 'manual', params: ['name', 'rule'] },

  'payroll-not-in-roster': { severity: 'warning', fix: 'manual', params: ['name', 'sheet1'] },
  'payroll-seconded-in': { severity: 'warning', fix: 'manual', params: ['name', 'sheet1'] },
  'payroll-other-unit': { severity: 'warning', fix: 'manual', params: ['name', 'place1', 'place2', 'sheet1'] },
  'payroll-duplicate': { severity: 'warning', fix: 'manual', params: ['name', 'row1'] },
  'roster-not-in-payroll': { severity: 'warning', fix: 'manual', params: ['name', 'sheet1'] },

  'formula-text': { severity: 'warning', fix: 'manual', params: ['sign'] },
} as const satisfies Record<FindingCode, FindingEntry>;

/** The parameters of one code, as the maker of a finding must give them. */
export type ParamsOf<C extends FindingCode> =
  Readonly<Record<(typeof catalog)[C]['params'][number], string | number>>
  & Readonly<Partial<Record<OptionalOf<(typeof catalog)[C]>, string | number>>>;

type OptionalOf<E> = E extends { readonly optional: readonly (infer P extends string)[] } ? P : never;
