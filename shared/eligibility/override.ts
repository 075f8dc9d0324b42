import { matchKey } from '../text/match-key.ts';

/** What stands in «Lý do chấp nhận ngoại lệ»: nothing, a tick or a word of assent alone, or a reason. */
export type Override = 'none' | 'without-reason' | 'reason';

/** Syllables that only say yes, as match keys: "x", "có", "đồng ý", "chấp nhận ngoại lệ", "vẫn cử", "ok". */
const ASSENT: ReadonlySet<string> = new Set(
  'x v co dong y i chap nhan thuan nhat tri ngoai le van cu di duoc cho phep xet duyet da roi ok oke okay yes true agreed accepted'.split(' '),
);

/** A reason has a word that says more than yes; digits and punctuation alone are none. */
export function overrideIn(text: string | null): Override {
  if (text === null || text.trim() === '') return 'none';
  const words = matchKey(text).split(' ').filter((word) => /[a-z]/.test(word));
  return words.some((word) => !ASSENT.has(word)) ? 'reason' : 'without-reason';
}
