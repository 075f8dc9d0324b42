import type { FieldCode, Measure } from '../catalog/codes.ts';
import { reason } from './explain.ts';
import type { Group } from './problem.ts';
import type { Reason } from './result.ts';
import type { Solved } from './solve.ts';

/** Lines of the network that each limit counts. */
export interface SentCounts {
  readonly byMeasure: ReadonlyMap<Measure, number>;
  readonly byGroup: ReadonlyMap<number, number>;
  /** By group and main field. */
  readonly byField: ReadonlyMap<string, number>;
  readonly ofAgencies: number;
  /** By agency or commune, over all measures, and by main field: code, code/field. */
  readonly bySender: ReadonlyMap<string, number>;
}

export function countSent({ model: { problem: { movers, groups } }, assignments }: Solved): SentCounts {
  const [byMeasure, byGroup, byField] = [new Map<Measure, number>(), new Map<number, number>(), new Map<string, number>()];
  const bySender = new Map<string, number>();
  let ofAgencies = 0;
  for (const { mover: at } of assignments) {
    const { measure, group, mainField } = movers[at]!;
    byMeasure.set(measure, (byMeasure.get(measure) ?? 0) + 1);
    if (group === null) continue;
    byGroup.set(group, (byGroup.get(group) ?? 0) + 1);
    byField.set(`${group}/${mainField}`, (byField.get(`${group}/${mainField}`) ?? 0) + 1);
    if (groups[group]!.kind === 'agency') ofAgencies++;
    for (const key of [groups[group]!.code, `${groups[group]!.code}/${mainField}`]) bySender.set(key, (bySender.get(key) ?? 0) + 1);
  }
  return { byMeasure, byGroup, byField, ofAgencies, bySender };
}

/**
 * The limit of a sender that is used up, as the sender states it, over all of its measures; its share for some of them
 * (measure-limits.ts) is told only where the sender itself has places left. Null: none is used up.
 * @param at index of the group
 */
export function fullSender(sent: SentCounts, at: number, group: Group, field: FieldCode | null): Reason | null {
  const { code: agency } = group;
  const whole = group.of ?? group;
  if ((sent.bySender.get(agency) ?? 0) >= whole.cap) return reason('unused-sender-full', { agency, limit: whole.cap });
  const limit = field === null ? undefined : whole.fieldCaps.get(field);
  if (limit !== undefined && (sent.bySender.get(`${agency}/${field}`) ?? 0) >= limit) return reason('unused-field-full', { agency, field: field!, limit });
  const ofField = field === null ? Infinity : group.fieldCaps.get(field) ?? Infinity;
  const isShareFull = (sent.byGroup.get(at) ?? 0) >= group.cap || (sent.byField.get(`${at}/${field}`) ?? 0) >= ofField;
  return isShareFull ? reason('unused-share-full', { agency }) : null;
}
