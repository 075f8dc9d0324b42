import { describe, expect, test } from 'vitest';
import { messageOf } from '../i18n/finding-message.ts';
import { readDataset } from '../sheets/read.ts';
import { rawSheet, rawWorkbook } from '../sheets/testing/raw-workbook.ts';
import type { Cell } from '../sheets/testing/raw-workbook.ts';
import { bookUnits } from './testing/book.ts';
import { checkDataset, orderFindings } from './index.ts';

const HEADER: Cell[] = ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Loại', 'Khối', 'Lĩnh vực được giao', 'Trạng thái'];
const PEOPLE: Cell[][] = [
  ['I', 'Văn phòng HĐND và UBND'], [1, 'Lò Thị Lan', '05/09/1985', 'Nữ', 'Chuyên viên', 'Công chức', 'Chính quyền', 'Kế toán', 'Đang làm'],
  ['II. Phòng Kinh tế (1 người)'], [2, 'Quàng Văn Hùng', '28/02/1979', 'Nam', 'Chuyên viên', 'Công chức', 'Chính quyền', 'Đất đai, tài nguyên', 'Đang làm'],
];

/** A list as it comes by mail: one page, a letterhead, a signature. */
function said(above: readonly (readonly Cell[])[], below: readonly (readonly Cell[])[] = [], header: readonly Cell[] = HEADER, units: typeof bookUnits | null = bookUnits) {
  const { dataset, findings } = readDataset(rawWorkbook([rawSheet('Sheet1', [...above, header, ...PEOPLE, ...below])]));
  return { dataset, findings: orderFindings(dataset, [...findings, ...checkDataset(dataset, { units, planEnd: null })]).filter(({ severity }) => severity !== 'hint') };
}
const info = (...args: Parameters<typeof said>) => said(...args).findings.find(({ code }) => code === 'info-missing');

describe('a list without Thông tin', () => {
  test('is one finding: whose it is and of which day is offered, and its group lines are understood', () => {
    const { dataset, findings } = said([['UBND XÃ SAM MỨN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2025'], ['(Số liệu tính đến ngày 01/10/2025)']]);
    expect(findings).toMatchObject([{
      code: 'info-missing', sheet: 'Sheet1', cell: 'A1', value: 'xã Sam Mứn'.toUpperCase(),
      params: { code: '03356', name: 'Xã Sam Mứn', date: '2025-10-01' }, fix: { kind: 'confirm', value: 'Xã Sam Mứn (03356), 01/10/2025' },
    }]);
    expect(dataset.sheets.roster!.rows.map(({ values }) => values.room)).toEqual(['VP', 'KT']);
  });

  test('takes the day beside the signature where no line above tells one', () => {
    expect(info([['DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ SAM MỨN NĂM 2025'], ['(Kèm theo Công văn số 12 ngày 03/03/2025)']], [[null, null, null, null, 'Sam Mứn, ngày 05 tháng 10 năm 2025'], ['NGƯỜI LẬP']]))
      .toMatchObject({ params: { code: '03356', date: '2025-10-05' } });
  });

  test('asks where a former unit had that name too and no day tells which is meant', () => {
    expect(info([['UBND XÃ SAM MỨN']])?.fix).toEqual({ kind: 'manual' });
    expect(info([['UBND XÃ NÀ BỦNG']])?.fix).toEqual({ kind: 'confirm', value: 'Xã Nà Bủng (03176)' });
  });

  test('has nothing to press where two communes are named, none, or none that is known', () => {
    for (const lines of [[['XÃ NÀ BỦNG'], ['Gửi UBND xã Thanh An']], [['DANH SÁCH CÁN BỘ']], [['XÃ KHÔNG CÓ']], [['XÃ NÀ BỦNG'], ['Gửi UBND xã Thanh An'], ['(Tính đến ngày 01/10/2025)']]]) {
      const found = info(lines)!;
      expect(found.fix).toEqual({ kind: 'manual' });
      expect(messageOf(found, 'vi')).not.toContain('bấm sửa');
    }
    expect(info([['XÃ NÀ BỦNG']], [], HEADER, null)?.fix).toEqual({ kind: 'manual' });
  });

  test('is known by its other columns where one required title is nobody\'s, and asks for that column', () => {
    const { findings } = said([['UBND XÃ SAM MỨN']], [], HEADER.map((title) => (title === 'Lĩnh vực được giao' ? 'Mảng theo dõi' : title)));
    expect(findings.map(({ code, column }) => [code, column])).toEqual([['info-missing', null], ['column-missing', 'Lĩnh vực chính']]);
  });
});
