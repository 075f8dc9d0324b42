import { expect, test } from 'vitest';
import { date, found, places } from './testing.ts';

const codes = ['as-of-missing', 'as-of-future', 'as-of-differs'] as const;

test('a workbook without an as-of date cannot be compared with anything', () => {
  expect(found({ info: { asOf: '' } }, codes)).toMatchObject([{ code: 'as-of-missing', severity: 'error', sheet: 'Thông tin' }]);
});

test('the finding points at the cell that does not hold a date', () => {
  expect(places(found({ info: { asOf: 'hôm qua' } }, codes))).toEqual(['Thông tin!B2']);
});

test('a date after today is reviewed, today itself is not', () => {
  expect(found({}, codes, { today: '2025-09-30' })).toMatchObject([{ code: 'as-of-future', params: { date: '2025-10-01' } }]);
  expect(found({}, codes, { today: '2025-10-01' })).toEqual([]);
});

test('units that reported on other days are one finding, with the earliest and the latest', () => {
  const units = ['2025-10-01', '2025-10-03', '2025-09-15'].map((iso, index) => ({
    unitCode: `0317${index}`, unitName: `Xã ${index}`, kind: 'xa', reportDate: date(iso),
  }));
  const findings = found({ units }, codes);
  expect(findings).toMatchObject([{ code: 'as-of-differs', row: 3, params: { count: 2, date1: '2025-10-01', date2: '2025-09-15', date3: '2025-10-03' } }]);
});
