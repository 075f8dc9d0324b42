import { fileBytes } from '../file-bytes.ts';
import { WorkbookError } from '../port.ts';
import { Package } from '../xlsx/package.ts';
import { readXlsx } from '../xlsx/read.ts';
import { saveXlsx, whatIsNotKept } from '../xlsx/save.ts';
import { writeModel } from '../xlsx/write.ts';
import { buffersOf, packModel } from './pack.ts';
import { ModelBuilder } from './unpack.ts';
import type { Answer, Ask } from './wire.ts';

/**
 * The thread that reads and writes .xlsx files, so that the page stays free. It does one thing, answers, and is ended by
 * the page; ending it is also how a person's Cancel works.
 */
interface Thread {
  addEventListener(kind: 'message', listener: (event: MessageEvent<Ask>) => void): void;
  postMessage(answer: Answer, transfer: Transferable[]): void;
}

const thread = self as unknown as Thread;
let builder = new ModelBuilder();
let source: Package | null = null;

const say = (told: Answer, transfer: Transferable[] = []): void => thread.postMessage(told, transfer);

thread.addEventListener('message', ({ data }) => {
  answer(data).catch((error: unknown) => {
    if (error instanceof WorkbookError) say({ kind: 'refused', code: error.code, params: error.params });
    else say({ kind: 'failed', message: error instanceof Error ? error.name : 'unknown' });
  });
});

say({ kind: 'ready' });

async function answer(ask: Ask): Promise<void> {
  if (ask.kind === 'open') {
    await open(ask.bytes instanceof Uint8Array ? ask.bytes : await fileBytes(ask.bytes));
  } else if (ask.kind === 'save') {
    builder = new ModelBuilder();
    source = ask.bytes && Package.open(ask.bytes);
  } else if (ask.kind === 'piece') {
    builder.take(ask.piece);
  } else {
    const { model } = builder;
    const notKept = source ? whatIsNotKept(source, model) : [];
    const bytes = source ? await saveXlsx(source, model) : await writeModel(model);
    say({ kind: 'saved', bytes, notKept }, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
  }
}

async function open(bytes: Uint8Array): Promise<void> {
  const { model } = await readXlsx(bytes, (share, sheet) => say({ kind: 'progress', progress: { share, sheet } }));
  for (const piece of packModel(model)) say({ kind: 'piece', piece }, buffersOf(piece));
  say({ kind: 'opened', bytes }, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
}
