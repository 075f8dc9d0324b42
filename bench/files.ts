import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { writeXlsx } from '../addin/src/workbook/xlsx/write.ts';
import { COLUMN_COUNT, rowsFor, sheetFor, type Job, type Side, type SideFigures } from './files-side.ts';

const SIZES = [1_000, 20_000, 100_000] as const;
const JOBS: readonly Job[] = ['read', 'write', 'patch'];
const RUNS = { 1_000: 7, 20_000: 5, 100_000: 1 } as const;
const SIDES: readonly Side[] = ['ours', 'exceljs'];

/** What one job may take by the clock of a busy machine before it is given up, and its line says so. */
const LIMIT_MS = 600_000;

type Table = ReadonlyMap<string, SideFigures>;
const key = (size: number, job: Job, side: Side): string => `${size} ${job} ${side}`;

/**
 * Reading, writing and patching .xlsx beside exceljs 4.4.0, on the same file in the same run, each job in a process of
 * its own, built like the product so that neither carries the reading of TypeScript; the code is loaded and the file read
 * before, the job is the first that the process does, on both sides. Time is CPU time of the process (what else runs on
 * the machine counts less), the median of so many runs as RUNS says, the sides in turn. Memory is what the job takes
 * beside what the process held before it, for Node alone holds more than most files need; the whole process is told too.
 * Patch: open, change 100 cells, mark them, save.
 */
export async function benchFiles(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dieu-phoi-files-'));
  try {
    const lines: string[] = [];
    const table = new Map<string, SideFigures>();
    const script = await builtSide(folder);
    for (const size of SIZES) {
      const file = join(folder, `${size}.xlsx`);
      const { header, rows } = await rowsFor(size);
      writeFileSync(file, await writeXlsx([sheetFor(header, rows)]));
      lines.push(`${size.toLocaleString('en-US')} rows x ${COLUMN_COUNT} columns, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
      for (const job of JOBS) {
        const measured = inTurn(size, (side) => run([script, side, job, file, String(size)]));
        for (const side of SIDES) {
          const figures = measured.get(side);
          if (!figures) {
            lines.push(`  ${job.padEnd(6)} ${side.padEnd(8)} not finished: out of memory, or over ${LIMIT_MS / 60_000} minutes`);
            continue;
          }
          table.set(key(size, job, side), figures);
          lines.push(`  ${job.padEnd(6)} ${side.padEnd(8)} ${figures.ms.toFixed(0).padStart(7)} ms ${taken(figures).toFixed(0).padStart(6)} MB taken, ${figures.peakMB.toFixed(0).padStart(5)} MB the whole process`);
        }
      }
    }
    return [`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`, ...lines, ...ratios(table)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The script of one side, with all that it imports. */
async function builtSide(folder: string): Promise<string> {
  const entry = join(import.meta.dirname, 'files-side.ts');
  await build({ configFile: false, logLevel: 'error', ssr: { noExternal: true }, build: { ssr: entry, outDir: join(folder, 'side'), emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'side.mjs' } } } });
  return join(folder, 'side', 'side.mjs');
}

/** The median of each side, which take turns so that a busy minute meets both; nothing for one that did not come to its end. */
function inTurn(size: (typeof SIZES)[number], once: (side: Side) => SideFigures | null): ReadonlyMap<Side, SideFigures> {
  const runs = new Map<Side, SideFigures[]>(SIDES.map((side) => [side, []]));
  for (let count = RUNS[size]; count > 0; count -= 1) {
    for (const [side, done] of runs) {
      const figures = once(side);
      if (figures) done.push(figures);
      else runs.delete(side);
    }
  }
  return new Map([...runs].map(([side, done]) => [side, { ms: median(done.map(({ ms }) => ms)), peakMB: median(done.map(({ peakMB }) => peakMB)), startMB: median(done.map(({ startMB }) => startMB)) }]));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!;
}

/** null when it did not come to its end. */
function run(words: readonly [script: string, side: Side, job: Job, file: string, size: string]): SideFigures | null {
  const child = spawnSync(process.execPath, ['--max-old-space-size=4096', '--expose-gc', ...words], { encoding: 'utf8', timeout: LIMIT_MS });
  return child.status === 0 ? (JSON.parse(child.stdout) as SideFigures) : null;
}

/** Megabytes that the job itself took. */
const taken = ({ peakMB, startMB }: SideFigures): number => peakMB - startMB;

function ratios(table: Table): string[] {
  const of = (size: number, job: Job, what: (figures: SideFigures) => number): number | null => {
    const [ours, exceljs] = SIDES.map((side) => table.get(key(size, job, side)));
    return ours === undefined || exceljs === undefined ? null : what(ours) / what(exceljs);
  };
  const time = ({ ms }: SideFigures): number => ms;
  const whole = ({ peakMB }: SideFigures): number => peakMB;
  const perRow = (size: number): number | null => {
    const figures = table.get(key(size, 'patch', 'ours'));
    return figures ? figures.ms / size : null;
  };
  const [large, middle] = [perRow(100_000), perRow(20_000)];
  return [
    ...SIZES.flatMap((size) => (['read', 'write'] as const).map((job) => `${size} rows, ${job}: time ours / exceljs = ${shown(of(size, job, time))}, memory ${shown(of(size, job, taken))}`)),
    ...SIZES.flatMap((size) => [
      figure(`${size} rows, patch: time ours / exceljs`, of(size, 'patch', time), 0.2),
      figure(`${size} rows, patch: memory taken ours / exceljs`, of(size, 'patch', taken), 0.25),
      `${size} rows, patch: memory of the whole process, Node included, ours / exceljs = ${shown(of(size, 'patch', whole))}`,
    ]),
    figure('patch: time per row, 100,000 rows / 20,000 rows', large === null || middle === null ? null : large / middle, 1.2),
  ];
}

const shown = (value: number | null): string => value?.toFixed(2) ?? 'not measured';

function figure(what: string, value: number | null, goal: number): string {
  return `${what} = ${shown(value)} (goal at most ${goal})${value !== null && value <= goal ? '' : ' MISSED'}`;
}
