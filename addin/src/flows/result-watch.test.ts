import { beforeAll, describe, expect, it } from 'vitest';
import { resultTables } from '../../../shared/tables/index.ts';
import type { OutputCell, OutputSheet } from '../../../shared/tables/output.ts';
import { TEMPLATE_IDS, templateSheets } from '../../../shared/tables/template.ts';
import type { RowIn } from '../../../shared/tables/template-rows.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { runPlan } from './run.ts';

/** Everybody here is invented. */
const unitCode = '03176';
const person = (key: string, more: RowIn<'roster'>): RowIn<'roster'> => ({
  key, unitCode, unitName: 'Xã Nà Bủng', fullName: `Người ${key}`, birthDate: '1985-09-05', gender: 'female', category: 'CC',
  block: 'government', room: 'KT', mainField: 'TC', status: 'working', ...more,
});
const quota: RowIn<'quotas'> = { unitCode, scopeBlock: 'government', counted: 'cb-cc', number: 32, document: '05-HD/TU', documentDate: '2025-05-20' };
const teacher: RowIn<'concurrent'> = { unitCode, fullName: 'Cô Giáo Thử', mainEmployer: 'Trường THCS', field: 'GD', m2: true, dutyState: 'available' };
const ROWS = {
  params: [{ key: 'plan.start', value: '20/10/2025' }, { key: 'plan.months', value: '6' }],
  units: [{ order: 1, unitCode, unitName: 'Xã Nà Bủng', kind: 'xa' as const }],
  quotas: [quota, { ...quota, scopeBlock: 'party-mass' as const, number: 12, document: '06-QĐ/TU' }],
  armedForces: [{ unitCode, police: 3, military: 1 }],
  needs: [{ unitCode, field: 'GD' as const, appraised: 1 }],
  roster: [
    person('03176-001', { status: 'maternity', statusFrom: '2025-09-01', statusTo: '2026-02-28' }),
    person('03176-002', { status: 'long-leave', statusFrom: '2025-12-01', statusTo: '2025-12-31', mainField: 'IT' }),
    person('03176-003', { status: 'waiting-retirement', statusTo: '2026-01-01' }),
    person('03176-004', {}),
  ],
  moves: [{ key: '03176-004', unitCode, fullName: 'Người 03176-004', field: 'VP' as const, temporary: true, from: '2025-09-01' }],
  concurrent: [{ ...teacher, key: '03176-050', to: '2026-02-28' }, { ...teacher, key: '03176-051', fullName: 'Thầy Giáo Thử', to: '2025-11-30' }],
};

let tables: readonly OutputSheet[];
beforeAll(async () => {
  const sheets = templateSheets('province', { info: { asOf: '2025-10-01', province: '11' }, rows: ROWS });
  const port = await MemoryWorkbook.of(sheets, 'x.xlsx', { template: TEMPLATE_IDS.province });
  tables = resultTables(await runPlan(port, await inPlaceCompute(), { lang: 'vi' }), 'vi');
});

const value = (cell: OutputCell | undefined): string | number | null => (typeof cell === 'object' && cell !== null ? cell.value : cell ?? null);

function rowsOf(key: string): readonly Readonly<Record<string, string | number | null>>[] {
  const sheet = tables.find((each) => each.key === key);
  if (!sheet) throw new Error(key);
  return sheet.rows.map((row) => Object.fromEntries(sheet.columns.map((column, at) => [column.key, value(row[at])])));
}

describe('Nhật ký xử lý', () => {
  it('counts who is away for a time and until when, and never says why or who', () => {
    const away = rowsOf('log').filter((row) => row['what'] === 'Vắng mặt có thời hạn');
    expect(away.map((row) => [row['about'], row['result']])).toEqual([[
      'Xã Nà Bủng', 'CNTT: 1 người sẽ vắng mặt từ 01/12/2025 đến 31/12/2025; Tài chính: 1 người vắng mặt, tạm thời đến 28/02/2026',
    ]]);
  });

  it('lists temporary moves', () => {
    expect(rowsOf('log').filter((row) => row['what'] === 'Điều chuyển tạm thời').map((row) => row['result'])).toEqual(['Văn phòng: Người 03176-004']);
  });

  it('names teachers who are free for part of the plan only, and until when', () => {
    const judged = rowsOf('log').filter((row) => String(row['about']).startsWith('03176-05'));
    expect(judged.map((row) => row['result'])).toEqual([
      'Cân nhắc: Thời gian có thể kiêm nhiệm chỉ trùng một phần phương án (đến 28/02/2026)',
      'Không: Thời gian có thể kiêm nhiệm chỉ trùng một phần phương án (đến 30/11/2025)',
    ]);
  });
});

describe('Phương án bố trí', () => {
  it('sends a teacher no longer than they are free', () => {
    expect(rowsOf('plan').map((row) => [row['person'], row['start'], row['end'], row['eligibility']])).toEqual([[
      'Cô Giáo Thử', '2025-10-20', '2026-02-28', 'Cân nhắc: Thời gian có thể kiêm nhiệm chỉ trùng một phần phương án (đến 28/02/2026)',
    ]]);
  });
});

describe('Tổng hợp biên chế', () => {
  it('adds what stands beside it: armed forces and the quota of another scope are notes', () => {
    const [row] = rowsOf('staffing');
    expect(row).toMatchObject({ number: 32, actual: 4, outside: 0, outsideBy: '' });
    expect(row?.['notes']).toBe('Còn được giao 12: Đảng, đoàn thể: cán bộ, công chức (06-QĐ/TU, 20/05/2025); hiện có 0: thiếu. Lực lượng vũ trang 4, không cộng vào số nào.');
  });

  it('says what the frame is made of', () => {
    const lines = tables.find((each) => each.key === 'staffing')?.below.map((line) => line.text) ?? [];
    expect(lines.filter((line) => line.startsWith('Khung CV 09'))).toEqual([
      'Khung CV 09 (chỉ để tham khảo): 32 = lãnh đạo HĐND 1 + lãnh đạo UBND 3 + các ban của HĐND 4 + lãnh đạo phòng 6 + công chức phòng 12 + Trung tâm Phục vụ hành chính công 6.',
    ]);
  });
});
