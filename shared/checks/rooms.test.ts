import { expect, test } from 'vitest';
import { bookUnits } from './testing/book.ts';
import { found } from './testing.ts';

const codes = ['room-kind-differs', 'room-block-differs'] as const;
const person = { unitCode: '03356', fullName: 'Lò Thị Lan', block: 'government', room: 'KT' };
const judged = (more: object) => found({ roster: [{ ...person, ...more }] }, codes, { units: bookUnits });

test('a commune has Phòng Kinh tế, not that of a ward; an unknown unit is not judged', () => {
  expect(judged({})).toEqual([]);
  expect(judged({ room: 'KTHT' })).toMatchObject([{ code: 'room-kind-differs', severity: 'hint', fix: { kind: 'confirm', value: 'Phòng Kinh tế' } }]);
  expect(judged({ room: 'KTHT', unitCode: '99999' })).toEqual([]);
});

test('the block is that of the room; schools, stations and the military command are left alone', () => {
  expect(judged({ room: 'DANG' })).toMatchObject([{ code: 'room-block-differs', column: 'Khối', fix: { kind: 'confirm', value: 'Đảng' } }]);
  expect(judged({ room: 'KT', block: 'front' })).toMatchObject([{ code: 'room-block-differs' }]);
  for (const room of ['QS', 'TH', 'YT', 'DVTH']) expect(judged({ room })).toEqual([]);
  expect(judged({ room: 'KT', block: 'armed' })).toEqual([]);
});
