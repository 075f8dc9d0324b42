import { hc } from 'hono/client';
import type { InferRequestType } from 'hono/client';
import type { AppType } from '../../../worker/src/app.ts';
import { isErrorCode } from '../../../shared/contract/errors.ts';
import { FlowError } from '../flows/flow-error.ts';
import type { Compute } from '../flows/types.ts';

/** How long a computation may take before the person is told; the largest province takes a few seconds. */
const TIMEOUT_MS = 120_000;

export interface ClientOptions {
  /** Replaces fetch: the command line runs the Worker's app in its own process through it. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
}

/** The Worker as a compute port. `baseUrl` is its origin, such as location.origin. */
export function workerClient(baseUrl: string, options: ClientOptions = {}): Compute {
  const send = options.fetch;
  const api = hc<AppType>(baseUrl, send ? { fetch: (input: RequestInfo | URL, init?: RequestInit) => send(new Request(input, init)) } : {}).api.v1;
  return {
    where: 'worker',
    norms: (input, signal) => ask((init) => api.norms.$post({ json: input as Wire }, { init }), signal),
    shortages: (input, signal) => ask((init) => api.shortages.$post({ json: input as Wire }, { init }), signal),
    proposals: (input, signal) => ask((init) => api.proposals.$post({ json: input as Wire }, { init }), signal),
    whatIf: (input, signal) => ask((init) => api['what-if'].$post({ json: input as Wire }, { init }), signal),
  };
}

/** The same message with the arrays as zod types them; the client never changes it. */
type Wire = InferRequestType<ReturnType<typeof hc<AppType>>['api']['v1']['norms']['$post']>['json'];

interface Answer<T> {
  readonly ok: boolean;
  json(): Promise<T>;
}

async function ask<T>(post: (init: RequestInit) => Promise<Answer<T>>, signal: AbortSignal | undefined): Promise<T> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const answer = await post({ signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
    if (!answer.ok) throw await problemOf(answer);
    return await read(answer);
  } catch (error) {
    if (error instanceof FlowError) throw error;
    if (signal?.aborted) throw new FlowError('cancelled');
    throw new FlowError(timeout.aborted ? 'server-timeout' : 'server-unreachable');
  }
}

async function read<T>(answer: Answer<T>): Promise<T> {
  try {
    return await answer.json();
  } catch {
    throw new FlowError('server-answer-unreadable');
  }
}

/** The Worker's problem document as a FlowError; anything else is an answer that cannot be read. */
async function problemOf(answer: Answer<unknown>): Promise<FlowError> {
  const problem = await read(answer);
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return new FlowError('server-answer-unreadable');
  const { code, requestId, at } = problem as { code: unknown; requestId?: unknown; at?: unknown };
  if (typeof code !== 'string' || !isErrorCode(code)) return new FlowError('server-answer-unreadable');
  return new FlowError(code, { requestId: String(requestId ?? '–'), at: Array.isArray(at) ? at.join(', ') : '–' });
}
