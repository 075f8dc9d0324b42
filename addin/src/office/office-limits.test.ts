import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { PAYLOAD_LIMIT } from '../../testing/excel-host/host.ts';
import type { ExcelHost } from '../../testing/excel-host/host.ts';
import { openInExcel } from '../../testing/excel-host/node.ts';
import { WorkbookModel } from '../workbook/model.ts';
import type { SheetModel } from '../workbook/sheet-model.ts';
import { openNewWorkbook } from './new-workbook.ts';
import { OfficeWorkbook } from './office-workbook.ts';

async function excelWith(fill: (sheet: SheetModel, model: WorkbookModel) => void): Promise<{ port: OfficeWorkbook; host: ExcelHost; model: WorkbookModel; sheet: SheetModel }> {
  const model = new WorkbookModel();
  const sheet = model.addSheet('Nhân sự');
  fill(sheet, model);
  return { port: new OfficeWorkbook(), host: await openInExcel(model), model, sheet };
}

const table = (rows: OutputSheet['rows'], more: Partial<OutputSheet> = {}): OutputSheet => ({
  key: 'plan',
  name: 'Phương án',
  above: [],
  columns: [
    { key: 'key', title: 'Mã', width: 12, format: 'code' },
    { key: 'note', title: 'Lý do', width: 30, format: 'text' },
    { key: 'count', title: 'Số', width: 8, format: 'int' },
  ],
  rows,
  below: [],
  table: 'PhuongAn',
  print: { landscape: true, repeatHeader: true, fitWidth: true },
  ...more,
});

describe('a large workbook', () => {
  it('is read and written in pieces that Excel on the web takes', async () => {
    const { port, host } = await excelWith((sheet) => {
      for (let row = 0; row < 30_000; row += 1) {
        for (let column = 0; column < 10; column += 1) sheet.setValue(row, column, `ô thứ ${row} cột ${column} có dấu tiếng Việt`);
      }
    });
    const steps: number[] = [];
    const sheet = await port.readSheet('Nhân sự', { onProgress: (done) => steps.push(done) });
    expect(sheet.rows).toHaveLength(30_000);
    expect(sheet.rows[29_999]?.[9]).toBe('ô thứ 29999 cột 9 có dấu tiếng Việt');
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.at(-1)).toBe(30_000);
    await port.putSheet(table(Array.from({ length: 20_000 }, (_none, row) => [`03176-${row}`, `Thiếu chuyên môn công nghệ thông tin tại xã thứ ${row}`, row])));
    expect((await port.readSheet('Phương án')).rows[20_000]).toEqual(['03176-19999', 'Thiếu chuyên môn công nghệ thông tin tại xã thứ 19999', 19_999]);
    expect(host.traffic.errors).toEqual([]);
    expect(Math.max(host.traffic.largestReply, host.traffic.largestRequest)).toBeLessThan(PAYLOAD_LIMIT * 0.8);
    expect(host.session.keptCount).toBe(0);
  });

  it('is read even when its texts are as long as a cell holds', async () => {
    const { port } = await excelWith((sheet) => {
      for (let row = 0; row < 600; row += 1) sheet.setValue(row, 0, 'ă'.repeat(8_000));
    });
    expect((await port.readSheet('Nhân sự')).rows).toHaveLength(600);
  });

  it('stops between pieces when cancelled', async () => {
    const { port, host } = await excelWith((sheet) => {
      for (let row = 0; row < 40_000; row += 1) sheet.setValue(row, 0, `Người thứ ${row}`);
    });
    const cancel = new AbortController();
    const reading = port.read({ signal: cancel.signal, onProgress: () => cancel.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.traffic.requests).toBeLessThan(8);
  });
});

describe('texts of people', () => {
  it('come back as they were, whatever they look like', async () => {
    const { port } = await excelWith((sheet) => sheet.setValue(0, 0, 'Mã'));
    const awkward = fc.constantFrom('=1+1', '+84 91', '-5', '@SUM(A1)', '007', '3/4', '20/10/2025', '2025-10-20', "'x", "''", 'TRUE', '#N/A', '#REF!', '12%', '1e3', '1.234,5', '\tx', '＝1', ' 5 ');
    const texts = fc.array(fc.oneof(awkward, fc.string({ minLength: 1, maxLength: 12 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })), { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        await port.writeCells('Nhân sự', list.flatMap((value, row) => [
          { cell: `B${row + 1}`, value },
          { cell: `C${row + 1}`, value, format: 'text' as const },
        ]));
        await port.putSheet(table(list.map((value) => [value, value, value])));
        const typed = await port.readSheet('Nhân sự');
        const put = await port.readSheet('Phương án');
        expect(list.map((_text, row) => typed.rows[row]?.slice(1, 3))).toEqual(list.map((text) => [text, text]));
        expect(put.rows.slice(1)).toEqual(list.map((text) => [text, text, text]));
        expect([typed.formulas.size, put.formulas.size]).toEqual([0, 0]);
        await port.writeCells('Nhân sự', list.flatMap((_text, row) => [{ cell: `B${row + 1}`, value: null }, { cell: `C${row + 1}`, value: null }]));
      }),
      { numRuns: 40 },
    );
  });

  it('are told from errors of formulas', async () => {
    const { port } = await excelWith((sheet) => {
      sheet.setFormula(3, 2, '=A1+1', { error: '#REF!' });
      sheet.setValue(4, 2, '#REF!');
      sheet.setValue(5, 2, true);
    });
    const { rows, formulas } = await port.readSheet('Nhân sự');
    expect(rows.slice(3)).toEqual([[null, null, { error: '#REF!' }], [null, null, '#REF!'], [null, null, true]]);
    expect([...formulas]).toEqual([['C4', '=A1+1']]);
  });
});

describe('a workbook as people have it', () => {
  it('may begin anywhere, hide rows and merge cells', async () => {
    const { port } = await excelWith((sheet) => {
      for (let row = 4; row < 12; row += 1) sheet.setValue(row, 2, row);
      for (const row of [6, 7, 10]) sheet.hiddenRows.add(row);
      sheet.merges.push('C5:D5');
    });
    const { rows, hiddenRows, merges } = await port.readSheet('Nhân sự');
    expect(rows).toHaveLength(12);
    expect(rows[4]).toEqual([null, null, 4]);
    expect([...hiddenRows]).toEqual([6, 7, 10]);
    expect(merges).toEqual(['C5:D5']);
  });

  it('may count days from 1904', async () => {
    const { port, model } = await excelWith((sheet, book) => {
      sheet.setValue(0, 0, 'x');
      book.date1904 = true;
    });
    expect((await port.read()).date1904).toBe(true);
    await port.putSheet(table([['1', '2025-10-20', 3]], { columns: [
      { key: 'a', title: 'Mã', width: 9, format: 'code' },
      { key: 'b', title: 'Ngày', width: 9, format: 'date' },
      { key: 'c', title: 'Số', width: 9, format: 'int' },
    ] }));
    expect(model.mustSheet('Phương án').rows[1]).toEqual(['1', 45950 - 1462, 3]);
  });

  it('may be protected: writing says so, marking is left out', async () => {
    const { port, sheet } = await excelWith((each) => {
      each.setValue(0, 0, 'x');
      each.protected = true;
    });
    await expect(port.writeCells('Nhân sự', [{ cell: 'A1', value: 'y' }])).rejects.toMatchObject({ code: 'sheet-protected', params: { sheet: 'Nhân sự' } });
    await port.mark('Nhân sự', [{ cell: 'A1', severity: 'error' }]);
    await port.clearMarks();
    expect(sheet.conditionalFormats).toEqual([]);
  });

  it('keeps the conditional formats of the person when ours go', async () => {
    const { port, sheet } = await excelWith((each) => each.setValue(0, 0, 'x'));
    sheet.conditionalFormats.push({ id: 'theirs', range: 'A1:A9', rule: { kind: 'formula', formula: 'A1>0', style: { fill: 'FF0000' } } });
    await port.mark('Nhân sự', Array.from({ length: 300 }, (_none, row) => ({ cell: `A${row * 2 + 1}`, severity: 'warning' as const })));
    expect(sheet.conditionalFormats.length).toBeGreaterThan(1);
    await port.clearMarks();
    expect(sheet.conditionalFormats.map((format) => format.id)).toEqual(['theirs']);
  });

  it('tells of the changes of a person, not of ours', async () => {
    const { port, model } = await excelWith((sheet) => sheet.setValue(0, 0, 'x'));
    const heard: { sheet: string; address: string }[] = [];
    const stop = await port.onChanged((change) => heard.push(change));
    await port.writeCells('Nhân sự', [{ cell: 'A2', value: 'ours' }]);
    model.announce({ sheet: 'Nhân sự', address: 'C3', source: 'person' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(heard).toEqual([{ sheet: 'Nhân sự', address: 'C3' }]);
  });
});

describe('sheets of ours in Excel', () => {
  it('have table, drop-downs, heat, chart, links, panes and print set-up', async () => {
    const { port, model } = await excelWith((sheet) => sheet.setValue(0, 0, 'x'));
    const options = Array.from({ length: 60 }, (_none, index) => `Vị trí việc làm ${index}`);
    const output = table([['001', { value: 'Xem', tone: 'warning', link: { sheet: 'Nhân sự', cell: 'A1' } }, 5]], {
      above: [{ text: 'PHƯƠNG ÁN 2025', style: 'title' }],
      columns: [
        { key: 'key', title: 'Mã', width: 12, format: 'code', options },
        { key: 'note', title: 'Lý do', width: 30, format: 'text', options: ['Thống nhất', 'Giữ nguyên'], prompt: 'Chọn một ý kiến' },
        { key: 'count', title: 'Số', width: 8, format: 'int' },
      ],
      heat: { from: 2, to: 2 },
      chart: { kind: 'column', title: 'Thiếu', labels: 0, series: [{ column: 2, name: 'Số', color: '1F5C8B' }] },
      freezeColumns: 1,
      tab: '1F5C8B',
    });
    await port.putSheet(output);
    await port.putSheet(output);
    const sheet = model.mustSheet('Phương án');
    expect(sheet.tables).toMatchObject([{ name: 'PhuongAn', range: 'A2:C3', filterButtons: true }]);
    expect(sheet.validations).toMatchObject([{ kind: 'list', source: "'_DP_lists'!$A$1:$A$60" }, { values: ['Thống nhất', 'Giữ nguyên'], prompt: 'Chọn một ý kiến' }]);
    expect(sheet.conditionalFormats).toMatchObject([{ range: 'C3', rule: { kind: 'scale' } }]);
    expect(sheet.charts).toMatchObject([{ chart: { kind: 'column', title: 'Thiếu' }, labels: '$A$3', series: [{ name: 'Số', values: '$C$3', color: '1F5C8B' }] }]);
    expect(sheet.link(2, 1)).toEqual({ sheet: 'Nhân sự', cell: 'A1' });
    expect(sheet.style(2, 1).fill).toBe('FFF4CE');
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
    expect(sheet.print).toMatchObject({ landscape: true, fitWidth: 1, repeatRows: { from: 2, to: 2 }, pageNumbers: true });
    expect(sheet.columnWidths.get(1)).toBeCloseTo(30, 1);
    expect(model.sheets.filter((each) => each.visibility === 'visible').map((each) => each.name)).toEqual(['Nhân sự', 'Phương án']);
  });

  it('are the person’s when renamed, and made anew beside that', async () => {
    const { port, model } = await excelWith((sheet) => sheet.setValue(0, 0, 'x'));
    await port.putSheet(table([['1', 'cũ', 1]]));
    model.renameSheet('Phương án', 'Bản giữ lại');
    model.setName('DP_SHEET_plan', "'Bản giữ lại'!$A$1", true);
    await port.putSheet(table([['2', 'mới', 2]]));
    expect(model.mustSheet('Bản giữ lại').rows[1]).toEqual(['1', 'cũ', 1]);
    expect(model.mustSheet('Phương án').rows[1]).toEqual(['2', 'mới', 2]);
    await expect(port.removeSheet('Bản giữ lại')).rejects.toMatchObject({ code: 'sheet-not-ours' });
  });

  it('open a template as a workbook of its own', async () => {
    const { host } = await excelWith((sheet) => sheet.setValue(0, 0, 'x'));
    await openNewWorkbook(new Uint8Array(50_000).fill(7));
    expect(host.traffic.errors).toEqual([]);
    expect(host.traffic.largestRequest).toBeGreaterThan(60_000);
  });
});

describe('the table of a list', () => {
  it('grows to the rows that were written under it, and not over its row of totals', async () => {
    const { port, sheet } = await excelWith((list) => {
      for (const [column, title] of ['Mã', 'Họ và tên'].entries()) list.setValue(3, column + 1, title);
      list.tables.push({ name: 'NhanSu', range: 'B4:C6', columns: ['Mã', 'Họ và tên'], filterButtons: true, style: null });
    });
    await port.growTable('Nhân sự', 4, 9);
    expect(sheet.tables.map((each) => each.range)).toEqual(['B4:C9']);
    await port.growTable('Nhân sự', 4, 8);
    await port.growTable('Nhân sự', 3, 12);
    expect(sheet.tables.map((each) => each.range)).toEqual(['B4:C9']);
    sheet.tables = sheet.tables.map((each) => ({ ...each, totals: true }));
    await expect(port.growTable('Nhân sự', 4, 12)).rejects.toMatchObject({ code: 'table-totals', params: { sheet: 'Nhân sự' } });
    await port.growTable('Nhân sự', 4, 9);
    expect(sheet.tables.map((each) => each.range)).toEqual(['B4:C9']);
  });
});
