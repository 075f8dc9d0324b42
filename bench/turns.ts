import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Of each side, the milliseconds of CPU of every round. */
export type Turns<K extends string> = Readonly<Record<K, readonly number[]>>;

/**
 * Measures several sides in turn, so that what else the machine does meets all of them alike:
 *
 * - Each side first runs unmeasured for the same time (`warm`, at least once), so that the compiler has done its work for
 *   all. By time, not by runs: a run that takes long calls its functions as much more often.
 * - Then, in each round, every side runs once; every other round goes backwards, so that none always follows the same one.
 * - Before each turn what the others left is collected, outside the measured time: nobody pays for another's garbage. A
 *   full collection makes V8 throw compiled code away too (1,000 rows then take 29 ms in place of 7), so in a turn a side
 *   runs for SETTLED unmeasured, then for MEASURED beside its own garbage, both at least once: the mean of these runs.
 * - The CPU time of the whole process counts, with its threads that collect and compile: waiting does not.
 */
export async function inTurns<K extends string>(sides: Readonly<Record<K, () => unknown>>, { rounds, warm }: { rounds: number; warm: number }): Promise<Turns<K>> {
  const names = Object.keys(sides) as K[];
  const turns = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>;
  for (const name of names) await run(sides[name], warm);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      collect();
      await run(sides[name], SETTLED);
      turns[name].push(await run(sides[name], MEASURED));
    }
  }
  return turns;
}

/** Milliseconds of CPU, also the least that is measured: the clock moves in steps of four. */
const SETTLED = 1_000;
const MEASURED = 400;

/** Runs until so many milliseconds are used; returns those of one run. */
async function run(work: () => unknown, least: number): Promise<number> {
  const start = process.cpuUsage();
  let used = 0;
  let runs = 0;
  while (used < least) {
    await work();
    runs++;
    const { user, system } = process.cpuUsage(start);
    used = (user + system) / 1000;
  }
  return used / runs;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function medians<K extends string>(turns: Turns<K>): Record<K, number> {
  return Object.fromEntries(Object.entries<readonly number[]>(turns).map(([name, times]) => [name, median(times)])) as Record<K, number>;
}

/** How many times as long one side took as another, round by round: both ran within a few seconds of each other. */
export function ratioOf<K extends string>(turns: Turns<K>, side: K, other: K): number[] {
  return turns[side].map((time, round) => time / turns[other][round]!);
}
