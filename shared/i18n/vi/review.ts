/** Words about what reviewers wrote into an earlier result. */
export const review = {
  title: 'Ý KIẾN THẨM ĐỊNH ĐANG CÓ HIỆU LỰC',
  intro: 'Ghi ý kiến ở trang «Phương án bố trí (dự kiến)». Những ý kiến không cử, rút khỏi danh sách, chưa bố trí nằm lại ở đây và các lần lập sau đều theo. Muốn bỏ một ý kiến: xóa ô «Ý kiến thẩm định» ở dòng đó rồi lập lại.',
  others: 'Ý kiến khác',
  lostWhat: 'Ý kiến ở dòng không còn trong kết quả mới',
  lostBasis: 'Giữ lại ở đây để không mất; hãy xem và ghi lại nếu còn cần.',
  unknownWhat: 'Ý kiến thẩm định chưa hiểu được',
  unknownBasis: 'Hãy chọn trong danh sách của ô: Thống nhất, Giữ nguyên, Không cử về xã này, Rút khỏi danh sách, Chưa bố trí.',
};
export type ReviewTexts = typeof review;
