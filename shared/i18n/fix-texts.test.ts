import { expect, test } from 'vitest';
import { changeSentence } from './fix-texts.ts';

test.each([
  ['another text', 'Kế tóan', 'Kế toán', 'C5: «Kế tóan» → «Kế toán»'],
  ['a space too many', 'Hoa ', 'Hoa', 'C5: «Hoa » → «Hoa»'],
  ['from text to a day', '05/09/1985', '05/09/1985', 'C5: «05/09/1985», từ chữ thành ngày hoặc số'],
  ['accents apart', 'Nguyễn'.normalize('NFD'), 'Nguyễn', 'C5: «Nguyễn», chữ nhìn không đổi: chỉ đổi mã chữ hoặc ký tự ẩn'],
  ['a space that does not break', 'Lò\u00a0Văn', 'Lò Văn', 'C5: «Lò Văn», chữ nhìn không đổi: chỉ đổi mã chữ hoặc ký tự ẩn'],
])('a fix tells what changed where the eye sees nothing: %s', (_what, before, after, said) => {
  expect(changeSentence({ cell: 'C5', before, after }, 'vi')).toBe(said);
});
