/** Words about what reviewers wrote into an earlier result. */
export const review = {
  lostWhat: 'Ý kiến ở dòng không còn trong kết quả mới',
  lostBasis: 'Giữ lại ở đây để không mất; hãy xem và ghi lại nếu còn cần.',
};
export type ReviewTexts = typeof review;
