import type { PlanLine } from '../proposals/result.ts';
import { matchKey } from '../text/match-key.ts';

/** Ý kiến nơi cử, Ý kiến người được cử, Ý kiến xã. */
export const CONSENTS = ['sender', 'person', 'unit'] as const;
export type ConsentOf = (typeof CONSENTS)[number];
/** other: something else was written, which a person has to read. */
export const CONSENT_ANSWERS = ['agreed', 'refused', 'other', 'none'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

/** What is written beside the lines of the plan, by lineId(). */
export type Opinions = ReadonlyMap<string, Readonly<Record<ConsentOf, string>>>;

export function lineId({ person, toUnit, field }: Pick<PlanLine, 'person' | 'toUnit' | 'field'>): string {
  return `${person}|${toUnit}|${field}`;
}

// a match key has i for a lone y: "Đồng ý" is "dong i"
const AGREED = /^(?:dong i|thong nhat|nhat tri|agreed?|yes|co|x)(?: |$)/;
const REFUSED = /^(?:khong|k dong i|tu choi|not|no|refused?|disagrees?)(?: |$)/;
const NOT_YET = /^(?:chua|not yet|pending)(?: |$)/;

/** "Đồng ý", "Thống nhất, đề nghị bố trí chỗ ở" agree; "Không đồng ý" refuses; "chưa" and nothing are not yet. */
export function consentAnswer(text: string): ConsentAnswer {
  const key = matchKey(text);
  if (key === '' || NOT_YET.test(key)) return 'none';
  return REFUSED.test(key) ? 'refused' : AGREED.test(key) ? 'agreed' : 'other';
}

/** The lines with that answer; station heads and people moved inside their commune need none of these opinions. */
export function linesWithAnswer(lines: readonly PlanLine[], opinions: Opinions, of: ConsentOf, answer: ConsentAnswer): readonly PlanLine[] {
  return lines.filter((line) => asksConsent(line) && consentAnswer(opinions.get(lineId(line))?.[of] ?? '') === answer);
}

function asksConsent({ measure }: PlanLine): boolean {
  return measure !== 'reassign';
}
