import { describe, expect, test } from 'vitest';
import { date, found } from './testing.ts';

const born = date('1985-09-05');
const person = { unitCode: '03176', fullName: 'Lường Văn Thoan', birthDate: born, status: 'working' };

describe('a name that differs by a letter', () => {
  const near = (other: object) => found({ roster: [person, { ...person, ...other }] }, ['person-near-duplicate', 'person-duplicate']).map(({ code }) => code);

  test('born the same day, in one unit or two, is asked; never merged', () => {
    expect(near({ fullName: 'Lường Văn Thoang' })).toEqual(['person-near-duplicate']);
    expect(near({ fullName: 'Lường Văn Thoang', unitCode: '03352' })).toEqual(['person-near-duplicate']);
  });

  test('born on another day, differing by more, or with two identity numbers, is somebody else', () => {
    expect(near({ fullName: 'Lường Văn Thoang', birthDate: date('1985-09-06') })).toEqual([]);
    expect(near({ fullName: 'Lường Văn Thành' })).toEqual([]);
    const roster = [{ ...person, idNumber: '011085001234' }, { ...person, fullName: 'Lường Văn Thoang', idNumber: '011085004321' }];
    expect(found({ roster }, ['person-near-duplicate'])).toEqual([]);
  });
});

describe('posts that a commune has once', () => {
  const posts = (first: object, second: object) => found({ roster: [{ ...person, heldInPost: true, ...first }, { ...person, fullName: 'Cà Thị Bun', heldInPost: true, ...second }] }, ['leading-post-twice']).length;

  test('two chairmen, however written; one of two posts of a person counts too', () => {
    expect(posts({ position: 'Chủ tịch UBND xã' }, { position: 'Chủ tịch Ủy ban nhân dân' })).toBe(1);
    expect(posts({ position: 'Bí thư Đảng ủy, Chủ tịch HĐND' }, { position: 'Chủ tịch Hội đồng nhân dân xã' })).toBe(1);
  });

  test('deputies, other communes, heads of two rooms and who waits for retirement are no second chairman', () => {
    expect(posts({ position: 'Phó Chủ tịch UBND' }, { position: 'Phó Chủ tịch UBND' })).toBe(0);
    expect(posts({ position: 'Chủ tịch UBND' }, { position: 'Chủ tịch UBND', unitCode: '03352' })).toBe(0);
    expect(posts({ position: 'Trưởng phòng', room: 'KT' }, { position: 'Trưởng phòng', room: 'VHXH' })).toBe(0);
    expect(posts({ position: 'Trưởng phòng', room: 'KT' }, { position: 'Trưởng phòng', room: 'KT' })).toBe(1);
    expect(posts({ position: 'Chủ tịch UBND', status: 'waiting-retirement' }, { position: 'Chủ tịch UBND' })).toBe(0);
  });
});

test('18 on the first day is old enough, a day less is not', () => {
  expect(found({ roster: [{ ...person, joinedOn: date('2003-09-05') }] }, ['joined-too-young'])).toEqual([]);
  expect(found({ roster: [{ ...person, joinedOn: date('2003-09-04') }] }, ['joined-too-young'])).toMatchObject([{ column: 'Ngày về xã' }]);
});

test('years of experience that an age can hold', () => {
  const years = (experienceYears: number) => found({ candidates: [{ fullName: 'Hà Thị Mẫu', birthDate: born, experienceYears }] }, ['experience-implausible']).length;
  expect([years(22), years(23), years(24)]).toEqual([0, 0, 1]);
});

test('without sex the retirement is not judged: one finding for a list, none where nobody has a birth date', () => {
  expect(found({ roster: [person, { ...person, fullName: 'Cà Thị Bun' }] }, ['gender-missing'])).toMatchObject([{ severity: 'hint', params: { count: 2 } }]);
  expect(found({ roster: [{ ...person, gender: 'male' }, { unitCode: '03176', fullName: 'Cà Thị Bun' }] }, ['gender-missing'])).toEqual([]);
});

test('a full-time post that only concurrent people hold is still open; somebody of the roster closes it', () => {
  const needs = [{ unitCode: '03176', field: 'IT', asked: 1, fullTimeRequired: true }];
  const concurrent = [{ unitCode: '03176', fullName: 'Lường Văn Kiêm', field: 'IT', dutyState: 'working', c2: true, c3: true }];
  expect(found({ needs, concurrent }, ['concurrent-not-full-time'])).toMatchObject([{ params: { field: 'IT', count: 1, days: 0.4 } }]);
  expect(found({ needs, concurrent, roster: [{ ...person, mainField: 'IT' }] }, ['concurrent-not-full-time'])).toEqual([]);
  expect(found({ needs: [{ ...needs[0], fullTimeRequired: null }], concurrent }, ['concurrent-not-full-time'])).toEqual([]);
});
