import type { TemplateTexts } from '../vi/template.ts';

export const template: TemplateTexts = {
  guideSheet: 'Hướng dẫn',
  protectedView: 'First: if a yellow bar «Protected View» is shown above, press «Enable Editing» (Bật chỉnh sửa); until then nothing can be typed.',
  title: {
    province: 'COMMUNE STAFF OF THE PROVINCE',
    commune: 'COMMUNE STAFF REPORT',
    sender: 'FORM FOR SENDING AGENCIES',
  },
  steps: {
    province: [
      'Step 1. Sheet «Thông tin»: write the as-of date. Sheet «Tham số»: write the first day and the length of the plan.',
      'Step 2. Fill in or paste the sheets; a red header is a required column. A commune code has 5 digits, leading zero kept.',
      'Step 3. Press «Kiểm tra số liệu» (check) and correct the cells that are named.',
      'Step 4. Press «Lập phương án» (make a plan). Results come on new sheets; these sheets are not changed.',
    ],
    commune: [
      'Step 1. Sheet «Thông tin»: write the as-of date and the preparer. Do not change the commune code.',
      'Step 2. Sheet «Nhân sự»: one row per person. In pre-filled rows correct only what changed; leave the column Mã alone.',
      'Step 3. The other sheets: only where there is something to report. A red header is a required column.',
      'Step 4. Press «Kiểm tra số liệu» (check), or look at the rows «phải bằng 0» (must be 0) of «Phiếu xác nhận số liệu»; correct until none is left.',
      'Step 5. Print «Phiếu xác nhận số liệu» for the Chairman to sign, then send this file and the signed slip to Home Affairs.',
    ],
    sender: [
      'Step 1. Sheet «Thông tin»: write the as-of date and the preparer. Do not change the agency code.',
      'Step 2. Sheet «Cơ quan, đơn vị cử»: staff in total and the most you can release.',
      'Step 3. Sheet «Danh sách dự kiến cử»: one row per person. In «Đủ điều kiện» write the result only, no private reason.',
      'Step 4. Press «Kiểm tra số liệu» (check), correct the cells that are named, then send this file to Home Affairs.',
    ],
  },
  columnsHeading: 'How to fill in each column',
  columns: { sheet: 'Sheet', column: 'Column', required: 'Required', help: 'How' },
  required: 'Required',
  version: 'Template version: {version} ({id}).',
  asOfHelp: 'Date of the figures, dd/mm/yyyy, such as 01/10/2025.',
  forUnit: '{name} ({code})',
  confirmation: {
    committee: 'PEOPLE\'S COMMITTEE',
    unit: 'Commune, ward ………………',
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    place: '{name}, date ……/……/………',
    blank: '………………',
    asOf: 'staff data as of',
    blankDate: '……/……/………',
    preparer: 'PREPARER',
    chairman: 'CHAIRMAN',
    sign: '(signature, full name)',
    signAndSeal: '(signature, full name, seal)',
  },
};
