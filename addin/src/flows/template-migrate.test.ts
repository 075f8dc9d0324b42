import { describe, expect, it } from 'vitest';
import { carriedSentences } from '../../../shared/i18n/carried.ts';
import { infoOf } from '../../../shared/sheets/info.ts';
import { readDataset } from '../../../shared/sheets/read.ts';
import type { OutputCell, OutputSheet } from '../../../shared/tables/output.ts';
import { templateSheets } from '../../../shared/tables/template.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { writeXlsx } from '../workbook/xlsx/write.ts';
import { prepareTemplate } from './template.ts';
import type { TemplateRequest } from './template.ts';

const COMMUNE: TemplateRequest = { kind: 'commune', unitCode: '03176' };

/** Sheets that version 1 did not have. */
const NEW = new Set(['selfCheck', 'counts', 'lists']);

/** A commune's file of version 1: no self-check, the day as a text, a header of then, a column less, two of its own, a sheet of its own. */
async function oldFile(template = 'commune/1'): Promise<MemoryWorkbook> {
  const sheets = templateSheets('commune', {
    info: { asOf: '2025-10-01', province: '11', provinceName: 'Điện Biên', unitCode: '03176', unitName: 'Xã Nà Bủng', preparer: 'Lò Thị Hoa' },
    rows: {
      roster: [
        { key: '03176-007', unitCode: '03176', unitName: 'Xã Nà Bủng', fullName: 'Giàng A Dơ', birthDate: '1985-09-05', category: 'CC', block: 'government', room: 'KT', mainField: 'DD', otherFields: ['XD', 'GT'], status: 'working' },
        { unitCode: '03176', unitName: 'Xã Nà Bủng', fullName: 'Vàng Thị Mỷ', birthDate: '1990', category: 'VC', block: 'government', room: 'KT', mainField: 'KT', status: 'working' },
      ],
      confirmation: [{ item: 'Tổng số người', stated: 2 }],
    },
  }).filter(({ key }) => !NEW.has(key)).map((sheet) => (sheet.key === 'roster' ? oldRoster(sheet) : sheet));
  const own: OutputSheet = { ...sheets[0]!, key: 'own', name: 'Ghi chép riêng', conditions: [], above: [{ text: 'Việc cần làm', style: 'plain' }] };
  const plain = [...sheets, own].map(({ conditions: _conditions, select: _select, opensFirst: _opens, ...sheet }) => ({ ...sheet, columns: sheet.columns.map(({ optionsFrom: _from, rule: _rule, ...column }) => column) }));
  return MemoryWorkbook.open(await writeXlsx(plain, { template }), 'cu.xlsx');
}

function oldRoster(sheet: OutputSheet): OutputSheet {
  const at = (key: string): number => sheet.columns.findIndex((column) => column.key === key);
  const own: readonly OutputCell[][] = [['Kinh', { value: '2020-03-15', format: 'date' }], ['Mông', null]];
  const rows = sheet.rows.map((row, index) => [
    ...row.map((cell, column): OutputCell => (index === 1 && column === at('degree') ? 'Cử nhơn' : index === 1 && column === at('joinedOn') ? '31/02/2024' : cell)),
    ...(own[index] ?? []),
  ].filter((_cell, column) => column !== at('origin')));
  const columns = [
    ...sheet.columns.map((column) => (column.key === 'mainField' ? { ...column, title: 'Lĩnh vực phụ trách' } : column)),
    { key: 'x1', title: 'Dân tộc', width: 12, format: 'text' } as const, { key: 'x2', title: 'Ngày vào Đảng', width: 12, format: 'text' } as const,
  ].filter(({ key }) => key !== 'origin');
  return { ...sheet, columns, rows };
}

describe('a file of version 1', () => {
  it('is read in full, and its version is said', async () => {
    const { dataset, findings } = readDataset(await (await oldFile()).read());
    expect(dataset.sheets.roster?.rows.map(({ values }) => values.mainField)).toEqual(['DD', 'KT']);
    expect(findings.filter(({ code }) => code.startsWith('template-'))).toMatchObject([{ code: 'template-older', severity: 'hint', params: { count1: 1, count2: 2 } }]);
  });

  it('becomes a file of this version with everything that was in it', async () => {
    const { bytes, carried } = await prepareTemplate(COMMUNE, { lang: 'vi', from: await oldFile() });
    const workbook = await MemoryWorkbook.open(bytes, 'moi.xlsx');
    const raw = await workbook.read();
    const { dataset, findings } = readDataset(raw);
    expect(raw.template).toBe('commune/2');
    expect(infoOf(dataset)).toMatchObject({ asOf: '2025-10-01', preparer: 'Lò Thị Hoa', unitCode: '03176' });
    expect(dataset.sheets.confirmation?.rows.find(({ values }) => values.item === 'Tổng số người')?.values.stated).toBe(2);
    const [first, second] = dataset.sheets.roster?.rows ?? [];
    expect(first?.values).toMatchObject({ key: '03176-007', fullName: 'Giàng A Dơ', birthDate: { iso: '1985-09-05' }, mainField: 'DD', otherFields: ['XD', 'GT'] });
    // a row without Mã gets the number that the software would write; a year alone stays a year
    expect(second?.values).toMatchObject({ key: '03176-008', fullName: 'Vàng Thị Mỷ', birthDate: { iso: '1990-01-01', yearOnly: true } });
    // what could not be read stands where it stood, and is found again
    const cells = raw.sheets.find(({ name }) => name === 'Nhân sự')!.rows;
    expect(cells.flat()).toEqual(expect.arrayContaining(['Cử nhơn', '31/02/2024', 'Dân tộc', 'Kinh', 'Mông', 'Ngày vào Đảng']));
    expect(findings.filter(({ severity }) => severity === 'error').map(({ value }) => value)).toEqual(['Cử nhơn', '31/02/2024']);
    expect(dataset.sheets.roster?.extraColumns.map(({ title }) => title)).toEqual(['Dân tộc', 'Ngày vào Đảng']);
    expect(carried).toEqual({ version: 1, rows: 2, asTheyStood: 3, extraColumns: ['Nhân sự: Dân tộc', 'Nhân sự: Ngày vào Đảng'], leftSheets: ['Ghi chép riêng'] });
    expect(carriedSentences(carried!, 'vi').join(' ')).toContain('từ mẫu phiên bản 1 sang phiên bản 2');
  });

  it('of this version is a new report: the day is asked for again, the own columns stay', async () => {
    const { bytes } = await prepareTemplate(COMMUNE, { lang: 'vi', from: await oldFile('commune/2') });
    const { dataset } = readDataset(await (await MemoryWorkbook.open(bytes, 'moi.xlsx')).read());
    expect(infoOf(dataset)).toMatchObject({ preparer: 'Lò Thị Hoa' });
    expect(infoOf(dataset).asOf).toBeUndefined();
    expect(dataset.sheets.roster?.extraColumns).toHaveLength(2);
  });

  it('migrated twice is the same as once', async () => {
    const once = await prepareTemplate(COMMUNE, { lang: 'vi', from: await oldFile('commune/2') });
    const twice = await prepareTemplate(COMMUNE, { lang: 'vi', from: await MemoryWorkbook.open(once.bytes, 'moi.xlsx') });
    expect(Buffer.compare(Buffer.from(once.bytes), Buffer.from(twice.bytes))).toBe(0);
  });
});

describe('files that cannot fill a template say so, with what to do', () => {
  it.each([
    ['a newer version', COMMUNE, 'commune/3', 'template-newer'],
    ['another commune', { kind: 'commune', unitCode: '03208' }, 'commune/2', 'template-from-other-unit'],
    ['a commune for a sender', { kind: 'sender', agencyName: 'Sở Tài chính' }, 'commune/2', 'template-from-other'],
    ['a commune for the province', { kind: 'province', province: '11' }, 'commune/2', 'template-from-other'],
  ] as const)('%s', async (_what, request, template, code) => {
    await expect(prepareTemplate(request, { lang: 'vi', from: await oldFile(template) })).rejects.toMatchObject({ code });
  });

  it('a workbook that is none of ours', async () => {
    const sheet: OutputSheet = { ...templateSheets('commune')[0]!, name: 'Sheet1', conditions: [] };
    await expect(prepareTemplate(COMMUNE, { lang: 'vi', from: MemoryWorkbook.of([sheet]) })).rejects.toMatchObject({ code: 'template-from-unknown' });
  });
});
