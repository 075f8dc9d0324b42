import { isoToSerial } from '../sheets/dates.ts';
import type { SheetPart } from '../sheets/declare.ts';
import { rosterSheet } from '../sheets/declared/people.ts';
import type { RawCell, RawSheet } from '../sheets/raw.ts';
import type { OutputCell } from './output.ts';
import { templateCell, type RowIn } from './template-rows.ts';

type RosterColumn = keyof (typeof rosterSheet)['columns'];

/** What the check code of a slip rests on: all that is required of a person, and by what the person is known. */
export const CODE_COLUMNS = [
  'fullName', 'birthDate', 'gender', 'idNumber', 'category', 'block', 'room', 'mainField', 'degree', 'status',
] as const satisfies readonly RosterColumn[];

/** Letters of a row that are looked at, and what each counts; a row of long names and labels has some 150. */
const WEIGHTS = Array.from({ length: 200 }, (_, at) => 101 + ((at * at * 7 + at * 131) % 887));
/** A prime above every product that one changed letter can make smaller than itself. */
const ROW_PRIME = 99_991;
/** Every code has six digits, which a person can copy: older slips have codes of at most four, counts end at a million. */
export const LEAST_CODE = 100_000;
const CODES = 899_981;
const BETWEEN = '|';
const BLANK = 0x20;

/**
 * Sum over all rows of the square of what the row's letters, each with the weight of its place, leave modulo a prime. One
 * changed letter changes the number of its row; squares tell two people who have exchanged something; the order of the
 * rows does not count. The same as `contentCodeFormula`, which programs from Excel 2013 on compute.
 * @param rows texts of CODE_COLUMNS as the cells hold them; a row without a name is none
 */
export function contentCode(rows: readonly (readonly string[])[]): number {
  let sum = 0;
  for (const cells of rows) {
    if (cells[0] === '') continue;
    const text = cells.join(BETWEEN);
    let row = 0;
    for (let at = 0; at < text.length && at < WEIGHTS.length; at++) row += (text.charCodeAt(at) - BLANK) * WEIGHTS[at]!;
    const left = ((row % ROW_PRIME) + ROW_PRIME) % ROW_PRIME;
    sum += left * left;
  }
  return LEAST_CODE + sum % CODES;
}

/** @param range absolute range of a column with its sheet, the same rows for every column */
export function contentCodeFormula(range: (column: RosterColumn) => string): string {
  const text = CODE_COLUMNS.map(range).join(`&"${BETWEEN}"&`);
  const places = WEIGHTS.map((_, at) => at + 1).join(',');
  const letters = `_xlfn.UNICODE(MID(${text}&REPT(" ",${WEIGHTS.length}),{${places}},1))-${BLANK}`;
  return `=${LEAST_CODE}+MOD(SUMPRODUCT((${range('fullName')}<>"")*MOD(MMULT(${letters},{${WEIGHTS.join(';')}}),${ROW_PRIME})^2),${CODES})`;
}

/** The check code of the people that a template is filled with. */
export function codeOfRows(people: readonly RowIn<'roster'>[]): number {
  return contentCode(people.map((person) => CODE_COLUMNS.map((key) => writtenText(key, templateCell(rosterSheet.columns[key], person[key])))));
}

/** As the cell will hold it: a day as its serial number. */
function writtenText(key: RosterColumn, cell: OutputCell): string {
  const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
  const isDay = rosterSheet.columns[key].type === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay ? String(isoToSerial(value, false)) : textOf(value ?? null);
}

/** The check code of a roster as it stands in a file. */
export function codeOfSheet({ rows }: RawSheet, { headerRow, columnOf }: Pick<SheetPart, 'headerRow' | 'columnOf'>): number {
  return contentCode(rows.slice(headerRow).map((cells) => CODE_COLUMNS.map((key) => {
    const index = columnOf[key];
    return index === undefined ? '' : textOf(cells[index] ?? null);
  })));
}

/** What `&` makes of a cell. */
function textOf(cell: RawCell): string {
  if (cell === null || typeof cell === 'object') return '';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
