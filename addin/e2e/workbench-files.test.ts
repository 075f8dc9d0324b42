import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { errors } from '../../shared/i18n/vi/errors.ts';
import { plainFiles, zipOf } from '../testing/packages.ts';
import { LONG, sample, Workbench } from '../testing/workbench-page.ts';

/** Files in and out of the workbench, whatever they are and whatever happens meanwhile. */
const workbench = new Workbench();
const { button, choose, save, tab, typeInto } = workbench;

describe('opening another file', () => {
  it('takes a dropped one, and asks before changes are lost', async () => {
    const bytes = [...await readFile(sample('dien-bien/03356-sam-mun.xlsx'))];
    const transfer = await workbench.page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], 'sam-mun.xlsx'));
      return data;
    }, bytes);
    await workbench.page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await workbench.page.getByRole('heading', { name: 'sam-mun.xlsx' }).waitFor(LONG);

    await tab('Nhân sự').click();
    await typeInto(['Control+End'], 'x');
    await choose(sample('dien-bien.xlsx'));
    await workbench.page.getByText('Mở tệp khác sẽ bỏ các thay đổi chưa lưu').waitFor();
    await button('Giữ nguyên').click();
    await workbench.page.getByRole('heading', { name: 'sam-mun.xlsx' }).waitFor();
    await choose(sample('dien-bien.xlsx'));
    await button('Bỏ thay đổi và mở').click();
    await workbench.page.getByRole('heading', { name: 'dien-bien.xlsx' }).waitFor(LONG);
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
    const alert = workbench.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(errors[code].title);
    expect(await alert.textContent()).toContain(errors[code].todo);
    expect(await workbench.page.getByRole('grid').count()).toBe(0);
  });
});

describe('a browser that refuses web workers', () => {
  it.each([
    ['by an exception', () => { globalThis.Worker = function refused() { throw new DOMException('refused', 'SecurityError'); } as unknown as typeof Worker; }],
    ['when the code starts', () => { globalThis.Worker = class extends EventTarget { constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error')), 50); } terminate() {} } as unknown as typeof Worker; }],
  ])('%s: opens, checks, fixes, undoes and saves in the page', async (_how, refuse) => {
    await workbench.page.addInitScript(refuse);
    await workbench.page.reload();
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await button('Kiểm tra số liệu').click(LONG);
    await workbench.page.getByText('Đã soát').waitFor(LONG);
    await tab(/Cần sửa/).click();
    await button('Sửa tất cả ô không mất dữ liệu').click(LONG);
    await button('Hoàn tác lần sửa').click(LONG);
    await button('Sửa tất cả ô không mất dữ liệu').waitFor(LONG);
    await tab('Nhân sự').click();
    await workbench.page.locator('[data-row="9"][data-column="3"]').click();
    await workbench.page.keyboard.type('đã sửa');
    await workbench.page.keyboard.press('Enter');
    expect((await save()).model.mustSheet('Nhân sự').value(9, 3)).toBe('đã sửa');
  });
});

describe('the thread that opens files', () => {
  const CODE = '**/file-worker*.js';
  const rows = (count: number) => zipOf(plainFiles(`<row>${'<c t="inlineStr"><is><t>Xã</t></is></c>'.repeat(15)}</row>`.repeat(count)));
  const another = async () => {
    await choose(sample('dien-bien/03356-sam-mun.xlsx'));
    await workbench.page.getByRole('heading', { name: '03356-sam-mun.xlsx' }).waitFor(LONG);
  };
  const typed = async () => {
    await tab('Nhân sự').click(LONG);
    await workbench.page.locator('[data-row="9"][data-column="3"]').click();
    await workbench.page.keyboard.type('chưa lưu');
    await workbench.page.keyboard.press('Enter');
  };
  const discard = async (count: number) => {
    await choose({ name: 'dai.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(rows(count)) });
    await button('Bỏ thay đổi và mở').click(LONG);
  };

  it('shows how far it is and is stopped by Cancel: what was open stays with its changes', async () => {
    await another();
    await typed();
    // It reads and tells how far it is, but what it read never arrives: however fast the machine, the file is being opened.
    await workbench.page.route(CODE, async (route) => {
      const response = await route.fetch();
      const held = 'const post = self.postMessage.bind(self); self.postMessage = (told, ...more) => { if (told.kind !== "piece" && told.kind !== "opened") post(told, ...more); };';
      await route.fulfill({ response, body: `${held}\n${await response.text()}` });
    });
    await discard(5_000);
    await workbench.page.getByRole('progressbar', { name: /dai\.xlsx/ }).and(workbench.page.locator('[aria-valuenow]')).waitFor(LONG);
    await button('Dừng').click();
    await workbench.page.getByRole('progressbar').waitFor({ state: 'detached' });
    await workbench.page.unroute(CODE);
    expect(await workbench.page.getByRole('alert').count()).toBe(0);
    expect((await save()).model.mustSheet('Nhân sự').value(9, 3)).toBe('chưa lưu');
    await another();
  });

  it('asks again before it drops what was typed while the file was read', async () => {
    await another();
    // The code of the thread comes only after the typing, so the file is certainly being opened until then.
    let goOn = () => {};
    const typing = new Promise<void>((resolve) => { goOn = resolve; });
    await workbench.page.route(CODE, async (route) => {
      await typing;
      await route.continue();
    });
    await choose({ name: 'dai.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(rows(10)) });
    await workbench.page.getByRole('progressbar', { name: /dai\.xlsx/ }).waitFor(LONG);
    await typed();
    goOn();
    await button('Giữ nguyên').click(LONG);
    expect((await save()).model.mustSheet('Nhân sự').value(9, 3)).toBe('chưa lưu');
  });

  it('dies: what happened is said, what was open stays with its changes, the next file opens', async () => {
    await another();
    await typed();
    await workbench.page.route(CODE, (route) => route.fulfill({ contentType: 'text/javascript', body: 'postMessage({ kind: "ready" }); onmessage = () => { throw new RangeError("Array buffer allocation failed"); };' }));
    const alert = workbench.page.getByRole('alert');
    await discard(10);
    await alert.waitFor(LONG);
    expect(await alert.textContent()).toContain(errors['file-memory'].title);
    await button('Lưu .xlsx').click();
    await workbench.page.getByRole('status').filter({ hasText: errors['file-memory'].title }).waitFor(LONG);
    await workbench.page.unroute(CODE);
    expect((await save()).model.mustSheet('Nhân sự').value(9, 3)).toBe('chưa lưu');
    await another();
  });
});
