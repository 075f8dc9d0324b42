/**
 * The personal rules that the flow applies in the workbook, as data: which document they come from and how sure that
 * is. Sources: shared/domain/domain.md B5, B7, P5. Sentences: shared/i18n/{vi,en}/terms.ts.
 */
export interface Rule {
  readonly code: RuleCode;
  /** Document and article in Vietnamese; null where the rule is a choice of the product or the province. */
  readonly document: string | null;
  readonly article: string | null;
  /**
   * confirmed: the document was read as reported by the press, legal text still to be opened by the user.
   * to-check: the document does not say it in so many words, or nobody has checked. local: one province's criterion.
   * design: proposed by the product, the province decides.
   */
  readonly status: 'confirmed' | 'to-check' | 'local' | 'design';
  /** The sheet offers a column in which a reviewer may override it with a reason. */
  readonly override?: true;
}

export const RULE_CODES = [
  'retires-before-end', 'still-seconded', 'under-discipline', 'sender-refuses', 'sender-considers', 'category-unknown',
  'contract-not-seconded', 'rating-below-good', 'rating-not-done', 'duty-ended', 'duty-part-of-plan',
  'donor-without-category', 'donor-in-post', 'donor-not-on-quota', 'donor-away', 'donor-retiring',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

const DECREE_170 = 'Nghị định 170/2025/NĐ-CP';

export const RULES: Readonly<Record<RuleCode, Rule>> = {
  'retires-before-end': { code: 'retires-before-end', document: 'Nghị định 135/2020/NĐ-CP', article: null, status: 'to-check', override: true },
  'still-seconded': { code: 'still-seconded', document: null, article: null, status: 'design' },
  'under-discipline': { code: 'under-discipline', document: null, article: null, status: 'to-check' },
  'sender-refuses': { code: 'sender-refuses', document: DECREE_170, article: 'Điều 26 khoản 4, 5', status: 'confirmed' },
  'sender-considers': { code: 'sender-considers', document: DECREE_170, article: 'Điều 26 khoản 4, 5', status: 'confirmed' },
  'category-unknown': { code: 'category-unknown', document: null, article: null, status: 'design' },
  'contract-not-seconded': { code: 'contract-not-seconded', document: DECREE_170, article: 'Điều 26', status: 'to-check' },
  'rating-below-good': { code: 'rating-below-good', document: 'Tiêu chí của tỉnh Điện Biên, tháng 10/2025', article: null, status: 'local' },
  'rating-not-done': { code: 'rating-not-done', document: 'Tiêu chí của tỉnh Điện Biên, tháng 10/2025', article: null, status: 'local' },
  'duty-ended': { code: 'duty-ended', document: null, article: null, status: 'design' },
  'duty-part-of-plan': { code: 'duty-part-of-plan', document: null, article: null, status: 'design' },
  'donor-without-category': { code: 'donor-without-category', document: null, article: null, status: 'design' },
  'donor-in-post': { code: 'donor-in-post', document: null, article: null, status: 'design' },
  'donor-not-on-quota': { code: 'donor-not-on-quota', document: null, article: null, status: 'design' },
  'donor-away': { code: 'donor-away', document: null, article: null, status: 'design' },
  'donor-retiring': { code: 'donor-retiring', document: null, article: null, status: 'design' },
};

/**
 * Criteria that one province has set for its own pool, by its two-digit code. A province without an entry has none.
 * Điện Biên: rated at least "hoàn thành tốt" in each of the last three years (dantri.com.vn, 18/10/2025).
 */
export const LOCAL_CRITERIA: ReadonlyMap<string, LocalCriteria> = new Map([
  ['11', { ratings: { done: 'consider', 'not-done': 'no' } }],
]);

export interface LocalCriteria {
  /** What a rating in any of the last three years leads to; ratings not named here are fine. */
  readonly ratings: Readonly<Partial<Record<'excellent' | 'good' | 'done' | 'not-done', 'consider' | 'no'>>>;
}
