import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../addin/testing/chromium.ts';
import { startServer } from '../addin/testing/server.ts';
import { writeXlsx } from '../addin/src/workbook/xlsx/write.ts';
import { COLUMN_COUNT, rowsFor, sheetFor } from './files-side.ts';
import { heldUp, type Held } from './main-thread.ts';

const SIZES = [20_000, 100_000] as const;
const LONG = { timeout: 300_000 };
const SHEET = 'Nhân sự';
const OTHER = 'Trang khác';
/** What a person begins to feel. */
const GOAL = 50;

type Phase = 'open' | 'scroll' | 'another sheet and back' | 'type into a cell' | 'save';

/**
 * What holds the page of the workbench up while a file of 15 columns is opened, scrolled, edited and saved: in a thread
 * of files, and in the page (as where a browser refuses workers). Needs a build. For each phase: how long it took, tasks
 * over 50 ms as PerformanceObserver tells them, and the CPU time that the longest task of the page took by itself, which
 * does not count what else runs on the machine.
 */
export async function benchPage(sizes: readonly number[] = SIZES): Promise<readonly string[]> {
  const [server, browser, folder] = await Promise.all([startServer(), launchChromium(), mkdtemp(join(tmpdir(), 'dieu-phoi-page-'))]);
  const lines: string[] = [];
  try {
    for (const size of sizes) {
      const file = join(folder, `${size}.xlsx`);
      await writeFile(file, await bytesOf(size));
      lines.push(`${size.toLocaleString('en-US')} rows x ${COLUMN_COUNT} columns, ${((await stat(file)).size / 1e6).toFixed(1)} MB`);
      for (const where of ['page', 'thread'] as const) {
        for (const [phase, held] of await sitting(browser, `${server.url}/workbench.html`, file, where)) {
          lines.push(`  ${where.padEnd(6)} ${phase.padEnd(22)} ${held.ms.toFixed(0).padStart(6)} ms, tasks over 50 ms ${String(held.count).padStart(2)}, longest ${held.longest.toFixed(0).padStart(5)} ms, `
            + `of CPU ${held.cpu.toFixed(0).padStart(5)} ms${where === 'thread' && held.cpu > GOAL ? ` MISSED (goal at most ${GOAL})` : ''}`);
        }
      }
    }
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
  return lines;
}

async function bytesOf(size: number): Promise<Uint8Array> {
  const { header, rows } = await rowsFor(size);
  const main = sheetFor(header, rows);
  return writeXlsx([main, { ...sheetFor(header, rows.slice(0, 1_000)), name: OTHER, table: 'TrangKhac' }]);
}

async function sitting(browser: Browser, address: string, file: string, where: 'page' | 'thread'): Promise<[Phase, Held][]> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })).newPage();
  if (where === 'page') await page.addInitScript(refuseFileThreads);
  await page.goto(address);
  await page.waitForTimeout(2_000);
  const result: [Phase, Held][] = [];
  for (const [phase, act] of Object.entries(ACTS)) result.push([phase as Phase, await heldUp(browser, page, () => act(page, file))]);
  await page.context().close();
  return result;
}

function refuseFileThreads(): void {
  const Real = globalThis.Worker;
  globalThis.Worker = class extends Real {
    constructor(url: string | URL, options?: WorkerOptions) {
      if (String(url).includes('file-worker')) throw new DOMException('refused', 'SecurityError');
      super(url, options);
    }
  };
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const grid = (page: Page, name: string) => page.getByRole('grid', { name: `Trang ${name}` });

const ACTS: Readonly<Record<Phase, (page: Page, file: string) => Promise<void>>> = {
  async open(page, file) {
    // by its path: a buffer would be unpacked by the page, which is no work of ours
    await page.locator('input[type=file]').setInputFiles(file);
    await grid(page, SHEET).waitFor(LONG);
    await page.waitForTimeout(500);
  },
  async scroll(page) {
    await grid(page, SHEET).hover();
    for (let step = 0; step < 20; step += 1) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(30);
    }
    await grid(page, SHEET).focus();
    for (const key of ['Control+End', 'PageUp', 'PageUp', 'Control+Home']) await page.keyboard.press(key);
    await page.waitForTimeout(300);
  },
  async 'another sheet and back'(page) {
    await tab(page, OTHER).click();
    await grid(page, OTHER).waitFor(LONG);
    await tab(page, SHEET).click();
    await grid(page, SHEET).waitFor(LONG);
    await page.waitForTimeout(300);
  },
  async 'type into a cell'(page) {
    await grid(page, SHEET).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    for (const text of ['một', 'hai', 'ba']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.waitForTimeout(300);
  },
  async save(page) {
    const download = page.waitForEvent('download', LONG);
    await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
    const saved = await readFile(await (await download).path());
    if (saved.length < 1_000) throw new Error('nothing was saved');
  },
};
