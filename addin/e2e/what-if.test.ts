import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, serveStatic } from '../testing/chromium.ts';
import type { Served } from '../testing/chromium.ts';

/** Other plans, reached from the result. Computed in place. */
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

describe('the screen of other plans', () => {
  it('opens from the result with the two sentences, tells every number of people by keyboard, and writes its sheet', async () => {
    const pane = page.getByRole('region', { name: 'Bảng điều khiển' });
    await page.getByRole('button', { name: 'Lập phương án' }).first().click(LONG);
    await page.getByRole('button', { name: 'Thử phương án khác' }).click(LONG);
    await page.getByText(/^Cần ít nhất 12 người biệt phái, tăng cường để xã, phường nào đang thiếu/).waitFor(LONG);
    await page.getByText(/^Nhiều nhất 66\/170 lĩnh vực đang trống/).waitFor();
    expect(await page.getByRole('img', { name: /^Biểu đồ theo số người từ 0 đến 52/ }).count()).toBe(1);
    const slider = page.getByRole('slider', { name: 'Số người biệt phái, tăng cường' });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.getByText(/^Với 0 người: bố trí 48\/304 vị trí/).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Với 1 người: bố trí 49\/304 vị trí/).waitFor();
    await page.getByRole('button', { name: 'Bảng số liệu của biểu đồ' }).click();
    expect(await page.getByRole('rowheader', { name: '52', exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Ghi thành một trang trong sổ tính' }).click();
    await expect.poll(() => page.getByRole('tab', { name: 'Thử phương án khác', exact: true }).getAttribute('aria-selected'), LONG).toBe('true');
    await page.getByText('Đã ghi trang «Thử phương án khác»').waitFor();
    await page.getByRole('button', { name: 'Về kết quả' }).click();
    await page.getByRole('button', { name: 'Thử phương án khác' }).click();
    await pane.getByText(/^Cần ít nhất 12 người/).waitFor();
  }, 120_000);
});
