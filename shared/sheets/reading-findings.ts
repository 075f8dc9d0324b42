import { catalog } from '../findings/catalog.ts';
import type { FindingCode, READING_CODES } from '../findings/codes.ts';
import type { Finding, Fix, Severity } from '../findings/finding.ts';

export type ReadingCode = (typeof READING_CODES)[number] & FindingCode;

export interface ReadingOptions {
  readonly fixTo?: string | number;
  /** Another kind of fix than the catalogue has for the code. */
  readonly fixKind?: 'confirm';
  readonly severity?: Severity;
  readonly removes?: boolean;
}

/**
 * What each finding made while reading carries, beside its place. `column` is the declared title.
 *
 * | code                    | about                                     | params                                        | fix                          |
 * | ----------------------- | ----------------------------------------- | --------------------------------------------- | ---------------------------- |
 * | workbook-kind-unknown   | no sheet of ours in the file              |                                               |                              |
 * | sheet-missing           | a required sheet                          | sheet, suggestion? (a sheet of a near name)   |                              |
 * | column-missing          | a required column                         | column, suggestion? (a header of a near name) | confirm: rename that header  |
 * | column-duplicate        | a second column of the same name          | column                                        |                              |
 * | column-extra            | a column that is not ours (cell: header)  | column (its own title)                        |                              |
 * | column-near             | a column read by a title only near its own | column                                       | confirm: the column's title  |
 * | column-untitled         | cells of rows under no title              | count (rows), letters                         |                              |
 * | hidden-columns          | hidden columns of the list                | count, names                                  |                              |
 * | tables-joined           | one list from several tables or pages     | sheet1 (title), count, names (pages)          |                              |
 * | table-not-read          | a table like a sheet that is there by name | sheet1                                       |                              |
 * | header-repeated         | the header again among the rows           | count                                         |                              |
 * | notes-skipped           | signatures and remarks, no template file  | count                                         |                              |
 * | value-from-group        | a value that a group line or a page says  | column, count                                 |                              |
 * | two-marks               | two ticked columns where one is asked     | column, choices                               |                              |
 * | header-two-rows         | a header over two rows                    | row (its first row), count, range, example?   |                              |
 * | title-lines-skipped     | lines above the header, no template file  | count                                         |                              |
 * | total-row               | a total or group line inside the list     | row, label, stated?                           |                              |
 * | blank-row               | first of a run of blank rows              | row, count (rows in the run)                  | confirm: take them out       |
 * | hidden-rows             | hidden rows of the list                   | count                                         |                              |
 * | formula-error           | #N/A, #REF!...                            | column                                        |                              |
 * | text-trimmed            | spaces at the ends, doubled, invisible    | column                                        | auto: the tidy text          |
 * | text-not-nfc            | decomposed letters                        | column                                        | auto: the tidy text in NFC   |
 * | required-missing        | an empty required cell                    | column                                        |                              |
 * | not-in-list             | no entry of the list                      | column, suggestion?                           | confirm: the suggestion      |
 * | list-synonym            | another spelling of an entry              | column, suggestion                            | auto: the label; confirm where it says more |
 * | two-values              | several entries where one is asked        | column, suggestion (labels, "; " between)     |                              |
 * | not-a-number            | no whole number                           | column                                        |                              |
 * | number-from-text        | "32 người", or digits stored as text      | column, suggestion                            | auto: the number             |
 * | negative-or-fraction    | -1, 2.5                                   | column                                        |                              |
 * | date-as-text            | a day written as text                     | column, suggestion (dd/mm/yyyy)               | auto: the serial number      |
 * | date-impossible         | no day: 31/02, words                      | column                                        |                              |
 * | date-year-only          | a birth date with no more than its year   | column                                        |                              |
 * | date-ambiguous          | day and month may be swapped; two-digit year | column, suggestion (dd/mm/yyyy)            | confirm: the serial number   |
 * | code-lost-zero          | 3176 for 03176                            | column, suggestion                            | auto: the full code          |
 * | legacy-font             | TCVN3 or VNI letters; a hint in a header  | suggestion (the text in Unicode)              | confirm: the text            |
 * | external-link           | a formula into another file               | file, suggestion? (its last value as shown)   | confirm: that value          |
 * | dates-from-1904         | a workbook that counts days from 1904     |                                               |                              |
 * | empty-rows-formatted    | looks far below the last value            | row (the last with data), count               |                              |
 * | list-lost               | drop-downs of a template's column gone    | column, count, cells (ranges), like (a cell that has it) | auto: the flow puts them back |
 * | cell-colours, cell-notes | colours, notes in the rows of a list     | count                                         |                              |
 * | room-unknown            | a room that is in no list                 | column, suggestion?                           | confirm: the suggestion      |
 */
export function readingFinding(
  code: ReadingCode, place: Partial<Pick<Finding, 'sheet' | 'row' | 'cell' | 'column' | 'value'>>,
  params: Finding['params'] = {}, options: ReadingOptions = {},
): Finding {
  const { severity, fix: kind } = catalog[code];
  const fix: Fix = options.fixTo === undefined ? { kind: options.removes === true ? kind : 'manual' } : { kind: options.fixKind ?? kind, value: options.fixTo };
  return {
    code, severity: options.severity ?? severity,
    sheet: place.sheet ?? '', row: place.row ?? null, cell: place.cell ?? null, column: place.column ?? null, value: place.value ?? '',
    params, fix,
  };
}
