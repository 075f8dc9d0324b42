/**
 * Frame of about 32 government posts per commune, CV 09/CV-BCĐ (domain.md B1, as reported by the press): reference
 * only. It never makes a surplus, a shortage or a donor; real quotas are set unit by unit by the province.
 */
export const CV09_FRAME: readonly FramePost[] = [
  { body: 'council-leaders', posts: 1 },
  { body: 'committee-leaders', posts: 3 },
  { body: 'council-committees', posts: 4 },
  { body: 'room-leaders', posts: 6 },
  { body: 'room-staff', posts: 12 },
  { body: 'service-centre', posts: 6 },
];

export interface FramePost {
  readonly body: 'council-leaders' | 'committee-leaders' | 'council-committees' | 'room-leaders' | 'room-staff' | 'service-centre';
  readonly posts: number;
}

/** 32: the sum of the breakdown. */
export const FRAME_TOTAL = CV09_FRAME.reduce((sum, part) => sum + part.posts, 0);
