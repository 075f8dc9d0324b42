/**
 * Names of our result sheets (at most 31 characters), the same in every language: a workbook has one set of them
 * whoever runs it, as its own sheets have Vietnamese names only.
 */
export const RESULT_SHEETS = {
  leader: 'Trang lãnh đạo',
  findings: 'Phải sửa và cần xem lại',
  staffing: 'Tổng hợp biên chế',
  norms: 'Định mức tham khảo',
  fields: 'Thiếu theo lĩnh vực',
  home: 'Xử lý tại chỗ',
  plan: 'Phương án bố trí (dự kiến)',
  review: 'Ý kiến thẩm định',
  unfilled: 'Nhu cầu chưa bố trí được',
  unused: 'Người chưa được bố trí',
  refused: 'Không được điều động',
  refusedPeople: 'Từng người không điều động',
  senders: 'Giới hạn của nơi cử',
  weekly: 'Lịch kiêm nhiệm',
  certificate: 'Kết quả kiểm tra phương án',
  log: 'Nhật ký xử lý',
  fixes: 'Nhật ký sửa số liệu',
} as const;
/** Only there when there is something to compare with. */
export const COMPARISON_SHEET = 'So với lần trước';
/** Only there when the plan has lost lines. */
export const GONE_SHEET = 'Dòng không còn';
/** Made when two kept versions are compared; a run leaves it alone. */
export const VERSIONS_SHEET = 'So sánh phương án';
/** Made when asked for, and by a run where it is there already. */
export const WHAT_IF_SHEET = 'Thử phương án khác';
/** Only there once both policies were compared. */
export const POLICIES_SHEET = 'So sánh hai cách ưu tiên';
/** Every sheet that the software makes of plans: none of them is a person's own data. */
export function planSheetNames(): readonly string[] {
  return [...resultSheetNames(), COMPARISON_SHEET, GONE_SHEET, VERSIONS_SHEET, WHAT_IF_SHEET, POLICIES_SHEET];
}

export type ResultSheetKey = keyof typeof RESULT_SHEETS;

export function resultSheetNames(): readonly string[] {
  return Object.values(RESULT_SHEETS);
}

/** What every run writes; the log of fixes is there only once something was fixed. */
export function runSheetNames(): readonly string[] {
  return resultSheetNames().filter((name) => name !== RESULT_SHEETS.fixes);
}
