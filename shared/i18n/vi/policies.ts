/** Both policies side by side: the sheet, the screen and the command line. Filled by shared/i18n/format.ts. */
const texts = {
  task: 'So sánh hai cách ưu tiên',
  title: 'SO SÁNH HAI CÁCH ƯU TIÊN',
  intro: 'Cùng số liệu, cùng giới hạn; chỉ khác thứ tự: phủ đều các xã trước, hay bù nơi thiếu nhiều trước. Chưa thay đổi gì ở phương án đang có.',
  now: 'Tham số đang chọn: {policy}.',
  start: 'Lập cả hai và so sánh',
  again: 'So sánh lại',
  open: 'Mở trang so sánh',
  part: 'Phần', item: 'Nội dung', even: 'Phủ đều các xã', worst: 'Nơi thiếu nhiều', difference: 'Khác nhau',
  parts: { totals: 'Tổng số', levels: 'Mức xét', units: 'Xã, phường', lines: 'Người' },
  totals: { covered: 'Chỗ được bố trí', served: 'Xã, phường được thêm người', unfilled: 'Chỗ chưa bố trí được', sent: 'Biệt phái và tăng cường' },
  people: '{count} người', nobody: 'không cử', line: '{unit}, {field} ({measure})',
  elsewhere: 'đổi chỗ', onlyEven: 'chỉ có ở phủ đều', onlyWorst: 'chỉ có ở nơi thiếu nhiều',
  better: 'phủ đều tốt hơn', worse: 'nơi thiếu nhiều tốt hơn', equal: 'bằng nhau',
  alike: '{units} xã, phường nhận cùng số người; {lines} dòng giống nhau ở cả hai phương án.',
  same: 'Hai cách ưu tiên cho cùng một phương án.',
  summary: 'Phủ đều: {served1} xã được thêm người, mức cần được đáp ứng {severity1} điểm. Nơi thiếu nhiều: {served2} xã, {severity2} điểm. {units} xã và {people} người khác nhau.',
  takeEven: 'Lấy phương án phủ đều',
  takeWorst: 'Lấy phương án nơi thiếu nhiều',
  takeHelp: 'Ghi lựa chọn vào trang Tham số rồi lập phương án theo cách đó.',
  levelsTitle: 'Từng mức xét', unitsTitle: 'Xã, phường khác nhau ({count})', linesTitle: 'Người khác nhau ({count})',
};

export type PolicyTexts = typeof texts;
export const policies: PolicyTexts = texts;
