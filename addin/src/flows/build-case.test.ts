import { describe, expect, it } from 'vitest';
import { computeNorms } from '../../../shared/norms/norms.ts';
import { staffingCaseSchema } from '../../../shared/contract/case.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { checkDataset } from '../../../shared/checks/index.ts';
import { communesOf } from '../../../shared/catalog/communes/index.ts';
import type { WorkbookKind } from '../../../shared/sheets/declare.ts';
import type { Dataset } from '../../../shared/sheets/index.ts';
import { readDataset } from '../../../shared/sheets/read.ts';
import { computeShortages } from '../../../shared/shortages/shortages.ts';
import { TEMPLATE_IDS, templateSheets } from '../../../shared/tables/template.ts';
import type { RowIn, TemplateRows } from '../../../shared/tables/template-rows.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { buildCase, missingKeys, periodIsUsable } from './build-case.ts';

/** Everybody here is invented. */
const person = (more: RowIn<'roster'> = {}): RowIn<'roster'> => ({
  unitCode: '03176', unitName: 'Xã Nà Bủng', fullName: 'Lò Văn Thử', birthDate: '1985-09-05', gender: 'male', category: 'CC', block: 'government',
  room: 'KT', mainField: 'TC', status: 'working', ...more,
});
const candidate = (more: RowIn<'candidates'> = {}): RowIn<'candidates'> => ({
  fullName: 'Vì Thị Mẫu', birthDate: '1990-02-03', gender: 'female', category: 'CC', agencyCode: 'SXD', agencyName: 'Sở Xây dựng', form: 'secondment', field: 'XD', ...more,
});
const params = (...entries: [string, string][]): RowIn<'params'>[] => entries.map(([key, value]) => ({ key, value }));
const PLAN = params(['plan.start', '20/10/2025'], ['plan.months', '6']);
const UNITS: RowIn<'units'>[] = [
  { order: 2, unitCode: '03176', unitName: 'Xã Nà Bủng', kind: 'xa', formerDistrict: '101', oldUnits: 2 },
  { order: 1, unitCode: '03356', unitName: 'Xã Sam Mứn', kind: 'xa', formerDistrict: '100', oldUnits: 2 },
];
const SENDERS: RowIn<'senders'>[] = [{ order: 1, agencyCode: 'SXD', agencyName: 'Sở Xây dựng', staff: 40 }];

async function datasetOf(rows: TemplateRows, kind: WorkbookKind = 'province', info = {}): Promise<{ dataset: Dataset; findings: readonly Finding[] }> {
  const sheets = templateSheets(kind, { info: { asOf: '2025-10-01', province: '11', ...info }, rows: { params: PLAN, units: UNITS, senders: SENDERS, ...rows } });
  const { dataset, findings } = readDataset(await MemoryWorkbook.of(sheets, 'x.xlsx', { template: TEMPLATE_IDS[kind] }).read());
  return { dataset, findings: [...findings, ...checkDataset(dataset, { units: await communesOf('11'), planEnd: '2026-04-19' })] };
}

async function built(rows: TemplateRows) {
  const { dataset, findings } = await datasetOf(rows);
  return buildCase(dataset, findings);
}

describe('keys', () => {
  it('rows without Mã get the next free number of their unit or agency, always the same', async () => {
    const rows: TemplateRows = {
      roster: [person({ key: '03176-007' }), person({ fullName: 'Giàng A Mới' }), person({ fullName: 'Sùng Thị Mới', unitCode: '03356', unitName: 'Xã Sam Mứn' })],
      candidates: [candidate()],
    };
    const { dataset } = await datasetOf(rows);
    const keys = missingKeys(dataset);
    expect(keys.map(({ sheet, key }) => [sheet, key])).toEqual([['Nhân sự', '03176-008'], ['Nhân sự', '03356-001'], ['Danh sách dự kiến cử', 'SXD-001']]);
    expect(keys[0]?.cell).toMatch(/^A\d+$/);
    expect(missingKeys((await datasetOf(rows)).dataset)).toEqual(keys);
  });

  it('a copied row hides nobody, and an identity number never becomes a key', async () => {
    const { input } = await built({ roster: [person({ key: '03176-001' }), person({ key: '03176-001', fullName: 'Khác Người' }), person({ key: '011085000123', fullName: 'Số Định Danh' })] });
    expect(input.people.map((row) => row.key)).toEqual(['03176-001', '03176-002', '03176-003']);
    expect(JSON.stringify(input)).not.toContain('011085000123');
  });

  it('the Mã of a roster row in Điều chuyển nội bộ means that person; the same person may have two duties', async () => {
    const duty: RowIn<'concurrent'> = { key: '03176-050', unitCode: '03176', fullName: 'Trần Văn Hùng', mainEmployer: 'Trường PTDTBT', field: 'GD', c2: true, m4: true, dutyState: 'working' };
    const { input } = await built({
      roster: [person({ key: '03176-001' })],
      moves: [{ key: '03176-001', unitCode: '03176', fullName: 'Lò Văn Thử', field: 'IT' }, { unitCode: '03176', fullName: 'Cô Giáo', fromEmployer: 'Trường Mầm non', field: 'GD' }],
      concurrent: [duty, { ...duty, field: 'VH', c2: null, c3: true }, { ...duty, fullName: 'Người Khác', field: 'VH' }],
    });
    expect(input.moves.map((row) => row.key)).toEqual(['03176-001', '03176-052']);
    expect(input.duties.map((row) => row.key)).toEqual(['03176-050', '03176-050', '03176-051']);
  });
});

describe('station heads', () => {
  it('the Mã of a roster row in Trạm Y tế means that person, who counts once', async () => {
    const { input } = await built({
      roster: [person({ key: '03176-001', fullName: 'Bác Sĩ Thử' }), person({ key: '03176-002' })],
      healthStations: [{ key: '03176-001', unitCode: '03176', fullName: 'Bác Sĩ Thử' }],
    });
    expect(input.stationHeads).toEqual([{ unit: '03176', key: '03176-001' }]);
    const norm = computeNorms(input).units.find((row) => row.unit === '03176');
    expect(norm).toMatchObject({ actual: 1, actualKeys: ['03176-002'], outside: [{ reason: 'station-head', count: 1, keys: ['03176-001'] }] });
  });
});

describe('concurrent duties', () => {
  it('a time that covers part of the plan is no or to consider, with the rule and the day kept in the workbook', async () => {
    const duty: RowIn<'concurrent'> = { unitCode: '03176', fullName: 'Cô Giáo Thử', mainEmployer: 'Trường THCS', field: 'GD', m2: true, dutyState: 'available' };
    const { input, people } = await built({ concurrent: [{ ...duty, to: '2025-11-30' }, { ...duty, fullName: 'Thầy Giáo Thử', to: '2026-03-31' }, { ...duty, fullName: 'Ai Đó' }] });
    expect(input.duties.map((row) => row.eligibility)).toEqual(['no', 'consider', 'yes']);
    expect(input.duties.map((row) => people.get(row.key)?.judgement)).toMatchObject([
      { rule: 'duty-part-of-plan', until: '2025-11-30' }, { rule: 'duty-part-of-plan', until: '2026-03-31' }, { rule: null },
    ]);
  });
});

describe('people', () => {
  it.each([
    [{ status: 'working' }, true, true],
    [{ status: 'maternity', statusFrom: '2025-09-01', statusTo: '2026-02-28' }, false, false],
    [{ status: 'maternity', statusFrom: '2025-05-01', statusTo: '2025-10-15' }, false, true],
    [{ status: 'maternity', statusFrom: '2025-11-01' }, true, false],
    [{ status: 'seconded-away' }, false, false],
    [{ status: 'waiting-retirement' }, true, false],
  ] as const)('%o: present %s, in the plan %s', async (more, present, presentInPlan) => {
    const { input } = await built({ roster: [person(more)] });
    expect(input.people[0]).toMatchObject({ present, presentInPlan });
  });

  it('an impossible birth date blocks only the retirement class', async () => {
    const { input } = await built({ roster: [person({ birthDate: '2030-01-01' }), person({ fullName: 'Già Rồi', birthDate: '1964-01-15' })] });
    expect(input.people.map((row) => [row.retirement, row.present, row.mainField])).toEqual([['unknown', true, 'TC'], ['before-end', true, 'TC']]);
  });

  it('a missing category makes an undecided person, not a guess', async () => {
    const { input } = await built({ roster: [person({ category: null }), person({ fullName: 'Hai' })] });
    expect(input.units.find((row) => row.code === '03176')).toMatchObject({ undecidedPeople: 1, hasData: true });
    expect(input.units.find((row) => row.code === '03356')).toMatchObject({ hasData: false });
  });

  it('a name that means one commune gives the code; Sam Mứn alone is left to a person', async () => {
    const rows = [person({ unitCode: null, unitName: 'Xã Nà Bủng' }), person({ unitCode: null, unitName: 'Sam Mứn', fullName: 'Ai Đó' }), person({ fullName: 'Có Mã Xã' })];
    const { input, excluded } = await built({ roster: rows });
    expect(input.people.map((row) => [row.key, row.unit])).toEqual([['03176-002', '03176'], ['03176-001', '03176']]);
    expect(missingKeys((await datasetOf({ roster: rows })).dataset).map(({ key }) => key)).toEqual(['03176-001']);
    expect(excluded).toMatchObject([{ sheet: 'Nhân sự', reason: 'no-unit' }]);
  });

  it('leaders and cadres hold a post, and the degree gives the fields', async () => {
    const { input } = await built({ roster: [person({ category: 'CB' }), person({ room: 'LD', fullName: 'B' }), person({ heldInPost: true, fullName: 'C' }), person({ major: 'Kế toán doanh nghiệp', fullName: 'D' })] });
    expect(input.people.map((row) => row.heldInPost)).toEqual([true, true, true, false]);
    expect(input.people[3]?.qualifiedFields).toContain('KT');
  });

  it('a weekday claimed by both places is the main employer\'s', async () => {
    const { input } = await built({ concurrent: [{ unitCode: '03176', fullName: 'Vũ Thử', mainEmployer: 'Trường THCS', field: 'GD', c2: true, c3: true, m3: true, m4: true, dutyState: 'working' }] });
    expect(input.duties[0]?.days).toEqual(['T2']);
  });

  it('support ends on the written day, else after its months; without either it is there through the plan', async () => {
    const support: RowIn<'secondedIn'> = { unitCode: '03176', fullName: 'Hỗ Trợ', senderName: 'Sở Tài chính', field: 'TC', start: '2025-10-20' };
    const { input, excluded } = await built({ secondedIn: [{ ...support, months: 6 }, { ...support, end: '2025-12-31' }, support, { ...support, end: '2025-01-01' }] });
    expect(input.support.map((row) => row.end)).toEqual(['2026-04-19', '2025-12-31', '2026-04-19']);
    expect(excluded.map((row) => row.reason)).toEqual(['end-before-start']);
  });
});

describe('pool', () => {
  it('judges each candidate by the rules and keeps the rule in the workbook', async () => {
    const { input, people } = await built({
      candidates: [candidate(), candidate({ category: 'HD' }), candidate({ lastEnd: '2025-12-31' }), candidate({ rating1: 'done' }), candidate({ eligible: 'no' })],
    });
    expect(input.candidates.map((row) => row.eligibility)).toEqual(['yes', 'no', 'no', 'consider', 'no']);
    expect(input.candidates.map((row) => people.get(row.key)?.judgement?.rule ?? null)).toEqual([null, 'contract-not-seconded', 'still-seconded', 'rating-below-good', 'sender-refuses']);
    expect(JSON.stringify(input)).not.toMatch(/still-seconded|Vì Thị Mẫu/);
  });

  it('scores experience, ratings and planning out of 100', async () => {
    const best = { experienceYears: 15, rating1: 'excellent', rating2: 'excellent', rating3: 'excellent', planned: true } as const;
    const { input } = await built({ candidates: [candidate(best), candidate({ experienceYears: 3, rating1: 'good' }), candidate()] });
    expect(input.candidates.map((row) => row.quality)).toEqual([100, 24, 0]);
  });

  it('knows the former district of the home, and nothing of an unknown one', async () => {
    const { input } = await built({ candidates: [candidate({ homeUnit: '03176', wishUnit: '03356' }), candidate({ homeUnit: '99999' })] });
    expect(input.candidates.map(({ homeUnit, homeDistrict, wishUnit }) => [homeUnit, homeDistrict, wishUnit])).toEqual([['03176', '101', '03356'], [null, null, null]]);
  });

  it('leaves out candidates of an agency that is not listed', async () => {
    const { input, excluded } = await built({ candidates: [candidate({ agencyCode: 'STC', agencyName: 'Sở Tài chính' })] });
    expect(input.candidates).toEqual([]);
    expect(excluded).toMatchObject([{ reason: 'unknown-agency' }]);
  });
});

describe('the case as a whole', () => {
  const quota: RowIn<'quotas'> = { unitCode: '03176', scopeBlock: 'system', counted: 'cb-cc', number: 34, document: '05-HD/TU', documentDate: '2025-05-20' };

  it('is what the wire accepts, with nothing personal in it', async () => {
    const { input } = await built({
      roster: [person({ idNumber: '011085000123', position: 'Chuyên viên' })], quotas: [quota], candidates: [candidate()],
      needs: [{ unitCode: '03176', field: 'IT', asked: 2, appraised: 1 }], armedForces: [{ unitCode: '03176', police: 5, military: 2 }],
      healthStations: [{ unitCode: '03176', fullName: 'Bác Sĩ Thử' }],
    });
    expect(staffingCaseSchema.safeParse(input).error).toBeUndefined();
    expect(JSON.stringify(input)).not.toMatch(/[À-ỹ]|Lò|1985|0110/);
    expect(input.plan).toEqual({ start: '2025-10-20', end: '2026-04-19', months: 6 });
  });

  it('gives the same norms and shortages for any order of rows', async () => {
    const roster = Array.from({ length: 9 }, (_, at) => person({ key: `03176-00${at + 1}`, fullName: `Người ${at}`, mainField: at % 2 ? 'TC' : 'IT' }));
    const quotas = [quota, { ...quota, number: 36, documentDate: '2025-06-30', document: '06-HD/TU' }, { ...quota, unitCode: '03356' }];
    const results = await Promise.all([false, true].map(async (turned) => {
      const { input } = await built({ roster: turned ? roster.toReversed() : roster, quotas: turned ? quotas.toReversed() : quotas });
      const norms = computeNorms(input);
      return JSON.stringify([norms, computeShortages(input, norms)]);
    }));
    expect(results[1]).toBe(results[0]);
  });

  it('names units, agencies, people, fields and measures', async () => {
    const { names } = await built({ roster: [person({ key: '03176-001' })] });
    expect([names.unit('03176'), names.agency('SXD'), names.person('03176-001'), names.measure('concurrent'), names.unit('00000')])
      .toEqual(['Xã Nà Bủng', 'Sở Xây dựng', 'Lò Văn Thử', 'Kiêm nhiệm', '00000']);
    expect(names.field('KT')).toBe('Kế toán');
  });

  it('a commune\'s own file gives shortages without a norm', async () => {
    const { dataset, findings } = await datasetOf(
      { roster: [person({ unitCode: null, unitName: null })], needs: [{ unitCode: '03176', field: 'IT', asked: 1 }] }, 'commune', { unitCode: '03176', unitName: 'Xã Nà Bủng' },
    );
    const { input } = buildCase(dataset, findings);
    expect(input.units).toMatchObject([{ code: '03176', kind: 'xa', hasData: true }]);
    const norms = computeNorms(input);
    expect(norms.units[0]).toMatchObject({ method: 'none', number: null, actual: 1 });
    expect(computeShortages(input, norms).units[0]).toMatchObject({ verdict: 'undecided', fields: [{ field: 'IT', missing: 1 }, { field: 'TC', have: 1 }] });
  });

  it('without an as-of date there is no case', async () => {
    const { dataset } = await datasetOf({ params: [] }, 'province', { asOf: '' });
    expect(() => buildCase(dataset, [])).toThrow(expect.objectContaining({ code: 'as-of-missing' }));
  });
});

describe('the period of the plan', () => {
  const reference = { asOf: '2025-10-01' };

  it.each([
    [['plan.start', '31/02/2026'], ['plan.months', '6']], [['plan.start', '20/10/2025'], ['plan.months', '600']], [['plan.months', 'nửa năm']],
    [['plan.start', '31/12/9999']],
  ] as [string, string][][])('%j %j: no plan is made of other dates than those written', async (...entries) => {
    const { dataset, findings } = await datasetOf({ params: params(...entries) });
    expect(() => buildCase(dataset, findings)).toThrow(expect.objectContaining({ code: 'plan-period-unusable', params: expect.objectContaining({ sheet: 'Tham số', least: 1, most: 36 }) }));
    expect(periodIsUsable(dataset)).toBe(false);
  });

  it('names the cells', async () => {
    const { dataset } = await datasetOf({ params: params(['policy', 'x'], ['plan.start', 'mai'], ['plan.months', '0']) });
    const { columnOf, rows } = dataset.sheets.params!;
    const cells = rows.slice(1).map(({ row }) => `${String.fromCharCode(65 + columnOf.value!)}${row}`).join(', ');
    expect(() => buildCase(dataset, [], reference)).toThrow(expect.objectContaining({ params: expect.objectContaining({ cells }) }));
  });

  it('a period that is not given, and another parameter that cannot be used, stop nothing', async () => {
    const { dataset, findings } = await datasetOf({ params: params(['plan.start', ''], ['policy', 'tùy'], ['weight.nobody', 'x']) });
    expect(buildCase(dataset, findings).input.plan).toEqual({ start: '2025-10-01', end: '2026-03-31', months: 6 });
    expect(periodIsUsable(dataset)).toBe(true);
  });
});

describe('numbers out of bounds', () => {
  it('are left out, and the rest makes a case that the Worker takes and that gives a plan', async () => {
    const huge = 99_999_999;
    const { input } = await built({
      units: [{ ...UNITS[0]!, order: huge, oldUnits: huge, placesKept: huge }, UNITS[1]!],
      roster: [person({ key: '03176-001', timeShare: huge })],
      quotas: [
        { unitCode: '03176', scopeBlock: 'system', counted: 'cb-cc', number: 10 ** 12, status: 'in-force' },
        { unitCode: '03356', scopeBlock: 'system', counted: 'cb-cc', number: 40, status: 'in-force', requiredByWorkload: huge },
      ],
      needs: [{ unitCode: '03176', field: 'IT', asked: 5_000_000, appraised: 2, minimum: huge }, { unitCode: '03356', field: 'IT', asked: 1, appraised: 5_000_000 }],
      senders: [{ order: huge, agencyCode: 'SXD', agencyName: 'Sở Xây dựng', staff: huge, maxRelease: huge, sentLast24: huge }],
      senderFields: [{ agencyCode: 'SXD', field: 'XD', staff: huge, maxRelease: 2 }, { agencyCode: 'SXD', field: 'IT', staff: huge }],
      armedForces: [{ unitCode: '03176', police: huge, military: 2 }],
      secondedIn: [{ unitCode: '03176', fullName: 'Lò Văn Dài', senderName: 'Sở Xây dựng', field: 'XD', start: '2025-10-01', months: 10 ** 12 }],
      candidates: [candidate({ experienceYears: huge })],
    });
    expect(staffingCaseSchema.safeParse(input).error).toBeUndefined();
    expect(input.quotas.map(({ unit, number, requiredByWorkload }) => [unit, number, requiredByWorkload])).toEqual([['03356', 40, null]]);
    expect(input.needs.map(({ asked, appraised, minimum }) => [asked, appraised, minimum])).toEqual([[null, 2, null], [1, null, null]]);
    expect(input.senders).toMatchObject([{ staff: 0, maxRelease: null, sentLast24: 0, fields: [{ field: 'XD', staff: 2, maxRelease: 2 }] }]);
    expect(input.armedForces).toEqual([{ unit: '03176', police: 0, military: 2 }]);
    expect(input.support).toMatchObject([{ start: '2025-10-01', end: '2026-04-19' }]);
    expect(computeShortages(input, computeNorms(input)).units).toHaveLength(2);
  });
});

describe('leading posts', () => {
  it('whoever is named head of a room is held in post though the mark is blank; a written «không» is taken at its word', async () => {
    const roster = [['Trưởng phòng', null], ['Phó Trưởng phòng', null], ['Chuyên viên', true], ['Chánh Văn phòng', null]] as const;
    const { dataset, findings } = await datasetOf({ roster: roster.map(([position, heldInPost]) => person({ position, heldInPost })) });
    expect(buildCase(dataset, findings).input.people.map(({ heldInPost }) => heldInPost)).toEqual([true, false, true, true]);
    expect(findings.filter(({ code }) => code === 'leading-post-unmarked')).toMatchObject([{ params: { count: 2 } }]);
    const denied = { ...dataset.sheets.roster!, rows: dataset.sheets.roster!.rows.map((row) => ({ ...row, values: { ...row.values, heldInPost: false } })) };
    expect(buildCase({ ...dataset, sheets: { ...dataset.sheets, roster: denied } }, []).input.people.map(({ heldInPost }) => heldInPost)).toEqual([false, false, false, false]);
  });
});
