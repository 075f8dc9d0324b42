import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { infoOf, paramsOf } from './info.ts';
import { readDataset } from './read.ts';
import { day, rawSheet, rawWorkbook, type Cell } from './testing/raw-workbook.ts';

const HEADER = [
  'Mã', 'Mã xã', 'Tên xã, phường', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Loại', 'Khối', 'Phòng, bộ phận', 'Chức vụ', 'Lĩnh vực chính',
  'Lĩnh vực kiêm', 'Trình độ', 'Trạng thái', 'Số ngày/tuần',
];
const LAN: readonly Cell[] = [
  '03176-001', '03176', 'Xã Nà Bủng', 'Lò Thị Lan', day('1985-09-05'), 'Nữ', 'Công chức', 'Chính quyền', 'Phòng Kinh tế', 'Chuyên viên',
  'Kế toán', 'Đất đai, tài nguyên, Môi trường', 'Đại học', 'Đang làm', 5,
];
const HUNG: readonly Cell[] = [
  '03176-002', '03176', 'Xã Nà Bủng', 'Quàng Văn Hùng', day('1979-02-28'), 'Nam', 'Cán bộ', 'Đảng', 'Cơ quan Đảng ủy', 'Bí thư',
  'Nội vụ (tổ chức, cán bộ, CCHC, thi đua, thanh niên)', null, 'Thạc sĩ', 'Đang làm', null,
];
const INFO = rawSheet('Thông tin', [['Nội dung', 'Giá trị'], ['Ngày số liệu', day('2025-10-01')], ['Mã xã', 3176], ['Tên xã, phường', 'Xã Nà Bủng']]);

function readRoster(rows: readonly (readonly Cell[])[], options: Parameters<typeof rawSheet>[2] = {}, date1904 = false) {
  const raw = rawWorkbook([INFO, rawSheet('Nhân sự', rows, options, date1904)], { date1904 });
  const { dataset, findings } = readDataset(raw);
  return { dataset, roster: dataset.sheets.roster!, findings: findings.filter((finding) => finding.sheet === 'Nhân sự') };
}

function changed(row: readonly Cell[], title: string, value: Cell): Cell[] {
  return row.map((cell, at) => (HEADER[at] === title ? value : cell));
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map((finding) => finding.code);
}

/** The finding and value of one changed cell of a roster that is otherwise clean. */
function readWith(title: string, value: Cell, key: string) {
  const { roster, findings } = readRoster([HEADER, changed(LAN, title, value)]);
  return { value: (roster.rows[0]!.values as Record<string, unknown>)[key], findings, first: findings[0] };
}

test('a clean sheet gives typed rows and no finding', () => {
  const { roster, findings, dataset } = readRoster([HEADER, LAN, HUNG]);
  expect(findings).toEqual([]);
  expect(dataset.kind).toBe('commune');
  expect(roster.headerRow).toBe(1);
  expect(roster.columnOf.fullName).toBe(3);
  expect(roster.rows.map((row) => row.row)).toEqual([2, 3]);
  expect(roster.rows[0]!.values).toMatchObject({
    key: '03176-001', unitCode: '03176', fullName: 'Lò Thị Lan', birthDate: { iso: '1985-09-05' }, gender: 'female', category: 'CC',
    block: 'government', room: 'KT', mainField: 'KT', otherFields: ['DD', 'MT'], degree: 'dai-hoc', status: 'working', timeShare: 5,
    idNumber: null, major: null, heldInPost: null, note: null,
  });
  expect(roster.rows[1]!.values.otherFields).toBeNull();
});

test('the order of columns never matters', () => {
  const expected = readRoster([HEADER, LAN, HUNG]).roster.rows;
  const order = fc.shuffledSubarray(HEADER.map((_, at) => at), { minLength: HEADER.length });
  fc.assert(fc.property(order, fc.nat(3), (columns, title) => {
    const pick = (row: readonly Cell[]) => columns.map((at) => row[at]!);
    const above = Array.from({ length: title }, (_, at) => [`Dòng tiêu đề ${at}`]);
    const { roster } = readRoster([...above, pick(HEADER), pick(LAN), pick(HUNG)]);
    expect(roster.rows.map((row) => row.values)).toEqual(expected.map((row) => row.values));
  }), { numRuns: 50 });
});

test('title lines, other spellings of headers, numbers below the header, a column of the person\'s own', () => {
  const header = HEADER.map((title) => ({ 'Họ và tên': 'HỌ TÊN ', 'Ngày sinh': 'Ngày, tháng, năm sinh (dd/mm/yyyy)', 'Trạng thái': 'Trang thai', 'Lĩnh vực chính': 'Lĩnh vực phụ trách' }[title] ?? title));
  const { roster, findings } = readRoster([
    ['UBND XÃ NÀ BỦNG'], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'], [],
    ['STT', ...header, 'Số điện thoại'], Array.from({ length: header.length + 2 }, (_, at) => at + 1), [1, ...LAN, '0912'], [2, ...HUNG, null],
  ]);
  expect(roster.rows).toHaveLength(2);
  expect(roster.rows[0]!.row).toBe(6);
  expect(roster.rows[0]!.values.fullName).toBe('Lò Thị Lan');
  expect(findings.map(({ code, cell, params }) => ({ code, cell, params }))).toEqual([
    { code: 'title-lines-skipped', cell: null, params: { count: 2 } },
    { code: 'column-extra', cell: 'Q4', params: { column: 'Số điện thoại' } },
  ]);
  expect(roster.extraColumns).toEqual([{ index: 0, title: 'STT' }, { index: 16, title: 'Số điện thoại' }]);
});

test('a header over two rows with merged cells', () => {
  const raw = rawWorkbook([INFO, rawSheet('Nhân sự', [HEADER, LAN]), rawSheet('Kiêm nhiệm', [
    ['DANH SÁCH GIÁO VIÊN KIÊM NHIỆM'],
    ['STT', 'Mã xã', 'Họ và tên', 'Loại', 'Đơn vị chính', 'Lĩnh vực', 'Xã', null, null, null, null, 'Chính', null, null, null, null, 'Trạng thái'],
    [null, null, null, null, null, null, 'T2', 'T3', 'T4', 'T5', 'T6', 'T2', 'T3', 'T4', 'T5', 'T6', null],
    [1, '03176', 'Trần Văn Hùng', 'Viên chức', 'Trường PTDTBT Vàng Đán', 'Giáo dục và đào tạo', 'x', 'X', null, null, null, null, null, 'x', 'x', 1, 'Đang làm'],
  ], { merges: ['A1:Q1', 'A2:A3', 'B2:B3', 'C2:C3', 'G2:K2', 'L2:P2', 'Q2:Q3'] })]);
  const { dataset, findings } = readDataset(raw);
  expect(codes(findings)).toEqual(['header-two-rows', 'title-lines-skipped']);
  expect(dataset.sheets.concurrent!.rows[0]!.values).toMatchObject({
    c2: true, c3: true, c4: null, m2: null, m4: true, m5: true, m6: true, dutyState: 'working', field: 'GD', category: 'VC',
  });
});

test('totals, groups, blank and hidden rows, and the signatures below are no people', () => {
  const { roster, findings } = readRoster([
    HEADER,
    ['I. Lãnh đạo'], HUNG,
    [null, null, null, 'II. Phòng Kinh tế'], LAN, [], [null, ' '], changed(LAN, 'Mã', '03176-003'),
    ['Cộng', null, null, null, null, null, '3 người'],
    [], [null, null, null, null, null, null, null, 'Nà Bủng, ngày 05 tháng 10 năm 2025'], ['Người lập biểu', null, null, null, null, null, 'CHỦ TỊCH'], ['(Ký, ghi rõ họ tên)'], ['Lò Văn A'],
  ], { hidden: [3, 7] });
  expect(roster.rows.map((row) => row.row)).toEqual([3, 5, 8]);
  expect(roster.totalRows).toEqual([
    { row: 2, label: 'I. Lãnh đạo', stated: null, cell: 'A2' }, { row: 4, label: 'II. Phòng Kinh tế', stated: null, cell: 'D4' }, { row: 9, label: 'Cộng', stated: 3, cell: 'G9' },
  ]);
  expect(findings.map(({ code, row, params }) => [code, row, params['count'] ?? null])).toEqual([
    ['blank-row', 6, 2], ['total-row', 9, null], ['hidden-rows', 3, 1], ['notes-skipped', 11, 4],
  ]);
});

test('people whose names look like totals or groups stay people', () => {
  const names = ['Tống Công Bình', 'Cống Văn Tổng', 'Tong Van Cong'];
  const { roster } = readRoster([HEADER, ...names.map((name) => changed(LAN, 'Họ và tên', name))]);
  expect(roster.rows.map((row) => row.values.fullName)).toEqual(names);
  expect(roster.totalRows).toEqual([]);
});

test('a place kept for a person who is gone is no row; a row with only a name is one, with what it lacks', () => {
  const { roster, findings } = readRoster([HEADER, LAN, ['03176-002', '03176', 'Xã Nà Bủng'], [null, null, null, 'Lò Văn Sơn']]);
  expect(roster.rows.map((row) => row.row)).toEqual([2, 4]);
  expect([...new Set(codes(findings))]).toEqual(['required-missing']);
  expect(findings.map((finding) => finding.column)).toEqual(['Ngày sinh', 'Loại', 'Khối', 'Phòng, bộ phận', 'Lĩnh vực chính', 'Trạng thái']);
  expect(findings[0]).toMatchObject({ cell: 'E4', severity: 'error', params: { column: 'Ngày sinh' } });
});

test('a required column that is gone, and one that looks like it', () => {
  const { findings } = readRoster([HEADER.map((title) => (title === 'Loại' ? 'Ngạch' : title === 'Trạng thái' ? 'Trạng thái hiện nay' : title)), LAN]);
  expect(findings.filter((finding) => finding.code === 'column-missing').map(({ cell, params, fix }) => ({ cell, params, fix }))).toEqual([
    { cell: 'G1', params: { column: 'Loại', suggestion: 'Ngạch' }, fix: { kind: 'confirm', value: 'Loại' } },
  ]);
  expect(findings.filter((finding) => finding.code === 'column-near')).toMatchObject([{ cell: 'N1', value: 'Trạng thái hiện nay', fix: { kind: 'confirm', value: 'Trạng thái' } }]);
  expect(codes(findings)).not.toContain('column-extra');
});

test('a header with one wrong letter is read; two columns of one name are not both read', () => {
  const { roster, findings } = readRoster([[...HEADER.map((title) => (title === 'Trạng thái' ? 'Trạng thá' : title)), 'Loại'], [...LAN, 'Cán bộ']]);
  expect(roster.rows[0]!.values.status).toBe('working');
  expect(roster.rows[0]!.values.category).toBe('CC');
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['column-duplicate', 'P1'], ['column-near', 'N1']]);
});

test.each<[string, Cell, string, unknown, string, unknown]>([
  ['Loại', 'công chức', 'category', 'CC', 'list-synonym', 'Công chức'],
  ['Loại', 'HĐLĐ', 'category', 'HD', 'list-synonym', 'Hợp đồng lao động'],
  ['Loại', 'Công chức ', 'category', 'CC', 'text-trimmed', 'Công chức'],
  ['Loại', 'Công chức'.normalize('NFD'), 'category', 'CC', 'text-not-nfc', 'Công chức'],
  ['Loại', 'Công chứ', 'category', null, 'not-in-list', 'Công chức'],
  ['Loại', 'Trưởng thôn', 'category', null, 'not-in-list', undefined],
  ['Lĩnh vực chính', 'địa chính', 'mainField', 'DD', 'list-synonym', 'Đất đai, tài nguyên'],
  ['Lĩnh vực chính', 'it', 'mainField', 'IT', 'list-synonym', 'Công nghệ thông tin, chuyển đổi số'],
  ['Lĩnh vực chính', 'Tài chính, kế toán', 'mainField', null, 'two-values', undefined],
  ['Lĩnh vực chính', 'Nội vụ; Giáo dục', 'mainField', null, 'two-values', undefined],
  ['Lĩnh vực kiêm', 'CNTT, Giáo dục', 'otherFields', ['IT', 'GD'], 'list-synonym', 'Công nghệ thông tin, chuyển đổi số, Giáo dục và đào tạo'],
  ['Lĩnh vực kiêm', 'Kế toán, đi rừng', 'otherFields', ['KT'], 'not-in-list', undefined],
  ['Số ngày/tuần', '3 ngày', 'timeShare', 3, 'number-from-text', 3],
  ['Số ngày/tuần', '4', 'timeShare', 4, 'number-from-text', 4],
  ['Số ngày/tuần', '5,0', 'timeShare', 5, 'number-from-text', 5],
  ['Số ngày/tuần', 2.5, 'timeShare', null, 'negative-or-fraction', undefined],
  ['Số ngày/tuần', '-1', 'timeShare', null, 'negative-or-fraction', undefined],
  ['Số ngày/tuần', 'cả tuần', 'timeShare', null, 'not-a-number', undefined],
  ['Số ngày/tuần', { error: '#REF!' }, 'timeShare', null, 'formula-error', undefined],
  ['Ngày sinh', '5/9/1985', 'birthDate', { iso: '1985-09-05' }, 'date-as-text', 31295],
  ['Ngày sinh', 'ngày 5 tháng 9 năm 1985', 'birthDate', { iso: '1985-09-05' }, 'date-as-text', 31295],
  ['Ngày sinh', '1985-09-05', 'birthDate', { iso: '1985-09-05' }, 'date-as-text', 31295],
  ['Ngày sinh', '05/09/85', 'birthDate', { iso: '1985-09-05' }, 'date-as-text', 31295],
  ['Ngày sinh', '09/25/1985', 'birthDate', { iso: '1985-09-25' }, 'date-ambiguous', 31315],
  ['Ngày sinh', "'05/09/1985", 'birthDate', { iso: '1985-09-05' }, 'date-as-text', 31295],
  ['Mã xã', "'03176", 'unitCode', '03176', 'text-trimmed', '03176'],
  ['Trình độ', 'Đại học Luật', 'degree', 'dai-hoc', 'list-synonym', 'Đại học'],
  ['Trình độ', 'Th.S Quản lý kinh tế', 'degree', 'thac-si', 'list-synonym', 'Thạc sĩ'],
  ['Trình độ', 'Kỹ sư nông nghiệp', 'degree', 'dai-hoc', 'list-synonym', 'Đại học'],
  ['Trình độ', 'Trên đại học', 'degree', 'thac-si', 'list-synonym', 'Thạc sĩ'],
  ['Trình độ', 'Đại học Thạc sĩ', 'degree', null, 'two-values', undefined],
  ['Trình độ', 'Trung cấp LLCT', 'degree', null, 'not-in-list', undefined],
  ['Trình độ', 'Dưới đại học', 'degree', null, 'not-in-list', undefined],
  ['Trình độ', 'Không rõ', 'degree', null, 'not-in-list', undefined],
  ['Phòng, bộ phận', 'Phòng Nông nghiệp và Môi trường', 'room', null, 'room-unknown', undefined],
  ['Lĩnh vực chính', 'Y tế/Giáo dục', 'mainField', null, 'two-values', undefined],
  ['Lĩnh vực chính', 'Nội vụ và Lao động', 'mainField', null, 'two-values', undefined],
  ['Lĩnh vực chính', 'Kế toán (kiêm văn thư)', 'mainField', null, 'two-values', undefined],
  ['Ngày sinh', '31/02/1985', 'birthDate', null, 'date-impossible', undefined],
  ['Ngày sinh', 'không rõ', 'birthDate', null, 'date-impossible', undefined],
  ['Ngày sinh', 1985, 'birthDate', { iso: '1985-01-01', yearOnly: true }, 'date-year-only', undefined],
  ['Ngày sinh', '1985', 'birthDate', { iso: '1985-01-01', yearOnly: true }, 'date-year-only', undefined],
  ['Ngày sinh', '00/00/1985', 'birthDate', { iso: '1985-01-01', yearOnly: true }, 'date-year-only', undefined],
  ['Ngày sinh', day('1905-06-07'), 'birthDate', { iso: '1985-01-01', yearOnly: true }, 'date-year-only', undefined],
  ['Mã xã', 3176, 'unitCode', '03176', 'code-lost-zero', '03176'],
  ['Mã xã', '3176', 'unitCode', '03176', 'code-lost-zero', '03176'],
  ['Họ và tên', ' Lò\u00A0 Thị\u200B Lan', 'fullName', 'Lò Thị Lan', 'text-trimmed', 'Lò Thị Lan'],
  ['Họ và tên', 'Lò Thị Lan'.normalize('NFD'), 'fullName', 'Lò Thị Lan', 'text-not-nfc', 'Lò Thị Lan'],
])('%s = %j', (title, cell, key, value, code, fix) => {
  const read = readWith(title, cell, key);
  expect(read.value).toEqual(value);
  expect(codes(read.findings)).toEqual([code]);
  expect(read.first).toMatchObject({ row: 2, column: title });
  expect(read.first!.fix?.value).toEqual(fix);
});

test.each<[string, Cell, string, unknown]>([
  ['Lĩnh vực kiêm', 'Công nghệ thông tin, chuyển đổi số, Kế toán', 'otherFields', ['IT', 'KT']],
  ['Lĩnh vực kiêm', 'IT, KT', 'otherFields', ['IT', 'KT']],
  ['Lĩnh vực chính', 'IT', 'mainField', 'IT'],
  ['Loại', 'CC', 'category', 'CC'],
  ['Lĩnh vực kiêm', '-', 'otherFields', null],
  ['Số ngày/tuần', '–', 'timeShare', null],
  ['Mã xã', '22918', 'unitCode', '22918'],
])('%s = %j needs no word', (title, cell, key, value) => {
  const read = readWith(title, cell, key);
  expect(read.value).toEqual(value);
  expect(read.findings).toEqual([]);
});

test('a code shown with its zero by the number format has lost nothing', () => {
  const { roster, findings } = readRoster([HEADER, changed(LAN, 'Mã xã', 3176)], { formats: { B2: '00000' } });
  expect(roster.rows[0]!.values.unitCode).toBe('03176');
  expect(findings).toEqual([]);
});

test('days count from 1904 where the workbook says so, and fixes are written in its own count', () => {
  const { roster, findings } = readRoster([HEADER, LAN, changed(LAN, 'Ngày sinh', '05/09/1985')], {}, true);
  expect(roster.rows.map((row) => row.values.birthDate)).toEqual([{ iso: '1985-09-05' }, { iso: '1985-09-05' }]);
  expect(findings[0]!.fix).toEqual({ kind: 'auto', value: 31295 - 1462 });
});

test('days that Excel turned round while typing are pointed out', () => {
  const swapped = ['1985-03-05', '1980-01-12', '1990-11-02', '1977-04-08', '1988-07-07'].map((iso) => changed(LAN, 'Ngày sinh', day(iso)));
  const { findings } = readRoster([HEADER, ...swapped, changed(LAN, 'Ngày sinh', '25/05/1985')]);
  expect(findings.map(({ code, row, params }) => [code, row, params['suggestion']])).toEqual([
    ['date-ambiguous', 2, '03/05/1985'], ['date-ambiguous', 3, '01/12/1980'], ['date-ambiguous', 4, '11/02/1990'],
    ['date-ambiguous', 5, '04/08/1977'], ['date-as-text', 7, '25/05/1985'],
  ]);
});

test('kinds of workbooks', () => {
  const units = rawSheet('Danh mục đơn vị', [['Thứ tự', 'Mã xã', 'Tên xã, phường', 'Loại đơn vị'], [1, '03176', 'Xã Nà Bủng', 'Xã']]);
  const senders = rawSheet('Cơ quan, đơn vị cử', [['Mã cơ quan', 'Tên cơ quan, đơn vị', 'Tổng số người'], ['SXD', 'Sở Xây dựng', 60]]);
  expect(readDataset(rawWorkbook([INFO, units])).dataset.kind).toBe('province');
  expect(readDataset(rawWorkbook([INFO, senders])).dataset.kind).toBe('sender');
  expect(readDataset(rawWorkbook([INFO, senders], { template: 'province/1' })).dataset.kind).toBe('province');
  expect(readDataset(rawWorkbook([INFO, rawSheet('Sheet1', [HEADER, LAN])])).dataset.sheets.roster!.rows).toHaveLength(1);
  const none = readDataset(rawWorkbook([rawSheet('Sheet1', [['a', 'b'], [1, 2]])]));
  expect(codes(none.findings)).toEqual(['workbook-kind-unknown']);
});

test('a required sheet that is not there, with one of a near name', () => {
  const raw = rawWorkbook([rawSheet('Thông tin xã', []), rawSheet('NHAN SU', [HEADER, LAN])]);
  const { findings, dataset } = readDataset(raw);
  expect(dataset.sheets.roster!.name).toBe('NHAN SU');
  expect(findings).toMatchObject([{ code: 'sheet-missing', sheet: '', params: { sheet: 'Thông tin', suggestion: 'Thông tin xã' } }]);
});

test('items of Thông tin and parameters', () => {
  const params = rawSheet('Tham số', [['Mã tham số', 'Nội dung', 'Giá trị'], ['plan.start', 'Ngày bắt đầu', day('2025-10-20')], ['plan.months', 'Thời hạn', 6], ['policy', 'Ưu tiên', null]]);
  const units = rawSheet('Danh mục đơn vị', [['Mã xã', 'Tên xã, phường', 'Loại đơn vị'], ['03176', 'Xã Nà Bủng', 'Xã']]);
  const { dataset } = readDataset(rawWorkbook([INFO, params, units]));
  expect(infoOf(dataset)).toEqual({ asOf: '2025-10-01', unitCode: '03176', unitName: 'Xã Nà Bủng' });
  expect([...paramsOf(dataset)]).toEqual([['plan.start', '20/10/2025'], ['plan.months', '6']]);
});

test('whatever the cells hold, reading ends and never loses a filled row', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant({ error: '#N/A' }));
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: HEADER.length }), { maxLength: 5 }), (rows) => {
    const { roster } = readRoster([HEADER, ...rows, LAN]);
    expect(roster.rows.at(-1)!.values.fullName).toBe('Lò Thị Lan');
  }));
});

test('a missing Mã xã is left to the check that knows the name beside it, and reported where nothing else can be', () => {
  const province = (code: Cell, name: Cell) => {
    const units = rawSheet('Danh mục đơn vị', [['Mã xã', 'Tên xã, phường', 'Loại đơn vị'], ['03176', 'Xã Nà Bủng', 'Xã']]);
    const roster = rawSheet('Nhân sự', [HEADER, changed(changed(LAN, 'Mã xã', code), 'Tên xã, phường', name)]);
    return readDataset(rawWorkbook([INFO, units, roster])).findings.filter((finding) => finding.sheet === 'Nhân sự');
  };
  expect(province(null, 'Xã Nà Bủng')).toEqual([]);
  expect(province(null, null)).toMatchObject([{ code: 'required-missing', cell: 'B2', column: 'Mã xã' }]);
});

test('totals of other lists, and the slip whose items are called totals', () => {
  const forces = rawSheet('Lực lượng vũ trang', [['TT', 'Mã xã', 'Tên xã', 'Công an', 'Quân sự'], [1, '03176', 'Xã Nà Bủng', 8, 3], [null, null, 'TỔNG SỐ', 8, 3]]);
  const slip = rawSheet('Phiếu xác nhận số liệu', [
    ['PHIẾU XÁC NHẬN'], ['Nội dung', 'Xã xác nhận', 'Số đếm được'], ['Tổng số người', 36, 36], ['Công chức', 20, 20], [],
    ['……………, ngày …… tháng …… năm ……'], ['NGƯỜI LẬP          CHỦ TỊCH'], ['(Ký, ghi rõ họ tên, đóng dấu)'],
  ]);
  const { dataset } = readDataset(rawWorkbook([INFO, rawSheet('Nhân sự', [HEADER, LAN]), forces, slip], { template: 'commune/1' }));
  expect(dataset.sheets.armedForces!.rows.map((row) => row.values.police)).toEqual([8]);
  expect(dataset.sheets.armedForces!.totalRows).toEqual([{ row: 3, label: 'TỔNG SỐ', stated: 8, cell: 'D3', sums: { police: 8, military: 3 } }]);
  expect(dataset.sheets.confirmation!.rows.map((row) => [row.values.item, row.values.stated])).toEqual([['Tổng số người', 36], ['Công chức', 20]]);
});

test('an empty list and an empty optional sheet are nothing wrong; a sheet that is not a list is', () => {
  const { roster, findings } = readRoster([HEADER]);
  expect([roster.rows, findings]).toEqual([[], []]);
  const others = readDataset(rawWorkbook([INFO, rawSheet('Nhân sự', [HEADER, LAN]), rawSheet('Kiêm nhiệm', []), rawSheet('Biệt phái đến', [['ghi chép'], ['riêng']])]));
  expect(others.dataset.sheets.concurrent).toBeUndefined();
  expect([...new Set(others.findings.map((finding) => `${finding.sheet}: ${finding.code}`))]).toEqual(['Biệt phái đến: column-missing']);
});

test('marks: crosses, ticks and words; anything else is asked about', () => {
  const units = (mark: Cell) => {
    const sheet = rawSheet('Danh mục đơn vị', [['Mã xã', 'Tên xã, phường', 'Loại đơn vị', 'Xã biên giới'], ['03176', 'Xã Nà Bủng', 'Xã', mark]]);
    const { dataset, findings } = readDataset(rawWorkbook([INFO, sheet]));
    return [dataset.sheets.units!.rows[0]!.values.border, findings.filter((finding) => finding.sheet !== '').map((finding) => finding.code)];
  };
  for (const mark of ['x', 'X', ' x ', '✓', 1, true, 'Có', 'v']) expect(units(mark), String(mark)).toEqual([true, []]);
  for (const mark of ['', null]) expect(units(mark)).toEqual([null, []]);
  for (const mark of ['không', 0, false, '-']) expect(units(mark), String(mark)).toEqual([false, []]);
  expect(units('gần biên giới')).toEqual([null, ['not-in-list']]);
});
