import { defineSheet } from '../declare.ts';

/** Tình hình nộp: which file of each unit and agency is in the provincial workbook; written by the merge. */
export const submissionsSheet = defineSheet({
  key: 'submissions', title: 'Tình hình nộp', in: { province: 'optional' }, table: 'DP_TinhHinhNop', made: true,
  columns: {
    code: { title: 'Mã đơn vị', type: 'code', required: true, width: 10, help: { vi: 'Mã xã hoặc mã cơ quan.', en: 'Code of the unit or agency.' } },
    name: { title: 'Tên đơn vị', type: 'text', width: 30, help: { vi: 'Xã, phường, đặc khu hoặc cơ quan cử.', en: 'Unit or sending agency.' } },
    state: { title: 'Tình hình', type: 'text', width: 34, help: { vi: 'Đã gộp tệp, dùng số liệu cũ hay chưa có số liệu.', en: 'File merged, earlier figures used, or no data.' } },
    file: { title: 'Tệp', type: 'text', width: 34, help: { vi: 'Tệp đã gộp; trống nếu chưa nộp.', en: 'The merged file; blank when none came.' } },
    template: { title: 'Mẫu', type: 'text', width: 13, help: { vi: 'Loại và phiên bản mẫu.', en: 'Template and version.' } },
    asOf: { title: 'Ngày số liệu', type: 'date', width: 12, help: { vi: 'Ngày số liệu ghi trong tệp.', en: 'As-of date of the file.' } },
    receivedOn: { title: 'Ngày gộp', type: 'date', width: 12, help: { vi: 'Ngày tệp này được gộp.', en: 'Day on which the file was merged.' } },
    rows: { title: 'Số dòng', type: 'int', width: 9, help: { vi: 'Số dòng của đơn vị trong các trang.', en: 'Rows of the unit in all sheets.' } },
    errors: { title: 'Phải sửa', type: 'int', width: 9, help: { vi: 'Số lỗi phải sửa trong tệp.', en: 'Errors in the file.' } },
    warnings: { title: 'Cần xem lại', type: 'int', width: 9, help: { vi: 'Số chỗ cần xem lại trong tệp.', en: 'Warnings in the file.' } },
    confirmed: { title: 'Đã xác nhận', type: 'mark', width: 10, help: { vi: 'x nếu phiếu xác nhận khớp với số đếm.', en: 'x when the slip agrees with the counts.' } },
    stamp: { title: 'Dấu tệp', type: 'code', width: 12, help: { vi: 'Để nhận ra tệp gửi lại.', en: 'To know the same file again.' } },
  },
});
