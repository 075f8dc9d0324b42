import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { createApp } from '../worker/src/app.ts';
import { workerClient } from '../addin/src/api/client.ts';
import { inPlaceCompute } from '../addin/src/flows/compute.ts';
import { runPlan } from '../addin/src/flows/run.ts';
import { STEPS } from '../addin/src/flows/types.ts';
import type { Compute, Step } from '../addin/src/flows/types.ts';
import { MemoryWorkbook } from '../addin/src/workbook/memory.ts';
import { openWorkerHeap, watched } from './worker-heap.ts';
import { benchSizes } from './worker-sizes.ts';
import { INSPECTOR_PORT, PORT, startWorkerd } from './workerd.ts';

/**
 * The main job on both samples, phase by phase: in Node in place, through the Worker's app in the same process, and
 * through workerd over HTTP. Each case runs in a process of its own, three times; the fastest is told, with the
 * highest heap of the client's process seen at the end of a phase. Opening and saving the .xlsx are their own phases.
 * The Worker's own heap in workerd is read after each answer, in one more run that is not timed.
 */
const SAMPLES = ['dien-bien', 'lam-dong'] as const;
const DOORS = ['in place', 'app in process', 'workerd'] as const;
type Door = (typeof DOORS)[number];
type Phase = 'open' | Step | 'save';
const PHASES: readonly Phase[] = ['open', ...STEPS, 'save'];
const RUNS = 3;
const MB = 2 ** 20;

interface Measured {
  readonly ms: Readonly<Partial<Record<Phase, number>>>;
  readonly heapMB: number;
  /** Of the Worker, where it runs in workerd. */
  readonly workerMB: number | null;
}

type Run = Omit<Measured, 'workerMB'>;

export async function benchWorker(): Promise<readonly string[]> {
  const workerd = await startWorkerd();
  try {
    const rows = SAMPLES.flatMap((sample) => DOORS.map((door) => ({ sample, door, measured: inOwnProcess(sample, door) })));
    const header = ['sample', 'where', ...PHASES, 'total', 'heap MB', 'Worker MB'].map((text, index) => cell(text, index)).join('');
    return [
      `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; ms, fastest of ${RUNS}`,
      header,
      ...rows.map(({ sample, door, measured }) => line(sample, door, measured)),
      '',
      ...await benchSizes(workerd),
    ];
  } finally {
    workerd.stop();
  }
}

/** Only the part by size and for the country. */
export async function benchWorkerSizes(): Promise<readonly string[]> {
  const workerd = await startWorkerd();
  try {
    return await benchSizes(workerd);
  } finally {
    workerd.stop();
  }
}

function line(sample: string, door: Door, { ms, heapMB, workerMB }: Measured): string {
  const total = PHASES.reduce((sum, phase) => sum + (ms[phase] ?? 0), 0);
  return [sample, door, ...PHASES.map((phase) => (ms[phase] ?? 0).toFixed(0)), total.toFixed(0), heapMB.toFixed(0), workerMB?.toFixed(0) ?? '-'].map((text, index) => cell(text, index)).join('');
}

const cell = (text: string, index: number) => (index < 2 ? text.padEnd(index === 0 ? 12 : 16) : text.padStart(12));

function inOwnProcess(sample: string, door: Door): Measured {
  const output = execFileSync(process.execPath, [import.meta.filename, sample, door], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(output) as Measured;
}

async function measure(sample: string, door: Door): Promise<Measured> {
  const bytes = new Uint8Array(readFileSync(`samples/${sample}.xlsx`));
  const compute = await computeOf(door);
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await once(bytes, compute));
  const [fastest] = runs.toSorted((a, b) => sum(a) - sum(b));
  const workerMB = door === 'workerd' ? await workerHeap(bytes, compute) : null;
  return { ms: fastest?.ms ?? {}, heapMB: Math.max(...runs.map((run) => run.heapMB)), workerMB };
}

async function workerHeap(bytes: Uint8Array, compute: Compute): Promise<number> {
  const heap = await openWorkerHeap(INSPECTOR_PORT);
  let highest = 0;
  await once(bytes, watched(compute, heap, (used) => {
    highest = Math.max(highest, used);
  }));
  heap.close();
  return highest / MB;
}

const sum = (measured: Run) => Object.values(measured.ms).reduce((total, ms) => total + ms, 0);

async function once(bytes: Uint8Array, compute: Compute): Promise<Run> {
  const ms: Partial<Record<Phase, number>> = {};
  let heap = 0;
  let last = performance.now();
  const lap = (phase: Phase) => {
    const now = performance.now();
    ms[phase] = (ms[phase] ?? 0) + now - last;
    last = now;
    heap = Math.max(heap, getHeapStatistics().used_heap_size);
  };
  const workbook = await MemoryWorkbook.open(bytes, 'sample.xlsx');
  lap('open');
  await runPlan(workbook, compute, { lang: 'vi', onProgress: ({ step, part }) => (part === 1 ? lap(step) : undefined) });
  lap('write');
  await workbook.toXlsx();
  lap('save');
  return { ms, heapMB: heap / MB };
}

async function computeOf(door: Door): Promise<Compute> {
  if (door === 'in place') return inPlaceCompute();
  if (door === 'workerd') return workerClient(`http://127.0.0.1:${PORT}`);
  const app = createApp({ now: () => performance.now(), requestId: () => 'bench', log: () => undefined, mayProceed: async () => true });
  return workerClient('http://worker.in.process', { fetch: (request) => app.fetch(request) });
}

if (import.meta.main) {
  const [sample = '', door = ''] = process.argv.slice(2);
  // The inspector does not answer the close of its connection, which would keep this process waiting.
  process.stdout.write(JSON.stringify(await measure(sample, door as Door)), () => process.exit(0));
}
