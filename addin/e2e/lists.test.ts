import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../worker/src/app.ts';
import { decisionLists as words } from '../../shared/i18n/vi/decision-lists.ts';
import { TEMPLATE_IDS } from '../../shared/tables/template.ts';
import { inPlaceCompute } from '../src/flows/compute.ts';
import { runPlan } from '../src/flows/run.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { launchChromium, serveStatic } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';
import { provinceWorkbook } from '../testing/generate/province.ts';
import { randomProvince } from '../testing/generate/random-province.ts';

/** Lists for decisions and the certificate as a person gets them, and what the pane makes of a Worker that lies. */
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const LONG = { timeout: 60_000 };

let served: Served | undefined;
let browser: Browser | undefined;
let plain: Uint8Array;
let planned: Uint8Array;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStatic(DIST), launchChromium()]);
  plain = await MemoryWorkbook.of(provinceWorkbook(await randomProvince(5, { units: 6, candidates: 16 })), 'tinh.xlsx', { template: TEMPLATE_IDS.province }).toXlsx();
  const book = await MemoryWorkbook.open(plain, 'tinh.xlsx');
  await runPlan(book, await inPlaceCompute(), { lang: 'vi' });
  planned = await book.toXlsx();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});
afterEach(async () => {
  await page.context().close();
});

async function openWorkbench(bytes: Uint8Array): Promise<void> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, locale: 'vi-VN' });
  page = await context.newPage();
  await page.goto(`${served!.url}/workbench.html`);
  await page.locator('input[type=file]').first().setInputFiles({ name: 'tinh.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** The real Worker answers the page, `tamper` changes what it says about the plan. */
async function withWorker(tamper: (plan: Record<string, unknown>) => unknown): Promise<void> {
  const app = createApp({ now: () => 0, requestId: randomUUID, log: () => undefined, mayProceed: async () => true });
  await page.context().route('**/api/v1/**', async (route) => {
    const request = route.request();
    const answer = await app.fetch(new Request(request.url(), { method: request.method(), headers: { 'content-type': 'application/json' }, body: request.postData() }));
    const body: unknown = await answer.json();
    await route.fulfill({ status: answer.status, json: request.url().endsWith('/proposals') ? tamper(body as Record<string, unknown>) : body });
  });
}

describe('a Worker that lies', () => {
  it('is found out by the pane: a sentence, and nothing is written', async () => {
    await openWorkbench(plain);
    await button('Lập phương án').waitFor(LONG);
    await withWorker((plan) => ({ ...plan, lines: (plan['lines'] as unknown[]).slice(1) }));
    await button('Lập phương án').click();
    await page.getByText('không qua được bước kiểm tra lại tại máy này').waitFor(LONG);
    expect(await page.getByRole('tab', { name: 'Phương án bố trí (dự kiến)' }).count()).toBe(0);
  });

  it('while an honest one is used', async () => {
    await openWorkbench(plain);
    await button('Lập phương án').waitFor(LONG);
    await withWorker((plan) => plan);
    await button('Lập phương án').click();
    await page.getByRole('tab', { name: 'Phương án bố trí (dự kiến)' }).waitFor(LONG);
  });
});

describe('Xuất danh sách', () => {
  const openScreen = async () => {
    await openWorkbench(planned);
    await page.getByRole('button', { name: /^Xuất danh sách/ }).click(LONG);
    await page.getByRole('combobox').first().waitFor(LONG);
  };
  const downloaded = async (act: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download', LONG), act()]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  };

  it('gives one list as an .xlsx, all of a kind as a .zip, and the certificate as JSON', async () => {
    await openScreen();
    await page.getByText('danh sách in chữ DỰ THẢO').waitFor();
    const one = await downloaded(() => button(words.make).click());
    expect(one.name).toMatch(/^danh-sach-[a-z-]+\.xlsx$/);
    expect((await (await MemoryWorkbook.open(one.bytes, one.name)).sheets()).map(({ name }) => name)).toEqual(['Danh sách']);
    await page.getByText(`Đã tạo ${one.name}`).waitFor();

    await page.getByLabel(words.by).selectOption('unit');
    await page.getByLabel(words.which).selectOption('all');
    const zip = await downloaded(() => button(words.make).click());
    expect(zip.name).toBe(words.zip);
    expect(Object.keys(unzipSync(zip.bytes)).length).toBeGreaterThan(3);

    const certificate = await downloaded(() => button(words.certificateMake).click());
    expect(JSON.parse(new TextDecoder().decode(certificate.bytes))).toMatchObject({ format: 'dieu-phoi-certificate' });
  });

  it('says that a workbook without a plan has none, and offers to make it', async () => {
    await openWorkbench(plain);
    await page.getByRole('button', { name: /^Xuất danh sách/ }).click(LONG);
    await page.getByText('Trong sổ tính chưa có phương án bố trí.').waitFor(LONG);
    expect(await button('Lập phương án').count()).toBe(1);
  });
});
