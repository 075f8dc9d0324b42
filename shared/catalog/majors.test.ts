import { expect, test } from 'vitest';
import { fieldsOfMajor } from './majors.ts';

test.each([
  ['Kế toán', ['KT', 'TC']], ['Kế toán doanh nghiệp', ['KT', 'TC']], ['CÔNG NGHỆ THÔNG TIN', ['IT']], ['Quản lý đất đai', ['DD']],
  ['Sư phạm Toán', ['GD']], ['sư phạm tin học', ['IT', 'GD']], ['Xây dựng cầu đường', ['XD', 'GT']], ['Xây dựng Đảng', ['NV']],
  ['Luật kinh tế', ['TP', 'HCC']], ['Tài chính – Kế toán', ['KT', 'TC']], ['Quản lý tài nguyên và môi trường', ['DD', 'MT']],
  ['Kỹ thuật môi trường', ['MT']], ['Quản lý tài nguyên rừng', ['NN']], ['Công nghệ sinh học', ['KHCN']],
] as const)('%s fits %j', (major, fields) => {
  expect(fieldsOfMajor(major)).toEqual(fields);
});

test('what is not known stays unknown', () => {
  expect(fieldsOfMajor('')).toEqual([]);
  expect(fieldsOfMajor('Ngành khác')).toEqual([]);
  expect(fieldsOfMajor('Điện')).toEqual([]);
});
