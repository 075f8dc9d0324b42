import { defineSheet } from '../declare.ts';
import { note } from './common.ts';
import { quotasSheet } from './organization.ts';

const { scopeBlock, counted, documentDate, status } = quotasSheet.columns;

/**
 * Quy tắc định mức: norms by rules of the province's own, for reference beside the assigned quota. A line without a
 * criterion gives the number to start from; one with a criterion adds people for every full step above the standard.
 */
export const normRulesSheet = defineSheet({
  key: 'normRules', title: 'Quy tắc định mức', aliases: ['Quy tắc tính định mức', 'Bộ quy tắc định mức'], in: { province: 'optional' }, table: 'DP_QuyTac',
  columns: {
    set: { title: 'Bộ quy tắc', aliases: ['Tên bộ quy tắc'], type: 'text', required: true, width: 24, help: { vi: 'Tên bộ quy tắc; các dòng cùng tên là một bộ.', en: 'Name of the rule set; lines of one name belong together.' } },
    scopeBlock: { ...scopeBlock, help: { vi: 'Chính quyền; Đảng, đoàn thể; hoặc Toàn hệ thống: số tính được là của phạm vi này.', en: 'Government; Party and mass organisations; or whole system: what the number covers.' } },
    counted,
    kind: { title: 'Loại đơn vị', type: 'list', list: 'unitKind', width: 12, help: { vi: 'Trống: mọi loại.', en: 'Blank: every kind.' } },
    type: { title: 'Phân loại đơn vị', type: 'list', list: 'unitType', width: 10, help: { vi: 'Trống: mọi loại I, II, III.', en: 'Blank: every type.' } },
    place: { title: 'Địa bàn', type: 'list', list: 'unitPlace', width: 16, help: { vi: 'Trống: mọi địa bàn.', en: 'Blank: everywhere.' } },
    criterion: { title: 'Tiêu chí tăng thêm', type: 'list', list: 'criterion', width: 18, help: { vi: 'Trống: dòng này là số cơ sở. Có tiêu chí: cộng thêm theo bậc.', en: 'Blank: the number to start from. With a criterion: people added by steps.' } },
    above: { title: 'Trên mức', type: 'decimal', width: 10, help: { vi: 'Chỉ tính phần vượt mức này; trống là 0.', en: 'Only what is above counts; blank means 0.' } },
    step: { title: 'Mỗi bậc', type: 'decimal', width: 10, help: { vi: 'Đủ mỗi bậc thì cộng thêm một lần, ví dụ 2.500 người.', en: 'For each full step, such as 2,500 people.' } },
    each: { title: 'Số người', type: 'int', required: true, width: 9, help: { vi: 'Số cơ sở, hoặc số người cộng cho mỗi bậc.', en: 'The number to start from, or people for each step.' } },
    most: { title: 'Cộng nhiều nhất', type: 'int', width: 10, help: { vi: 'Trống: không giới hạn.', en: 'Blank: no limit.' } },
    document: { title: 'Số văn bản', type: 'text', width: 20, help: { vi: 'Văn bản quy định.', en: 'The document.' } },
    documentDate, status, note,
  },
});
