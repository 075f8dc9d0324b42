import { describe, expect, test } from 'vitest';
import { communesOf } from '../catalog/communes/index.ts';
import { messageOf } from '../i18n/finding-message.ts';
import { serialToIso } from '../sheets/dates.ts';
import { readDataset } from '../sheets/read.ts';
import { day, rawSheet, rawWorkbook, type Cell } from '../sheets/testing/raw-workbook.ts';
import { checkDataset, orderFindings } from './index.ts';

/** From cells as people leave them to findings, reading and checks together: one cause, one finding. */

const units = await communesOf('11');
const HEADER = [
  'Mã', 'Mã xã', 'Tên xã, phường', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Loại', 'Khối', 'Phòng, bộ phận', 'Lĩnh vực chính',
  'Trạng thái', 'Trạng thái đến ngày', 'Số ngày/tuần',
] as const;
type Title = (typeof HEADER)[number];
const LAN: readonly Cell[] = [
  '03356-001', '03356', 'Xã Sam Mứn', 'Lò Thị Lan', day('1985-09-05'), 'Nữ', '011185001234', 'Công chức', 'Chính quyền', 'Phòng Kinh tế', 'Kế toán',
  'Đang làm', null, 5,
];
const HUNG: readonly Cell[] = [
  '03356-002', '03356', 'Xã Sam Mứn', 'Quàng Văn Hùng', day('1979-02-28'), 'Nam', null, 'Cán bộ', 'Đảng', 'Cơ quan Đảng ủy', 'Nội vụ (tổ chức, cán bộ, CCHC, thi đua, thanh niên)',
  'Đang làm', null, null,
];

function judge(rows: readonly (readonly Cell[])[]) {
  const info = rawSheet('Thông tin', [['Nội dung', 'Giá trị'], ['Ngày số liệu', day('2025-10-01')], ['Mã xã', '03356'], ['Tên xã, phường', 'Xã Sam Mứn']]);
  const { dataset, findings } = readDataset(rawWorkbook([info, rawSheet('Nhân sự', rows)]));
  return orderFindings(dataset, [...findings, ...checkDataset(dataset, { units, planEnd: '2026-04-19' })]);
}

const changed = (changes: Partial<Record<Title, Cell>>): Cell[] => LAN.map((cell, index) => {
  const title = HEADER[index]!;
  return title in changes ? changes[title]! : cell;
});

test('a clean list has nothing to mend', () => {
  expect(judge([HEADER, LAN, HUNG])).toEqual([]);
});

describe('one wrong cell', () => {
  test.each<[string, Partial<Record<Title, Cell>>, string, string]>([
    ['code without its zero', { 'Mã xã': 3356 }, 'code-lost-zero', 'B2'],
    ['code that nobody has', { 'Mã xã': '03380' }, 'unit-code-unknown', 'B2'],
    ['name alone, and two units of it', { 'Mã xã': null, 'Tên xã, phường': 'Sam Mứn' }, 'unit-name-ambiguous', 'B2'],
    ['another commune', { 'Mã xã': '03352', 'Tên xã, phường': 'Xã Thanh An' }, 'unit-not-this-commune', 'B2'],
    ['name of another commune', { 'Tên xã, phường': 'Xã Nà Bủng' }, 'unit-code-name-differ', 'C2'],
    ['name without accents', { 'Họ và tên': 'Lo Thi Lan' }, 'name-no-accents', 'D2'],
    ['no name', { 'Họ và tên': null }, 'required-missing', 'D2'],
    ['date as text', { 'Ngày sinh': '5/9/1985' }, 'date-as-text', 'E2'],
    ['31 February', { 'Ngày sinh': '31/02/1985' }, 'date-impossible', 'E2'],
    ['only the year', { 'Ngày sinh': 1985 }, 'date-year-only', 'E2'],
    ['a child', { 'Ngày sinh': day('2015-09-05'), 'Số định danh': null }, 'birth-date-implausible', 'E2'],
    ['identity number of somebody else', { 'Số định danh': '011084001234' }, 'id-number-contradicts', 'G2'],
    ['identity number as a number', { 'Số định danh': 11185001234 }, 'id-number-lost-zero', 'G2'],
    ['free text in a list', { Loại: 'nhân viên' }, 'not-in-list', 'H2'],
    ['another spelling', { Loại: 'công chức xã' }, 'list-synonym', 'H2'],
    ['armed forces', { Khối: 'Lực lượng vũ trang' }, 'armed-forces-in-roster', 'I2'],
    ['two fields', { 'Lĩnh vực chính': 'Tài chính – kế toán' }, 'two-values', 'K2'],
    ['leave without an end', { 'Trạng thái': 'Nghỉ thai sản' }, 'status-date-missing', 'M2'],
    ['six days a week', { 'Số ngày/tuần': 6 }, 'time-share-out-of-range', 'N2'],
    ['half a day', { 'Số ngày/tuần': 2.5 }, 'negative-or-fraction', 'N2'],
    ['formula error', { 'Số ngày/tuần': { error: '#REF!' } }, 'formula-error', 'N2'],
    ['formula text', { 'Họ và tên': '=cmd|calc' }, 'formula-text', 'D2'],
    ['identity number as key', { Mã: '011185001234' }, 'key-is-identity', 'A2'],
    ['key of the next row', { Mã: '03356-002' }, 'key-duplicate', 'A3'],
  ])('%s', (_, changes, code, cell) => {
    const findings = judge([HEADER, changed(changes), HUNG]);
    expect(findings.map((finding) => [finding.code, finding.cell])).toEqual([[code, cell]]);
    expect(messageOf(findings[0]!, 'vi')).not.toMatch(/[{}[\]]/);
    expect(messageOf(findings[0]!, 'en')).not.toMatch(/[{}[\]]/);
  });
});

describe('the offered fix leaves nothing to mend', () => {
  test.each<[Title, Cell]>([
    ['Mã xã', 3356], ['Tên xã, phường', 'xa sam mun'], ['Ngày sinh', '5/9/1985'], ['Số định danh', 11185001234],
    ['Loại', 'công chức xã'], ['Giới tính', ' nữ'], ['Số ngày/tuần', '5 ngày'], ['Họ và tên', 'Lò  Thị Lan '], ['Khối', 'Chinh quyen'],
  ])('%s: %j', (title, value) => {
    const [finding] = judge([HEADER, changed({ [title]: value }), HUNG]);
    const fixed = finding!.fix!.value!;
    const cell: Cell = finding!.code.startsWith('date-') ? day(serialToIso(Number(fixed), false)!) : fixed;
    expect(judge([HEADER, changed({ [title]: cell }), HUNG])).toEqual([]);
  });
});

describe('more than a cell', () => {
  test('the same row twice is one person twice and one key twice', () => {
    expect(judge([HEADER, LAN, LAN]).map(({ code, cell }) => [code, cell])).toEqual([['key-duplicate', 'A3'], ['person-duplicate', 'D3']]);
  });

  test('a total line states a number of rows', () => {
    const total = (stated: number): Cell[] => ['Tổng cộng', null, null, stated];
    expect(judge([HEADER, LAN, HUNG, total(2)]).map(({ code }) => code)).toEqual(['total-row']);
    expect(judge([HEADER, LAN, HUNG, total(3)]).map(({ code, params }) => [code, params['stated'], params['counted']])).toEqual([['total-row-differs', 3, 2]]);
  });
});
