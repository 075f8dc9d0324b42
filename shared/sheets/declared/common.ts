import type { ColumnDecl } from '../declare.ts';

/** Columns that many sheets share, declared once. */
export const personKey = {
  title: 'Mã', aliases: ['Mã người', 'Mã NS', 'Mã nhân sự', 'Mã dòng', 'Mã CBCC'], type: 'code', width: 13,
  help: {
    vi: 'Mã của dòng, phần mềm tự ghi; không sửa, không dùng số định danh.',
    en: 'Key of the row, written by the software; do not change it, do not use the identity number.',
  },
} as const satisfies ColumnDecl;

export const unitCode = {
  title: 'Mã xã', aliases: ['Mã ĐVHC', 'Mã ĐVHC cấp xã', 'Mã đơn vị', 'Mã đơn vị hành chính', 'Mã xã, phường', 'Mã xã, phường, đặc khu', 'Mã số xã'], type: 'code', digits: 5, required: true, width: 9,
  help: { vi: 'Mã 5 chữ số của xã, phường, đặc khu sau 01/7/2025, để dạng chữ, ví dụ 03176.', en: 'Five-digit code of the unit since 1 July 2025, as text, such as 03176.' },
} as const satisfies ColumnDecl;

export const unitName = {
  title: 'Tên xã, phường', aliases: ['Tên xã', 'Tên xã, phường, đặc khu', 'Xã, phường', 'Xã, phường, đặc khu', 'Đơn vị', 'Đơn vị hành chính', 'Tên đơn vị', 'Tên ĐVHC', 'Xã'], type: 'text', width: 24,
  help: { vi: 'Tên sau sắp xếp, ví dụ Xã Nà Bủng.', en: 'Name after the merger, such as Xã Nà Bủng.' },
} as const satisfies ColumnDecl;

export const fullName = {
  title: 'Họ và tên', aliases: ['Họ tên', 'Họ, tên', 'Họ và tên CBCC', 'Họ và tên cán bộ, công chức', 'Họ và tên cán bộ, công chức, viên chức', 'Họ và tên khai sinh', 'Tên'], type: 'text', required: true, personal: true, width: 26,
  help: { vi: 'Họ và tên có dấu, như trong hồ sơ.', en: 'Full name with accents, as in the file.' },
} as const satisfies ColumnDecl;

/** The column where another one tells who or where it is. */
export function optional<D extends ColumnDecl>(column: D): Omit<D, 'required'> {
  const { required, ...others } = column;
  return required === undefined ? column : others;
}

export const birthDate = {
  title: 'Ngày sinh', aliases: ['Ngày, tháng, năm sinh', 'Năm sinh', 'Sinh ngày', 'Sinh ngày, tháng, năm', 'NTNS'], type: 'date', personal: true, width: 12,
  help: { vi: 'dd/mm/yyyy, ví dụ 05/09/1985. Chỉ biết năm thì ghi năm.', en: 'dd/mm/yyyy, such as 05/09/1985. The year alone where no more is known.' },
} as const satisfies ColumnDecl;

export const gender = {
  title: 'Giới tính', aliases: ['Nam/Nữ', 'Giới', 'Phái', 'GT'], type: 'list', list: 'gender', personal: true, width: 9,
  help: { vi: 'Nam hoặc Nữ.', en: 'Nam or Nữ.' },
} as const satisfies ColumnDecl;

export const idNumber = {
  title: 'Số định danh', aliases: ['CCCD', 'Số CCCD', 'Số định danh cá nhân', 'Mã định danh', 'Mã định danh cá nhân', 'Số căn cước', 'Số căn cước công dân', 'CMND', 'Số CMND', 'CMND/CCCD', 'Số CMND/CCCD', 'CCCD/CMND', 'Số CCCD/CMND', 'CMTND', 'Số CMTND', 'CMTND/CCCD', 'Căn cước', 'Căn cước công dân'], type: 'code', personal: true, width: 15,
  help: {
    vi: '12 chữ số, để dạng chữ. Không bắt buộc; không rời khỏi tệp này.',
    en: '12 digits, as text. Optional; never leaves this file.',
  },
} as const satisfies ColumnDecl;

export const category = {
  title: 'Loại', aliases: ['Loại cán bộ', 'Loại cán bộ, công chức', 'Loại CBCC', 'Phân loại', 'Đối tượng', 'Diện', 'CB/CC', 'CB/CC/VC', 'Cán bộ/Công chức/Viên chức'], type: 'list', list: 'category', required: true, width: 18,
  help: {
    vi: 'Cán bộ, Công chức, Viên chức, Hợp đồng lao động hoặc Không chuyên trách.',
    en: 'Cadre, civil servant, public employee, labour contract or non-specialised.',
  },
} as const satisfies ColumnDecl;

export const room = {
  title: 'Phòng, bộ phận', aliases: ['Phòng', 'Bộ phận', 'Phòng ban', 'Phòng, ban', 'Phòng chuyên môn', 'Phòng đến', 'Phòng, bộ phận công tác', 'Bộ phận công tác', 'Phòng công tác', 'Phòng, ban chuyên môn', 'Phòng, ban, bộ phận'], type: 'list', list: 'room', width: 32,
  help: { vi: 'Chọn phòng hoặc bộ phận của xã; phường chọn Phòng Kinh tế, Hạ tầng và Đô thị.', en: 'Choose a room of the unit; wards choose Phòng Kinh tế, Hạ tầng và Đô thị.' },
} as const satisfies ColumnDecl;

export const field = {
  title: 'Lĩnh vực', aliases: ['Lĩnh vực chuyên môn', 'Lĩnh vực phụ trách', 'Lĩnh vực công tác', 'Chuyên môn', 'Mảng việc', 'Vị trí việc làm'], type: 'list', list: 'field', required: true, width: 36,
  help: { vi: 'Chọn một lĩnh vực trong danh mục; ghi mã như IT, KT cũng được.', en: 'One field of the catalogue; a code such as IT or KT will do.' },
} as const satisfies ColumnDecl;

export const note = {
  title: 'Ghi chú', type: 'text', width: 24,
  help: { vi: 'Phần mềm không đọc cột này.', en: 'Not read by the software.' },
} as const satisfies ColumnDecl;

export const from = {
  title: 'Từ ngày', aliases: ['Ngày bắt đầu', 'Bắt đầu'], type: 'date', width: 12, help: { vi: 'dd/mm/yyyy; tính cả ngày này.', en: 'dd/mm/yyyy, inclusive.' },
} as const satisfies ColumnDecl;

export const to = {
  title: 'Đến ngày', aliases: ['Ngày kết thúc', 'Kết thúc'], type: 'date', width: 12, help: { vi: 'dd/mm/yyyy, tính cả ngày này; để trống nếu chưa có.', en: 'dd/mm/yyyy, inclusive; blank when open.' },
} as const satisfies ColumnDecl;

/** Where a weekday is worked: the first word of the headers, its other names in two-row headers, and the help. */
interface DutyPlace {
  readonly word: string;
  readonly otherWords: readonly string[];
  readonly vi: string;
  readonly en: string;
}

export const atCommune: DutyPlace = {
  word: 'Xã', otherWords: ['Ở xã', 'Tại xã', 'Làm việc tại xã', 'Ngày làm việc ở xã', 'Ngày ở xã', 'Lịch ở xã'], vi: 'ở xã', en: 'at the commune',
};
export const atMainEmployer: DutyPlace = {
  word: 'Chính', otherWords: ['Đơn vị chính', 'Ở đơn vị chính', 'Tại đơn vị chính', 'Ở trường', 'Tại trường', 'Trường', 'Ngày ở đơn vị chính', 'Lịch ở đơn vị chính'],
  vi: 'ở đơn vị chính', en: 'at the main employer',
};

const WEEKDAY_WORDS = { T2: ['Thứ 2', 'Thứ Hai'], T3: ['Thứ 3', 'Thứ Ba'], T4: ['Thứ 4', 'Thứ Tư'], T5: ['Thứ 5', 'Thứ Năm'], T6: ['Thứ 6', 'Thứ Sáu'] } as const;

export const weekday = (day: keyof typeof WEEKDAY_WORDS, where: DutyPlace) =>
  ({
    title: `${where.word} ${day}`,
    aliases: [where.word, ...where.otherWords].flatMap((word) => [day, ...WEEKDAY_WORDS[day]].map((name) => `${word} ${name}`)),
    type: 'mark', width: 7,
    help: { vi: `Đánh dấu x nếu làm việc ${where.vi} ${WEEKDAY_WORDS[day][1]}.`, en: `x when working ${where.en} on ${day}.` },
  }) as const satisfies ColumnDecl;
