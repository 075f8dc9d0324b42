import { defineSheet } from '../declare.ts';
import { note, unitCode, unitName } from './common.ts';

/** Danh mục đơn vị: every commune-level unit of the province, in protocol order. */
export const unitsSheet = defineSheet({
  key: 'units', title: 'Danh mục đơn vị', aliases: ['Danh mục xã', 'Danh mục xã, phường', 'Đơn vị'], in: { province: 'required' }, table: 'DP_DonVi',
  columns: {
    order: { title: 'Thứ tự', aliases: ['STT', 'TT', 'Số TT', 'Số thứ tự'], type: 'int', width: 8, help: { vi: 'Thứ tự khi lập danh sách.', en: 'Order in every list.' } },
    unitCode,
    unitName: { ...unitName, required: true },
    kind: { title: 'Loại đơn vị', aliases: ['Loại hình', 'Loại ĐVHC', 'Loại'], type: 'list', list: 'unitKind', required: true, width: 12, help: { vi: 'Xã, Phường hoặc Đặc khu.', en: 'Commune, ward or special zone.' } },
    oldUnits: { title: 'Số đơn vị cũ', aliases: ['Số xã cũ', 'Số ĐVHC cũ', 'Số ĐVHC sáp nhập', 'Số đơn vị sáp nhập'], type: 'int', width: 10, help: { vi: 'Số đơn vị cấp xã trước sắp xếp.', en: 'Number of units before the merger.' } },
    formerDistrict: { title: 'Mã huyện cũ', aliases: ['Mã huyện'], type: 'code', digits: 3, width: 10, help: { vi: 'Mã 3 chữ số của huyện trước 01/7/2025; dùng để biết các xã gần nhau.', en: 'Three-digit code of the district before 1 July 2025; used for distance.' } },
    formerDistrictName: { title: 'Tên huyện cũ', aliases: ['Huyện cũ', 'Huyện, thị xã, thành phố cũ'], type: 'text', width: 22, help: { vi: 'Tên huyện, thị xã, thành phố trước sắp xếp.', en: 'Name of the former district.' } },
    formerDistrictCentre: { title: 'Trung tâm huyện cũ', aliases: ['Là trung tâm huyện cũ', 'Trung tâm huyện'], type: 'mark', width: 10, help: { vi: 'x nếu có thị trấn, phường trung tâm huyện cũ.', en: 'x when it holds the old district centre.' } },
    border: { title: 'Xã biên giới', aliases: ['Biên giới', 'Phường, xã biên giới'], type: 'mark', width: 9, help: { vi: 'x nếu là xã biên giới.', en: 'x for a border commune.' } },
    remote: { title: 'Vùng khó khăn', aliases: ['Đặc biệt khó khăn', 'Khó khăn', 'Vùng đặc biệt khó khăn', 'ĐBKK'], type: 'mark', width: 9, help: { vi: 'x nếu thuộc vùng khó khăn.', en: 'x for a difficult area.' } },
    statedTotal: { title: 'Tổng số xã báo cáo', aliases: ['Tổng số báo cáo'], type: 'int', width: 11, help: { vi: 'Tổng số người xã ghi trong phiếu xác nhận; phần mềm so với số đếm được trong Nhân sự.', en: 'Total that the commune states; compared with the rows counted.' } },
    reportDate: { title: 'Ngày số liệu của xã', type: 'date', width: 12, help: { vi: 'Ngày số liệu xã gửi; trống nếu xã chưa gửi.', en: 'As-of date of the commune; blank when it has not reported.' } },
    placesKept: { title: 'Số chỗ giữ lại', type: 'int', width: 10, help: { vi: 'Số người giữ lại cho xã chưa có số liệu.', en: 'People kept for a unit without data.' } },
    type: { title: 'Phân loại đơn vị', aliases: ['Phân loại ĐVHC', 'Phân loại đơn vị hành chính'], type: 'list', list: 'unitType', width: 10, help: { vi: 'Loại I, II hoặc III; chỉ dùng cho định mức tham khảo.', en: 'Type I, II or III; for reference norms only.' } },
    place: { title: 'Địa bàn', aliases: ['Khu vực', 'Vùng'], type: 'list', list: 'unitPlace', width: 16, help: { vi: 'Miền núi hay không; phường: thuộc quận, thành phố hay thị xã cũ. Chỉ dùng cho định mức tham khảo.', en: 'Mountainous or not; wards: of a former district, city or town. For reference norms only.' } },
    population: { title: 'Dân số', aliases: ['Số dân', 'Quy mô dân số'], type: 'int', width: 10, help: { vi: 'Số người; chỉ dùng cho định mức tham khảo.', en: 'People; for reference norms only.' } },
    area: { title: 'Diện tích (km²)', aliases: ['Diện tích', 'Diện tích tự nhiên', 'Diện tích km2'], type: 'decimal', width: 10, help: { vi: 'km², tối đa hai số lẻ; chỉ dùng cho định mức tham khảo.', en: 'km², two decimals at most; for reference norms only.' } },
    score: { title: 'Điểm phân loại', aliases: ['Điểm tiêu chí', 'Tổng điểm'], type: 'decimal', width: 10, help: { vi: 'Điểm phân loại hoặc điểm theo tiêu chí của tỉnh; dùng khi chia tổng biên chế.', en: 'Points of the classification or of the province; used when a total is shared.' } },
    workload: { title: 'Số cần theo khối lượng việc', aliases: ['Số người cần theo khối lượng việc', 'Số cần theo khối lượng công việc'], type: 'decimal', width: 12, help: { vi: 'Số người xã tính từ khối lượng việc, ví dụ 16,08; chỉ để so sánh (WISN).', en: 'People that the commune computed from its workload, such as 16.08; for comparison only (WISN).' } },
    note,
  },
});

/** Biên chế giao: a norm is a number with a scope, a document and dates. */
export const quotasSheet = defineSheet({
  key: 'quotas', title: 'Biên chế giao', aliases: ['Định mức', 'Biên chế', 'Biên chế được giao', 'Định mức biên chế'], in: { province: 'required' }, table: 'DP_BienChe',
  columns: {
    unitCode, unitName,
    scopeBlock: { title: 'Phạm vi', aliases: ['Khối tính', 'Phạm vi tính'], type: 'list', list: 'scopeBlock', required: true, width: 20, help: { vi: 'Chính quyền; Đảng, đoàn thể; hoặc Toàn hệ thống.', en: 'Government; Party and mass organisations; or whole system.' } },
    counted: { title: 'Đối tượng tính', aliases: ['Đối tượng', 'Đối tượng được tính'], type: 'list', list: 'counted', required: true, width: 28, help: { vi: 'Loại người được tính vào biên chế này, ví dụ Cán bộ, công chức.', en: 'Categories counted in this quota, such as cadres and civil servants.' } },
    armedForces: { title: 'Gồm lực lượng vũ trang', aliases: ['Gồm LLVT', 'Tính cả LLVT'], type: 'list', list: 'yesNo', width: 12, help: { vi: 'Có nếu biên chế này gồm cả công an, quân sự xã.', en: 'Có when the quota includes police and military.' } },
    number: { title: 'Biên chế giao', aliases: ['Định mức', 'Số biên chế', 'Biên chế', 'Biên chế được giao', 'Số lượng'], type: 'int', required: true, width: 10, help: { vi: 'Số nguyên.', en: 'Whole number.' } },
    document: { title: 'Số văn bản', aliases: ['Văn bản', 'Văn bản giao', 'Căn cứ', 'Số, ký hiệu văn bản'], type: 'text', width: 24, help: { vi: 'Số, ký hiệu văn bản giao.', en: 'Number of the document.' } },
    documentDate: { title: 'Ngày văn bản', aliases: ['Ngày ban hành'], type: 'date', width: 12, help: { vi: 'dd/mm/yyyy.', en: 'dd/mm/yyyy.' } },
    effectiveFrom: { title: 'Hiệu lực từ', aliases: ['Hiệu lực từ ngày', 'Ngày hiệu lực', 'Áp dụng từ ngày'], type: 'date', width: 12, help: { vi: 'dd/mm/yyyy; trống thì lấy ngày văn bản.', en: 'dd/mm/yyyy; blank means the document date.' } },
    status: { title: 'Tình trạng', aliases: ['Tình trạng hiệu lực', 'Hiệu lực'], type: 'list', list: 'quotaStatus', width: 16, help: { vi: 'Trống được hiểu là còn hiệu lực.', en: 'Blank means in force.' } },
    requiredByWorkload: { title: 'Số cần theo khối lượng việc', type: 'decimal', width: 12, help: { vi: 'Không bắt buộc; chỉ để so sánh (WISN).', en: 'Optional; for comparison only (WISN).' } },
    note,
  },
});

/** Thông tin: who reports, for which unit, on which date. Rows of item and value. */
export const infoSheet = defineSheet({
  key: 'info', title: 'Thông tin', aliases: ['Thông tin chung'], in: { province: 'required', commune: 'required', sender: 'required' }, table: 'DP_ThongTin',
  columns: {
    item: { title: 'Nội dung', aliases: ['Mục', 'Thông tin'], type: 'text', required: true, width: 34, help: { vi: 'Không sửa cột này.', en: 'Do not change this column.' } },
    value: { title: 'Giá trị', aliases: ['Trả lời', 'Điền vào đây'], type: 'text', width: 40, help: { vi: 'Điền vào cột này.', en: 'Fill in this column.' } },
  },
});

/** Labels of the rows of Thông tin; the typed reader returns them by key. */
export const INFO_ITEMS = {
  asOf: 'Ngày số liệu',
  province: 'Mã tỉnh',
  provinceName: 'Tên tỉnh',
  unitCode: 'Mã xã',
  unitName: 'Tên xã, phường',
  agencyCode: 'Mã cơ quan',
  agencyName: 'Tên cơ quan',
  workload: 'Số người cần theo khối lượng việc',
  preparer: 'Người lập',
  made: 'Ghi chú về số liệu',
} as const;
export type InfoItem = keyof typeof INFO_ITEMS;

/** Tham số: period, policy, measures and weights that the province edits; labels in shared/proposals/settings.ts. */
export const paramsSheet = defineSheet({
  key: 'params', title: 'Tham số', aliases: ['Tham số phương án', 'Cấu hình'], in: { province: 'optional' }, table: 'DP_ThamSo',
  columns: {
    key: { title: 'Mã tham số', type: 'code', required: true, width: 26, help: { vi: 'Không sửa cột này.', en: 'Do not change this column.' } },
    label: { title: 'Nội dung', type: 'text', width: 52, help: { vi: 'Giải thích.', en: 'Explanation.' } },
    value: { title: 'Giá trị', type: 'text', width: 18, help: { vi: 'Giá trị của tỉnh.', en: 'Value of the province.' } },
    note,
  },
});

/** Phiếu xác nhận số liệu: the counts that the Chairman signs, against those counted. */
export const confirmationSheet = defineSheet({
  key: 'confirmation', title: 'Phiếu xác nhận số liệu', aliases: ['Phiếu xác nhận', 'Xác nhận số liệu'], in: { commune: 'optional' }, table: 'DP_XacNhan',
  columns: {
    item: { title: 'Nội dung', type: 'text', required: true, width: 40, help: { vi: 'Không sửa cột này.', en: 'Do not change this column.' } },
    stated: { title: 'Xã xác nhận', type: 'int', width: 12, help: { vi: 'Số xã xác nhận.', en: 'Number that the commune confirms.' } },
    counted: { title: 'Số đếm được', type: 'int', width: 12, help: { vi: 'Phần mềm đếm từ trang Nhân sự.', en: 'Counted from the roster.' } },
  },
});
