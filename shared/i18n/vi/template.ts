import type { WorkbookKind } from '../../sheets/declare.ts';

/** What the templates say to the person who fills them in; headers and help stay with their sheet. */
export interface TemplateTexts {
  readonly guideSheet: string;
  /** Always the first line: a file that came by mail opens in Protected View and nothing can be typed. */
  readonly protectedView: string;
  readonly title: Readonly<Record<WorkbookKind, string>>;
  readonly steps: Readonly<Record<WorkbookKind, readonly string[]>>;
  readonly columnsHeading: string;
  readonly columns: { readonly sheet: string; readonly column: string; readonly required: string; readonly help: string };
  readonly required: string;
  /** {id} is such as commune/2. */
  readonly version: string;
  readonly asOfHelp: string;
  readonly forUnit: string;
  readonly confirmation: {
    readonly committee: string;
    /** Stands for the commune's name where it is not known. */
    readonly unit: string;
    readonly nation: string;
    readonly motto: string;
    readonly place: string;
    /** Stands for a name that is written by hand. */
    readonly blank: string;
    readonly asOf: string;
    readonly blankDate: string;
    readonly preparer: string;
    readonly chairman: string;
    readonly sign: string;
    readonly signAndSeal: string;
  };
}

export const template: TemplateTexts = {
  guideSheet: 'Hướng dẫn',
  protectedView: 'Trước hết: nếu phía trên có thanh màu vàng «Dạng xem được bảo vệ» (Protected View), bấm «Bật chỉnh sửa» (Enable Editing) thì mới nhập được.',
  title: {
    province: 'BẢNG TỔNG HỢP NHÂN SỰ CẤP XÃ CỦA TỈNH',
    commune: 'MẪU BÁO CÁO NHÂN SỰ CẤP XÃ',
    sender: 'MẪU CƠ QUAN CỬ NGƯỜI VỀ XÃ',
  },
  steps: {
    province: [
      'Bước 1. Trang «Thông tin»: ghi Ngày số liệu. Trang «Tham số»: ghi ngày bắt đầu và thời hạn của phương án.',
      'Bước 2. Điền hoặc dán các trang; tiêu đề màu đỏ là cột bắt buộc. Mã xã là 5 chữ số, giữ số 0 ở đầu.',
      'Bước 3. Bấm «Kiểm tra số liệu», sửa các ô được nêu.',
      'Bước 4. Bấm «Lập phương án». Kết quả nằm ở các trang mới; các trang này không bị thay đổi.',
    ],
    commune: [
      'Bước 1. Trang «Thông tin»: ghi Ngày số liệu và Người lập. Không sửa Mã xã.',
      'Bước 2. Trang «Nhân sự»: mỗi người một dòng. Dòng đã điền sẵn thì chỉ sửa chỗ thay đổi; không sửa cột Mã.',
      'Bước 3. Các trang còn lại: chỉ điền khi có. Tiêu đề màu đỏ là cột bắt buộc.',
      'Bước 4. Bấm «Kiểm tra số liệu», hoặc xem các dòng «phải bằng 0» ở trang «Phiếu xác nhận số liệu»; sửa cho hết.',
      'Bước 5. In «Phiếu xác nhận số liệu», trình Chủ tịch ký, rồi gửi tệp này và phiếu đã ký về Sở Nội vụ.',
    ],
    sender: [
      'Bước 1. Trang «Thông tin»: ghi Ngày số liệu và Người lập. Không sửa Mã cơ quan.',
      'Bước 2. Trang «Cơ quan, đơn vị cử»: tổng số người và số người được cử tối đa.',
      'Bước 3. Trang «Danh sách dự kiến cử»: mỗi người một dòng. Ở cột «Đủ điều kiện» chỉ ghi kết quả, không ghi lý do riêng tư.',
      'Bước 4. Bấm «Kiểm tra số liệu», sửa các ô được nêu, rồi gửi tệp này về Sở Nội vụ.',
    ],
  },
  columnsHeading: 'Cách ghi từng cột',
  columns: { sheet: 'Trang', column: 'Cột', required: 'Bắt buộc', help: 'Cách ghi' },
  required: 'Bắt buộc',
  version: 'Phiên bản mẫu: {version} ({id}).',
  asOfHelp: 'Ngày chốt số liệu, dd/mm/yyyy, ví dụ 01/10/2025.',
  forUnit: '{name} ({code})',
  confirmation: {
    committee: 'ỦY BAN NHÂN DÂN',
    unit: 'Xã, phường ………………',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    // hyphens between spaces: Decree 30/2020, Appendix I
    motto: 'Độc lập - Tự do - Hạnh phúc',
    place: '{name}, ngày …… tháng …… năm ………',
    blank: '………………',
    asOf: 'số liệu nhân sự tính đến ngày',
    blankDate: '……/……/………',
    preparer: 'NGƯỜI LẬP',
    chairman: 'CHỦ TỊCH',
    sign: '(Ký, ghi rõ họ tên)',
    signAndSeal: '(Ký, ghi rõ họ tên, đóng dấu)',
  },
};
