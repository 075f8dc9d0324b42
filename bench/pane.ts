import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { MemoryWorkbook } from '../addin/src/workbook/memory.ts';
import { launchChromium } from '../addin/testing/chromium.ts';
import { startServer } from '../addin/testing/server.ts';

const ROWS = 20_000;
const LONG = { timeout: 120_000 };

interface Phase {
  readonly name: string;
  readonly ms: number;
  /** The longest task of the page, in milliseconds of its thread's CPU time, and how many took more than 50. */
  readonly longest: number;
  readonly long: number;
  /** The longest by the clock: on a machine that does other work too this is mostly waiting. */
  readonly longestByClock: number;
}

/**
 * The longest tasks of the page, as Chromium traces them, while the workbench checks lam-dong.xlsx and a workbook of 20,000
 * people, shows the list and follows what is typed. Needs a build (npm run build). Opening a file, saving it and drawing
 * another sheet in the grid are not part of it: Excel has its own.
 */
export async function benchPane(): Promise<readonly string[]> {
  const lamDong = await readFile(fileURLToPath(new URL('../samples/lam-dong.xlsx', import.meta.url)));
  const [server, browser] = await Promise.all([startServer(), launchChromium()]);
  const lines: string[] = [];
  try {
    for (const [name, file] of [['lam-dong.xlsx', lamDong], [`${ROWS} rows`, await manyRows(lamDong)]] as const) {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      await page.goto(`${server.url}/workbench.html`);
      await page.locator('input[type=file]').setInputFiles({ name: 'so.xlsx', mimeType: 'application/octet-stream', buffer: file });
      await page.getByRole('grid').first().waitFor(LONG);
      await page.waitForTimeout(3000);
      for (const phase of await phases(page)) {
        lines.push(`${name}  ${phase.name}: ${phase.ms.toFixed(0)} ms, longest task ${phase.longest.toFixed(0)} ms of CPU (goal at most ${MOST}${phase.long === 0 ? '' : `, MISSED ${phase.long} times`}), ${phase.longestByClock.toFixed(0)} ms by the clock`);
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return lines;
}

async function phases(page: Page): Promise<Phase[]> {
  const check = await measured(page, 'check', async () => {
    await page.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
    await page.getByText(/^Đã soát/).waitFor(LONG);
  });
  const list = await measured(page, 'list of findings', async () => {
    await page.getByRole('tab', { name: /Cần sửa/ }).click();
    await page.getByRole('heading', { name: 'Cần sửa và cần xem lại' }).waitFor(LONG);
  });
  await page.getByRole('tab', { name: 'Nhân sự' }).click();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  for (let row = 0; row < 5; row += 1) await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(1000);
  const typed = await measured(page, 'a cell typed, and 4 s after it', async () => {
    await page.keyboard.type('không phải mã');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(4000);
  });
  return [check, list, typed];
}

async function measured(page: Page, name: string, act: () => Promise<void>): Promise<Phase> {
  const trace = await startTrace(page);
  const start = performance.now();
  await act();
  const ms = performance.now() - start;
  await page.waitForTimeout(300);
  const tasks = await trace();
  return {
    name, ms, long: tasks.filter(({ cpu }) => cpu > MOST).length,
    longest: Math.max(0, ...tasks.map(({ cpu }) => cpu)), longestByClock: Math.max(0, ...tasks.map(({ clock }) => clock)),
  };
}

/** What a page may do in one go, in milliseconds. */
const MOST = 50;

/** A task of the page's own thread; milliseconds. */
interface Task {
  readonly cpu: number;
  readonly clock: number;
}

/** Of Chromium's trace events, what is read here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Starts to trace the page; the answer ends it and gives the tasks of the page's thread. */
async function startTrace(page: Page): Promise<() => Promise<readonly Task[]>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value as unknown as TraceEvent[]));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] } });
  return async () => {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const threads = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`));
    const own = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid}/${tid}`));
    if (own.length === 0) throw new Error('the trace holds no task of the page');
    return own.map(({ dur = 0, tdur = 0 }) => ({ cpu: tdur / 1000, clock: dur / 1000 }));
  };
}

/** The sample with its roster repeated, without keys, so that there is much to find. */
async function manyRows(sample: Buffer): Promise<Buffer> {
  const book = await MemoryWorkbook.open(new Uint8Array(sample), 'so.xlsx');
  const sheet = book.model.mustSheet('Nhân sự');
  const count = sheet.rowCount;
  for (let row = count; row < ROWS; row += 1) {
    const from = 10 + ((row * 7) % (count - 20));
    for (let column = 1; column < sheet.columnCount; column += 1) {
      const value = sheet.value(from, column);
      if (value === null) continue;
      sheet.setValue(row, column, value);
      const format = sheet.format(from, column);
      if (format !== undefined) sheet.setFormat(row, column, format);
    }
  }
  return Buffer.from(await book.toXlsx());
}
