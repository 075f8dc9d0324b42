import type { FindingCode } from './codes.ts';
import type { Severity } from './finding.ts';

/** A finding that weighs differently in some files: its other level, and when that is (for README.md of shared/checks). */
export const LEVEL_CONDITIONS: Readonly<Partial<Record<FindingCode, { readonly severity: Severity; readonly when: string }>>> = {
  'number-from-text': { severity: 'hint', when: 'khi ô chỉ có chữ số ở dạng chữ' },
  'date-as-text': { severity: 'warning', when: 'khi năm chỉ có hai chữ số: thế kỷ là suy ra' },
  'not-in-list': { severity: 'warning', when: 'ở cột lĩnh vực: ghi tự do, người vẫn được tính, chưa rõ lĩnh vực' },
  'as-of-missing': { severity: 'warning', when: 'khi trang Tham số đã có ngày bắt đầu phương án: lấy ngày đó' },
  'unit-code-unknown': { severity: 'warning', when: 'ở cột nơi ở, nguyện vọng: chỉ để xét gần, xa' },
  'unit-district-level': { severity: 'warning', when: 'khi mã xã bên cạnh đã đúng' },
  'unit-code-name-differ': { severity: 'warning', when: 'khi tên không chắc là của xã khác' },
  'station-head-missing': { severity: 'hint', when: 'khi danh sách dự kiến cử có người làm trưởng trạm' },
};
