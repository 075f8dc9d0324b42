/** A connection to the inspector of workerd, which `wrangler dev` opens: Chrome's protocol over a WebSocket. */
export interface Inspector {
  ask(method: string, params?: object): Promise<Result>;
  /** Called for every event of the inspector. */
  onEvent(listener: (method: string, params: Result) => void): void;
  close(): void;
}

export type Result = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Result;
  readonly result?: Result;
  readonly error?: { readonly message: string };
}

/** The inspector refuses a connection without Origin; Node's WebSocket takes headers beside the standard's arguments. */
const HEADERS = { headers: { Origin: 'http://localhost' } } as unknown as string[];

export async function openInspector(port: number): Promise<Inspector> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`, HEADERS);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('the inspector of workerd refused the connection')), { once: true });
  });
  const waiting = new Map<number, { readonly resolve: (result: Result) => void; readonly reject: (error: Error) => void }>();
  const listeners: ((method: string, params: Result) => void)[] = [];
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the inspector of workerd went away'));
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params = {}, result = {}, error } = JSON.parse(String(data)) as Message;
    if (method !== undefined) for (const listener of listeners) listener(method, params);
    if (id === undefined) return;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`the inspector of workerd: ${error.message}`));
    else asked?.resolve(result);
  });
  let last = 0;
  return {
    ask: (method, params = {}) => {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    onEvent: (listener) => void listeners.push(listener),
    close: () => socket.close(),
  };
}
