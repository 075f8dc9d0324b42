import type { ListEntry } from './list-codes.ts';
import type { BlockCode, RoomCode, UnitKind } from './codes.ts';

/**
 * Rooms of a commune-level unit in the order in which a roster lists them.
 * Source: domain.md B2 and E (Decree 150/2025; names and numbers vary by province since Decree 370/2025).
 */
export interface RoomEntry extends ListEntry<RoomCode> {
  /** Block of the people who work there. */
  readonly block: BlockCode;
  /** A local public-service unit: its people are outside the government quota. */
  readonly publicUnit: boolean;
}

export const roomEntries: readonly RoomEntry[] = [
  {
    code: 'LD', vi: 'Lãnh đạo HĐND, UBND', en: 'Leaders of the People\'s Council and Committee', block: 'government', publicUnit: false,
    synonyms: ['Lãnh đạo', 'Thường trực HĐND', 'Lãnh đạo UBND', 'Lãnh đạo xã', 'Thường trực HĐND, lãnh đạo UBND', 'HĐND, UBND', 'Chủ tịch, Phó Chủ tịch', 'HĐND', 'UBND', 'Leaders'],
  },
  {
    code: 'VP', vi: 'Văn phòng HĐND và UBND', en: 'Office of the People\'s Council and Committee', block: 'government', publicUnit: false,
    synonyms: ['Văn phòng', 'VP', 'VP HĐND và UBND', 'VP HĐND&UBND', 'VP HĐND-UBND', 'Văn phòng HĐND-UBND', 'Văn phòng UBND', 'Văn phòng UBND xã', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'People\'s Committee Office', 'Commune People\'s Committee Office', 'Office'],
  },
  {
    code: 'KT', vi: 'Phòng Kinh tế', en: 'Economic Division', block: 'government', publicUnit: false,
    synonyms: ['Kinh tế', 'P. Kinh tế', 'PKT', 'P.KT', 'Phòng KT', 'Economics Office', 'Economic Room', 'Economic Office', 'Department of Economy'],
  },
  {
    code: 'KTHT', vi: 'Phòng Kinh tế, Hạ tầng và Đô thị', en: 'Economic, Infrastructure and Urban Division', block: 'government', publicUnit: false,
    synonyms: ['Kinh tế, Hạ tầng và Đô thị', 'P. Kinh tế, Hạ tầng và Đô thị', 'Phòng KT, HT và ĐT', 'Phòng KT, HT & ĐT', 'KT, HT & ĐT', 'KTHTĐT', 'KT-HT-ĐT', 'Phòng KTHT&ĐT', 'Phòng Kinh tế - Hạ tầng', 'Phòng Kinh tế, Hạ tầng, Đô thị'],
  },
  {
    code: 'VHXH', vi: 'Phòng Văn hóa – Xã hội', en: 'Culture – Social Affairs Division', block: 'government', publicUnit: false,
    synonyms: ['Văn hóa – Xã hội', 'Văn hóa và Xã hội', 'Phòng Văn hóa và Xã hội', 'P. Văn hóa – Xã hội', 'VH-XH', 'Phòng VH-XH', 'P.VHXH', 'Phòng VHXH', 'Culture - Social Room', 'Culture - Social Affairs Room', 'Culture - Society Division'],
  },
  {
    code: 'HCC', vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Administration Service Center', block: 'government', publicUnit: false,
    synonyms: ['TT Phục vụ hành chính công', 'TTPVHCC', 'TT PVHCC', 'Trung tâm HCC', 'TT HCC', 'Trung tâm hành chính công', 'Trung tâm phục vụ HCC', 'TT phục vụ HCC', 'TTHCC', 'Một cửa', 'Bộ phận một cửa', 'PASC'],
  },
  {
    code: 'DVTH', vi: 'Trung tâm Dịch vụ tổng hợp', en: 'General Service Center', block: 'government', publicUnit: true,
    synonyms: ['TT Dịch vụ tổng hợp', 'TTDVTH', 'TT DVTH', 'Trung tâm DVTH', 'Trung tâm cung ứng dịch vụ sự nghiệp công', 'Đơn vị sự nghiệp'],
  },
  {
    code: 'YT', vi: 'Trạm Y tế', en: 'Health Station', block: 'government', publicUnit: true,
    synonyms: ['TYT', 'Trạm Y tế xã', 'Y tế', 'Commune Health Station'],
  },
  {
    code: 'TH', vi: 'Trường học', en: 'Schools', block: 'government', publicUnit: true,
    synonyms: ['Trường', 'Trường mầm non', 'Trường tiểu học', 'Trường THCS', 'Trường TH và THCS', 'Các trường học', 'School'],
  },
  {
    code: 'QS', vi: 'Ban Chỉ huy quân sự', en: 'Military Command', block: 'armed', publicUnit: false,
    synonyms: ['Ban CHQS', 'BCHQS', 'BCH Quân sự', 'CHQS', 'Ban CHQS xã', 'Quân sự'],
  },
  {
    code: 'DANG', vi: 'Cơ quan Đảng ủy', en: 'Party bodies', block: 'party', publicUnit: false,
    synonyms: [
      'Đảng ủy', 'Khối Đảng', 'Văn phòng Đảng ủy', 'VP Đảng ủy', 'Ban Xây dựng Đảng', 'Ban XD Đảng', 'Ủy ban Kiểm tra', 'UBKT Đảng ủy',
      'Ủy ban Kiểm tra Đảng ủy', 'Thường trực Đảng ủy', 'Trung tâm Chính trị', 'Cơ quan tham mưu Đảng ủy', 'Party Committee',
    ],
  },
  {
    code: 'MTTQ', vi: 'Ủy ban MTTQ và đoàn thể', en: 'Front and mass organisations', block: 'front', publicUnit: false,
    synonyms: [
      'MTTQ', 'UB MTTQ', 'Ủy ban MTTQ', 'Mặt trận Tổ quốc', 'Ủy ban Mặt trận Tổ quốc', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'UBMTTQ',
      'MTTQ và đoàn thể', 'Đoàn thể', 'Ủy ban MTTQ Việt Nam', 'Cơ quan MTTQ', 'Ủy ban MTTQ và các đoàn thể', 'Cơ quan Ủy ban MTTQ', 'UBMTTQ Việt Nam', 'UBMTTQVN', 'Hội Phụ nữ', 'Hội Liên hiệp Phụ nữ', 'Hội LHPN', 'Đoàn Thanh niên', 'Đoàn TNCS Hồ Chí Minh', 'Hội Nông dân', 'Hội Cựu chiến binh', 'Hội CCB', 'Fatherland Front',
    ],
  },
];

const byCode: ReadonlyMap<RoomCode, RoomEntry> = new Map(roomEntries.map((entry) => [entry.code, entry]));

export function roomEntry(code: RoomCode): RoomEntry {
  return byCode.get(code)!;
}

/** Place in a roster, from 0. */
export function roomOrder(code: RoomCode): number {
  return roomEntries.indexOf(roomEntry(code));
}

/** Rooms that a unit of this kind usually has: communes and special zones Phòng Kinh tế, wards Phòng Kinh tế, Hạ tầng và Đô thị. */
export function roomsOf(kind: UnitKind): readonly RoomCode[] {
  const absent: RoomCode = kind === 'phuong' ? 'KT' : 'KTHT';
  return roomEntries.map((entry) => entry.code).filter((code) => code !== absent);
}
