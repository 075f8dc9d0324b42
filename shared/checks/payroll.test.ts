import { expect, test } from 'vitest';
import { found } from './testing.ts';

const codes = ['payroll-not-in-roster', 'roster-not-in-payroll'] as const;

test('people are matched by key, identity number or name in the unit', () => {
  const roster = [
    { unitCode: '03176', key: '03176-0001', fullName: 'Lò Văn Minh' }, { unitCode: '03176', idNumber: '011085001234', fullName: 'Lò Văn Inh' },
    { unitCode: '03176', fullName: 'Lò Thị Hòa' },
  ];
  const payroll = [
    { unitCode: '03176', key: '03176-0001', fullName: 'Minh' }, { unitCode: '03176', idNumber: '011085001234', fullName: 'Inh' },
    { unitCode: '03176', fullName: 'Lò Thị Hoà' },
  ];
  expect(found({ roster, payroll }, codes)).toEqual([]);
});

test('one list knows somebody whom the other does not; units that are not on the payroll are left alone', () => {
  const roster = [{ unitCode: '03176', fullName: 'Lò Văn Minh' }, { unitCode: '03208', fullName: 'Lò Văn Inh' }];
  const payroll = [{ unitCode: '03176', fullName: 'Lò Thị Lả' }];
  expect(found({ roster, payroll }, codes).map(({ code, sheet }) => [code, sheet])).toEqual([
    ['roster-not-in-payroll', 'Nhân sự'], ['payroll-not-in-roster', 'Bảng lương'],
  ]);
});

test('a repeated row of the payroll is told by Mã or identity number, by the name only where there is neither', () => {
  const payroll = [
    { unitCode: '03176', key: '03176-0001', fullName: 'Lò Văn Minh' }, { unitCode: '03176', key: '03176-0001', fullName: 'Minh' },
    { unitCode: '03176', idNumber: '011085001234', fullName: 'Lò Văn Inh' }, { unitCode: '03176', idNumber: '011085001235', fullName: 'Lò Văn Inh' },
    { unitCode: '03208', fullName: 'Lò Thị Hòa' }, { unitCode: '03208', fullName: 'Lò Thị Hoà' }, { unitCode: '03176', fullName: 'Lò Thị Hòa' },
  ];
  expect(found({ payroll }, ['payroll-duplicate']).map(({ row, params }) => [row, params['row1']])).toEqual([[3, 2], [7, 6]]);
});

test('codes or identity numbers are all that has to be pasted: lost zeros, spaces, names without accents', () => {
  const roster = [
    { unitCode: '03176', key: '03176-0001', fullName: 'Lò Văn Minh' }, { unitCode: '03176', idNumber: '011085001234', fullName: 'Lò Văn Inh' },
    { unitCode: '03176', idNumber: '011085001299', fullName: 'Lò Thị Hai' }, { unitCode: '03176', fullName: 'Lò Thị Hòa' }, { unitCode: '03176', fullName: 'Vàng A Đú' },
  ];
  const payroll = [{ key: '3176-0001' }, { idNumber: '11085001234' }, { key: '011085001299' }, { fullName: 'Lo Thi Hoa' }, { unitCode: '03176', fullName: 'VANG A DU' }];
  expect(found({ roster, payroll }, [...codes, 'payroll-other-unit', 'payroll-seconded-in', 'key-malformed', 'id-number-length', 'required-missing'])).toEqual([]);
  // without a unit in the payroll the one of those whom it knows counts
  expect(found({ roster, payroll: payroll.slice(1) }, codes).map(({ code, row }) => [code, row])).toEqual([['roster-not-in-payroll', 2]]);
  // with an accent a name is another
  expect(found({ roster, payroll: [...payroll.slice(0, 3), { unitCode: '03176', fullName: 'Lò Thị Hoa' }, payroll[4]!] }, codes).map(({ code }) => code).sort()).toEqual(['payroll-not-in-roster', 'roster-not-in-payroll']);
});

test('somebody seconded in, and somebody of another unit, are said to be so', () => {
  const roster = [{ unitCode: '03176', key: '03176-0001', fullName: 'Lò Văn Minh' }, { unitCode: '03208', key: '03208-0001', fullName: 'Lò Văn Inh' }];
  const secondedIn = [{ unitCode: '03176', key: '03176-0060', fullName: 'Vì Văn Thử' }];
  const payroll = [{ unitCode: '03176', key: '03176-0001' }, { unitCode: '03176', key: '03208-0001' }, { unitCode: '03176', fullName: 'Vì Văn Thử' }];
  expect(found({ roster, secondedIn, payroll }, [...codes, 'payroll-other-unit', 'payroll-seconded-in']).map(({ code, row }) => [code, row])).toEqual([['payroll-other-unit', 3], ['payroll-seconded-in', 4]]);
});
