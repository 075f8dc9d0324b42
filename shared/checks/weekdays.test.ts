import { expect, test } from 'vitest';
import { messageOf } from '../i18n/finding-message.ts';
import { date, found } from './testing.ts';

const codes = ['weekday-clash', 'weekday-two-communes', 'concurrent-no-days', 'concurrent-full-week'] as const;
const days = (...marked: string[]) => Object.fromEntries(marked.map((day) => [day, true]));
const thang = { unitCode: '03316', fullName: 'Vũ Ngọc Thắng', mainEmployer: 'Trường THCS Nà Tấu', dutyState: 'working' };

test('T2, T4, T6 at the commune and T3, T5 at school: no clash', () => {
  expect(found({ concurrent: [{ ...thang, ...days('c2', 'c4', 'c6', 'm3', 'm5') }] }, codes)).toEqual([]);
});

test('one day in both places, named as a weekday', () => {
  const [finding] = found({ concurrent: [{ ...thang, ...days('c2', 'c4', 'm2', 'm4', 'm5') }] }, codes);
  expect(finding).toMatchObject({ code: 'weekday-clash', severity: 'error', column: 'Xã T2', params: { word1: 'T2,T4' } });
  expect(messageOf(finding!, 'vi')).toContain('Vũ Ngọc Thắng: Thứ Hai, Thứ Tư vừa ở xã vừa ở đơn vị chính');
  expect(messageOf(finding!, 'en')).toContain('Monday, Wednesday');
});

test('one person at two communes on the same day', () => {
  const other = { ...thang, unitCode: '03325', ...days('c3', 'c4') };
  const here = { ...thang, ...days('c2', 'c4') };
  expect(found({ concurrent: [here, other] }, codes)).toMatchObject([{ code: 'weekday-two-communes', row: 3, column: 'Xã T4', params: { row1: 2, word1: 'T4' } }]);
  expect(found({ concurrent: [here, { ...other, mainEmployer: 'Trường THPT khác' }] }, codes)).toEqual([]);
});

test('two communes one after the other, or two offers of one free day, are no clash', () => {
  const autumn = { ...thang, ...days('c2'), to: date('2025-12-31') };
  const spring = { ...thang, unitCode: '03325', ...days('c2'), from: date('2026-01-01') };
  expect(found({ concurrent: [autumn, spring] }, codes)).toEqual([]);
  const offer = { ...thang, ...days('c2'), dutyState: 'available' };
  expect(found({ concurrent: [offer, { ...offer, unitCode: '03325' }] }, codes)).toEqual([]);
});

test('no day, and the whole week', () => {
  const findings = found({ concurrent: [thang, { ...thang, unitCode: '03325', ...days('c2', 'c3', 'c4', 'c5', 'c6') }] }, codes);
  expect(findings.map(({ code, row }) => [code, row])).toEqual([['concurrent-no-days', 2], ['concurrent-full-week', 3]]);
});
