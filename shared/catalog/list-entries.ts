import type { ListCodes, ListEntry, ListKey } from './list-codes.ts';
import { fieldEntries } from './fields.ts';
import { roomEntries } from './rooms.ts';

/**
 * Every closed list: the label as a clerk writes it, the English one, and other spellings. Spellings are compared by
 * match key (shared/text), so case, accents and dashes need no entry of their own; the code itself is always accepted.
 * Two entries of one list never share a match key (a test holds it).
 */
export const listEntries: { readonly [K in ListKey]: readonly ListEntry<ListCodes[K]>[] } = {
  field: fieldEntries,
  room: roomEntries,
  category: [
    { code: 'CB', vi: 'Cán bộ', en: 'Cadre', synonyms: ['CB', 'Cán bộ xã', 'Cán bộ chuyên trách', 'Cadres'] },
    { code: 'CC', vi: 'Công chức', en: 'Civil servant', synonyms: ['CC', 'Công chức xã', 'Công chức cấp xã', 'Civil servants'] },
    { code: 'VC', vi: 'Viên chức', en: 'Public employee', synonyms: ['VC', 'Viên chức sự nghiệp', 'Giáo viên', 'Public employees'] },
    {
      code: 'HD', vi: 'Hợp đồng lao động', en: 'Labour contract',
      synonyms: ['HĐLĐ', 'HĐ', 'Hợp đồng', 'LĐHĐ', 'Lao động hợp đồng', 'Người lao động', 'NLĐ', 'HĐ 111', 'Hợp đồng 111', 'Hợp đồng 68', 'Worker', 'Contract worker', 'Contract'],
    },
    {
      code: 'KCT', vi: 'Không chuyên trách', en: 'Non-specialised',
      synonyms: ['KCT', 'HĐKCT', 'Người hoạt động không chuyên trách', 'Người HĐKCT', 'Cán bộ không chuyên trách', 'Bán chuyên trách', 'Non-specialised staff'],
    },
  ],
  block: [
    { code: 'government', vi: 'Chính quyền', en: 'Government', synonyms: ['Khối chính quyền', 'CQ', 'Nhà nước', 'HĐND, UBND', 'UBND', 'Quản lý nhà nước'] },
    { code: 'party', vi: 'Đảng', en: 'Party', synonyms: ['Khối Đảng', 'Đảng ủy', 'Cơ quan Đảng'] },
    { code: 'front', vi: 'MTTQ và đoàn thể', en: 'Front and mass organisations', synonyms: ['MTTQ', 'Đoàn thể', 'MTTQ, đoàn thể', 'MTTQ – đoàn thể', 'Mặt trận', 'Mặt trận Tổ quốc', 'Khối MTTQ', 'Khối đoàn thể', 'Mặt trận và đoàn thể', 'Front'] },
    { code: 'armed', vi: 'Lực lượng vũ trang', en: 'Armed forces', synonyms: ['LLVT', 'Vũ trang', 'Quân sự', 'Công an'] },
  ],
  unitKind: [
    { code: 'xa', vi: 'Xã', en: 'Commune', synonyms: ['X'] },
    { code: 'phuong', vi: 'Phường', en: 'Ward', synonyms: ['P'] },
    { code: 'dac-khu', vi: 'Đặc khu', en: 'Special zone', synonyms: ['ĐK'] },
  ],
  unitType: [
    { code: 'I', vi: 'Loại I', en: 'Type I', synonyms: ['Loại 1', '1', 'Một'] },
    { code: 'II', vi: 'Loại II', en: 'Type II', synonyms: ['Loại 2', '2', 'Hai'] },
    { code: 'III', vi: 'Loại III', en: 'Type III', synonyms: ['Loại 3', '3', 'Ba'] },
  ],
  unitPlace: [
    { code: 'mountain', vi: 'Miền núi, vùng cao', en: 'Mountainous, highland', synonyms: ['Miền núi', 'Vùng cao', 'Xã miền núi', 'Xã vùng cao', 'Núi'] },
    { code: 'plain', vi: 'Xã khác', en: 'Other commune', synonyms: ['Đồng bằng', 'Xã đồng bằng', 'Trung du', 'Không phải miền núi'] },
    { code: 'district-ward', vi: 'Phường thuộc quận cũ', en: 'Ward of a former urban district', synonyms: ['Phường thuộc quận', 'Thuộc quận'] },
    { code: 'city-ward', vi: 'Phường thuộc thành phố cũ', en: 'Ward of a former city', synonyms: ['Phường thuộc thành phố', 'Thuộc thành phố'] },
    { code: 'town-ward', vi: 'Phường thuộc thị xã cũ', en: 'Ward of a former town', synonyms: ['Phường thuộc thị xã', 'Thuộc thị xã'] },
  ],
  criterion: [
    { code: 'equal', vi: 'Chia đều', en: 'Every unit alike', synonyms: ['Mỗi xã như nhau', 'Bình quân'] },
    { code: 'population', vi: 'Dân số', en: 'Population', synonyms: ['Số dân', 'Quy mô dân số', 'Người'] },
    { code: 'area', vi: 'Diện tích (km²)', en: 'Area (km²)', synonyms: ['Diện tích', 'Diện tích tự nhiên', 'km2'] },
    { code: 'oldUnits', vi: 'Số đơn vị cũ', en: 'Former units', synonyms: ['Số xã cũ', 'Số ĐVHC cũ'] },
    { code: 'score', vi: 'Điểm phân loại', en: 'Points', synonyms: ['Điểm', 'Điểm tiêu chí'] },
    { code: 'workload', vi: 'Số cần theo khối lượng việc', en: 'Required by workload', synonyms: ['Khối lượng việc', 'Khối lượng công việc'] },
    { code: 'border', vi: 'Xã biên giới', en: 'Border commune', synonyms: ['Biên giới'] },
    { code: 'remote', vi: 'Vùng khó khăn', en: 'Difficult area', synonyms: ['Khó khăn', 'ĐBKK'] },
  ],
  scopeBlock: [
    { code: 'government', vi: 'Chính quyền', en: 'Government', synonyms: ['Khối chính quyền', 'UBND', 'CQ', 'Chính quyền địa phương'] },
    { code: 'party-mass', vi: 'Đảng, đoàn thể', en: 'Party and mass organisations', synonyms: ['Đảng – đoàn thể', 'Khối Đảng, đoàn thể', 'Đảng, MTTQ, đoàn thể', 'Đảng và đoàn thể', 'Đảng, MTTQ và đoàn thể', 'Khối Đảng'] },
    { code: 'system', vi: 'Toàn hệ thống', en: 'Whole system', synonyms: ['Toàn hệ thống chính trị', 'Cả hệ thống', 'Hệ thống chính trị', 'Tất cả các khối', 'HTCT', 'Tất cả'] },
  ],
  counted: [
    { code: 'cb-cc', vi: 'Cán bộ, công chức', en: 'Cadres and civil servants', synonyms: ['CBCC', 'CB, CC', 'Cán bộ và công chức'] },
    { code: 'cb-cc-vc', vi: 'Cán bộ, công chức, viên chức', en: 'Cadres, civil servants and public employees', synonyms: ['CBCCVC', 'CB, CC, VC', 'Cán bộ, công chức và viên chức'] },
    { code: 'cb-cc-vc-hd', vi: 'Cán bộ, công chức, viên chức, hợp đồng', en: 'Cadres, civil servants, public employees and contracts', synonyms: ['CBCCVC và NLĐ', 'CB, CC, VC, HĐ', 'CBCCVC, HĐLĐ', 'Cán bộ, công chức, viên chức và người lao động', 'Cán bộ, công chức, viên chức, hợp đồng lao động'] },
    { code: 'vc', vi: 'Viên chức', en: 'Public employees', synonyms: ['VC', 'Số lượng người làm việc'] },
  ],
  quotaStatus: [
    { code: 'in-force', vi: 'Còn hiệu lực', en: 'In force', synonyms: ['Hiệu lực', 'Đang hiệu lực', 'Đang áp dụng', 'Có hiệu lực'] },
    { code: 'amended', vi: 'Đã sửa đổi', en: 'Amended', synonyms: ['Sửa đổi', 'Được sửa đổi', 'Sửa đổi, bổ sung', 'Hết hiệu lực một phần'] },
    { code: 'replaced', vi: 'Đã thay thế', en: 'Replaced', synonyms: ['Thay thế', 'Bị thay thế', 'Được thay thế'] },
    { code: 'repealed', vi: 'Hết hiệu lực', en: 'Repealed', synonyms: ['Bãi bỏ', 'Đã bãi bỏ', 'Bị bãi bỏ', 'Hủy bỏ', 'Không còn hiệu lực'] },
  ],
  yesNo: [
    { code: 'yes', vi: 'Có', en: 'Yes', synonyms: ['x', '1', 'Đúng', 'Y', 'True', 'Rồi'] },
    { code: 'no', vi: 'Không', en: 'No', synonyms: ['0', 'K', 'N', 'Sai', 'False', 'Chưa'] },
  ],
  gender: [
    { code: 'male', vi: 'Nam', en: 'Male', synonyms: ['M', 'Ông', 'Nam giới', 'Trai'] },
    { code: 'female', vi: 'Nữ', en: 'Female', synonyms: ['F', 'Bà', 'Nữ giới', 'Gái'] },
  ],
  degree: [
    { code: 'tien-si', vi: 'Tiến sĩ', en: 'Doctor', synonyms: ['TS', 'TS.', 'Tiến sỹ', 'PhD'] },
    { code: 'thac-si', vi: 'Thạc sĩ', en: 'Master', synonyms: ['ThS', 'Ths.', 'Thạc sỹ', 'Cao học', 'Sau đại học', 'Sau ĐH', 'Trên đại học', 'Trên ĐH', 'CKI', 'Chuyên khoa I', 'Bác sĩ CKI'] },
    {
      code: 'dai-hoc', vi: 'Đại học', en: 'University',
      synonyms: ['ĐH', 'Cử nhân', 'CN', 'Kỹ sư', 'KS', 'Bác sĩ', 'BS', 'Dược sĩ', 'Kiến trúc sư', 'KTS', 'Bachelor', 'Đại học chính quy', 'Đại học tại chức', 'ĐHSP', 'Đại học sư phạm'],
    },
    { code: 'cao-dang', vi: 'Cao đẳng', en: 'College', synonyms: ['CĐ', 'CĐSP', 'Cao đẳng sư phạm', 'Cao đẳng nghề'] },
    { code: 'trung-cap', vi: 'Trung cấp', en: 'Intermediate', synonyms: ['TC', 'TCCN', 'Trung cấp chuyên nghiệp', 'Trung học chuyên nghiệp', 'Trung cấp nghề', 'Y sĩ'] },
    { code: 'so-cap', vi: 'Sơ cấp', en: 'Elementary', synonyms: ['SC', 'Sơ cấp nghề'] },
    { code: 'chua-qua-dao-tao', vi: 'Chưa qua đào tạo', en: 'No training', synonyms: ['CQĐT', 'Chưa đào tạo', 'Không', 'THPT', '12/12', 'Phổ thông', 'Không có bằng cấp'] },
  ],
  origin: [
    { code: 'old-district', vi: 'Huyện cũ', en: 'Former district', synonyms: ['Huyện', 'Cấp huyện', 'Cấp huyện cũ', 'Từ huyện', 'Thị xã cũ', 'Thành phố cũ'] },
    { code: 'old-commune', vi: 'Xã cũ', en: 'Former commune', synonyms: ['Xã', 'Cấp xã', 'Cấp xã cũ', 'Từ xã', 'Phường cũ', 'Thị trấn cũ'] },
    { code: 'province', vi: 'Tỉnh', en: 'Province', synonyms: ['Cấp tỉnh', 'Từ tỉnh', 'Sở, ngành', 'Sở'] },
    { code: 'recruited', vi: 'Tuyển mới', en: 'Recruited', synonyms: ['Tuyển dụng', 'Tuyển dụng mới', 'Mới tuyển', 'Tiếp nhận'] },
  ],
  status: [
    { code: 'working', vi: 'Đang làm', en: 'Working', synonyms: ['Đang làm việc', 'Đang công tác', 'Làm việc', 'Có mặt', 'Bình thường'] },
    { code: 'waiting-retirement', vi: 'Chờ nghỉ hưu', en: 'Waiting for retirement', synonyms: ['Chờ hưu', 'Nghỉ chờ hưu', 'Sắp nghỉ hưu', 'Chờ nghỉ', 'Chờ nghỉ theo NĐ 178', 'Chờ nghỉ việc'] },
    { code: 'maternity', vi: 'Nghỉ thai sản', en: 'Maternity leave', synonyms: ['Thai sản', 'Nghỉ sinh', 'Nghỉ sinh con', 'Nghỉ đẻ', 'TS'] },
    { code: 'long-leave', vi: 'Nghỉ dài ngày', en: 'Long leave', synonyms: ['Nghỉ ốm', 'Ốm dài ngày', 'Nghỉ ốm dài ngày', 'Nghỉ không lương', 'Nghỉ không hưởng lương', 'Đi học', 'Đi học tập trung'] },
    { code: 'seconded-away', vi: 'Đi biệt phái', en: 'Seconded away', synonyms: ['Biệt phái đi', 'Biệt phái', 'Đang biệt phái', 'Cử biệt phái', 'Đang đi biệt phái'] },
    { code: 'seconded-in', vi: 'Biệt phái đến', en: 'Seconded in', synonyms: ['Đến biệt phái', 'Được biệt phái đến', 'Nhận biệt phái', 'Tăng cường đến', 'Biệt phái về xã'] },
    { code: 'suspended', vi: 'Tạm đình chỉ', en: 'Suspended', synonyms: ['Đình chỉ', 'Tạm đình chỉ công tác', 'Đình chỉ công tác'] },
  ],
  dutyState: [
    { code: 'working', vi: 'Đang làm', en: 'Working', synonyms: ['Đang làm việc', 'Đang kiêm nhiệm', 'Đang bố trí', 'Đã bố trí'] },
    { code: 'available', vi: 'Có thể', en: 'Available', synonyms: ['Có thể bố trí', 'Có thể kiêm nhiệm', 'Sẵn sàng', 'Dự kiến', 'Đề xuất'] },
  ],
  form: [
    { code: 'secondment', vi: 'Biệt phái', en: 'Secondment', synonyms: ['BP', 'Cử biệt phái'] },
    { code: 'reinforcement', vi: 'Tăng cường', en: 'Reinforcement', synonyms: ['TC', 'Điều động tăng cường', 'Phân công', 'Cử tăng cường'] },
    { code: 'station-head', vi: 'Trưởng trạm', en: 'Station head', synonyms: ['Trưởng trạm y tế', 'Trưởng TYT', 'Trạm trưởng'] },
  ],
  eligibility: [
    { code: 'yes', vi: 'Đủ', en: 'Eligible', synonyms: ['Đủ điều kiện', 'Đủ ĐK', 'Có', 'Đạt', 'x', 'Yes'] },
    { code: 'consider', vi: 'Cân nhắc', en: 'To consider', synonyms: ['Xem xét', 'Cần xem xét', 'Cần cân nhắc', 'Consider'] },
    { code: 'no', vi: 'Không', en: 'Not eligible', synonyms: ['Không đủ', 'Không đủ điều kiện', 'Không đạt', 'Chưa đủ', 'Chưa đủ điều kiện', 'No'] },
  ],
  agencyKind: [
    { code: 'department', vi: 'Sở, ngành', en: 'Department', synonyms: ['Sở', 'Ngành', 'Ban', 'Sở, ban, ngành', 'Cơ quan chuyên môn', 'Văn phòng UBND tỉnh', 'Thanh tra tỉnh'] },
    { code: 'branch', vi: 'Chi cục', en: 'Branch', synonyms: ['Chi cục trực thuộc', 'Chi cục thuộc sở'] },
    { code: 'service-unit', vi: 'Đơn vị sự nghiệp', en: 'Public service unit', synonyms: ['ĐVSN', 'ĐVSNCL', 'Đơn vị sự nghiệp công lập', 'Trung tâm', 'Trường', 'Ban quản lý dự án', 'Bệnh viện'] },
    { code: 'other', vi: 'Khác', en: 'Other', synonyms: ['Cơ quan khác', 'Doanh nghiệp nhà nước'] },
  ],
  rating: [
    { code: 'excellent', vi: 'Hoàn thành xuất sắc', en: 'Excellent', synonyms: ['Xuất sắc', 'HTXS', 'HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ', 'A'] },
    { code: 'good', vi: 'Hoàn thành tốt', en: 'Good', synonyms: ['Tốt', 'HTT', 'HTTNV', 'Hoàn thành tốt nhiệm vụ', 'B'] },
    { code: 'done', vi: 'Hoàn thành', en: 'Done', synonyms: ['HT', 'HTNV', 'Hoàn thành nhiệm vụ', 'C'] },
    { code: 'not-done', vi: 'Không hoàn thành', en: 'Not done', synonyms: ['KHT', 'KHTNV', 'Không hoàn thành nhiệm vụ', 'Chưa hoàn thành', 'Chưa hoàn thành nhiệm vụ', 'D'] },
  ],
  policy: [
    { code: 'even', vi: 'Ưu tiên phủ đều các xã', en: 'Every commune first', synonyms: ['Phủ đều', 'Phủ đều các xã', 'Ưu tiên phủ đều'] },
    { code: 'worst-first', vi: 'Ưu tiên nơi thiếu nhiều', en: 'Largest shortage first', synonyms: ['Nơi thiếu nhiều', 'Thiếu nhiều trước', 'Ưu tiên thiếu nhiều'] },
  ],
  measureSwitch: [
    { code: 'on', vi: 'Có dùng', en: 'Used', synonyms: ['Có', 'Dùng', 'Bật', 'x', '1', 'True', 'Yes'] },
    { code: 'off', vi: 'Không dùng', en: 'Not used', synonyms: ['Không', 'Tắt', '0', 'False', 'No'] },
  ],
  fieldLevel: [
    { code: 'fine', vi: 'Chi tiết', en: 'Every field', synonyms: ['Từng lĩnh vực', 'Đầy đủ'] },
    { code: 'ld15', vi: '15 lĩnh vực', en: '15 fields', synonyms: ['15', '15 nhóm', 'Theo 15 lĩnh vực'] },
  ],
};
