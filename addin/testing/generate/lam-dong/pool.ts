import type { FieldCode } from '../../../../shared/catalog/codes.ts';
import type { Random } from '../random.ts';
import type { Agency, CandidateSpec } from '../pool.ts';

/** 260 people not yet sent: the total and the fifteen fields are published, the numbers by field invented. */
const BY_FIELD: readonly (readonly [FieldCode, number, agencies: readonly string[]])[] = [
  ['TP', 20, ['STP', 'TTTINH']], ['KT', 25, ['STC', 'SYT', 'SNNMT', 'SGDDT']], ['VP', 12, ['VPUB', 'SNGV']], ['IT', 60, ['SKHCN', 'TTCNTT', 'CDDL', 'VPUB']],
  ['DD', 30, ['SNNMT', 'VPDK']], ['XD', 30, ['SXD', 'BQLDA']], ['TC', 25, ['STC', 'BQLKCN']], ['NV', 10, ['SNV']], ['LD', 8, ['SNV', 'TTDVVL']],
  ['YT', 6, ['SYT']], ['NN', 10, ['SNNMT', 'TTKN']], ['GD', 8, ['SGDDT', 'CDDL']], ['DTTG', 4, ['SDTTG']], ['CT', 6, ['SCT']], ['VH', 6, ['SVHTTDL']],
];
/** Workers on contract: reinforcement, because secondment is for civil servants and public employees. */
const CONTRACTS = 30;

export function lamDongPool(random: Random): CandidateSpec[] {
  const specs = BY_FIELD.flatMap(([field, count, agencies]) => Array.from({ length: count }, (_, index): CandidateSpec => {
    const agency = agencies[index % agencies.length]!;
    return { agency, field, category: isServiceUnit(agency) ? 'VC' : 'CC' };
  }));
  const workers = new Set(random.shuffle(specs.map((_, index) => index).filter((index) => CONTRACT_FIELDS.has(specs[index]!.field))).slice(0, CONTRACTS));
  const cadres = new Set(specs.flatMap((spec, index) => (spec.agency === 'SNV' && !workers.has(index) ? [index] : [])).slice(0, 4));
  return specs.map((spec, index) => {
    if (workers.has(index)) return { ...spec, category: 'HD', form: 'reinforcement' };
    return cadres.has(index) ? { ...spec, category: 'CB' } : spec;
  });
}

const CONTRACT_FIELDS: ReadonlySet<FieldCode> = new Set<FieldCode>(['IT', 'VP', 'KT', 'DD']);

function isServiceUnit(agency: string): boolean {
  return LAM_DONG_AGENCIES.find((one) => one.code === agency)?.kind === 'service-unit';
}

/** Kinds of agencies are real, their numbers of staff and limits invented. */
export const LAM_DONG_AGENCIES: readonly Agency[] = [
  agency('VPUB', 'Văn phòng UBND tỉnh', 160, 24, ['Phòng Hành chính – Tổ chức', 'Phòng Tổng hợp']),
  agency('SNV', 'Sở Nội vụ', 190, 18, ['Phòng Chính quyền địa phương', 'Ban Thi đua – Khen thưởng']),
  agency('STC', 'Sở Tài chính', 260, 24, ['Phòng Quản lý ngân sách', 'Phòng Tài chính hành chính sự nghiệp']),
  agency('SXD', 'Sở Xây dựng', 230, 20, ['Phòng Quản lý xây dựng', 'Phòng Quy hoạch – Kiến trúc']),
  agency('STP', 'Sở Tư pháp', 90, 12, ['Phòng Hành chính tư pháp']),
  agency('SNNMT', 'Sở Nông nghiệp và Môi trường', 420, 36, ['Phòng Quản lý đất đai', 'Chi cục Kiểm lâm']),
  agency('SGDDT', 'Sở Giáo dục và Đào tạo', 120, 14, ['Phòng Giáo dục phổ thông', 'Phòng Kế hoạch – Tài chính']),
  agency('SKHCN', 'Sở Khoa học và Công nghệ', 140, 20, ['Phòng Chuyển đổi số']),
  agency('SCT', 'Sở Công Thương', 110, 8, ['Phòng Quản lý thương mại']),
  agency('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 150, 8, ['Phòng Quản lý văn hóa', 'Phòng Báo chí']),
  agency('SYT', 'Sở Y tế', 150, 14, ['Phòng Kế hoạch – Tài chính', 'Phòng Nghiệp vụ y']),
  agency('SDTTG', 'Sở Dân tộc và Tôn giáo', 70, 6, ['Phòng Chính sách']),
  agency('SNGV', 'Sở Ngoại vụ', 30, 7, ['Văn phòng']),
  agency('TTTINH', 'Thanh tra tỉnh', 120, 12, ['Phòng Nghiệp vụ 2']),
  agency('BQLKCN', 'Ban Quản lý các khu công nghiệp', 60, 14, ['Phòng Kế hoạch – Tổng hợp']),
  agency('TTCNTT', 'Trung tâm Chuyển đổi số tỉnh', 70, 20, ['Phòng Hạ tầng số'], 'service-unit'),
  agency('CDDL', 'Trường Cao đẳng Đà Lạt', 310, 22, ['Khoa Công nghệ thông tin', 'Khoa Sư phạm'], 'service-unit'),
  agency('VPDK', 'Văn phòng Đăng ký đất đai', 520, 18, ['Phòng Kỹ thuật địa chính'], 'service-unit'),
  agency('BQLDA', 'Ban Quản lý dự án đầu tư xây dựng tỉnh', 180, 18, ['Phòng Kỹ thuật'], 'service-unit'),
  agency('TTKN', 'Trung tâm Khuyến nông', 90, 7, ['Phòng Kỹ thuật'], 'service-unit'),
  agency('TTDVVL', 'Trung tâm Dịch vụ việc làm', 60, 5, ['Phòng Tư vấn'], 'service-unit'),
];

function agency(code: string, name: string, staff: number, maxRelease: number, divisions: readonly string[], kind: Agency['kind'] = 'department'): Agency {
  return { code, name, kind, staff, maxRelease, sentLast24: 0, divisions };
}
