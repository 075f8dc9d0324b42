import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { writeXlsx } from '../addin/src/workbook/xlsx/write.ts';
import { COLUMN_COUNT, rowsFor, sheetFor, type Job, type Side, type SideFigures } from './files-side.ts';

const SIZES = [1_000, 20_000, 100_000] as const;
const JOBS: readonly Job[] = ['read', 'write', 'patch'];
const SIDES: readonly Side[] = ['ours', 'exceljs'];

/** What one job may take by the clock of a busy machine before it is given up, and its line says so. */
const LIMIT_MS = 600_000;

type Table = ReadonlyMap<string, SideFigures>;
const key = (size: number, job: Job, side: Side): string => `${size} ${job} ${side}`;

/**
 * Reading, writing and patching .xlsx beside exceljs 4.4.0, on the same file in the same run, each job in a process of
 * its own, built like the product so that neither carries the reading of TypeScript. Time is CPU time of the process (what else runs on the machine counts less), the median of three runs, at
 * 100,000 rows of one; memory is the most that the process ever held, Node included. Patch: open, change 100 cells,
 * mark them, save.
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
        for (const side of SIDES) {
          const figures = median([script, side, job, file, String(size)]);
          if (!figures) {
            lines.push(`  ${job.padEnd(6)} ${side.padEnd(8)} not finished: out of memory, or over ${LIMIT_MS / 60_000} minutes`);
            continue;
          }
          table.set(key(size, job, side), figures);
          lines.push(`  ${job.padEnd(6)} ${side.padEnd(8)} ${figures.ms.toFixed(0).padStart(7)} ms ${figures.peakMB.toFixed(0).padStart(6)} MB`);
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

/** null when a run did not come to its end. */
function median(words: readonly [script: string, side: Side, job: Job, file: string, size: string]): SideFigures | null {
  const runs: SideFigures[] = [];
  for (let count = words[4] === '100000' ? 1 : 3; count > 0; count -= 1) {
    const run = spawnSync(process.execPath, ['--max-old-space-size=4096', ...words], { encoding: 'utf8', timeout: LIMIT_MS });
    if (run.status !== 0) return null;
    runs.push(JSON.parse(run.stdout) as SideFigures);
  }
  return runs.sort((one, other) => one.ms - other.ms)[Math.floor(runs.length / 2)]!;
}

function ratios(table: Table): string[] {
  const of = (size: number, job: Job, what: 'ms' | 'peakMB'): number | null => {
    const [ours, exceljs] = SIDES.map((side) => table.get(key(size, job, side))?.[what]);
    return ours === undefined || exceljs === undefined ? null : ours / exceljs;
  };
  const perRow = (size: number): number | null => {
    const figures = table.get(key(size, 'patch', 'ours'));
    return figures ? figures.ms / size : null;
  };
  const [large, middle] = [perRow(100_000), perRow(20_000)];
  return [
    ...SIZES.flatMap((size) => (['read', 'write'] as const).map((job) => `${size} rows, ${job}: time ours / exceljs = ${shown(of(size, job, 'ms'))}, memory ${shown(of(size, job, 'peakMB'))}`)),
    ...SIZES.flatMap((size) => [figure(`${size} rows, patch: time ours / exceljs`, of(size, 'patch', 'ms'), 0.2), figure(`${size} rows, patch: memory ours / exceljs`, of(size, 'patch', 'peakMB'), 0.25)]),
    figure('patch: time per row, 100,000 rows / 20,000 rows', large === null || middle === null ? null : large / middle, 1.2),
  ];
}

const shown = (value: number | null): string => value?.toFixed(2) ?? 'not measured';

function figure(what: string, value: number | null, goal: number): string {
  return `${what} = ${shown(value)} (goal at most ${goal})${value !== null && value <= goal ? '' : ' MISSED'}`;
}
