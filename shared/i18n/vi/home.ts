/** Xử lý tại chỗ: who in the commune could cover what it lacks, and what communes over their quota can give. */
export const home = {
  title: 'XỬ LÝ TẠI CHỖ: NGƯỜI CÓ THỂ BÙ VÀ NGƯỜI CÓ THỂ ĐIỀU ĐI',
  intro: 'Xét trước khi xin người từ nơi khác. Phân công lại: người của xã (phòng khác, khối khác) làm được lĩnh vực đang thiếu. Kiêm nhiệm: người có việc chính ở nơi khác, còn ngày trong tuần. Có thể điều đi: xã cao hơn biên chế giao, cho đi mà vẫn đủ nhu cầu của mình. Đây là các khả năng để chọn, chưa phải phương án.',
  counts: '{fixes}/{all} chỗ thiếu có người tại chỗ có thể bù; {none} chỗ không có ai. {units} xã, phường có thể điều đi nhiều nhất {people} người.',
  way: 'Cách xử lý', ways: { reassign: 'Phân công lại trong xã', concurrent: 'Kiêm nhiệm', give: 'Có thể điều đi nơi khác' },
  count: 'Thiếu hoặc có thể điều đi', position: 'Chức vụ, nơi công tác', now: 'Việc hiện nay', why: 'Vì sao', planned: 'Trong phương án', place: 'Đến dòng',
  by: { qualification: 'đúng chuyên môn đào tạo', 'other-field': 'làm được thêm lĩnh vực này' },
  places: { 'other-block': 'khối khác', 'other-room': 'phòng khác', 'same-room': 'cùng phòng' },
  free: 'lĩnh vực hiện nay vẫn đủ khi chuyển', notFree: 'lĩnh vực hiện nay sẽ thiếu khi chuyển',
  days: 'còn {days}', consider: 'cần cân nhắc',
  gives: 'cao hơn biên chế giao; cả xã cho đi nhiều nhất {count} người',
  people: '{list} và {count} người khác', among: 'trong số: {list}',
  plannedAs: '{measure}: {unit}, {field}', none: 'Không xã, phường nào thiếu người theo lĩnh vực hoặc có người để điều đi.',
};
export type HomeTexts = typeof home;
