import { review as vi } from '../vi/review.ts';
import type { ReviewTexts } from '../vi/review.ts';

/** Words about what reviewers wrote into an earlier result, and how a plan stands to another. */
export const review: ReviewTexts = {
  title: 'REVIEW MARKS IN FORCE',
  intro: 'Write marks on the sheet «Phương án bố trí (dự kiến)». Refusals, withdrawals and posts left empty stay here, and every later plan keeps to them. To drop one, clear its mark in this sheet and make the plan again.',
  others: 'Other remarks',
  untitled: 'Notes beside',

  consents: vi.consents,
  draftOf: 'DRAFT ({done} of {lines} {lines|line|lines} complete)',
  draftPrompt: 'The word DRAFT goes when every line has: «Thống nhất», a writer, a date, the agreement of the three sides, and a status from «Thống nhất» on.',

  change: 'Against the last version', kept: 'Kept', fresh: 'New', changed: 'Changed: {what}', moved: 'Changed: this person was at {unit} ({field})', replaces: 'New, in place of {person}',
  parts: { measure: 'measure «{measure1}» → «{measure2}»', from: 'sender {from1} → {from2}', room: 'office {room1} → {room2}', days: 'days at the commune {days1} → {days2}', dates: 'period {date1}–{date2} → {date3}–{date4}' },
  noDays: 'none',

  goneTitle: 'LINES THAT ARE NO LONGER IN THE PLAN',
  goneIntro: 'Lines of the last version that this one does not have, with what was written beside them. When a line returns, its remarks return with it; a line with remarks stays here until they are cleared.',
  why: 'Why', goneMarked: 'By the review mark «{mark}»', goneIneligible: 'This person is no longer in the list or no longer eligible',
  goneTo: 'This person is now at {unit} ({field})', goneBy: 'This post is now taken by {person}', goneUnfilled: 'This post is unfilled now', goneDropped: 'Marked to be kept, but it cannot hold beside the others', goneOther: 'No longer needed here', goneEarlier: 'Gone since an earlier plan',

  noticeWhat: 'Look at the review again', noticeBasis: 'Sheet «{sheet}», cell {cell}',
  notices: {
    'mark-unknown': 'Review mark not understood: «{text}». Choose from the list of the cell: Thống nhất, Giữ nguyên, Không cử về xã này, Rút khỏi danh sách, Chưa bố trí.',
    'mark-without-reason': '«{mark}» without a reason. It is followed all the same; please write the reason.',
    'mark-unsigned': '«{mark}» without a writer or a date.',
    'status-unknown': 'Status not understood: «{text}». Choose from the list of the cell.',
    'status-back': 'The status went back from «{before}» to «{now}». It is kept as written; please check it.',
    'status-skipped': 'The status jumped from «{before}» to «{now}». It is kept as written.',
    'status-against-mark': 'The line is marked «{mark}» and its status is «{now}».',
    'date-unknown': 'Date not understood: «{text}». Write day/month/year.',
    'pin-dropped': 'A line marked «{mark}» cannot hold: {about}. As few as possible were dropped; look at the sheet «Nhật ký xử lý» and the limits of the sender.',
    'formula-lost': 'The formula of this cell looked at a row or column that is gone: its last value was kept.',
    'filter-lost': 'The filter of the column «{text}» cannot be put back: please filter again.',
    'sheet-unreadable': 'The header of the sheet «{text}» is not recognised any more: what was written there is kept as text at its end, but not followed. Please write the marks again.',
  },
  paneTitle: 'To look at in the review ({count})', paneChanges: 'Against the last version: {kept} kept, {fresh} new, {changed} changed, {gone} gone.', paneMore: 'and {count} more: see the sheet «Nhật ký xử lý»',
};
