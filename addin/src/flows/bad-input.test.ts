import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../shared/i18n/finding-message.ts';
import { TEMPLATE_IDS, templateSheets } from '../../../shared/tables/template.ts';
import type { RowIn, TemplateRows } from '../../../shared/tables/template-rows.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { explain } from './explain-error.ts';
import { runPlan } from './run.ts';
import type { RunResult } from './types.ts';

/** A province of two communes; everybody here is invented. */
const UNIT = { unitCode: '03176', unitName: 'Xã Nà Bủng' } as const;
const PARAMS: RowIn<'params'>[] = [{ key: 'plan.start', value: '20/10/2025' }, { key: 'plan.months', value: '6' }];
const params = (key: string, value: string): TemplateRows => ({ params: [...PARAMS.filter((row) => row.key !== key), { key, value }] });
const person: RowIn<'roster'> = { ...UNIT, fullName: 'Lò Văn Thử', birthDate: '1985-09-05', gender: 'male', category: 'CC', block: 'government', room: 'KT', mainField: 'TC', status: 'working' };
const candidate: RowIn<'candidates'> = { fullName: 'Vì Thị Mẫu', birthDate: '1990-02-03', gender: 'female', category: 'CC', agencyCode: 'SXD', agencyName: 'Sở Xây dựng', form: 'secondment', field: 'XD' };
const sender: RowIn<'senders'> = { order: 1, agencyCode: 'SXD', agencyName: 'Sở Xây dựng', staff: 40 };
const need: RowIn<'needs'> = { ...UNIT, field: 'XD', asked: 1 };
/** What a person typed where the column expects something else. */
const typed = (text: string) => ({ asItStood: text }) as never;

function workbookOf(rows: TemplateRows): MemoryWorkbook {
  return MemoryWorkbook.of(templateSheets('province', {
    info: { asOf: '2025-10-01', province: '11' },
    rows: {
      params: PARAMS, senders: [sender], roster: [person], needs: [need], candidates: [candidate],
      units: [
        { order: 1, ...UNIT, kind: 'xa', formerDistrict: '101', oldUnits: 2 },
        { order: 2, unitCode: '03356', unitName: 'Xã Sam Mứn', kind: 'xa', formerDistrict: '100', oldUnits: 2 },
      ],
      ...rows,
    },
  }), 'x.xlsx', { template: TEMPLATE_IDS.province });
}

const compute = await inPlaceCompute();
const run = (rows: TemplateRows): Promise<RunResult> => runPlan(workbookOf(rows), compute, { lang: 'vi' });

/** A finding on the sheet says what is wrong, in both languages, and there is a plan without what cannot be used. */
const FOUND: readonly (readonly [name: string, rows: TemplateRows, sheet: string, covered: number])[] = [
  ['weights that rise', params('weight.belowNeed', '900000'), 'Tham số', 1],
  ['a weight below zero', params('weight.nobody', '-5'), 'Tham số', 1],
  ['a weight of 10^9', params('weight.nobody', '1000000000'), 'Tham số', 1],
  ['a need of a unit that is not in the list', { needs: [need, { ...need, unitCode: '03208', unitName: 'Xã Khác' }] }, 'Nhu cầu lĩnh vực', 1],
  ['a negative need', { needs: [{ ...need, asked: typed('-3') }] }, 'Nhu cầu lĩnh vực', 0],
  ['a need that is no number', { needs: [{ ...need, asked: typed('nhiều') }] }, 'Nhu cầu lĩnh vực', 0],
  ['an endless need', { needs: [{ ...need, asked: typed('1e300') }] }, 'Nhu cầu lĩnh vực', 0],
  ['a field outside the catalogue', { needs: [need, { ...need, field: typed('Phép thuật') }] }, 'Nhu cầu lĩnh vực', 1],
  ['a candidate of a field outside the catalogue', { candidates: [candidate, { ...candidate, fullName: 'Giàng A Lạ', field: typed('Phép thuật') }] }, 'Danh sách dự kiến cử', 1],
  ['a candidate with no field', { candidates: [candidate, { ...candidate, fullName: 'Giàng A Trống', field: null }] }, 'Danh sách dự kiến cử', 1],
  ['a person with no field', { roster: [person, { ...person, fullName: 'Sùng Thị Trống', mainField: null }] }, 'Nhân sự', 1],
  ['a key twice', { roster: [{ ...person, key: '03176-001' }, { ...person, key: '03176-001', fullName: 'Sùng Thị Hai' }] }, 'Nhân sự', 1],
  ['a negative limit', { senders: [{ ...sender, maxRelease: typed('-1') }] }, 'Cơ quan, đơn vị cử', 1],
];

/** Rows that contradict each other, or are none, are told in the table of what stays open. */
const OPEN: readonly (readonly [name: string, rows: TemplateRows, reason: string])[] = [
  ['an empty pool', { candidates: [], senders: [] }, 'nobody-qualified'],
  ['limits that leave nobody', { senders: [{ ...sender, maxRelease: 0 }] }, 'sender-cap'],
  ['secondment switched off', params('measure.secondment', 'Tắt'), 'measure-off'],
];

/** No plan can be made: the sentence says why and what to do. */
const REFUSED: readonly (readonly [name: string, rows: TemplateRows, code: string])[] = [
  ['a plan of no month', params('plan.months', '0'), 'plan-period-unusable'],
  ['a plan that ends before it begins', params('plan.months', '-3'), 'plan-period-unusable'],
  ['a first day that does not exist', params('plan.start', '31/02/2026'), 'plan-period-unusable'],
  ['no unit at all', { units: [], roster: [], needs: [] }, 'no-units'],
];

describe('bad input in a workbook', () => {
  it.each(FOUND)('is found and left out: %s', async (_, rows, sheet, covered) => {
    const { findings, plan } = await run(rows);
    const here = findings.filter((finding) => finding.sheet === sheet);
    expect(here.length).toBeGreaterThan(0);
    for (const finding of here) for (const lang of ['vi', 'en'] as const) expect(messageOf(finding, lang)).toMatch(/^[^{}]{20,}$/s);
    expect([plan.certificate.optimal, plan.totals.covered]).toEqual([true, covered]);
  });

  it.each(OPEN)('is told as what stays open: %s', async (_, rows, reason) => {
    const { plan } = await run(rows);
    expect(plan.unfilled.map((entry) => entry.reason.code)).toEqual([reason]);
  });

  it.each(REFUSED)('is refused with a sentence: %s', async (_, rows, code) => {
    const error = await run(rows).catch((caught: unknown) => caught);
    for (const lang of ['vi', 'en'] as const) {
      const told = explain(error, lang);
      expect(told.code).toBe(code);
      expect(told.title + told.body).toMatch(/^[^{}]{20,}$/s);
    }
  });

  it('plans for ten thousand people and one post', async () => {
    const candidates = Array.from({ length: 10_000 }, (_, at): RowIn<'candidates'> => ({ ...candidate, fullName: `Người Thứ ${at}`, birthDate: `19${70 + (at % 25)}-0${1 + (at % 9)}-1${at % 9}` }));
    const { plan } = await run({ candidates });
    expect([plan.totals.covered, plan.certificate.optimal]).toEqual([1, true]);
  }, 60_000);
});
