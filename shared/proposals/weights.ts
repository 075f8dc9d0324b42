import type { Settings, Unit, Weights } from '../norms/staffing-case.ts';
import type { FieldShortage } from '../shortages/result.ts';

/** Why a post is missing; the class decides its weight. */
export type PostClass = 'nobody' | 'belowMinimum' | 'belowNeed';

/** Classes of the missing posts of one field, the first post first. */
export function postClasses(short: FieldShortage): readonly PostClass[] {
  return Array.from({ length: short.posts }, (_, covered): PostClass => {
    if (short.nobody && covered === 0) return 'nobody';
    return short.minimum !== null && short.have + short.support + covered < short.minimum ? 'belowMinimum' : 'belowNeed';
  });
}

/** What raises every weight of a unit, in percent. */
export function raisePercent(unit: Unit, posts: number, weights: Weights): number {
  return 100 + (unit.border ? weights.borderPercent : 0) + (unit.remote ? weights.remotePercent : 0)
    + (isLargeShortage(posts, weights) ? weights.largeShortagePercent : 0);
}

/** posts: missing in the unit before the plan. */
export function isLargeShortage(posts: number, weights: Weights): boolean {
  return posts >= weights.largeShortageFrom;
}

export function weightOf(post: PostClass, percent: number, weights: Weights): number {
  return Math.floor((weights[post] * percent) / 100);
}

const FULL_WEEK = 5;

/**
 * What a concurrent slot is worth less than a full-time person on the same post: the days it does not work, priced
 * at the last post of the field, so that a slot is always worth something and always less.
 */
export function slotLoss(weights: readonly number[], settings: Settings): number {
  const least = weights.at(-1) ?? 0;
  const daysOff = Math.max(0, FULL_WEEK - settings.concurrentDays);
  return least === 0 ? 0 : Math.max(1, Math.ceil((least * daysOff) / FULL_WEEK));
}
