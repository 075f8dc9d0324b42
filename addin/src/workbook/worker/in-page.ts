import { fileBytes } from '../file-bytes.ts';
import { MemoryWorkbook } from '../memory.ts';
import { WorkbookError } from '../port.ts';
import type { NotKept } from '../xlsx/save.ts';
import type { FileProgress } from './wire.ts';

export interface OpenOptions {
  /** Ends the reading at once, wherever it is. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

export interface Saved {
  readonly bytes: Uint8Array;
  /** What the bytes do not hold as the opened file did; to be said before they are given out. */
  readonly notKept: readonly NotKept[];
  /** The revision that they hold. */
  readonly revision: number;
}

/** Milliseconds for the page to show that it is at work, before it can show nothing more. */
const PAINT = 50;

/**
 * What openInWorker does, where there is no worker: the page stands still meanwhile, and Cancel is heard before the
 * reading and after it.
 * @throws WorkbookError one of the file-* codes of xlsx/codes.ts, 'cancelled'
 */
export async function openInPage(file: Blob | Uint8Array, name: string, { signal }: OpenOptions): Promise<MemoryWorkbook> {
  const bytes = file instanceof Uint8Array ? file : await fileBytes(file);
  await breath(signal);
  const workbook = await memoryTold(() => MemoryWorkbook.open(bytes, name));
  await breath(signal);
  return workbook;
}

/** What saveInWorker does, where there is no worker. @throws WorkbookError 'file-memory' | 'cancelled' */
export async function saveInPage(workbook: MemoryWorkbook, revision: () => number, signal?: AbortSignal): Promise<Saved> {
  for (;;) {
    await breath(signal);
    const started = revision();
    const notKept = workbook.whatIsNotKept();
    const bytes = await memoryTold(() => workbook.toXlsx());
    // a change that came while new sheets were written may be in the bytes by half
    if (revision() === started) return { bytes, notKept, revision: started };
  }
}

async function breath(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAINT));
  if (signal?.aborted === true) throw new WorkbookError('cancelled');
}

async function memoryTold<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RangeError ? new WorkbookError('file-memory') : error;
  }
}
