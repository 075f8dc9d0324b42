/** Words about fixes: the log sheet, the preview and the undoing in the pane, the rows of the workbench. */
export const fixes = {
  // log sheet
  logTitle: 'NHẬT KÝ SỬA SỐ LIỆU',
  logIntro: 'Mỗi dòng là một chỗ đã sửa theo đề nghị và còn hiệu lực. Hoàn tác trong bảng Điều phối, phần «Cần sửa».',
  no: 'STT', at: 'Lúc', sheet: 'Trang', cell: 'Ô', column: 'Cột', before: 'Trước khi sửa', after: 'Sau khi sửa', why: 'Lý do', code: 'Mã kiểm tra',
  empty: '(để trống)',

  // preview
  groupPreview: 'Xem đề nghị cho {count} ô',
  sameChange: '{count} ô giống nhau',
  acceptAll: 'Đồng ý sửa {count} ô',
  acceptOne: 'Sửa ô {cell}',
  arrow: 'thành',
  oneByOne: 'Từng ô',

  // blank rows
  blankRows: 'Dòng trống', rowsRemoved: 'Đã xóa',
  deleteRows: 'Xóa {count} dòng trống',
  deleteRowsHelp: 'Các dòng này trống hoàn toàn. Những dòng dưới được đẩy lên; sửa xong có thể hoàn tác.',
  rowDeleted: 'Dòng {cell}: đã xóa dòng trống',
  listLost: 'Mất danh sách chọn', listBack: 'Đã đặt lại danh sách; hoàn tác sẽ bỏ danh sách, giá trị không đổi', listRestored: '{cell}: đã đặt lại danh sách chọn, giá trị không đổi',
  retyped: '{cell}: «{value}», từ chữ thành ngày hoặc số',
  recoded: '{cell}: «{value}», chữ nhìn không đổi: chỉ đổi mã chữ hoặc ký tự ẩn',

  // what was left alone
  keptNewer: 'Không ghi vào {count} ô vì dòng đã được sửa sau lần kiểm tra ({cells}). Danh sách đã được làm mới; hãy xem lại.',

  // undo
  historyTitle: 'Những chỗ đã sửa',
  placeCount: '{count} chỗ',
  historyCount: '{count} chỗ',
  undoGroup: 'Hoàn tác {count} chỗ',
  undoOne: 'Hoàn tác',
  undoOneOf: 'Hoàn tác ô {cell}, trang {sheet}',

  // marks
  writeFindings: 'Ghi danh sách thành trang',
  writeFindingsHelp: 'Ghi trang «Phải sửa và cần xem lại», có liên kết tới từng ô, để in hoặc gửi đi. Bấm lại để ghi mới.',
  removeMarks: 'Bỏ tô màu các ô',
  removeMarksHelp: 'Chỉ bỏ màu do Điều phối tô; màu, định dạng và ghi chú của anh/chị giữ nguyên. Lần kiểm tra sau sẽ tô lại.',

  // live
  live: 'Danh sách tự cập nhật khi anh/chị sửa ô.',
  updating: 'Đang soát lại chỗ vừa sửa…',

  // rows of the workbench
  insertRow: 'Chèn dòng trên', insertRowOf: 'Chèn dòng trên dòng {row} (Ctrl+Shift++)', deleteRow: 'Xóa dòng', deleteRowOf: 'Xóa dòng {row} (Ctrl+−)',
} as const;
export type FixTexts = Readonly<Record<keyof typeof fixes, string>>;
