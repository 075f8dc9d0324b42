import { isErrorCode } from '../../../../shared/contract/errors.ts';
import { WorkbookError } from '../../workbook/port.ts';
import { FlowError } from '../flow-error.ts';

/** What a call that is being answered can do beside answering. */
export interface Call {
  readonly signal: AbortSignal;
  /** Sends a part of the answer, or how far the work is, before its end. */
  note(value: unknown): void;
}

export type Handlers = Readonly<Record<string, (args: readonly unknown[], call: Call) => Promise<unknown>>>;

interface SentError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly kind: 'note'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError }
  | { readonly kind: 'stop'; readonly id: number };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly onNote: ((value: unknown) => void) | undefined;
}

/** Calls between a page and its web worker, both ways, with cancelling and parts of answers. */
export class Wire {
  readonly #port: MessagePort;
  readonly #handlers: Handlers;
  readonly #waiting = new Map<number, Waiting>();
  readonly #running = new Map<number, AbortController>();
  #next = 1;

  constructor(port: MessagePort, handlers: Handlers) {
    this.#port = port;
    this.#handlers = handlers;
    port.addEventListener('message', (event: MessageEvent<Message>) => this.#receive(event.data));
    port.start();
  }

  call(method: string, args: readonly unknown[], options: { readonly signal?: AbortSignal | undefined; readonly onNote?: (value: unknown) => void } = {}): Promise<unknown> {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onNote: options.onNote });
      options.signal?.addEventListener('abort', () => this.#send({ kind: 'stop', id }), { once: true });
      this.#send({ kind: 'call', id, method, args });
      if (options.signal?.aborted) this.#send({ kind: 'stop', id });
    });
  }

  #send(message: Message): void {
    this.#port.postMessage(message, []);
  }

  #receive(message: Message): void {
    if (message.kind === 'call') void this.#answer(message);
    else if (message.kind === 'stop') this.#running.get(message.id)?.abort();
    else if (message.kind === 'note') this.#waiting.get(message.id)?.onNote?.(message.value);
    else {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.kind === 'done') waiting?.resolve(message.value);
      else waiting?.reject(errorOf(message.error));
    }
  }

  async #answer({ id, method, args }: Extract<Message, { kind: 'call' }>): Promise<void> {
    const controller = new AbortController();
    this.#running.set(id, controller);
    try {
      const handler = this.#handlers[method];
      if (!handler) throw new Error(`nobody answers ${method}`);
      const value = await handler(args, { signal: controller.signal, note: (note) => this.#send({ kind: 'note', id, value: note }) });
      this.#send({ kind: 'done', id, value });
    } catch (error) {
      this.#send({ kind: 'failed', id, error: sentError(error) });
    } finally {
      this.#running.delete(id);
    }
  }
}

function sentError(error: unknown): SentError {
  if (error instanceof FlowError || error instanceof WorkbookError) {
    return { name: error.name, message: error.message, code: error.code, params: error.params };
  }
  // a part of the worker that did not arrive is the network's failure
  if (error instanceof TypeError && /dynamically imported module|module script failed/i.test(error.message)) {
    return { name: 'FlowError', message: error.message, code: 'server-unreachable' };
  }
  return error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };
}

function errorOf({ name, message, code, params = {} }: SentError): Error {
  if (code !== undefined && isErrorCode(code)) return name === 'WorkbookError' ? new WorkbookError(code, params) : new FlowError(code, params);
  if (name === 'AbortError') return new DOMException(message, name) as unknown as Error;
  return Object.assign(new Error(message), { name });
}
