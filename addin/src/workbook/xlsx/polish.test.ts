import { describe, expect, it } from 'vitest';
import { WorkbookModel } from '../model.ts';
import { readDirectory } from './zip.ts';
import { modelPackage } from './write.ts';

function book(): WorkbookModel {
  const model = new WorkbookModel();
  const sheet = model.addSheet('Danh sách');
  sheet.setValue(0, 0, 'Mã');
  sheet.setValue(1, 0, '03176');
  sheet.setFormat(1, 0, '@');
  sheet.columnStyles.set(0, sheet.style(1, 0));
  sheet.columnWidths.set(0, 12);
  sheet.columnWidths.set(1, 12);
  sheet.firstSelected = 'A3';
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.print = { landscape: true, fitWidth: 1 };
  model.setName('DP_TEMPLATE', '"commune/1"', true);
  model.setName('Cong_khai', "'Danh sách'!$A$1");
  return model;
}

describe('what the writer of new workbooks leaves out', () => {
  it('a code typed under the last row stays a text: blank cells of the column have its look', async () => {
    const xml = (await modelPackage(book())).text('xl/worksheets/sheet1.xml');
    const look = /<c r="A2"[^>]* s="(\d+)"/.exec(xml)?.[1];
    expect(look).toBeDefined();
    expect(xml).toContain(`<col min="1" style="${look}"`);
    expect(xml).toMatch(/<col min="2" (?!style)/);
  });

  it('the cell to type in is selected, in the pane that scrolls, once', async () => {
    const xml = (await modelPackage(book())).text('xl/worksheets/sheet1.xml');
    expect(xml.match(/<selection[^>]*>/g)).toEqual(['<selection pane="bottomLeft" activeCell="A3" sqref="A3"/>']);
  });

  it('pages count from 1, and names that are hidden are hidden, others not', async () => {
    const pack = await modelPackage(book());
    expect(pack.text('xl/worksheets/sheet1.xml')).toContain('<pageSetup firstPageNumber="1" useFirstPageNumber="1" ');
    expect(pack.text('xl/workbook.xml')).toMatch(/<definedName name="DP_TEMPLATE" hidden="1">/);
    expect(pack.text('xl/workbook.xml')).toMatch(/<definedName name="Cong_khai">/);
  });

  it('the same sheets are the same bytes, whatever the clock says', async () => {
    const [one, other] = [await modelPackage(book()), await modelPackage(book())];
    expect(Buffer.compare(await one.save(), await other.save())).toBe(0);
    expect(readDirectory(await one.save(), 100).every(({ time, date }) => time === 0 && date === 0x0021)).toBe(true);
  });
});
