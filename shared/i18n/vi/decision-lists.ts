/** Words of the lists that go out with decisions, and of the screen that makes them. */
const texts = {
  sheet: 'Danh sách',
  draft: 'DỰ THẢO',
  province: 'Tỉnh {name}',
  city: 'Thành phố {name}',
  people: 'Số người: {count}',
  closing: 'Danh sách này có {count} người./.',
  formTitles: {
    reassign: 'DANH SÁCH PHÂN CÔNG LẠI TRONG NỘI BỘ XÃ, PHƯỜNG',
    concurrent: 'DANH SÁCH KIÊM NHIỆM TẠI XÃ, PHƯỜNG',
    transfer: 'DANH SÁCH ĐIỀU ĐỘNG GIỮA CÁC XÃ, PHƯỜNG',
    secondment: 'DANH SÁCH BIỆT PHÁI VỀ XÃ, PHƯỜNG',
    reinforcement: 'DANH SÁCH TĂNG CƯỜNG VỀ XÃ, PHƯỜNG',
    'station-head': 'DANH SÁCH TRƯỞNG TRẠM Y TẾ XÃ, PHƯỜNG',
  },
  senderTitle: 'Danh sách người của {name} về xã, phường',
  unitTitle: 'Danh sách bố trí tại {name}',
  columns: {
    no: 'TT', person: 'Họ và tên', born: 'Ngày sinh', present: 'Chức vụ, đơn vị hiện nay', form: 'Hình thức', to: 'Đơn vị đến',
    field: 'Lĩnh vực, phòng', days: 'Ngày làm việc', start: 'Từ ngày', end: 'Đến ngày',
  },
  files: {
    reassign: 'phan-cong-lai', concurrent: 'kiem-nhiem', transfer: 'dieu-dong', secondment: 'biet-phai', reinforcement: 'tang-cuong', 'station-head': 'truong-tram',
    sender: 'cu di', unit: 've',
  },
  left: {
    'row-gone': 'dòng đã bị xóa khỏi bảng phương án',
    withdrawn: 'đã ghi «Rút khỏi danh sách»',
    forbidden: 'đã ghi «Không cử về xã này»',
    'left-empty': 'đã ghi «Chưa bố trí»',
    'unclear-mark': 'ô Ý kiến thẩm định ghi lời khác với danh sách chọn',
    'not-agreed': 'chưa ghi «Thống nhất» hoặc «Giữ nguyên»',
  },
  leftLine: '{person} về {unit}: {why}',
  leftTitle: 'Không đưa vào danh sách: {count} dòng',
  objected: '{count} dòng có ý kiến không đồng ý của nơi cử, người được cử hoặc xã; vẫn nằm trong danh sách.',
  draftWhy: 'Còn {count}/{all} dòng chưa đủ (ý kiến «Thống nhất» có người ghi và ngày ghi, ba bên đồng ý, trạng thái từ «Thống nhất»): danh sách in chữ DỰ THẢO.',
  final: 'Mọi dòng đã đủ ý kiến, đồng ý và trạng thái: danh sách không in chữ DỰ THẢO.',

  title: 'Xuất danh sách',
  intro: 'Tạo tệp mới chỉ có danh sách kèm quyết định: không có lý do, mã, ghi chú hay người khác.',
  by: 'Danh sách',
  byOf: { form: 'Theo hình thức', sender: 'Theo nơi cử', unit: 'Theo xã, phường đến' },
  which: 'Chọn',
  all: 'Tất cả ({count} tệp)',
  choice: '{name} ({count} người)',
  agreedOnly: 'Chỉ lấy dòng đã «Thống nhất» hoặc «Giữ nguyên»',
  make: 'Xuất danh sách',
  looking: 'Đang kiểm tra lại phương án trong sổ tính…',
  working: 'Đang tạo danh sách…',
  none: 'Không có dòng nào để đưa vào danh sách.',
  oneByOne: 'Trong Excel, mỗi danh sách mở thành một sổ tính mới nên chỉ chọn từng danh sách. Cần mọi tệp một lúc thì mở tệp này ở trang làm việc trên trình duyệt.',
  madeFile: 'Đã tạo {names}.',
  madeWorkbook: 'Đã mở {count} sổ tính mới. Lưu với tên: {names}.',
  certificate: 'Kết quả kiểm tra phương án',
  certificateHelp: 'Tệp JSON chỉ có mã và số, để người khác tự kiểm tra phương án (lệnh verify).',
  certificateMake: 'Xuất kết quả kiểm tra',
  zip: 'danh-sach.zip',
  certificateFile: 'ket-qua-kiem-tra-phuong-an.json',
} as const;

/** The same shape in every language. */
export type DecisionListTexts = Texts<typeof texts>;
export const decisionLists: DecisionListTexts = texts;

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
