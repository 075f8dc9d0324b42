/** Where a certificate does not hold, for people; the codes stay in the JSON. */
const texts = {
  /** Members of the certificate and of the plan in it. {at}: which of them, from 1. */
  parts: {
    lines: 'dòng {at} của phương án', unfilled: 'nhu cầu chưa bố trí thứ {at}', unused: 'người chưa được bố trí thứ {at}',
    droppedPins: 'ý kiến không giữ được thứ {at}', certificate: 'giá trị và cận của các mức xét', proof: 'phần chứng minh', totals: 'các số tổng', format: 'dạng của tệp',
    version: 'phiên bản của tệp', asOf: 'ngày số liệu', period: 'thời gian', policy: 'cách ưu tiên', order: 'thứ tự xét', weights: 'trọng số',
    pins: 'ý kiến thẩm định thứ {at}', previous: 'dòng {at} của phương án trước',
  },
  other: 'phần «{part}»',
  notProved: '{part}: không suy ra từ chứng minh',
  ruleOf: '{who}: {rule}',
  level: 'mức xét thứ {at}: giá trị không bằng cận chứng minh được',
  proof: 'phần chứng minh bị thiếu, sai dạng hoặc không cân',
  rules: {
    'more than one line': 'có hơn một dòng', 'a commune twice': 'hai lần ở một xã', 'too many communes': 'quá số xã cho phép', 'works there already': 'đã làm ở đó',
    'a weekday twice': 'hai nơi trong một ngày', 'more lines than its limit': 'quá số được đặt ra', 'above its limit': 'quá số được cử', 'places are not kept': 'không giữ đủ chỗ',
    'releases too many': 'cho đi quá số được phép', 'goes below its need': 'còn ít người hơn nhu cầu', 'the last person leaves': 'không còn ai trong lĩnh vực',
    'more than one station head': 'hơn một trạm trưởng', 'more lines than missing posts': 'nhiều dòng hơn số chỗ thiếu', 'two lines for one post': 'hai dòng cho một chỗ',
    'kept line neither held nor dropped': 'dòng được giữ nguyên bị mất', 'covered and unfilled do not add up to the missing posts': 'số đã bố trí và chưa bố trí không bằng số thiếu',
    'a line without a reason': 'có dòng không nêu lý do', 'measure is off': 'hình thức đã tắt', 'unit is unknown': 'không có xã này', 'person was withdrawn': 'người đã được rút khỏi danh sách',
    'unit was refused for the person': 'đã ghi không cử về xã này', 'not eligible': 'không đủ điều kiện', 'unit is not in the rows of the person': 'xã không có trong dòng của người này',
    'field does not fit': 'không đúng lĩnh vực', 'post requires full time': 'vị trí cần người làm cả tuần', 'days do not fit': 'ngày làm không khớp', 'not at work in the unit': 'không làm việc ở xã này',
    'measure does not fit the unit': 'hình thức không đúng với xã',
  },
} as const;

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
/** The same shape in every language. */
export type WrongPlaceTexts = Texts<typeof texts>;
export const wrongPlace: WrongPlaceTexts = texts;
