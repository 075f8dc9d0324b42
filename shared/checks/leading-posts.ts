import { heldInPostBy } from '../eligibility/leading-post.ts';
import type { Finding } from '../findings/finding.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

/** Nhân sự: leaders whom only the name of their post tells; one finding, at the first blank mark. */
export function checkLeadingPosts({ dataset }: Facts): readonly Finding[] {
  const sheet = dataset.sheets.roster;
  const unmarked = (sheet?.rows ?? []).filter(({ values: { heldInPost, category, room, position } }) =>
    heldInPostBy({ marked: heldInPost, category, room, position }) === 'position');
  const first = unmarked[0];
  if (!sheet || !first) return [];
  return [finding('leading-post-unmarked', at(sheet, first, 'heldInPost'), { count: unmarked.length, position: first.values.position! })];
}
