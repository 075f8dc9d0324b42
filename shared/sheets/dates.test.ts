import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, partsOf } from '../catalog/period.ts';
import { isDateFormat, isoToSerial, parseTextDate, serialToIso } from './dates.ts';

const anyDay = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays('1905-01-01', days));

test('serial numbers of known days in both systems', () => {
  expect(isoToSerial('2025-10-20', false)).toBe(45950);
  expect(isoToSerial('2025-10-20', true)).toBe(45950 - 1462);
  expect(serialToIso(1, false)).toBe('1900-01-01');
  expect(serialToIso(59, false)).toBe('1900-02-28');
  expect(serialToIso(61, false)).toBe('1900-03-01');
  expect(serialToIso(0, true)).toBe('1904-01-01');
  expect(serialToIso(45950.75, false)).toBe('2025-10-20');
});

test('numbers that are no day', () => {
  for (const serial of [-1, 0, 60, 1e9, Number.NaN, Infinity]) expect(serialToIso(serial, false)).toBeNull();
});

test('serial numbers read back', () => {
  fc.assert(fc.property(anyDay, fc.boolean(), (iso, date1904) => {
    expect(serialToIso(isoToSerial(iso, date1904), date1904)).toBe(iso);
  }));
});

test('every way of writing a day reads back to it', () => {
  const written: readonly ((day: number, month: number, year: number) => string)[] = [
    (d, m, y) => `${d}/${m}/${y}`, (d, m, y) => `${String(d).padStart(2, '0')}-${String(m).padStart(2, '0')}-${y}`, (d, m, y) => `${d}.${m}.${y}`,
    (d, m, y) => `ngày ${d} tháng ${m} năm ${y}`, (d, m, y) => `Ngày ${d}/${m}/${y} `, (d, m, y) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    (d, m, y) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')} 00:00:00`, (d, m, y) => `${d} / ${m} / ${y}`,
    (d, m, y) => `${d}/${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][m - 1]!}/${y}`, (d, m, y) => `sinh ngày ${d}\\${m}\\${y}`,
    (d, m, y) => `${String(d).padStart(2, '0')}${String(m).padStart(2, '0')}${y}`, (d, m, y) => `ngày ${d} tháng ${m} năm ${y}`.normalize('NFD'),
  ];
  fc.assert(fc.property(anyDay, fc.constantFrom(...written), (iso, write) => {
    const { day, month, year } = partsOf(iso);
    expect(parseTextDate(write(day, month, year)), write(day, month, year)).toMatchObject({ kind: 'day', iso });
  }), { numRuns: 1000 });
});

test.each([
  ['1985', { kind: 'year', year: 1985 }], ['9/1985', { kind: 'year', year: 1985 }], ['00/00/1985', { kind: 'year', year: 1985 }],
  ['05/09/85', { kind: 'day', iso: '1985-09-05', order: 'day-first', short: true }],
  ['05/09/05', { kind: 'day', iso: '2005-09-05', order: 'day-first', short: true }],
  ['09/25/1985', { kind: 'day', iso: '1985-09-25', order: 'month-first', short: false }],
  ['31/02/1985', { kind: 'impossible' }], ['32/13/1985', { kind: 'impossible' }], ['5/9', { kind: 'impossible' }], ['', { kind: 'impossible' }],
  ['5/9/1785', { kind: 'impossible' }], ['SN 1985', { kind: 'impossible' }], ['12345', { kind: 'impossible' }],
])('%s', (text, date) => {
  expect(parseTextDate(text)).toEqual(date);
});

test('any text is answered', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(['day', 'year', 'impossible']).toContain(parseTextDate(text).kind);
  }));
});

test('formats that show a day', () => {
  for (const format of ['dd/mm/yyyy', 'd-mmm-yy', '[$-42A]d/m/yyyy;@', 'yyyy-mm-dd hh:mm']) expect(isDateFormat(format)).toBe(true);
  for (const format of [undefined, 'General', '0.00', '#,##0 "đồng/day"', '@', '[Red]0', '00000', 'General;[Red]-General']) expect(isDateFormat(format)).toBe(false);
});
