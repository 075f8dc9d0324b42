import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { communesOf } from '../../shared/catalog/communes/index.ts';
import { checkDataset } from '../../shared/checks/index.ts';
import { endOfPeriod } from '../../shared/catalog/period.ts';
import { computeNorms } from '../../shared/norms/norms.ts';
import type { NormsResult } from '../../shared/norms/result.ts';
import type { StaffingCase } from '../../shared/norms/staffing-case.ts';
import { propose } from '../../shared/proposals/propose.ts';
import type { PlanLine, PlanResult } from '../../shared/proposals/result.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { readDataset } from '../../shared/sheets/read.ts';
import type { ShortagesResult } from '../../shared/shortages/result.ts';
import { computeShortages } from '../../shared/shortages/shortages.ts';
import { buildCase } from '../src/flows/build-case.ts';
import { readXlsx } from '../src/workbook/xlsx/read.ts';
import { SAM_MUN_MISTAKES } from './generate/samples.ts';

const folder = join(import.meta.dirname, '..', '..', 'samples');

async function check(path: string, province: string, planEnd: string | null = null): Promise<{ findings: readonly Finding[]; built: () => ReturnType<typeof buildCase> }> {
  const { workbook } = await readXlsx(new Uint8Array(await readFile(join(folder, path))));
  const { dataset, findings } = readDataset(workbook);
  const all = [...findings, ...checkDataset(dataset, { units: await communesOf(province), planEnd })];
  return { findings: all, built: () => buildCase(dataset, all) };
}

interface Run {
  readonly findings: readonly Finding[];
  readonly input: StaffingCase;
  readonly norms: NormsResult;
  readonly shortages: ShortagesResult;
  readonly plan: PlanResult;
}

async function run(path: string, province: string, planEnd: string): Promise<Run> {
  const { findings, built } = await check(path, province, planEnd);
  const { input } = built();
  const norms = computeNorms(input);
  const shortages = computeShortages(input, norms);
  return { findings, input, norms, shortages, plan: propose(input, shortages) };
}

const sent = (line: PlanLine) => line.measure === 'secondment' || line.measure === 'reinforcement' || line.measure === 'station-head';
/** Candidates who may not be sent are in every real list: they are found, and the plan leaves them out. */
const NOT_SENT: ReadonlySet<string> = new Set(['candidate-discipline', 'candidate-ineligible', 'candidate-still-seconded', 'retirement-before-end', 'override-without-reason', 'override-not-allowed']);
const errorsOf = (findings: readonly Finding[]) => findings.filter(({ severity, code }) => severity === 'error' && !NOT_SENT.has(code));

describe('Điện Biên: the engine comes to what the press reports', () => {
  let result: Run;
  beforeAll(async () => { result = await run('dien-bien.xlsx', '11', '2026-04-19'); });
  const unit = (code: string) => result.shortages.units.find((one) => one.unit === code)!;
  const shortFields = (code: string) => unit(code).fields.filter((field) => field.missing > 0).map((field) => field.field);
  const line = (person: string) => {
    const found = result.plan.lines.find((one) => one.person === person);
    return [found?.toUnit, found?.field, found?.room, found?.measure];
  };

  test('checks clean of errors, but for candidates who may not be sent', () => {
    expect(errorsOf(result.findings)).toEqual([]);
    expect(result.findings.length).toBeLessThan(60);
  });

  test('the period is six months from 20/10/2025, both days included', () => {
    expect([result.input.plan.start, result.input.plan.end, endOfPeriod('2025-10-20', 6)]).toEqual(['2025-10-20', '2026-04-19', '2026-04-19']);
  });

  test('over in total, while Xa Dung is 10 short of 59', () => {
    expect([result.norms.totals.units, result.norms.totals.reported]).toEqual([45, 45]);
    expect(result.norms.totals.difference).toBeGreaterThan(0);
    const xaDung = result.norms.units.find((one) => one.unit === '03208');
    expect([xaDung?.number, xaDung?.actual, xaDung?.difference, unit('03208').verdict]).toEqual([59, 49, -10, 'below']);
  });

  test('short in number and in fields: Xa Dung, Pu Nhi, Tìa Dình, Nậm Nèn, Phình Giàng, Pa Ham, Thanh An', () => {
    for (const code of ['03208', '03370', '03385', '03194', '03382', '03193', '03352']) {
      expect(unit(code).verdict, code).toBe('below');
      expect(shortFields(code), code).toEqual(expect.arrayContaining(['IT', 'XD']));
    }
  });

  test('most other units are over their quota and short in fields at the same time', () => {
    expect(result.shortages.totals.verdicts['over-and-short']).toBeGreaterThan(22);
    expect(result.shortages.totals.verdicts['undecided'] + result.shortages.totals.verdicts['no-data']).toBe(0);
  });

  test('Nà Bủng is short in education, finance and accounting, IT, transport and construction, and in nothing else', () => {
    expect(shortFields('03176').toSorted()).toEqual(['GD', 'GT', 'IT', 'KT', 'TC', 'XD']);
  });

  test('teachers count by their days: Hùng 2 of 5, the four at Nà Tấu 3 + 2 + 1 + 1', () => {
    const fifths = (code: string) => unit(code).fields.find((field) => field.field === 'GD')?.concurrentFifths;
    expect([fifths('03176'), fifths('03316')]).toEqual([2, 7]);
  });

  test('52 seconded and 45 station heads, one per unit: 97, of whom 21 in IT; the plan is proved', () => {
    const { plan } = result;
    expect([plan.totals.seconded, plan.totals.byMeasure['station-head'], plan.totals.combined]).toEqual([52, 45, 97]);
    expect(plan.lines.filter((one) => sent(one) && one.field === 'IT')).toHaveLength(21);
    expect(new Set(plan.lines.filter((one) => one.measure === 'station-head').map((one) => one.toUnit)).size).toBe(45);
    expect(plan.certificate.optimal).toBe(true);
    expect(plan.totals.unitsServed).toBe(45);
  });

  test('the plan uses every measure but reinforcement', () => {
    const { byMeasure } = result.plan.totals;
    expect(Object.entries(byMeasure).filter(([, count]) => count === 0).map(([measure]) => measure)).toEqual(['reinforcement']);
  });

  test('the officials of the press go where the press says, into the same room', () => {
    expect(line('STC-001')).toEqual(['03382', 'TC', 'KT', 'secondment']);
    expect(line('GDTX-001')).toEqual(['03382', 'IT', 'VP', 'secondment']);
    expect(line('BQLGT-001')).toEqual(['03163', 'DT', 'KT', 'secondment']);
    expect(line('CDSP-001').slice(0, 2)).toEqual(['03163', 'IT']);
    expect(line('CDDB-001')).toEqual(['03244', 'KHCN', 'VHXH', 'secondment']);
    expect(line('SXD-001')).toEqual(['03356', 'XD', 'KT', 'secondment']);
  });

  test('eight nominees are held back, each by a rule', () => {
    const held = result.input.candidates.filter((candidate) => candidate.eligibility === 'no').map((candidate) => candidate.key);
    expect(held).toHaveLength(8);
    const placed = new Set(result.plan.lines.map((one) => one.person));
    expect(result.input.candidates.filter((candidate) => !placed.has(candidate.key)).map((candidate) => candidate.key).toSorted()).toEqual(held.toSorted());
  });
});

describe('Lâm Đồng', () => {
  let result: Run;
  beforeAll(async () => { result = await run('lam-dong.xlsx', '68', '2025-10-31'); });

  test('checks clean of errors, but for candidates who may not be sent', () => {
    expect(errorsOf(result.findings)).toEqual([]);
    expect(result.findings.length).toBeLessThan(60);
  });

  test('93 of 124 units without a full-time IT person', () => {
    const it = result.shortages.totals.byField.find((field) => field.field === 'IT');
    expect([result.shortages.units.length, it?.unitsWithoutFullTime]).toEqual([124, 93]);
  });

  test('armed forces are in no sum', () => {
    expect(result.norms.units.every((unit) => unit.armedForcesCounted === 0)).toBe(true);
    const armed = result.norms.units.flatMap((unit) => unit.outside.filter((one) => one.reason === 'armed-forces').map((one) => one.count));
    expect(armed.reduce((sum, count) => sum + count, 0)).toBe(470);
    expect(result.norms.totals.number).toBe(6233);
  });

  test('all 260 find a place to 31/10/2025, contract workers as reinforcement; the plan is proved', () => {
    const { plan } = result;
    expect([plan.period.start, plan.period.end]).toEqual(['2025-08-01', '2025-10-31']);
    expect([plan.totals.seconded, plan.totals.byMeasure.secondment, plan.totals.byMeasure.reinforcement]).toEqual([260, 230, 30]);
    expect(plan.certificate.optimal).toBe(true);
    expect(plan.totals.unitsServed).toBe(124);
  });
});

describe('returned files', () => {
  test.each(['03176-na-bung', '03208-xa-dung', '03316-na-tau'])('%s checks clean of errors, but for candidates who may not be sent', async (file) => {
    const { findings } = await check(`dien-bien/${file}.xlsx`, '11');
    expect(errorsOf(findings)).toEqual([]);
  });

  test.each(['SXD-so-xay-dung', 'STC-so-tai-chinh'])('%s checks clean of errors, but for candidates who may not be sent', async (file) => {
    const { findings } = await check(`dien-bien/${file}.xlsx`, '11');
    expect(errorsOf(findings)).toEqual([]);
  });

  test('each mistake of Sam Mứn is found in its cell, and nothing else is', async () => {
    const { findings } = await check('dien-bien/03356-sam-mun.xlsx', '11');
    expect(findings.map((finding) => `${finding.code} ${finding.column}`).toSorted()).toEqual([
      'code-lost-zero Mã xã', 'confirmation-differs Xã xác nhận', 'date-as-text Ngày sinh', 'list-synonym Giới tính',
      'list-synonym Lĩnh vực chính', 'required-missing Trạng thái', 'unit-name-ambiguous Mã xã', 'weekday-clash Xã T3',
    ]);
    expect(SAM_MUN_MISTAKES).toHaveLength(8);
  });
});
