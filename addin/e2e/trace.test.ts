import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRow, trace } from '../../shared/tables/trace/trace.ts';
import type { Trace } from '../../shared/tables/trace/trace.ts';
import type { OutputSheet } from '../../shared/tables/output.ts';
import { inPlaceCompute } from '../src/flows/compute.ts';
import { runPlan } from '../src/flows/run.ts';
import type { RunResult } from '../src/flows/types.ts';
import { cellAddress } from '../src/workbook/address.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { launchChromium, serveStatic } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';
import { openPaneInExcel } from '../testing/excel-host/in-page.ts';

/** A number that is selected on a result sheet leads to its rows in the pane: in Excel through Microsoft's client, and in the workbench. */
const LONG = { timeout: 60_000 };
let served: Served;
let browser: Browser;
/** The same job over the file: what the pane has to show. */
let expected: RunResult;

beforeAll(async () => {
  const port = await open();
  [served, browser, expected] = await Promise.all([
    serveStatic(fileURLToPath(new URL('../dist', import.meta.url))), launchChromium(), inPlaceCompute().then((compute) => runPlan(port, compute, { lang: 'vi' })),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function open(): Promise<MemoryWorkbook> {
  return MemoryWorkbook.open(await readFile(new URL('../../samples/dien-bien.xlsx', import.meta.url)), 'dien-bien.xlsx');
}

interface Stop {
  readonly sheet: OutputSheet;
  readonly row: number;
  readonly column: number;
  readonly found: Trace;
}

/** Of every result sheet with counted numbers, the first with rows behind it. */
function stops(): readonly Stop[] {
  return expected.written.flatMap((sheet): Stop[] => {
    for (const [at, cells] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (typeof cell !== 'object' || cell === null || typeof cell.value !== 'number' || cell.from === undefined) continue;
        const found = trace(expected, sheet.key, firstRow(sheet) + at, column, 'vi');
        if (found && found.rows.length > 0) return [{ sheet, row: firstRow(sheet) + at, column, found }];
      }
    }
    return [];
  });
}

async function newPage(viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const page = await (await browser.newContext({ viewport, locale: 'vi-VN' })).newPage();
  await page.addInitScript(() => localStorage.setItem('dieu-phoi.compute', 'in-place'));
  return page;
}

/** The list in the pane is the one of the cell: its title, how many rows, and the first of them. */
async function shows(page: Page, { found }: Stop): Promise<void> {
  await page.getByRole('heading', { level: 3, name: found.title, exact: true }).waitFor(LONG);
  await page.getByText(`${found.rows.length} dòng`, { exact: true }).waitFor();
  const [first] = found.rows;
  if (first?.sheet !== null) expect(await page.getByRole('button', { name: `${first?.text}. Đến ${first?.sheet}, dòng ${first?.row}` }).count()).toBeGreaterThan(0);
}

/** Pictures for people, where the folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('a number that is selected', () => {
  it('in Excel, on any result sheet, lists the people or documents behind it, and goes to their row', async () => {
    const { model } = await open();
    const page = await newPage({ width: 320, height: 800 });
    await openPaneInExcel(page, `${served.url}/taskpane.html`, model);
    await page.getByRole('button', { name: 'Lập phương án' }).click(LONG);
    await page.getByRole('button', { name: 'Xem phương án trong sổ tính' }).waitFor(LONG);
    await page.getByText('Chọn một ô số ở trang kết quả').waitFor(LONG);
    expect(stops().map(({ sheet }) => sheet.key)).toEqual(expect.arrayContaining(['staffing', 'fields', 'home', 'leader']));
    for (const stop of stops()) {
      model.selectCell(stop.sheet.name, cellAddress(stop.row - 1, stop.column));
      await shows(page, stop);
    }
    const last = stops().at(-1)!;
    await page.getByRole('button', { name: /\. Đến .*, dòng \d+$/ }).first().click();
    await expect.poll(() => model.activeSheet).toBe(last.found.rows[0]?.sheet);
    await page.getByRole('heading', { level: 3, name: last.found.title, exact: true }).scrollIntoViewIfNeeded();
    await picture(page, 'trace-vi');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  }, 120_000);

  it('in the workbench, by a click into the grid', async () => {
    const page = await newPage({ width: 1400, height: 900 });
    await page.goto(`${served.url}/workbench.html?sample=dien-bien`);
    await page.getByRole('button', { name: 'Lập phương án' }).click(LONG);
    await page.getByRole('button', { name: 'Xem phương án trong sổ tính' }).waitFor(LONG);
    for (const stop of stops().filter(({ sheet }) => sheet.key === 'staffing' || sheet.key === 'leader')) {
      await page.getByRole('tab', { name: stop.sheet.name, exact: true }).click();
      await page.locator(`[data-row="${stop.row - 1}"][data-column="${stop.column}"]`).click();
      await shows(page, stop);
    }
    await page.context().close();
  }, 120_000);
});
