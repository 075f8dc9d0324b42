import { expect, test } from 'vitest';
import { payroll as vi } from '../i18n/vi/payroll.ts';
import type { SheetData } from '../sheets/declare.ts';
import { sheets } from '../sheets/index.ts';
import type { Dataset, SheetKey } from '../sheets/index.ts';
import { explainPayroll } from '../tables/payroll-table.ts';
import { reconcilePayroll } from './reconcile.ts';

const BLANK = { key: null, unitCode: '03176', unitName: null, fullName: null, idNumber: null, birthDate: null, status: 'working' };
const data = (key: SheetKey, rows: readonly Record<string, unknown>[]): SheetData => ({
  decl: sheets[key], name: sheets[key].title, headerRow: 1, columnOf: {}, extraColumns: [], totalRows: [],
  rows: rows.map((row, index) => ({ row: index + 2, values: { ...BLANK, ...row } as never })),
});
const book = (roster: readonly Record<string, unknown>[], payroll: readonly Record<string, unknown>[], secondedIn: readonly Record<string, unknown>[] = []): Dataset => ({
  kind: 'province', date1904: false, template: null,
  sheets: { roster: data('roster', roster), payroll: data('payroll', payroll), secondedIn: data('secondedIn', secondedIn) } as Dataset['sheets'],
});

test('explains the difference of a unit person by person', () => {
  const [unit, ...others] = reconcilePayroll(book(
    [
      { key: '03176-001', fullName: 'Lò Văn Một', idNumber: '011085000123' }, { key: '03176-002', fullName: 'Lò Thị Hai' },
      { key: '03176-003', fullName: 'Lò Văn Ba', status: 'seconded-away' }, { key: '03176-004', fullName: 'Lò Thị Bốn' },
      { key: '03208-001', unitCode: '03208', fullName: 'Vàng A Năm', idNumber: '011090000999' },
    ],
    [
      // the zero that the spreadsheet lost
      { idNumber: '11085000123' }, { idNumber: '011085000123' }, { key: '03176-002' }, { fullName: 'Cà Văn Sáu' }, { fullName: 'Mùa A Bảy' }, { idNumber: '011090000999' },
    ],
    [{ key: '03176-060', fullName: 'Cà Văn Sáu' }],
  ))!;
  expect(others).toEqual([]);
  expect(unit).toMatchObject({ code: '03176', roster: 4, payroll: 6, both: 2 });
  expect(unit!.differences.map(({ kind, person }) => [kind, person.name ?? person.idNumber])).toEqual([
    ['repeated', '011085000123'], ['seconded-in', 'Cà Văn Sáu'], ['only-payroll', 'Mùa A Bảy'], ['other-unit', '011090000999'],
    ['seconded-away', 'Lò Văn Ba'], ['only-roster', 'Lò Thị Bốn'],
  ]);
  expect(explainPayroll(unit!, vi)).toContain('1 người biệt phái đến');
});

test('a name that two people of the unit share decides nothing, and without a payroll there is nothing to say', () => {
  const two = [{ key: '03176-001', fullName: 'Lò Văn Một' }, { key: '03176-002', fullName: 'Lò Văn Một' }];
  expect(reconcilePayroll(book(two, [{ fullName: 'Lò Văn Một' }]))![0]!.both).toBe(0);
  expect(reconcilePayroll(book(two, []))).toBeNull();
});
