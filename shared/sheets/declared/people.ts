import { defineSheet } from '../declare.ts';
import { birthDate, category, field, from, fullName, gender, idNumber, note, personKey, room, to, unitCode, unitName, weekday } from './common.ts';

/** Nhân sự: one row per person of the unit's own staff. */
export const rosterSheet = defineSheet({
  key: 'roster', title: 'Nhân sự', aliases: ['Danh sách nhân sự', 'Danh sách CBCC', 'Danh sách cán bộ, công chức'],
  in: { province: 'required', commune: 'required' }, table: 'DP_NhanSu',
  columns: {
    key: personKey, unitCode, unitName, fullName,
    birthDate: { ...birthDate, required: true },
    gender, idNumber, category,
    block: { title: 'Khối', type: 'list', list: 'block', required: true, width: 16, help: { vi: 'Chính quyền, Đảng, MTTQ và đoàn thể, hoặc Lực lượng vũ trang.', en: 'Government, Party, Front and mass organisations, or armed forces.' } },
    room: { ...room, required: true },
    position: { title: 'Chức vụ', aliases: ['Chức danh'], type: 'text', width: 22, help: { vi: 'Chức vụ, chức danh.', en: 'Position.' } },
    heldInPost: { title: 'Lãnh đạo, bầu cử', aliases: ['Chức danh bầu cử'], type: 'mark', width: 9, help: { vi: 'x nếu giữ chức danh bầu cử hoặc lãnh đạo xã; không đề xuất điều động.', en: 'x for elected or leading posts; never proposed for transfer.' } },
    mainField: { ...field, title: 'Lĩnh vực chính', aliases: ['Lĩnh vực', 'Lĩnh vực phụ trách'] },
    otherFields: { title: 'Lĩnh vực kiêm', aliases: ['Lĩnh vực khác'], type: 'multi', list: 'field', width: 30, help: { vi: 'Các lĩnh vực khác làm được, cách nhau bằng dấu phẩy.', en: 'Further fields, separated by commas.' } },
    degree: { title: 'Trình độ', aliases: ['Trình độ chuyên môn'], type: 'list', list: 'degree', width: 13, help: { vi: 'Trình độ cao nhất.', en: 'Highest degree.' } },
    major: { title: 'Chuyên ngành', aliases: ['Ngành đào tạo', 'Chuyên ngành đào tạo'], type: 'text', width: 26, help: { vi: 'Ngành ghi trên bằng.', en: 'Subject of the degree.' } },
    origin: { title: 'Nguồn', type: 'list', list: 'origin', width: 14, help: { vi: 'Huyện cũ, Xã cũ, Tỉnh hoặc Tuyển mới.', en: 'Former district, former commune, province or recruited.' } },
    joinedOn: { title: 'Ngày về xã', type: 'date', width: 12, help: { vi: 'dd/mm/yyyy.', en: 'dd/mm/yyyy.' } },
    status: { title: 'Trạng thái', type: 'list', list: 'status', required: true, width: 18, help: { vi: 'Đang làm, Nghỉ thai sản, Đi biệt phái...', en: 'Working, on maternity leave, seconded away...' } },
    statusFrom: { ...from, title: 'Trạng thái từ ngày' },
    statusTo: { ...to, title: 'Trạng thái đến ngày' },
    timeShare: { title: 'Số ngày/tuần', type: 'int', width: 9, help: { vi: 'Số ngày làm tại xã mỗi tuần; trống là 5.', en: 'Days a week at the commune; blank means 5.' } },
    note,
  },
});

/** Kiêm nhiệm: people with a main job elsewhere who work some weekdays at the commune. */
export const concurrentSheet = defineSheet({
  key: 'concurrent', title: 'Kiêm nhiệm', in: { province: 'optional', commune: 'optional' }, table: 'DP_KiemNhiem',
  columns: {
    key: personKey, unitCode, unitName, fullName, category,
    mainEmployer: { title: 'Đơn vị công tác chính', aliases: ['Đơn vị chính', 'Trường'], type: 'text', required: true, width: 34, help: { vi: 'Trường, trung tâm nơi làm việc chính.', en: 'School or centre of the main job.' } },
    room, field,
    c2: weekday('Xã T2', { vi: 'ở xã', en: 'at the commune' }), c3: weekday('Xã T3', { vi: 'ở xã', en: 'at the commune' }),
    c4: weekday('Xã T4', { vi: 'ở xã', en: 'at the commune' }), c5: weekday('Xã T5', { vi: 'ở xã', en: 'at the commune' }),
    c6: weekday('Xã T6', { vi: 'ở xã', en: 'at the commune' }),
    m2: weekday('Chính T2', { vi: 'ở đơn vị chính', en: 'at the main employer' }), m3: weekday('Chính T3', { vi: 'ở đơn vị chính', en: 'at the main employer' }),
    m4: weekday('Chính T4', { vi: 'ở đơn vị chính', en: 'at the main employer' }), m5: weekday('Chính T5', { vi: 'ở đơn vị chính', en: 'at the main employer' }),
    m6: weekday('Chính T6', { vi: 'ở đơn vị chính', en: 'at the main employer' }),
    dutyState: { title: 'Trạng thái', type: 'list', list: 'dutyState', required: true, width: 12, help: { vi: 'Đang làm hoặc Có thể (có thể bố trí).', en: 'Working or available.' } },
    from, to, note,
  },
});

/** Điều chuyển nội bộ: reassignments already made inside the commune or from its public units. */
export const movesSheet = defineSheet({
  key: 'moves', title: 'Điều chuyển nội bộ', in: { province: 'optional', commune: 'optional' }, table: 'DP_NoiBo',
  columns: {
    key: personKey, unitCode, unitName, fullName, category,
    fromEmployer: { title: 'Từ đơn vị', type: 'text', width: 30, help: { vi: 'Trường, trung tâm, phòng trước đó.', en: 'School, centre or room before.' } },
    room, field,
    temporary: { title: 'Tạm thời', type: 'mark', width: 9, help: { vi: 'x nếu chỉ là giải pháp tạm thời.', en: 'x when temporary.' } },
    from, to, note,
  },
});

/** Biệt phái đến: support already there, on the sender's payroll. */
export const secondedInSheet = defineSheet({
  key: 'secondedIn', title: 'Biệt phái đến', in: { province: 'optional', commune: 'optional' }, table: 'DP_BietPhaiDen',
  columns: {
    key: personKey, unitCode, unitName, fullName, category,
    senderName: { title: 'Cơ quan cử', type: 'text', required: true, width: 34, help: { vi: 'Cơ quan, đơn vị cử đến.', en: 'Sending agency.' } },
    room, field,
    decision: { title: 'Số quyết định', type: 'text', width: 18, help: { vi: 'Số quyết định biệt phái.', en: 'Decision number.' } },
    months: { title: 'Thời hạn (tháng)', type: 'int', width: 9, help: { vi: 'Số tháng.', en: 'Months.' } },
    start: { ...from, title: 'Ngày bắt đầu', required: true },
    end: { ...to, title: 'Ngày kết thúc' },
    note,
  },
});

/** Lực lượng vũ trang: numbers only, in no sum except where a quota includes them. */
export const armedForcesSheet = defineSheet({
  key: 'armedForces', title: 'Lực lượng vũ trang', in: { province: 'optional', commune: 'optional' }, table: 'DP_LLVT',
  columns: {
    unitCode, unitName,
    police: { title: 'Công an', type: 'int', width: 10, help: { vi: 'Số công an xã.', en: 'Police.' } },
    military: { title: 'Quân sự', type: 'int', width: 10, help: { vi: 'Số sĩ quan, quân sự.', en: 'Military.' } },
    note,
  },
});

/** Trạm Y tế: exactly one head per unit. */
export const healthStationsSheet = defineSheet({
  key: 'healthStations', title: 'Trạm Y tế', aliases: ['Trạm y tế'], in: { province: 'optional', commune: 'optional' }, table: 'DP_TramYTe',
  columns: {
    key: personKey, unitCode, unitName,
    fullName: { ...fullName, title: 'Trưởng trạm' },
    assignedOn: { title: 'Ngày phân công', type: 'date', width: 12, help: { vi: 'dd/mm/yyyy.', en: 'dd/mm/yyyy.' } },
    document: { title: 'Số văn bản', type: 'text', width: 22, help: { vi: 'Văn bản phân công.', en: 'Document.' } },
    note,
  },
});
