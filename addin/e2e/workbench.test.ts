import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errors } from '../../shared/i18n/vi/errors.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { plainFiles, zipOf } from '../testing/packages.ts';
import { launchChromium } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';
import { startServer } from '../testing/server.ts';

/** The workbench as people use it: the built page, the Worker in workerd, real files in and out. */
const LONG = { timeout: 60_000 };
const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));

let server: Served | undefined;
let browser: Browser | undefined;
let page: Page;
/** What the page complained about: errors, things that its security policy refused. */
let complaints: string[];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`));
  await page.goto(`${server!.url}/workbench.html`);
});
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const tab = (name: string | RegExp) => page.getByRole('tab', { name });

async function choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

async function opened(download: Download): Promise<MemoryWorkbook> {
  return MemoryWorkbook.open(await readFile(await download.path()), download.suggestedFilename());
}

async function save(): Promise<MemoryWorkbook> {
  const waiting = page.waitForEvent('download');
  await button('Lưu .xlsx').click();
  const anyway = page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true });
  // the file is made in another thread; only then is it known whether there is something to say first
  await Promise.race([waiting, anyway.waitFor(LONG).catch(() => 'the page was closed')]);
  if (await anyway.isVisible()) await anyway.click();
  return opened(await waiting);
}

/** Types into a cell of the sheet that is shown, by the bar above the grid. */
async function typeInto(presses: readonly string[], text: string): Promise<void> {
  await page.getByRole('grid').focus();
  for (const key of presses) await page.keyboard.press(key);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe('the main job in the workbench', () => {
  it('opens a sample, edits a cell, runs by one press, saves a file that holds it all', async () => {
    await button(/Điện Biên/).click();
    await tab('Thông tin').click(LONG);
    const before = await MemoryWorkbook.open(await readFile(sample('dien-bien.xlsx')), 'dien-bien.xlsx');
    const roster = before.model.mustSheet('Nhân sự');
    await tab('Nhân sự').click();
    await typeInto(['Control+Home', 'Control+End', 'ArrowRight'], 'Ghi chú thử');

    await button('Lập phương án').click();
    await page.getByRole('heading', { level: 2, name: /xã, phường/ }).waitFor(LONG);
    expect(await page.getByText('Tính trên máy chủ, ngày số liệu').count()).toBe(1);
    await button('Xem phương án trong sổ tính').click();
    await page.getByRole('grid', { name: /Phương án bố trí/ }).waitFor();

    const after = (await save()).model;
    expect(after.mustSheet('Nhân sự').value(roster.rowCount - 1, roster.columnCount)).toBe('Ghi chú thử');
    expect(after.mustSheet('Phương án bố trí (dự kiến)').rowCount).toBeGreaterThan(50);
    expect(await page.getByText('Có thay đổi chưa lưu').count()).toBe(0);
  });

  it('says that the result is old once a cell has changed', async () => {
    await button(/Điện Biên/).click();
    await button('Lập phương án').click(LONG);
    await button('Xem phương án trong sổ tính').waitFor(LONG);
    await tab('Nhân sự').click();
    await typeInto(['Control+End', 'ArrowRight'], 'x');
    await page.getByText('Số liệu đã thay đổi sau khi lập phương án').waitFor();
  });
});

describe('without a network', () => {
  it('makes the plan on this machine once the workbook is open', async () => {
    await button(/Điện Biên/).click();
    await button('Lập phương án').waitFor(LONG);
    await everythingFetched();
    await page.context().setOffline(true);
    await button('Lập phương án').click();
    await button('Tính tại máy này').click(LONG);
    await button('Xem phương án trong sổ tính').click(LONG);
    await page.getByRole('grid', { name: /Phương án bố trí/ }).waitFor();
    expect(await page.getByText('Tính tại máy này, ngày số liệu').count()).toBe(1);
    await tab(/Cần sửa/).click();
    await page.getByRole('heading', { name: 'Cần sửa và cần xem lại' }).waitFor();
    expect((await save()).model.mustSheet('Phương án bố trí (dự kiến)').rowCount).toBeGreaterThan(50);
    // the refused connection is the only thing the page may complain of
    complaints = complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
  });
});

describe('a browser that refuses web workers', () => {
  it.each([
    ['by an exception', () => { globalThis.Worker = function refused() { throw new DOMException('refused', 'SecurityError'); } as unknown as typeof Worker; }],
    ['when the code starts', () => { globalThis.Worker = class extends EventTarget { constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error')), 50); } terminate() {} } as unknown as typeof Worker; }],
  ])('%s: opens, checks, fixes, undoes and saves in the page', async (_how, refuse) => {
    await page.addInitScript(refuse);
    await page.reload();
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await button('Kiểm tra số liệu').click(LONG);
    await page.getByText('Đã soát').waitFor(LONG);
    await tab(/Cần sửa/).click();
    await button('Sửa tất cả ô không mất dữ liệu').click(LONG);
    await button('Hoàn tác lần sửa').click(LONG);
    await button('Sửa tất cả ô không mất dữ liệu').waitFor(LONG);
    await tab('Nhân sự').click();
    await page.locator('[data-row="9"][data-column="3"]').click();
    await page.keyboard.type('đã sửa');
    await page.keyboard.press('Enter');
    expect((await save()).model.mustSheet('Nhân sự').value(9, 3)).toBe('đã sửa');
  });
});

describe('the thread that opens files', () => {
  /** With 60,000 rows the reading takes a second or more. */
  const rows = (count: number) => zipOf(plainFiles(`<row>${'<c t="inlineStr"><is><t>Xã</t></is></c>'.repeat(15)}</row>`.repeat(count)));
  const another = async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await page.getByRole('heading', { name: '03356-sam-mun.xlsx' }).waitFor(LONG);
  };
  const typed = async () => {
    await tab('Nhân sự').click(LONG);
    await page.locator('[data-row="9"][data-column="3"]').click();
    await page.keyboard.type('chưa lưu');
    await page.keyboard.press('Enter');
  };
  const discard = async (count: number) => {
    await choose({ name: 'dai.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(rows(count)) });
    await button('Bỏ thay đổi và mở').click(LONG);
  };

  it('shows how far it is and is stopped by Cancel: what was open stays with its changes', async () => {
    await another();
    await typed();
    await discard(60_000);
    await page.getByRole('progressbar', { name: /dai\.xlsx/ }).and(page.locator('[aria-valuenow]')).waitFor(LONG);
    await button('Dừng').click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
    expect((await save()).model.mustSheet('Nhân sự').value(9, 3)).toBe('chưa lưu');
    await another();
  });

  it('asks again before it drops what was typed while the file was read', async () => {
    await another();
    // The code of the thread comes only after the typing, so the file is certainly being opened until then.
    let goOn = () => {};
    const typing = new Promise<void>((resolve) => { goOn = resolve; });
    await page.route('**/file-worker*.js', async (route) => {
      await typing;
      await route.continue();
    });
    await choose({ name: 'dai.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(rows(10)) });
    await page.getByRole('progressbar', { name: /dai\.xlsx/ }).waitFor(LONG);
    await typed();
    goOn();
    await button('Giữ nguyên').click(LONG);
    expect((await save()).model.mustSheet('Nhân sự').value(9, 3)).toBe('chưa lưu');
  });

  it('dies: what happened is said, what was open stays with its changes, the next file opens', async () => {
    await another();
    await typed();
    const code = '**/file-worker*.js';
    await page.route(code, (route) => route.fulfill({ contentType: 'text/javascript', body: 'postMessage({ kind: "ready" }); onmessage = () => { throw new RangeError("Array buffer allocation failed"); };' }));
    const alert = page.getByRole('alert');
    await discard(10);
    await alert.waitFor(LONG);
    expect(await alert.textContent()).toContain(errors['file-memory'].title);
    await button('Lưu .xlsx').click();
    await page.getByRole('status').filter({ hasText: errors['file-memory'].title }).waitFor(LONG);
    await page.unroute(code);
    expect((await save()).model.mustSheet('Nhân sự').value(9, 3)).toBe('chưa lưu');
    await another();
  });
});

/** Waits until the page has fetched nothing more for two seconds. */
async function everythingFetched(): Promise<void> {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await fetched(); now !== before; now = await fetched()) {
    before = now;
    await page.waitForTimeout(2_000);
  }
}

describe('a reviewer’s mark in the plan', () => {
  it('is said to wait until the plan is made again', async () => {
    await button(/Điện Biên/).click();
    await button('Lập phương án').click(LONG);
    await button('Xem phương án trong sổ tính').click(LONG);
    await page.getByRole('grid', { name: /Phương án bố trí/ }).waitFor();
    await typeInto(['Control+End'], 'x');
    await page.getByText('Có ý kiến ghi ở trang kết quả chưa đưa vào phương án').waitFor();
    await button('Lập lại phương án').click();
    await button('Xem phương án trong sổ tính').waitFor(LONG);
    expect(await page.getByText('chưa đưa vào phương án').count()).toBe(0);
  });
});

describe('result sheets that came with the file', () => {
  it('are said to be old after a check, when the numbers have changed', async () => {
    await button(/Điện Biên/).click();
    await button('Lập phương án').click(LONG);
    await button('Xem phương án trong sổ tính').waitFor(LONG);
    const made = await save();
    const roster = made.model.mustSheet('Biên chế giao');
    const [row, column] = [roster.rowCount - 1, roster.rows.at(-1)!.findIndex((cell) => typeof cell === 'number')];
    roster.setValue(row, column, Number(roster.value(row, column)) + 1);
    await choose({ name: 'nam-sau.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await made.toXlsx()) });
    await page.getByRole('heading', { name: 'nam-sau.xlsx' }).waitFor(LONG);
    await button('Kiểm tra số liệu').click(LONG);
    await page.getByText('Các trang kết quả được lập từ số liệu cũ').waitFor(LONG);
    await button('Lập phương án').click();
    await button('Xem phương án trong sổ tính').waitFor(LONG);
    await tab('Công việc').click();
    expect(await page.getByText(/số liệu cũ|đã thay đổi/).count()).toBe(0);
  });
});

describe('a cell with a drop-down', () => {
  it('offers its values, narrows them to what is typed, and takes another text too', async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await tab('Nhân sự').click(LONG);
    const grid = page.getByRole('grid');
    const header = (await MemoryWorkbook.open(await readFile(sample('dien-bien/03356-sam-mun.xlsx')), 'a.xlsx')).model.mustSheet('Nhân sự');
    const row = header.rows.findIndex((cells) => cells.includes('Họ và tên'));
    const column = header.rows[row]!.findIndex((cell) => String(cell).startsWith('Giới tính'));
    await grid.focus();
    await page.keyboard.press('Control+Home');
    for (let down = 0; down <= row; down += 1) await page.keyboard.press('ArrowDown');
    for (let right = 0; right < column; right += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+ArrowDown');
    const field = page.getByRole('combobox', { name: /^Sửa ô/ });
    const options = page.getByRole('option');
    await expect.poll(() => options.allTextContents()).toEqual(['Nam', 'Nữ']);
    await field.fill('nu');
    await expect.poll(() => options.allTextContents()).toEqual(['Nữ']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    const bar = page.getByRole('textbox', { name: /^Nội dung ô/ });
    await expect.poll(() => bar.inputValue()).toBe('Nữ');
    await page.locator('[data-opens]').click();
    await options.filter({ hasText: 'Nam' }).click();
    await expect.poll(() => bar.inputValue()).toBe('Nam');
    expect(await page.locator('input[data-editing]').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('khác');
    expect(await options.count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => bar.inputValue()).toBe('khác');
  });
});

describe('typing and pasting in the grid', () => {
  const bar = () => page.getByRole('textbox', { name: /^Nội dung ô/ });
  const at = async () => (await bar().getAttribute('aria-label'))?.split(' ').at(-1);
  const field = () => page.locator('input[data-editing]');
  /** Selects a cell of the clerk's sheet by the mouse. */
  async function select(row: number, column: number): Promise<void> {
    await page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`).click();
  }
  beforeEach(async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await tab('Nhân sự').click(LONG);
    await page.getByRole('grid', { name: 'Trang Nhân sự' }).waitFor();
  });

  it('takes the first letter of a Vietnamese input method, with or without key presses', async () => {
    await select(8, 3);
    const before = await bar().inputValue();
    await page.keyboard.insertText('Đ');
    await page.keyboard.type('ang ốm');
    expect(await field().inputValue()).toBe('Đang ốm');
    await page.keyboard.press('Escape');
    await expect.poll(() => bar().inputValue()).toBe(before);
    const session = await page.context().newCDPSession(page);
    for (const text of ['d', 'đ', 'đa', 'đan']) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send('Input.insertText', { text: 'đang' });
    await page.keyboard.press('Enter');
    expect(await at()).toBe('D10');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => bar().inputValue()).toBe('đang');
  });

  it('pastes rows and columns in one step, copies a cell, and clears it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await select(8, 2);
    const before = await bar().inputValue();
    await page.evaluate(() => navigator.clipboard.writeText('Lò Văn Một\tNam\r\n"Lò Thị\nHai"\tNữ\r\n'));
    await page.keyboard.press('Control+v');
    await expect.poll(() => bar().inputValue()).toBe('Lò Văn Một');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Lò Văn Một');
    await page.keyboard.press('Control+z');
    await expect.poll(() => bar().inputValue()).toBe(before);
    await page.evaluate(() => navigator.clipboard.writeText('Lò Văn Một\tNam\r\n"Lò Thị\nHai"\tNữ\r\n'));
    await page.keyboard.press('Control+v');
    await expect.poll(() => bar().inputValue()).toBe('Lò Văn Một');
    await page.keyboard.press('Delete');
    await expect.poll(() => bar().inputValue()).toBe('');
    const sheet = (await save()).model.mustSheet('Nhân sự');
    expect([sheet.value(8, 2), sheet.value(8, 3), sheet.value(9, 2), sheet.value(9, 3)]).toEqual([null, 'Nam', 'Lò Thị\nHai', 'Nữ']);
  });

  it('keeps line breaks, takes out a row, puts one in, and takes all of it back', async () => {
    const cell = (row: number, column: number) => page.locator(`[data-row="${row}"][data-column="${column}"]`);
    await cell(8, 2).dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('dòng một');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('dòng hai');
    await page.keyboard.press('Enter');
    const before = await save();
    expect(before.model.mustSheet('Nhân sự').value(8, 2)).toBe('dòng một\ndòng hai');
    await cell(8, 0).click();
    await button(/^Xóa dòng 9/).click();
    await page.keyboard.press('Escape');
    await cell(12, 0).click();
    await page.keyboard.press('Control+Shift++');
    const after = (await save()).model.mustSheet('Nhân sự');
    const rows = before.model.mustSheet('Nhân sự').rows;
    expect(after.value(8, 1)).toBe(rows[9]?.[1]);
    expect(after.rows[12]?.every((one) => one === null)).toBe(true);
    expect(after.value(13, 1)).toBe(rows[13]?.[1]);
    await button('Hoàn lại').click();
    await button('Hoàn lại').click();
    expect((await save()).model.mustSheet('Nhân sự').rows).toEqual(rows);
  });

  it('goes on from cell to cell with Tab, so that a space is typed and presses nothing', async () => {
    await select(8, 2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await at()).toBe('D9');
    expect(await field().inputValue()).toBe(' ');
    await page.keyboard.press('Escape');
  });
});

describe('a clerk’s file', () => {
  it('is corrected finding by finding, and all at once', async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await button('Kiểm tra số liệu').click(LONG);
    await button('Xem các ô cần sửa').click(LONG);
    expect(await page.getByText('Có thay đổi chưa lưu').count()).toBe(0);
    const count = async () => Number(/\d+/.exec((await button(/^Phải sửa: /).textContent()) ?? '')?.[0]) + Number(/\d+/.exec((await button(/^Nên sửa: /).textContent()) ?? '')?.[0]);
    const before = await count();
    await button('Sửa tất cả ô không mất dữ liệu').click();
    await page.getByText(/^Đã sửa \d+ ô/).waitFor(LONG);
    expect(await count()).toBeLessThan(before);
    expect(await button('Sửa tất cả ô không mất dữ liệu').count()).toBe(0);
    const { model } = await save();
    expect(model.mustSheet('Nhân sự').rowCount).toBeGreaterThan(10);
  });

  it('is followed while it is typed into: what was corrected leaves the list, what is wrong now enters it', async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await button('Kiểm tra số liệu').click();
    await tab(/^Cần sửa/).click();
    await page.getByRole('heading', { name: 'Cần sửa và cần xem lại' }).waitFor();
    const found = page.getByText('«31/02/1990»').first();
    expect(await found.count()).toBe(0);
    await tab('Nhân sự').click();
    await page.locator('[data-row="9"][data-column="1"]').waitFor();
    const book = await save();
    const column = book.model.mustSheet('Nhân sự').rows.find((row) => row.includes('Ngày sinh'))!.indexOf('Ngày sinh');
    await page.locator('[data-row="15"][data-column="1"]').click();
    for (let step = 1; step < column; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.type("'31/02/1990");
    await page.keyboard.press('Enter');
    await found.waitFor();
    await page.keyboard.press('Control+z');
    await found.waitFor({ state: 'detached' });
    await button('Bỏ tô màu các ô').click();
    await page.waitForTimeout(500);
    expect((await save()).model.sheets.flatMap((sheet) => sheet.conditionalFormats.filter(({ id }) => id.startsWith('DP_MARK')))).toEqual([]);
  });

  it('remembers its fixes through a saved file, and takes them back', async () => {
    const commune = sample('dien-bien/03356-sam-mun.xlsx');
    const before = (await MemoryWorkbook.open(await readFile(commune), 'a.xlsx')).model.mustSheet('Nhân sự');
    await choose(commune);
    await button('Kiểm tra số liệu').click(LONG);
    await button('Xem các ô cần sửa').click(LONG);
    expect(await button('Hoàn tác lần sửa').count()).toBe(0);
    await button('Sửa tất cả ô không mất dữ liệu').click();
    await button('Hoàn tác lần sửa').waitFor(LONG);
    const fixed = await save();
    await choose({ name: 'da-sua.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await fixed.toXlsx()) });
    await page.getByRole('heading', { name: 'da-sua.xlsx' }).waitFor(LONG);
    await tab(/Cần sửa/).click();
    await button('Hoàn tác lần sửa').click(LONG);
    await page.getByText(/^Đã trả lại giá trị cũ của \d+ ô/).waitFor(LONG);
    expect(await button('Hoàn tác lần sửa').count()).toBe(0);
    const { model } = await save();
    // results of formulas are computed anew by the program that opens the file
    const typed = (sheet: typeof before) => sheet.rows.map((row, at) => row.map((cell, column) => (sheet.formula(at, column) === undefined ? cell : null))).map((row) => row.filter((cell) => cell !== null));
    expect(typed(model.mustSheet('Nhân sự'))).toEqual(typed(before));
  });

  it('is not asked for a plan', async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await button('Kiểm tra số liệu').click(LONG);
    await page.getByText('Phương án lập từ bảng tổng hợp cấp tỉnh').waitFor(LONG);
    expect(await button('Lập phương án').count()).toBe(0);
  });

  it('can be made anew, filled from the open workbook', async () => {
    await button(/Điện Biên/).click();
    await page.getByRole('button', { name: /^Tạo mẫu/ }).click(LONG);
    await page.getByLabel('Tỉnh', { exact: true }).selectOption('11');
    await page.getByRole('combobox', { name: 'Xã, phường' }).click();
    await page.getByRole('combobox', { name: 'Xã, phường' }).pressSequentially('na bung');
    await page.getByRole('option', { name: 'Xã Nà Bủng (03176)' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('main').getByRole('button', { name: 'Tạo mẫu', exact: true }).click();
    const made = await opened(await waiting);
    expect(made.name).toBe('mau-xa-03176-xa-na-bung.xlsx');
    expect(made.model.template).toBe('commune/2');
    expect(made.model.mustSheet('Nhân sự').rowCount).toBeGreaterThan(30);
    await page.getByText('Đã tạo «mau-xa-03176-xa-na-bung.xlsx»').waitFor();
  });
});

describe('files that cannot be opened', () => {
  it.each<[keyof typeof errors, string, Uint8Array]>([
    ['file-not-workbook', 'danh-sach.xlsx', strToU8('Họ và tên;Ngày sinh')],
    ['file-empty', 'rong.xlsx', new Uint8Array()],
    ['file-xls', 'cu.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
    ['file-macros', 'macro.xlsm', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/vbaProject.bin': strToU8('x') })],
  ])('%s: says what it is and what to do', async (code, name, bytes) => {
    await choose({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(errors[code].title);
    expect(await alert.textContent()).toContain(errors[code].todo);
    expect(await page.getByRole('grid').count()).toBe(0);
  });
});

describe('opening another file', () => {
  it('takes a dropped one, and asks before changes are lost', async () => {
    const bytes = [...await readFile(sample('dien-bien/03356-sam-mun.xlsx'))];
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], 'sam-mun.xlsx'));
      return data;
    }, bytes);
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await page.getByRole('heading', { name: 'sam-mun.xlsx' }).waitFor(LONG);

    await tab('Nhân sự').click();
    await typeInto(['Control+End'], 'x');
    await choose(sample('dien-bien.xlsx'));
    await page.getByText('Mở tệp khác sẽ bỏ các thay đổi chưa lưu').waitFor();
    await button('Giữ nguyên').click();
    await page.getByRole('heading', { name: 'sam-mun.xlsx' }).waitFor();
    await choose(sample('dien-bien.xlsx'));
    await button('Bỏ thay đổi và mở').click();
    await page.getByRole('heading', { name: 'dien-bien.xlsx' }).waitFor(LONG);
  });
});
