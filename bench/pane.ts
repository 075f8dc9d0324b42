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
  /** Tasks over 50 ms that held the page up: how many, the longest, all together. */
  readonly count: number;
  readonly longest: number;
  readonly total: number;
}

/**
 * Tasks over 50 ms in the page, as Chromium's PerformanceObserver tells them, while the workbench checks and plans
 * lam-dong.xlsx and a workbook of 20,000 people. Needs a build (npm run build). Opening a file and saving it are not part of it.
 */
export async function benchPane(): Promise<readonly string[]> {
  const lamDong = await readFile(fileURLToPath(new URL('../samples/lam-dong.xlsx', import.meta.url)));
  const [server, browser] = await Promise.all([startServer(), launchChromium()]);
  const lines: string[] = [];
  try {
    for (const [name, file] of [['lam-dong.xlsx', lamDong], [`${ROWS} rows`, await manyRows(lamDong)]] as const) {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      await page.addInitScript(() => {
        const tasks: number[] = [];
        Object.assign(globalThis, { longTasks: tasks });
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
      });
      await page.goto(`${server.url}/workbench.html`);
      await page.locator('input[type=file]').setInputFiles({ name: 'so.xlsx', mimeType: 'application/octet-stream', buffer: file });
      await page.getByRole('grid').first().waitFor(LONG);
      await page.waitForTimeout(3000);
      for (const phase of await phases(page)) {
        lines.push(`${name}  ${phase.name}: ${phase.ms.toFixed(0)} ms, long tasks ${phase.count}, longest ${phase.longest.toFixed(0)} ms, together ${phase.total.toFixed(0)} ms`);
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
  await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0));
  const start = performance.now();
  await act();
  const ms = performance.now() - start;
  await page.waitForTimeout(300);
  const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0));
  return { name, ms, count: tasks.length, longest: Math.max(0, ...tasks), total: tasks.reduce((sum, task) => sum + task, 0) };
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
