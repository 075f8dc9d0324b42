import type { ReviewTexts } from '../vi/review.ts';

/** Words about what reviewers wrote into an earlier result. */
export const review: ReviewTexts = {
  lostWhat: 'Remarks on a line that the new result no longer has',
  lostBasis: 'Kept here so that nothing is lost; look at it and write it again where it still matters.',
};
