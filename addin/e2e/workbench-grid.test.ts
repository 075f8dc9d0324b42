import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { LONG, sample, Workbench } from '../testing/workbench-page.ts';

/** What is typed, pasted and chosen in the grid. */
const workbench = new Workbench();
const { button, choose, save, tab } = workbench;

describe('a cell with a drop-down', () => {
  it('offers its values, narrows them to what is typed, and takes another text too', async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await tab('Nhân sự').click(LONG);
    const grid = workbench.page.getByRole('grid');
    const header = (await MemoryWorkbook.open(await readFile(sample('dien-bien/03356-sam-mun.xlsx')), 'a.xlsx')).model.mustSheet('Nhân sự');
    const row = header.rows.findIndex((cells) => cells.includes('Họ và tên'));
    const column = header.rows[row]!.findIndex((cell) => String(cell).startsWith('Giới tính'));
    await grid.focus();
    await workbench.page.keyboard.press('Control+Home');
    for (let down = 0; down <= row; down += 1) await workbench.page.keyboard.press('ArrowDown');
    for (let right = 0; right < column; right += 1) await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.press('Alt+ArrowDown');
    const field = workbench.page.getByRole('combobox', { name: /^Sửa ô/ });
    const options = workbench.page.getByRole('option');
    await expect.poll(() => options.allTextContents()).toEqual(['Nam', 'Nữ']);
    await field.fill('nu');
    await expect.poll(() => options.allTextContents()).toEqual(['Nữ']);
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('ArrowUp');
    const bar = workbench.page.getByRole('textbox', { name: /^Nội dung ô/ });
    await expect.poll(() => bar.inputValue()).toBe('Nữ');
    await workbench.page.locator('[data-opens]').click();
    await options.filter({ hasText: 'Nam' }).click();
    await expect.poll(() => bar.inputValue()).toBe('Nam');
    expect(await workbench.page.locator('input[data-editing]').evaluate((element) => element === document.activeElement)).toBe(true);
    await workbench.page.keyboard.type('khác');
    expect(await options.count()).toBe(0);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('ArrowUp');
    await expect.poll(() => bar.inputValue()).toBe('khác');
  });
});

describe('typing and pasting in the grid', () => {
  const bar = () => workbench.page.getByRole('textbox', { name: /^Nội dung ô/ });
  const at = async () => (await bar().getAttribute('aria-label'))?.split(' ').at(-1);
  const field = () => workbench.page.locator('input[data-editing]');
  /** Selects a cell of the clerk's sheet by the mouse. */
  async function select(row: number, column: number): Promise<void> {
    await workbench.page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`).click();
  }
  beforeEach(async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await tab('Nhân sự').click(LONG);
    await workbench.page.getByRole('grid', { name: 'Trang Nhân sự' }).waitFor();
  });

  it('takes the first letter of a Vietnamese input method, with or without key presses', async () => {
    await select(8, 3);
    const before = await bar().inputValue();
    await workbench.page.keyboard.insertText('Đ');
    await workbench.page.keyboard.type('ang ốm');
    expect(await field().inputValue()).toBe('Đang ốm');
    await workbench.page.keyboard.press('Escape');
    await expect.poll(() => bar().inputValue()).toBe(before);
    const session = await workbench.page.context().newCDPSession(workbench.page);
    for (const text of ['d', 'đ', 'đa', 'đan']) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send('Input.insertText', { text: 'đang' });
    await workbench.page.keyboard.press('Enter');
    expect(await at()).toBe('D10');
    await workbench.page.keyboard.press('ArrowUp');
    await expect.poll(() => bar().inputValue()).toBe('đang');
  });

  it('pastes rows and columns in one step, copies a cell, and clears it', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await select(8, 2);
    const before = await bar().inputValue();
    await workbench.page.evaluate(() => navigator.clipboard.writeText('Lò Văn Một\tNam\r\n"Lò Thị\nHai"\tNữ\r\n'));
    await workbench.page.keyboard.press('Control+v');
    await expect.poll(() => bar().inputValue()).toBe('Lò Văn Một');
    await workbench.page.keyboard.press('Control+c');
    expect(await workbench.page.evaluate(() => navigator.clipboard.readText())).toBe('Lò Văn Một');
    await workbench.page.keyboard.press('Control+z');
    await expect.poll(() => bar().inputValue()).toBe(before);
    await workbench.page.evaluate(() => navigator.clipboard.writeText('Lò Văn Một\tNam\r\n"Lò Thị\nHai"\tNữ\r\n'));
    await workbench.page.keyboard.press('Control+v');
    await expect.poll(() => bar().inputValue()).toBe('Lò Văn Một');
    await workbench.page.keyboard.press('Delete');
    await expect.poll(() => bar().inputValue()).toBe('');
    const sheet = (await save()).model.mustSheet('Nhân sự');
    expect([sheet.value(8, 2), sheet.value(8, 3), sheet.value(9, 2), sheet.value(9, 3)]).toEqual([null, 'Nam', 'Lò Thị\nHai', 'Nữ']);
  });

  it('keeps line breaks, takes out a row, puts one in, and takes all of it back', async () => {
    const cell = (row: number, column: number) => workbench.page.locator(`[data-row="${row}"][data-column="${column}"]`);
    await cell(8, 2).dblclick();
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.type('dòng một');
    await workbench.page.keyboard.press('Alt+Enter');
    await workbench.page.keyboard.type('dòng hai');
    await workbench.page.keyboard.press('Enter');
    const before = await save();
    expect(before.model.mustSheet('Nhân sự').value(8, 2)).toBe('dòng một\ndòng hai');
    await cell(8, 0).click();
    await button(/^Xóa dòng 9/).click();
    await workbench.page.keyboard.press('Escape');
    await cell(12, 0).click();
    await workbench.page.keyboard.press('Control+Shift++');
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
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Space');
    expect(await at()).toBe('D9');
    expect(await field().inputValue()).toBe(' ');
    await workbench.page.keyboard.press('Escape');
  });
});
