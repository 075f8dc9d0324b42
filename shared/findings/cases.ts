import type { FindingCode } from './codes.ts';

/** One of the 63 ways in which workbooks go wrong (domain.md D), and what speaks of it. */
export interface DirtyCase {
  /** What goes wrong, in a few words. */
  readonly what: string;
  readonly codes: readonly FindingCode[];
  /** Errors of the system (shared/contract/errors.ts) where a file, a sheet or the network is at fault, not a cell. */
  readonly errors?: readonly string[];
  /** What the software does by itself, where nothing is left for a person to be told. */
  readonly done?: string;
  /** Letters of part D (levels E W H, fixes A C M) that no finding of the case has, and the reason. */
  readonly unlike?: { readonly letters: string; readonly why: string };
}

/** By the number of the case. A test holds that none of 1 to 63 is missing and every error code exists. */
export const CASES: Readonly<Record<number, DirtyCase>> = {
  1: { what: 'Wrong template or old version', codes: ['workbook-kind-unknown', 'template-older', 'template-newer', 'sheet-missing', 'table-not-read', 'tables-joined'], unlike: { letters: 'C', why: 'columns of another form are mapped with «Chuyển cột», one by one; no single button can turn another file into the template' } },
  2: { what: 'Two-row header with merged cells', codes: ['header-two-rows', 'header-repeated'], done: 'the lines of the header are joined and read' },
  3: { what: 'Title lines above the header', codes: ['title-lines-skipped', 'notes-skipped'], done: 'the lines are skipped' },
  4: { what: 'Totals and groups among the rows', codes: ['total-row', 'total-row-differs', 'value-from-group'], done: 'the row is not counted as a person' },
  5: { what: 'Stated total is not the counted one', codes: ['stated-total-differs', 'total-row-differs', 'confirmation-differs', 'decision-total-differs'] },
  6: { what: 'Hidden rows and columns or an active filter', codes: ['hidden-rows', 'hidden-columns'], unlike: { letters: 'C', why: 'what a person hid or filtered is shown again by that person; the rows are read either way' } },
  7: { what: 'Blank rows inside the list', codes: ['blank-row'] },
  8: { what: 'Formula error', codes: ['formula-error'] },
  9: { what: 'Formula that takes its value from another file', codes: ['external-link'] },
  10: { what: 'Drop-down overwritten by paste', codes: ['not-in-list'] },
  11: { what: 'Drop-downs and formats lost', codes: ['list-lost'], done: 'values are checked whatever the drop-downs allow' },
  12: { what: 'Sheet protected', codes: [], errors: ['sheet-protected'], done: 'results go to sheets of their own' },
  13: { what: 'Extra columns of the commune', codes: ['column-extra', 'column-untitled'], done: 'the column is kept and not sent' },
  14: { what: 'Required column deleted or renamed', codes: ['column-missing', 'column-near'] },
  15: { what: 'Duplicate column names', codes: ['column-duplicate'] },
  16: { what: 'Needless spaces and line breaks', codes: ['text-trimmed'] },
  17: { what: 'Decomposed Unicode', codes: ['text-not-nfc'] },
  18: { what: 'TCVN3 or VNI text', codes: ['legacy-font'] },
  19: { what: 'Old commune name after the merger', codes: ['unit-old-name', 'unit-name-outdated'] },
  20: { what: 'Ambiguous commune name', codes: ['unit-name-ambiguous'] },
  21: { what: 'District still named', codes: ['unit-district-level'], unlike: { letters: 'C', why: 'a district does not say which of its communes is meant: the person writes it' } },
  22: { what: 'Commune name spelt another way', codes: ['unit-name-variant', 'unit-code-missing'] },
  23: { what: 'Commune code without its zero', codes: ['code-lost-zero'] },
  24: { what: 'Commune missing or there twice', codes: ['unit-missing-from-list', 'unit-without-data', 'unit-duplicate'], done: 'the merge tells each unit with several files (which one counts and why, none where nothing tells them apart) and each without one; Tình hình nộp lists all' },
  25: { what: 'Same person twice in one list', codes: ['person-duplicate'] },
  26: { what: 'Same person in two communes or lists', codes: ['person-two-units', 'person-roster-and-candidate', 'person-roster-and-concurrent', 'person-near-duplicate'] },
  27: { what: 'Same name, two people', codes: ['person-same-name'] },
  28: { what: 'Names without accents or in capitals', codes: ['name-no-accents', 'name-all-caps'] },
  29: { what: 'Date as text', codes: ['date-as-text'] },
  30: { what: 'Day and month perhaps swapped', codes: ['date-ambiguous'] },
  31: { what: 'Only the year of birth', codes: ['date-year-only'], done: 'retirement is reckoned from 1 January of that year' },
  32: { what: 'Impossible dates', codes: ['date-impossible', 'birth-date-future', 'birth-date-implausible'] },
  33: { what: 'Retirement reached, or before the secondment ends', codes: ['retirement-reached', 'retirement-before-end', 'retirement-in-plan', 'override-without-reason'] },
  34: { what: 'Identity number that lost digits', codes: ['id-number-lost-zero', 'id-number-length', 'id-number-nine-digits'] },
  35: { what: 'Identity number against sex and birth', codes: ['id-number-contradicts'] },
  36: { what: 'Sex spelt in many ways, or ticked twice', codes: ['list-synonym', 'two-marks'] },
  37: { what: 'Marks for categories, levels and weekdays', codes: ['two-marks', 'not-in-list', 'list-synonym'] },
  38: { what: 'Degree spelt in many ways', codes: ['list-synonym'] },
  39: { what: 'Field as free text', codes: ['list-synonym', 'not-in-list'] },
  40: { what: 'Two fields in one cell', codes: ['two-values'], unlike: { letters: 'C', why: 'which of the two is the main one is known to the person alone; the sentence names both' } },
  41: { what: 'Room that is not configured', codes: ['room-unknown', 'room-kind-differs'] },
  42: { what: 'Category against the employer', codes: ['category-employer-differ'] },
  43: { what: 'Contract worker to be seconded', codes: ['contract-seconded'], unlike: { letters: 'M', why: 'more than part D: one press writes the form that a contract worker can have' } },
  44: { what: 'Non-specialised staff after 31 May 2026', codes: ['non-specialised-ended'] },
  45: { what: 'Scopes mixed', codes: ['scope-mixed', 'room-block-differs'] },
  46: { what: 'Police and military in the roster', codes: ['armed-forces-in-roster', 'police-in-other-block'], unlike: { letters: 'A', why: 'the sheet of armed forces holds numbers of a unit, no people to move a row to; until the person does, the row is counted apart' } },
  47: { what: 'Seconded-in people in the quota of the commune', codes: ['person-seconded-in-roster', 'status-seconded-in'], done: 'counted as support, never in the quota of the commune' },
  48: { what: 'Head of the health station missing or twice', codes: ['station-head-missing', 'station-head-duplicate'] },
  49: { what: 'Weekday clash', codes: ['weekday-clash', 'weekday-two-communes'] },
  50: { what: 'Concurrent work taken for full-time', codes: ['concurrent-not-full-time', 'concurrent-full-week'], done: 'the need stays open for a full-time person' },
  51: { what: 'Dates and length of a period', codes: ['end-before-start', 'period-differs', 'period-too-long', 'period-end-missing', 'period-open'] },
  52: { what: 'Overlapping secondments', codes: ['secondment-overlap', 'candidate-still-seconded'] },
  53: { what: 'Person who may not be sent', codes: ['candidate-ineligible', 'candidate-discipline', 'override-not-allowed'] },
  54: { what: 'Sender left without anybody in the field', codes: ['sender-field-emptied'] },
  55: { what: 'Decimal point or comma, words in a number', codes: ['number-from-text', 'not-a-number'] },
  56: { what: 'Negative or fractional head-count', codes: ['negative-or-fraction'] },
  57: { what: 'Quota without document or out of date', codes: ['quota-no-document', 'quota-before-merger', 'quota-not-yet-effective'] },
  58: { what: 'As-of date missing or not the same', codes: ['info-missing', 'as-of-missing', 'as-of-differs'] },
  59: { what: 'Colours and comments that carry data', codes: ['cell-colours', 'cell-notes'] },
  60: { what: 'Old or unusual files', codes: ['dates-from-1904'], errors: ['file-xls', 'file-password', 'file-macros', 'file-strict'], done: 'dates counted from 1904 are read as such' },
  61: { what: 'Thousands of formatted empty rows', codes: ['empty-rows-formatted'], done: 'read only to the last row with data' },
  62: { what: 'Text that looks like a formula', codes: ['formula-text'], done: 'the software writes such text as text only' },
  63: { what: 'Server out of reach', codes: [], errors: ['server-unreachable', 'server-timeout', 'server-answer-unreadable'] },
};

/** Numbers of the cases that a finding speaks of; none for what domain.md D did not name. */
export function casesOf(code: FindingCode): readonly number[] {
  return Object.entries(CASES).filter(([, { codes }]) => codes.includes(code)).map(([number]) => Number(number));
}
