import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Answered } from './files-case.ts';

type Line = Answered & { readonly peak: number };

/** What each case may take: CPU time of opening, the most memory of the whole process while it opens, checks and saves that case. */
const LIMITS = { openMs: 1_000, megabytes: 200 } as const;
/** What the process may hold: without these, V8 keeps more garbage than it needs to. */
const SMALL = ['--max-old-space-size=128', '--max-semi-space-size=4', '--expose-gc'];
/** Cases in one process. */
const BATCH = 500;
/** A case that takes so much CPU without a word hangs; by the clock only after long, for the machine may have other work. */
const HANGS = { cpu: 60_000, clock: 900_000 } as const;
/** How often it is looked at. */
const LOOKED_AT = 2_000;
/** Milliseconds of one tick of /proc. */
const TICK = 10;

/**
 * Mutated packages through opening, checking, changing, marking, saving and opening again, in processes that may hold
 * little. The figures to quote are the last lines; a case that breaks a promise says how to repeat it.
 * @param from number of the first case
 */
export async function files(count = 10_000, from = 0): Promise<string[]> {
  const answered: Line[] = [];
  const broken: string[] = [];
  for (let at = from; at < from + count; ) {
    const until = Math.min(at + BATCH, from + count);
    const { lines, reached, ended } = await batch(at, until - at);
    answered.push(...lines);
    if (ended !== null) broken.push(`case ${reached}: ${ended}; again: npm run -s fire -- files 1 --seed ${reached}`);
    at = ended === null ? until : reached + 1;
  }
  for (const { number, mutation, how } of answered) if (how.startsWith('WRONG')) broken.push(`case ${number} (${mutation}): ${how}; again: npm run -s fire -- files 1 --seed ${number}`);
  const slow = answered.filter(({ openMs }) => openMs > LIMITS.openMs);
  const worst = answered.reduce((most, one) => (one.openMs > most.openMs ? one : most), answered[0]!);
  const codes = new Map<string, number>();
  for (const { how } of answered) codes.set(how.split(':')[0]!, (codes.get(how.split(':')[0]!) ?? 0) + 1);
  const largest = answered.reduce((most, one) => (one.peak > most.peak ? one : most), answered[0]!);
  const { peak } = largest;
  return [
    ...broken,
    ...slow.map(({ number, mutation, openMs }) => `case ${number} (${mutation}): ${openMs.toFixed(0)} ms to be answered`),
    [...codes].sort(([, one], [, other]) => other - one).map(([code, number]) => `${code} ${number}`).join(', '),
    `${answered.length} packages from case ${from}: ${broken.length} broken promises; slowest answer ${worst.openMs.toFixed(0)} ms of CPU (case ${worst.number}, limit ${LIMITS.openMs}), `
      + `most memory while one is answered ${peak.toFixed(0)} MB (case ${largest.number}), Node included (limit ${LIMITS.megabytes})${peak > LIMITS.megabytes ? ' MISSED' : ''}`,
  ];
}

/** One process; `ended` says how it came to a bad end, at case `reached`. */
async function batch(from: number, count: number): Promise<{ lines: Line[]; reached: number; ended: string | null }> {
  const child = spawn(process.execPath, [...SMALL, join(import.meta.dirname, 'files-case.ts'), String(from), String(count)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines: Line[] = [];
  let reached = from;
  let hung = false;
  const now = (): { cpu: number; clock: number } => ({ cpu: cpuOf(child.pid), clock: performance.now() });
  let heard = now();
  const timer = setInterval(() => {
    const { cpu, clock } = now();
    if (cpu - heard.cpu < HANGS.cpu && clock - heard.clock < HANGS.clock) return;
    hung = true;
    child.kill('SIGKILL');
  }, LOOKED_AT);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  for await (const text of createInterface({ input: child.stdout })) {
    heard = now();
    const line = JSON.parse(text) as Line | number;
    if (typeof line === 'number') reached = line;
    else lines.push(line);
  }
  clearInterval(timer);
  const code = await exited;
  return { lines, reached, ended: hung ? 'hangs' : code === 0 ? null : `the process ended with ${code ?? 'a signal'}: out of memory, or a crash` };
}

/** CPU milliseconds of another process; 0 where the system does not tell, or it has ended. */
function cpuOf(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  // behind the name of the program, which stands in brackets: state, then numbers
  const fields = existsSync(file) ? readFileSync(file, 'utf8').split(') ').at(-1)!.split(' ') : [];
  return fields.length === 0 ? 0 : (Number(fields[11]) + Number(fields[12])) * TICK;
}
