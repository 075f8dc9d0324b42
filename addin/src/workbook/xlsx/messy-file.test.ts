import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDataset } from '../../../../shared/sheets/read.ts';
import { WorkbookModel } from '../model.ts';
import { readXlsx } from './read.ts';
import { writeModel } from './write.ts';

/** A commune's own list in a real file: letterhead, a header of two merged rows, ticks, a group, and its format poured far down. */
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['UBND XÃ NÀ BỦNG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', null, 'Loại', 'Khối', 'Lĩnh vực', 'Tình trạng'],
  [null, null, null, 'Nam', 'Nữ'], ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
  ['I', 'Phòng Kinh tế'], [1, 'Lò Thị Lan', '05/9/1985', null, 'x', 'CC', 'Chính quyền', 'Kế toán', 'Đang làm'],
  [2, 'Quàng Văn Hùng', '28-02-1979', 'x', null, null, 'Chính quyền', 'Địa chính', 'Đang làm'], ['Cộng: 2 người'],
  [], [null, null, null, null, null, 'Nà Bủng, ngày 05 tháng 10 năm 2025'], [null, 'Người lập biểu'],
];

async function file(): Promise<Uint8Array> {
  const model = new WorkbookModel();
  const info = model.addSheet('Thông tin');
  [['Nội dung', 'Giá trị'], ['Ngày số liệu', '01/10/2025'], ['Mã xã', '03176']].forEach((row, at) => row.forEach((cell, column) => info.setValue(at, column, cell)));
  const list = model.addSheet('CBCC');
  ROWS.forEach((row, at) => row.forEach((cell, column) => list.setValue(at, column, cell)));
  list.merges.push('A1:C1', 'D1:I1', 'A2:I2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:G4', 'H3:H4', 'I3:I4', 'F7:F8');
  const parts = unzipSync(await writeModel(model));
  const name = Object.keys(parts).filter((part) => /worksheets\/sheet\d+\.xml$/.test(part)).sort()[1]!;
  const poured = Array.from({ length: 60_000 }, (_, row) => `<row r="${row + 20}" s="0" customFormat="1"><c r="A${row + 20}" s="0"/><c r="I${row + 20}" s="0"/></row>`).join('');
  parts[name] = strToU8(strFromU8(parts[name]!).replace('</sheetData>', `${poured}<row r="1048576" s="0" customFormat="1"><c r="A1048576" s="0"/></row></sheetData>`));
  return zipSync(parts);
}

test('a real file, formatted down to its last row, is read right and as far as it is filled', async () => {
  const { workbook } = await readXlsx(await file());
  expect(workbook.sheets[1]!.rows.length).toBe(ROWS.length);
  const { dataset, findings } = readDataset(workbook);
  expect(dataset.sheets.roster!.rows.map(({ row, values }) => [row, values.fullName, values.birthDate?.iso, values.gender, values.category, values.room, values.mainField])).toEqual([
    [7, 'Lò Thị Lan', '1985-09-05', 'female', 'CC', 'KT', 'KT'], [8, 'Quàng Văn Hùng', '1979-02-28', 'male', 'CC', 'KT', 'DD'],
  ]);
  expect(dataset.sheets.roster!.totalRows.map(({ row, stated }) => [row, stated])).toEqual([[6, null], [9, 2]]);
  expect(findings.map(({ code }) => code)).not.toContain('column-missing');
});
