import { FlowError } from '../flows/flow-error.ts';
import type { DeskRequest } from '../flows/remote/worker-entry.ts';
import { RemoteDesk } from '../flows/remote/remote-desk.ts';
import type { WorkbookPort } from '../workbook/port.ts';

/**
 * The flows of a workbook in a web worker, or in the page where the browser refuses one: slower to the eye, the same
 * otherwise. FlowError 'server-unreachable' when their code does not arrive.
 */
export async function openDesk(port: WorkbookPort): Promise<OpenDesk> {
  const thread = await startedThread();
  const { port1, port2 } = new MessageChannel();
  if (thread === null) {
    const { serveDesk } = await inPage();
    serveDesk(port2, port.host, location.origin);
    return { desk: new RemoteDesk(port, port1), close: () => port1.close() };
  }
  const request: DeskRequest = { channel: port2, host: port.host, origin: location.origin };
  thread.postMessage(request, [port2]);
  return { desk: new RemoteDesk(port, port1), close: () => thread.terminate() };
}

/** null where no worker starts: old browsers know no module workers, some rules of offices forbid them. */
async function startedThread(): Promise<Worker | null> {
  try {
    const { thread, ready } = spare ?? newWorker();
    await ready;
    return thread;
  } catch {
    // whether the network is gone instead, the code for the page tells: it comes from there too
    return null;
  } finally {
    spare = null;
  }
}

async function inPage(): Promise<typeof import('../flows/remote/desk-worker.ts')> {
  try {
    return await import('../flows/remote/desk-worker.ts');
  } catch (error) {
    throw error instanceof TypeError ? new FlowError('server-unreachable') : error;
  }
}

export interface OpenDesk {
  readonly desk: RemoteDesk;
  /** The workbook was closed: its worker ends. */
  close(): void;
}

interface Started {
  readonly thread: Worker;
  /** The code that checks is there. */
  readonly ready: Promise<void>;
  /** What plans need is there too. */
  readonly all: Promise<void>;
}

/** A worker started ahead: the first check need not wait for its code, nor for the network. */
let spare: Started | null = null;

/** Starts the worker of the next workbook, and waits until it has fetched all it may need. */
export async function fetchAhead(): Promise<void> {
  try {
    const started = spare ?? newWorker();
    spare = started;
    await started.ready;
    await started.all;
  } catch {
    spare = null;
    await inPage();
  }
}

function newWorker(): Started {
  const thread = new Worker(new URL('../flows/remote/worker-entry.ts', import.meta.url), { type: 'module' });
  const told = (word: string) => new Promise<void>((resolve) => {
    thread.addEventListener('message', ({ data }) => {
      if (data === word) resolve();
    });
  });
  const failed = new Promise<never>((_resolve, reject) => {
    thread.addEventListener('error', () => reject(new Error('no worker started')), { once: true });
  });
  const all = told('all');
  const ready = Promise.race([told('ready'), failed]);
  // a worker that nobody waits for may fail in silence: the next one is asked for anew
  ready.catch(() => undefined);
  return { thread, ready, all };
}
