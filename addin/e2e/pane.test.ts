import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inPlaceCompute } from '../src/flows/compute.ts';
import { runPlan } from '../src/flows/run.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { isMarkFormula, ourSheets } from '../src/workbook/ours.ts';
import type { WorkbookModel } from '../src/workbook/model.ts';
import { launchChromium } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';
import { PAYLOAD_LIMIT } from '../testing/excel-host/host.ts';
import type { ExcelHost, HostOptions } from '../testing/excel-host/host.ts';
import { openPaneInExcel, serveClient } from '../testing/excel-host/in-page.ts';
import { startServer } from '../testing/server.ts';

const SAMPLE = 'dien-bien.xlsx';

let server: Served | undefined;
let browser: Browser | undefined;
let page: Page;
/** What the page complained about: errors, refused scripts, requests that failed. */
let complaints: string[];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

interface Opened {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
}

async function openPane(file: string, { path = '/taskpane.html', ...options }: HostOptions & { path?: string } = {}): Promise<Opened> {
  const { model } = await openSample(file);
  await newPage();
  return { model, host: await openPaneInExcel(page, address(path), model, options) };
}

const address = (path: string): string => `${server?.url ?? ''}${path}`;

async function newPage(): Promise<void> {
  // as narrow as Excel makes it
  const context = await browser!.newContext({ viewport: { width: 320, height: 800 }, locale: 'vi-VN' });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
}

async function openSample(file: string): Promise<MemoryWorkbook> {
  return MemoryWorkbook.open(await readFile(new URL(`../../samples/${file}`, import.meta.url)), file);
}

/** The same job over the file, as the command line does it: nothing of Excel or the Worker in between. */
async function sameOverTheFile(runs: number): Promise<WorkbookModel> {
  const port = await openSample(SAMPLE);
  const compute = { ...(await inPlaceCompute()), where: 'worker' } as const;
  for (let run = 0; run < runs; run += 1) {
    const { plan } = await runPlan(port, compute, { lang: 'vi' });
    expect(plan.certificate.optimal).toBe(true);
  }
  return port.model;
}

/** Values of the visible sheets, by name. */
function contents(model: WorkbookModel): Map<string, unknown> {
  return new Map(model.sheets.filter((sheet) => sheet.visibility === 'visible').map((sheet) => [sheet.name, structuredClone(sheet.rows)]));
}

/** No result sheet has more columns. */
const WIDEST = 60;

/** The sheets that are ours; of a cell with a formula the formula, since only Excel itself computes what it shows. */
function results(model: WorkbookModel): Map<string, unknown> {
  const ours = new Set(ourSheets(model.names).values());
  return new Map(model.sheets.filter(({ name, visibility }) => visibility === 'visible' && ours.has(name)).map((sheet) => [
    sheet.name, sheet.rows.map((_cells, row) => Array.from({ length: WIDEST }, (_none, column) => sheet.formula(row, column) ?? sheet.value(row, column))),
  ]));
}

const button = (name: string | RegExp): ReturnType<Page['getByRole']> => page.getByRole('button', { name });

describe('the pane in Excel', () => {
  it('opens a sample, and one press of the button puts the result tables into the workbook', async () => {
    const { model, host } = await openPane(SAMPLE);
    await button('Lập phương án').click();
    await button('Xem phương án trong sổ tính').waitFor({ timeout: 60_000 });

    const same = await sameOverTheFile(1);
    expect(results(model)).toEqual(results(same));
    expect(results(model).size).toBeGreaterThan(5);
    for (const name of results(model).keys()) {
      expect(model.mustSheet(name).tables.map((table) => table.range), name).toEqual(same.mustSheet(name).tables.map((table) => table.range));
    }
    expect(host.traffic.errors).toEqual([]);
    expect(Math.max(host.traffic.largestRequest, host.traffic.largestReply)).toBeLessThan(PAYLOAD_LIMIT * 0.8);
    expect(host.session.keptCount).toBe(0);
  });

  it('leads from a result to its page in the workbook', async () => {
    const { model } = await openPane(SAMPLE);
    await button('Lập phương án').click();
    await button('Xem phương án trong sổ tính').click({ timeout: 60_000 });
    await expect.poll(() => model.activeSheet).toMatch(/^Phương án/);
  });

  it('takes everything of ours out again, after it has said what goes', async () => {
    const { model } = await openPane(SAMPLE);
    const before = contents(model);
    await button('Lập phương án').click();
    await button('Xem phương án trong sổ tính').waitFor({ timeout: 60_000 });
    const made = [...results(model).keys()];
    await page.getByRole('tab', { name: 'Công việc' }).click();
    await button(/^Gỡ mọi thứ của Điều Phối/).click();
    await page.getByText(`${made.length} trang kết quả: ${made[0]}`).waitFor();
    await button('Gỡ khỏi sổ tính…').click();
    await button('Để nguyên').click();
    expect(results(model).size).toBe(made.length);
    await button('Gỡ khỏi sổ tính…').click();
    await button('Gỡ hết').click();
    await page.getByText(/^Đã gỡ \d+ trang kết quả/).waitFor({ timeout: 60_000 });

    expect(contents(model)).toEqual(before);
    expect(model.sheets.some((sheet) => sheet.name === '_DP')).toBe(false);
    expect(model.sheets.flatMap((sheet) => sheet.conditionalFormats).filter(({ rule }) => rule.kind === 'formula' && isMarkFormula(rule.formula))).toEqual([]);
    await page.getByRole('tab', { name: 'Kết quả' }).click();
    expect(await button('Xem phương án trong sổ tính').count()).toBe(0);
  });

  it('can be run again into the same sheets', async () => {
    const { model } = await openPane(SAMPLE);
    await button('Lập phương án').click();
    await button('Xem phương án trong sổ tính').waitFor({ timeout: 60_000 });
    await page.getByRole('tab', { name: 'Công việc' }).click();
    await button('Lập lại phương án').click();
    await button('Xem phương án trong sổ tính').waitFor({ timeout: 60_000 });
    expect(results(model)).toEqual(results(await sameOverTheFile(2)));
  });

  it('starts with what the ribbon button asked for', async () => {
    const { model } = await openPane(SAMPLE, { path: '/taskpane.html?do=plan' });
    await button('Xem phương án trong sổ tính').waitFor({ timeout: 60_000 });
    expect(model.sheet('Trang lãnh đạo')).toBeDefined();
  });

  it("checks a commune's file, marks its cells and jumps to them", async () => {
    const { model } = await openPane('dien-bien/03356-sam-mun.xlsx');
    const before = contents(model);
    await button('Kiểm tra số liệu').click();
    await button('Xem các ô cần sửa').click({ timeout: 30_000 });
    const marks = model.sheets.flatMap((sheet) => sheet.conditionalFormats.filter(({ rule }) => rule.kind === 'formula' && isMarkFormula(rule.formula)));
    expect(marks.length).toBeGreaterThan(0);
    expect(contents(model)).toEqual(before);

    const jump = button(/^Đến ô /).first();
    const [, cell, sheet] = /^Đến ô (\S+), trang (.+?)(?:[.:]|$)/.exec((await jump.getAttribute('aria-label')) ?? '') ?? [];
    await jump.click();
    await expect.poll(() => [model.activeSheet, model.selection]).toEqual([sheet, cell]);
  });

  it('notices that a person changed a cell', async () => {
    const { model } = await openPane(SAMPLE);
    await button('Kiểm tra số liệu').click();
    await page.getByText(/^Đã soát/).waitFor({ timeout: 30_000 });
    expect(await page.getByText('Số liệu đã thay đổi sau lần kiểm tra này').count()).toBe(0);
    model.announce({ sheet: 'Nhân sự', address: 'C9', source: 'person' });
    await page.getByText('Số liệu đã thay đổi sau lần kiểm tra này').waitFor();
  });

  it('offers to compute in place when the server is away', async () => {
    const { model } = await openPane(SAMPLE);
    const before = contents(model);
    await page.route('**/api/v1/**', (route) => route.abort());
    await button('Lập phương án').click();
    await page.getByText('Không kết nối được máy chủ').waitFor({ timeout: 60_000 });
    expect(contents(model)).toEqual(before);
    await button('Tính tại máy này').click();
    await button('Xem phương án trong sổ tính').waitFor({ timeout: 60_000 });
    expect(model.sheet('Trang lãnh đạo')).toBeDefined();
    // the browser reports each request that we cut off
    expect(complaints.every((line) => line.includes('ERR_FAILED'))).toBe(true);
    complaints = [];
  });

  it('stops when asked, with nothing written', async () => {
    const { model } = await openPane(SAMPLE);
    const before = contents(model);
    // the server takes its time, so that there is something to stop
    await page.route('**/api/v1/proposals', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue().catch(() => undefined);
    });
    await button('Lập phương án').click();
    await button('Dừng').click();
    await page.getByText('Đã dừng. Không có gì được ghi vào sổ tính.').waitFor({ timeout: 30_000 });
    expect(contents(model)).toEqual(before);
    complaints = complaints.filter((line) => !line.includes('ERR_ABORTED'));
  });

  it('speaks the language of Office and wears its colours', async () => {
    await openPane(SAMPLE, { locale: 'en-US', theme: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff } });
    await button('Make the plan').waitFor();
    const background = await page.evaluate(() => getComputedStyle(document.querySelector('main')?.parentElement ?? document.body).backgroundColor);
    const [red = 255] = (/\d+/.exec(background) ?? []).map(Number);
    expect(red).toBeLessThan(80);
  });

  it('asks for a newer Excel where the API is too old', async () => {
    await openPane(SAMPLE, { api: '1.9' });
    await page.getByText('Bản Excel này chưa đủ mới').waitFor();
  });
});

describe('the pane outside Excel', () => {
  it('says where it runs and offers the workbench', async () => {
    await newPage();
    await serveClient(page);
    await page.goto(address('/taskpane.html'));
    await page.getByText('Bảng này chạy trong Excel').waitFor();
    expect(await page.getByRole('link', { name: 'Mở bảng làm việc' }).getAttribute('href')).toContain('workbench.html');
  });
});
