import { expect, test } from 'vitest';
import { communesOf, PROVINCES } from '../shared/catalog/communes/index.ts';
import { readTable } from './communes.ts';
import { provinceFile, type ProvinceRows } from './communes/files.ts';
import { compareWithPackage, readPackage } from './communes/package.ts';

/** What the files hold, in the shape in which they were written. */
async function written(): Promise<ProvinceRows[]> {
  return Promise.all(PROVINCES.map(async ({ code, name, city }) => {
    const { units, oldUnits } = await communesOf(code);
    return {
      code, name: `${city ? 'Thành phố' : 'Tỉnh'} ${name}`,
      units: units.map((unit) => ({
        code: unit.code, name: unit.name,
        district: { code: unit.formerDistrict, name: unit.formerDistrictName, province: name },
        old: oldUnits.filter((old) => old.code === unit.code)
          .map((old) => ({ name: old.name, change: old.change, district: { code: old.district, name: old.districtName, province: old.provinceName } })),
      })),
    };
  }));
}

test('the second source has the same 34 provinces and 3,321 units, but for one code and six spellings', async () => {
  const provinces = await written();
  const second = readPackage();
  const { units, names, spelling, onlyTable, onlyPackage } = compareWithPackage(provinces, second);
  expect(second.units).toHaveLength(3321);
  expect(units).toEqual(['table: 23938 Xã Ia Mơ', 'package: 23737 Xã Ia Mơ']);
  expect(names).toEqual([
    '05569: Xã Định Hoá / Xã Định Hóa', '13396: Phường Nguyễn Uý / Phường Nguyễn Úy', '14167: Xã Giao Thuỷ / Xã Giao Thủy',
    '14677: Xã Định Hoá / Xã Định Hóa', '22924: Phường Phú Thuỷ / Phường Phú Thủy', '27823: Xã Mộc Hoá / Xã Mộc Hóa',
  ]);
  // Parts of split units and spellings of the old ones; the script prints each.
  expect({ spelling: spelling.length, onlyTable: onlyTable.length, onlyPackage: onlyPackage.length, unresolved: second.unresolved.length })
    .toEqual({ spelling: 275, onlyTable: 577, onlyPackage: 844, unresolved: 0 });
});

test('a table becomes a file: slips of kinds, quoted remarks, districts without communes, provinces of that time', () => {
  const table = [
    'Đơn vị hành chính từ ngày 01/7/2025,,,Trước,,,,,', '"Tỉnh, thành phố",Tên,Mã,Cũ,Mã,Ghi chú,Huyện,Tỉnh cũ,', 'LÂM ĐỒNG,,,,,,,,',
    'Tỉnh Lâm Đồng (68),Xa Một,22001,phường Hai,1,"Nhập một phần diện tích, toàn bộ dân số",Thị Xã Ba (601),Tỉnh Bình Thuận (60),',
    'Tỉnh Lâm Đồng (68),Xa Một,22001,Thị Trấn Bốn’s,2,Nhập toàn bộ,Huyện Năm (672),Tỉnh Lâm Đồng (68),',
    'Tỉnh Lâm Đồng (68),Đặc khu Sáu,22000,,,Sắp xếp toàn bộ huyện Sáu thành đặc khu Sáu,Huyện Sáu (603),Tỉnh Bình Thuận (60),',
  ].join('\r\n');
  const [province, ...others] = readTable(table);
  expect(others).toEqual([]);
  expect(provinceFile(province!).split('\n').slice(2, -2)).toEqual([
    '601 Thị xã Ba, Bình Thuận', '603 Huyện Sáu, Bình Thuận', '672 Huyện Năm', '22000 Đặc khu Sáu|603', "22001 Xã Một|601 Phường Hai~|672 Thị trấn Bốn's",
  ]);
  expect(() => readTable(table.replace('Nhập toàn bộ,', 'Chưa rõ,'))).toThrow('Chưa rõ');
});
