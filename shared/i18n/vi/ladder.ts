import type { LevelName } from '../../proposals/result.ts';

/** The ladder of measures, prices of other choices, people who were not placed, limits of senders. Filled by shared/i18n/format.ts. */
export interface LadderTexts {
  /** Above the plan: every measure in its order with its lines. */
  readonly order: string;
  readonly step: string;
  readonly stepOff: string;
  readonly stepLimit: string;
  readonly stations: string;
  readonly shares: string;
  readonly also: string;
  readonly prices: Readonly<Record<LevelName, string>>;
  readonly gains: Readonly<Record<LevelName, string>>;
  readonly inReturn: string;
  readonly noPrice: string;
  readonly forcing: string;
  readonly forcingTitle: string;
  readonly cannotForce: string;
  readonly unused: Readonly<Record<'title' | 'intro' | 'status' | 'rule' | 'reason' | 'price' | 'none' | 'show' | 'showRefused' | 'showSenders', string>>;
  readonly senders: Readonly<Record<
    'title' | 'intro' | 'from' | 'kind' | 'named' | 'able' | 'limit' | 'sent' | 'why' | 'none' | 'off' | 'communeOpen' | 'communeBySetting' | 'communeFull'
    | 'nobodyNamed' | 'nobodyAble' | 'everyone' | 'full' | 'fieldFull' | 'fieldLast' | 'open' | 'openNoLimit' | 'counts', string
  >> & { readonly kinds: Readonly<Record<'agency' | 'commune', string>> };
  /** Lịch kiêm nhiệm. */
  readonly week: Readonly<Record<'intro' | 'whole' | 'check' | 'clear' | 'clash' | 'tooMany' | 'at', string>>;
}

export const ladder: LadderTexts = {
  order: 'Thứ tự các hình thức: {steps}.',
  step: '{measure}: {count} dòng',
  stepOff: '{measure}: đang tắt',
  stepLimit: '{measure}: {count} dòng (giới hạn {limit})',
  stations: 'Trưởng trạm Y tế là danh sách riêng, mỗi đơn vị một người.',
  shares: 'Vì Tham số giới hạn biệt phái hoặc tăng cường, số chỗ của nơi cử có người ở nhiều hình thức được chia cho từng hình thức, dòng Giữ nguyên được xếp trước; kết quả kiểm tra, lý do và giá của lựa chọn khác đúng với cách chia này.',
  also: 'Ngoài ra: {text}',
  prices: {
    pins: 'bỏ {count} dòng người thẩm định đã giữ',
    'communes-served': 'thêm {count} xã không được bố trí ai',
    severity: 'mức cần được đáp ứng giảm {count} điểm (một lĩnh vực chưa có ai = {nobody} điểm)',
    fairness: 'số người chia cho các xã kém đều hơn',
    match: 'chuyên môn, kinh nghiệm kém hợp hơn {count} điểm',
    'sender-and-distance': 'đường xa hơn hoặc dồn vào ít nơi cử hơn ({count} điểm)',
    stability: 'đổi thêm {count} dòng so với phương án trước',
  },
  gains: {
    pins: 'giữ thêm {count} dòng người thẩm định đã giữ',
    'communes-served': 'thêm {count} xã được bố trí',
    severity: 'mức cần được đáp ứng tăng {count} điểm',
    fairness: 'chia cho các xã đều hơn',
    match: 'chuyên môn, kinh nghiệm hợp hơn {count} điểm',
    'sender-and-distance': 'gần hơn hoặc san sẻ cho nhiều nơi cử hơn ({count} điểm)',
    stability: 'giữ thêm {count} dòng của phương án trước',
  },
  inReturn: '{loss}; bù lại {gain}',
  noPrice: 'không mất gì, ngang nhau ở mọi tiêu chí',
  forcing: 'Nếu vẫn thêm một người ở đây: {price}.',
  forcingTitle: 'Nếu vẫn bố trí thêm một người',
  cannotForce: 'Không có cách nào trong các giới hạn đang đặt.',
  unused: {
    title: 'NGƯỜI CHƯA ĐƯỢC BỐ TRÍ',
    intro: '{count} người trong danh sách dự kiến cử và danh sách có thể kiêm nhiệm chưa có trong phương án; {refused} người không đủ điều kiện.',
    status: 'Mỗi quy tắc ghi rõ văn bản và mức đã kiểm tra. Phần mềm cho biết đã áp dụng quy tắc nào, không kết luận là đúng luật.',
    rule: 'Quy tắc từ chối hoặc cần cân nhắc', reason: 'Vì sao chưa bố trí', price: 'Nếu vẫn cử người này',
    none: 'Mọi người trong danh sách đều đã có trong phương án.',
    show: 'Người chưa được bố trí', showRefused: 'Không được điều động', showSenders: 'Giới hạn của nơi cử',
  },
  senders: {
    title: 'GIỚI HẠN CỦA NƠI CỬ',
    intro: 'Cơ quan cử theo trang «Cơ quan, đơn vị cử»; xã cao hơn biên chế giao theo trang «Tổng hợp biên chế» và Tham số.',
    from: 'Nơi cử', kind: 'Loại', named: 'Số người dự kiến', able: 'Đủ điều kiện', limit: 'Được cử tối đa', sent: 'Đã cử', why: 'Vì sao không cử thêm',
    kinds: { agency: 'Cơ quan cử', commune: 'Xã cao hơn biên chế giao' },
    none: 'Không có nơi cử nào.',
    off: 'Hình thức điều động đang tắt (trang Tham số).',
    communeOpen: 'Mới điều động {count}/{limit} người: người còn lại đang cần ở lĩnh vực của họ tại xã, không được điều động, hoặc không có chỗ phù hợp.',
    communeBySetting: 'Có thể điều động {over} người nhưng Tham số cho nhiều nhất {limit} người rời một xã.',
    communeFull: 'Đã điều động đủ {limit} người cao hơn biên chế giao.',
    nobodyNamed: 'Chưa có ai trong danh sách dự kiến cử.',
    nobodyAble: 'Không ai trong danh sách đủ điều kiện: xem trang «Người chưa được bố trí».',
    everyone: 'Cả {count} người đủ điều kiện đều đã được cử.',
    full: 'Đã cử đủ {limit} người theo số được cử tối đa mà nơi cử ghi; còn {left} người đủ điều kiện chưa được cử.',
    fieldFull: 'Lĩnh vực {field}: đã cử đủ {limit} người nơi cử cho phép.',
    fieldLast: 'Lĩnh vực {field}: đã cử {limit} người, nơi cử có {staff} người và phải giữ lại ít nhất một.',
    open: 'Chưa đến giới hạn (đã cử {count}/{limit}); {left} người còn lại không có chỗ tốt hơn: xem trang «Người chưa được bố trí».',
    openNoLimit: 'Nơi cử không ghi giới hạn; {left} người còn lại không có chỗ tốt hơn: xem trang «Người chưa được bố trí».',
    counts: 'Đã cử {count}/{able} người đủ điều kiện',
  },
  week: {
    intro: 'Chỉ đề xuất cho xã ghi ở dòng của chính người đó, nhiều nhất {units} xã, mỗi xã {days} ngày một tuần, không trùng ngày làm ở đơn vị chính.',
    whole: 'Cả tuần của người này', check: 'Kiểm tra', clear: 'Không trùng', clash: 'Trùng {text}', tooMany: 'Quá {units} xã', at: '{text}: {unit}',
  },
};
