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
