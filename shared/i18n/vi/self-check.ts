import type { Severity } from '../../findings/finding.ts';

/** What a template says about its own mistakes, by formulas, where no add-in runs. */
export interface SelfCheckTexts {
  /** Sheet name; the same in every language. */
  readonly sheet: string;
  readonly title: string;
  readonly left: string;
  readonly none: string;
  /** {warnings} and {hints} are numbers of cells. */
  readonly besides: string;
  readonly how: string;
  readonly more: string;
  readonly columns: { readonly level: string; readonly sheet: string; readonly column: string; readonly count: string; readonly first: string; readonly message: string };
  readonly levels: Readonly<Record<Severity, string>>;
  /** Above every list: how headers are coloured, or how many cells are wrong. */
  readonly sheetGood: string;
  readonly sheetLeft: string;
  readonly guideGood: string;
  readonly guideLeft: string;
  /** Nothing is wrong in a template that was just made: only its day is not written yet. */
  readonly guideStart: string;
  /** Row of the slip. */
  readonly slip: string;
  readonly rules: { readonly date: string; readonly whole: string; readonly digits: string; readonly idNumber: string; readonly ownUnit: string };
}

export const selfCheck: SelfCheckTexts = {
  sheet: 'Tự kiểm tra',
  title: 'TỰ KIỂM TRA SỐ LIỆU',
  left: 'Còn {count} ô phải sửa.',
  none: 'Không còn ô nào phải sửa trong các lỗi thường gặp.',
  besides: 'Ngoài ra: {warnings} ô cần xem lại, {hints} ô nên sửa.',
  how: 'Trang này tự tính lại ngay khi nhập, không cần cài phần mềm. Bấm vào ô ở cột «Ô đầu tiên» để đến chỗ phải sửa. Nút «Kiểm tra số liệu» của phần mềm kiểm tra đầy đủ hơn.',
  more: 'Còn {count} loại lỗi nữa; sửa các lỗi trên trước, các lỗi còn lại sẽ hiện ra.',
  columns: { level: 'Mức', sheet: 'Trang', column: 'Cột', count: 'Số ô', first: 'Ô đầu tiên', message: 'Sai gì, sửa thế nào (ô đầu tiên)' },
  levels: { error: 'Phải sửa', warning: 'Cần xem lại', hint: 'Nên sửa' },
  sheetGood: 'Tiêu đề đỏ: bắt buộc điền. Tiêu đề nhạt: điền khi có. Ô sai sẽ tự tô màu.',
  sheetLeft: 'Trang này còn {count} ô phải sửa (tô đỏ). Bấm vào đây để biết sửa thế nào (trang «Tự kiểm tra»).',
  guideGood: 'Tự kiểm tra: không còn ô nào phải sửa.',
  guideLeft: 'Tự kiểm tra: còn {count} ô phải sửa. Bấm vào đây để xem (trang «Tự kiểm tra»).',
  guideStart: 'Bắt đầu: còn thiếu Ngày số liệu, chưa thấy ô nào khác phải sửa. Bấm vào đây để ghi (trang «Thông tin»).',
  slip: 'Số ô phải sửa (phải bằng 0)',
  rules: {
    date: 'Hãy nhập ngày thật theo ngày/tháng/năm, ví dụ 05/09/1985.',
    whole: 'Hãy nhập số nguyên, không âm, ví dụ 32.',
    digits: 'Hãy nhập đủ {count} chữ số, giữ số 0 ở đầu.',
    idNumber: 'Số định danh phải đủ 12 chữ số, giữ số 0 ở đầu.',
    ownUnit: 'Mẫu này của {name} ({code}); mã xã không sửa được.',
  },
};
