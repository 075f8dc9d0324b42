import { expect, test } from 'vitest';
import { date, datasetOf } from '../checks/testing.ts';
import { presentSecondments } from './still-seconded.ts';

const row = { unitCode: '03176', fullName: 'Vì Văn Thử', senderName: 'Sở Xây dựng', start: date('2025-08-20'), end: date('2026-02-19') };

test('name and agency tell the person, however the agency is spelt; the last of several ends counts', () => {
  const of = presentSecondments(datasetOf({ secondedIn: [row, { ...row, end: null, months: 12 }, { ...row, end: date('2025-10-01') }] }));
  expect(of('Vì Văn Thử', 'sở xây dựng ')?.end).toBe('2026-08-19');
  expect(of('Vi Van Thu', 'Sở Xây dựng')).toBeNull();
  expect(of('Vì Văn Thử', 'Sở Nội vụ')).toBeNull();
  expect(of(null, 'Sở Xây dựng')).toBeNull();
});

test('a secondment without an end says nothing', () => {
  expect(presentSecondments(datasetOf({ secondedIn: [{ ...row, end: null }] }))('Vì Văn Thử', 'Sở Xây dựng')).toBeNull();
});
