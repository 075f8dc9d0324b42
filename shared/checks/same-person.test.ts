import { describe, expect, test } from 'vitest';
import { date, found } from './testing.ts';

const codes = [
  'person-duplicate', 'person-two-units', 'person-roster-and-candidate', 'person-seconded-in-roster',
  'person-roster-and-concurrent', 'person-near-duplicate', 'person-same-name',
] as const;
const born = date('1985-09-05');
const person = { unitCode: '03176', fullName: 'Nguyễn Quang Dũng', birthDate: born };

describe('surely the same', () => {
  test('name and birth date twice in one unit: the second row is the finding', () => {
    expect(found({ roster: [person, person] }, codes)).toMatchObject([
      { code: 'person-duplicate', row: 3, column: 'Họ và tên', params: { name: 'Nguyễn Quang Dũng', row1: 2, word1: 'same-name-birth' } },
    ]);
  });

  test('hoà and hòa are one name', () => {
    expect(found({ roster: [{ ...person, fullName: 'Trần Thị Hoà' }, { ...person, fullName: 'Trần Thị Hòa' }] }, codes)).toMatchObject([{ code: 'person-duplicate' }]);
  });

  test('in two units', () => {
    expect(found({ roster: [person, { ...person, unitCode: '03208' }] }, codes)).toMatchObject([
      { code: 'person-two-units', params: { place1: '03176', row1: 2, place2: '03208' } },
    ]);
  });

  test('the same identity number, whatever the name, also with its zero lost', () => {
    const roster = [{ ...person, idNumber: '011085001234' }, { unitCode: '03208', fullName: 'Dũng', idNumber: '11085001234' }];
    expect(found({ roster }, codes)).toMatchObject([{ code: 'person-two-units', row: 3, params: { word1: 'same-id' } }]);
  });

  test('in the roster and in the pool', () => {
    expect(found({ roster: [person], candidates: [{ fullName: person.fullName, birthDate: born }] }, codes)).toMatchObject([
      { code: 'person-roster-and-candidate', sheet: 'Danh sách dự kiến cử', params: { sheet1: 'Nhân sự', row1: 2 } },
    ]);
  });
});

describe('two people', () => {
  test('same name and day with two identity numbers', () => {
    const roster = [{ ...person, idNumber: '011085001234' }, { ...person, unitCode: '03208', idNumber: '011085004321' }];
    expect(found({ roster }, codes)).toEqual([]);
  });

  test('same name in one unit, other birth date: a hint; in another unit nothing', () => {
    const other = { ...person, birthDate: date('1990-01-01') };
    expect(found({ roster: [person, other] }, codes)).toMatchObject([{ code: 'person-same-name', severity: 'hint', row: 3 }]);
    expect(found({ roster: [person, { ...other, unitCode: '03208' }] }, codes)).toEqual([]);
  });

  test('only the year of birth proves nothing', () => {
    const yearOnly = { ...person, birthDate: { iso: '1985-01-01', yearOnly: true } as const };
    expect(found({ roster: [yearOnly, yearOnly] }, codes)).toEqual([]);
  });
});

describe('perhaps the same: Nguyen Quang Dung', () => {
  test('without accents, born the same day, in another list', () => {
    const candidates = [{ fullName: 'Nguyen Quang Dung', birthDate: born }];
    expect(found({ roster: [person], candidates }, codes)).toMatchObject([{
      code: 'person-near-duplicate', severity: 'warning', params: { name: 'Nguyen Quang Dung', name1: 'Nguyễn Quang Dũng', sheet1: 'Nhân sự', row1: 2 },
    }]);
  });

  test('among those seconded in, where no birth date is asked', () => {
    const secondedIn = [
      { unitCode: '03356', fullName: 'Nguyễn Quang Dũng', senderName: 'Sở Xây dựng' },
      { unitCode: '03356', fullName: 'Nguyen Quang Dung', senderName: 'Phòng Quản lý hạ tầng' },
    ];
    expect(found({ secondedIn }, codes)).toMatchObject([{ code: 'person-near-duplicate', sheet: 'Biệt phái đến', row: 3 }]);
  });

  test('two accented names that differ by an accent, in two units, are two people', () => {
    const roster = [{ ...person, fullName: 'Trần Thị Hoa' }, { ...person, unitCode: '03208', fullName: 'Trần Thị Hòa' }];
    expect(found({ roster }, codes)).toEqual([]);
  });
});

describe('support in the roster of the same commune', () => {
  test('seconded in: stays on the payroll of the sender', () => {
    expect(found({ roster: [person], secondedIn: [{ unitCode: '03176', fullName: person.fullName }] }, codes)).toMatchObject([{ code: 'person-seconded-in-roster', sheet: 'Biệt phái đến' }]);
    expect(found({ roster: [person], secondedIn: [{ unitCode: '03208', fullName: person.fullName }] }, codes)).toEqual([]);
  });

  test('concurrent: not counted twice', () => {
    expect(found({ roster: [person], concurrent: [{ unitCode: '03176', fullName: person.fullName }] }, codes)).toMatchObject([{ code: 'person-roster-and-concurrent' }]);
  });
});
