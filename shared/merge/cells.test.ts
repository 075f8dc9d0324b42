import { expect, test } from 'vitest';
import { readDataset } from '../sheets/read.ts';
import { rawSheet, rawWorkbook, type Cell } from '../sheets/testing/raw-workbook.ts';
import { mergeRows } from './cells.ts';

const INFO = rawSheet('Thông tin', [['Nội dung', 'Giá trị'], ['Ngày số liệu', '01/10/2025'], ['Mã xã', '03176'], ['Tên xã, phường', 'Xã Nà Bủng']]);

/** What the provincial workbook gets of a commune's roster, by column. */
function merged(rows: readonly (readonly Cell[])[], merges: readonly string[] = []): Record<string, unknown>[] {
  const raw = rawWorkbook([INFO, rawSheet('Nhân sự', rows, { merges })]);
  const { dataset } = readDataset(raw);
  const pages = new Map(raw.sheets.map((sheet) => [sheet.name, sheet]));
  return mergeRows(dataset.sheets.roster!, pages).map(({ cells }) => Object.fromEntries(Object.entries(cells).map(([key, { value }]) => [key, value])));
}

test('ticks, lines above a group, years and names over two columns arrive as the values that they mean', () => {
  const [first, second] = merged([
    ['STT', 'Họ đệm', 'Tên', 'Năm sinh', 'Giới tính', null, 'Trình độ', null, 'Loại', 'Lĩnh vực', 'Trạng thái'],
    [null, null, null, null, 'Nam', 'Nữ', 'ĐH', 'CĐ'],
    ['A', 'KHỐI CHÍNH QUYỀN'], ['I', 'PHÒNG KINH TẾ'],
    [1, 'Lò Thị', 'Lan', 1985, null, 'x', 'x', null, 'CC', 'Kế toán', 'Đang làm'], [2, 'Quàng Văn', 'Hùng', '7/1979', 'x', null, null, 'x', 'CC', 'Kế toán', 'Đang làm'],
  ], ['E1:F1', 'G1:H1', ...'ABCDIJK'.split('').map((column) => `${column}1:${column}2`)]);
  expect(first).toMatchObject({ fullName: 'Lò Thị Lan', birthDate: '1985', gender: 'Nữ', degree: 'Đại học', block: 'Chính quyền', room: 'Phòng Kinh tế', category: 'CC' });
  expect(second).toMatchObject({ fullName: 'Quàng Văn Hùng', birthDate: '7/1979', gender: 'Nam', degree: 'Cao đẳng' });
});

test('what stands in its own cell stays as it is written', () => {
  const [only] = merged([['Họ và tên', 'Ngày sinh', 'Giới tính', 'Loại', 'Khối', 'Phòng', 'Lĩnh vực', 'Trạng thái'], [' Lò  Thị Lan', '05/09/1985', 'nữ', 'viên chúc', 'CQ', 'Phòng KT', 'CNTT', 'Đang làm']]);
  expect(only).toMatchObject({ fullName: ' Lò  Thị Lan', gender: 'nữ', category: 'viên chúc', block: 'CQ', room: 'Phòng KT' });
});
