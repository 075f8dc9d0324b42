import { placeOf, type Facts } from './facts.ts';
import { insideProblem } from './inside.ts';
import { keptEntries, keptLine, type Kept } from './kept-lines.ts';
import { KeptSet } from './kept-set.ts';
import { mainProblem } from './main.ts';
import { NOBODY_KEPT, NOBODY_MOVED, type KeptRoom } from './problem.ts';
import type { Solved } from './solve.ts';

/** So many of the sets that are as large are looked at. */
const MOST_SETS = 8;

/**
 * Which kept lines hold, over both networks at once: a largest set, then others as large, each with one of the lines
 * that the first one drops. Network 1 leaves room for those that network 2 will hold, and for no others, so a mark that
 * cannot hold leaves no post empty.
 */
export function keptRooms(facts: Facts): readonly KeptRoom[] {
  const keepers = facts.pins.keepsOf;
  if (keepers.size === 0) return [NOBODY_KEPT];
  const few: Facts = {
    ...facts,
    roster: new Map([...facts.roster].filter(([key]) => keepers.has(key))),
    duties: facts.duties.filter((duty) => keepers.has(duty.key)),
  };
  const entries = keptEntries(insideProblem(few), mainProblem(few, NOBODY_MOVED), facts.input.settings.limits);
  const kept = entries.map((entry) => entry.kept);
  const set = new KeptSet(facts, entries);
  const held = set.largest(-1) ?? [];
  const rooms = [roomOf(facts, kept, held)];
  for (const wanted of kept.filter((each) => !held.includes(each)).slice(0, MOST_SETS)) {
    const other = set.largest(held.length - 1, wanted) ?? [];
    const room = roomOf(facts, kept, other);
    if (other.includes(wanted) && !rooms.some((each) => isSameRoom(each, room))) rooms.push(room);
  }
  return rooms;
}

/** The room for the lines that network 2 did hold, which may be others than those foreseen, but are as many. */
export function roomTaken({ model: { problem }, assignments }: Solved, { extra }: KeptRoom): KeptRoom {
  const held = assignments.filter((each) => each.option.pinned).map((each): Kept => {
    const [mover, target] = [problem.movers[each.mover]!, problem.targets[each.option.target]!];
    return keptLine(mover, target, mover.measure === 'transfer' ? problem.groups[mover.group!]!.code : null);
  });
  return { ...roomFor(held), extra };
}

/** The room with lines of the version before that network 2 held besides, in the communes given, left to it. */
export function roomWithPrevious({ model: { problem }, assignments }: Solved, keeps: KeptRoom, isIn: (unit: string) => boolean): KeptRoom {
  const lines = assignments.filter(({ option }) => option.previous && !option.pinned).map(({ mover, option }) => {
    const [who, target] = [problem.movers[mover]!, problem.targets[option.target]!];
    return { line: keptLine(who, target, who.measure === 'transfer' ? problem.groups[who.group!]!.code : null), unit: target.unit };
  }).filter(({ line, unit }) => isIn(unit) || (line.from !== null && isIn(line.from.unit)));
  const more = roomFor(lines.map(({ line }) => line));
  const both = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) => new Map([...new Set([...one.keys(), ...other.keys()])].map((place) => [place, (one.get(place) ?? 0) + (other.get(place) ?? 0)]));
  return { seated: keeps.seated, elsewhere: new Set([...keeps.elsewhere, ...more.elsewhere]), reserved: both(keeps.reserved, more.reserved), leaving: both(keeps.leaving, more.leaving), extra: keeps.extra };
}

/** Whether network 1 finds the same people, posts and surplus taken. */
export function isSameRoom(one: KeptRoom, other: KeptRoom): boolean {
  const written = ({ elsewhere, reserved, leaving }: KeptRoom) => JSON.stringify([[...elsewhere].sort(), [...reserved].sort(), [...leaving].sort()]);
  return written(one) === written(other);
}

function roomOf(facts: Facts, kept: readonly Kept[], held: readonly Kept[]): KeptRoom {
  const [keptAt, heldAt] = [counted(kept), counted(held)];
  const extra = new Map([...keptAt].map(([place, count]) => {
    const { posts, empty } = postsOf(facts, place);
    return [place, Math.max(0, Math.min(count, (heldAt.get(place) ?? 0) + empty) - posts)] as const;
  }));
  return { ...roomFor(held.filter((each) => each.measure !== 'reassign')), extra };
}

function roomFor(elsewhere: readonly Kept[]): Omit<KeptRoom, 'extra'> {
  const leaving = new Map<string, number>();
  for (const { from } of elsewhere) {
    if (from !== null) leaving.set(placeOf(from.unit, from.field), (leaving.get(placeOf(from.unit, from.field)) ?? 0) + 1);
  }
  const people = new Set(elsewhere.map((each) => each.key));
  return { elsewhere: people, seated: people, reserved: counted(elsewhere), leaving };
}

function counted(kept: readonly Kept[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of kept) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

function postsOf(facts: Facts, place: string): { readonly posts: number; readonly empty: number } {
  const known = facts.places.get(place);
  return { posts: known?.short.posts ?? 0, empty: known?.leftEmpty ?? 0 };
}
