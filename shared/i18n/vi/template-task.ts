import type { WorkbookKind } from '../../sheets/declare.ts';

/** What is said while a template is made and filled from an earlier file. */
export interface TemplateTaskTexts {
  readonly templateKinds: Readonly<Record<WorkbookKind, string>>;
  readonly templateUnitSearch: string;
  readonly templateUnitNone: string;
  readonly templateUnitMany: string;
  readonly templateFill: string;
  readonly templateFillHelp: Readonly<Record<WorkbookKind, string>>;
  readonly carriedRows: string;
  readonly carriedNone: string;
  readonly carriedOlder: string;
  readonly carriedAsTheyStood: string;
  readonly carriedColumns: string;
  readonly leftSheets: string;
}

export const templateTask: TemplateTaskTexts = {
  templateKinds: { commune: 'mẫu báo cáo cấp xã', sender: 'mẫu cơ quan cử', province: 'bảng tổng hợp cấp tỉnh' },
  templateUnitSearch: 'Gõ tên hoặc mã xã, phường',
  templateUnitNone: 'Không có xã, phường nào tên như vậy. Hãy gõ tên khác hoặc mã 5 chữ số.',
  templateUnitMany: 'Có {count} xã, phường; hãy gõ thêm cho rõ.',
  templateFill: 'Điền sẵn từ sổ tính đang mở',
  templateFillHelp: {
    commune: 'Chỉ lấy các dòng của xã, phường được chọn; giữ nguyên cột Mã.',
    sender: 'Chỉ lấy các dòng của cơ quan này; giữ nguyên cột Mã.',
    province: 'Lấy các dòng của mọi đơn vị; giữ nguyên cột Mã.',
  },
  carriedRows: 'Đã điền sẵn {count} dòng.',
  carriedNone: 'Tệp trước không có dòng nào của đơn vị này nên mẫu để trống. Hãy kiểm tra tên hoặc mã đơn vị.',
  carriedOlder: 'Dữ liệu được chuyển từ mẫu phiên bản {version} sang phiên bản {current}.',
  carriedAsTheyStood: '{count} ô chưa đọc được hoặc còn nghi ngờ, giữ nguyên như cũ. Hãy kiểm tra số liệu trong tệp mới.',
  carriedColumns: 'Cột ngoài mẫu, giữ ở cuối trang: {names}.',
  leftSheets: 'Trang ngoài mẫu, chưa chuyển sang: {names}. Hãy chép các trang này nếu còn cần.',
};
