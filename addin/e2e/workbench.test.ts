import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { LONG, sample, Workbench } from '../testing/workbench-page.ts';

/** The main job in the workbench. */
const workbench = new Workbench();
const { button, choose, save, tab, typeInto } = workbench;

describe('the main job in the workbench', () => {
  it('opens a sample, edits a cell, runs by one press, saves a file that holds it all', async () => {
    await button(/Điện Biên/).click();
    await tab('Thông tin').click(LONG);
    const before = await MemoryWorkbook.open(await readFile(sample('dien-bien.xlsx')), 'dien-bien.xlsx');
    const roster = before.model.mustSheet('Nhân sự');
    await tab('Nhân sự').click();
    await typeInto(['Control+Home', 'Control+End', 'ArrowRight'], 'Ghi chú thử');

    await button('Lập phương án').click();
    await workbench.page.getByRole('heading', { level: 2, name: /xã, phường/ }).waitFor(LONG);
    expect(await workbench.page.getByText('Tính trên máy chủ, ngày số liệu').count()).toBe(1);
    await button('Xem phương án trong sổ tính').click();
    await workbench.page.getByRole('grid', { name: /Phương án bố trí/ }).waitFor();

    const after = (await save()).model;
    expect(after.mustSheet('Nhân sự').value(roster.rowCount - 1, roster.columnCount)).toBe('Ghi chú thử');
    expect(after.mustSheet('Phương án bố trí (dự kiến)').rowCount).toBeGreaterThan(50);
    expect(await workbench.page.getByText('Có thay đổi chưa lưu').count()).toBe(0);
  });

  it('says that the result is old once a cell has changed', async () => {
    await button(/Điện Biên/).click();
    await button('Lập phương án').click(LONG);
    await button('Xem phương án trong sổ tính').waitFor(LONG);
    await tab('Nhân sự').click();
    await typeInto(['Control+End', 'ArrowRight'], 'x');
    await workbench.page.getByText('Số liệu đã thay đổi sau khi lập phương án').waitFor();
  });
});

describe('without a network', () => {
  it('makes the plan on this machine once the workbook is open', async () => {
    await button(/Điện Biên/).click();
    await button('Lập phương án').waitFor(LONG);
    await everythingFetched();
    await workbench.page.context().setOffline(true);
    await button('Lập phương án').click();
    await button('Tính tại máy này').click(LONG);
    await button('Xem phương án trong sổ tính').click(LONG);
    await workbench.page.getByRole('grid', { name: /Phương án bố trí/ }).waitFor();
    expect(await workbench.page.getByText('Tính tại máy này, ngày số liệu').count()).toBe(1);
    await tab(/Cần sửa/).click();
    await workbench.page.getByRole('heading', { name: 'Cần sửa và cần xem lại' }).waitFor();
    expect((await save()).model.mustSheet('Phương án bố trí (dự kiến)').rowCount).toBeGreaterThan(50);
    // the refused connection is the only thing the page may complain of
    workbench.forgive('ERR_INTERNET_DISCONNECTED');
  });
});

/** Waits until the page has fetched nothing more for two seconds. */
async function everythingFetched(): Promise<void> {
  const fetched = () => workbench.page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await fetched(); now !== before; now = await fetched()) {
    before = now;
    await workbench.page.waitForTimeout(2_000);
  }
}

describe('a reviewer’s mark in the plan', () => {
  it('is said to wait until the plan is made again', async () => {
    await button(/Điện Biên/).click();
    await button('Lập phương án').click(LONG);
    await button('Xem phương án trong sổ tính').click(LONG);
    await workbench.page.getByRole('grid', { name: /Phương án bố trí/ }).waitFor();
    await typeInto(['Control+End'], 'x');
    await workbench.page.getByText('Có ý kiến ghi ở trang kết quả chưa đưa vào phương án').waitFor();
    await button('Lập lại phương án').click();
    await button('Xem phương án trong sổ tính').waitFor(LONG);
    expect(await workbench.page.getByText('chưa đưa vào phương án').count()).toBe(0);
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
    await workbench.page.getByRole('heading', { name: 'nam-sau.xlsx' }).waitFor(LONG);
    await button('Kiểm tra số liệu').click(LONG);
    await workbench.page.getByText('Các trang kết quả được lập từ số liệu cũ').waitFor(LONG);
    await button('Lập phương án').click();
    await button('Xem phương án trong sổ tính').waitFor(LONG);
    await tab('Công việc').click();
    expect(await workbench.page.getByText(/số liệu cũ|đã thay đổi/).count()).toBe(0);
  });
});
