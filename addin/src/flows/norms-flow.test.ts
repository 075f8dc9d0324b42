import { beforeAll, describe, expect, it } from 'vitest';
import { norms as texts } from '../../../shared/i18n/vi/norms.ts';
import { contextOf } from '../../../shared/tables/context.ts';
import { fieldMatrix } from '../../../shared/tables/field-matrix.ts';
import { normLines } from '../../../shared/tables/norm-lines.ts';
import { normsTable } from '../../../shared/tables/norms-table.ts';
import { TEMPLATE_IDS, templateSheets } from '../../../shared/tables/template.ts';
import type { RowIn, TemplateRows } from '../../../shared/tables/template-rows.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { homeViews } from './home-view.ts';
import { runJson } from './run-json.ts';
import { runPlan } from './run.ts';
import type { RunResult } from './types.ts';

/** Everybody and every number here is invented; codes and names of units are real. */
const NAMES = { '03176': 'Xã Nà Bủng', '03208': 'Xã Xa Dung', '03316': 'Xã Nà Tấu', '03352': 'Xã Thanh An', '03356': 'Xã Sam Mứn', '03370': 'Xã Pu Nhi', '03382': 'Xã Phình Giàng' } as const;
type Code = keyof typeof NAMES;
const MET = '03176', OVER = '03208', BELOW = '03316', FIELD_SHORT = '03352', BOTH = '03356', OPEN = '03370', EMPTY = '03382';

const staff = (unitCode: Code, count: number, more: RowIn<'roster'> = {}): RowIn<'roster'>[] => Array.from({ length: count }, (_, at) => ({
  unitCode, unitName: NAMES[unitCode], fullName: `Người Thử ${unitCode} ${'ABCDEFGHIJ'[at]}`, birthDate: `1985-0${at + 1}-05`, gender: 'male', category: 'CC', block: 'government',
  room: 'VP', mainField: 'VP', status: 'working', ...more,
}));
const quota = (unitCode: Code, number: number, more: RowIn<'quotas'> = {}): RowIn<'quotas'> => ({
  unitCode, unitName: NAMES[unitCode], scopeBlock: 'government', counted: 'cb-cc', armedForces: 'no', number, document: '215/QĐ-UBND', documentDate: '2025-07-15', status: 'in-force', ...more,
});
const needed = (unitCode: Code, field: 'VP' | 'KT' | 'IT', appraised: number): RowIn<'needs'> => ({ unitCode, unitName: NAMES[unitCode], field, asked: appraised, appraised });

const FACTS: Partial<Record<Code, RowIn<'units'>>> = {
  [MET]: { type: 'II', place: 'mountain', population: 12_000, area: 180, workload: 4.6, score: 62.5 },
  [OVER]: { type: 'III', place: 'mountain', population: 6000, area: 99.99, score: 50 },
};
const ROWS: TemplateRows = {
  params: [
    ['plan.start', '20/10/2025'], ['plan.months', '6'], ['fields.level', '15 lĩnh vực'],
    ['envelope.total', '100'], ['envelope.minimum', '10'], ['envelope.maximum', '30'], ['envelope.weight.oldUnits', '1'],
  ].map(([key, value]) => ({ key: key!, value: value! })),
  units: (Object.keys(NAMES) as Code[]).map((unitCode, at) => ({ order: at + 1, unitCode, unitName: NAMES[unitCode], kind: 'xa', oldUnits: (at % 3) + 1, ...FACTS[unitCode] })),
  senders: [{ order: 1, agencyCode: 'SXD', agencyName: 'Sở Xây dựng', staff: 40 }],
  quotas: [
    quota(MET, 4), quota(OVER, 3), quota(BELOW, 9), quota(FIELD_SHORT, 4), quota(BOTH, 3), quota(EMPTY, 5),
    quota(OVER, 2, { scopeBlock: 'party-mass', document: '06-QĐ/TU' }), quota(BELOW, 6, { scopeBlock: 'system', armedForces: 'yes', document: '05-HD/TU' }),
  ],
  roster: [
    ...staff(MET, 4), ...staff(OVER, 5), ...staff(OVER, 1, { block: 'party', room: 'DANG', fullName: 'Người Khối Đảng' }), ...staff(BELOW, 3), ...staff(FIELD_SHORT, 4),
    ...staff(BOTH, 4), ...staff(BOTH, 1, { room: 'KT', otherFields: ['KT'], fullName: 'Người Biết Kế Toán' }), ...staff(OPEN, 4),
  ],
  armedForces: [{ unitCode: BELOW, unitName: NAMES[BELOW], police: 2, military: 1 }],
  needs: [needed(MET, 'VP', 1), needed(OVER, 'VP', 3), needed(FIELD_SHORT, 'KT', 1), needed(BOTH, 'KT', 1), needed(BOTH, 'VP', 2)],
  normRules: [
    { set: 'Quy tắc thử', scopeBlock: 'government', counted: 'cb-cc', each: 30, document: '12/NQ-HĐND', documentDate: '2025-08-01', status: 'in-force' },
    { set: 'Quy tắc thử', scopeBlock: 'government', counted: 'cb-cc', criterion: 'oldUnits', above: 1, step: 1, each: 2, most: 3 },
  ],
};

let result: RunResult;
beforeAll(async () => {
  const sheets = templateSheets('province', { info: { asOf: '2025-10-01', province: '11' }, rows: ROWS });
  result = await runPlan(await MemoryWorkbook.of(sheets, 'x.xlsx', { template: TEMPLATE_IDS.province }), await inPlaceCompute(), { lang: 'vi' });
});
const unit = (code: Code) => runJson(result, 'vi').units.find((one) => one.code === code)!;

describe('a workbook with every verdict', () => {
  it('says each of them in the words of the product', () => {
    expect(Object.fromEntries((Object.keys(NAMES) as Code[]).map((code) => [code, unit(code).verdict]))).toEqual({
      [MET]: 'đủ', [OVER]: 'cao hơn biên chế giao', [BELOW]: 'thiếu', [FIELD_SHORT]: 'đủ tổng số, thiếu lĩnh vực', [BOTH]: 'vừa thừa vừa thiếu',
      [OPEN]: 'chưa đủ căn cứ', [EMPTY]: 'chưa có số liệu',
    });
    expect(unit(OPEN)).toMatchObject({ because: 'no-norm', method: 'none', norm: null });
    expect(runJson(result, 'vi').totals.norms).toMatchObject({ units: 7, reported: 6, withoutNorm: 1 });
  });

  it('judges a unit in each of its scopes, with armed forces only where the scope includes them', () => {
    expect(unit(OVER)).toMatchObject({ norm: 3, actual: 5, scopes: [{ norm: 2, actual: 1, difference: -1, verdict: 'thiếu', source: '06-QĐ/TU' }] });
    expect(unit(BELOW)).toMatchObject({ norm: 9, actual: 3, scopes: [{ norm: 6, actual: 6, difference: 0, verdict: 'đủ', source: '05-HD/TU' }] });
  });
});

describe('reference norms of a workbook', () => {
  it('come with method, document, scope, date and status, apart from the quota', () => {
    const { norm, difference, references } = unit(MET);
    expect([norm, difference]).toEqual([4, 0]);
    const numbers = Object.fromEntries(references.map((one) => [one.reference ?? one.method, one.number]));
    expect(numbers).toEqual({ CV09: 32, ND33: 24, R1: 30, ENVELOPE: 11, workload: 4.6 });
    expect(references.find((one) => one.method === 'workload')).toMatchObject({ difference: -0.6, ratio: 0.87 });
    expect(references.find((one) => one.reference === 'ND33')).toMatchObject({ source: 'Nghị định 33/2023/NĐ-CP, Điều 6', status: texts.reported, notes: [texts.past] });
    expect(references.find((one) => one.reference === 'R1')).toMatchObject({ source: 'Quy tắc thử, 12/NQ-HĐND', date: '2025-08-01', status: 'Còn hiệu lực', scope: { block: 'government' } });
    expect(unit(OVER).references.find((one) => one.reference === 'ND33')?.number).toBe(18);
  });

  it('share the total exactly', () => {
    const shares = runJson(result, 'vi').units.map((one) => one.references.find((each) => each.method === 'envelope')?.number ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(10);
  });

  it('stand in a sheet that says which number is the quota', () => {
    const context = contextOf(result, 'vi');
    const lines = normLines(context);
    for (const code of Object.keys(NAMES)) expect(lines.find((line) => line.unit === code)?.role).toBe('quota');
    const table = normsTable(context);
    const roles = table.columns.findIndex((column) => column.key === 'role');
    const words = new Set(table.rows.map((row) => (row[roles] as { value: string }).value));
    expect(words).toEqual(new Set(['Biên chế giao', 'Tham khảo', 'Chưa có biên chế giao']));
    expect(table.below.map((line) => line.text).join(' ')).toMatch(/cộng các phần đúng bằng 100\..*32 = lãnh đạo HĐND 1 \+ .* 6\./);
  });
});

describe('what screens and sheets take from it', () => {
  it('people at home come with their names, and what a unit can give', () => {
    const views = homeViews(result);
    const both = views.find((view) => view.unit === BOTH);
    expect(both?.fixes.map((fix) => [fix.field, fix.people.map((one) => [one.card?.name, one.place, one.free])])).toEqual([['KT', [['Người Biết Kế Toán', 'same-room', true]]]]);
    expect(views.find((view) => view.unit === OVER)).toMatchObject({ canRelease: 2, gives: [{ field: 'VP', count: 3 }] });
  });

  it('the matrix follows the level that Tham số asks for', () => {
    expect(fieldMatrix(result).fields).toEqual(['KT', 'VP']);
    expect(fieldMatrix(result).totals.map((total) => total.missing)).toEqual([2, 0]);
  });
});
