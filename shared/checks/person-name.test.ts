import { expect, test } from 'vitest';
import { found } from './testing.ts';

const codes = ['name-not-a-person', 'name-with-title', 'name-no-accents', 'name-all-caps'] as const;
const judge = (fullName: string) => found({ roster: [{ unitCode: '03176', fullName }] }, codes).map(({ code }) => code);

test.each(['Nguyen Quang Dung', 'Lo Van Panh', 'Vang Thi Sua'])('%s lacks its accents', (name) => {
  expect(judge(name)).toEqual(['name-no-accents']);
});

test.each(['NGUYỄN QUANG DŨNG', 'GIÀNG A CHU', 'TRAN THI HOA'])('%s is all capitals', (name) => {
  expect(judge(name)).toEqual(['name-all-caps']);
});

test.each(['Nguyễn Quang Dũng', 'Phan Minh Anh', 'Vang A Chu', 'Ly A Di', 'Mai Anh', 'Y Ban', "K'Brik"])('%s is a whole name', (name) => {
  expect(judge(name)).toEqual([]);
});

test.each(['Khuyết', '(khuyết)', 'Vị trí còn khuyết', 'Chưa có', 'Đang tuyển', 'KHUYET', 'Chưa bố trí', '12', '0912 345 678'])('%s is nobody', (name) => {
  expect(found({ roster: [{ unitCode: '03176', fullName: name }] }, codes)).toMatchObject([{ code: 'name-not-a-person', severity: 'error' }]);
});

test.each([['Đ/c Lò Văn Hùng', 1], ['Đồng chí Vì Thị Sâu', 1], ['Ông Nguyễn Văn An', 1], ['Bà Lò Thị Mai', 1], ['Ông Ích Khiêm', 0], ['Ông Thị Ngọc', 0], ['Bá Văn Bà', 0], ['Trọng', 0], ['Khuất Văn Trống', 0], ['Chưa Thị Cô', 0]] as const)('a form of address before %s: %i', (name, count) => {
  expect(found({ roster: [{ fullName: name }] }, codes).filter(({ code }) => code === 'name-with-title' || code === 'name-not-a-person')).toHaveLength(count);
});

test('no fix is offered: names are never rewritten', () => {
  expect(found({ roster: [{ fullName: 'NGUYỄN VĂN AN' }] }, codes)[0]!.fix).toEqual({ kind: 'manual' });
});

test('a list typed that way throughout is said once; a few names among whole ones are each a slip', () => {
  const names = (whole: number, plain: number) => [
    ...Array.from({ length: whole }, (_, at) => ({ fullName: `Lò Thị ${at}` })), ...Array.from({ length: plain }, (_, at) => ({ fullName: `Nguyen Van ${at}` })),
  ];
  expect(found({ roster: names(2, 6) }, codes)).toMatchObject([{ code: 'name-no-accents', row: 4, params: { count: 6 } }]);
  expect(found({ roster: names(6, 4) }, codes)).toHaveLength(4);
});
