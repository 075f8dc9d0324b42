/**
 * Codes of all findings, in the order in which a person meets them: the file, its cells, then what the cells say.
 * Severity, fix and parameters of each: catalog.ts. Sentences: shared/i18n/{vi,en}/findings.ts.
 */

/** Made while raw cells become typed rows (shared/sheets/read.ts). */
export const READING_CODES = [
  'workbook-kind-unknown', 'template-older', 'template-newer', 'sheet-missing', 'column-missing', 'column-duplicate', 'column-extra', 'column-near',
  'column-untitled', 'hidden-columns', 'tables-joined', 'table-not-read', 'dates-from-1904', 'empty-rows-formatted', 'list-lost', 'cell-colours', 'cell-notes',
  'header-two-rows', 'header-repeated',
  'notes-skipped', 'value-from-group', 'two-marks', 'title-lines-skipped', 'total-row', 'blank-row', 'hidden-rows', 'formula-error', 'text-trimmed', 'text-not-nfc',
  'required-missing', 'not-in-list', 'list-synonym', 'two-values', 'not-a-number', 'number-from-text',
  'negative-or-fraction', 'date-as-text', 'date-impossible', 'date-year-only', 'date-ambiguous', 'code-lost-zero',
  'legacy-font', 'external-link', 'room-unknown',
] as const;

/** Made by the checks over typed rows (shared/checks, one file per subject). */
export const CHECK_CODES = [
  // as-of.ts
  'info-missing', 'as-of-missing', 'as-of-future', 'as-of-differs',
  // params.ts
  'param-unusable', 'param-unknown',
  // numbers.ts, wrong-column.ts
  'number-too-large', 'column-misplaced',
  // unit-reference.ts
  'unit-code-unknown', 'unit-other-province', 'unit-code-missing', 'unit-old-name', 'unit-name-ambiguous',
  'unit-name-unknown', 'unit-district-level', 'unit-code-name-differ', 'unit-name-outdated', 'unit-name-variant',
  'unit-not-listed', 'unit-not-this-commune',
  // unit-list.ts
  'unit-duplicate', 'unit-missing-from-list', 'unit-kind-differs', 'unit-without-data', 'roster-empty',
  // person-key.ts
  'key-missing', 'key-malformed', 'key-is-identity', 'key-duplicate', 'key-unknown',
  // same-person.ts
  'person-duplicate', 'person-two-units', 'person-roster-and-candidate', 'person-seconded-in-roster',
  'person-roster-and-concurrent', 'person-near-duplicate', 'person-same-name',
  // person-name.ts
  'name-not-a-person', 'name-with-title', 'name-no-accents', 'name-all-caps',
  // birth-date.ts, retirement.ts
  'birth-date-future', 'birth-date-implausible', 'retirement-reached', 'retirement-before-end', 'retirement-in-plan',
  'gender-missing',
  // identity-number.ts
  'id-number-lost-zero', 'id-number-length', 'id-number-nine-digits', 'id-number-contradicts', 'id-number-province',
  // category.ts
  'category-employer-differ', 'contract-seconded', 'non-specialised-ended', 'armed-forces-in-roster', 'police-in-other-block',
  // status.ts
  'status-date-missing', 'status-ended', 'status-seconded-in', 'joined-after-as-of', 'joined-too-young', 'time-share-out-of-range',
  // rooms.ts
  'room-kind-differs', 'room-block-differs',
  // leading-posts.ts
  'leading-post-unmarked', 'leading-post-twice',
  // totals.ts
  'stated-total-differs', 'total-row-differs', 'confirmation-differs', 'decision-total-differs',
  // quotas.ts
  'quota-conflict', 'quota-duplicate', 'quota-no-document', 'quota-not-yet-effective', 'quota-before-merger',
  'quota-unusual', 'quota-below-leaders', 'quota-missing', 'scope-mixed',
  // norm-rules.ts
  'rule-conflict', 'rule-repeated', 'rule-gap', 'rule-step-unusable', 'rule-step-without-criterion', 'rule-most-below-each', 'rule-scope-differs', 'envelope-bounds',
  // needs.ts
  'need-duplicate', 'need-below-minimum', 'need-empty', 'need-not-appraised', 'need-unusual',
  'need-above-quota',
  // weekdays.ts
  'weekday-clash', 'weekday-two-communes', 'concurrent-no-days', 'concurrent-full-week', 'concurrent-not-full-time',
  // period.ts
  'end-before-start', 'period-differs', 'period-too-long', 'period-end-missing', 'period-open', 'secondment-ended',
  'secondment-overlap', 'support-ends-before-plan',
  // decisions.ts
  'decision-unknown', 'decision-differs', 'decision-after-start',
  // health-stations.ts
  'station-head-missing', 'station-head-duplicate',
  // senders.ts
  'agency-malformed', 'agency-duplicate', 'agency-unknown', 'release-above-staff', 'field-staff-above-total',
  'sender-field-duplicate', 'sender-field-emptied', 'candidate-ineligible', 'candidate-discipline',
  // candidates.ts
  'candidate-still-seconded', 'experience-implausible', 'override-without-reason', 'override-not-allowed',
  // payroll.ts
  'payroll-not-in-roster', 'payroll-seconded-in', 'payroll-other-unit', 'payroll-duplicate', 'roster-not-in-payroll',
  // formula-text.ts
  'formula-text',
] as const;

export const FINDING_CODES = [...READING_CODES, ...CHECK_CODES] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
