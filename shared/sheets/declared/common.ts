import type { ColumnDecl } from '../declare.ts';

/** Columns that many sheets share, declared once. */
export const personKey = {
  title: 'Mã', aliases: ['Mã người', 'Mã NS', 'Mã nhân sự'], type: 'code', width: 13,
  help: {
    vi: 'Mã của dòng, phần mềm tự ghi; không sửa, không dùng số định danh.',
    en: 'Key of the row, written by the software; do not change it, do not use the identity number.',
  },
} as const satisfies ColumnDecl;

export const unitCode = {
  title: 'Mã xã', aliases: ['Mã ĐVHC', 'Mã đơn vị', 'Mã xã, phường'], type: 'code', digits: 5, required: true, width: 9,
  help: { vi: 'Mã 5 chữ số của xã, phường, đặc khu, ví dụ 03176.', en: 'Five-digit commune code, such as 03176.' },
} as const satisfies ColumnDecl;

export const unitName = {
  title: 'Tên xã, phường', aliases: ['Tên xã', 'Xã, phường', 'Đơn vị', 'Tên đơn vị', 'Xã'], type: 'text', width: 24,
  help: { vi: 'Tên sau sắp xếp, ví dụ Xã Nà Bủng.', en: 'Name after the merger, such as Xã Nà Bủng.' },
} as const satisfies ColumnDecl;

export const fullName = {
  title: 'Họ và tên', aliases: ['Họ tên', 'Họ và tên CBCC', 'Tên'], type: 'text', required: true, personal: true, width: 26,
  help: { vi: 'Họ và tên có dấu, như trong hồ sơ.', en: 'Full name with accents, as in the file.' },
} as const satisfies ColumnDecl;

export const birthDate = {
  title: 'Ngày sinh', aliases: ['Ngày, tháng, năm sinh', 'Năm sinh', 'Sinh ngày'], type: 'date', personal: true, width: 12,
  help: { vi: 'dd/mm/yyyy, ví dụ 05/09/1985.', en: 'dd/mm/yyyy, such as 05/09/1985.' },
} as const satisfies ColumnDecl;

export const gender = {
  title: 'Giới tính', aliases: ['Nam/Nữ', 'Phái'], type: 'list', list: 'gender', personal: true, width: 9,
  help: { vi: 'Nam hoặc Nữ.', en: 'Nam or Nữ.' },
} as const satisfies ColumnDecl;

export const idNumber = {
  title: 'Số định danh', aliases: ['CCCD', 'Số CCCD', 'Số định danh cá nhân', 'CMND'], type: 'code', personal: true, width: 15,
  help: {
    vi: '12 chữ số, để dạng chữ. Không bắt buộc; không rời khỏi tệp này.',
    en: '12 digits, as text. Optional; never leaves this file.',
  },
} as const satisfies ColumnDecl;

export const category = {
  title: 'Loại', aliases: ['Loại cán bộ', 'Đối tượng', 'Diện', 'CB/CC/VC'], type: 'list', list: 'category', required: true, width: 15,
  help: {
    vi: 'Cán bộ, Công chức, Viên chức, Hợp đồng lao động hoặc Không chuyên trách.',
    en: 'Cadre, civil servant, public employee, labour contract or non-specialised.',
  },
} as const satisfies ColumnDecl;

export const room = {
  title: 'Phòng, bộ phận', aliases: ['Phòng', 'Bộ phận', 'Phòng ban', 'Phòng chuyên môn'], type: 'list', list: 'room', width: 26,
  help: { vi: 'Phòng hoặc bộ phận của xã.', en: 'Room of the commune.' },
} as const satisfies ColumnDecl;

export const field = {
  title: 'Lĩnh vực', aliases: ['Lĩnh vực chuyên môn', 'Chuyên môn', 'Mảng việc'], type: 'list', list: 'field', required: true, width: 30,
  help: { vi: 'Một lĩnh vực trong danh mục.', en: 'One field of the catalogue.' },
} as const satisfies ColumnDecl;

export const note = {
  title: 'Ghi chú', type: 'text', width: 24,
  help: { vi: 'Phần mềm không đọc cột này.', en: 'Not read by the software.' },
} as const satisfies ColumnDecl;

export const from = {
  title: 'Từ ngày', type: 'date', width: 12, help: { vi: 'dd/mm/yyyy.', en: 'dd/mm/yyyy.' },
} as const satisfies ColumnDecl;

export const to = {
  title: 'Đến ngày', type: 'date', width: 12, help: { vi: 'dd/mm/yyyy; để trống nếu chưa có.', en: 'dd/mm/yyyy; blank when open.' },
} as const satisfies ColumnDecl;

export const weekday = (title: string, where: { vi: string; en: string }) =>
  ({
    title, type: 'mark', width: 7,
    help: { vi: `Đánh dấu x nếu làm việc ${where.vi} ngày này.`, en: `x when working ${where.en} on this day.` },
  }) as const satisfies ColumnDecl;
