import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ladder } from '../../shared/i18n/vi/ladder.ts';
import { pane as words } from '../../shared/i18n/vi/pane.ts';
import { policies } from '../../shared/i18n/vi/policies.ts';
import { RESULT_SHEETS } from '../../shared/tables/names.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import type { WorkbookModel } from '../src/workbook/model.ts';
import { launchChromium, serveStatic } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';
import { openPaneInExcel } from '../testing/excel-host/in-page.ts';

/** Who was not placed, who may not be transferred and how far each sender goes, from the result in Excel; then the other policy is taken. */
const LONG = { timeout: 60_000 };
let served: Served;
let browser: Browser;
let page: Page;
let model: WorkbookModel;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStatic(fileURLToPath(new URL('../dist', import.meta.url))), launchChromium()]);
  ({ model } = await MemoryWorkbook.open(await readFile(new URL('../../samples/dien-bien.xlsx', import.meta.url)), 'dien-bien.xlsx'));
  page = await (await browser.newContext({ viewport: { width: 320, height: 800 }, locale: 'vi-VN' })).newPage();
  await page.addInitScript(() => localStorage.setItem('dieu-phoi.compute', 'in-place'));
  await openPaneInExcel(page, `${served.url}/taskpane.html`, model);
  await button(words.stepPlan).click(LONG);
  await button(words.seePlan).waitFor(LONG);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Opens a section and waits for its rows; the number beside its title, where it has one. */
async function opened(title: string): Promise<{ readonly count: number; readonly items: Locator }> {
  const head = page.locator('h3 > button').filter({ hasText: title });
  await head.click();
  const items = page.locator('section').filter({ has: head }).locator('li');
  await items.first().waitFor(LONG);
  return { count: Number(/(\d+) người$/.exec((await head.textContent()) ?? '')?.[1]), items };
}

/** Rows of a result sheet in the workbook, those under its header. */
function rowsOf(name: string): readonly (readonly unknown[])[] {
  const sheet = model.mustSheet(name);
  const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(sheet.tables[0]!.range)!;
  return sheet.rows.slice(Number(first), Number(last));
}

describe('the lists of the result', () => {
  it('count as many people as they and the sheet show, and lead to the row of each', async () => {
    const pool = await opened(ladder.unused.show);
    expect(await pool.items.count()).toBe(pool.count);
    await pool.items.first().getByRole('button').click();
    await expect.poll(() => model.activeSheet).toBe('Danh sách dự kiến cử');
    const named = model.mustSheet(model.activeSheet!).rows[Number(model.selection.replace(/\D/g, '')) - 1];
    expect(await pool.items.first().textContent()).toContain(String(named?.find((cell) => String(cell).includes(' '))));

    const refused = await opened(ladder.unused.showRefused);
    expect(await refused.items.count()).toBe(25);
    await button('Hiện thêm 25').click();
    await expect.poll(() => refused.items.count()).toBe(50);
    await refused.items.nth(49).getByRole('button').click();
    await expect.poll(() => model.activeSheet).toBe('Nhân sự');
    expect(pool.count).toBe(rowsOf(RESULT_SHEETS.unused).length);
    expect(refused.count).toBe(rowsOf(RESULT_SHEETS.refusedPeople).length);
    expect(refused.count).toBeGreaterThan(50);
  });

  it('tell of every sender how many it sends of how many, as the sheet does', async () => {
    const senders = await opened(ladder.unused.showSenders);
    const more = page.getByRole('button', { name: /^Hiện thêm/ }).last();
    while (await senders.items.count() < rowsOf(RESULT_SHEETS.senders).length) await more.click();
    const [first] = rowsOf(RESULT_SHEETS.senders);
    const [, name, , , able, , sent] = first!;
    expect(await senders.items.first().textContent()).toContain(`${String(name)}Đã cử ${String(sent)}/${String(able)} người đủ điều kiện`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('taking the other policy', () => {
  it('writes it into Tham số and goes on to its result', async () => {
    await page.getByRole('tab', { name: words.tabJob, exact: true }).click();
    await button(new RegExp(`^${policies.task}`)).click();
    await button(policies.start).click();
    await page.getByRole('table', { name: policies.levelsTitle }).waitFor(LONG);
    await button(policies.takeWorst).click();
    await button(words.seePlan).waitFor(LONG);
    expect(model.mustSheet('Tham số').rows.find((row) => row[0] === 'policy')).toContain('Ưu tiên nơi thiếu nhiều');
  });
});
