import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { communesOf } from '../../shared/catalog/communes/index.ts';
import type { FieldCode } from '../../shared/catalog/codes.ts';
import { LD_FIELDS } from '../../shared/catalog/fields.ts';
import { INFO_ITEMS } from '../../shared/sheets/declared/organization.ts';
import { readDataset } from '../../shared/sheets/read.ts';
import type { Dataset } from '../../shared/sheets/index.ts';
import type { RawWorkbook } from '../../shared/sheets/raw.ts';
import { readXlsx } from '../src/workbook/xlsx/read.ts';
import { writeXlsx } from '../src/workbook/xlsx/write.ts';
import { NAMED_SECONDEES } from './generate/dien-bien/pool.ts';
import { NAMED_TEACHERS } from './generate/dien-bien/schools.ts';
import { sampleFiles } from './generate/samples.ts';

const folder = join(import.meta.dirname, '..', '..', 'samples');

interface Sample {
  readonly raw: RawWorkbook;
  readonly dataset: Dataset;
}

async function open(path: string): Promise<Sample> {
  const { workbook } = await readXlsx(new Uint8Array(await readFile(join(folder, path))));
  return { raw: workbook, dataset: readDataset(workbook).dataset };
}

const rowsOf = <K extends keyof Dataset['sheets']>(sample: Sample, key: K) => (sample.dataset.sheets[key]?.rows ?? []).map((row) => row.values) as
  NonNullable<Dataset['sheets'][K]>['rows'][number]['values'][];
const info = (sample: Sample, item: keyof typeof INFO_ITEMS) => rowsOf(sample, 'info').find((row) => row.item === INFO_ITEMS[item])?.value ?? null;
const parameter = (sample: Sample, key: string) => rowsOf(sample, 'params').find((row) => row.key === key)?.value;
const isCadreOrCivilServant = (row: { category: string | null }) => row.category === 'CB' || row.category === 'CC';
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

describe('dien-bien.xlsx', () => {
  let sample: Sample;
  beforeAll(async () => { sample = await open('dien-bien.xlsx'); });
  const people = (code: string) => rowsOf(sample, 'roster').filter((row) => row.unitCode === code);
  const quota = (code: string) => rowsOf(sample, 'quotas').find((row) => row.unitCode === code && row.status === 'in-force' && row.effectiveFrom?.iso === '2025-07-01')?.number ?? 0;
  const armed = (code: string) => sum(rowsOf(sample, 'armedForces').flatMap((row) => (row.unitCode === code ? [row.police, row.military] : [])));
  const actual = (code: string) => people(code).filter(isCadreOrCivilServant).length + armed(code);

  test('the real 45 units: code, name, kind, number of old units', async () => {
    const real = (await communesOf('11')).units;
    expect(rowsOf(sample, 'units').map((row) => [row.unitCode, row.unitName, row.kind, row.oldUnits]))
      .toEqual(real.map((unit) => [unit.code, unit.name, unit.kind, unit.oldUnits]));
    expect(rowsOf(sample, 'units').filter((row) => row.border)).toHaveLength(15);
  });

  test('2,952 cadres and civil servants on 01/10/2025, over the quota in total', () => {
    expect(info(sample, 'asOf')).toBe('01/10/2025');
    const staff = rowsOf(sample, 'roster').filter(isCadreOrCivilServant).length;
    expect(staff).toBe(2952);
    expect(staff).toBeGreaterThan(sum(rowsOf(sample, 'units').map((row) => quota(row.unitCode ?? ''))));
  });

  test('Xa Dung has 49 of 59; Pu Nhi, Tìa Dình and Nậm Nèn lack 10 to 16', () => {
    expect([quota('03208'), actual('03208')]).toEqual([59, 49]);
    for (const code of ['03208', '03370', '03385', '03194']) {
      expect(quota(code) - actual(code)).toBeGreaterThanOrEqual(10);
      expect(quota(code) - actual(code)).toBeLessThanOrEqual(16);
    }
  });

  test('most units of three or more old ones, or with an old district centre, are over their quota', () => {
    const large = rowsOf(sample, 'units').filter((row) => (row.oldUnits ?? 0) >= 3 || row.formerDistrictCentre);
    const over = large.filter((row) => actual(row.unitCode ?? '') > quota(row.unitCode ?? ''));
    expect(over.length).toBeGreaterThan(large.length * 0.75);
    expect(over.map((row) => row.unitCode)).not.toContain('03352');
  });

  test('Nà Bủng: 36 people, 35 university and one public employee with a college degree; four temporary moves', () => {
    expect(people('03176')).toHaveLength(36);
    expect(people('03176').filter((row) => row.degree === 'dai-hoc')).toHaveLength(35);
    expect(people('03176').filter((row) => row.degree === 'cao-dang').map((row) => row.category)).toEqual(['VC']);
    const moves = rowsOf(sample, 'moves');
    expect(moves.map((row) => [row.unitCode, row.field, row.temporary])).toEqual([
      ['03176', 'IT', true], ['03176', 'GD', true], ['03176', 'KT', true], ['03176', 'NN', true],
    ]);
  });

  test('teachers: Trần Văn Hùng T2, T3 at Nà Bủng; Vũ Ngọc Thắng T2, T4, T6 and three more at Nà Tấu', () => {
    const duties = rowsOf(sample, 'concurrent');
    const days = (name: string) => {
      const row = duties.find((duty) => duty.fullName === name);
      return [row?.unitCode, [row?.c2, row?.c3, row?.c4, row?.c5, row?.c6].map((mark) => mark === true), [row?.m2, row?.m3, row?.m4, row?.m5, row?.m6].map((mark) => mark === true)];
    };
    expect(days('Trần Văn Hùng')).toEqual(['03176', [true, true, false, false, false], [false, false, true, true, true]]);
    expect(days('Vũ Ngọc Thắng')).toEqual(['03316', [true, false, true, false, true], [false, true, false, true, false]]);
    expect(duties.filter((duty) => duty.unitCode === '03316' && duty.dutyState === 'working')).toHaveLength(4);
  });

  test('six months from 20/10/2025, 45 heads of health stations in the pool and none in place', () => {
    expect([parameter(sample, 'plan.start'), parameter(sample, 'plan.months')]).toEqual(['20/10/2025', '6']);
    const heads = rowsOf(sample, 'candidates').filter((row) => row.form === 'station-head');
    expect(heads).toHaveLength(45);
    expect(new Set(heads.map((row) => row.homeUnit))).toEqual(new Set(rowsOf(sample, 'units').map((row) => row.unitCode)));
    expect(rowsOf(sample, 'healthStations')).toHaveLength(0);
  });

  test('the officials of the press stand once each, where the press says', () => {
    const wish = (name: string) => rowsOf(sample, 'candidates').filter((row) => row.fullName === name).map((row) => [row.agencyCode, row.category, row.field, row.wishUnit]);
    expect(NAMED_SECONDEES.map(wish)).toEqual([
      [['STC', 'CC', 'TC', '03382']], [['GDTX', 'VC', 'IT', '03382']], [['BQLGT', 'VC', 'DT', '03163']],
      [['CDSP', 'VC', 'IT', '03163']], [['CDDB', 'VC', 'KHCN', '03244']], [['SXD', 'CC', 'XD', '03356']],
    ]);
    const everybody = rowsOf(sample, 'roster').map((row) => row.fullName);
    for (const name of [...NAMED_SECONDEES, ...NAMED_TEACHERS]) expect(everybody).not.toContain(name);
  });

  test('it says on the first sheet, in Thông tin and above every table that the data are made up', () => {
    expect(sample.raw.sheets[0]?.rows.flat().some((cell) => typeof cell === 'string' && cell.startsWith('SỐ LIỆU MINH HỌA'))).toBe(true);
    expect(info(sample, 'made')).toMatch(/^SỐ LIỆU MINH HỌA.*45 xã, phường.*2\.952/);
    for (const sheet of sample.raw.sheets.slice(1)) expect(sheet.rows.slice(0, 3).map((row) => row[0]), sheet.name).toContainEqual(expect.stringMatching(/^SỐ LIỆU MINH HỌA/));
  });
});

describe('lam-dong.xlsx', () => {
  let sample: Sample;
  beforeAll(async () => { sample = await open('lam-dong.xlsx'); });

  test('the real 124 units: 103 communes, 20 wards, one special zone', async () => {
    const real = (await communesOf('68')).units;
    expect(rowsOf(sample, 'units').map((row) => [row.unitCode, row.unitName, row.kind, row.oldUnits]))
      .toEqual(real.map((unit) => [unit.code, unit.name, unit.kind, unit.oldUnits]));
    const ofKind = (kind: string) => rowsOf(sample, 'units').filter((row) => row.kind === kind).length;
    expect(['xa', 'phuong', 'dac-khu'].map(ofKind)).toEqual([103, 20, 1]);
  });

  test('93 units with no full-time IT person', () => {
    const withIt = new Set(rowsOf(sample, 'roster').filter((row) => row.mainField === 'IT' && row.status === 'working').map((row) => row.unitCode));
    expect(124 - withIt.size).toBe(93);
  });

  test('a pool of 260 over the 15 fields, contract workers only as reinforcement, for three months from 01/08/2025', () => {
    const pool = rowsOf(sample, 'candidates');
    expect(pool).toHaveLength(260);
    expect(new Set(pool.map((row) => row.field))).toEqual(new Set<FieldCode>(LD_FIELDS));
    expect(new Set(pool.map((row) => row.category))).toEqual(new Set(['CB', 'CC', 'VC', 'HD']));
    for (const row of pool) expect(row.form).toBe(row.category === 'HD' ? 'reinforcement' : 'secondment');
    expect([parameter(sample, 'plan.start'), parameter(sample, 'plan.months')]).toEqual(['01/08/2025', '3']);
  });

  test('armed forces 370 and 100, apart', () => {
    const armed = rowsOf(sample, 'armedForces');
    expect([sum(armed.map((row) => row.police)), sum(armed.map((row) => row.military))]).toEqual([370, 100]);
    expect(rowsOf(sample, 'quotas').every((row) => row.armedForces === 'no')).toBe(true);
  });

  test('6,233 posts, 2,302 of them in the former Bình Thuận, and the nine published numbers', () => {
    const quotas = new Map(rowsOf(sample, 'quotas').map((row) => [row.unitCode ?? '', row.number]));
    expect(sum([...quotas.values()])).toBe(6233);
    expect(sum([...quotas].filter(([code]) => code < '23300').map(([, number]) => number))).toBe(2302);
    expect(['23235', '23272', '22945', '22960', '22924', '22933', '22918', '23074', '24988'].map((code) => quotas.get(code))).toEqual([84, 77, 66, 54, 54, 54, 52, 31, 35]);
    expect(Math.min(...[...quotas.values()].map((number) => number ?? 0))).toBe(31);
    expect(Math.max(...[...quotas.values()].map((number) => number ?? 0))).toBe(84);
    expect(rowsOf(sample, 'roster').filter((row) => row.unitCode === '24988').filter(isCadreOrCivilServant)).toHaveLength(26);
  });
});

describe('every sample', () => {
  test.each(['dien-bien.xlsx', 'lam-dong.xlsx'])('%s: keys are unique, nobody has two names, and identity numbers belong to nobody', async (path) => {
    const sample = await open(path);
    const keys = (['roster', 'concurrent', 'moves', 'candidates'] as const).flatMap((key) => rowsOf(sample, key).map((row) => row.key));
    expect(new Set(keys).size).toBe(keys.length);
    const numbers = [...rowsOf(sample, 'roster'), ...rowsOf(sample, 'candidates')].flatMap((row) => row.idNumber ?? []);
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of numbers) expect(number).toMatch(/^000\d{9}$/);
  });

  /** Fonts are looked up in the model when asked for: functions are never equal. */
  const plain = ({ sheets, ...rest }: RawWorkbook) => ({ ...rest, sheets: sheets.map(({ legacyFonts: _fonts, ...sheet }) => sheet) });

  test('generating twice gives the same bytes, and samples/ holds what is generated', { timeout: 60_000 }, async () => {
    const again = await sampleFiles();
    for (const [index, { path, sheets, template }] of (await sampleFiles()).entries()) {
      const bytes = await writeXlsx(sheets, { template });
      expect(Buffer.from(bytes).equals(await writeXlsx(again[index]!.sheets, { template })), path).toBe(true);
      // cells and not bytes: a change of looks in the writer is no change of the samples
      const kept = await readXlsx(new Uint8Array(await readFile(join(folder, path))));
      expect(isDeepStrictEqual(plain(kept.workbook), plain((await readXlsx(bytes)).workbook)), `${path} is old: run npm run samples`).toBe(true);
    }
  });
});
