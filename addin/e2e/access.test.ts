import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { settled, violations, violationsInEveryLook } from '../testing/axe.ts';
import { launchChromium, serveStatic } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';
import { openPaneInExcel } from '../testing/excel-host/in-page.ts';
import { tourOfPane } from '../testing/pane-tour.ts';
import type { Lang } from '../testing/pane-tour.ts';

/** Everyone can use it: axe finds nothing, a keyboard is enough, 320 pixels are wide enough. Computed in place. */
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const SAMPLES = new URL('../../samples/', import.meta.url);
const LONG = { timeout: 60_000 };
/** Some twenty screens one after the other, on a machine that is busy with other things. */
const TOUR_MS = 300_000;

let served: Served | undefined;
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStatic(DIST), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});
afterEach(() => page.context().close());

async function newPage(lang: Lang, options: BrowserContextOptions): Promise<void> {
  const context = await browser!.newContext(options);
  await context.addInitScript((chosen) => {
    localStorage.setItem('dieu-phoi.compute', 'in-place');
    localStorage.setItem('dieu-phoi.lang', chosen);
  }, lang);
  page = await context.newPage();
}

async function openPane(file: string, lang: Lang = 'vi', options: BrowserContextOptions = {}): Promise<void> {
  await newPage(lang, { viewport: { width: 320, height: 800 }, ...options });
  const workbook = await MemoryWorkbook.open(await readFile(new URL(file, SAMPLES)), file);
  await openPaneInExcel(page, `${served!.url}/taskpane.html`, workbook.model);
}

async function openWorkbench(sample: string | null, lang: Lang = 'vi', options: BrowserContextOptions = {}): Promise<void> {
  await newPage(lang, { viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(`${served!.url}/workbench.html${sample ? `?sample=${sample}` : ''}`);
  if (sample) await page.getByRole('grid').or(page.getByRole('tab').first()).first().waitFor(LONG);
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const tab = (name: string | RegExp) => page.getByRole('tab', { name });

async function overflow(): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!;
    return Math.max(main.scrollWidth - main.clientWidth, document.documentElement.scrollWidth - innerWidth);
  });
}

describe('every screen of the pane at 320 pixels', () => {
  // beside the grid, where the pane follows the colours of the system
  it('breaks no rule of axe in light, dark and forced colours, and runs over no side', async () => {
    await openWorkbench('dien-bien', 'vi', { viewport: { width: 320, height: 800 } });
    await tourOfPane(page, 'vi', async (screen) => {
      expect(await violationsInEveryLook(page), screen).toEqual([]);
      expect(await overflow(), screen).toBe(0);
    });
  }, TOUR_MS);

  it('runs over no side in English, in Excel', async () => {
    await openPane('dien-bien.xlsx', 'en');
    await tourOfPane(page, 'en', async (screen) => {
      await settled(page);
      expect(await overflow(), screen).toBe(0);
    });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  }, TOUR_MS);
});

describe('the workbench breaks no rule of axe', () => {
  it.each<[string, BrowserContextOptions, typeof violations]>([
    ['wide, in light, dark and forced colours', {}, violationsInEveryLook], ['narrow', { viewport: { width: 320, height: 640 } }, violations],
  ])('%s', async (_name, options, found) => {
    await openWorkbench(null, 'vi', options);
    expect(await found(page), 'welcome').toEqual([]);
    await button(/Điện Biên/).click();
    await button('Kiểm tra số liệu').waitFor(LONG);
    if (options.viewport) await tab('Sổ tính').click();
    await tab('Nhân sự').click();
    await page.getByRole('grid').focus();
    for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Alt+ArrowDown']) await page.keyboard.press(key);
    await page.getByRole('listbox').waitFor();
    expect(await found(page), 'drop-down').toEqual([]);
    await page.keyboard.press('Escape');
    if (options.viewport) await tab('Bảng điều khiển').click();
    await button('Lập phương án').click(LONG);
    await button('Xem phương án trong sổ tính').click(LONG);
    await page.getByRole('grid', { name: /Phương án/ }).waitFor();
    expect(await found(page), 'plan').toEqual([]);
    await tab('Thiếu theo lĩnh vực').click();
    expect(await found(page), 'heat map').toEqual([]);
  });

  it('on the start page and where Excel is missing', async () => {
    await newPage('en', {});
    await page.goto(`${served!.url}/`);
    expect(await violations(page)).toEqual([]);
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(`${served!.url}/taskpane.html`);
    await page.getByText('This pane works inside Excel').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('a keyboard is enough', () => {
  it('does the whole job in the workbench and reads a reason', async () => {
    await openWorkbench('dien-bien');
    await press('Tab', button('Lập phương án'));
    await page.keyboard.press('Enter');
    // the result takes the focus, at the sentence that matters most
    const headline = page.getByRole('heading', { level: 2 }).first();
    await expect.poll(() => headline.textContent(), LONG).toMatch(/^\d+ xã, phường/);
    await expect.poll(() => headline.evaluate((element) => element === document.activeElement)).toBe(true);
    await press('Tab', page.locator('h3 button', { hasText: 'Phương án bố trí' }));
    await page.keyboard.press('Enter');
    await press('Tab', page.locator('li button[aria-expanded]').first());
    await page.keyboard.press('Enter');
    expect(await page.getByRole('heading', { name: 'Vì sao' }).count()).toBe(1);
  });

  it('moves, edits, gives up and undoes in the grid, and gets out of it', async () => {
    await openWorkbench('dien-bien');
    await tab('Nhân sự').click();
    const grid = page.getByRole('grid', { name: 'Trang Nhân sự' });
    await press('Shift+Tab', field());
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await address()).toBe('C6');
    const before = await active();
    await page.keyboard.type('Nguyễn Văn Thử');
    expect(await page.getByRole('textbox', { name: 'Sửa ô C6' }).inputValue()).toBe('Nguyễn Văn Thử');
    await page.keyboard.press('Escape');
    expect(await active()).toBe(before);
    await page.keyboard.type('Nguyễn Văn Thử');
    await page.keyboard.press('Enter');
    expect(await address()).toBe('C7');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe('Nguyễn Văn Thử');
    await page.keyboard.press('Control+z');
    expect(await active()).toBe(before);
    await page.keyboard.press('Tab');
    expect(await address()).toBe('D6');
    await page.keyboard.press('Shift+Tab');
    expect(await address()).toBe('C6');
    expect(await field().getAttribute('aria-describedby').then((id) => page.locator(`[id="${id}"]`).textContent())).toContain('F6');
    for (const keys of [['F6'], ['Shift+F6'], ['Escape', 'Tab'], ['Escape', 'Shift+Tab']]) {
      await grid.focus();
      await page.keyboard.press('Home');
      for (const key of keys) await page.keyboard.press(key);
      expect(await field().evaluate((element) => element === document.activeElement), keys.join(' ')).toBe(false);
    }
  });

  it('lets who only comes by go on with Tab', async () => {
    await openWorkbench('dien-bien');
    await press('Tab', field());
    await page.keyboard.press('Tab');
    expect(await page.getByRole('tab', { selected: true }).first().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('draws only the rows in sight, and reaches the last one', async () => {
    await openWorkbench('lam-dong');
    await tab('Nhân sự').click();
    const grid = page.getByRole('grid', { name: 'Trang Nhân sự' });
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(6_000);
    await grid.focus();
    await page.keyboard.press('Control+End');
    await expect.poll(async () => Number((await address()).replace(/\D/g, ''))).toBeGreaterThan(6_000);
    await expect.poll(active).not.toBeNull();
    expect(await grid.getByRole('row').count()).toBeLessThan(80);
  });

  it('goes from a finding to its cell', async () => {
    await openWorkbench('dien-bien');
    await button('Kiểm tra số liệu').click();
    await tab(/Cần sửa/).click(LONG);
    const jump = button(/^Đến ô /).first();
    const [, cell, sheet] = /^Đến ô (\S+), trang (.+?)(?:[.:]|$)/.exec((await jump.getAttribute('aria-label')) ?? '') ?? [];
    await press('Tab', jump);
    await page.keyboard.press('Enter');
    expect(await address()).toBe(cell);
    expect(await page.getByRole('tab', { name: sheet!, exact: true }).getAttribute('aria-selected')).toBe('true');
    expect(await active()).toMatch(/được đánh dấu/);
  });
});

/** The field over the selected cell, which has the focus of the grid. */
const field = () => page.locator('input[data-editing]');

/** Presses the key until the wanted element has the focus. */
async function press(key: string, wanted: ReturnType<Page['locator']>): Promise<void> {
  await wanted.waitFor(LONG);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached it`);
}

/** Address in the bar above the grid. */
async function address(): Promise<string> {
  const label = (await page.getByRole('textbox', { name: /^Nội dung ô/ }).getAttribute('aria-label')) ?? '';
  return label.split(' ').at(-1) ?? '';
}

/** What a screen reader hears of the selected cell; null when it is not in the page. */
async function active(): Promise<string | null> {
  const id = await field().getAttribute('aria-activedescendant');
  return id ? page.locator(`[id="${id}"]`).textContent() : null;
}
