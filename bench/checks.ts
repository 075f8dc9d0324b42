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

/**
 * Our checks against npm `tableschema` with the equivalent Table Schema, and against JSON.parse, on the same rows in
 * memory in this process. "Equivalent" is our reader and the three checks that hold the rules which a Table Schema can
 * say too (type, required, enum, pattern, minimum, maximum, unique); they do more than it, and both must find the same
 * number of errors in every column. "Every rule" is what a check of a workbook runs: reading, all checks, ordering.
 * JSON.parse reads the people as an array of arrays. Days are given to tableschema as its type `date` reads them, for both
 * sides then tell that a day exists and make it; a number within limits is less than we do with a serial number, and is
 * printed beside it. Returns the lines to print; the figures to quote are the last.
 */
export async function benchChecks(): Promise<readonly string[]> {
  const small = await measure(1_000, 40);
  const large = await measure(100_000, 3);
  const ours = errorsByColumn(equivalent(large.roster));
  const days = await tableschema(large.roster, 'date', ours);
  const numbers = await tableschema(large.roster, 'integer', ours);
  const planted = Object.values(ours).reduce((sum, count) => sum + count, 0);
  return [
    `100,000 rows of ${COLUMNS.length} columns, ${planted} planted errors, the same number in each column by both`,
    `JSON.parse (array of arrays, ${(large.bytes / 1e6).toFixed(1)} MB) ${ms(large.parse)}, equivalent rules ${ms(large.equivalent)}, `
      + `every rule ${ms(large.every)} (${large.findings} findings)`,
    `tableschema ${ms(days)} (${(days / large.parse).toFixed(1)} x JSON.parse); ${ms(numbers)} where days are given to it as numbers`,
    `1,000 rows: JSON.parse ${ms(small.parse)}, equivalent rules ${ms(small.equivalent)}, every rule ${ms(small.every)}`,
    figure('tableschema / equivalent rules', days / large.equivalent, 'at least', 10),
    figure('tableschema with days as numbers / equivalent rules', numbers / large.equivalent, 'at least', 10),
    figure('every rule / JSON.parse', large.every / large.parse, 'at most', 8),
    figure('every rule: time per row, 100,000 rows / 1,000 rows', large.every / 100 / small.every, 'at most', 1.5),
  ];
}

/** Milliseconds. Throws when it does not find the errors that we find. */
async function tableschema(roster: Roster, days: Days, ours: Counts): Promise<number> {
  const rows = rowsFor(roster, days);
  const theirs = await tableschemaErrors(rows, days);
  if (COLUMNS.some((column) => theirs[column] !== ours[column])) {
    throw new Error(`not the same errors: ours ${JSON.stringify(ours)}, tableschema ${JSON.stringify(theirs)}`);
  }
  return fastest(2, () => tableschemaErrors(rows, days));
}

interface Measured {
  readonly roster: Roster;
  readonly bytes: number;
  readonly findings: number;
  /** Milliseconds. */
  readonly parse: number;
  readonly equivalent: number;
  readonly every: number;
}

async function measure(rows: number, runs: number): Promise<Measured> {
  const roster = await rosterOf(rows);
  const context: CheckContext = { units: await communesOf('11'), planEnd: '2026-04-19' };
  const text = JSON.stringify(roster.rows);
  return {
    roster, bytes: Buffer.byteLength(text),
    findings: every(roster, context).length,
    parse: await fastest(runs, () => JSON.parse(text)),
    equivalent: await fastest(runs, () => equivalent(roster)),
    every: await fastest(runs, () => every(roster, context)),
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

/** The least of several runs, in milliseconds of CPU time of this process: what else runs on the machine does not count. */
async function fastest(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function ms(time: number): string {
  return `${time.toLocaleString('en-US', { maximumFractionDigits: time < 10 ? 1 : 0 })} ms`;
}

function figure(what: string, value: number, side: 'at least' | 'at most', goal: number): string {
  const met = side === 'at least' ? value >= goal : value <= goal;
  return `${what} = ${value.toFixed(2)} (goal ${side} ${goal})${met ? '' : ' MISSED'}`;
}
