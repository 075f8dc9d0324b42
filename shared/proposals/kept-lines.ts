import type { FieldCode } from '../catalog/codes.ts';
import type { Settings } from '../norms/staffing-case.ts';
import { placeOf } from './facts.ts';
import type { Cap } from './largest-set.ts';
import type { Group, Mover, Problem, Target } from './problem.ts';

/** A line marked Giữ nguyên that one of the networks may hold. */
export interface Kept {
  readonly key: string;
  readonly measure: Mover['measure'];
  /** Null: the post of a station head, outside the posts of the fields. */
  readonly place: string | null;
  /** Unit and field that a person of a roster leaves. */
  readonly from: { readonly unit: string; readonly field: FieldCode } | null;
}

/** unit: commune that the person leaves; null: not a person of a roster. */
export function keptLine(mover: Mover, target: Target, unit: string | null): Kept {
  return {
    key: mover.key, measure: mover.measure, place: target.kind === 'field' ? placeOf(target.unit, target.field) : null,
    from: unit === null ? null : { unit, field: mover.mainField! },
  };
}

/** A kept line with its limits, each list from the innermost out. */
export interface KeptEntry {
  readonly kept: Kept;
  readonly match: number;
  readonly target: Target;
  /** Of the person and the sender. */
  readonly sender: readonly Cap[];
  /** Limits that cross those of senders: of the measure, and of transfers out of a commune where people are kept inside too. */
  readonly across: readonly Cap[];
}

/**
 * Every kept line of both networks; problems as they are before anything is held.
 * @param limits of Tham số: those of secondment and reinforcement are in neither problem
 */
export function keptEntries(inside: Problem, main: Problem, limits: Settings['limits']): readonly KeptEntry[] {
  const insideCommunes = new Map(inside.movers.filter(isKept).map((mover) => inside.groups[mover.group!]!).map((group) => [group.code, group]));
  const entriesOf = (problem: Problem) => problem.movers.flatMap((mover) => mover.options.filter((option) => option.pinned).map((option): KeptEntry => {
    const target = problem.targets[option.target]!;
    const group = mover.group === null ? null : problem.groups[mover.group]!;
    const kept = keptLine(mover, target, group?.kind === 'commune' ? group.code : null);
    const crossed = mover.measure === 'transfer' ? insideCommunes.get(group!.code) : undefined;
    const most = limits[mover.measure];
    return {
      kept, match: option.match, target,
      sender: group === null ? ownCaps(mover, target) : [{ name: `${mover.key} of ${group.code}`, most: 1 }, ...senderCaps(crossed ?? group, mover, problem.poolCap)],
      across: [...(crossed ? [{ name: `from ${group!.code}`, most: group!.cap }] : []), ...(most === null ? [] : [{ name: mover.measure, most }])],
    };
  }));
  return [...entriesOf(inside), ...entriesOf(main)];
}

function isKept(mover: Mover): boolean {
  return mover.options.some((option) => option.pinned);
}

function senderCaps(group: Group, { mainField }: Mover, poolCap: number | null): readonly Cap[] {
  const fieldCap = mainField === null ? undefined : group.fieldCaps.get(mainField);
  return [
    ...(fieldCap === undefined ? [] : [{ name: fieldCapOf(group.code, mainField!), most: fieldCap }]),
    { name: `of ${group.code}`, most: group.cap },
    ...(group.kind === 'agency' && poolCap !== null ? [{ name: 'pool', most: poolCap }] : []),
  ];
}

export function fieldCapOf(sender: string, field: FieldCode): string {
  return placeOf(sender, field);
}

/** A concurrent person: one line in a commune, so many communes that are new to them, so many in all. */
function ownCaps({ key, capacity, serves }: Mover, { unit }: Target): readonly Cap[] {
  const isNew = serves !== undefined && !serves.atWork.has(unit);
  return [
    { name: `${key} in ${unit}`, most: 1 },
    ...(isNew ? [{ name: `${key} in other communes`, most: serves.moreUnits }] : []),
    { name: key, most: capacity },
  ];
}
