import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { merge as words } from '../../shared/i18n/vi/merge.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { violations } from '../testing/axe.ts';
import { launchChromium, serveStatic } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';
import { mergeScene } from '../testing/merge-scene.ts';
import type { MergeScene } from '../testing/merge-scene.ts';

/** Files come in and go into the open workbook, as an office does it: by choosing and by dropping, with a change of mind. */
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const LONG = { timeout: 60_000 };

let served: Served | undefined;
let browser: Browser | undefined;
let scene: MergeScene;
let page: Page;

beforeAll(async () => {
  [served, browser, scene] = await Promise.all([serveStatic(DIST), launchChromium(), mergeScene()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const sheetTab = (name: string) => page.getByRole('tab', { name, exact: true });

async function openWorkbench(): Promise<void> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  await context.addInitScript(() => {
    localStorage.setItem('dieu-phoi.compute', 'in-place');
    // files are as slow as a test wants them: a share over the network, a stick
    const read = File.prototype.arrayBuffer;
    const slow = globalThis as unknown as { wait?: Promise<void> };
    File.prototype.arrayBuffer = async function arrayBuffer(this: File) {
      await slow.wait;
      return read.call(this);
    };
  });
  page = await context.newPage();
  await page.goto(`${served!.url}/workbench.html`);
  await page.locator('input[type=file]').first().setInputFiles(scene.workbook);
  await button('Kiểm tra số liệu').waitFor(LONG);
}

/** Lets files of a folder fall on the place for them, as a mouse does. */
async function drop(files: MergeScene['files']): Promise<void> {
  const plain = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }));
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, mimeType, base64 } of all) data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type: mimeType, lastModified: 0 }));
    return data;
  }, plain);
  await page.getByText(words.dropHere).dispatchEvent('drop', { dataTransfer: transfer });
}

async function saved(): Promise<MemoryWorkbook> {
  const waiting = page.waitForEvent('download');
  await button('Lưu .xlsx').click();
  const anyway = page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true });
  await Promise.race([waiting, anyway.waitFor(LONG).catch(() => 'the page was closed')]);
  if (await anyway.isVisible()) await anyway.click();
  const download = await waiting;
  return MemoryWorkbook.open(await readFile(await download.path()), 'x.xlsx');
}

it('merges files that were chosen and dropped into the workbook, tells what came, and compares the payroll', async () => {
  await openWorkbench();
  const people = async () => (await page.getByRole('grid').getAttribute('aria-rowcount')) ?? '';
  await sheetTab('Nhân sự').click();
  const before = await people();
  await page.getByRole('button', { name: new RegExp(`^${words.title}`) }).click();
  const [older, ...others] = scene.files;
  await page.locator('input[data-merge]').setInputFiles([older!]);
  await drop(others);
  await button('Gộp 5 tệp').waitFor();
  expect(await violations(page), 'files chosen').toEqual([]);

  // a file chosen by mistake is taken off and put back; the keyboard stays in the list
  await button('Bỏ tệp anh-chup.xlsx khỏi danh sách').click();
  await button('Gộp 4 tệp').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Đã chọn 4 tệp');
  await drop(others.filter(({ name }) => name === 'anh-chup.xlsx'));
  await button('Gộp 5 tệp').waitFor();

  // a change of mind while files are read: nothing is written
  await page.evaluate(() => {
    const slow = globalThis as unknown as { wait?: Promise<void>; go?: () => void };
    slow.wait = new Promise((resolve) => { slow.go = resolve; });
  });
  await button('Gộp 5 tệp').click();
  await page.getByText('Đang đọc tệp 0/5').waitFor(LONG);
  await page.getByRole('progressbar').waitFor();
  await button(words.cancel).click();
  await page.evaluate(() => (globalThis as unknown as { go: () => void }).go());
  await button('Gộp 5 tệp').waitFor(LONG);
  // a keyboard goes on in this screen
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.title);
  expect(await people()).toBe(before);
  expect(await page.getByText('Có thay đổi chưa lưu').count()).toBe(0);

  await button('Gộp 5 tệp').click();
  await page.getByRole('heading', { name: words.doneTitle }).waitFor(LONG);
  const main = page.getByRole('main');
  const report = (await main.textContent()) ?? '';
  expect(report).toContain('2/5 xã, phường đã có tệp');
  expect(report).toContain('anh-chup.xlsx');
  await button(new RegExp(`^${words.missingTitle}`)).click();
  await button(new RegExp(`^${words.twiceTitle}`)).click();
  const told = (await main.textContent()) ?? '';
  expect(told).toContain('đang dùng số liệu ngày 01/07/2025');
  expect(told).toContain('giữ lại 4 chỗ');
  expect(told).toContain('chưa có ai trong Danh sách dự kiến cử');
  expect(told).toContain(`có 2 tệp: dùng «${scene.codes[0]}.xlsx» vì ngày số liệu mới hơn`);
  expect(await violations(page), 'report').toEqual([]);

  await button(words.openSubmissions).click();
  await page.getByRole('grid', { name: /Tình hình nộp/ }).waitFor();
  await sheetTab('Nhân sự').click();
  const came = scene.province.rows.roster!.filter(({ unitCode }) => scene.codes.slice(0, 2).includes(unitCode!));
  await expect.poll(people).toBe(String(Number(before) + came.length));

  await button('Về trang công việc').click();
  await page.getByRole('button', { name: /^Đối chiếu bảng lương/ }).click();
  await button('Đối chiếu').click();
  await page.getByText('1/3 đơn vị khớp.').waitFor(LONG);
  expect((await main.textContent()) ?? '').toContain('1 người chỉ có trong bảng lương; 2 người chỉ có trong Nhân sự');
  expect(await violations(page), 'payroll').toEqual([]);

  const { model } = await saved();
  const names = new Set(model.mustSheet('Nhân sự').rows.flat());
  for (const { fullName } of came) expect(names).toContain(fullName);
  await page.context().close();
});
