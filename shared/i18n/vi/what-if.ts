/** Thử phương án khác: the screen, the sheet and the command line. */
export const whatIf = {
  title: 'Thử phương án khác',
  sheetTitle: 'THỬ PHƯƠNG ÁN KHÁC',
  intro: 'Số liệu ngày {date}. Cách ưu tiên: {policy}. Còn thiếu {posts} vị trí ở {units} xã, phường; {critical} chỗ chưa có ai làm lĩnh vực đó ở xã.',
  open: 'Thử phương án khác',
  back: 'Về kết quả',
  computing: 'Đang tính các phương án khác',
  again: 'Tính',
  stale: 'Số liệu đã thay đổi sau khi lập phương án: các con số ở đây là của phương án cũ. Lập lại phương án rồi thử lại.',

  unitsAll: 'Cần ít nhất {people} người biệt phái, tăng cường để xã, phường nào đang thiếu cũng được thêm ít nhất một người.',
  unitsSome: 'Nhiều nhất {reached}/{of} xã, phường đang thiếu được thêm người; để được vậy cần ít nhất {people} người biệt phái, tăng cường.',
  unitsNone: 'Không xã, phường nào đang thiếu vị trí.',
  criticalAll: 'Cần ít nhất {people} người biệt phái, tăng cường để không lĩnh vực nào ở xã còn trống (chưa có ai).',
  criticalSome: 'Nhiều nhất {reached}/{of} lĩnh vực đang trống (chưa có ai) ở các xã có được người; để được vậy cần ít nhất {people} người biệt phái, tăng cường.',
  criticalNone: 'Không lĩnh vực nào ở xã đang trống.',
  byPolicy: 'Theo đúng cách ưu tiên của phương án, con số này đạt được khi cử {people} người.',
  enough: 'Phương án cử {people} người; chỉ {enough} người đã bố trí được như vậy.',
  counted: 'Tính vào số người: biệt phái và tăng cường. Điều động và kiêm nhiệm được sắp lại cho từng số người; phân công lại trong xã và danh sách trưởng trạm giữ như phương án.',
  question: 'Hai câu đầu chỉ hỏi số người ít nhất, không xét trọng số; bảng và biểu đồ theo đúng cách ưu tiên của phương án nên có thể đạt chậm hơn.',

  curve: 'Bố trí được gì với từng số người',
  people: 'Số người', posts: 'Vị trí bố trí được', weight: 'Mức cần đáp ứng', unitsAtZero: 'Xã, phường chưa được thêm ai', criticalEmpty: 'Lĩnh vực còn trống',
  chart: 'Vị trí bố trí được và nơi còn trống theo số người biệt phái, tăng cường',
  chartLabel: 'Biểu đồ theo số người từ 0 đến {people}: vị trí bố trí được từ {first} lên {last} trong {posts}; xã, phường chưa được thêm ai từ {zeroFirst} xuống {zeroLast}; lĩnh vực còn trống từ {emptyFirst} xuống {emptyLast}.',
  axisPeople: 'số người', axisShare: '% của tổng số',
  choose: 'Số người biệt phái, tăng cường',
  at: 'Với {people} người: bố trí {count}/{posts} vị trí ({share}% mức cần); {zero}/{units} xã, phường chưa được thêm ai; {empty}/{critical} lĩnh vực còn trống.',
  table: 'Bảng số liệu của biểu đồ',

  raises: 'Thêm một người của từng cơ quan',
  raisesHelp: 'Mỗi dòng là phương án tốt nhất nếu cơ quan đó được cử thêm đúng một người, các nơi khác giữ giới hạn như cũ. Người chưa có tên được coi như người cùng lĩnh vực chính mà cơ quan đã giới thiệu.',
  agency: 'Cơ quan, đơn vị', more: 'Người cử thêm', gain: 'Thêm vị trí', what: 'Thay đổi',
  listed: 'đã có trong danh sách', named: 'giới thiệu thêm: {name}',
  noGain: 'không thêm được vị trí nào', gainPosts: 'thêm {posts} vị trí', gainWeight: 'cùng số vị trí, vào nơi cần hơn', gainUnits: 'thêm {units} xã, phường được thêm người',
  gainOther: 'cùng số vị trí; tốt hơn ở: {levels}',
  limitTotal: 'nâng giới hạn của cơ quan từ {limit} lên {more}', limitField: 'nâng giới hạn lĩnh vực {name} từ {limit} lên {more}',
  gains: 'Được thêm: {list}', gainsAndOthers: 'Được thêm: {list}; {count} nơi khác đổi lĩnh vực được bố trí', place: '{unit} ({name})',
  othersNone: '{count} cơ quan khác: thêm một người cũng không thêm được vị trí nào.', noAgency: 'Phương án không có cơ quan cử nào trong danh sách.',

  left: 'Nơi chưa được thêm ai', leftUnits: 'Xã, phường không thể được thêm ai', leftCritical: 'Lĩnh vực không thể hết trống',
  leftCounts: '{never} chỗ không ai về được; {others} chỗ chỉ có người nếu bớt ở nơi cũng đang trống.',
  never: 'không ai về được', place1: 'Xã, phường', field: 'Lĩnh vực', why: 'Vì sao', leftNone: 'Không còn nơi nào.',

  write: 'Ghi thành một trang trong sổ tính', written: 'Đã ghi trang «{sheet}», có bảng và biểu đồ, in được trên khổ A4.', seeSheet: 'Xem trang đó',
  cliPoint: '{people} người: {posts} vị trí, {zero} xã, phường chưa được thêm ai, {empty} lĩnh vực còn trống',
};

export type WhatIfTexts = typeof whatIf;
