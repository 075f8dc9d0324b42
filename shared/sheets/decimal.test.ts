import { expect, test } from 'vitest';
import { readDataset } from './read.ts';
import type { RawCell } from './raw.ts';
import { rawSheet, rawWorkbook } from './testing/raw-workbook.ts';
import { decimalIn } from './number-text.ts';

const read = (cell: RawCell) => {
  const rows = [['Thứ tự', 'Mã xã', 'Tên xã, phường', 'Loại đơn vị', 'Diện tích (km²)'], [1, '03176', 'Xã Nà Bủng', 'Xã', cell]];
  const { dataset, findings } = readDataset(rawWorkbook([rawSheet('Danh mục đơn vị', rows)], { template: 'province/1' }));
  return { value: dataset.sheets.units?.rows[0]?.values.area, codes: findings.filter((one) => one.column === 'Diện tích (km²)').map((one) => one.code) };
};

test('numbers with decimals are read to two places, as numbers or as text in either style', () => {
  expect(read(180.456)).toEqual({ value: 180.46, codes: [] });
  expect(read('16,08')).toEqual({ value: 16.08, codes: ['number-from-text'] });
  expect(read('1.234,5')).toEqual({ value: 1234.5, codes: ['number-from-text'] });
  expect(read('rộng')).toEqual({ value: null, codes: ['not-a-number'] });
  expect(read(-3)).toEqual({ value: null, codes: ['not-a-number'] });
  expect(['16.08', '16,08 người', '', '-1'].map(decimalIn)).toEqual([16.08, 16.08, null, null]);
});
