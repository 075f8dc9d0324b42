/** People of communes over their quota who may not be transferred: counts on paper, single people on the screen. Filled by shared/i18n/format.ts. */
export type RefusedTexts = Readonly<Record<
  'title' | 'intro' | 'byRule' | 'where' | 'count' | 'over' | 'rule' | 'total' | 'none' | 'off' | 'peopleTitle' | 'peopleIntro' | 'pointer', string
>>;

export const refused: RefusedTexts = {
  title: 'NGƯỜI CỦA XÃ CAO HƠN BIÊN CHẾ GIAO KHÔNG ĐƯỢC ĐIỀU ĐỘNG',
  intro: '{count} người ở {units} xã, phường cao hơn biên chế giao không được điều động sang xã khác. Mỗi dòng là một quy tắc ở một xã; một người tính một lần, theo quy tắc từ chối đầu tiên.',
  byRule: '{text}: {count} người. Căn cứ: {basis}.',
  where: 'Từng người với quy tắc từ chối: trang «{name}».',
  count: 'Số người', over: 'Cao hơn biên chế giao', rule: 'Quy tắc từ chối', total: 'Cộng',
  none: 'Không quy tắc nào giữ ai lại ở các xã cao hơn biên chế giao.',
  off: 'Hình thức điều động đang tắt (trang Tham số): chưa xét ai.',
  peopleTitle: 'TỪNG NGƯỜI KHÔNG ĐƯỢC ĐIỀU ĐỘNG',
  peopleIntro: 'Danh sách {count} người để lọc và tra cứu trên màn hình, không in. Bản in: trang «{name}».',
  pointer: '{count} người của các xã cao hơn biên chế giao không được điều động: xem trang «{name}».',
};
