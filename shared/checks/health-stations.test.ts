import { expect, test } from 'vitest';
import { found } from './testing.ts';

const codes = ['station-head-missing', 'station-head-duplicate'] as const;
const units = ['03176', '03208'].map((unitCode) => ({ unitCode, unitName: `Xã ${unitCode}`, kind: 'xa' }));
const head = (unitCode: string) => ({ unitCode, fullName: `Trưởng trạm ${unitCode}` });

test('one head for each unit', () => {
  expect(found({ units, healthStations: [head('03176'), head('03208')] }, codes)).toEqual([]);
});

test('none in one, two in the other', () => {
  expect(found({ units, healthStations: [head('03176'), head('03176')] }, codes)).toMatchObject([
    { code: 'station-head-missing', severity: 'error', sheet: 'Danh mục đơn vị', row: 3 },
    { code: 'station-head-duplicate', sheet: 'Trạm Y tế', row: 3, params: { count: 2, row1: 2 } },
  ]);
});

test('a missing head is a hint while the pool holds some, and nothing where nobody keeps the list', () => {
  const candidates = [{ fullName: 'Lò Thị Lả', form: 'station-head' }];
  expect(found({ units, healthStations: [], candidates }, codes).map(({ severity }) => severity)).toEqual(['hint', 'hint']);
  expect(found({ units, healthStations: [] }, codes)).toEqual([]);
});
