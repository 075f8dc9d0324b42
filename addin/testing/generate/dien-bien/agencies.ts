import type { Agency } from '../pool.ts';

/** Sending agencies: real names of kinds of agencies, invented numbers of staff and limits. */
export const AGENCIES: readonly Agency[] = [
  department('VPUB', 'Văn phòng UBND tỉnh', 78, 4, 2, ['Phòng Hành chính – Tổ chức', 'Trung tâm Phục vụ hành chính công tỉnh']),
  department('SNV', 'Sở Nội vụ', 96, 4, 3, ['Phòng Chính quyền địa phương', 'Phòng Công chức, viên chức']),
  department('STC', 'Sở Tài chính', 142, 9, 4, ['Phòng Quản lý ngân sách', 'Phòng Đầu tư', 'Phòng Quản lý giá và công sản']),
  department('SXD', 'Sở Xây dựng', 118, 8, 3, ['Phòng Quản lý hạ tầng', 'Phòng Quy hoạch – Kiến trúc', 'Phòng Quản lý xây dựng']),
  department('STP', 'Sở Tư pháp', 44, 3, 1, ['Phòng Hành chính tư pháp', 'Phòng Phổ biến, giáo dục pháp luật']),
  department('SNNMT', 'Sở Nông nghiệp và Môi trường', 210, 9, 5, ['Phòng Quản lý đất đai', 'Phòng Kế hoạch – Tài chính', 'Chi cục Trồng trọt']),
  department('SGDDT', 'Sở Giáo dục và Đào tạo', 62, 3, 2, ['Phòng Giáo dục phổ thông', 'Phòng Tổ chức cán bộ']),
  department('SKHCN', 'Sở Khoa học và Công nghệ', 70, 7, 1, ['Phòng Chuyển đổi số', 'Phòng Bưu chính, viễn thông']),
  department('SCT', 'Sở Công Thương', 64, 3, 1, ['Phòng Quản lý công nghiệp', 'Phòng Quản lý thương mại']),
  department('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 68, 3, 1, ['Phòng Báo chí – Xuất bản', 'Phòng Quản lý văn hóa']),
  department('SDTTG', 'Sở Dân tộc và Tôn giáo', 38, 2, 0, ['Phòng Chính sách dân tộc']),
  department('TTT', 'Thanh tra tỉnh', 74, 2, 1, ['Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 3']),
  department('SYT', 'Sở Y tế', 92, null, 0, ['Phòng Nghiệp vụ y', 'Trung tâm Y tế khu vực']),
  serviceUnit('GDTX', 'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên tỉnh', 66, 4, 0, ['Tổ Tin học', 'Tổ Văn hóa']),
  serviceUnit('BQLGT', 'Ban Quản lý dự án các công trình giao thông tỉnh', 54, 4, 1, ['Phòng Kỹ thuật', 'Phòng Kế hoạch – Đầu tư']),
  serviceUnit('BQLDD', 'Ban Quản lý dự án các công trình dân dụng và công nghiệp tỉnh', 48, 3, 0, ['Phòng Quản lý dự án', 'Phòng Kế toán']),
  serviceUnit('CDSP', 'Trường Cao đẳng Sư phạm Điện Biên', 120, 5, 1, ['Khoa Tự nhiên', 'Khoa Tin học – Ngoại ngữ']),
  serviceUnit('CDDB', 'Trường Cao đẳng Điện Biên', 134, 6, 1, ['Trung tâm Tin học – Ngoại ngữ', 'Khoa Kinh tế']),
  serviceUnit('TTCNTT', 'Trung tâm Công nghệ thông tin và Truyền thông', 41, 5, 0, ['Phòng Hạ tầng số', 'Phòng Phần mềm và dữ liệu']),
  serviceUnit('VPDK', 'Văn phòng Đăng ký đất đai tỉnh', 150, 4, 2, ['Phòng Kỹ thuật địa chính', 'Phòng Đăng ký và cấp giấy']),
];

function department(code: string, name: string, staff: number, maxRelease: number | null, sentLast24: number, divisions: readonly string[]): Agency {
  return { code, name, kind: 'department', staff, maxRelease, sentLast24, divisions };
}

function serviceUnit(code: string, name: string, staff: number, maxRelease: number, sentLast24: number, divisions: readonly string[]): Agency {
  return { code, name, kind: 'service-unit', staff, maxRelease, sentLast24, divisions };
}
