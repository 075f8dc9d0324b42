import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, serveStatic } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';

/** Norms and shortages alone, beside the grid. Computed in place. */
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

const units = () => page.locator('li > button[aria-expanded]');

describe('the screen of norms and shortages', () => {
  it('computes without a plan, finds a unit, and leads from a number to its rows; no sheet is written', async () => {
    await page.getByRole('tab', { name: 'Thiếu', exact: true }).click(LONG);
    const sheets = await page.getByRole('tablist', { name: 'Các trang' }).getByRole('tab').count();
    await page.getByRole('button', { name: 'Tính biên chế và mức thiếu' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 2 }).first().textContent(), LONG).toMatch(/^\d+ xã, phường không có ai làm /);
    await page.getByText('45/45 đơn vị, nặng nhất trước').waitFor();
    await page.getByRole('button', { name: /: biên chế giao toàn tỉnh$/ }).click();
    expect(await page.getByRole('status').getByRole('button', { name: /: đến Biên chế giao, dòng \d+$/ }).count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Đóng danh sách' }).click();
    await page.getByRole('searchbox', { name: 'Tìm theo tên hoặc mã' }).fill('tia dinh');
    await page.getByText('1/45 đơn vị, nặng nhất trước').waitFor();
    expect(await units().count()).toBe(1);
    await units().first().click();
    expect(await page.getByText('chỉ để tham khảo').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: /^Đứng sau số 57: Biên chế giao/ }).click();
    await expect.poll(() => page.getByRole('tab', { name: 'Biên chế giao', exact: true }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('button', { name: /^Đứng sau số 41: .* hiện có$/ }).click();
    await page.getByRole('button', { name: /: đến Nhân sự, dòng \d+$/ }).first().click();
    await expect.poll(() => page.getByRole('tab', { name: 'Nhân sự', exact: true }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('combobox', { name: 'Kết luận' }).selectOption({ label: 'Vừa thừa vừa thiếu' });
    await expect.poll(() => page.getByText(/^\d+\/45 đơn vị/).textContent()).not.toMatch(/^45/);
    expect(await page.getByRole('tablist', { name: 'Các trang' }).getByRole('tab').count()).toBe(sheets);
  });
});
