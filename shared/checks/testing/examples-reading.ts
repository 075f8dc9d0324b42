import type { READING_CODES } from '../../findings/codes.ts';
import { templateId } from '../../sheets/template-version.ts';
import type { Example } from './example.ts';

/** One for each finding of the reading. */
export const readingExamples: Record<(typeof READING_CODES)[number], Example> = {
  'workbook-kind-unknown': { cells: (grids) => { for (const key of Object.keys(grids) as (keyof typeof grids)[]) delete grids[key]; }, also: ['as-of-missing'] },
  'template-older': { template: 'province/1' },
  'template-newer': { template: 'province/9' },
  'sheet-missing': { cells: (grids) => { delete grids.quotas; } },
  'column-missing': { cells: (grids) => { grids.roster!.rows[0]![8] = 'Nhóm'; } },
  'column-duplicate': { cells: (grids) => { grids.roster!.rows[0]![23] = 'Họ và tên'; } },
  'column-extra': { cells: (grids) => { grids.roster!.rows[0]!.push('Số điện thoại'); } },
  'column-near': { cells: (grids) => { grids.roster!.rows[0]![8] = 'Khối công tá'; } },
  'column-untitled': { cells: (grids) => { grids.roster!.rows[2]![24] = 'sắp nghỉ'; } },
  'hidden-columns': { cells: (grids) => { grids.roster!.hiddenColumns = [4, 9]; } },
  'tables-joined': { cells: (grids) => { grids.roster!.rows.push([], grids.roster!.rows[0]!.toReversed(), grids.roster!.rows.pop()!.toReversed()); } },
  'table-not-read': { cells: (grids) => { Object.assign(grids, { copy: { ...grids.roster!, name: 'Nhân sự (2)' } }); } },
  'dates-from-1904': { date1904: true },
  'empty-rows-formatted': { cells: (grids) => { grids.roster!.facts = { lastRow: 8000 }; } },
  'list-lost': { template: templateId('province'), cells: (grids) => { grids.roster!.facts = { lists: ['H2:H3', 'H6:H2000', 'G2:G2000'] }; } },
  'cell-colours': { cells: (grids) => { grids.roster!.facts = { fills: [{ column: 3, from: 3, to: 3, color: 'FFFF00' }] }; } },
  'cell-notes': { cells: (grids) => { grids.roster!.facts = { notes: ['D3', 'A1'] }; } },
  'header-repeated': { cells: (grids) => { grids.roster!.rows.splice(3, 0, [...grids.roster!.rows[0]!]); } },
  'notes-skipped': { cells: (grids) => { grids.roster!.rows.push([], [null, null, null, null, null, null, 'Sam Mứn, ngày 05 tháng 10 năm 2025'], [null, null, null, null, null, null, 'Người lập biểu']); } },
  'value-from-group': { cells: (grids) => { grids.roster!.rows[1]![9] = null; grids.roster!.rows.splice(1, 0, ['I. Phòng Kinh tế']); } },
  'two-marks': {
    cells: (grids) => {
      const at = grids.roster!.rows[0]!.indexOf('Giới tính');
      grids.roster!.rows = grids.roster!.rows.map((row, index) => row.flatMap((cell, column) => (column !== at ? [cell] : index === 0 ? ['Nam', 'Nữ'] : [cell === 'Nam' || index === 1 ? 'x' : null, cell === 'Nữ' ? 'x' : null])));
    },
  },
  'header-two-rows': {
    cells: (grids) => {
      const [header = [], ...rows] = grids.concurrent!.rows;
      const below = header.map((title) => (/^(?:Xã|Chính) T\d$/.test(String(title)) ? String(title).split(' ')[1]! : null));
      const above = header.map((title) => (/^(?:Xã|Chính) T\d$/.test(String(title)) ? String(title).split(' ')[0]! : title));
      grids.concurrent = { ...grids.concurrent!, rows: [above, below, ...rows], merges: ['I1:M1', 'N1:R1'] };
    },
  },
  'title-lines-skipped': { cells: (grids) => { grids.roster!.rows.unshift(['UBND XÃ SAM MỨN'], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC']); } },
  'total-row': { cells: (grids) => { grids.roster!.rows.push(['Tổng cộng', null, null, 4]); } },
  'blank-row': { cells: (grids) => { grids.roster!.rows.splice(2, 0, []); } },
  'hidden-rows': { cells: (grids) => { grids.roster!.hidden = [3]; } },
  'formula-error': { rows: ({ lan }) => { lan['timeShare'] = { error: '#REF!' }; } },
  'text-trimmed': { rows: ({ lan }) => { lan['fullName'] = 'Lò  Thị Lan '; } },
  'text-not-nfc': { rows: ({ lan }) => { lan['position'] = 'Chuyên viên'.normalize('NFD'); } },
  'required-missing': { rows: ({ lan }) => { lan['block'] = null; } },
  'not-in-list': { rows: ({ lan }) => { lan['category'] = 'Công chứ'; } },
  'list-synonym': { rows: ({ lan }) => { lan['degree'] = 'Cử nhân'; } },
  'two-values': { rows: ({ lan }) => { lan['mainField'] = 'Tài chính, kế toán'; } },
  'not-a-number': { rows: ({ need }) => { need['asked'] = 'hai'; } },
  'number-from-text': { rows: ({ quota }) => { quota['number'] = '32 người'; } },
  'negative-or-fraction': { rows: ({ quota }) => { quota['number'] = 32.5; } },
  'date-as-text': { rows: ({ lan }) => { lan['birthDate'] = '5/9/1985'; } },
  'date-impossible': { rows: ({ lan }) => { lan['birthDate'] = '31/02/1985'; } },
  'date-year-only': { rows: ({ lan }) => { lan['birthDate'] = 1985; } },
  'date-ambiguous': { rows: ({ lan, hung }) => { lan['birthDate'] = '05/09/1985'; hung['birthDate'] = '02/28/1979'; }, also: ['date-ambiguous'] },
  'code-lost-zero': { rows: ({ lan }) => { lan['unitCode'] = 3356; } },
  'legacy-font': { rows: ({ lan }) => { lan['major'] = 'KÕ to¸n doanh nghiÖp'; } },
  'external-link': { cells: (grids) => { grids.quotas!.formulas = { F3: "'[Bien che 2025.xlsx]Tong hop'!C7" }; } },
  'room-unknown': { rows: ({ lan }) => { lan['room'] = 'Phòng Kinh tế và Môi trường'; } },
};

