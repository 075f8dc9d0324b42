import type { ReviewTexts } from '../vi/review.ts';

/** Words about what reviewers wrote into an earlier result. */
export const review: ReviewTexts = {
  title: 'REVIEW MARKS IN FORCE',
  intro: 'Write marks on the sheet «Phương án bố trí (dự kiến)». Refusals, withdrawals and posts left empty stay here, and every later plan keeps to them. To drop one, clear its mark in this sheet and make the plan again.',
  others: 'Other remarks',
  lostWhat: 'Remarks on a line that the new result no longer has',
  lostBasis: 'Kept here so that nothing is lost; look at it and write it again where it still matters.',
  unknownWhat: 'Review mark not understood',
  unknownBasis: 'Choose from the list of the cell: Thống nhất, Giữ nguyên, Không cử về xã này, Rút khỏi danh sách, Chưa bố trí.',
};
