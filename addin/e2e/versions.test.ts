import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, serveStatic } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';

/** Versions of a plan beside the grid: kept, compared, deleted. Computed in place. */
const LONG = { timeout: 60_000 };
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStatic(fileURLToPath(new URL('../dist', import.meta.url))), launchChromium()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => localStorage.setItem('dieu-phoi.compute', 'in-place'));
  await page.goto(`${served.url}/workbench.html?sample=dien-bien`);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the screen of the versions of a plan', () => {
  it('keeps the plan under a name, compares it with the present one on a sheet, and deletes it when asked twice', async () => {
    await page.getByRole('tab', { name: 'Công việc', exact: true }).waitFor(LONG);
    await button(/^Các phiên bản phương án/).click();
    await page.getByText('Sổ tính chưa có phương án').waitFor();
    await button('Về trang công việc').click();
    await page.getByRole('main').getByRole('button', { name: 'Lập phương án' }).first().click();
    await button('Xem phương án trong sổ tính').waitFor(LONG);
    await page.getByRole('tab', { name: 'Công việc', exact: true }).click();
    await button(/^Các phiên bản phương án/).click();
    await expect.poll(() => page.getByLabel('Tên phiên bản').inputValue()).toMatch(/^Phương án \d\d\/\d\d\/\d{4} \(1\)$/);
    await page.getByLabel('Tên phiên bản').fill('Trình lần 1');
    await page.getByLabel('Người lưu').fill('Chị Hoa');
    await button('Lưu phương án đang có').click();
    await page.getByText('Đã lưu «Trình lần 1».').waitFor();
    expect(await page.getByText(/Chị Hoa, lưu \d\d\/\d\d\/\d{4} \d\d:\d\d/).count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Trình lần 1' }).check();
    expect(await button('So hai phương án').isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'Phương án đang có' }).check();
    await button('So hai phương án').click();
    await page.getByText(/^Giống nhau \d+; cùng người nhưng đổi 0; đổi người 0;/).waitFor(LONG);
    if (process.env.DP_SHOTS) await page.screenshot({ path: `${process.env.DP_SHOTS}/versions.png` });
    await button('Mở trang so sánh').click();
    await expect.poll(() => page.getByRole('tab', { name: 'So sánh phương án', exact: true }).getAttribute('aria-selected')).toBe('true');
    await button('Xóa phiên bản Trình lần 1').click();
    await button('Xóa hẳn').click();
    await page.getByText('Đã xóa «Trình lần 1».').waitFor();
    await page.getByText('Chưa lưu phiên bản nào.').waitFor();
  });
}, 120_000);
