import type { Compute } from '../addin/src/flows/types.ts';

/** The JS heap of the Worker in workerd, read through the inspector of `wrangler dev`. */
export interface WorkerHeap {
  /** Bytes in use now, what is no longer needed but not yet collected included. */
  used(): Promise<number>;
  close(): void;
}

interface Reply {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number };
}

/** The inspector refuses a connection without Origin; Node's WebSocket takes headers beside the standard's arguments. */
const HEADERS = { headers: { Origin: 'http://localhost' } } as unknown as string[];

export async function openWorkerHeap(inspectorPort: number): Promise<WorkerHeap> {
  const socket = new WebSocket(`ws://127.0.0.1:${inspectorPort}/ws`, HEADERS);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('the inspector of workerd refused the connection')), { once: true });
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  const failing = new Map<number, (error: Error) => void>();
  socket.addEventListener('close', () => {
    for (const fail of failing.values()) fail(new Error('the inspector of workerd went away'));
  });
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id === undefined) return;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
    failing.delete(reply.id);
  });
  let last = 0;
  const ask = (method: string): Promise<Reply> => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method }));
    return new Promise((resolve, reject) => {
      waiting.set(id, resolve);
      failing.set(id, reject);
    });
  };
  return {
    used: async () => {
      const { result } = await ask('Runtime.getHeapUsage');
      if (result?.usedSize === undefined) throw new Error('the inspector told no heap');
      return result.usedSize;
    },
    close: () => socket.close(),
  };
}

/** The same compute port, which looks at the Worker's heap right after each answer, before it is collected. */
export function watched(compute: Compute, heap: WorkerHeap, seen: (bytes: number) => void): Compute {
  const look = async <T>(answer: Promise<T>): Promise<T> => {
    const result = await answer;
    seen(await heap.used());
    return result;
  };
  return {
    where: compute.where,
    norms: (input, signal) => look(compute.norms(input, signal)),
    shortages: (input, signal) => look(compute.shortages(input, signal)),
    proposals: (input, signal) => look(compute.proposals(input, signal)),
    whatIf: (input, signal) => look(compute.whatIf(input, signal)),
  };
}
