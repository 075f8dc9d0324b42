/** Words of the reconciliation with payroll. */
export const payroll = {
  title: 'Đối chiếu bảng lương',
  intro: 'So danh sách ở trang Bảng lương với trang Nhân sự, ngay trong sổ tính. Không có số định danh nào rời khỏi tệp.',
  none: 'Trang Bảng lương chưa có dòng nào. Hãy dán Mã hoặc Số định danh (và Họ và tên, Mã xã nếu có) từ bảng lương vào trang đó.',
  start: 'Đối chiếu',
  open: 'Mở trang Đối chiếu bảng lương',
  unknownUnit: 'Không rõ đơn vị',
  line: '{name}: Nhân sự {roster}, bảng lương {payroll}',
  agrees: 'khớp',
  kinds: {
    'seconded-in': '{count} người biệt phái đến có trong bảng lương của xã', 'other-unit': '{count} người thuộc Nhân sự của xã khác', 'repeated': '{count} dòng lặp trong bảng lương',
    'only-payroll': '{count} người chỉ có trong bảng lương', 'seconded-away': '{count} người đi biệt phái không có trong bảng lương', 'only-roster': '{count} người chỉ có trong Nhân sự',
  },
  columns: { unit: 'Mã xã', name: 'Xã, phường', roster: 'Nhân sự', payroll: 'Bảng lương', difference: 'Chênh lệch', what: 'Giải thích', person: 'Họ và tên', key: 'Mã', place: 'Vị trí' },
  total: '{agree}/{units} đơn vị khớp.',
};
export type PayrollTexts = typeof payroll;
