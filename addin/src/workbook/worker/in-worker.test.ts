import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { MemoryWorkbook } from '../memory.ts';
import { openInWorker, saveInWorker } from './in-worker.ts';
import type { Ask } from './wire.ts';

/** A thread that does what a test says at its start and when it is asked. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  static atStart: (worker: FakeWorker) => void;
  static asked: (worker: FakeWorker, ask: Ask) => void;
  ended = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
    setTimeout(() => FakeWorker.atStart(this), 1);
  }

  postMessage(ask: Ask): void {
    setTimeout(() => FakeWorker.asked(this, ask), 1);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const ready = (worker: FakeWorker): void => worker.say({ kind: 'ready' });
const bytes = zipOf(plainFiles('<row r="1"><c r="A1"><v>7</v></c></row>'));

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.started = [];
  FakeWorker.atStart = ready;
  FakeWorker.asked = () => undefined;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The outcome once the timers have run: the value, or the code of the error. */
async function outcome<T>(work: Promise<T>): Promise<T | string> {
  const told = work.catch((error: unknown) => (error instanceof Error ? error.message : 'unknown'));
  await vi.runAllTimersAsync();
  return told;
}

describe('where no thread starts', () => {
  it.each<[string, () => void]>([
    ['the browser knows none', () => vi.stubGlobal('Worker', undefined)],
    ['it refuses by an exception', () => vi.stubGlobal('Worker', function refused() { throw new DOMException('refused', 'SecurityError'); })],
    ['its code does not start', () => { FakeWorker.atStart = (worker) => worker.dispatchEvent(new Event('error')); }],
    ['its code never arrives', () => { FakeWorker.atStart = () => undefined; }],
  ])('%s: the page opens and saves', async (_how, refuse) => {
    refuse();
    const workbook = await outcome(openInWorker(bytes, 'a.xlsx'));
    if (!(workbook instanceof MemoryWorkbook)) throw new Error(String(workbook));
    await workbook.writeCells('Trang 1', [{ cell: 'A1', value: 8 }]);
    const saved = await outcome(saveInWorker(workbook, () => 3));
    if (typeof saved === 'string') throw new Error(saved);
    expect(saved.revision).toBe(3);
    expect((await MemoryWorkbook.open(saved.bytes, 'b.xlsx')).model.mustSheet('Trang 1').value(0, 0)).toBe(8);
    expect(FakeWorker.started.every((worker) => worker.ended)).toBe(true);
  });

  it('the page says what is wrong with a file in the same words', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await outcome(openInWorker(new TextEncoder().encode('Họ và tên;Ngày sinh'), 'a.xlsx'))).toBe('file-not-workbook');
  });
});

describe('a thread that dies', () => {
  it.each<[string, (worker: FakeWorker) => void]>([
    ['with an error', (worker) => worker.dispatchEvent(new Event('error'))],
    ['without a word', () => undefined],
    ['of a full memory that it tells', (worker) => worker.say({ kind: 'failed', message: 'RangeError' })],
  ])('%s: is told as that, and is ended', async (_how, die) => {
    FakeWorker.asked = die;
    expect(await outcome(openInWorker(bytes, 'a.xlsx'))).toBe('file-memory');
    const workbook = await MemoryWorkbook.open(bytes, 'a.xlsx').catch(() => null);
    expect(await outcome(saveInWorker(workbook!, () => 0))).toBe('file-memory');
    expect(FakeWorker.started.map((worker) => worker.ended)).toEqual([true, true]);
  });
});

describe('Cancel', () => {
  it.each<[string, number]>([['before the thread runs', 0], ['while it reads', 1_000]])('%s: ends the thread', async (_when, after) => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), after);
    expect(await outcome(openInWorker(bytes, 'a.xlsx', { signal: stop.signal }))).toBe('cancelled');
    expect(FakeWorker.started.map((worker) => worker.ended)).toEqual([true]);
  });

  it('stops the page too, where no thread starts', async () => {
    vi.stubGlobal('Worker', undefined);
    const stop = new AbortController();
    const opening = openInWorker(bytes, 'a.xlsx', { signal: stop.signal });
    stop.abort();
    expect(await outcome(opening)).toBe('cancelled');
  });
});
