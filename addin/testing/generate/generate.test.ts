import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communesOf } from '../../../shared/catalog/communes/index.ts';
import { computeNorms } from '../../../shared/norms/norms.ts';
import { propose } from '../../../shared/proposals/propose.ts';
import { computeShortages } from '../../../shared/shortages/shortages.ts';
import { checkDataset } from '../../../shared/checks/index.ts';
import { isLegacyFont } from '../../../shared/text/legacy-fonts/patterns.ts';
import { readDataset } from '../../../shared/sheets/read.ts';
import { buildCase } from '../../src/flows/build-case.ts';
import { modelOf, writeXlsx } from '../../src/workbook/xlsx/write.ts';
import { readXlsx } from '../../src/workbook/xlsx/read.ts';
import { templateSheets } from '../../../shared/tables/template.ts';
import { rowsOfDataset } from '../../../shared/tables/template-rows.ts';
import { createNamer } from './names.ts';
import type { People } from './names.ts';
import { provinceWorkbook } from './province.ts';
import { createRandom, share } from './random.ts';
import { randomProvince } from './random-province.ts';

describe('random', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const draw = (seed: number) => Array.from({ length: 50 }, createRandom(seed).next);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('whole numbers stay within their bounds and reach both', () => {
    const random = createRandom(1);
    const drawn = new Set(Array.from({ length: 500 }, () => random.int(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  test('a part draws the same whatever the other parts do', () => {
    const alone = createRandom(5).fork('units').next();
    const random = createRandom(5);
    random.next();
    random.fork('people').next();
    expect(random.fork('units').next()).toBe(alone);
  });

  test('shares add up exactly and differ from the exact share by less than one', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 }), (total, weights) => {
      const shares = share(total, weights);
      const sum = weights.reduce((all, weight) => all + weight, 0);
      expect(shares.reduce((all, part) => all + part, 0)).toBe(total);
      for (const [index, part] of shares.entries()) expect(Math.abs(part - (total * weights[index]!) / sum)).toBeLessThan(1);
    }));
  });
});

test('no name twice, not even without accents, and none of the names taken', () => {
  const random = createRandom(3);
  const namer = createNamer(['Nguyễn Quang Dũng']);
  const names = Array.from({ length: 4000 }, () => namer.name(random, random.pick(['kinh', 'thai', 'mong', 'kho']), random.chance(0.5) ? 'male' : 'female'));
  const plain = names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase());
  expect(new Set(plain).size).toBe(names.length);
  expect(plain).not.toContain('nguyen quang dung');
  expect(names.every((name) => name === name.normalize('NFC'))).toBe(true);
});

test('names of the peoples, also in capitals or with the case inverted, are never taken for an old font', () => {
  const random = createRandom(11);
  const namer = createNamer();
  const peoples: readonly People[] = ['kinh', 'thai', 'mong', 'hanhi', 'khmu', 'kho', 'mnong', 'cham'];
  const names = Array.from({ length: 3000 }, (_, index) => namer.name(random, peoples[index % peoples.length]!, random.chance(0.5) ? 'male' : 'female'));
  const inverted = (text: string) => [...text].map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())).join('');
  expect(names.flatMap((name) => [name, name.toUpperCase(), name.toLowerCase(), inverted(name)]).filter(isLegacyFont)).toEqual([]);
});

describe('a generated province', () => {
  test.each([1, 2, 3, 4, 5, 6])('seed %i: checks clean of errors, but for candidates who may not be sent, and gets a plan that is proved', async (seed) => {
    const province = await randomProvince(seed, { units: 9, candidates: 24 });
    const { dataset, findings } = readDataset(modelOf(provinceWorkbook(province)).raw());
    const checked = [...findings, ...checkDataset(dataset, { units: await communesOf(province.code), planEnd: null })];
    expect(checked.filter(({ severity, code }) => severity === 'error' && !/^candidate-(discipline|ineligible)$/.test(code))).toEqual([]);
    const { input } = buildCase(dataset, checked);
    const plan = propose(input, computeShortages(input, computeNorms(input)));
    expect(plan.certificate.optimal).toBe(true);
    expect(plan.totals.covered).toBeGreaterThan(0);
  });

  test.each(['01', '79', '86', '96'])('of any province (%s): its units are known, and it gets a plan that is proved', async (code) => {
    const province = await randomProvince(7, { units: 9, candidates: 24, province: code });
    const { dataset, findings } = readDataset(modelOf(provinceWorkbook(province)).raw());
    const checked = [...findings, ...checkDataset(dataset, { units: await communesOf(code), planEnd: null })];
    expect(checked.filter(({ code: said }) => said.startsWith('unit-')).map(({ code: said }) => said)).toEqual(['unit-missing-from-list']);
    const { input } = buildCase(dataset, checked);
    expect(input.units.every(({ formerDistrict }) => formerDistrict !== null)).toBe(true);
    expect(propose(input, computeShortages(input, computeNorms(input))).certificate.optimal).toBe(true);
  });

  test('comes back from the file as it was made', async () => {
    const province = await randomProvince(20, { units: 4, candidates: 6 });
    const { workbook } = await readXlsx(await writeXlsx(provinceWorkbook(province), { template: 'province/2' }));
    const { dataset, findings } = readDataset(workbook);
    expect([dataset.kind, dataset.template, findings]).toEqual(['province', 'province/2', []]);
    expect(dataset.sheets.roster?.rows.map((row) => [row.values.key, row.values.fullName, row.values.birthDate?.iso, row.values.mainField]))
      .toEqual(province.rows.roster?.map((row) => [row.key, row.fullName, row.birthDate, row.mainField]));
  });
});

test('a commune template pre-filled from the province holds that commune as it was but for the appraisal, and nobody else', async () => {
  const province = await randomProvince(31, { units: 4, candidates: 5 });
  const code = province.rows.units?.[1]?.unitCode ?? '';
  const { dataset } = readDataset(modelOf(provinceWorkbook(province)).raw());
  const prefilled = templateSheets('commune', { info: { unitCode: code }, rows: rowsOfDataset(dataset, { unit: code }) });
  const again = readDataset(modelOf(prefilled).raw(), 'commune').dataset;
  for (const key of ['roster', 'needs', 'concurrent', 'armedForces'] as const) {
    const own = (dataset.sheets[key]?.rows ?? []).filter((row) => row.values.unitCode === code).map((row) => row.values);
    const kept = (again.sheets[key]?.rows ?? []).map((row) => row.values);
    expect(kept, key).toEqual(own.map((values) => expect.objectContaining(key === 'needs' ? { ...values, appraised: null } : { ...values })));
  }
  expect(again.sheets.roster?.rows.length).toBeGreaterThan(30);
});
