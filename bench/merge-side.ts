import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeFiles } from '../addin/src/flows/merge/merge.ts';
import { newProvinceFor } from '../addin/src/flows/merge/new-province.ts';
import type { MergeFile, MergeResult } from '../addin/src/flows/merge/types.ts';
import { workbookFile } from '../addin/src/flows/merge/workbook-file.ts';
import { MemoryWorkbook } from '../addin/src/workbook/memory.ts';
import { peakMegabytes } from '../addin/testing/peak-memory.ts';

/** One merge, as the command line does it, in a process of its own. */
export interface MergeFigures {
  readonly files: number;
  readonly rows: number;
  readonly received: number;
  readonly units: number;
  /** Cells written into the sheets of the province. */
  readonly written: number;
  readonly changed: boolean;
  /** Milliseconds of each phase, one after the other. */
  readonly open: number;
  readonly read: number;
  readonly write: number;
  readonly save: number;
  readonly cpu: number;
  /** The most memory that the process ever held, Node included. */
  readonly peakMB: number;
  /** The most that lived on the heap after a file was let go of, in megabytes; and most files whose bytes were held at once. */
  readonly heapMB: number;
  readonly openAtOnce: number;
}

/** Bytes of files that were asked for and are not collected yet: one at a time is the promise. */
class Held {
  most = 0;
  readonly #alive: WeakRef<Uint8Array>[] = [];

  file(path: string, name: string): MergeFile {
    return workbookFile(name, null, async () => {
      const bytes = new Uint8Array(readFileSync(path));
      globalThis.gc?.();
      this.most = Math.max(this.most, 1 + this.#alive.filter((one) => one.deref() !== undefined).length);
      this.#alive.push(new WeakRef(bytes));
      return bytes;
    });
  }
}

async function side(target: string, folder: string): Promise<MergeFigures> {
  const held = new Held();
  const names = readdirSync(folder).toSorted();
  const files = names.map((name) => held.file(join(folder, name), name));
  const marks = { start: performance.now(), opened: 0, read: 0, written: 0 };
  let heap = 0;
  const options = {
    lang: 'vi', today: '2025-11-03',
    onProgress: ({ step }: { readonly step: 'read' | 'write' }) => {
      if (step === 'write') marks.read = performance.now();
      heap = Math.max(heap, process.memoryUsage().heapUsed);
    },
  } as const;
  const content = existsAs(target) ?? await newProvinceFor(files, options);
  const port = await MemoryWorkbook.open(content, 'tinh.xlsx');
  marks.opened = performance.now();
  const result: MergeResult = await mergeFiles(port, files, options);
  marks.written = performance.now();
  if (result.summary.changed) writeFileSync(target, await port.toXlsx());
  const { user, system } = process.cpuUsage();
  const saved = performance.now();
  return {
    files: files.length, rows: result.files.reduce((sum, { rows }) => sum + rows, 0), received: result.summary.received, units: result.summary.units,
    written: result.summary.written, changed: result.summary.changed,
    open: marks.opened - marks.start, read: marks.read - marks.opened, write: marks.written - marks.read, save: saved - marks.written,
    cpu: (user + system) / 1000, peakMB: peakMegabytes(), heapMB: heap / 1e6, openAtOnce: held.most,
  };
}

function existsAs(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const [target, folder] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url) && target !== undefined && folder !== undefined) console.log(JSON.stringify(await side(target, folder)));
