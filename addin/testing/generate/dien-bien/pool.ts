import type { CommuneUnit } from '../../../../shared/catalog/communes/index.ts';
import type { CandidateRow, CandidateSpec } from '../pool.ts';

/** Name, agency and commune are the press's; the birth date is invented and no home is given. */
const fromPress = (row: Partial<CandidateRow>): Partial<CandidateRow> => ({
  note: 'Tên, cơ quan và xã đến theo báo; ngày sinh và các mục khác là minh họa', idNumber: null, homeUnit: null, ...row,
});

/** Six people whom the press names among the 52, each with the agency, field and commune that it names. */
const NAMED: readonly CandidateSpec[] = [
  { agency: 'STC', field: 'TC', category: 'CC', row: fromPress({ fullName: 'Dương Tuấn Vũ', gender: 'male', birthDate: '1990-04-12', department: 'Phòng Quản lý ngân sách', wishUnit: '03382', experienceYears: 11 }) },
  { agency: 'GDTX', field: 'IT', category: 'VC', row: fromPress({ fullName: 'Nguyễn Công Duy', gender: 'male', birthDate: '1984-09-03', position: 'Giáo viên', department: 'Tổ Tin học', wishUnit: '03382', experienceYears: 17 }) },
  { agency: 'BQLGT', field: 'DT', category: 'VC', row: fromPress({ fullName: 'Đặng Xuân Chiến', gender: 'male', birthDate: '1987-02-20', department: 'Phòng Kế hoạch – Đầu tư', wishUnit: '03163', experienceYears: 13 }) },
  { agency: 'CDSP', field: 'IT', category: 'VC', row: fromPress({ fullName: 'Đỗ Thị Thu Trang', gender: 'female', birthDate: '1989-11-15', position: 'Giảng viên', department: 'Khoa Tin học – Ngoại ngữ', wishUnit: '03163', experienceYears: 12 }) },
  { agency: 'CDDB', field: 'KHCN', category: 'VC', row: fromPress({ fullName: 'Nguyễn Văn Tài', gender: 'male', birthDate: '1988-06-08', position: 'Giảng viên', department: 'Trung tâm Tin học – Ngoại ngữ', wishUnit: '03244', experienceYears: 12 }) },
  { agency: 'SXD', field: 'XD', category: 'CC', fields: ['GT'], row: fromPress({ fullName: 'Nguyễn Quang Dũng', gender: 'male', birthDate: '1986-01-25', department: 'Phòng Quản lý hạ tầng', wishUnit: '03356', experienceYears: 14 }) },
];
export const NAMED_SECONDEES = NAMED.map((spec) => spec.row!.fullName!);

/** With the six named: 52 who may go, 21 of them in IT. */
const ELIGIBLE: readonly CandidateSpec[] = [
  ...of('SKHCN', 'IT', 'CC', 5), ...of('TTCNTT', 'IT', 'VC', 4), ...of('CDDB', 'IT', 'VC', 3), ...of('CDSP', 'IT', 'VC', 2),
  ...of('GDTX', 'IT', 'VC', 2), ...of('VPUB', 'IT', 'CC', 2), ...of('SNV', 'IT', 'CC', 1),
  ...of('STC', 'TC', 'CC', 4), ...of('STC', 'DT', 'CC', 1), ...of('BQLGT', 'DT', 'VC', 1),
  ...of('SXD', 'XD', 'CC', 3), ...of('BQLDD', 'XD', 'VC', 2), ...of('SXD', 'GT', 'CC', 2),
  ...of('SNNMT', 'DD', 'CC', 2), ...of('VPDK', 'DD', 'VC', 2), ...of('SNNMT', 'NN', 'CC', 2), ...of('SNNMT', 'MT', 'CC', 1),
  ...of('STP', 'TP', 'CC', 2), ...of('STC', 'KT', 'CC', 1), ...of('CDDB', 'KT', 'VC', 1), ...of('TTT', 'KT', 'CC', 1),
  ...of('SGDDT', 'GD', 'CC', 1), ...of('SCT', 'CT', 'CC', 1),
];

/** Nominated, but each held back by one rule, so that the list shows why. */
const HELD_BACK: readonly CandidateSpec[] = [
  { agency: 'SNNMT', field: 'NN', category: 'CC', row: { gender: 'male', birthDate: '1964-08-20', idNumber: null, note: 'Minh họa: nghỉ hưu trong thời hạn' } },
  { agency: 'SXD', field: 'XD', category: 'CC', row: { gender: 'male', birthDate: '1964-12-05', idNumber: null, note: 'Minh họa: sát tuổi nghỉ hưu', eligible: 'no' } },
  { agency: 'SKHCN', field: 'IT', category: 'CC', row: { underDiscipline: true, note: 'Minh họa: đang xem xét kỷ luật' } },
  { agency: 'TTCNTT', field: 'IT', category: 'VC', row: { lastEnd: '2025-12-31', note: 'Minh họa: đợt biệt phái trước chưa hết' } },
  { agency: 'STP', field: 'TP', category: 'CC', row: { rating2: 'not-done', note: 'Minh họa: có năm không hoàn thành' } },
  { agency: 'SVHTTDL', field: 'VH', category: 'CC', row: { eligible: 'no', note: 'Minh họa: cơ quan cử đánh giá không đủ điều kiện' } },
  { agency: 'SDTTG', field: 'DTTG', category: 'CC', row: { eligible: 'no', note: 'Minh họa: cơ quan cử đánh giá không đủ điều kiện' } },
  { agency: 'VPUB', field: 'VP', category: 'HD', row: { note: 'Minh họa: hợp đồng lao động không thuộc diện biệt phái' } },
];

function of(agency: string, field: CandidateSpec['field'], category: CandidateSpec['category'], count: number): CandidateSpec[] {
  return Array.from({ length: count }, () => ({ agency, field, category }));
}

/** One head for each health station, from the Department of Health; the home is the unit itself. */
function stationHeads(units: readonly CommuneUnit[]): CandidateSpec[] {
  return units.map((unit) => ({
    agency: 'SYT', field: 'YT', category: 'VC', form: 'station-head',
    row: { position: 'Bác sĩ', department: 'Trung tâm Y tế khu vực', homeUnit: unit.code },
  }));
}

export function dienBienPool(units: readonly CommuneUnit[]): CandidateSpec[] {
  return [...NAMED, ...ELIGIBLE, ...HELD_BACK, ...stationHeads(units)];
}
