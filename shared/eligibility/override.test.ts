import { expect, test } from 'vitest';
import { overrideIn } from './override.ts';

test.each([
  [null, 'none'], ['', 'none'], ['   ', 'none'],
  ['x', 'without-reason'], ['X.', 'without-reason'], ['1', 'without-reason'], ['-', 'without-reason'], ['Có', 'without-reason'], ['OK', 'without-reason'],
  ['Đồng ý', 'without-reason'], ['đã đồng ý', 'without-reason'], ['Chấp nhận ngoại lệ', 'without-reason'], ['Vẫn cử đi', 'without-reason'], ['20/10/2025', 'without-reason'],
  ['Không còn người thay', 'reason'], ['Đồng ý vì chỉ có một người biết việc', 'reason'], ['Tự nguyện', 'reason'], ['QĐ 1180/QĐ-UBND', 'reason'], ['Only one who knows the work', 'reason'],
] as const)('%j: %s', (text, expected) => {
  expect(overrideIn(text)).toBe(expected);
});
