import { Table } from 'tableschema';
import { checkDataset, orderFindings } from '../shared/checks/index.ts';
import { factsOf } from '../shared/checks/facts.ts';
import type { Check, CheckContext } from '../shared/checks/check.ts';
import { checkIdentityNumbers } from '../shared/checks/identity-number.ts';
import { checkPersonKeys } from '../shared/checks/person-key.ts';
import { checkStatus } from '../shared/checks/status.ts';
import { patterns } from '../shared/catalog/codes.ts';
import { communesOf } from '../shared/catalog/communes/index.ts';
import type { Finding } from '../shared/findings/finding.ts';
import { serialToIso } from '../shared/sheets/dates.ts';
import type { ColumnDecl, SheetDecl } from '../shared/sheets/declare.ts';
import { sheets } from '../shared/sheets/index.ts';
import { lists } from '../shared/sheets/lists.ts';
import type { RawCell } from '../shared/sheets/raw.ts';
import { readDataset } from '../shared/sheets/read.ts';
import { COLUMNS, rosterOf, type Column, type Roster } from './checks-rows.ts';
import { inTurns, median, medians, ratioOf } from './turns.ts';

/**
 * Our checks against npm `tableschema` with the equivalent Table Schema, and against JSON.parse, on the same rows in
 * memory in this process.
 *
 * "Equivalent" is our whole reader and the three checks that hold the rules which a Table Schema can say too (type,
 * required, enum, pattern, minimum, maximum, unique). Both must find the same number of errors in every column. On the
 * way ours do what tableschema does not, and nothing of that is switched off here: they find header, table and end of the
 * list, look for old fonts and stray spaces, know synonyms of list entries, read the other sheets, give each error its
 * cell, level and fix, compare an identity number with province, sex and year of birth, and the day of joining with the
 * day of birth and of the figures. One thing tableschema does that ours put off: it gives an array of typed values for
 * each row, ours hold them by column and make a row when somebody asks for it.
 *
 * tableschema is driven as its documentation shows for rows in memory: Table.load(rows, { schema }), then
 * table.read({ forceCast: true }), the only way to be told of more than the first row with errors. Rows are not asked for
 * by name (`keyed`), which would cost it more. Days are given as its type `date` reads them, for both sides then tell
 * that a day exists and make it. A number within limits is less than we do with a serial number, and is printed beside it.
 *
 * "Every rule" is what a check of a workbook runs: reading, all checks, ordering. JSON.parse reads the people as an array
 * of arrays. Returns the lines to print; the figures to quote are the last. How it is measured: turns.ts.
 */
export async function benchChecks(): Promise<readonly string[]> {
  const small = await sidesOf(1_000);
  const ofSmall = await inTurns(small.ours, { rounds: 5, warm: WARM });
  const large = await sidesOf(100_000);
  const found = errorsByColumn(equivalent(large.roster));
  const theirs = { tableschema: await tableschema(large.roster, 'date', found) };
  const turns = await inTurns({ ...large.ours, ...theirs }, { rounds: ROUNDS, warm: WARM });
  const time = { ...medians(turns), ...medians(await inTurns({ numbers: await tableschema(large.roster, 'integer', found) }, { rounds: 3, warm: WARM })) };
  const timeOfSmall = medians(ofSmall);
  const ratios = { schema: ratioOf(turns, 'tableschema', 'equivalent'), every: ratioOf(turns, 'every', 'parse') };
  const planted = Object.values(found).reduce((sum, count) => sum + count, 0);
  return [
    `100,000 rows of ${COLUMNS.length} columns, ${planted} planted errors, the same number in each column by both; median of ${ROUNDS} rounds, CPU time of the process`,
    `JSON.parse (array of arrays, ${(large.bytes / 1e6).toFixed(1)} MB) ${ms(time.parse)}, equivalent rules ${ms(time.equivalent)}, `
      + `every rule ${ms(time.every)} (${large.findings} findings)`,
    `tableschema ${ms(time.tableschema)} (${(time.tableschema / time.parse).toFixed(1)} x JSON.parse); ${ms(time.numbers)} where days are given to it as numbers`,
    `1,000 rows: JSON.parse ${ms(timeOfSmall.parse)}, equivalent rules ${ms(timeOfSmall.equivalent)}, every rule ${ms(timeOfSmall.every)}`,
    `equivalent rules / JSON.parse = ${(time.equivalent / time.parse).toFixed(2)}`,
    `tableschema with days as numbers / equivalent rules = ${(time.numbers / time.equivalent).toFixed(2)}`,
    `round by round: tableschema / equivalent rules ${range(ratios.schema)}; every rule / JSON.parse ${range(ratios.every)}`,
    figure('tableschema / equivalent rules', median(ratios.schema), 'at least', 10),
    figure('every rule / JSON.parse', median(ratios.every), 'at most', 8),
    figure('every rule: time per row, 100,000 rows / 1,000 rows', time.every / 100 / timeOfSmall.every, 'at most', 1.5),
  ];
}

const ROUNDS = 5;
/** Milliseconds that each side runs before it is measured: one run of tableschema, a dozen of ours. */
const WARM = 1_500;

/** One run of tableschema over the rows. Throws when it does not find the errors that we find. */
async function tableschema(roster: Roster, days: Days, ours: Counts): Promise<() => Promise<unknown>> {
  const rows = rowsFor(roster, days);
  const theirs = await tableschemaErrors(rows, days);
  if (COLUMNS.some((column) => theirs[column] !== ours[column])) {
    throw new Error(`not the same errors: ours ${JSON.stringify(ours)}, tableschema ${JSON.stringify(theirs)}`);
  }
  return () => tableschemaErrors(rows, days);
}

async function sidesOf(rows: number) {
  const roster = await rosterOf(rows);
  const context: CheckContext = { units: await communesOf('11'), planEnd: '2026-04-19' };
  const text = JSON.stringify(roster.rows);
  return {
    roster, bytes: Buffer.byteLength(text), findings: every(roster, context).length,
    ours: { parse: (): unknown => JSON.parse(text), equivalent: () => equivalent(roster), every: () => every(roster, context) },
  };
}

/** As addin/src/flows/check.ts does. */
function every({ workbook }: Roster, context: CheckContext): readonly Finding[] {
  const read = readDataset(workbook);
  return orderFindings(read.dataset, [...read.findings, ...checkDataset(read.dataset, context)]);
}

/** Types, required cells, lists, codes and numbers are judged while reading; patterns, limits and repeats by these. */
const EQUIVALENT: readonly Check[] = [checkPersonKeys, checkIdentityNumbers, checkStatus];

function equivalent({ workbook }: Roster): readonly Finding[] {
  const read = readDataset(workbook);
  const facts = factsOf(read.dataset, { units: null, planEnd: null });
  return [...read.findings, ...EQUIVALENT.flatMap((check) => check(facts))];
}

type Counts = Record<Column, number>;

const noErrors = (): Counts => Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Counts;

function errorsByColumn(findings: readonly Finding[]): Counts {
  const counts = noErrors();
  const byTitle = new Map(COLUMNS.map((column) => [rosterColumns[column]!.title, column]));
  for (const { sheet, column, code, params } of findings) {
    const key = sheet === sheets.roster.title && column !== null ? byTitle.get(column) : undefined;
    // Many malformed keys are one finding with their number.
    if (key) counts[key] += code === 'key-malformed' ? Number(params['count'] ?? 1) : 1;
  }
  return counts;
}

const rosterColumns: SheetDecl['columns'] = sheets.roster.columns;

/**
 * How a day is given to tableschema, which knows no serial numbers: as the ISO text that its type `date` reads, or as the
 * number that stands in the workbook, with limits.
 */
type Days = 'date' | 'integer';

/** The Table Schema of the same columns. */
function descriptor(days: Days): object {
  return { fields: COLUMNS.map((column) => ({ name: rosterColumns[column]!.title, ...fieldOf(column, rosterColumns[column]!, days) })) };
}

function fieldOf(column: Column, { type, list, required }: ColumnDecl, days: Days): object {
  const must = required ? { required } : {};
  if (column === 'key') return { type: 'string', constraints: { unique: true, pattern: patterns.person.source.slice(1, -1) } };
  if (column === 'unitCode') return { type: 'string', constraints: { ...must, pattern: patterns.unit.source.slice(1, -1) } };
  if (column === 'idNumber') return { type: 'string', constraints: { pattern: '\\d{12}' } };
  if (type === 'date' && days === 'date') return { type: 'date', constraints: must };
  if (type === 'date') return { type: 'integer', constraints: { ...must, minimum: 1, maximum: 110_000 } };
  if (type === 'int') return { type: 'integer', constraints: { ...must, minimum: 0, maximum: 5 } };
  if (type === 'mark') return { type: 'boolean', trueValues: ['x'], constraints: must };
  if (type === 'list') return { type: 'string', constraints: { ...must, enum: lists[list!].map(({ vi }) => vi) } };
  return { type: 'string', constraints: must };
}

/** Cast errors name their column by number; a repeated value names it in the message. */
interface SchemaError extends Error {
  readonly errors: readonly { readonly columnNumber: number }[];
}

/** The rows as tableschema is given them; not timed. */
function rowsFor({ rows, header }: Roster, days: Days): readonly (readonly RawCell[])[] {
  const dates = new Set(COLUMNS.flatMap((column, index) => (rosterColumns[column]!.type === 'date' ? [index] : [])));
  const iso = (cell: RawCell): RawCell => (typeof cell === 'number' ? serialToIso(cell, false) ?? cell : cell);
  return [header, ...days === 'integer' ? rows : rows.map((row) => row.map((cell, index) => (dates.has(index) ? iso(cell) : cell)))];
}

async function tableschemaErrors(rows: readonly (readonly RawCell[])[], days: Days): Promise<Counts> {
  const table = await Table.load(rows as unknown as string, { schema: descriptor(days) });
  const counts = noErrors();
  const read = await table.read({ forceCast: true });
  for (const row of read as readonly unknown[]) {
    if (!(row instanceof Error)) continue;
    const { errors } = row as SchemaError;
    if (errors.length === 0) counts.key += 1;
    for (const { columnNumber } of errors) counts[COLUMNS[columnNumber - 1]!] += 1;
  }
  return counts;
}

function ms(time: number): string {
  return `${time.toLocaleString('en-US', { maximumFractionDigits: time < 10 ? 1 : 0 })} ms`;
}

function range(ratios: readonly number[]): string {
  return `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
}

function figure(what: string, value: number, side: 'at least' | 'at most', goal: number): string {
  const met = side === 'at least' ? value >= goal : value <= goal;
  return `${what} = ${value.toFixed(2)} (goal ${side} ${goal})${met ? '' : ' MISSED'}`;
}
