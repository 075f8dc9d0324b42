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
  readonly workloadHelp: string;
  readonly preparerHelp: string;
  readonly agencyCodeHelp: string;
  readonly givenHelp: string;
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
    readonly codeHelp: string;
    /** One of these stands above the table: {count} numbers that differ; {stated} and {now} are check codes. */
    readonly stateBlank: string;
    readonly stateDiffers: string;
    readonly stateNoCode: string;
    readonly stateChanged: string;
    readonly stateGood: string;
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
      'Bước 1. Trang «Thông tin»: ghi Ngày số liệu và Người lập vào hai ô nền vàng.',
      'Bước 2. Trang «Nhân sự»: chỉ sửa chỗ thay đổi. Người mới: ghi vào dòng trống ngay dưới danh sách, để trống Mã. Người đã đi: xóa cả dòng.',
      'Bước 3. Các trang còn lại: chỉ điền khi có. Tiêu đề màu đỏ là cột bắt buộc.',
      'Bước 4. Trang «Tự kiểm tra»: sửa đến khi không còn ô nào phải sửa. Có phần mềm thì bấm «Kiểm tra số liệu» để kiểm tra kỹ hơn.',
      'Bước 5. Trang «Phiếu xác nhận số liệu»: ghi các ô nền vàng, in, trình Chủ tịch ký, rồi gửi tệp này và phiếu đã ký về Sở Nội vụ.',
    ],
    sender: [
      'Bước 1. Trang «Thông tin»: ghi các ô nền vàng.',
      'Bước 2. Trang «Cơ quan, đơn vị cử»: tổng số người và số người được cử tối đa.',
      'Bước 3. Trang «Danh sách dự kiến cử»: mỗi người một dòng, để trống Mã. Ở cột «Đủ điều kiện» chỉ ghi kết quả, không ghi lý do riêng tư.',
      'Bước 4. Trang «Tự kiểm tra»: sửa đến khi không còn ô nào phải sửa, rồi gửi tệp này về Sở Nội vụ.',
    ],
  },
  columnsHeading: 'Cách ghi từng cột',
  columns: { sheet: 'Trang', column: 'Cột', required: 'Bắt buộc', help: 'Cách ghi' },
  required: 'Bắt buộc',
  version: 'Phiên bản mẫu: {version} ({id}).',
  asOfHelp: 'Ngày chốt số liệu, dd/mm/yyyy, ví dụ 01/10/2025.',
  workloadHelp: 'Không bắt buộc: số người xã tính từ khối lượng việc, ví dụ 16,08; chỉ để so sánh với số hiện có.',
  preparerHelp: 'Họ và tên người lập; in ở cuối phiếu xác nhận.',
  agencyCodeHelp: 'Mã của cơ quan trong bảng của Sở Nội vụ: chữ in hoa không dấu và số, 2 đến 8 ký tự, ví dụ SXD.',
  givenHelp: 'Đã có sẵn, không sửa ô này.',
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
    codeHelp: 'Trước khi in để ký: chép số ở cột «Số đếm được» sang ô này. Danh sách thay đổi sau đó thì hai số khác nhau.',
    stateBlank: 'Xã chưa xác nhận: ghi số của xã vào các ô nền vàng, ít nhất là Tổng số người và Mã kiểm tra.',
    stateDiffers: '{count} số xã xác nhận khác số đếm được. Hãy sửa danh sách, hoặc sửa số xã xác nhận.',
    stateNoCode: 'Còn Mã kiểm tra: chép số ở cột «Số đếm được» sang ô nền vàng, rồi in phiếu để ký.',
    stateChanged: 'Danh sách đã thay đổi sau khi ghi Mã kiểm tra (phiếu ghi {stated}, nay là {now}). Hãy ghi lại mã, in và ký lại phiếu.',
    stateGood: 'Số xã xác nhận khớp với danh sách trong tệp.',
  },
};
