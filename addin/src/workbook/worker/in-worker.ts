import { isErrorCode } from '../../../../shared/contract/errors.ts';
import { MemoryWorkbook } from '../memory.ts';
import { WorkbookError } from '../port.ts';
import { buffersOf, packChanges, packModel } from './pack.ts';
import { ModelBuilder } from './unpack.ts';
import { openInPage, saveInPage, type OpenOptions, type Saved } from './in-page.ts';
import { startedWorker } from './start.ts';
import type { Answer, Ask } from './wire.ts';

export type { OpenOptions, Saved } from './in-page.ts';

/** Silence after which a thread is taken for dead: some browsers end one that has no memory left without a word. */
const SILENCE = 60_000;
/** Milliseconds of the page that packing may take at once. */
const SLICE = 12;

/**
 * Opens an .xlsx in a thread of its own. The page takes the workbook in by small pieces, so that it goes on answering.
 * Where the browser starts no thread, the page reads it.
 * @throws WorkbookError one of the file-* codes of xlsx/codes.ts, 'file-memory' when the thread died, 'cancelled'
 */
export async function openInWorker(file: Blob | Uint8Array, name: string, { signal, onProgress }: OpenOptions = {}): Promise<MemoryWorkbook> {
  const worker = await startedWorker(signal);
  if (worker === null) return openInPage(file, name, { signal, onProgress });
  const builder = new ModelBuilder();
  return withThread(worker, signal, (thread, settle) => {
    thread.hear((answer) => {
      if (answer.kind === 'progress') onProgress?.(answer.progress);
      else if (answer.kind === 'piece') builder.take(answer.piece);
      else if (answer.kind === 'opened') settle(MemoryWorkbook.loaded(builder.model, name, answer.bytes));
    });
    thread.ask({ kind: 'open', bytes: file });
  });
}

/**
 * Bytes of the .xlsx with every change, made in a thread of its own. Nothing in the workbook changes, whatever happens.
 * @param revision counts the changes of the workbook: one that comes while it is being sent begins the sending anew
 * @throws WorkbookError 'file-memory' when the thread died, 'cancelled'
 */
export async function saveInWorker(workbook: MemoryWorkbook, revision: () => number, signal?: AbortSignal): Promise<Saved> {
  const worker = await startedWorker(signal);
  if (worker === null) return saveInPage(workbook, revision, signal);
  return withThread<Saved>(worker, signal, (thread, settle, fail) => {
    let sent = -1;
    thread.hear((answer) => {
      if (answer.kind === 'saved') settle({ bytes: answer.bytes, notKept: answer.notKept, revision: sent });
    });
    const all = async (): Promise<void> => {
      sent = await send(thread, workbook, revision);
      thread.ask({ kind: 'complete' });
    };
    all().catch(fail);
  });
}

/** Returns the revision that was sent. */
async function send(thread: Thread, workbook: MemoryWorkbook, revision: () => number): Promise<number> {
  for (;;) {
    const started = revision();
    thread.ask({ kind: 'save', bytes: workbook.opened });
    const pieces = workbook.opened ? packChanges(workbook.model) : packModel(workbook.model);
    let since = performance.now();
    for (const piece of pieces) {
      thread.ask({ kind: 'piece', piece }, buffersOf(piece));
      if (performance.now() - since < SLICE) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (revision() !== started) break;
      since = performance.now();
    }
    if (revision() === started) return started;
  }
}

interface Thread {
  hear(handler: (answer: Answer) => void): void;
  ask(ask: Ask, transfer?: Transferable[]): void;
}

type Job<Result> = (thread: Thread, settle: (result: Result) => void, fail: (error: unknown) => void) => void;

/** A thread for one job; it is ended when the job is, when it fails, falls silent, or the person cancels. */
async function withThread<Result>(worker: Worker, signal: AbortSignal | undefined, job: Job<Result>): Promise<Result> {
  let silence: ReturnType<typeof setTimeout> | undefined;
  let cancel: (() => void) | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      const died = (): void => reject(new WorkbookError('file-memory'));
      const alive = (): void => {
        clearTimeout(silence);
        silence = setTimeout(died, SILENCE);
      };
      cancel = () => reject(new WorkbookError('cancelled'));
      signal?.addEventListener('abort', cancel);
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        died();
      });
      worker.addEventListener('messageerror', died);
      alive();
      const hear = (handler: (answer: Answer) => void): void => {
        worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
          alive();
          if (data.kind === 'refused') reject(isErrorCode(data.code) ? new WorkbookError(data.code, data.params) : new Error(data.code));
          else if (data.kind === 'failed') reject(data.message === 'RangeError' ? new WorkbookError('file-memory') : new Error(data.message));
          else attempt(() => handler(data), reject);
        });
      };
      job({ hear, ask: (ask, transfer = []) => worker.postMessage(ask, transfer) }, resolve, reject);
    });
  } finally {
    clearTimeout(silence);
    if (cancel) signal?.removeEventListener('abort', cancel);
    worker.terminate();
  }
}

/** An error in a listener would only be told to the console. */
function attempt(work: () => void, fail: (error: unknown) => void): void {
  try {
    work();
  } catch (error) {
    fail(error);
  }
}
