import { expect, test } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { messageOf } from './finding-message.ts';

const finding = (more: Partial<Finding>): Finding => ({
  code: 'not-in-list', severity: 'error', sheet: 'Nhân sự', row: 2, cell: 'H2', column: 'Loại', value: 'cong chuc xa', params: {}, ...more,
});

test('value and column come from the finding; a suggestion only where there is one', () => {
  expect(messageOf(finding({ params: { column: 'Loại', suggestion: 'Công chức' } }), 'vi'))
    .toBe('«cong chuc xa» không có trong danh mục của cột «Loại». Có phải «Công chức»? Hãy chọn một giá trị trong danh sách.');
  expect(messageOf(finding({}), 'vi')).toBe('«cong chuc xa» không có trong danh mục của cột «Loại». Hãy chọn một giá trị trong danh sách.');
});

test('dates are shown as in Vietnam', () => {
  const period = finding({ code: 'period-differs', params: { months: 6, date1: '2025-10-20', date2: '2026-04-19', date3: '2026-04-20' } });
  expect(messageOf(period, 'vi')).toContain('Thời hạn 6 tháng từ 20/10/2025 phải đến 19/04/2026, đang ghi 20/04/2026.');
  expect(messageOf(period, 'en')).toContain('6 months from 20/10/2025 end on 19/04/2026');
});

test('words and the value of the fix are said in the language', () => {
  const contradicts = finding({ code: 'id-number-contradicts', params: { word1: 'female', year1: 1984, word2: 'male', year2: 1985 } });
  expect(messageOf(contradicts, 'vi')).toContain('cho biết nữ, sinh năm 1984; dòng này ghi nam sinh năm 1985.');
  expect(messageOf(finding({ code: 'id-number-contradicts', params: { word1: 'female', year1: 1984, year2: 1985 } }), 'vi')).toContain('dòng này ghi sinh năm 1985.');
  const padded = finding({ code: 'id-number-lost-zero', params: { count: 11 }, fix: { kind: 'auto', value: '011085001234' } });
  expect(messageOf(padded, 'en')).toContain('011085001234');
});

test('text of a cell is never read as a template', () => {
  expect(messageOf(finding({ value: '[{column}] {suggestion}' }), 'vi')).toContain('«[{column}] {suggestion}»');
});
