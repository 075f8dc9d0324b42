import type { Alternative, LevelName, PlanLine, PlanResult } from '../../../shared/proposals/result.ts';

/**
 * The first criterion that gets worse when the other person goes instead; null when none does. The price lists the
 * levels of the network that the line comes from, in the order of its certificate.
 */
export function worseLevel(plan: PlanResult, line: PlanLine, other: Alternative): LevelName | null {
  const network = line.measure === 'reassign' ? 'inside' : 'main';
  const levels = plan.certificate.levels.filter((level) => level.network === network);
  return levels[other.price.findIndex((price) => price > 0)]?.name ?? null;
}
