import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { patterns } from '../catalog/codes.ts';
import { isPersonKey } from './person-key.ts';
import { found } from './testing.ts';

const codes = ['key-missing', 'key-malformed', 'key-is-identity', 'key-duplicate', 'key-unknown'] as const;

test('missing keys are one hint for the sheet: the run writes them', () => {
  const findings = found({ roster: [{ key: null }, { key: null }, { key: '03176-001' }] }, codes);
  expect(findings).toMatchObject([{ code: 'key-missing', severity: 'hint', cell: null, sheet: 'Nhân sự', params: { count: 2 } }]);
});

test('a key that breaks the pattern, and one that is an identity number', () => {
  const findings = found({ roster: [{ key: 'NV01' }, { key: '011085001234' }, { key: '03176-0001' }, { key: 'SXD-0001' }] }, codes);
  expect(findings.map(({ row, code }) => [row, code])).toEqual([[2, 'key-malformed'], [3, 'key-is-identity']]);
});

test('a few malformed keys are cleared one by one; names typed in the column are one finding at the first cell', () => {
  const names = (count: number) => ['Lò Văn Một', 'Lò Văn Hai', 'Lò Văn Ba', 'Lò Văn Bốn'].slice(0, count).map((key) => ({ key }));
  expect(found({ roster: names(3) }, codes)).toMatchObject([2, 3, 4].map((row) => ({ code: 'key-malformed', row, params: {}, fix: { kind: 'confirm', value: '' } })));
  expect(found({ roster: [{ key: '03176-0001' }, ...names(4)], candidates: names(1) }, codes)).toMatchObject([
    { code: 'key-malformed', cell: 'A3', value: 'Lò Văn Một', params: { count: 4 }, fix: { kind: 'manual' } },
    { code: 'key-malformed', sheet: 'Danh sách dự kiến cử', cell: 'A2', fix: { kind: 'confirm' } },
  ]);
});

test('the same key twice, in one sheet or in two', () => {
  const findings = found({ roster: [{ key: '03176-0001' }, { key: '03176-0001' }], candidates: [{ key: '03176-0001' }] }, codes);
  expect(findings).toMatchObject([
    { code: 'key-duplicate', sheet: 'Nhân sự', row: 3, params: { sheet1: 'Nhân sự', row1: 2 } },
    { code: 'key-duplicate', sheet: 'Danh sách dự kiến cử', params: { row1: 2 } },
  ]);
});

test('the first who has a repeated key may stand in any of the sheets, and is named whoever comes later', () => {
  const [one, two] = ['03176-0001', '03176-0002'];
  expect(found({ roster: [{ key: one }, { key: one }], concurrent: [{ key: two }], candidates: [{ key: two }, { key: one }] }, codes)).toMatchObject([
    { sheet: 'Nhân sự', row: 3, params: { sheet1: 'Nhân sự', row1: 2 } },
    { sheet: 'Danh sách dự kiến cử', row: 2, params: { sheet1: 'Kiêm nhiệm', row1: 2 } },
    { sheet: 'Danh sách dự kiến cử', row: 3, params: { sheet1: 'Nhân sự', row1: 2 } },
  ]);
});

test('somebody of the roster may be moved, paid and monitored under the same key, but moved once', () => {
  const key = '03176-0001';
  expect(found({ roster: [{ key }], moves: [{ key }], payroll: [{ key }], monitoring: [{ key }] }, codes)).toEqual([]);
  expect(found({ roster: [{ key }], moves: [{ key }, { key }] }, codes)).toMatchObject([{ code: 'key-duplicate', sheet: 'Điều chuyển nội bộ', row: 3 }]);
});

test('one person may have a duty in two communes, and a person of the roster may head the health station', () => {
  const duty = { key: '03176-0801', fullName: 'Trần Văn Thử', unitCode: '03176' };
  expect(found({ concurrent: [duty, { ...duty, unitCode: '03208' }] }, codes)).toEqual([]);
  expect(found({ concurrent: [duty, { ...duty, fullName: 'Người Khác' }] }, codes)).toMatchObject([{ code: 'key-duplicate', sheet: 'Kiêm nhiệm', row: 3 }]);
  const key = '03176-0001';
  expect(found({ roster: [{ key }], moves: [{ key }], healthStations: [{ key }] }, codes)).toEqual([]);
  expect(found({ roster: [{ key }], healthStations: [{ key }, { key }] }, codes)).toMatchObject([{ code: 'key-duplicate', sheet: 'Trạm Y tế', row: 3 }]);
  expect(found({ concurrent: [{ key }], healthStations: [{ key }] }, codes)).toMatchObject([{ code: 'key-duplicate', sheet: 'Trạm Y tế' }]);
});

test('a monitoring row about nobody', () => {
  expect(found({ secondedIn: [{ key: 'SXD-0001' }], monitoring: [{ key: 'SXD-0001' }, { key: 'SXD-0002' }] }, codes)).toMatchObject([{ code: 'key-unknown', row: 3 }]);
});

test('a well formed Mã is told as its pattern tells it', () => {
  const digits = (from: number, to: number) => fc.stringMatching(new RegExp(`^\\d{${from},${to}}$`));
  const near = fc.tuple(fc.oneof(digits(3, 7), fc.constantFrom('STC', 'SNV1', 'sx', '0317Đ', '')), fc.constantFrom('-', '–', '', '.', ' -'), fc.oneof(digits(1, 8), fc.constantFrom('12a4', '00 1'))).map((parts) => parts.join(''));
  fc.assert(fc.property(fc.oneof(near, fc.string()), (key) => isPersonKey(key) === patterns.person.test(key)), { numRuns: 500 });
});
