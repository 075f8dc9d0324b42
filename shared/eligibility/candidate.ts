import type { CategoryCode, Eligibility, IsoDate } from '../catalog/codes.ts';
import type { Candidate, PlanPeriod } from '../norms/staffing-case.ts';
import { lastOverlap } from './overlap.ts';
import type { Secondment } from './overlap.ts';
import type { Override } from './override.ts';
import { LOCAL_CRITERIA } from './rules.ts';
import type { RuleCode } from './rules.ts';

/** What the row of a candidate says, read in the workbook; none of it but the judgement leaves. */
export interface CandidateFacts {
  readonly category: CategoryCode | null;
  readonly measure: Candidate['measure'];
  readonly retiresOn: IsoDate | null;
  /** What a reviewer wrote to have the person sent although they retire before the end; only a reason counts. */
  readonly override: Override;
  /** Other secondments that are known. */
  readonly secondments: readonly Secondment[];
  readonly underDiscipline: boolean;
  /** Đủ điều kiện as judged by the sender; null: not said, which is no objection. */
  readonly senderSays: Eligibility | null;
  /** Ratings of the last three years that were given. */
  readonly ratings: readonly ('excellent' | 'good' | 'done' | 'not-done')[];
}

export interface Judgement {
  readonly eligibility: Eligibility;
  /** The rule that decided; null when none objects. */
  readonly rule: RuleCode | null;
  /** Last day on which the judgement holds: of a refusal, or of being eligible; null: no end known. */
  readonly until: IsoDate | null;
  /** First day on which the person is free, where that is after the first day of the plan. */
  readonly from?: IsoDate;
}

/**
 * Judges one candidate against the plan. Rules that refuse come before those that ask to consider; of several, the
 * first in this order is named.
 * @param province two-digit code, for the province's own criteria; null when the file does not say
 */
export function judgeCandidate(facts: CandidateFacts, plan: Pick<PlanPeriod, 'start' | 'end'>, province: string | null): Judgement {
  const rating = worstRating(facts, province);
  const overlapping = lastOverlap(facts.secondments, plan);
  if (facts.senderSays === 'no') return refuse('sender-refuses');
  if (facts.underDiscipline) return refuse('under-discipline');
  if (facts.measure === 'secondment' && facts.category === null) return refuse('category-unknown');
  if (facts.measure === 'secondment' && (facts.category === 'HD' || facts.category === 'KCT')) return refuse('contract-not-seconded');
  if (overlapping !== null) return refuse('still-seconded', overlapping.end);
  if (facts.retiresOn !== null && facts.retiresOn <= plan.end && facts.override !== 'reason') return refuse('retires-before-end');
  if (rating === 'no') return refuse('rating-not-done');
  if (facts.senderSays === 'consider') return { eligibility: 'consider', rule: 'sender-considers', until: facts.retiresOn };
  if (rating === 'consider') return { eligibility: 'consider', rule: 'rating-below-good', until: facts.retiresOn };
  if (facts.retiresOn !== null && facts.retiresOn <= plan.end) return { eligibility: 'consider', rule: 'retires-before-end', until: facts.retiresOn };
  return { eligibility: 'yes', rule: null, until: facts.retiresOn };
}

function refuse(rule: RuleCode, until: IsoDate | null = null): Judgement {
  return { eligibility: 'no', rule, until };
}

function worstRating(facts: CandidateFacts, province: string | null): 'consider' | 'no' | null {
  const criteria = province === null ? undefined : LOCAL_CRITERIA.get(province);
  const results = new Set(facts.ratings.map((rating) => criteria?.ratings[rating]));
  if (results.has('no')) return 'no';
  return results.has('consider') ? 'consider' : null;
}
