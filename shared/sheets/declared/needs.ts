import { defineSheet } from '../declare.ts';
import { field, note, unitCode, unitName } from './common.ts';

/** Nhu cầu lĩnh vực: what the commune asks and what Sở Nội vụ appraises; the engine uses the second. */
export const needsSheet = defineSheet({
  key: 'needs', title: 'Nhu cầu lĩnh vực', aliases: ['Nhu cầu', 'Nhu cầu theo lĩnh vực', 'Nhu cầu nhân sự'], in: { province: 'required', commune: 'optional' }, table: 'DP_NhuCau',
  columns: {
    unitCode, unitName, field,
    asked: { title: 'Xã đề nghị', aliases: ['Số cần', 'Nhu cầu', 'Số người cần', 'Số đề nghị'], type: 'int', width: 10, help: { vi: 'Số người xã đề nghị.', en: 'Number that the commune asks for.' } },
    appraised: { title: 'Sở thẩm định', aliases: ['Sở Nội vụ thẩm định', 'Số thẩm định'], type: 'int', width: 10, help: { vi: 'Sở Nội vụ ghi; xã để trống. Phần mềm dùng số này.', en: 'Written by Home Affairs, left blank by the commune; this one is used.' } },
    minimum: { title: 'Số tối thiểu', aliases: ['Tối thiểu'], type: 'int', width: 10, help: { vi: 'Số ít nhất phải có.', en: 'The least there must be.' } },
    fullTimeRequired: { title: 'Bắt buộc chuyên trách', aliases: ['Chuyên trách bắt buộc', 'Chuyên trách'], type: 'mark', width: 11, help: { vi: 'x nếu kiêm nhiệm không thay được.', en: 'x when concurrent staff do not count.' } },
    note,
  },
});
