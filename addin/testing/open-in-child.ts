import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WorkbookError } from '../src/workbook/port.ts';
import { readXlsx } from '../src/workbook/xlsx/read.ts';
import { peakMegabytes } from './peak-memory.ts';

/** How the opening of a file ended in a process of its own. */
export interface Opened {
  /** A file-* code; 'none' when it was opened. */
  readonly code: string;
  /** CPU time: what else runs on the machine counts less. */
  readonly milliseconds: number;
  /** Most memory that the whole process ever held, the program itself included. */
  readonly peakMegabytes: number;
}

/** Opens a file in a process that may hold little: a file that swells ends it, and this throws. `heap`: megabytes. */
export async function openInChild(bytes: Uint8Array, heap = 128): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'dieu-phoi-bomb-'));
  try {
    const path = join(folder, 'book.xlsx');
    await writeFile(path, bytes);
    const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${heap}`, import.meta.filename, path], { timeout: 60_000 });
    return JSON.parse(stdout) as Opened;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const bytes: Uint8Array = await readFile(process.argv[2] ?? '');
  const start = process.cpuUsage();
  const code = await readXlsx(bytes).then(() => 'none', (error: unknown) => (error instanceof WorkbookError ? error.code : String(error)));
  const { user, system } = process.cpuUsage(start);
  const opened: Opened = { code, milliseconds: Math.round((user + system) / 1_000), peakMegabytes: Math.round(peakMegabytes()) };
  process.stdout.write(JSON.stringify(opened));
}
