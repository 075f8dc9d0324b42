import { randomUUID } from 'node:crypto';
import { createApp } from '../../worker/src/app.ts';
import { workerClient } from '../src/api/client.ts';
import type { Compute } from '../src/flows/types.ts';

/** The Worker's own app in this process: same routes, same schemas, no network. */
export function workerInProcess(): Compute {
  const app = createApp({
    now: () => performance.now(),
    requestId: randomUUID,
    log: () => undefined,
    mayProceed: async () => true,
  });
  return workerClient('http://worker.in.process', { fetch: (request) => app.fetch(request) });
}
