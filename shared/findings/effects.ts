import { catalog } from './catalog.ts';
import type { FindingCode } from './codes.ts';

/**
 * What the computation does without because of a finding: only what needs that cell. Words: scripts/checks-table.ts;
 * held to by addin/src/flows/effects.test.ts, which runs every example through the flow.
 */
export const EFFECTS = [
  'nothing', 'file', 'computing', 'column', 'value', 'row', 'repeated-row', 'no-data', 'both-count', 'retirement', 'proposal', 'comparison', 'outside-quota',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** Every error, and the warnings that take something away; all others take away nothing. */
const BLOCKS: Readonly<Partial<Record<FindingCode, Effect>>> = {
  'workbook-kind-unknown': 'file',
  'template-newer': 'nothing',
  'sheet-missing': 'file',
  'column-missing': 'column',
  'column-duplicate': 'nothing',
  'formula-error': 'value',
  'required-missing': 'value',
  'not-in-list': 'value',
  'two-values': 'value',
  'not-a-number': 'value',
  'negative-or-fraction': 'value',
  'date-impossible': 'value',
  'two-marks': 'value',
  'room-unknown': 'value',
  'info-missing': 'file',
  'as-of-missing': 'nothing',
  'param-unusable': 'computing',
  'legacy-font': 'nothing',
  'number-too-large': 'value',
  'column-misplaced': 'column',
  'unit-code-unknown': 'row',
  'unit-other-province': 'row',
  'unit-code-missing': 'nothing',
  'unit-old-name': 'row',
  'unit-name-ambiguous': 'row',
  'unit-name-unknown': 'row',
  'unit-district-level': 'row',
  'unit-code-name-differ': 'nothing',
  'unit-not-listed': 'row',
  'unit-not-this-commune': 'row',
  'unit-duplicate': 'repeated-row',
  'unit-without-data': 'no-data',
  'roster-empty': 'no-data',
  'key-malformed': 'nothing',
  'key-is-identity': 'nothing',
  'key-duplicate': 'nothing',
  'person-duplicate': 'both-count',
  'person-two-units': 'both-count',
  'person-roster-and-candidate': 'both-count',
  'name-not-a-person': 'nothing',
  'birth-date-future': 'retirement',
  'birth-date-implausible': 'retirement',
  'gender-missing': 'retirement',
  'retirement-before-end': 'proposal',
  'id-number-contradicts': 'nothing',
  'armed-forces-in-roster': 'outside-quota',
  'status-seconded-in': 'outside-quota',
  'time-share-out-of-range': 'value',
  'stated-total-differs': 'nothing',
  'confirmation-differs': 'nothing',
  'quota-conflict': 'comparison',
  'quota-missing': 'comparison',
  'scope-mixed': 'outside-quota',
  // reference norms decide nothing
  'rule-conflict': 'nothing',
  'rule-step-unusable': 'nothing',
  'rule-most-below-each': 'nothing',
  'rule-scope-differs': 'nothing',
  'envelope-bounds': 'nothing',
  'need-duplicate': 'nothing',
  'need-below-minimum': 'nothing',
  'weekday-clash': 'value',
  'weekday-two-communes': 'nothing',
  'concurrent-no-days': 'value',
  'end-before-start': 'row',
  'period-differs': 'nothing',
  'period-too-long': 'nothing',
  'secondment-overlap': 'both-count',
  'station-head-missing': 'nothing',
  'station-head-duplicate': 'nothing',
  'agency-malformed': 'row',
  'agency-duplicate': 'repeated-row',
  'agency-unknown': 'proposal',
  'release-above-staff': 'nothing',
  'field-staff-above-total': 'nothing',
  'sender-field-duplicate': 'repeated-row',
  'candidate-ineligible': 'proposal',
  'candidate-discipline': 'proposal',
  'candidate-still-seconded': 'proposal',
  'override-without-reason': 'proposal',
  'override-not-allowed': 'proposal',
  'contract-seconded': 'proposal',
};

/** What is blocked by a finding of this code. */
export function effectOf(code: FindingCode): Effect {
  return BLOCKS[code] ?? 'nothing';
}

/** Errors of which nobody has said what they block; a test holds it empty. */
export function errorsWithoutEffect(): readonly FindingCode[] {
  return (Object.keys(catalog) as FindingCode[]).filter((code) => catalog[code].severity === 'error' && BLOCKS[code] === undefined);
}
