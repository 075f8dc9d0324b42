import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { LONG, opened, sample, Workbench } from '../testing/workbench-page.ts';

/** A commune’s clerk with the file that came by mail. */
const workbench = new Workbench();
const { button, choose, save, tab } = workbench;

describe('a clerk’s file', () => {
  it('is corrected finding by finding, and all at once', async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await button('Kiểm tra số liệu').click(LONG);
    await button('Xem các ô cần sửa').click(LONG);
    expect(await workbench.page.getByText('Có thay đổi chưa lưu').count()).toBe(0);
    const count = async () => Number(/\d+/.exec((await button(/^Phải sửa: /).textContent()) ?? '')?.[0]) + Number(/\d+/.exec((await button(/^Nên sửa: /).textContent()) ?? '')?.[0]);
    const before = await count();
    await button('Sửa tất cả ô không mất dữ liệu').click();
    await workbench.page.getByText(/^Đã sửa \d+ ô/).waitFor(LONG);
    expect(await count()).toBeLessThan(before);
    expect(await button('Sửa tất cả ô không mất dữ liệu').count()).toBe(0);
    const { model } = await save();
    expect(model.mustSheet('Nhân sự').rowCount).toBeGreaterThan(10);
  });

  it('is followed while it is typed into: what was corrected leaves the list, what is wrong now enters it', async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await button('Kiểm tra số liệu').click();
    await tab(/^Cần sửa/).click();
    await workbench.page.getByRole('heading', { name: 'Cần sửa và cần xem lại' }).waitFor();
    const found = workbench.page.getByText('«31/02/1990»').first();
    expect(await found.count()).toBe(0);
    await tab('Nhân sự').click();
    await workbench.page.locator('[data-row="9"][data-column="1"]').waitFor();
    const book = await save();
    const column = book.model.mustSheet('Nhân sự').rows.find((row) => row.includes('Ngày sinh'))!.indexOf('Ngày sinh');
    await workbench.page.locator('[data-row="15"][data-column="1"]').click();
    for (let step = 1; step < column; step += 1) await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.type("'31/02/1990");
    await workbench.page.keyboard.press('Enter');
    await found.waitFor();
    await workbench.page.keyboard.press('Control+z');
    await found.waitFor({ state: 'detached' });
    const coloured = workbench.page.getByRole('gridcell').filter({ hasText: /Phải sửa|Cần xem lại|Nên sửa/ }).first();
    await coloured.waitFor();
    await button('Bỏ tô màu các ô').click();
    await coloured.waitFor({ state: 'detached' });
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
    await workbench.page.getByRole('heading', { name: 'da-sua.xlsx' }).waitFor(LONG);
    await tab(/Cần sửa/).click();
    await button('Hoàn tác lần sửa').click(LONG);
    await workbench.page.getByText(/^Đã trả lại giá trị cũ của \d+ ô/).waitFor(LONG);
    expect(await button('Hoàn tác lần sửa').count()).toBe(0);
    const { model } = await save();
    // results of formulas are computed anew by the program that opens the file
    const typed = (sheet: typeof before) => sheet.rows.map((row, at) => row.map((cell, column) => (sheet.formula(at, column) === undefined ? cell : null))).map((row) => row.filter((cell) => cell !== null));
    expect(typed(model.mustSheet('Nhân sự'))).toEqual(typed(before));
  });

  it('is not asked for a plan', async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await button('Kiểm tra số liệu').click(LONG);
    await workbench.page.getByText('Phương án lập từ bảng tổng hợp cấp tỉnh').waitFor(LONG);
    expect(await button('Lập phương án').count()).toBe(0);
  });

  it('can be made anew, filled from the open workbook', async () => {
    await button(/Điện Biên/).click();
    await workbench.page.getByRole('button', { name: /^Tạo mẫu/ }).click(LONG);
    await workbench.page.getByLabel('Tỉnh', { exact: true }).selectOption('11');
    await workbench.page.getByRole('combobox', { name: 'Xã, phường' }).click();
    await workbench.page.getByRole('combobox', { name: 'Xã, phường' }).pressSequentially('na bung');
    await workbench.page.getByRole('option', { name: 'Xã Nà Bủng (03176)' }).click();
    const waiting = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('main').getByRole('button', { name: 'Tạo mẫu', exact: true }).click();
    const made = await opened(await waiting);
    expect(made.name).toBe('mau-xa-03176-xa-na-bung.xlsx');
    expect(made.model.template).toBe('commune/2');
    expect(made.model.mustSheet('Nhân sự').rowCount).toBeGreaterThan(30);
    await workbench.page.getByText('Đã tạo «mau-xa-03176-xa-na-bung.xlsx»').waitFor();
    // a keyboard goes on where it was; and what is chosen next has not been made yet
    await expect.poll(() => workbench.page.evaluate(() => document.activeElement?.textContent)).toBe('Tạo mẫu');
    await workbench.page.getByLabel('Loại mẫu').selectOption('province');
    expect(await workbench.page.getByText('Đã tạo «').count()).toBe(0);
  });
});
