import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { carriedSentences } from '../../../shared/i18n/carried.ts';
import { CONFIRMATION_ITEMS } from '../../../shared/tables/confirmation.ts';
import { readDataset } from '../../../shared/sheets/read.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { makeTemplate, prepareTemplate } from './template.ts';
import type { TemplateRequest } from './template.ts';

let province: WorkbookPort;
beforeAll(async () => {
  province = await MemoryWorkbook.open(new Uint8Array(readFileSync('samples/dien-bien.xlsx')), 'dien-bien.xlsx');
});

async function made(request: TemplateRequest, from: WorkbookPort | null, lang: 'vi' | 'en' = 'vi'): Promise<MemoryWorkbook> {
  return MemoryWorkbook.open(await makeTemplate(request, { lang, from }), 'template.xlsx');
}

describe('a commune template from the provincial workbook', () => {
  it.each(['vi', 'en'] as const)('has a slip whose signatures are not read as rows (%s)', async (lang) => {
    const workbook = await made({ kind: 'commune', unitCode: '03176' }, province, lang);
    await workbook.writeCells('Thông tin', [{ cell: 'B8', value: 'Lò Thị Hoa' }]);
    const { dataset, findings } = readDataset(await workbook.read());
    expect(findings.filter((finding) => finding.sheet === 'Phiếu xác nhận số liệu')).toEqual([]);
    const items = dataset.sheets.confirmation?.rows.map((row) => row.values.item);
    expect([items?.[0], items?.at(-1)]).toEqual([CONFIRMATION_ITEMS.total, CONFIRMATION_ITEMS.code]);
  });

  it('shows nothing that the province wrote', async () => {
    const { dataset } = readDataset(await (await made({ kind: 'commune', unitCode: '03176' }, province)).read());
    const needs = dataset.sheets.needs?.rows ?? [];
    expect(needs.length).toBeGreaterThan(5);
    for (const { values } of needs) expect([values.unitCode, values.appraised, values.note]).toEqual(['03176', null, null]);
  });
});

describe('a sender template from the provincial workbook', () => {
  it.each(['Sở Tài chính', 'sở tài chính'])('holds the people of that agency alone: %s', async (agencyName) => {
    const { dataset } = readDataset(await (await made({ kind: 'sender', agencyName }, province)).read());
    const agencies = (['candidates', 'senders', 'senderFields'] as const).map((key) => new Set(dataset.sheets[key]?.rows.map((row) => row.values.agencyCode)));
    expect(agencies[0]).toEqual(new Set(['STC']));
    expect(agencies[1]).toEqual(new Set(['STC']));
    for (const code of agencies[2] ?? []) expect(code).toBe('STC');
  });

  it('says that nothing was taken when the workbook does not know the agency', async () => {
    const { carried } = await prepareTemplate({ kind: 'sender', agencyName: 'Sở Xây dựg' }, { lang: 'vi', from: province });
    expect(carried).toMatchObject({ rows: 0 });
    expect(carriedSentences(carried!, 'vi')).toEqual(['Tệp trước không có dòng nào của đơn vị này nên mẫu để trống. Hãy kiểm tra tên hoặc mã đơn vị.']);
  });

  it('holds nobody when the workbook does not know the agency', async () => {
    const { dataset } = readDataset(await (await made({ kind: 'sender', agencyName: 'Sở Chưa có' }, province)).read());
    expect(dataset.sheets.candidates?.rows ?? []).toEqual([]);
  });
});
