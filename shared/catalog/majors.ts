import { matchKey } from '../text/match-key.ts';
import { FIELDS, type FieldCode } from './codes.ts';

/**
 * Which fields a degree qualifies for, by words in the name of the subject. For the mismatch test and for
 * reassignments inside a commune: what is not listed is unknown, never unqualified.
 * Design of this product from domain.md E (professions -> fields) and B2 (fields of each room); not a legal list.
 */
const MAJORS: readonly (readonly [words: readonly string[], fields: readonly FieldCode[]])[] = [
  [['luật', 'pháp luật', 'tư pháp', 'luật học', 'luật kinh tế', 'luật hành chính'], ['TP', 'HCC']],
  [['kế toán', 'kiểm toán', 'kế toán kiểm toán'], ['KT', 'TC']],
  [['tài chính', 'ngân hàng', 'tài chính kế toán', 'tài chính ngân hàng', 'tài chính công'], ['TC', 'KT']],
  [['kinh tế', 'quản lý kinh tế', 'kinh tế phát triển', 'kế hoạch'], ['TC', 'DT']],
  [['đầu tư', 'kinh tế đầu tư', 'kế hoạch đầu tư', 'đấu thầu', 'quản lý dự án'], ['DT', 'TC']],
  [['công nghệ thông tin', 'tin học', 'khoa học máy tính', 'hệ thống thông tin', 'kỹ thuật phần mềm', 'công nghệ phần mềm', 'mạng máy tính', 'an toàn thông tin', 'kỹ thuật máy tính', 'cntt', 'chuyển đổi số', 'trí tuệ nhân tạo'], ['IT']],
  [['điện tử viễn thông'], ['IT', 'KHCN']],
  [['đất đai', 'quản lý đất đai', 'địa chính', 'trắc địa', 'bản đồ'], ['DD']],
  [['tài nguyên và môi trường', 'tài nguyên môi trường', 'quản lý tài nguyên'], ['DD', 'MT']],
  [['môi trường', 'khoa học môi trường', 'kỹ thuật môi trường'], ['MT']],
  [['địa chất', 'khoáng sản'], ['DD']],
  [['xây dựng', 'kỹ thuật công trình', 'công trình xây dựng'], ['XD', 'GT', 'DT']],
  [['kiến trúc', 'quy hoạch', 'quản lý đô thị', 'hạ tầng đô thị', 'kỹ thuật hạ tầng', 'cấp thoát nước'], ['XD']],
  [['cầu đường', 'xây dựng cầu đường', 'giao thông', 'công trình giao thông', 'vận tải'], ['GT', 'XD']],
  [['thủy lợi', 'công trình thủy lợi', 'công trình thủy'], ['NN', 'XD']],
  [['nông nghiệp', 'nông học', 'nông lâm', 'khuyến nông', 'trồng trọt', 'cây trồng', 'khoa học cây trồng', 'bảo vệ thực vật', 'phát triển nông thôn', 'kinh tế nông nghiệp'], ['NN']],
  [['lâm nghiệp', 'lâm sinh', 'kiểm lâm', 'lâm học', 'quản lý tài nguyên rừng', 'quản lý rừng'], ['NN']],
  [['thú y', 'chăn nuôi', 'thủy sản', 'nuôi trồng thủy sản'], ['NN']],
  [['sư phạm', 'giáo dục', 'quản lý giáo dục', 'giáo viên', 'mầm non', 'tiểu học'], ['GD']],
  [['giáo dục thể chất'], ['GD', 'VH']],
  [['bác sĩ', 'y khoa', 'y học', 'y tế', 'y sĩ', 'dược', 'dược sĩ', 'điều dưỡng', 'hộ sinh', 'y tế công cộng', 'dân số', 'an toàn thực phẩm'], ['YT']],
  [['công tác xã hội', 'xã hội học'], ['LD', 'YT']],
  [['lao động', 'quản trị nhân lực', 'quản trị nhân sự', 'bảo hiểm', 'kinh tế lao động'], ['LD', 'NV']],
  [['hành chính', 'hành chính học', 'quản lý nhà nước', 'quản lý công', 'hành chính công', 'quản trị văn phòng'], ['VP', 'NV', 'HCC']],
  [['tổ chức nhà nước', 'quản lý nhân sự', 'khoa học quản lý', 'thi đua khen thưởng'], ['NV']],
  [['chính trị học', 'xây dựng đảng', 'chính quyền nhà nước', 'xây dựng đảng và chính quyền nhà nước', 'công tác thanh niên'], ['NV']],
  [['văn thư', 'lưu trữ', 'lưu trữ học', 'văn thư lưu trữ', 'thư viện'], ['VT', 'VP']],
  [['thống kê'], ['VP', 'TC']],
  [['dân tộc học', 'tôn giáo', 'tôn giáo học', 'văn hóa dân tộc', 'nhân học'], ['DTTG']],
  [['văn hóa', 'quản lý văn hóa', 'du lịch', 'thể thao', 'thể dục', 'thể dục thể thao', 'âm nhạc', 'mỹ thuật', 'báo chí', 'truyền thông', 'phát thanh', 'truyền hình', 'bảo tàng'], ['VH']],
  [['công nghiệp', 'thương mại', 'quản trị kinh doanh', 'công thương', 'kỹ thuật điện', 'hệ thống điện', 'điện công nghiệp', 'cơ khí', 'marketing'], ['CT']],
  [['khoa học và công nghệ', 'quản lý khoa học', 'công nghệ sinh học', 'đổi mới sáng tạo', 'kỹ thuật hóa học'], ['KHCN']],
  [['quan hệ quốc tế', 'ngoại giao', 'quốc tế học', 'biên phòng'], ['DN']],
  [['quân sự', 'chỉ huy quân sự', 'quân sự cơ sở'], ['QS']],
  [['an ninh', 'cảnh sát', 'công an'], ['CA']],
];

const phrases = MAJORS.flatMap(([words, fields]) => words.map((word) => ({ key: ` ${matchKey(word)} `, fields })));

/**
 * Fields that a subject of study fits, in the order of the catalogue; empty when it is not known. The longest words
 * decide: "Xây dựng Đảng" is home affairs, not construction; "Sư phạm Tin học" is both education and IT.
 */
export function fieldsOfMajor(major: string): readonly FieldCode[] {
  const text = ` ${matchKey(major)} `;
  const found = phrases.filter(({ key }) => text.includes(key));
  const longest = found.filter(({ key }) => !found.some((other) => other.key.length > key.length && other.key.includes(key)));
  const fields = new Set(longest.flatMap((phrase) => phrase.fields));
  return FIELDS.filter((field) => fields.has(field));
}
