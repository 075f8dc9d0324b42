/** The further tasks on the start screen: one entry for each, named as in addin/src/screens/other-tasks.tsx. */
export const tasks = {
  title: 'Việc khác',
  back: 'Về trang công việc',
  names: {
    policies: { name: 'So sánh hai cách ưu tiên', help: 'Phủ đều các xã hay nơi thiếu nhiều trước: xem cả hai rồi chọn.' },
    merge: { name: 'Gộp tệp xã và cơ quan cử', help: 'Đưa tệp các nơi gửi về vào bảng tổng hợp cấp tỉnh.' },
    payroll: { name: 'Đối chiếu bảng lương', help: 'Ai chỉ có ở một bên, biệt phái đến hay đi, từng xã.' },
    lists: { name: 'Xuất danh sách', help: 'Danh sách kèm quyết định thành tệp riêng: theo hình thức, nơi cử hoặc xã.' },
    versions: { name: 'Các phiên bản phương án', help: 'Lưu phương án dưới một tên; so hai phiên bản bất kỳ.' },
    template: { name: 'Tạo mẫu', help: 'Mẫu cho xã, cho cơ quan cử hoặc bảng tổng hợp cấp tỉnh.' },
    mapping: { name: 'Chuyển cột', help: 'Xem mỗi cột được hiểu là gì, chọn lại nếu sai; tệp nhớ lựa chọn.' },
    remove: { name: 'Gỡ mọi thứ của Điều Phối', help: 'Trả lại sổ tính chỉ còn các trang của anh/chị. Xem trước những gì sẽ mất.' },
  },
};

/** The shape that every language fills. */
export type TaskTexts = typeof tasks;
