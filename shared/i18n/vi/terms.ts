import type { COUNTED, FieldCode, Measure, POLICIES, ScopeBlock, Weekday } from '../../catalog/codes.ts';
import type { Rule, RuleCode } from '../../eligibility/rules.ts';
import type { Severity } from '../../findings/finding.ts';
import type { OutsideReason } from '../../norms/result.ts';
import type { LevelName } from '../../proposals/result.ts';
import type { Verdict } from '../../shortages/result.ts';

/** Words for the codes of results; the words of design/product.md. */
export interface Terms {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly outside: Readonly<Record<OutsideReason, string>>;
  readonly scopeBlocks: Readonly<Record<ScopeBlock, string>>;
  readonly counted: Readonly<Record<(typeof COUNTED)[number], string>>;
  readonly withArmedForces: string;
  readonly policies: Readonly<Record<(typeof POLICIES)[number], string>>;
  readonly levels: Readonly<Record<LevelName, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly rules: Readonly<Record<RuleCode, string>>;
  readonly ruleStatus: Readonly<Record<Rule['status'], string>>;
  readonly noDocument: string;
  readonly eligibility: Readonly<Record<'yes' | 'consider' | 'no', string>>;
  /** Short names of fields, for narrow columns. */
  readonly fieldShort: Readonly<Record<FieldCode, string>>;
}

export const terms: Terms = {
  verdicts: {
    below: 'thiếu', met: 'đủ', over: 'cao hơn biên chế giao', 'over-and-short': 'vừa thừa vừa thiếu',
    'met-field-short': 'đủ tổng số, thiếu lĩnh vực', undecided: 'chưa đủ căn cứ', 'no-data': 'chưa có số liệu',
  },
  measures: {
    reassign: 'Phân công lại', concurrent: 'Kiêm nhiệm', transfer: 'Điều động', secondment: 'Biệt phái',
    reinforcement: 'Tăng cường', 'station-head': 'Trưởng trạm Y tế',
  },
  outside: {
    'other-block': 'khối khác', 'not-counted-category': 'ngoài đối tượng tính', contract: 'hợp đồng lao động',
    'non-specialised': 'không chuyên trách', 'armed-forces': 'lực lượng vũ trang', 'seconded-in': 'biệt phái đến',
    concurrent: 'kiêm nhiệm', 'local-public-unit': 'từ đơn vị sự nghiệp của xã', 'station-head': 'trưởng trạm y tế',
    undecided: 'chưa rõ loại hoặc khối',
  },
  scopeBlocks: { government: 'Chính quyền', 'party-mass': 'Đảng, đoàn thể', system: 'Toàn hệ thống' },
  counted: {
    'cb-cc': 'cán bộ, công chức', 'cb-cc-vc': 'cán bộ, công chức, viên chức',
    'cb-cc-vc-hd': 'cán bộ, công chức, viên chức, hợp đồng', vc: 'viên chức',
  },
  withArmedForces: 'gồm lực lượng vũ trang',
  policies: { even: 'ưu tiên phủ đều các xã', 'worst-first': 'ưu tiên nơi thiếu nhiều' },
  levels: {
    pins: 'giữ các dòng người thẩm định đã giữ', 'communes-served': 'nhiều xã thiếu nhất có ít nhất một người',
    severity: 'bù chỗ thiếu nặng trước (theo trọng số)', fairness: 'chia đều giữa các xã', match: 'đúng chuyên môn, người có kinh nghiệm',
    'sender-and-distance': 'san sẻ giữa nơi cử, gần nơi ở', stability: 'ít thay đổi so với lần trước',
  },
  severities: { error: 'Phải sửa', warning: 'Cần xem lại', hint: 'Nên sửa' },
  weekdays: { T2: 'T2', T3: 'T3', T4: 'T4', T5: 'T5', T6: 'T6' },
  rules: {
    'retires-before-end': 'Đến tuổi nghỉ hưu trước ngày kết thúc; người thẩm định ghi lý do ở cột «Lý do chấp nhận ngoại lệ» thì vẫn được xét',
    'still-seconded': 'Có đợt biệt phái khác trùng ngày với thời gian phương án',
    'under-discipline': 'Đang xem xét kỷ luật',
    'sender-refuses': 'Cơ quan cử ghi không đủ điều kiện',
    'sender-considers': 'Cơ quan cử đề nghị cân nhắc',
    'category-unknown': 'Chưa ghi loại cán bộ, công chức, viên chức nên chưa xác định được hình thức cử',
    'contract-not-seconded': 'Hợp đồng lao động, không chuyên trách: không thuộc diện biệt phái; xem hình thức tăng cường',
    'rating-below-good': 'Có năm xếp loại dưới mức hoàn thành tốt trong 3 năm gần nhất',
    'rating-not-done': 'Có năm không hoàn thành nhiệm vụ trong 3 năm gần nhất',
    'duty-ended': 'Thời gian kiêm nhiệm không trùng ngày nào của phương án',
    'duty-part-of-plan': 'Thời gian có thể kiêm nhiệm chỉ trùng một phần phương án',
    'donor-without-category': 'Chưa ghi loại hoặc khối',
    'donor-in-post': 'Giữ chức danh bầu cử hoặc lãnh đạo',
    'donor-not-on-quota': 'Không thuộc cán bộ, công chức, viên chức trong biên chế',
    'donor-away': 'Đang vắng mặt hoặc làm không trọn tuần ở xã',
    'donor-retiring': 'Sắp đến tuổi nghỉ hưu',
  },
  ruleStatus: {
    confirmed: 'đã đối chiếu theo tin đã công bố', 'to-check': 'cần kiểm tra văn bản', local: 'tiêu chí riêng của tỉnh',
    design: 'đề xuất, tỉnh quyết định',
  },
  noDocument: 'Chưa có văn bản; tỉnh xác định căn cứ',
  eligibility: { yes: 'Đủ', consider: 'Cân nhắc', no: 'Không' },
  fieldShort: {
    TP: 'Tư pháp', KT: 'Kế toán', VP: 'Văn phòng', VT: 'Văn thư', IT: 'CNTT', DD: 'Đất đai', MT: 'Môi trường', XD: 'Xây dựng',
    GT: 'Giao thông', TC: 'Tài chính', DT: 'Đầu tư', NV: 'Nội vụ', LD: 'Lao động', YT: 'Y tế', NN: 'Nông nghiệp', GD: 'Giáo dục',
    DTTG: 'Dân tộc, tôn giáo', CT: 'Công thương', VH: 'Văn hóa', KHCN: 'Khoa học', DN: 'Đối ngoại', HCC: 'Một cửa',
    HDND: 'HĐND', QS: 'Quân sự', CA: 'Công an', K: 'Khác',
  },
};
