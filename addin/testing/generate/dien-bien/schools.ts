import { WEEKDAYS, type Weekday } from '../../../../shared/catalog/codes.ts';
import type { RowIn } from '../../../../shared/tables/template-rows.ts';
import { inventPerson, personKey, type Maker } from '../person.ts';
import type { UnitSpec } from '../unit.ts';

type Duty = RowIn<'concurrent'>;
type Move = RowIn<'moves'>;

/** Named in the press, at their own schools and on their own days. */
export const NAMED_TEACHERS = ['Trần Văn Hùng', 'Vũ Ngọc Thắng'];

const marks = (prefix: 'c' | 'm', days: readonly Weekday[]): Partial<Duty> =>
  Object.fromEntries(days.map((day) => [`${prefix}${day.slice(1)}`, true])) as Partial<Duty>;

const working = (at: readonly Weekday[]): Partial<Duty> => ({
  ...marks('c', at), ...marks('m', WEEKDAYS.filter((day) => !at.includes(day))), dutyState: 'working',
});

/**
 * Trần Văn Hùng at Nà Bủng on T2, T3; Vũ Ngọc Thắng and three more at Nà Tấu, he on T2, T4, T6;
 * one at Sam Mứn; free teachers elsewhere.
 */
export function concurrentRows(units: readonly UnitSpec[], maker: Maker): Duty[] {
  const name = (code: string): string => units.find((spec) => spec.unit.code === code)!.unit.name;
  const teacher = (code: string, number: number, school: string, row: Partial<Duty>): Duty => ({
    key: personKey(code, 800 + number), unitCode: code, unitName: name(code), category: 'VC', mainEmployer: school, room: 'VHXH', field: 'GD', ...row,
  });
  const invented = (): Partial<Duty> => ({ fullName: inventPerson(maker, [1980, 1995]).fullName });
  return [
    teacher('03176', 1, 'Trường PTDTBT Tiểu học và THCS Vàng Đán', { fullName: 'Trần Văn Hùng', ...working(['T2', 'T3']), from: '2025-09-01' }),
    teacher('03316', 1, 'Trường THCS Nà Tấu', { fullName: 'Vũ Ngọc Thắng', ...working(['T2', 'T4', 'T6']), from: '2025-09-01' }),
    teacher('03316', 2, 'Trường Mầm non Nà Tấu (minh họa)', { ...invented(), ...working(['T3', 'T5']), from: '2025-09-01' }),
    teacher('03316', 3, 'Trường Tiểu học Mường Đăng (minh họa)', { ...invented(), ...working(['T4']), from: '2025-09-01' }),
    teacher('03316', 4, 'Trường Tiểu học Ngối Cáy (minh họa)', { ...invented(), ...working(['T6']), from: '2025-09-01' }),
    teacher('03356', 1, 'Trường THCS Pom Lót (minh họa)', { ...invented(), ...working(['T3', 'T5']), from: '2025-09-01' }),
    ...FREE.map(([code, days], index): Duty => teacher(code, 11 + index, `Trường PTDTBT THCS số ${index + 1} (minh họa)`, {
      ...invented(), ...marks('c', days), dutyState: 'available',
    })),
  ];
}

/** Teachers who could work at a commune, with the weekdays that they are free; all invented. */
const FREE: readonly (readonly [code: string, days: readonly Weekday[]])[] = [
  ['03208', ['T2', 'T3']], ['03370', ['T3', 'T5']], ['03385', ['T2', 'T4']], ['03194', ['T5', 'T6']], ['03382', ['T3', 'T4']],
  ['03193', ['T2', 'T6']], ['03352', ['T4', 'T5']], ['03176', ['T4', 'T5']], ['03166', ['T2', 'T3', 'T4', 'T5']], ['03162', ['T5', 'T6']],
  ['03241', ['T2', 'T5']], ['03260', ['T3', 'T6']], ['03175', ['T4', 'T6']],
  ['03214', ['T3', 'T4']], ['03268', ['T3', 'T4']],
];

/** Nà Bủng: three public employees of the education sector and one of the General Service Center, all temporary. */
export function moveRows(units: readonly UnitSpec[], maker: Maker): Move[] {
  const unit = units.find((spec) => spec.unit.code === '03176')!.unit;
  const move = (number: number, fromEmployer: string, room: Move['room'], field: Move['field']): Move => ({
    key: personKey(unit.code, 850 + number), unitCode: unit.code, unitName: unit.name,
    fullName: inventPerson(maker, [1980, 1996]).fullName, category: 'VC', fromEmployer, room: room!, field: field!, temporary: true, from: '2025-09-01',
  });
  return [
    move(1, 'Trường PTDTBT THCS Nà Bủng (minh họa)', 'VP', 'IT'),
    move(2, 'Trường PTDTBT Tiểu học Nà Bủng (minh họa)', 'VHXH', 'GD'),
    move(3, 'Trường Mầm non Nà Bủng (minh họa)', 'KT', 'KT'),
    move(4, 'Trung tâm Dịch vụ tổng hợp xã Nà Bủng', 'KT', 'NN'),
  ];
}
