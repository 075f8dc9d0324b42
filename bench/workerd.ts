import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

export const PORT = 8797;
export const INSPECTOR_PORT = 9797;

/** A `wrangler dev` of its own, and what its process tells about itself. Linux alone tells it. */
export interface Workerd {
  readonly origin: string;
  readonly stop: () => void;
  /** Processor time of workerd until now, in ms. */
  readonly cpu: () => number;
  /** Bytes of memory of its process now, the program itself included. */
  readonly memory: () => number;
  /** The most bytes of memory of its process since `forgetPeak`. */
  readonly peakMemory: () => number;
  readonly forgetPeak: () => void;
}

export async function startWorkerd(): Promise<Workerd> {
  const child = spawn('wrangler', ['dev', '--config', 'worker/wrangler.jsonc', '--port', String(PORT), '--ip', '127.0.0.1', '--inspector-port', String(INSPECTOR_PORT), '--show-interactive-dev-session=false', '--log-level', 'error'], {
    stdio: 'ignore', env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  const origin = `http://127.0.0.1:${PORT}`;
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${origin}/api/v1/health`).catch(() => null);
    if (answer?.ok) return watchedProcess(origin, child.pid ?? 0, () => child.kill('SIGINT'));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill('SIGKILL');
  throw new Error('workerd did not start; run npm run build first');
}

function watchedProcess(origin: string, ancestor: number, stop: () => void): Workerd {
  const status = (key: string): number => {
    const kilobytes = new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${busiestBelow(ancestor).pid}/status`, 'utf8'))?.[1];
    if (kilobytes === undefined) throw new Error(`the system does not tell ${key} of workerd`);
    return Number(kilobytes) * 1024;
  };
  return {
    origin, stop,
    cpu: () => busiestBelow(ancestor).ticks * TICK_MS,
    memory: () => status('VmRSS'),
    peakMemory: () => status('VmHWM'),
    forgetPeak: () => writeFileSync(`/proc/${busiestBelow(ancestor).pid}/clear_refs`, '5'),
  };
}

/** Clock ticks of Linux are hundredths of a second. */
const TICK_MS = 10;

/** The workerd that runs requests: of the descendants of `ancestor`, the one with most user and system time. */
function busiestBelow(ancestor: number): { readonly pid: number; readonly ticks: number } {
  const processes = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    // a process may end while it is looked at
    const stat = existsSync(`/proc/${pid}/stat`) ? /\((.*)\) . (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) : null;
    const fields = stat?.[2]?.split(' ').map(Number);
    return fields ? [[Number(pid), { name: stat?.[1], parent: fields[0] ?? 0, ticks: (fields[10] ?? 0) + (fields[11] ?? 0) }] as const] : [];
  }));
  const isBelow = (pid: number): boolean => pid === ancestor || (processes.has(pid) && isBelow(processes.get(pid)?.parent ?? 0));
  const [busiest] = [...processes].filter(([pid, { name }]) => name === 'workerd' && isBelow(pid))
    .map(([pid, { ticks }]) => ({ pid, ticks })).toSorted((a, b) => b.ticks - a.ticks);
  if (busiest === undefined) throw new Error('no workerd runs');
  return busiest;
}
