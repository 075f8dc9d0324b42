import { describe, expect, it } from 'vitest';
import { readDataset } from './read.ts';
import { rawSheet, rawWorkbook } from './testing/raw-workbook.ts';

const info = rawSheet('Thông tin', [['Nội dung', 'Giá trị'], ['Mã xã', '03176'], ['Tên xã, phường', 'Xã Nà Bủng']]);
const roster = (...rows: (string | null)[][]) => rawSheet('Nhân sự', [
  ['Mã xã', 'Tên xã, phường', 'Họ và tên', 'Ngày sinh', 'Loại', 'Khối', 'Phòng, bộ phận', 'Lĩnh vực chính', 'Trạng thái'],
  ...rows,
]);
const person = ['Lò Thị Thử', '01/02/1985', 'Công chức', 'Chính quyền', 'Văn phòng HĐND và UBND', 'Văn phòng – tổng hợp', 'Đang làm'];
const codesOf = (...rows: (string | null)[][]) =>
  readDataset(rawWorkbook([info, roster(...rows)]), 'commune').dataset.sheets.roster?.rows.map(({ values }) => values.unitCode);

describe('rows of a commune\'s own file', () => {
  it('belong to the commune of Thông tin when they name none', () => {
    expect(codesOf([null, null, ...person])).toEqual(['03176']);
  });
  it('are judged as they stand when they name one', () => {
    expect(codesOf(['03208', null, ...person], [null, 'Sam Mứn', ...person])).toEqual(['03208', null]);
  });
});

describe('rows of an agency\'s own file', () => {
  const own = (code: string | null) => rawSheet('Thông tin', [['Nội dung', 'Giá trị'], ['Mã cơ quan', code], ['Tên cơ quan', 'Sở Xây dựng']]);
  const pool = (code: string | null, agency: string | null) => rawSheet('Danh sách dự kiến cử', [
    ['Họ và tên', 'Ngày sinh', 'Loại', 'Mã cơ quan', 'Cơ quan, đơn vị', 'Hình thức', 'Lĩnh vực chính'],
    ['Lò Thị Thử', '01/02/1985', 'Công chức', code, agency, 'Biệt phái', 'Kế toán'],
  ]);
  const read = (given: Parameters<typeof rawWorkbook>[0]) => {
    const { dataset, findings } = readDataset(rawWorkbook(given), 'sender');
    return { code: dataset.sheets.candidates?.rows[0]?.values.agencyCode, missing: findings.filter(({ code, column }) => code === 'required-missing' && column === 'Mã cơ quan').length };
  };
  it('belong to the agency of Thông tin when they name none', () => {
    expect(read([own('SXD'), pool(null, null)])).toEqual({ code: 'SXD', missing: 0 });
    expect(read([own('SXD'), pool(null, 'Sở xây dựng')])).toEqual({ code: 'SXD', missing: 0 });
  });
  it('are judged as they stand when they name another', () => {
    expect(read([own('SXD'), pool('STC', null)]).code).toBe('STC');
    expect(read([own('SXD'), pool(null, 'Sở Tài chính')]).code).toBeNull();
  });
});
