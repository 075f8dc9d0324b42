import { defineSheet } from '../declare.ts';
import {
  atCommune, atMainEmployer, birthDate, category, field, from, fullName, gender, idNumber, note, personKey, room, to, unitCode, unitName, weekday,
} from './common.ts';

/** Nhân sự: one row per person of the unit's own staff. */
export const rosterSheet = defineSheet({
  key: 'roster', title: 'Nhân sự', aliases: ['Danh sách nhân sự', 'DS nhân sự', 'Danh sách CBCC', 'DS CBCC', 'Danh sách cán bộ, công chức', 'CBCC'],
  in: { province: 'required', commune: 'required' }, table: 'DP_NhanSu',
  columns: {
    key: personKey, unitCode, unitName, fullName,
    birthDate: { ...birthDate, required: true },
    gender, idNumber, category,
    block: { title: 'Khối', aliases: ['Khối công tác', 'Khối cơ quan'], type: 'list', list: 'block', required: true, width: 18, help: { vi: 'Chọn Chính quyền; Đảng; MTTQ và đoàn thể; hoặc Lực lượng vũ trang.', en: 'Government; Party; Front and mass organisations; or armed forces.' } },
    room: { ...room, required: true },
    position: { title: 'Chức vụ', aliases: ['Chức danh', 'Chức vụ, chức danh', 'Chức danh, chức vụ', 'Chức vụ hoặc chức danh', 'Chức vụ hoặc chức danh công tác', 'Chức vụ, chức danh công tác', 'Chức vụ công tác', 'Chức vụ hiện nay', 'Chức vụ, chức danh hiện nay'], type: 'text', width: 28, help: { vi: 'Chức vụ, chức danh.', en: 'Position.' } },
    heldInPost: { title: 'Lãnh đạo, bầu cử', aliases: ['Chức danh bầu cử', 'Chức danh lãnh đạo'], type: 'mark', width: 9, help: { vi: 'x nếu giữ chức danh bầu cử hoặc lãnh đạo xã; không đề xuất điều động.', en: 'x for elected or leading posts; never proposed for transfer.' } },
    mainField: { ...field, title: 'Lĩnh vực chính', aliases: ['Lĩnh vực', 'Lĩnh vực phụ trách', 'Lĩnh vực chuyên môn', 'Lĩnh vực công tác', 'Lĩnh vực được giao', 'Lĩnh vực được phân công', 'Lĩnh vực đảm nhiệm', 'Nhiệm vụ chính', 'Nhiệm vụ được giao', 'Nhiệm vụ đang phụ trách', 'Nhiệm vụ phụ trách', 'Nhiệm vụ được phân công', 'Công việc đang phụ trách', 'Công việc được giao', 'Vị trí việc làm', 'Phụ trách', 'Lĩnh vực được phân công phụ trách'] },
    otherFields: { title: 'Lĩnh vực kiêm', aliases: ['Lĩnh vực khác', 'Lĩnh vực kiêm nhiệm', 'Kiêm nhiệm lĩnh vực'], type: 'multi', list: 'field', width: 30, help: { vi: 'Các lĩnh vực khác làm được, cách nhau bằng dấu phẩy.', en: 'Further fields, separated by commas.' } },
    degree: { title: 'Trình độ', aliases: ['Trình độ chuyên môn', 'Trình độ đào tạo', 'Trình độ CM', 'Trình độ chuyên môn đào tạo', 'Chuyên môn ĐT', 'Bằng cấp'], type: 'list', list: 'degree', width: 13, help: { vi: 'Trình độ chuyên môn cao nhất.', en: 'Highest degree.' } },
    major: { title: 'Chuyên ngành', aliases: ['Ngành', 'Ngành đào tạo', 'Chuyên ngành đào tạo', 'Chuyên môn đào tạo'], type: 'text', width: 26, help: { vi: 'Ngành ghi trên bằng, ví dụ Kế toán; dùng để biết người bố trí trái chuyên môn.', en: 'Subject of the degree, such as Kế toán; shows who works outside their training.' } },
    origin: { title: 'Nguồn', aliases: ['Nguồn cán bộ', 'Nguồn bố trí', 'Nơi công tác trước sắp xếp'], type: 'list', list: 'origin', width: 14, help: { vi: 'Huyện cũ, Xã cũ, Tỉnh hoặc Tuyển mới.', en: 'Former district, former commune, province or recruited.' } },
    joinedOn: { title: 'Ngày về xã', aliases: ['Ngày về đơn vị', 'Ngày nhận công tác'], type: 'date', width: 12, help: { vi: 'Ngày bắt đầu làm việc tại xã, dd/mm/yyyy.', en: 'First day at the commune, dd/mm/yyyy.' } },
    status: {
      title: 'Trạng thái', aliases: ['Trạng thái làm việc', 'Tình trạng', 'Tình trạng công tác', 'Tình trạng làm việc'], type: 'list', list: 'status', required: true, width: 18,
      help: { vi: 'Đang làm, Chờ nghỉ hưu, Nghỉ thai sản, Nghỉ dài ngày, Đi biệt phái hoặc Tạm đình chỉ.', en: 'Working, waiting for retirement, maternity leave, long leave, seconded away or suspended.' },
    },
    statusFrom: { ...from, title: 'Trạng thái từ ngày', aliases: ['Từ ngày', 'Nghỉ từ ngày'] },
    statusTo: { ...to, title: 'Trạng thái đến ngày', aliases: ['Đến ngày', 'Nghỉ đến ngày'] },
    timeShare: { title: 'Số ngày/tuần', aliases: ['Số ngày một tuần', 'Số ngày làm việc/tuần', 'Ngày/tuần'], type: 'int', width: 9, help: { vi: 'Số ngày làm tại xã mỗi tuần; trống là 5.', en: 'Days a week at the commune; blank means 5.' } },
    note,
  },
});

/** Kiêm nhiệm: people with a main job elsewhere who work some weekdays at the commune. */
export const concurrentSheet = defineSheet({
  key: 'concurrent', title: 'Kiêm nhiệm', aliases: ['Danh sách kiêm nhiệm', 'Giáo viên kiêm nhiệm'], in: { province: 'optional', commune: 'optional' }, table: 'DP_KiemNhiem',
  columns: {
    key: personKey, unitCode, unitName, fullName, category,
    mainEmployer: { title: 'Đơn vị công tác chính', aliases: ['Đơn vị chính', 'Đơn vị công tác', 'Nơi công tác chính', 'Trường', 'Trường, đơn vị'], type: 'text', required: true, width: 34, help: { vi: 'Trường, trung tâm nơi làm việc chính.', en: 'School or centre of the main job.' } },
    room, field,
    c2: weekday('T2', atCommune), c3: weekday('T3', atCommune),
    c4: weekday('T4', atCommune), c5: weekday('T5', atCommune),
    c6: weekday('T6', atCommune),
    m2: weekday('T2', atMainEmployer), m3: weekday('T3', atMainEmployer),
    m4: weekday('T4', atMainEmployer), m5: weekday('T5', atMainEmployer),
    m6: weekday('T6', atMainEmployer),
    dutyState: { title: 'Trạng thái', aliases: ['Tình trạng'], type: 'list', list: 'dutyState', required: true, width: 12, help: { vi: 'Đang làm hoặc Có thể (có thể bố trí).', en: 'Working or available.' } },
    from, to, note,
  },
});

/** Điều chuyển nội bộ: reassignments already made inside the commune or from its public units. */
export const movesSheet = defineSheet({
  key: 'moves', title: 'Điều chuyển nội bộ', aliases: ['Điều động nội bộ', 'Phân công nội bộ'], in: { province: 'optional', commune: 'optional' }, table: 'DP_NoiBo',
  columns: {
    key: personKey, unitCode, unitName, fullName, category,
    fromEmployer: { title: 'Từ đơn vị', aliases: ['Đơn vị cũ', 'Từ phòng, đơn vị', 'Đơn vị trước khi chuyển'], type: 'text', width: 30, help: { vi: 'Trường, trung tâm, phòng trước đó.', en: 'School, centre or room before.' } },
    room, field,
    temporary: { title: 'Tạm thời', type: 'mark', width: 9, help: { vi: 'x nếu chỉ là giải pháp tạm thời.', en: 'x when temporary.' } },
    from, to, note,
  },
});

/** Biệt phái đến: support already there, on the sender's payroll. */
export const secondedInSheet = defineSheet({
  key: 'secondedIn', title: 'Biệt phái đến', aliases: ['Biệt phái về xã', 'Danh sách biệt phái đến', 'Tăng cường đến'], in: { province: 'optional', commune: 'optional' }, table: 'DP_BietPhaiDen',
  columns: {
    key: personKey, unitCode, unitName, fullName, category,
    senderName: { title: 'Cơ quan cử', aliases: ['Cơ quan, đơn vị cử', 'Đơn vị cử', 'Cơ quan, đơn vị', 'Đơn vị công tác'], type: 'text', required: true, width: 34, help: { vi: 'Cơ quan, đơn vị cử đến.', en: 'Sending agency.' } },
    room, field,
    decision: { title: 'Số quyết định', aliases: ['Quyết định', 'Quyết định số', 'Số QĐ'], type: 'text', width: 18, help: { vi: 'Số quyết định biệt phái.', en: 'Decision number.' } },
    months: { title: 'Thời hạn (tháng)', aliases: ['Thời hạn', 'Số tháng', 'Thời gian (tháng)'], type: 'int', width: 9, help: { vi: 'Số tháng.', en: 'Months.' } },
    start: { ...from, title: 'Ngày bắt đầu', aliases: ['Từ ngày', 'Bắt đầu'], required: true },
    end: { ...to, title: 'Ngày kết thúc', aliases: ['Đến ngày', 'Kết thúc'] },
    note,
  },
});

/** Lực lượng vũ trang: numbers only, in no sum except where a quota includes them. */
export const armedForcesSheet = defineSheet({
  key: 'armedForces', title: 'Lực lượng vũ trang', aliases: ['LLVT', 'Công an, quân sự'], in: { province: 'optional', commune: 'optional' }, table: 'DP_LLVT',
  columns: {
    unitCode, unitName,
    police: { title: 'Công an', aliases: ['Công an xã', 'Số công an'], type: 'int', width: 10, help: { vi: 'Số công an xã.', en: 'Police.' } },
    military: { title: 'Quân sự', aliases: ['Quân sự xã', 'Số quân sự', 'Ban CHQS'], type: 'int', width: 10, help: { vi: 'Số sĩ quan, quân sự.', en: 'Military.' } },
    note,
  },
});

/** Trạm Y tế: exactly one head per unit. */
export const healthStationsSheet = defineSheet({
  key: 'healthStations', title: 'Trạm Y tế', aliases: ['Trưởng trạm y tế', 'TYT'], in: { province: 'optional', commune: 'optional' }, table: 'DP_TramYTe',
  columns: {
    key: personKey, unitCode, unitName,
    fullName: { ...fullName, title: 'Trưởng trạm', aliases: ['Họ và tên', 'Họ tên', 'Họ và tên trưởng trạm', 'Trưởng trạm y tế'] },
    assignedOn: { title: 'Ngày phân công', aliases: ['Từ ngày'], type: 'date', width: 12, help: { vi: 'Ngày bắt đầu làm trưởng trạm, dd/mm/yyyy.', en: 'First day as head, dd/mm/yyyy.' } },
    document: { title: 'Số văn bản', type: 'text', width: 22, help: { vi: 'Văn bản phân công.', en: 'Document.' } },
    note,
  },
});
