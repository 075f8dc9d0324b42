/** Words about what reviewers wrote into an earlier result, and how a plan stands to another. */
export const review = {
  title: 'Ý KIẾN THẨM ĐỊNH ĐANG CÓ HIỆU LỰC',
  intro: 'Ghi ý kiến ở trang «Phương án bố trí (dự kiến)». Những ý kiến không cử, rút khỏi danh sách, chưa bố trí nằm lại ở đây và các lần lập sau đều theo. Muốn bỏ một ý kiến: xóa ô «Ý kiến thẩm định» ở dòng đó rồi lập lại.',
  others: 'Ý kiến khác',
  untitled: 'Ghi chú bên cạnh',

  /** What the opinions of the three sides can be chosen from; other words are taken too. The same in every language. */
  consents: ['Đồng ý', 'Đồng ý nhưng có đề nghị', 'Không đồng ý', 'Chưa có ý kiến'],
  draftOf: 'DỰ THẢO (đã đủ ý kiến {done}/{lines} dòng)',
  draftPrompt: 'Chữ DỰ THẢO hết khi mọi dòng có: «Thống nhất», người ghi, ngày ghi, ba bên đồng ý, trạng thái từ «Thống nhất» trở đi.',

  change: 'So với lần trước', kept: 'Giữ', fresh: 'Mới', changed: 'Đổi: {what}', moved: 'Đổi: người này trước ở {unit} ({field})', replaces: 'Mới, thay {person}',
  parts: { measure: 'hình thức «{measure1}» → «{measure2}»', from: 'nơi cử {from1} → {from2}', room: 'phòng {room1} → {room2}', days: 'ngày ở xã {days1} → {days2}', dates: 'thời gian {date1}–{date2} → {date3}–{date4}' },
  noDays: 'không có',

  goneTitle: 'DÒNG KHÔNG CÒN TRONG PHƯƠNG ÁN',
  goneIntro: 'Những dòng có ở lần trước mà lần này không còn, và ý kiến đã ghi ở đó. Dòng trở lại phương án thì ý kiến trở lại theo; dòng có ý kiến nằm ở đây cho đến khi xóa ý kiến.',
  why: 'Vì sao', goneMarked: 'Theo ý kiến thẩm định «{mark}»', goneIneligible: 'Người này không còn trong danh sách hoặc không còn đủ điều kiện',
  goneTo: 'Người này nay ở {unit} ({field})', goneBy: 'Chỗ này nay do {person} đảm nhận', goneUnfilled: 'Chỗ này nay chưa bố trí được', goneDropped: 'Đã ghi giữ nhưng không giữ được cùng các dòng khác', goneOther: 'Không còn cần ở chỗ này', goneEarlier: 'Không còn từ lần lập trước',

  noticeWhat: 'Cần xem lại ý kiến thẩm định', noticeBasis: 'Trang «{sheet}», ô {cell}',
  notices: {
    'mark-unknown': 'Ý kiến thẩm định chưa hiểu được: «{text}». Hãy chọn trong danh sách của ô: Thống nhất, Giữ nguyên, Không cử về xã này, Rút khỏi danh sách, Chưa bố trí.',
    'mark-without-reason': '«{mark}» mà chưa ghi lý do. Ý kiến vẫn được theo; hãy ghi lý do.',
    'mark-unsigned': '«{mark}» mà chưa ghi người ghi hoặc ngày ghi.',
    'status-unknown': 'Trạng thái chưa hiểu được: «{text}». Hãy chọn trong danh sách của ô.',
    'status-back': 'Trạng thái lùi từ «{before}» về «{now}». Đã giữ như vừa ghi; hãy xem lại có đúng không.',
    'status-skipped': 'Trạng thái nhảy từ «{before}» tới «{now}», bỏ qua bước giữa. Đã giữ như vừa ghi.',
    'status-against-mark': 'Dòng có ý kiến «{mark}» mà trạng thái là «{now}».',
    'date-unknown': 'Ngày ghi chưa đọc được: «{text}». Hãy ghi ngày/tháng/năm.',
    'pin-dropped': 'Không giữ được dòng đã ghi «{mark}»: {about}. Đã bỏ ít dòng nhất có thể; hãy xem trang «Nhật ký xử lý» và giới hạn của nơi cử.',
    'formula-lost': 'Công thức ở ô này nhìn tới dòng hoặc cột không còn: đã giữ giá trị sau cùng.',
    'filter-lost': 'Cách lọc ở cột «{text}» không đặt lại được: hãy lọc lại.',
    'sheet-unreadable': 'Không còn nhận ra tiêu đề bảng ở trang «{text}»: những gì đã ghi được giữ nguyên chữ ở cuối trang, nhưng không được theo. Hãy ghi lại ý kiến.',
  },
  paneTitle: 'Cần xem lại ở ý kiến thẩm định ({count})', paneChanges: 'So với lần trước: giữ {kept}, mới {fresh}, đổi {changed}, không còn {gone}.', paneMore: 'và {count} điều khác: xem trang «Nhật ký xử lý»',
};
export type ReviewTexts = typeof review;
