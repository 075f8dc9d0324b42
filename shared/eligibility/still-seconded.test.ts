import { expect, test } from 'vitest';
import { date, datasetOf } from '../checks/testing.ts';
import { presentSecondments } from './still-seconded.ts';

const row = { unitCode: '03176', fullName: 'Vì Văn Thử', senderName: 'Sở Xây dựng', start: date('2025-08-20'), end: date('2026-02-19') };
const ends = (rows: readonly object[], name: string | null = 'Vì Văn Thử', agency = 'Sở Xây dựng') =>
  presentSecondments(datasetOf({ secondedIn: rows.map((each) => ({ ...each })) }))(name, agency).map(({ end }) => end);

test('name and agency tell the person, however the agency is spelt; every secondment is told', () => {
  const rows = [row, { ...row, end: null, months: 12 }, { ...row, end: date('2025-10-01') }];
  expect(ends(rows, 'Vì Văn Thử', 'sở xây dựng ')).toEqual(['2026-02-19', '2026-08-19', '2025-10-01']);
  expect(ends(rows, 'Vi Van Thu')).toEqual([]);
  expect(ends(rows, 'Vì Văn Thử', 'Sở Nội vụ')).toEqual([]);
  expect(ends(rows, null)).toEqual([]);
});

test('a secondment without an end goes on; without any day it says nothing', () => {
  expect(ends([{ ...row, end: null }])).toEqual([null]);
  expect(ends([{ ...row, start: null, end: null, months: 6 }])).toEqual([]);
});
