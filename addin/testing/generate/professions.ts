import type { FieldCode } from '../../../shared/catalog/codes.ts';
import type { Random } from './random.ts';

/** Subjects of degrees that fit a field, as they stand on Vietnamese diplomas. */
const majors: Readonly<Record<FieldCode, readonly string[]>> = {
  TP: ['Luật', 'Luật kinh tế'],
  KT: ['Kế toán', 'Kế toán doanh nghiệp'],
  VP: ['Quản trị văn phòng', 'Hành chính học'],
  VT: ['Lưu trữ học', 'Văn thư – lưu trữ'],
  IT: ['Công nghệ thông tin', 'Khoa học máy tính', 'Hệ thống thông tin'],
  DD: ['Quản lý đất đai', 'Địa chính'],
  MT: ['Khoa học môi trường', 'Kỹ thuật môi trường'],
  XD: ['Kỹ thuật xây dựng', 'Xây dựng dân dụng và công nghiệp', 'Kiến trúc'],
  GT: ['Kỹ thuật xây dựng công trình giao thông', 'Xây dựng cầu đường'],
  TC: ['Tài chính – ngân hàng', 'Tài chính công'],
  DT: ['Kinh tế đầu tư', 'Quản lý dự án'],
  NV: ['Quản lý nhà nước', 'Quản trị nhân lực'],
  LD: ['Công tác xã hội', 'Quản trị lao động'],
  YT: ['Y tế công cộng', 'Y đa khoa'],
  NN: ['Nông học', 'Lâm nghiệp', 'Chăn nuôi – thú y', 'Khuyến nông'],
  GD: ['Sư phạm Toán', 'Sư phạm Ngữ văn', 'Giáo dục tiểu học', 'Giáo dục mầm non', 'Quản lý giáo dục'],
  DTTG: ['Dân tộc học', 'Tôn giáo học'],
  CT: ['Kinh doanh thương mại', 'Quản lý công nghiệp'],
  VH: ['Quản lý văn hóa', 'Quản lý thể dục thể thao', 'Báo chí', 'Du lịch'],
  KHCN: ['Quản lý khoa học và công nghệ', 'Công nghệ sinh học'],
  DN: ['Quan hệ quốc tế'],
  HCC: ['Hành chính công', 'Hành chính học'],
  HDND: ['Chính sách công'],
  QS: ['Quân sự cơ sở'],
  CA: ['Luật'],
  K: ['Chính trị học', 'Xây dựng Đảng và chính quyền nhà nước', 'Triết học', 'Lịch sử Đảng'],
};

export function majorFor(field: FieldCode, random: Random): string {
  return random.pick(majors[field]);
}

/** Leading posts of a commune-level unit, in order; all are elected or leading. */
export const LEADERS = {
  party: ['Bí thư Đảng ủy', 'Phó Bí thư Thường trực Đảng ủy'],
  government: ['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Phó Chủ tịch HĐND', 'Phó Trưởng ban Kinh tế – Ngân sách HĐND', 'Phó Trưởng ban Văn hóa – Xã hội HĐND'],
  front: ['Chủ tịch Ủy ban MTTQ', 'Phó Chủ tịch Ủy ban MTTQ'],
} as const;

export const PARTY_POSTS = ['Phó Trưởng ban Xây dựng Đảng', 'Chuyên viên Ban Xây dựng Đảng', 'Chuyên viên Văn phòng Đảng ủy', 'Ủy viên Ủy ban Kiểm tra', 'Chuyên viên Ủy ban Kiểm tra'];
export const FRONT_POSTS = ['Phó Chủ tịch Hội Nông dân', 'Phó Chủ tịch Hội Liên hiệp Phụ nữ', 'Phó Bí thư Đoàn Thanh niên', 'Phó Chủ tịch Hội Cựu chiến binh', 'Chuyên viên Ủy ban MTTQ'];
