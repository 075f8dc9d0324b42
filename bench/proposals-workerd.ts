import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PORT = 8798;
const TICKS_A_SECOND = 100;

/** The solver in workerd (bench/proposals-worker.ts): its clock stands still while it computes, so the CPU time of its process counts. */
export interface Workerd {
  solve(size: 'province' | 'large', runs: number): Promise<SolvedThere>;
  stop(): void;
}

/** Milliseconds of one run, and the values of all levels. */
export interface SolvedThere {
  readonly ms: number;
  readonly values: readonly number[];
}

export async function startSolver(): Promise<Workerd> {
  const child = spawn('wrangler', [
    'dev', 'bench/proposals-worker.ts', '--name', 'bench', '--compatibility-date', '2026-08-01', '--port', String(PORT), '--ip', '127.0.0.1',
    '--inspector-port', String(PORT + 1000), '--show-interactive-dev-session=false', '--log-level', 'error',
  ], { stdio: 'ignore', env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } });
  const ask = async (size: string, runs: number) => (await fetch(`http://127.0.0.1:${PORT}/${size}?runs=${runs}`)).json() as Promise<number[]>;
  await untilAnswers(child, () => ask('province', 1));
  const processes = descendants(child.pid!).filter((pid) => statOf(pid)?.name === 'workerd');
  const used = () => processes.reduce((sum, pid) => sum + (statOf(pid)?.ticks ?? 0), 0);
  return {
    solve: async (size, runs) => {
      await ask(size, runs);
      const before = used();
      const values = await ask(size, runs);
      return { ms: (used() - before) * (1000 / TICKS_A_SECOND) / runs, values };
    },
    stop: () => child.kill('SIGINT'),
  };
}

async function untilAnswers(child: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (await ask().then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill('SIGKILL');
  throw new Error('workerd did not start');
}

/** Of Linux; elsewhere the measurement of workerd fails. */
function statOf(pid: number): { name: string; parent: number; ticks: number } | null {
  try {
    const text = readFileSync(join('/proc', String(pid), 'stat'), 'utf8');
    const [, name = '', rest = ''] = /\((.*)\) (.*)/.exec(text) ?? [];
    const fields = rest.split(' ').map(Number);
    return { name, parent: fields[1]!, ticks: fields[11]! + fields[12]! };
  } catch (error) {
    // A process that has ended in the meantime.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return null;
    throw error;
  }
}

function descendants(root: number): readonly number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  const found = [root];
  for (const each of found) found.push(...all.filter((pid) => statOf(pid)?.parent === each));
  return found;
}
