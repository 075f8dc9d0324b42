/** Trang lãnh đạo, the legend of the heat map, the comparison with the last snapshot, and what stands behind a number. */
export const director = {
  title: 'BỐ TRÍ NHÂN SỰ CẤP XÃ: SỐ LIỆU CHÍNH',
  confirmation: 'I. XÁC NHẬN SỐ LIỆU',
  confirmedLine: '{count}/{units} xã, phường đã xác nhận số liệu; {reported}/{units} có số liệu.',
  confirmedUnknown: 'Chưa có thông tin xác nhận: chưa gộp tệp của xã, phường vào bảng này. {reported}/{units} xã, phường có số liệu.',
  unconfirmedNames: 'Chưa xác nhận ({count}): {list}.',
  moreNames: '{list} và {count} nơi khác',
  noDataNames: 'Chưa có số liệu ({count}): {list}.',

  staffing: 'II. BIÊN CHẾ',
  quota: 'Biên chế giao', actual: 'Hiện có', difference: 'Chênh lệch (hiện có − giao)',
  payroll: 'Người trong bảng lương', payrollDifference: 'Bảng lương − danh sách nhân sự', noPayroll: 'Đối chiếu bảng lương', noPayrollValue: 'chưa có bảng lương',
  armed: 'Lực lượng vũ trang', noteScope: 'Chênh lệch chỉ tính ở nơi có cả biên chế giao và số liệu.',
  noteWithoutNorm: '{count} xã, phường chưa có hoặc chưa rõ biên chế giao.',
  noteArmedPart: 'Hiện có {actual} = {own} {name} + {armed} lực lượng vũ trang (công an {police}, quân sự {military}).', listed: 'người trong trang «Nhân sự»',
  noteArmedApart: 'Lực lượng vũ trang (công an {police}, quân sự {military}) báo cáo riêng, không cộng vào số nào ở trang này.',
  notePayroll: 'Bảng lương có {payroll} người, danh sách nhân sự của các nơi đó có {roster}; {agree}/{units} nơi khớp.',

  fields: 'III. LĨNH VỰC CHUYÊN MÔN', field: 'Lĩnh vực', need: 'Thẩm định', needAsked: 'Nhu cầu', fullTime: 'Chuyên trách', concurrent: 'Kiêm nhiệm',
  support: 'Được hỗ trợ', missing: 'Thiếu', planned: 'Dự kiến bố trí', left: 'Còn lại', otherFields: '{count} lĩnh vực khác', total: 'Cộng',

  hardest: 'IV. {count} XÃ, PHƯỜNG KHÓ KHĂN NHẤT', unit: 'Xã, phường', differenceShort: 'So với biên chế',
  nothingToFill: 'Không có chỗ nào cần bố trí.',
  nobodyHard: 'Không xã, phường nào thiếu người theo lĩnh vực.',

  plan: 'V. PHƯƠNG ÁN (DỰ KIẾN)',
  seconded: 'Biệt phái, tăng cường', heads: 'Trưởng trạm Y tế ({present} + {planned})', combined: 'Cộng hai mục trên: {seconded} + {heads}',
  others: 'Trong xã, kiêm nhiệm, điều động', unfilled: 'Chỗ chưa bố trí được',
  check: 'Kết quả kiểm tra phương án', checkGood: 'đạt', checkBad: 'không đạt',

  senders: 'VI. CƠ QUAN, ĐƠN VỊ CỬ', agency: 'Cơ quan, đơn vị', staff: 'Số người', sent24: 'Đã cử 24 tháng', now: 'Lần này', share: 'Tỷ lệ cử',
  otherAgencies: '{count} cơ quan, đơn vị khác', noSenders: 'Chưa có danh sách cơ quan, đơn vị cử.',

  consents: 'VII. Ý KIẾN VỀ PHƯƠNG ÁN', consentOf: { sender: 'Nơi cử', person: 'Cá nhân', unit: 'Xã, phường' },
  answers: { agreed: 'Đồng ý', refused: 'Không', other: 'Ý khác', none: 'Chưa có' }, opinionOf: 'Ý kiến của',
  risks: 'VIII. THỜI HẠN VÀ VIỆC CẦN CHÚ Ý', ending: 'Biệt phái hết hạn trong 30 ngày', planEnd: 'Dự kiến kết thúc ngày {date}',
  retiring: 'Nghỉ hưu trong kỳ phương án', single: 'Lĩnh vực chỉ có một người ở xã',
  closing: 'Người biệt phái, tăng cường đến vẫn thuộc biên chế nơi cử: các xã «được hỗ trợ», số thiếu so với biên chế giao không giảm. Kiêm nhiệm tính quy đổi. Trưởng trạm: đã có + dự kiến. Tỷ lệ cử = (đã cử 24 tháng + lần này) / tổng số người.',

  order: 'Thứ tự', sortedBy: 'Xếp theo mức độ: {verdicts}. Cột «Thứ tự» giữ thứ tự của danh mục đơn vị.',
  legend: 'Chú giải (số người thiếu)', legendMet: '– đã đủ', legendSome: '{count} người',

  comparison: {
    title: 'SO VỚI LẦN TRƯỚC',
    dates: 'Số liệu ngày {date2} so với ngày {date1}.', sameDate: 'Số liệu ngày {date1} sau khi sửa so với trước khi sửa.',
    counts: '{units} xã, phường thay đổi; {joined} người thêm, {gone} người không còn.',
    verdictBefore: 'Kết luận trước', verdictNow: 'Kết luận nay', quotaBefore: 'Biên chế giao trước', quotaNow: 'Biên chế giao nay',
    actualBefore: 'Hiện có trước', actualNow: 'Hiện có nay', differenceBefore: 'Chênh lệch trước', differenceNow: 'Chênh lệch nay',
    filled: 'Lĩnh vực bớt thiếu', opened: 'Lĩnh vực thiếu thêm', joined: 'Người thêm (Mã)', gone: 'Người không còn (Mã)',
    change: '{name} {before}→{now}', newUnit: 'chưa có trong lần trước', goneUnit: 'không còn trong danh mục', none: 'Không xã, phường nào thay đổi.',
    note: 'Lần trước được lưu trong tệp khi lập phương án: chỉ có mã và số, không có họ tên.',
  },

  trace: {
    title: 'Số này từ đâu', hint: 'Chọn một ô số ở trang kết quả để xem người và văn bản đứng sau số đó.', of: '{what}: {unit}', ofField: '{what}: {unit}, {field}', ofProvince: '{what}: toàn tỉnh', ofProvinceField: '{what}: toàn tỉnh, {field}',
    count: '{count} dòng', nothing: 'Không có dòng nào đứng sau số này.', notTraced: 'Ô này không phải là số đếm từ các dòng.', goTo: 'Đến {sheet}, dòng {row}',
    stale: 'Số liệu đã thay đổi sau khi lập trang này: hãy lập lại phương án.',
    more: 'Xem thêm {count} dòng', gone: 'không còn trong bảng này',
    what: {
      workload: 'Số cần theo khối lượng công việc và người tính vào', combined: 'Biệt phái, tăng cường và trưởng trạm Y tế',
      quota: 'Văn bản giao biên chế', actual: 'Người tính vào biên chế', difference: 'Biên chế giao và người tính vào', outside: 'Người ngoài biên chế giao',
      armed: 'Lực lượng vũ trang', payroll: 'Chênh lệch với bảng lương', support: 'Người được hỗ trợ', missing: 'Nhu cầu và người đang có', need: 'Nhu cầu',
      fullTime: 'Người chuyên trách', concurrent: 'Người kiêm nhiệm', left: 'Nhu cầu chưa bố trí được', nobody: 'Nơi chưa có ai', withoutFullTime: 'Nơi chưa có người chuyên trách',
      planned: 'Dòng của phương án', confirmed: 'Đã xác nhận số liệu', unconfirmed: 'Chưa xác nhận số liệu', sender: 'Cơ quan và người được cử', heads: 'Trưởng trạm Y tế',
      ending: 'Biệt phái sắp hết hạn', retiring: 'Nghỉ hưu trong kỳ', single: 'Chỉ có một người', people: 'Người',
    },
    role: {
      workload: 'số cần theo khối lượng công việc {number}',
      actual: 'tính vào biên chế', outside: 'ngoài biên chế: {reason}', fullTime: 'chuyên trách', partTime: 'không trọn tuần', concurrent: 'kiêm nhiệm', support: 'được hỗ trợ đến {date}', need: 'nhu cầu {need}, thiếu {missing}',
      quota: 'biên chế giao {number}', armed: 'công an {police}, quân sự {military}', left: 'còn {missing}: {reason}', supportPlain: 'được hỗ trợ', staff: 'tổng số {staff}, đã cử {sent}',
    },
  },
};
export type DirectorTexts = typeof director;
