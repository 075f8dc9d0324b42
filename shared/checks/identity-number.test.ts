import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageOf } from '../i18n/finding-message.ts';
import { date, found } from './testing.ts';

const codes = ['id-number-lost-zero', 'id-number-length', 'id-number-nine-digits', 'id-number-contradicts'] as const;
const judge = (idNumber: string, gender: 'male' | 'female' | null = 'male', iso: string | null = '1985-09-05') =>
  found({ roster: [{ fullName: 'Lò Văn Minh', idNumber, gender, birthDate: iso === null ? null : date(iso) }] }, codes);

test('12 digits that agree, or have nothing to agree with', () => {
  expect(judge('011085001234')).toEqual([]);
  expect(judge('011085001234', null, null)).toEqual([]);
  expect(judge('011 085 001 234')).toEqual([]);
});

test('sex and year are read from the number', () => {
  expect(judge('011184001234')).toMatchObject([{ code: 'id-number-contradicts', severity: 'error', params: { word1: 'female', year1: 1984, word2: 'male', year2: 1985 } }]);
  expect(judge('011205001234', 'male', '2005-01-01')).toEqual([]);
  expect(judge('011085001234', 'female', null)[0]!.params).not.toHaveProperty('year2');
});

test('lost zeros come back only when sex and year agree', () => {
  expect(judge('11085001234')).toMatchObject([{ code: 'id-number-lost-zero', params: { count: 11 }, fix: { kind: 'confirm', value: '011085001234' } }]);
  expect(judge('1085001234')).toMatchObject([{ code: 'id-number-lost-zero', fix: { value: '001085001234' } }]);
  expect(judge('11185001234')).toMatchObject([{ code: 'id-number-length', fix: { kind: 'manual' } }]);
  expect(judge('11085001234', null)).toMatchObject([{ code: 'id-number-length' }]);
});

test('old nine-digit numbers, and what is no number', () => {
  expect(judge('040123456')).toMatchObject([{ code: 'id-number-nine-digits', severity: 'hint' }]);
  expect(judge('1.1E+10')).toMatchObject([{ code: 'id-number-length' }]);
  expect(judge('011985001234')).toMatchObject([{ code: 'id-number-length', params: { digits: '9' } }]);
  for (const lang of ['vi', 'en'] as const) expect(messageOf(judge('011985001234')[0]!, lang)).not.toMatch(/12 |[{}[\]]/);
});

test('what people write before a number, and instead of none, is no mistake', () => {
  for (const text of ["'011085001234", 'CCCD: 011085001234', 'Số CCCD 011085001234', 'căn cước 011.085.001234', 'chưa có', 'Không']) expect(judge(text), text).toEqual([]);
  expect(judge('CCCD 11085001234')).toMatchObject([{ code: 'id-number-lost-zero', fix: { value: '011085001234' } }]);
  expect(judge('CCCD 011085001234 cấp 2021')).toMatchObject([{ code: 'id-number-length', params: { count: 16 } }]);
});

test('the number itself is never among the parameters', () => {
  fc.assert(fc.property(fc.stringMatching(/^\d{8,13}$/), (digits) => {
    for (const { params } of judge(digits)) expect(Object.values(params).map(String)).not.toContain(digits);
  }));
});

test('a number that Excel shortened to 1.1E+10 has lost its digits', () => {
  expect(judge('1.1E+10')).toMatchObject([{ code: 'id-number-length', params: { count: 2, example: '1.1E+10' } }]);
});

test('a province of birth registration that there is none of is looked at; 000 is that of invented people', () => {
  const other = (idNumber: string) => found({ roster: [{ fullName: 'Lò Thị Lan', birthDate: date('1985-09-05'), gender: 'female', idNumber }] }, ['id-number-province', 'id-number-contradicts']);
  expect(other('111185001234')).toMatchObject([{ code: 'id-number-province', params: { digits: '111' } }]);
  for (const right of ['001185001234', '096185001234', '000185001234']) expect(other(right)).toEqual([]);
});
