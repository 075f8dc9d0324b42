import { createRandom } from '../generate/random.ts';
import { Broken, examine, type Examination, type Examined } from './ugly/examine.ts';
import { MUTATIONS } from './ugly/mutations.ts';
import { cleanBooks, copyOf, type Bases, type UglyBook } from './ugly/ugly-book.ts';

/** A promise of the product: a file of 5,000 rows is checked in this time, in milliseconds. */
const LONGEST = 2_000;
/** One in so many has 5,000 people. */
const LARGE_EVERY = 100;
const NAMES = Object.keys(MUTATIONS);

export interface Failure {
  readonly seed: number;
  /** The fewest that still break it. */
  readonly mutations: readonly string[];
  readonly what: string;
}

export interface Fired {
  readonly workbooks: number;
  readonly files: number;
  readonly large: number;
  readonly failures: readonly Failure[];
  readonly longestMs: number;
  readonly longestLargeMs: number;
  readonly rows: number;
  readonly findings: Readonly<Record<'error' | 'warning' | 'hint', number>>;
  readonly fixed: number;
  readonly ends: ReadonlyMap<string, number>;
}

/** Who follows a run as it goes. */
export interface Follower {
  readonly failed?: (failure: Failure) => void;
  /** After each workbook. */
  readonly checked?: (number: number) => void;
}

/**
 * Checks so many ugly workbooks: clean ones of every kind, changed by one to seven mutations drawn from the seed. The
 * same seed is the same workbook, so a failure is repeated with `fire -- checks 1 --seed N`.
 */
export async function fireAtChecks(count: number, firstSeed = 1, follower: Follower = {}): Promise<Fired> {
  const bases = await cleanBooks();
  const failures: Failure[] = [];
  const ends = new Map<string, number>();
  const findings = { error: 0, warning: 0, hint: 0 };
  const sum = { files: 0, large: 0, longestMs: 0, longestLargeMs: 0, rows: 0, fixed: 0 };
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const shot = shotOf(seed);
    sum.files += shot.asFile ? 1 : 0;
    sum.large += shot.large ? 1 : 0;
    const outcome = await fireOne(bases, shot, shot.mutations);
    follower.checked?.(seed - firstSeed + 1);
    if (typeof outcome === 'string') {
      const failure = { seed, ...await shrink(bases, shot, outcome) };
      failures.push(failure);
      follower.failed?.(failure);
      continue;
    }
    for (const end of outcome.ends) ends.set(end, (ends.get(end) ?? 0) + 1);
    for (const level of ['error', 'warning', 'hint'] as const) findings[level] += outcome.findings[level];
    sum.rows += outcome.rows;
    sum.fixed += outcome.fixed;
    if (shot.large) sum.longestLargeMs = Math.max(sum.longestLargeMs, outcome.ms);
    else sum.longestMs = Math.max(sum.longestMs, outcome.ms);
  }
  return { workbooks: count, failures, findings, ends, ...sum };
}

/** The long run: failures are told as they come; returns the figures. */
export async function fireChecks(count = 10_000, firstSeed = 1, say: (line: string) => void = () => undefined): Promise<readonly string[]> {
  const fired = await fireAtChecks(count, firstSeed, {
    failed: ({ seed, mutations, what }) => say(`seed ${seed}, mutations ${mutations.join(', ') || 'none'}: ${what}`),
    checked: (number) => { if (number % 500 === 0) say(`${number} workbooks`); },
  });
  const { findings, failures } = fired;
  return [
    `ends: ${[...fired.ends].sort((a, b) => b[1] - a[1]).map(([end, times]) => `${end} ${times}`).join(', ')}`,
    `${fired.workbooks} workbooks (${fired.files} through .xlsx files, ${fired.large} of 5,000 people), ${fired.rows} rows read`,
    `findings: ${findings.error} errors, ${findings.warning} warnings, ${findings.hint} hints, each with a place and whole sentences; ${fired.fixed} cells fixed and put back`,
    `longest check ${Math.round(fired.longestMs)} ms, of 5,000 people ${Math.round(fired.longestLargeMs)} ms (goal at most ${LONGEST}), CPU time of all threads`,
    `largest memory of the process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    `crashes and broken promises: ${failures.length}`,
  ];
}

interface Shot extends Examination {
  readonly seed: number;
  readonly mutations: readonly Step[];
  readonly large: boolean;
}

interface Step {
  readonly name: string;
  /** Place in the list: a step draws the same whether or not the others are left out. */
  readonly at: number;
}

function shotOf(seed: number): Shot {
  const random = createRandom(seed).fork('shot');
  const count = random.int(1, 7);
  const mutations = Array.from({ length: count }, (_, at) => ({ name: random.pick(NAMES), at }));
  // each drawn apart: large workbooks go through files too, and files are checked again
  return { seed, mutations, large: seed % LARGE_EVERY === 1, asFile: random.chance(1 / 8), again: random.chance(1 / 2), run: random.chance(1 / 3) };
}

function bookOf(bases: Bases, shot: Shot, steps: readonly Step[]): UglyBook {
  const book = copyOf(shot.large ? bases.large : createRandom(shot.seed).fork('base').pick(bases.small));
  for (const { name, at } of steps) MUTATIONS[name]!(book, createRandom(shot.seed).fork(`${at} ${name}`));
  if (shot.asFile) wellFormed(book);
  return book;
}

/**
 * Half a surrogate pair cannot stand in XML: no file holds one. A new file of ours writes the error of a formula as text
 * until a program computes it anew; errors of formulas are therefore tried in memory only.
 */
function wellFormed(book: UglyBook): void {
  for (const { rows } of book.sheets) for (const row of rows) row.forEach((cell, column) => {
    if (cell?.formula !== undefined && typeof cell.value === 'object') row[column] = { value: cell.value };
    else if (typeof cell?.value === 'string') row[column] = { ...cell, value: cell.value.toWellFormed() };
  });
}

/** What was wrong, as text, or what was seen. */
async function fireOne(bases: Bases, shot: Shot, steps: readonly Step[]): Promise<Examined | string> {
  try {
    const seen = await examine(bookOf(bases, shot, steps), shot);
    return seen.ms > LONGEST ? `the check took ${Math.round(seen.ms)} ms` : seen;
  } catch (error) {
    if (error instanceof Broken) return error.message;
    return error instanceof Error ? `${error.name}: ${error.stack?.split('\n').slice(0, 4).join(' ') ?? error.message}` : String(error);
  }
}

/** Leaves out every mutation without which it still breaks in the same way. */
async function shrink(bases: Bases, shot: Shot, what: string): Promise<Omit<Failure, 'seed'>> {
  const kind = what.split(/ at |: | took /)[0];
  let steps = shot.mutations;
  let told = what;
  for (const step of shot.mutations) {
    const fewer = steps.filter((one) => one !== step);
    const outcome = await fireOne(bases, shot, fewer);
    if (typeof outcome !== 'string' || outcome.split(/ at |: | took /)[0] !== kind) continue;
    steps = fewer;
    told = outcome;
  }
  return { mutations: steps.map(({ name }) => name), what: told };
}
