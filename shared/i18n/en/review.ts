import type { ReviewTexts } from '../vi/review.ts';

/** Words about what reviewers wrote into an earlier result. */
export const review: ReviewTexts = {
  title: 'REVIEW MARKS IN FORCE',
  intro: 'Every later plan keeps to these marks. To drop one, clear its cell «Ý kiến thẩm định» / "Opinion" and make the plan again.',
  none: 'No refusal, withdrawal or post left empty so far. Write marks on the sheet «Phương án bố trí (dự kiến)».',
  others: 'Other remarks',
  lostWhat: 'Remarks on a line that the new result no longer has',
  lostBasis: 'Kept here so that nothing is lost; look at it and write it again where it still matters.',
  unknownWhat: 'Review mark not understood',
  unknownBasis: 'Choose from the list of the cell: Thống nhất, Giữ nguyên, Không cử về xã này, Rút khỏi danh sách, Chưa bố trí.',
};
