import type { OutputColumn, OutputSheet } from '../../../../shared/tables/output.ts';

export const PEOPLE = 'Nhân sự';
export const RESULT = 'Tổng hợp biên chế';

const columns: readonly OutputColumn[] = [
  { key: 'code', title: 'Mã', width: 10, format: 'code', required: true },
  { key: 'name', title: 'Họ và tên', width: 24, format: 'text' },
  { key: 'born', title: 'Ngày sinh', width: 12, format: 'date' },
  { key: 'count', title: 'Số', width: 8, format: 'int' },
  { key: 'field', title: 'Lĩnh vực', width: 20, format: 'text', options: ['Kế toán', 'Đất đai'], prompt: 'Chọn một lĩnh vực' },
];

/** Names are invented; the third is a text that a spreadsheet would take for a formula. */
export const people: OutputSheet = {
  key: 'people',
  name: PEOPLE,
  above: [{ text: 'DANH SÁCH', style: 'title' }],
  columns,
  rows: [
    ['007', 'Lò Văn Thử', '1985-03-09', 1, 'Kế toán'],
    ['008', 'Quàng Thị Mẫu', '1990-12-31', 2.5, null],
    ['009', '=1+1', null, null, 'Đất đai'],
  ],
  below: [],
  table: 'NhanSu',
  print: { landscape: true, repeatHeader: true, fitWidth: true },
};

export const second: OutputSheet = { ...people, key: 'second', name: 'Thứ hai', rows: [['001', 'Vàng A Ví', null, null, null]], table: null, visibility: 'hidden' };

export const result = (...names: readonly string[]): OutputSheet => ({
  key: 'summary',
  name: RESULT,
  above: [],
  columns: [
    { key: 'unit', title: 'Xã', width: 20, format: 'text' },
    { key: 'missing', title: 'Thiếu', width: 8, format: 'int' },
  ],
  rows: names.map((name, index) => [name, { value: index, tone: 'error', link: { sheet: PEOPLE, cell: 'A3' } }]),
  below: [{ text: `Danh sách này có ${names.length} xã./.`, style: 'closing' }],
  table: 'TongHop',
  heat: { from: 1, to: 1 },
  chart: { kind: 'bar', title: 'Thiếu', labels: 0, series: [{ column: 1, name: 'Thiếu', color: '1F5C8B' }] },
  print: { landscape: true, repeatHeader: true, fitWidth: true },
});

/** Every kind of rule that a template has. */
export const ruled: OutputSheet = {
  key: 'ruled', name: 'Trang có quy tắc', above: [{ text: 'Đủ hai dòng', style: 'heading' }],
  columns: [
    { key: 'code', title: 'Mã', width: 10, format: 'code', prompt: '5 chữ số', rule: { check: { kind: 'custom', formula: '=LEN(A3)=5' }, message: 'Nhập đủ 5 chữ số.', strict: true } },
    { key: 'day', title: 'Ngày', width: 12, format: 'date', rule: { check: { kind: 'date', from: '1930-01-01', to: '2099-12-31' }, message: 'Ngày thật.', strict: false } },
    { key: 'days', title: 'Số ngày', width: 8, format: 'int', rule: { check: { kind: 'whole', from: 0, to: 5 }, message: 'Từ 0 đến 5.', strict: true } },
    { key: 'field', title: 'Lĩnh vực', width: 20, format: 'text', required: true, options: ['Kế toán', 'Đất đai'], optionsFrom: "'Nhân sự'!$E$3:$E$5" },
  ],
  rows: [['00001', '2025-10-01', 5, 'Kế toán'], [null, null, { value: null, prompt: 'Ô của riêng dòng này' }, null]],
  below: [{ text: 'Hết', style: 'closing' }], table: null,
  conditions: [{ over: { from: 0, to: 1 }, formula: '=$A3=""', tone: 'error' }, { over: { line: 0 }, formula: '=COUNTA($A$3:$A$4)=2', tone: 'good' }],
  print: { landscape: false, repeatHeader: false, fitWidth: true },
};
