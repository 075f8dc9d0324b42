import { expect, test } from 'vitest';
import { communesOf } from '../catalog/communes/index.ts';
import { found } from './testing.ts';

const units = await communesOf('11');
const all = units.units.map(({ code, name, kind }) => ({ unitCode: code, unitName: name, kind }));
const codes = ['unit-duplicate', 'unit-missing-from-list', 'unit-kind-differs', 'unit-without-data', 'roster-empty'] as const;

test('all 45 units with people need nothing', () => {
  const roster = all.map(({ unitCode }) => ({ unitCode, fullName: 'Giàng A Chu' }));
  expect(found({ units: all, roster }, codes, { units })).toEqual([]);
});

test('units that the province has and the list has not are named', () => {
  const [finding] = found({ units: all.slice(1) }, ['unit-missing-from-list'], { units });
  expect(finding).toMatchObject({ cell: null, params: { count: 1, names: 'Phường Điện Biên Phủ' } });
});

test('the second row of a code is the finding, and names the first', () => {
  expect(found({ units: [all[0]!, all[1]!, all[0]!] }, ['unit-duplicate'], { units })).toMatchObject([{ row: 4, params: { row1: 2 } }]);
});

test('a ward written as a commune is confirmed', () => {
  const ward = { ...all[0]!, kind: 'xa' };
  expect(found({ units: [ward] }, ['unit-kind-differs'], { units })).toMatchObject([{ value: 'Xã', fix: { kind: 'confirm', value: 'Phường' } }]);
});

test('a unit without anybody is said, unless places are kept for it', () => {
  const list = [all[0]!, { ...all[1]!, placesKept: 2 }];
  expect(found({ units: list, roster: [] }, ['unit-without-data'], { units })).toMatchObject([{ row: 2, severity: 'warning' }]);
});

test('an empty roster is an error in a commune file only', () => {
  expect(found({ kind: 'commune', roster: [] }, codes)).toMatchObject([{ code: 'roster-empty' }]);
  expect(found({ kind: 'province', roster: [] }, codes)).toEqual([]);
});
