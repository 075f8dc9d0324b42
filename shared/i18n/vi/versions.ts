/** Phiên bản phương án: kept under a name, compared two by two. */
export const versions = {
  title: 'Các phiên bản phương án',
  intro: 'Đặt tên và lưu lại phương án đang có trong sổ tính; so hai phiên bản bất kỳ. Tệp chỉ lưu mã và ngày, không lưu họ tên của người được cử. Lưu được {most} phiên bản.',
  name: 'Tên phiên bản', by: 'Người lưu', defaultName: 'Phương án {date} ({count})', keep: 'Lưu phương án đang có', kept: 'Đã lưu «{name}».',
  none: 'Chưa lưu phiên bản nào.', noPlan: 'Sổ tính chưa có phương án: hãy lập phương án trước.', loading: 'Đang đọc…',
  choose: 'Chọn hai phương án để so', current: 'Phương án đang có', lines: '{lines} dòng, được hỗ trợ {covered}/{posts} chỗ, {served}/{units} xã; số liệu ngày {date}', keptBy: '{by}, lưu {at}', keptAt: 'lưu {at}',
  compare: 'So hai phương án', comparing: 'Đang so…', remove: 'Xóa', removeNamed: 'Xóa phiên bản {name}', sure: 'Xóa hẳn phiên bản «{name}»?', yes: 'Xóa hẳn', no: 'Không xóa', removed: 'Đã xóa «{name}».',
  result: '«{one}» và «{other}»', counts: 'Giống nhau {same}; cùng người nhưng đổi {changed}; đổi người {otherPerson}; chỉ có ở «{one}»: {onlyOne}; chỉ có ở «{other}»: {onlyOther}.', open: 'Mở trang so sánh', fewer: '{count} chỗ khác nhau đầu tiên',
  chooseTwo: 'Chọn đúng hai phương án.',

  sheetTitle: 'SO SÁNH HAI PHƯƠNG ÁN', side: '{side}. «{name}»: {facts}', post: 'Chỗ', sideColumn: '{title} ({side})', change: 'Khác nhau', nobody: '–',
  kinds: { same: 'Giống', changed: 'Cùng người, đổi: {what}', otherPerson: 'Đổi người', onlyOne: 'Chỉ có ở (1)', onlyOther: 'Chỉ có ở (2)' },
  closing: 'Hai phương án có {count} chỗ khác nhau.',
  cliLine: '{name}: {facts}{kept}', cliCompared: 'Đã ghi trang «{sheet}».', cliKept: 'Đã lưu phiên bản «{name}».', cliRemoved: 'Đã xóa phiên bản «{name}».',
};
export type VersionTexts = typeof versions;
