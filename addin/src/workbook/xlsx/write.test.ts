import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import { findSoffice, sheetsInLibreOffice, validatorProblems } from '../../../testing/referees.ts';
import { isoToSerial } from '../dates.ts';
import { Package } from './package.ts';
import { readXlsx } from './read.ts';
import { writeXlsx } from './write.ts';

const long = Array.from({ length: 60 }, (_none, index) => `Lĩnh vực số ${index + 1}`);

const sheet: OutputSheet = {
  key: 'plan',
  name: 'Phương án bố trí (dự kiến)',
  above: [
    { text: 'PHƯƠNG ÁN BỐ TRÍ', style: 'title' },
    { text: 'Dữ liệu người là giả định. '.repeat(12), style: 'note' },
  ],
  columns: [
    { key: 'code', title: 'Mã', width: 10, format: 'code', required: true },
    { key: 'name', title: 'Họ và tên', width: 24, format: 'text', wrap: true },
    { key: 'missing', title: 'Thiếu', width: 8, format: 'int' },
    { key: 'share', title: 'Tỷ lệ', width: 8, format: 'percent' },
    { key: 'from', title: 'Từ ngày', width: 12, format: 'date' },
    { key: 'mark', title: 'Ý kiến', width: 18, format: 'text', own: true, options: ['Thống nhất', 'Giữ nguyên'], prompt: 'Chọn một ý kiến' },
    { key: 'field', title: 'Lĩnh vực', width: 18, format: 'text', options: long },
    { key: 'again', title: 'Thiếu', width: 8, format: 'decimal', prompt: 'p'.repeat(300) },
  ],
  rows: [
    ['03001', { value: 'Lò Văn Thử', tone: 'warning', link: { sheet: 'Nhân sự', cell: 'B7' } }, 3, 0.5, '2025-10-20', null, null, 1.25],
    ['03002', '=cmd|"/c calc"!A1', 0, 1, 'chưa rõ', null, long[4] ?? null, { value: 4, formula: '=C4+4' }],
    ['03003', '#N/A', { value: 'Chưa đủ căn cứ', tone: 'muted' }, null, null, null, null, null],
  ],
  below: [{ text: 'Danh sách này có 3 người./.', style: 'closing' }],
  table: 'PhuongAn',
  freezeColumns: 2,
  heat: { from: 2, to: 2 },
  chart: { kind: 'column', title: 'Thiếu theo xã', labels: 1, series: [{ column: 2, name: 'Thiếu', color: '1F5C8B' }] },
  print: { landscape: true, repeatHeader: true, fitWidth: true },
  tab: '1F5C8B',
};
const open: OutputSheet = { ...sheet, key: 'people', name: "Nhân sự xã 'A' 2", rows: [], below: [], table: 'PhuongAn', visibility: 'hidden' };

describe('a workbook of our sheets', async () => {
  const bytes = await writeXlsx([sheet, open], { template: 'commune/1' });
  const { workbook, model } = await readXlsx(bytes);
  const pack = Package.open(bytes);
  const first = pack.text('xl/worksheets/sheet1.xml');

  it('comes back as it was', () => {
    const [plan] = workbook.sheets;
    expect(workbook.template).toBe('commune/1');
    expect(plan?.rows[2]).toEqual(['Mã', 'Họ và tên', 'Thiếu', 'Tỷ lệ', 'Từ ngày', 'Ý kiến', 'Lĩnh vực', 'Thiếu 2']);
    expect(plan?.rows[3]).toEqual(['03001', 'Lò Văn Thử', 3, 0.5, isoToSerial('2025-10-20'), null, null, 1.25]);
    expect(plan?.rows[5]?.slice(0, 3)).toEqual(['03003', '#N/A', 'Chưa đủ căn cứ']);
    expect(plan?.rows[7]).toEqual(['Danh sách này có 3 người./.']);
    expect([...(plan?.formulas ?? [])]).toEqual([['H5', '=C4+4']]);
    expect(model.sheets[0]?.link(3, 1)).toEqual({ sheet: 'Nhân sự', cell: 'B7' });
  });

  it('has a table whose columns are the header cells, unique in the workbook', () => {
    expect(model.sheets.map((one) => one.tables[0]?.name)).toEqual(['PhuongAn', 'PhuongAn_2', undefined]);
    expect(model.sheets[0]?.tables[0]).toMatchObject({ range: 'A3:H6', columns: workbook.sheets[0]?.rows[2], filterButtons: true });
    expect(model.sheets[1]?.tables[0]?.range).toBe('A3:H4');
  });

  it('says its looks cell by cell, for programs that draw no table styles', () => {
    const plan = model.sheets[0];
    expect(plan?.style(2, 0)).toMatchObject({ bold: true, color: 'FFFFFF', fill: 'A4262C', wrap: true, border: 'BFC5CC' });
    expect(plan?.style(3, 1)).toMatchObject({ fill: 'FFF4CE', underline: true });
    expect(plan?.style(3, 4).format).toBe('dd/mm/yyyy');
    expect(plan?.style(5, 2)).toMatchObject({ align: 'left' });
  });

  it('offers short lists in the cell and long ones from a hidden sheet, below an open list too', () => {
    const lists = model.sheets.map((one) => one.validations);
    expect(lists[0]?.[0]).toMatchObject({ range: 'F4:F6', values: ['Thống nhất', 'Giữ nguyên'], prompt: 'Chọn một ý kiến' });
    expect(lists[0]?.[0]?.source).toBeUndefined();
    expect(lists[0]?.[1]).toMatchObject({ range: 'G4:G6', source: "'_DP_lists'!$A$1:$A$60", values: long });
    expect(lists[0]?.[2]).toMatchObject({ kind: 'prompt', prompt: 'p'.repeat(255) });
    expect(lists[1]?.[0]?.range).toBe('F4:F2004');
    expect(model.sheets[2]).toMatchObject({ name: '_DP_lists', visibility: 'veryHidden' });
    expect(workbook.sheets.map((one) => one.name)).not.toContain('_DP_lists');
  });

  it('keeps codes typed under an open list as text', () => {
    expect(model.sheets[1]?.style(500, 0).format).toBe('@');
    expect(model.sheets[0]?.style(500, 0).format).toBeUndefined();
  });

  it('is set up to print: A4 landscape, one page wide, header repeated, number from page 2', () => {
    expect(first).toContain('<pageSetup firstPageNumber="1" useFirstPageNumber="1" paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(first).toMatch(/<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P<\/oddHeader><\/headerFooter>/);
    expect(model.names).toContainEqual({ name: '_xlnm.Print_Titles', refersTo: "'Nhân sự xã ''A'' 2'!$3:$3", scope: open.name });
    expect(model.sheets[0]?.freeze).toEqual({ rows: 3, columns: 2 });
  });

  it('has a heat map and a native chart with explicit colours', () => {
    expect(first).toMatch(/<conditionalFormatting sqref="C4:C6"><cfRule type="colorScale"/);
    expect(pack.text('xl/charts/chart1.xml')).toContain('<a:srgbClr val="1F5C8B"/>');
    expect(pack.text('xl/charts/chart1.xml')).toContain("'Phương án bố trí (dự kiến)'!$C$4:$C$6");
  });

  it('is the same bytes every time', async () => {
    expect(Buffer.compare(Buffer.from(await writeXlsx([sheet, open], { template: 'commune/1' })), Buffer.from(bytes))).toBe(0);
  });

  it('has nothing that Excel would refuse', async () => {
    expect(await validatorProblems(bytes)).toEqual([]);
  });

  it.runIf(findSoffice() !== null)('opens in LibreOffice', async () => {
    const csv = (await sheetsInLibreOffice(bytes)).get(sheet.name) ?? '';
    expect(csv).toContain('03001,Lò Văn Thử,3,50%,');
    expect(csv).toContain('03002,"=cmd|""/c calc""!A1"');
  }, 120_000);
});

describe('texts of people', () => {
  it('are texts, whatever they begin with', async () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'", '#', '_x000D_', '{=', '');
    const text = fc.tuple(start, fc.string({ unit: 'grapheme', maxLength: 20 })).map(([one, rest]) => one + rest);
    const writable = text.filter((value) => value !== '' && /^[\t\n\r -\ufffd]*$/.test(value));
    await fc.assert(
      fc.asyncProperty(fc.array(writable, { minLength: 1, maxLength: 8 }), async (texts) => {
        const bytes = await writeXlsx([{ ...sheet, above: [], rows: texts.map((value) => [value, value]), chart: undefined, heat: undefined } as unknown as OutputSheet]);
        const [back] = (await readXlsx(bytes)).workbook.sheets;
        expect(back?.formulas.size).toBe(0);
        expect(back?.rows.slice(1, texts.length + 1).map((row) => row[1])).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });
});

describe('days', () => {
  it('are the serial numbers of Excel', () => {
    expect(['1900-01-01', '1900-02-28', '1900-03-01', '2025-10-20'].map((day) => isoToSerial(day))).toEqual([1, 59, 61, 45950]);
    expect(isoToSerial('1904-01-02', true)).toBe(1);
    expect(['2025-02-29', '2025-13-01', '20/10/2025', '2025-1-1'].map((day) => isoToSerial(day))).toEqual([null, null, null, null]);
  });
});
