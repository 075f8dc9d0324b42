/** Words of the task that takes everything of ours out of a workbook. */
export const remove = {
  title: 'Gỡ mọi thứ của Điều Phối',
  intro: 'Sổ tính chỉ còn các trang, ô, định dạng và ghi chú của anh/chị. Số liệu đã sửa theo đề nghị và Mã đã ghi vào các dòng vẫn giữ nguyên.',
  looking: 'Đang xem trong sổ tính có gì của Điều Phối…',
  goes: 'Sẽ mất:',
  sheets: '{count} trang kết quả: {names}.',
  reviewed: 'Đánh dấu, lý do, ý kiến và cột riêng mà người xem xét đã ghi vào các trang kết quả đó.',
  marks: 'Màu tô ở các ô phải sửa, cần xem lại.',
  memory: 'Những gì sổ tính nhớ: cách hiểu các cột, lần lập phương án trước, các lần gộp tệp.',
  fixes: 'Nhật ký {count} ô đã sửa: sau đó không hoàn tác được nữa.',
  advice: 'Nên lưu một bản sao của tệp trước khi gỡ.',
  start: 'Gỡ khỏi sổ tính…',
  sure: 'Gỡ thật? Không lấy lại được bằng nút Hoàn tác.',
  yes: 'Gỡ hết',
  no: 'Để nguyên',
  nothing: 'Trong sổ tính không có trang kết quả hay dữ liệu riêng nào của Điều Phối. Nếu còn ô tô màu, vẫn có thể gỡ.',
  working: 'Đang gỡ…',
  done: 'Đã gỡ {count} trang kết quả, các ô tô màu và dữ liệu riêng của Điều Phối. Hãy lưu sổ tính.',
} as const;
export type RemoveTexts = Readonly<Record<keyof typeof remove, string>>;
