import { readFile } from 'node:fs/promises';
import { WORKBOOK_KINDS, type WorkbookKind } from '../../shared/sheets/declare.ts';
import { TEMPLATE_IDS, templateSheets } from '../../shared/tables/template.ts';
import { makeTemplate } from '../src/flows/template.ts';
import type { TemplateRequest } from '../src/flows/template.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { writeXlsx } from '../src/workbook/xlsx/write.ts';

const REQUESTS: Readonly<Record<WorkbookKind, TemplateRequest>> = {
  commune: { kind: 'commune', unitCode: '03176' },
  sender: { kind: 'sender', agencyName: 'Sở Xây dựng', agencyCode: 'SXD' },
  province: { kind: 'province', province: '11' },
};

const FILLED = { commune: 'samples/dien-bien/03176-na-bung.xlsx', sender: 'samples/dien-bien/SXD-so-xay-dung.xlsx' } as const;

/** Templates of every kind, empty and filled: "commune", "commune filled". Names and numbers are invented. */
export async function templateBooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const books = new Map<string, Uint8Array>();
  for (const kind of WORKBOOK_KINDS) books.set(kind, await makeTemplate(REQUESTS[kind], { lang: 'vi' }));
  for (const kind of ['commune', 'sender'] as const) {
    const from = await MemoryWorkbook.open(new Uint8Array(await readFile(FILLED[kind])), 'cu.xlsx');
    books.set(`${kind} filled`, await makeTemplate(REQUESTS[kind], { lang: 'en', from }));
  }
  return books.set('province filled', await writeXlsx(templateSheets('province', { info: { asOf: '2025-10-01', province: '11', provinceName: 'Điện Biên' }, rows: PROVINCE }), { template: TEMPLATE_IDS.province }));
}

/** Two communes, with mistakes of most kinds of rules. */
const PROVINCE = {
  units: [
    { order: 1, unitCode: '03176', unitName: 'Xã Nà Bủng', kind: 'xa' as const, statedTotal: 3 },
    { order: 2, unitCode: '03208', unitName: 'Xã Xa Dung', kind: 'xa' as const },
  ],
  roster: [
    { key: '03176-001', unitCode: '03176', fullName: 'Giàng A Dơ', birthDate: '1985-09-05', gender: 'male' as const, idNumber: '011085000123', category: 'CC' as const, block: 'government' as const, room: 'KT' as const, mainField: 'DD' as const, status: 'working' as const },
    { key: '03176-001', unitCode: '3176', fullName: 'Lò Văn Một', birthDate: '2020-01-02', category: 'CC' as const, block: 'government' as const, mainField: 'KT' as const, idNumber: '12345', statusFrom: '2025-10-01', statusTo: '2025-09-01', status: 'working' as const, timeShare: 6 },
    { key: '09999-001', unitCode: '09999', fullName: 'Vàng Thị Mỷ', birthDate: '1990', category: 'VC' as const, block: 'government' as const, room: 'KT' as const, mainField: 'KT' as const, status: 'working' as const },
  ],
  needs: [{ unitCode: '03176', field: 'KT' as const, asked: 2, appraised: 1 }, { unitCode: '03176', field: 'KT' as const, asked: 1 }],
  senders: [{ agencyCode: 'SXD', agencyName: 'Sở Xây dựng', staff: 5, maxRelease: 9 }],
};
