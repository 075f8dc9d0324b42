import type { ListEntry } from './list-codes.ts';
import type { FieldCode, RoomCode, UnitKind } from './codes.ts';

/**
 * The catalogue of professional fields: names, spellings to accept, the roll-up to the 15 fields of the Lâm Đồng
 * report and the default room. Source: domain.md E (codes ours; rooms after Decree 150/2025, editable by Decree 370/2025).
 */
export interface FieldEntry extends ListEntry<FieldCode> {
  /** Number 1-15 in the Lâm Đồng list; the finer fields roll up to one of them, null outside the list. */
  readonly ld: number | null;
  /** Room that holds the field unless the province says otherwise; null where none is usual. */
  readonly room: RoomCode | null;
}

export const fieldEntries: readonly FieldEntry[] = [
  {
    code: 'TP', vi: 'Tư pháp – hộ tịch', en: 'Justice, civil status', ld: 1, room: 'VP',
    synonyms: ['Tư pháp', 'Hộ tịch', 'Chứng thực', 'Hòa giải', 'TP-HT', 'Luật', 'Pháp chế', 'Pháp luật', 'Tư pháp hộ tịch', 'Justice'],
  },
  {
    code: 'KT', vi: 'Kế toán', en: 'Accounting', ld: 2, room: 'KT',
    synonyms: ['Kế toán trưởng', 'Phụ trách kế toán', 'Tài vụ', 'Kế toán viên', 'Accountant'],
  },
  {
    code: 'VP', vi: 'Văn phòng – tổng hợp', en: 'Office, general administration', ld: 3, room: 'VP',
    synonyms: ['Văn phòng', 'Tổng hợp', 'Hành chính', 'Quản trị', 'Hành chính – quản trị', 'Hành chính tổng hợp', 'VP-TK', 'Văn phòng – thống kê', 'Thống kê', 'Office'],
  },
  {
    code: 'VT', vi: 'Văn thư – lưu trữ', en: 'Clerical work, archives', ld: 3, room: 'VP',
    synonyms: ['Văn thư', 'Lưu trữ', 'VT-LT', 'Clerical, archives'],
  },
  {
    code: 'IT', vi: 'Công nghệ thông tin, chuyển đổi số', en: 'IT, digital transformation', ld: 4, room: 'VP',
    synonyms: [
      'CNTT', 'Công nghệ thông tin', 'Công nghệ TT', 'Tin học', 'Chuyển đổi số', 'CĐS', 'CNTT, CĐS', 'CNTT, chuyển đổi số',
      'An toàn thông tin', 'An ninh mạng', 'Bình dân học vụ số', 'Information technology', 'Digital transformation',
    ],
  },
  {
    code: 'DD', vi: 'Đất đai, tài nguyên', en: 'Land, natural resources', ld: 5, room: 'KT',
    synonyms: ['Đất đai', 'Địa chính', 'Quản lý đất đai', 'Tài nguyên', 'TN', 'Tài nguyên – đất đai', 'Giải phóng mặt bằng', 'GPMB', 'Land'],
  },
  {
    code: 'MT', vi: 'Môi trường', en: 'Environment', ld: 5, room: 'KT',
    synonyms: ['BVMT', 'Bảo vệ môi trường', 'Quản lý môi trường'],
  },
  {
    code: 'XD', vi: 'Xây dựng, quy hoạch, hạ tầng, đô thị', en: 'Construction, planning, infrastructure, urban', ld: 6, room: 'KT',
    synonyms: [
      'Xây dựng', 'Quy hoạch', 'Kiến trúc', 'Hạ tầng', 'Vật liệu xây dựng', 'Đô thị', 'Quản lý đô thị', 'Nhà ở', 'XDCB',
      'Xây dựng cơ bản', 'Quản lý xây dựng', 'Quản lý hạ tầng', 'Construction',
    ],
  },
  {
    code: 'GT', vi: 'Giao thông vận tải', en: 'Transport', ld: 6, room: 'KT',
    synonyms: ['Giao thông', 'GTVT', 'Đường bộ', 'Vận tải'],
  },
  {
    code: 'TC', vi: 'Tài chính – kế hoạch (ngân sách, tài sản công)', en: 'Finance, planning, budget, public assets', ld: 7, room: 'KT',
    synonyms: ['Tài chính', 'Kế hoạch', 'TC-KH', 'Tài chính – kế hoạch', 'Ngân sách', 'Dự toán', 'Quyết toán', 'Tài sản công', 'Finance'],
  },
  {
    code: 'DT', vi: 'Đầu tư, dự án, đấu thầu, chương trình MTQG', en: 'Investment, projects, bidding, programmes', ld: 7, room: 'KT',
    synonyms: [
      'Đầu tư', 'QLDA', 'Quản lý dự án', 'Dự án', 'Đấu thầu', 'CTMTQG', 'Chương trình MTQG', 'Chương trình mục tiêu quốc gia',
      'Vốn đầu tư', 'Kinh tế, đầu tư', 'Kế hoạch đầu tư', 'Investment',
    ],
  },
  {
    code: 'NV', vi: 'Nội vụ (tổ chức, cán bộ, CCHC, thi đua, thanh niên)', en: 'Home affairs', ld: 8, room: 'VHXH',
    synonyms: [
      'Nội vụ', 'Tổ chức', 'Cán bộ', 'Tổ chức cán bộ', 'TCCB', 'Tổ chức – cán bộ', 'Cải cách hành chính', 'CCHC',
      'Thi đua – khen thưởng', 'Thi đua', 'Thanh niên', 'Internal affairs',
    ],
  },
  {
    code: 'LD', vi: 'Lao động, việc làm, BHXH, người có công, bình đẳng giới', en: 'Labour, employment, insurance, people with merit', ld: 9, room: 'VHXH',
    synonyms: ['Lao động', 'Việc làm', 'Tiền lương', 'Chính sách', 'Người có công', 'LĐTBXH', 'LĐ-TB&XH', 'Lao động – thương binh và xã hội', 'Bình đẳng giới', 'BHXH', 'Bảo hiểm xã hội', 'Labour', 'Labor'],
  },
  {
    code: 'YT', vi: 'Y tế, dân số, an toàn thực phẩm, bảo trợ xã hội', en: 'Health, population, food safety, social protection', ld: 10, room: 'VHXH',
    synonyms: ['Y tế', 'Dân số', 'Trạm y tế', 'ATTP', 'An toàn thực phẩm', 'Bảo trợ', 'Bảo trợ xã hội', 'Health'],
  },
  {
    code: 'NN', vi: 'Nông nghiệp, lâm nghiệp, thủy lợi, phát triển nông thôn', en: 'Agriculture, forestry, rural development', ld: 11, room: 'KT',
    synonyms: [
      'Nông nghiệp', 'NN&PTNT', 'NNPTNT', 'Nông nghiệp và phát triển nông thôn', 'Khuyến nông', 'Thú y', 'Lâm nghiệp',
      'Nông lâm nghiệp', 'Thủy lợi', 'Thủy sản', 'Nông thôn mới', 'Phát triển nông thôn', 'Chăn nuôi', 'Trồng trọt', 'Agriculture',
    ],
  },
  {
    code: 'GD', vi: 'Giáo dục và đào tạo', en: 'Education and training', ld: 12, room: 'VHXH',
    synonyms: ['Giáo dục', 'GD&ĐT', 'GDĐT', 'Giáo dục đào tạo', 'Phổ cập', 'Phổ cập giáo dục', 'Xóa mù chữ', 'Trường học', 'Education'],
  },
  {
    code: 'DTTG', vi: 'Dân tộc, tôn giáo', en: 'Ethnic and religious affairs', ld: 13, room: 'VHXH',
    synonyms: ['Dân tộc', 'Tôn giáo', 'Tín ngưỡng', 'Dân tộc – tôn giáo', 'DT-TG', 'Dân tộc và tôn giáo'],
  },
  {
    code: 'CT', vi: 'Công thương (công nghiệp, thương mại, tiểu thủ CN, chợ)', en: 'Industry and trade', ld: 14, room: 'KT',
    synonyms: ['Công thương', 'Công nghiệp', 'Thương mại', 'TTCN', 'Tiểu thủ công nghiệp', 'Chợ', 'Điện', 'Công nghiệp – thương mại'],
  },
  {
    code: 'VH', vi: 'Văn hóa, thể thao, du lịch, thông tin, truyền thông', en: 'Culture, sports, tourism, information', ld: 15, room: 'VHXH',
    synonyms: [
      'Văn hóa', 'Thể thao', 'Thể dục thể thao', 'Du lịch', 'Thông tin', 'Truyền thông', 'Thông tin – truyền thông', 'TTTT',
      'Văn hóa – thông tin', 'VHTT', 'VHTTDL', 'Văn hóa, thể thao và du lịch', 'Gia đình', 'Truyền thanh', 'Information, culture', 'Culture',
    ],
  },
  {
    code: 'KHCN', vi: 'Khoa học và công nghệ, đổi mới sáng tạo', en: 'Science and technology', ld: 15, room: 'VHXH',
    synonyms: ['Khoa học', 'KH&CN', 'Khoa học công nghệ', 'Khoa học và công nghệ', 'Đổi mới sáng tạo', 'ĐMST'],
  },
  {
    code: 'DN', vi: 'Đối ngoại, biên giới', en: 'Foreign affairs, border', ld: null, room: 'VP',
    synonyms: ['Đối ngoại', 'Ngoại vụ', 'Biên giới'],
  },
  {
    code: 'HCC', vi: 'Phục vụ hành chính công (một cửa)', en: 'Public administration service', ld: null, room: 'HCC',
    synonyms: ['Một cửa', 'Bộ phận một cửa', 'Bộ phận tiếp nhận', 'Tiếp nhận và trả kết quả', 'TTHC', 'Thủ tục hành chính', 'Kiểm soát TTHC', 'TTPVHCC', 'Hành chính công', 'Phục vụ hành chính công'],
  },
  {
    code: 'HDND', vi: 'Giúp việc các Ban HĐND', en: 'Council committees', ld: null, room: 'VP',
    synonyms: ['Giúp việc HĐND', 'Ban KT-NS', 'Ban Kinh tế – Ngân sách', 'Ban VH-XH', 'Ban Văn hóa – Xã hội', 'Ban HĐND', 'Council committees\' specialist'],
  },
  {
    code: 'QS', vi: 'Quân sự, dân quân', en: 'Military command', ld: null, room: 'QS',
    synonyms: ['Quân sự', 'CHQS', 'Dân quân', 'Chỉ huy quân sự', 'Quốc phòng'],
  },
  {
    code: 'CA', vi: 'Công an', en: 'Police', ld: null, room: null,
    synonyms: ['ANTT', 'An ninh trật tự', 'An ninh'],
  },
  {
    code: 'K', vi: 'Khác / chưa xác định', en: 'Other, unknown', ld: null, room: null,
    synonyms: ['Khác', 'Chưa xác định', 'Chưa rõ', 'Kinh tế', 'Tổng hợp chung', 'Phụ trách chung', 'Other', 'Other/unknown'],
  },
];

/**
 * What people write that names two fields: the software asks which is the main one, and never chooses.
 * Source: domain.md E, rules below the table ("Điện Biên composites") and the marks "→ hỏi".
 */
export const compositeFields: readonly { readonly text: string; readonly codes: readonly [FieldCode, ...FieldCode[]] }[] = [
  { text: 'Tài chính – kế toán', codes: ['TC', 'KT'] },
  { text: 'Kế toán – tài chính', codes: ['KT', 'TC'] },
  { text: 'Kế toán – ngân sách', codes: ['KT', 'TC'] },
  { text: 'Thủ quỹ', codes: ['KT', 'VP'] },
  { text: 'Giao thông – xây dựng', codes: ['XD', 'GT'] },
  { text: 'Xây dựng – giao thông', codes: ['XD', 'GT'] },
  { text: 'Nông nghiệp – môi trường', codes: ['NN', 'MT'] },
  { text: 'Nông nghiệp và môi trường', codes: ['NN', 'MT'] },
  { text: 'TNMT', codes: ['DD', 'MT'] },
  { text: 'Tài nguyên – môi trường', codes: ['DD', 'MT'] },
  { text: 'Tài nguyên và môi trường', codes: ['DD', 'MT'] },
  { text: 'Địa chính – môi trường', codes: ['DD', 'MT'] },
  { text: 'Địa chính – xây dựng', codes: ['DD', 'XD'] },
  { text: 'ĐC-XD', codes: ['DD', 'XD'] },
  { text: 'Địa chính – xây dựng – đô thị và môi trường', codes: ['DD', 'XD', 'MT'] },
  { text: 'Địa chính – nông nghiệp – xây dựng và môi trường', codes: ['DD', 'NN', 'XD', 'MT'] },
  { text: 'Xây dựng – công thương', codes: ['XD', 'CT'] },
  { text: 'Văn hóa – xã hội', codes: ['VH', 'LD'] },
  { text: 'Giảm nghèo', codes: ['YT', 'LD'] },
  { text: 'Nội vụ – lao động', codes: ['NV', 'LD'] },
];

const byCode: ReadonlyMap<FieldCode, FieldEntry> = new Map(fieldEntries.map((entry) => [entry.code, entry]));

export function fieldEntry(code: FieldCode): FieldEntry {
  return byCode.get(code)!;
}

/** Place in the catalogue, from 0: the order of fields in every table. */
export function fieldOrder(code: FieldCode): number {
  return fieldEntries.indexOf(fieldEntry(code));
}

/** Number 1-15 of the Lâm Đồng report that the field is counted under; null outside the list. */
export function ldNumber(code: FieldCode): number | null {
  return fieldEntry(code).ld;
}

/** The field that names each of the 15 lines of the Lâm Đồng report, in order. */
export const LD_FIELDS: readonly FieldCode[] = [
  'TP', 'KT', 'VP', 'IT', 'DD', 'XD', 'TC', 'NV', 'LD', 'YT', 'NN', 'GD', 'DTTG', 'CT', 'VH',
];

/** Room that holds the field in a unit of this kind: wards have Phòng Kinh tế, Hạ tầng và Đô thị for Phòng Kinh tế. */
export function defaultRoom(code: FieldCode, kind: UnitKind): RoomCode | null {
  const room = fieldEntry(code).room;
  return room === 'KT' && kind === 'phuong' ? 'KTHT' : room;
}
