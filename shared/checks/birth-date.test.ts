import { expect, test } from 'vitest';
import { date, found } from './testing.ts';

const codes = ['birth-date-future', 'birth-date-implausible'] as const;
const judge = (iso: string) => found({ roster: [{ fullName: 'Lò Văn Minh', birthDate: date(iso) }] }, codes).map(({ code }) => code);

test('ages 18 to 65 on the as-of date 01/10/2025', () => {
  expect(judge('2007-10-01')).toEqual([]);
  expect(judge('2007-10-02')).toEqual(['birth-date-implausible']);
  expect(judge('1959-10-02')).toEqual([]);
  expect(judge('1959-10-01')).toEqual(['birth-date-implausible']);
});

test('a birth after the as-of date', () => {
  expect(judge('2025-10-02')).toEqual(['birth-date-future']);
});

test('the finding says the age and shows the date as the cell does', () => {
  const [finding] = found({ candidates: [{ birthDate: date('1899-01-02') }] }, codes);
  expect(finding).toMatchObject({ value: '02/01/1899', params: { age: 126, date2: '2025-10-01' } });
});

test('without an as-of date nothing is judged', () => {
  expect(found({ info: { asOf: '' }, roster: [{ birthDate: date('2020-01-01') }] }, codes)).toEqual([]);
});
