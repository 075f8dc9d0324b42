import { WorkbookError } from '../port.ts';
import type { Answer } from './wire.ts';

/** Milliseconds for its code to arrive and run; a network that needs longer is better used for nothing. */
const START = 15_000;

/**
 * A thread for files, its code running; null where none starts: old browsers know no module workers, some rules of
 * offices forbid workers, the network may be gone.
 * @throws WorkbookError 'cancelled'
 */
export async function startedWorker(signal?: AbortSignal): Promise<Worker | null> {
  if (signal?.aborted === true) throw new WorkbookError('cancelled');
  const worker = newWorker();
  if (worker === null) return null;
  let late: ReturnType<typeof setTimeout> | undefined;
  let cancel: (() => void) | undefined;
  let ready = false;
  try {
    ready = await new Promise<boolean>((resolve, reject) => {
      cancel = () => reject(new WorkbookError('cancelled'));
      signal?.addEventListener('abort', cancel);
      late = setTimeout(() => resolve(false), START);
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => data.kind === 'ready' && resolve(true), { once: true });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(false);
      }, { once: true });
    });
    return ready ? worker : null;
  } finally {
    clearTimeout(late);
    if (cancel) signal?.removeEventListener('abort', cancel);
    if (!ready) worker.terminate();
  }
}

/** Some browsers refuse a worker by an exception, others by an event. */
function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
