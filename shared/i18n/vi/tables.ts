/** Titles, headers and sentences of the result sheets. {placeholders} are filled by shared/i18n/format.ts. */
const texts = {
  asOf: 'Số liệu ngày {date}. {reported}/{units} xã, phường có số liệu.',
  made: 'Lưu ý về số liệu: {made}',
  period: 'từ {date1} đến {date2} ({months} tháng)',
  total: 'Cộng',
  no: 'STT',
  key: 'Mã',
  unitCode: 'Mã xã',
  unit: 'Xã, phường',
  field: 'Lĩnh vực',
  room: 'Phòng, bộ phận',
  person: 'Họ và tên',
  nothing: 'Không có',

  findings: {
    title: 'CÁC Ô PHẢI SỬA VÀ CẦN XEM LẠI',
    intro: '{errors} ô phải sửa, {warnings} ô cần xem lại. Bấm vào địa chỉ ô để đến đúng chỗ. {hints} chỗ nên sửa xem ở bảng bên phải.',
    level: 'Mức', sheet: 'Trang', cell: 'Ô', column: 'Cột', value: 'Giá trị', message: 'Nội dung và cách sửa', suggestion: 'Giá trị đề nghị',
    row: 'Dòng {row}',
    none: 'Không có ô nào phải sửa hoặc cần xem lại.',
  },

  staffing: {
    title: 'TỔNG HỢP BIÊN CHẾ CẤP XÃ',
    intro: 'Hiện có gồm cả người nghỉ thai sản, đi biệt phái; không gồm người biệt phái đến, kiêm nhiệm. Người được hỗ trợ vẫn thuộc biên chế nơi cử, không làm giảm số thiếu biên chế. Cột «Khung CV 09» chỉ để tham khảo.',
    sums: 'Chênh lệch chỉ cộng ở các xã, phường có cả biên chế giao và số liệu.',
    scope: 'Phạm vi tính', number: 'Biên chế giao', document: 'Văn bản giao', documentDate: 'Ngày văn bản', actual: 'Hiện có', outside: 'Ngoài biên chế giao',
    outsideBy: 'Trong đó', support: 'Được hỗ trợ', difference: 'Chênh lệch', verdict: 'Kết luận', frame: 'Khung CV 09', required: 'Số cần theo việc',
    sameScope: 'Phạm vi tính: {scope}.', wisnDifference: 'Hiện có trừ số cần', wisnRatio: 'Hiện có chia số cần', notes: 'Ghi chú',
    noDocument: 'chưa ghi văn bản',
    reported: '{reported}/{units} có số liệu',
    range: 'Chênh lệch nằm giữa {low} và {high}: còn {count} người chưa rõ loại hoặc khối.',
    unknownFields: 'Chưa đủ căn cứ: còn người chưa rõ lĩnh vực, có thể là người của lĩnh vực đang thiếu.',
    conflict: 'Biên chế giao ở các dòng {rows} cùng ngày nhưng khác số.',
    noQuota: 'Chưa có biên chế giao còn hiệu lực.',
    change: 'Từ {date}: {number}.',
    armed: 'Hiện có gồm {count} lực lượng vũ trang.',
    armedApart: 'Lực lượng vũ trang {count}, không cộng vào số nào.',
    otherQuota: 'Còn được giao {number}: {scope}{source}; hiện có {actual}: {verdict}.',
    otherConflict: '{scope}: biên chế giao ở các dòng {rows} cùng ngày nhưng khác số.',
    frameNote: 'Khung CV 09 (chỉ để tham khảo): {total} = {parts}.',
    frameParts: {
      'council-leaders': 'lãnh đạo HĐND', 'committee-leaders': 'lãnh đạo UBND', 'council-committees': 'các ban của HĐND',
      'room-leaders': 'lãnh đạo phòng', 'room-staff': 'công chức phòng', 'service-centre': 'Trung tâm Phục vụ hành chính công',
    },
  },

  fields: {
    title: 'THIẾU THEO LĨNH VỰC CHUYÊN MÔN',
    intro: 'Mỗi ô là số người còn thiếu so với nhu cầu (Sở thẩm định; nếu chưa có thì số xã đề nghị). Dấu «–»: đã đủ. Để trống: xã chưa nêu nhu cầu hoặc chưa có số liệu. Người biệt phái đến và kiêm nhiệm không làm giảm số thiếu.',
    missing: 'Cộng thiếu', province: 'Toàn tỉnh', provinceMissing: 'Số người thiếu', withoutFullTime: 'Số xã chưa có người chuyên trách', withNobody: 'Số xã chưa có ai',
    chart: 'Số người thiếu theo lĩnh vực', none: 'Chưa xã nào nêu nhu cầu theo lĩnh vực.',
  },

  plan: {
    title: 'PHƯƠNG ÁN BỐ TRÍ NHÂN SỰ VỀ XÃ, PHƯỜNG',
    draft: 'DỰ THẢO',
    intro: 'Số liệu ngày {date}. Thời gian: {period}. Cách ưu tiên: {policy}.',
    order: 'Thứ tự xét: {levels}.',
    weights: 'Trọng số: lĩnh vực chưa có ai {nobody}; dưới số tối thiểu {belowMinimum}; dưới nhu cầu {belowNeed}; cộng thêm xã biên giới {border}%, vùng khó khăn {remote}%, xã thiếu từ {least} người {large}%.',
    certified: 'Kết quả kiểm tra phương án: đạt. Đã kiểm tra: không có phương án nào tốt hơn theo thứ tự ưu tiên đã nêu.',
    notCertified: 'Kết quả kiểm tra phương án: KHÔNG ĐẠT. Không dùng phương án này.',
    measure: 'Hình thức', category: 'Loại', position: 'Chức vụ', from: 'Đơn vị cử', to: 'Xã, phường đến', start: 'Từ ngày', end: 'Đến ngày',
    days: 'Ngày ở xã', eligibility: 'Điều kiện', reasons: 'Lý do', next: 'Người kế tiếp', basis: 'Căn cứ',
    opinion: 'Ý kiến thẩm định', opinionReason: 'Lý do thẩm định', writer: 'Người ghi', date: 'Ngày ghi', senderOpinion: 'Ý kiến nơi cử',
    personOpinion: 'Ý kiến người được cử', unitOpinion: 'Ý kiến xã', status: 'Trạng thái',
    nextPerson: '{person} ({from})', nextPersonUsed: '{person} ({from}), đang dự kiến về {unit}',
    closing: 'Danh sách này có {count} người./.',
    empty: 'Không có ai được đề xuất: xem trang «Nhu cầu chưa bố trí được».',
    nothing: 'Không có chỗ nào cần bố trí.',
    linesOf: '{lines} dòng {text}.',
    ruleText: '{eligibility}: {rule}',
  },

  unfilled: {
    title: 'NHU CẦU CHƯA BỐ TRÍ ĐƯỢC',
    intro: 'Còn {missing} chỗ ở {units} xã, phường sau khi xét hết các hình thức.',
    missing: 'Số còn thiếu', reason: 'Lý do', solution: 'Hướng giải quyết',
    none: 'Mọi nhu cầu đã nêu đều được bố trí.',
  },

  weekly: {
    title: 'LỊCH KIÊM NHIỆM TRONG TUẦN',
    intro: 'Người kiêm nhiệm tính theo quy đổi (số ngày ở xã chia 5), không tính là chuyên trách.',
    state: 'Tình trạng', working: 'Đang làm', proposed: 'Đề xuất', employer: 'Đơn vị công tác chính', atCommune: 'Xã', atMain: 'Chính', share: 'Quy đổi',
    none: 'Không có người kiêm nhiệm.',
  },

  /** How many people the lines of the plan are. */
  leader: {
    linesNote: 'cho {people} người',
    linesDuty: 'cho {people} người: {count} người kiêm nhiệm ở nhiều nơi nên có nhiều dòng',
    linesRepeated: 'cho {people} người: {count} người có nhiều dòng',
  },

  log: {
    title: 'NHẬT KÝ XỬ LÝ',
    what: 'Việc', about: 'Đối tượng', result: 'Kết quả', basis: 'Căn cứ',
    read: 'Đọc trang', rows: '{count} dòng',
    found: 'Kiểm tra số liệu', foundResult: '{errors} phải sửa, {warnings} cần xem lại, {hints} nên sửa',
    leftOut: 'Dòng không tính được', leftOutResult: '{count} dòng {reason}: dòng {rows}',
    leftOutReasons: {
      'no-unit': 'chưa có mã xã', 'unknown-unit': 'có mã xã ngoài danh mục', 'no-agency': 'chưa có mã cơ quan', 'unknown-agency': 'có mã cơ quan ngoài danh mục',
      incomplete: 'thiếu ô bắt buộc', 'end-before-start': 'có ngày kết thúc trước ngày bắt đầu',
    },
    computed: 'Nơi tính', worker: 'máy chủ', 'in-place': 'tại máy này',
    asOf: 'Ngày số liệu', period: 'Thời gian của phương án', policy: 'Cách ưu tiên', scope: 'Phạm vi tính biên chế', units: '{count} xã, phường',
    level: 'Mức xét của phương án', levelResult: 'giá trị {value}, cận {bound}', inside: 'trong xã', main: 'toàn tỉnh',
    rule: 'Xét điều kiện', until: 'đến {date}', pin: 'Ý kiến không giữ được', mismatch: 'Chưa đúng chuyên môn',
    retiring: 'Nghỉ hưu trong 12 tháng', single: 'Lĩnh vực chỉ có một người', change: 'Biên chế thay đổi trong kỳ',
    reopen: 'Hết biệt phái trong kỳ', reopenResult: 'chỗ này mở lại từ {date}',
    from: 'từ {date}', away: 'Vắng mặt có thời hạn', awayResult: '{count} người vắng mặt, tạm thời đến {date}',
    awayLater: '{count} người sẽ vắng mặt từ {date1} đến {date2}', noField: 'Chưa rõ lĩnh vực', temporary: 'Điều chuyển tạm thời',
  },

  /** What a reviewer may choose; read back by the next run. */
  opinions: ['Thống nhất', 'Giữ nguyên', 'Không cử về xã này', 'Rút khỏi danh sách', 'Chưa bố trí'],
  statuses: ['Dự kiến', 'Đã gặp', 'Thống nhất', 'Trình', 'Ban hành', 'Nhận việc', 'Kết thúc'],
} as const;

/** The same shape in every language. */
export type TableTexts = Texts<typeof texts>;
export const tables: TableTexts = texts;

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends readonly string[] ? readonly string[] : Texts<T[K]> };
