import { expect, test } from 'vitest';
import { encodeLegacy } from '../text/testing/encode-legacy.ts';
import { legible } from './legacy-cells.ts';
import { readDataset } from './read.ts';
import { rawSheet, rawWorkbook, type Cell } from './testing/raw-workbook.ts';

const HEADER = ['Mã', 'Mã xã', 'Tên xã, phường', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Loại', 'Khối', 'Phòng, bộ phận', 'Chức vụ', 'Lĩnh vực chính', 'Trình độ', 'Trạng thái'];
const PEOPLE = [
  ['03176-001', '03176', 'Xã Nà Bủng', 'Lò Thị Lan', '05/09/1985', 'Nữ', 'Công chức', 'Chính quyền', 'Phòng Kinh tế', 'Chuyên viên', 'Kế toán', 'Đại học', 'Đang làm'],
  ['03176-002', '03176', 'Xã Nà Bủng', 'Lê Bé', '28/02/1979', 'Nam', 'Cán bộ', 'Đảng', 'Cơ quan Đảng ủy', 'Bí thư', 'Đất đai, tài nguyên', 'Thạc sĩ', 'Đang làm'],
];
const INFO = rawSheet('Thông tin', [['Nội dung', 'Giá trị'], ['Ngày số liệu', '01/10/2025'], ['Mã xã', '03176'], ['Tên xã, phường', 'Xã Nà Bủng']]);

function read(rows: readonly (readonly Cell[])[]) {
  const { dataset, findings } = readDataset(rawWorkbook([INFO, rawSheet('Nhân sự', rows)]));
  return { roster: dataset.sheets.roster, findings: findings.filter(({ sheet }) => sheet === 'Nhân sự') };
}

test.each(['tcvn3', 'vni'] as const)('a whole sheet in %s, its header too, says the same as in Unicode', (encoding) => {
  const legacy = [HEADER, ...PEOPLE].map((row) => row.map((text) => encodeLegacy(text, encoding)));
  const { roster, findings } = read([['DANH SÁCH'], ...legacy]);
  const proper = read([['DANH SÁCH'], HEADER, ...PEOPLE]);
  expect(roster!.columnOf).toEqual(proper.roster!.columnOf);
  expect(roster!.rows).toEqual(proper.roster!.rows);
  const others = findings.filter(({ code }) => code !== 'legacy-font').map(({ code, cell }) => [code, cell]);
  expect(others).toEqual(proper.findings.map(({ code, cell }) => [code, cell]));
  const said = findings.filter(({ code }) => code === 'legacy-font');
  expect(said.find(({ cell }) => cell === 'D3')).toMatchObject({
    severity: 'error', column: 'Họ và tên', value: legacy[1]![3], params: { suggestion: 'Lò Thị Lan' }, fix: { kind: 'confirm', value: 'Lò Thị Lan' },
  });
  expect(said.find(({ cell }) => cell === 'D2')).toMatchObject({ severity: 'hint', fix: { kind: 'confirm', value: 'Họ và tên' } });
  expect(said).toHaveLength(legacy.flat().filter((text, at) => text !== [HEADER, ...PEOPLE].flat()[at]).length);
});

test('the font of a cell decides short names; one Unicode text in that font and it decides nothing', () => {
  const fonts = new Map([['A1', '.VnTime'], ['A2', '.VnTime'], ['A3', '.VnTimeH']]);
  const sheet = { ...rawSheet('S', [['Lª'], ['Bé'], ['bé']]), legacyFonts: fonts };
  expect(legible(sheet).sheet.rows).toEqual([['Lê'], ['Bộ'], ['BỘ']]);
  expect(legible({ ...sheet, rows: [['Nguyễn'], ['Bé'], ['Lª']] }).sheet.rows).toEqual([['Nguyễn'], ['Bé'], ['LÊ']]);
  expect([...legible(sheet).originals]).toEqual([['A1', 'Lª'], ['A2', 'Bé'], ['A3', 'bé']]);
});

test('a sheet in Unicode is handed on as it is', () => {
  const sheet = rawSheet('S', [HEADER, ...PEOPLE, ['François', 'café', '30m²', '50 µm']]);
  expect(legible(sheet).sheet).toBe(sheet);
});
