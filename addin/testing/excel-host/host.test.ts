import { beforeEach, describe, expect, it } from 'vitest';
import { WorkbookModel } from '../../src/workbook/model.ts';
import type { ExcelHost } from './host.ts';
import { PAYLOAD_LIMIT } from './host.ts';
import { openInExcel } from './node.ts';

let model: WorkbookModel;
let host: ExcelHost;

beforeEach(async () => {
  model = new WorkbookModel();
  model.addSheet('Nhân sự').setValue(0, 0, 'Mã');
  host = await openInExcel(model);
});

/** Code and message of what a batch fails with. */
async function failure(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<{ code: string; message: string }> {
  try {
    await Excel.run(async (context) => {
      work(context, context.workbook.worksheets.getItem('Nhân sự'));
      await context.sync();
    });
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('nothing failed');
}

describe("Microsoft's client on our host", () => {
  it('starts as in Excel, in the language and colours of the host', async () => {
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(Office.context.displayLanguage).toBe('vi-VN');
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  });

  it('gives back every range it kept', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Nhân sự').getRange('A1:B2');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['Mã', ''], ['', '']]);
      expect(host.session.keptCount).toBe(1);
      range.values = [['a', 'b'], ['c', 'd']];
      await context.sync();
    });
    expect(model.sheet('Nhân sự')?.rows).toEqual([['a', 'b'], ['c', 'd']]);
    expect(host.session.keptCount).toBe(0);
  });

  it('answers null objects with all that hangs on them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('fails where Excel fails', async () => {
    expect(await failure((_context, sheet) => void sheet.getRange('A1').values)).toMatchObject({ code: 'PropertyNotLoaded' });
    expect(await failure((_context, sheet) => (sheet.getRange('A1:B2').values = [['ragged'], ['x', 'y']]))).toMatchObject({ code: 'InvalidArgument' });
    expect(await failure((context) => context.workbook.worksheets.getItem('Không có').load('name'))).toMatchObject({ code: 'ItemNotFound' });
    model.mustSheet('Nhân sự').protected = true;
    expect(await failure((_context, sheet) => (sheet.getRange('A1').values = [['x']]))).toMatchObject({ code: 'AccessDenied' });
  });

  it('names the member that it does not know', async () => {
    const { code, message } = await failure((_context, sheet) => sheet.getRange('A1').load('text'));
    expect(code).toBe('ApiNotFound');
    expect(message).toContain('Range.Text');
  });

  it('refuses what the declared requirement set does not have', async () => {
    // came with 1.15
    const { code, message } = await failure((_context, sheet) => sheet.getRange('A1').getDependents().load('addresses'));
    expect(code).toBe('ApiNotFound');
    expect(message).toContain('getDependents');
    expect(message).not.toContain('this host');
  });

  it('refuses requests and answers over 5 MB', async () => {
    const long = 'x'.repeat(30_000);
    const cells = Array.from({ length: 200 }, () => [long]);
    expect(await failure((_context, sheet) => (sheet.getRange('A1:A200').values = cells))).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    for (let row = 0; row < 200; row += 1) model.mustSheet('Nhân sự').setValue(row, 0, long);
    expect(await failure((_context, sheet) => sheet.getRange('A1:A200').load('values'))).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(host.traffic.largestReply).toBeGreaterThan(PAYLOAD_LIMIT);
  });

  it('tells the client of changes while it listens', async () => {
    const heard: string[] = [];
    const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
    const registered = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(async (event) => void heard.push(`${event.address} ${event.triggerSource}`));
      await context.sync();
      return result;
    });
    model.announce({ sheet: 'Nhân sự', address: 'B2', source: 'person' });
    model.announce({ sheet: 'Nhân sự', address: 'B3', source: 'code' });
    await wait();
    await Excel.run(registered.context as Excel.RequestContext, async (context) => {
      registered.remove();
      await context.sync();
    });
    model.announce({ sheet: 'Nhân sự', address: 'B4', source: 'person' });
    await wait();
    expect(heard).toEqual(['B2 Unknown', 'B3 ThisLocalAddin']);
  });

  it('runs the action of a ribbon button', async () => {
    const pressed: string[] = [];
    Office.actions.associate('DieuPhoi.Check', () => pressed.push('check'));
    host.pressButton('DieuPhoi.Check');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pressed).toEqual(['check']);
  });
});
