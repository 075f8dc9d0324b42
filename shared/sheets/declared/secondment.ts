import { defineSheet } from '../declare.ts';
import { birthDate, category, field, fullName, gender, idNumber, note, optional, personKey, unitCode, unitName } from './common.ts';

const agencyCode = {
  title: 'Mã cơ quan', aliases: ['Mã đơn vị cử', 'Mã cơ quan, đơn vị', 'Mã đơn vị'], type: 'code', required: true, width: 11,
  help: { vi: 'Chữ in hoa không dấu và số, 2 đến 8 ký tự, ví dụ SXD.', en: 'Capital letters without accents and digits, 2 to 8, such as SXD.' },
} as const;

/** Danh sách dự kiến cử: the pool that the proposal chooses from. */
export const candidatesSheet = defineSheet({
  key: 'candidates', title: 'Danh sách dự kiến cử', aliases: ['Nguồn biệt phái', 'Dự kiến biệt phái', 'Danh sách cử', 'Danh sách đề cử', 'Danh sách dự kiến biệt phái'],
  in: { province: 'required', sender: 'required' }, table: 'DP_DuKienCu',
  columns: {
    key: personKey, fullName, birthDate: { ...birthDate, required: true }, gender, idNumber, category,
    agencyCode,
    agencyName: { title: 'Cơ quan, đơn vị', aliases: ['Cơ quan cử', 'Đơn vị cử', 'Đơn vị công tác', 'Cơ quan, đơn vị công tác'], type: 'text', width: 34, help: { vi: 'Tên cơ quan cử.', en: 'Sending agency.' } },
    department: { title: 'Phòng, đơn vị trực thuộc', aliases: ['Phòng', 'Phòng ban', 'Phòng, ban', 'Đơn vị trực thuộc'], type: 'text', width: 28, help: { vi: 'Phòng, trung tâm trực thuộc.', en: 'Division.' } },
    position: { title: 'Chức vụ', aliases: ['Chức danh', 'Chức vụ, chức danh'], type: 'text', width: 20, help: { vi: 'Chức vụ, chức danh.', en: 'Position.' } },
    form: { title: 'Hình thức', aliases: ['Hình thức cử'], type: 'list', list: 'form', required: true, width: 14, help: { vi: 'Biệt phái, Tăng cường hoặc Trưởng trạm.', en: 'Secondment, reinforcement or station head.' } },
    field: { ...field, title: 'Lĩnh vực chính', aliases: ['Lĩnh vực', 'Lĩnh vực chuyên môn', 'Chuyên môn'] },
    otherFields: { title: 'Lĩnh vực khác', aliases: ['Lĩnh vực kiêm', 'Lĩnh vực hỗ trợ'], type: 'multi', list: 'field', width: 28, help: { vi: 'Cách nhau bằng dấu phẩy.', en: 'Separated by commas.' } },
    experienceYears: { title: 'Số năm kinh nghiệm', aliases: ['Kinh nghiệm', 'Kinh nghiệm (năm)', 'Số năm công tác'], type: 'int', width: 10, help: { vi: 'Số năm làm lĩnh vực chính.', en: 'Years in the main field.' } },
    rating1: { title: 'Xếp loại năm gần nhất', aliases: ['Đánh giá năm gần nhất', 'Xếp loại'], type: 'list', list: 'rating', width: 16, help: { vi: 'Mức xếp loại chất lượng của năm vừa đánh giá.', en: 'Rating of the last rated year.' } },
    rating2: { title: 'Xếp loại năm trước', type: 'list', list: 'rating', width: 16, help: { vi: 'Mức xếp loại của năm trước đó.', en: 'Rating of the year before.' } },
    rating3: { title: 'Xếp loại năm trước nữa', type: 'list', list: 'rating', width: 16, help: { vi: 'Mức xếp loại của năm trước nữa.', en: 'Rating of the year before that.' } },
    planned: { title: 'Trong quy hoạch', aliases: ['Quy hoạch'], type: 'mark', width: 9, help: { vi: 'x nếu trong quy hoạch lãnh đạo, quản lý.', en: 'x when planned for a leading post.' } },
    eligible: { title: 'Đủ điều kiện', aliases: ['Điều kiện'], type: 'list', list: 'eligibility', width: 12, help: { vi: 'Đủ, Cân nhắc hoặc Không. Cơ quan cử tự đánh giá; chỉ ghi kết quả, không ghi lý do riêng tư.', en: 'Đủ, Cân nhắc or Không. Judged by the sender; the result only, no private reason.' } },
    underDiscipline: { title: 'Đang xem xét kỷ luật', aliases: ['Xem xét kỷ luật'], type: 'mark', width: 10, help: { vi: 'x nếu đang bị xem xét kỷ luật.', en: 'x when under disciplinary review.' } },
    homeUnit: { title: 'Mã xã nơi ở', aliases: ['Nơi ở', 'Xã nơi ở'], type: 'code', digits: 5, width: 10, help: { vi: 'Mã 5 chữ số; dùng để xét gần, xa.', en: 'Five-digit code; used for distance.' } },
    wishUnit: { title: 'Mã xã nguyện vọng', aliases: ['Nguyện vọng', 'Xã nguyện vọng'], type: 'code', digits: 5, width: 10, help: { vi: 'Xã muốn về, nếu có.', en: 'Commune asked for.' } },
    lastEnd: { title: 'Ngày hết biệt phái gần nhất', type: 'date', width: 13, help: { vi: 'Đợt trước hoặc đợt đang đi.', en: 'End of the last or current secondment.' } },
    nomination: { title: 'Văn bản đề cử', type: 'text', width: 20, help: { vi: 'Số văn bản của cơ quan cử.', en: 'Nomination document.' } },
    reviewer: { title: 'Lý do chấp nhận ngoại lệ', type: 'text', width: 24, help: { vi: 'Người thẩm định ghi lý do khi vẫn cử người sắp nghỉ hưu.', en: 'The reviewer\'s reason to override retirement.' } },
    note,
  },
});

/** Cơ quan, đơn vị cử: staff and how many may be released. */
export const sendersSheet = defineSheet({
  key: 'senders', title: 'Cơ quan, đơn vị cử', aliases: ['Cơ quan cử', 'Cơ quan, đơn vị'], in: { province: 'required', sender: 'required' }, table: 'DP_CoQuan',
  columns: {
    order: { title: 'Thứ tự', aliases: ['STT', 'TT'], type: 'int', width: 8, help: { vi: 'Thứ tự khi lập danh sách.', en: 'Order in every list.' } },
    agencyCode,
    agencyName: { title: 'Tên cơ quan, đơn vị', aliases: ['Tên cơ quan', 'Tên đơn vị', 'Cơ quan, đơn vị', 'Cơ quan cử'], type: 'text', required: true, width: 44, help: { vi: 'Tên đầy đủ.', en: 'Full name.' } },
    kind: { title: 'Loại cơ quan', aliases: ['Loại đơn vị', 'Loại cơ quan, đơn vị'], type: 'list', list: 'agencyKind', width: 16, help: { vi: 'Sở, ngành; chi cục; đơn vị sự nghiệp.', en: 'Department, branch or service unit.' } },
    staff: { title: 'Tổng số người', aliases: ['Tổng số', 'Số người hiện có'], type: 'int', required: true, width: 10, help: { vi: 'Tổng số người hiện có.', en: 'Staff in total.' } },
    maxRelease: { title: 'Được cử tối đa', aliases: ['Số được cử', 'Có thể cử tối đa'], type: 'int', width: 10, help: { vi: 'Trống: không giới hạn.', en: 'Blank: no limit.' } },
    sentLast24: { title: 'Đã cử 24 tháng qua', aliases: ['Đã cử trong 24 tháng'], type: 'int', width: 11, help: { vi: 'Số lượt người đã cử.', en: 'People sent in the last 24 months.' } },
    note,
  },
});

/** Cơ quan theo lĩnh vực: staff and limit of a sender in one field. */
export const senderFieldsSheet = defineSheet({
  key: 'senderFields', title: 'Cơ quan theo lĩnh vực', in: { province: 'optional', sender: 'optional' }, table: 'DP_CoQuanLinhVuc',
  columns: {
    agencyCode, field,
    staff: { title: 'Số người lĩnh vực này', aliases: ['Số người', 'Số người hiện có'], type: 'int', required: true, width: 11, help: { vi: 'Số người hiện có trong lĩnh vực.', en: 'Staff in the field.' } },
    maxRelease: { title: 'Được cử tối đa', aliases: ['Số được cử', 'Có thể cử tối đa'], type: 'int', width: 10, help: { vi: 'Trống: giữ lại ít nhất 1 người.', en: 'Blank: at least one person stays.' } },
    note,
  },
});

/** Bảng lương: codes or identity numbers to reconcile with, pasted with whatever else the payroll has; optional. */
export const payrollSheet = defineSheet({
  key: 'payroll', title: 'Bảng lương', in: { province: 'optional' }, table: 'DP_BangLuong',
  columns: { key: personKey, idNumber, fullName: optional(fullName), unitCode: optional(unitCode), unitName, note },
});

export const decisionsSheet = defineSheet({
  key: 'decisions', title: 'Quyết định', in: { province: 'optional' }, table: 'DP_QuyetDinh',
  columns: {
    number: { title: 'Số quyết định', aliases: ['Quyết định số', 'Số QĐ', 'Số, ký hiệu'], type: 'text', required: true, width: 18, help: { vi: 'Số, ký hiệu.', en: 'Number.' } },
    date: { title: 'Ngày quyết định', aliases: ['Ngày ký', 'Ngày ban hành', 'Ngày QĐ'], type: 'date', required: true, width: 12, help: { vi: 'dd/mm/yyyy.', en: 'dd/mm/yyyy.' } },
    agency: { title: 'Cơ quan ban hành', type: 'text', width: 28, help: { vi: 'Cơ quan.', en: 'Agency.' } },
    signer: { title: 'Người ký', type: 'text', personal: true, width: 24, help: { vi: 'Người ký.', en: 'Signer.' } },
    form: { title: 'Hình thức', type: 'list', list: 'form', width: 14, help: { vi: 'Biệt phái, Tăng cường hoặc Trưởng trạm.', en: 'Secondment, reinforcement or station head.' } },
    months: { title: 'Thời hạn (tháng)', type: 'int', width: 10, help: { vi: 'Số tháng.', en: 'Months.' } },
    start: { title: 'Ngày bắt đầu', type: 'date', width: 12, help: { vi: 'dd/mm/yyyy.', en: 'dd/mm/yyyy.' } },
    end: { title: 'Ngày kết thúc', type: 'date', width: 12, help: { vi: 'Tính cả ngày này.', en: 'Inclusive.' } },
    total: { title: 'Tổng số người', type: 'int', width: 10, help: { vi: 'Số người trong danh sách.', en: 'People on the list.' } },
    note,
  },
});

export const monitoringSheet = defineSheet({
  key: 'monitoring', title: 'Theo dõi', in: { province: 'optional' }, table: 'DP_TheoDoi',
  columns: {
    key: personKey, unitCode, unitName, fullName,
    period: { title: 'Kỳ báo cáo', type: 'text', width: 14, help: { vi: 'Ví dụ: giữa kỳ.', en: 'Such as mid-term.' } },
    work: { title: 'Việc đã làm', type: 'text', width: 40, help: { vi: 'Tóm tắt.', en: 'Summary.' } },
    backlogStart: { title: 'Hồ sơ tồn đầu kỳ', type: 'int', width: 10, help: { vi: 'Số hồ sơ.', en: 'Dossiers.' } },
    backlogEnd: { title: 'Hồ sơ tồn cuối kỳ', type: 'int', width: 10, help: { vi: 'Số hồ sơ.', en: 'Dossiers.' } },
    handedTo: { title: 'Người được hướng dẫn', type: 'text', personal: true, width: 24, help: { vi: 'Người nhận bàn giao.', en: 'Who takes over.' } },
    rating: { title: 'Xếp loại', type: 'list', list: 'rating', width: 16, help: { vi: 'Mức xếp loại.', en: 'Rating.' } },
    note,
  },
});
