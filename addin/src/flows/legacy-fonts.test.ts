import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { encodeLegacy } from '../../../shared/text/testing/encode-legacy.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { checkWorkbook } from './check.ts';
import { applyFixes } from './fix.ts';

const HEADER = ['Mã', 'Mã xã', 'Tên xã, phường', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Loại', 'Khối', 'Phòng, bộ phận', 'Chức vụ', 'Lĩnh vực chính', 'Trình độ', 'Trạng thái'];
const PEOPLE = [
  ['00070-001', '00070', 'Phường Hoàn Kiếm', 'Lê Bé', '05/09/1985', 'Nữ', 'Công chức', 'Chính quyền', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Chuyên viên', 'Kế toán', 'Đại học', 'Đang làm'],
  ['00070-002', '00070', 'Phường Hoàn Kiếm', 'Trần Thị Mẫu', '28/02/1979', 'Nữ', 'Công chức', 'Chính quyền', 'Phòng Văn hóa - Xã hội', 'Chuyên viên', 'Đất đai, tài nguyên', 'Thạc sĩ', 'Đang làm'],
];

/** A file of Hà Nội as an office of before typed it: titles in .VnTimeH, people in .VnTime, by another program. */
async function oldFile(): Promise<WorkbookPort> {
  const book = new ExcelJS.Workbook();
  const info = book.addWorksheet('Thông tin');
  info.addRows([['Nội dung', 'Giá trị'], ['Ngày số liệu', '01/10/2025'], ['Mã tỉnh', '01'], ['Mã xã', '00070'], ['Tên xã, phường', 'Phường Hoàn Kiếm']]);
  const sheet = book.addWorksheet('Nhân sự');
  for (const row of [HEADER, ...PEOPLE]) sheet.addRow(row.map((text) => encodeLegacy(text, 'tcvn3')));
  sheet.getRow(1).eachCell((cell) => { cell.font = { name: '.VnTimeH', size: 12, bold: true }; });
  for (const at of [2, 3]) sheet.getRow(at).eachCell((cell) => { cell.font = { name: '.VnTime', size: 12 }; });
  return MemoryWorkbook.open(new Uint8Array(await book.xlsx.writeBuffer()), 'old.xlsx');
}

const check = (port: WorkbookPort) => checkWorkbook(port, { lang: 'vi' });

it('a roster in TCVN3, in a province other than the samples, is read as its people meant it', async () => {
  const { dataset, findings } = await check(await oldFile());
  expect(dataset.sheets.roster!.rows.map(({ values }) => [values.unitName, values.fullName, values.category])).toEqual([
    ['Phường Hoàn Kiếm', 'Lê Bé', 'CC'], ['Phường Hoàn Kiếm', 'Trần Thị Mẫu', 'CC'],
  ]);
  const legacy = findings.filter(({ code }) => code === 'legacy-font');
  expect(legacy.find(({ cell }) => cell === 'D2')).toMatchObject({ severity: 'error', value: 'Lª BÐ', fix: { kind: 'confirm', value: 'Lê Bé' } });
  expect(legacy.find(({ cell }) => cell === 'D1')).toMatchObject({ severity: 'hint', fix: { value: 'HỌ VÀ TÊN' } });
  expect(findings.filter(({ code }) => /^(?:column-missing|not-in-list|unit-)/.test(code))).toEqual([]);
});

it('once converted it says the same in Unicode, and nothing is left to convert', async () => {
  const port = await oldFile();
  const before = await check(port);
  const legacy = before.findings.filter(({ code }) => code === 'legacy-font');
  expect((await applyFixes(port, legacy, { seen: await port.read() })).applied).toBe(legacy.length);
  const after = await check(port);
  expect(after.findings.filter(({ code }) => code === 'legacy-font')).toEqual([]);
  expect(after.dataset.sheets.roster!.rows).toEqual(before.dataset.sheets.roster!.rows);
});
