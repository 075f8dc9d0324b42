import type { RawCell } from '../../../../shared/sheets/raw.ts';
import type { Random } from '../../generate/random.ts';

/** Error values of Excel. */
const ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'];

const NUMBERS = [0, -1, 0.5, 2.5, 1e15, 1e21, 1e300, -1e15, 1e-300, 0.1 + 0.2, Number.MAX_SAFE_INTEGER, 2 ** 53, 59, 60, 61, 1900, 1985, 2100, 31_293, 45_931.75, 110_001, 2_958_466, 5_091_985, 3176, 123_456_789_012];

const DATES = [
  '31/02/1985', '05/25/1985', '5/9/85', '00/00/1985', '9/1985', '1985', '1985-13-01', '05091985', '99999999', 'ngày 5 tháng 9 năm 1985', '30.2.2025', '1/1/0001',
  '2025-07-01T00:00:00Z', '32/12', '7/7/7', '١/٢/٢٠٢٥', '12/31/9999', '01/07/2025 12:30', '-1/-1/-1',
];

const WORDS = [
  'Tổng cộng', 'Cộng: 36 người', 'TỔNG SỐ', 'I. Văn phòng', 'A', 'IV', 'Người lập biểu', 'Ngày 01 tháng 10 năm 2025', 'Ghi chú:', 'x', 'X ', '✓', 'không', '-', '–', '...',
  'KT; IT', 'Kế toán, Công nghệ thông tin', 'công nghệ tt', 'Kê toan', 'cc', 'Công chức ', 'Người nhà', 'Sam Mứn', 'Xã Sam Mứn, huyện Điện Biên', 'xã Xã Xã', 'P1', 'TT. Mường Chà', 'B’Lao', "K'", "'",
  '03176', '3176', '00000', '99999', '0317６', '03176-0001', 'SXD-001', 'Q1', '000085123456', '85123456', '123456789', '12 người', '1.234', '1,5', '1.2.3', '50%', '1e5', '٣',
  '=1+1', '+84', '@SUM(A1)', '＝cmd', '-5', '\t=A1', 'Nguyễn Văn A', 'NGUYEN VAN B', 'Lý Thị Mỹ Quý', "K'Brép Y Krai", 'Hoà', 'Hòa', 'y', 'đ', 'Đ',
];

/** What breaks programs more than people. */
const TRAPS = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'null', 'true', 'false', '0', '', ' ', '\u00A0', '\u200B', '\uFEFF', '\u3000', '\u00AD',
  'a\u0000b', '\u0001\u0008\u000B\u001F', 'dòng\r\nmới', 'dòng\nmới', 'a\tb', '_x0041_', '_x000D_', '\u0085', '\u2028', '\uFFFE', '\uFFFF',
  '😀', '👨‍👩‍👧‍👦', '𝓝𝓰𝓾𝔂𝓮̂̃𝓷', '\uD83D', '\uDE00', 'a\uD800b', '\u202Eabc', 'ﷺ', '\u0301', 'e\u0302\u0301', 'Z̴̡͙̝a̷l̵g̶o̸', '<b>&amp;</b>', ']]>', '<!--', '"\'', '&#0;', '$1', '$&', '\\', '%s', '../..', "';--",
  'NguyÔn V¨n H¶i', 'Nguyeãn Vaên Haûi', '¨«¬ªµ¶¸', 'ß', 'ﬁ', 'ＮＧＵＹＥＮ', 'İ', 'ı', 'ſ',
];

const LONG = ['x'.repeat(32_767), 'Nguyễn '.repeat(4_681), '1'.repeat(400), ' '.repeat(2_000), 'a, '.repeat(3_000), '1,'.repeat(5_000), '1 '.repeat(5_000), '; '.repeat(3_000), '('.repeat(3_000), '-'.repeat(5_000), '́'.repeat(3_000), 'y'.repeat(5_000), '😀'.repeat(1_000)];

/** A cell that should not be there. */
export function uglyValue(random: Random): RawCell {
  const draw = random.next();
  if (draw < 0.2) return random.pick(NUMBERS);
  if (draw < 0.35) return random.pick(DATES);
  if (draw < 0.65) return random.pick(WORDS);
  if (draw < 0.88) return random.pick(TRAPS);
  if (draw < 0.92) return random.pick([true, false]);
  if (draw < 0.98) return { error: random.pick(ERRORS) };
  return random.pick(LONG);
}

export const FORMATS = ['dd/mm/yyyy', '@', '0', '00000', '#,##0', '0.00%', '[$-42A]d/m/yy;@', 'General', '"x"', ';;;', 'yyyy', '[h]:mm', 'm'];

export const SHEET_NAMES = ['__proto__', 'constructor', 'toString', 'Sheet1', 'Nhân sự (2)', 'nhan su', 'NHÂN SỰ', 'Nhân  sự', 'Nhân sự'.normalize('NFD'), 'Danh mục xã', 'Tổng hợp biên chế', '_DP', '_DP_x', "A'B", 'a&b<c>', '😀', 'x'.repeat(31), '1', 'CBCC', 'Đơn vị', 'Nh©n sù'];

export const HEADERS = ['Họ tên', 'Năm sinh', 'CCCD', 'STT', 'Mã', 'Tên', 'Đơn vị', 'Từ ngày', 'Đến ngày', 'Loại', 'Trạng thái', '__proto__', 'constructor', '', ' ', 'Cột của tôi', 'Hä vµ tªn', 'Hoï vaø teân', 'HỌ VÀ TÊN (viết hoa)', 'Họ và tên '.normalize('NFD'), '1', '(1)', 'Xã', 'x'.repeat(300)];
