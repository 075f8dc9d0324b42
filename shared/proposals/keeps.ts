import type { FieldCode } from '../catalog/codes.ts';
import { placeOf, type Facts } from './facts.ts';
import { insideProblem } from './inside.ts';
import { mainProblem } from './main.ts';
import { buildNetwork } from './network.ts';
import { solveLexicographic } from './network-simplex.ts';
import { NOBODY_KEPT, NOBODY_MOVED, type Group, type KeptRoom, type Mover, type Option, type Problem, type Target } from './problem.ts';
import type { Solved } from './solve.ts';

/** A line marked Giữ nguyên that one of the networks may hold. */
interface Kept {
  readonly key: string;
  readonly measure: Mover['measure'];
  /** Null: the post of a station head, outside the posts of the fields. */
  readonly place: string | null;
  /** Unit and field that a person of a roster leaves. */
  readonly from: { readonly unit: string; readonly field: FieldCode } | null;
}

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
  const model = new KeptModel(facts, insideProblem(few), mainProblem(few, NOBODY_MOVED));
  const held = model.largest(new Set(), -1) ?? [];
  const rooms = [roomOf(facts, model.kept, held)];
  for (const wanted of model.kept.filter((each) => !held.includes(each)).slice(0, MOST_SETS)) {
    const other = model.largest(new Set(), held.length - 1, wanted) ?? [];
    const room = roomOf(facts, model.kept, other);
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
  return { elsewhere: new Set([...keeps.elsewhere, ...more.elsewhere]), reserved: both(keeps.reserved, more.reserved), leaving: both(keeps.leaving, more.leaving), extra: keeps.extra };
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
  return { elsewhere: new Set(elsewhere.map((each) => each.key)), reserved: counted(elsewhere), leaving };
}

/** unit: commune that the person leaves; null: not a person of a roster. */
function keptLine(mover: Mover, target: Target, unit: string | null): Kept {
  return {
    key: mover.key, measure: mover.measure, place: target.kind === 'field' ? placeOf(target.unit, target.field) : null,
    from: unit === null ? null : { unit, field: mover.mainField! },
  };
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

/** More than all matches together. */
const WANTED = 1_000_000;

/**
 * The kept lines alone, of both networks, as one flow: sender -> field -> person -> place. The limit of a donor commune
 * on transfers alone crosses those of its fields where the commune also has people kept in other fields of its own; it
 * then stands at the other end, in place of the place, which is open to every kept line unless a post there is to
 * be left empty. What this leaves out is tested afterwards.
 */
class KeptModel {
  readonly kept: readonly Kept[];
  private readonly facts: Facts;
  private readonly targets: Target[] = [];
  private readonly targetAt = new Map<string, number>();
  private readonly groups: Group[] = [];
  private readonly movers: Mover[];
  private readonly keptOf = new Map<Option, Kept>();
  private readonly poolCap: number | null;
  /** Donor commune -> most transfers, where people are also kept inside it. */
  private readonly crossing = new Map<string, number>();

  constructor(facts: Facts, inside: Problem, main: Problem) {
    this.facts = facts;
    this.poolCap = main.poolCap;
    const outside = new Map(main.movers.filter(isKept).map((mover) => [mover.key, mover]));
    const own = new Map(inside.movers.filter(isKept).map((mover) => [mover.key, mover]));
    const unitOf = (problem: Problem, mover: Mover) => (mover.group === null ? null : problem.groups[mover.group]!.code);
    for (const mover of own.values()) this.crossing.set(unitOf(inside, mover)!, 0);
    for (const group of main.groups) if (group.kind === 'commune' && this.crossing.has(group.code)) this.crossing.set(group.code, group.cap);
    this.countRooms([[inside, [...own.values()]], [main, [...outside.values()]]]);
    const groupOf = new Map<Group, number>();
    const enter = (group: Group) => {
      const known = groupOf.get(group) ?? this.groups.push(group) - 1;
      groupOf.set(group, known);
      return known;
    };
    const groupsInside = new Map(inside.groups.map((group) => [group.code, group]));
    // somebody of a roster who stands in the pool too enters twice: tooMany() sees to it that one of the two is held
    const entries = [...new Set([...own.keys(), ...outside.keys()])].flatMap((key): readonly (readonly [Mover | undefined, Mover | undefined])[] => {
      const [here, there] = [own.get(key), outside.get(key)];
      return here && there && there.measure !== 'transfer' ? [[here, undefined], [undefined, there]] : [[here, there]];
    });
    this.movers = entries.map(([here, there]): Mover => {
      const mover = there ?? here!;
      const unit = here ? unitOf(inside, here) : unitOf(main, there!);
      const group = unit === null ? null : here || (there!.measure === 'transfer' && this.crossing.has(unit)) ? groupsInside.get(unit)! : main.groups[there!.group!]!;
      return {
        ...mover, group: group === null ? null : enter(group),
        options: [...(here ? this.optionsOf(inside, here, unit) : []), ...(there ? this.optionsOf(main, there, unit) : [])],
      };
    });
    this.kept = [...this.keptOf.values()];
  }

  /** As many kept lines as the posts, without those left empty, and one more for each line beyond the posts. */
  private countRooms(sides: readonly (readonly [Problem, readonly Mover[]])[]): void {
    const counts = new Map<string, { readonly target: Target; kept: number }>();
    for (const [problem, movers] of sides) {
      for (const option of movers.flatMap((mover) => mover.options.filter((each) => each.pinned))) {
        const target = problem.targets[option.target]!;
        const entry = counts.get(nameOf(target)) ?? { target, kept: 0 };
        counts.set(nameOf(target), { ...entry, kept: entry.kept + 1 });
      }
    }
    for (const [name, { target, kept }] of counts) {
      const { posts, empty } = postsOf(this.facts, placeOf(target.unit, target.field));
      this.addTarget(name, target.unit, target.field, target.kind === 'field' ? posts - empty + Math.max(0, kept - posts) : 1);
    }
    for (const [unit, cap] of this.crossing) this.addTarget(`from ${unit}`, unit, 'K', cap);
  }

  private addTarget(name: string, unit: string, field: FieldCode, room: number): void {
    const weights = Array.from({ length: room }, () => 0);
    this.targetAt.set(name, this.targets.push({ unit, field, kind: 'field', weights, slotLoss: 0, fullTimeRequired: false, extra: 0 }) - 1);
  }

  private optionsOf(problem: Problem, mover: Mover, unit: string | null): readonly Option[] {
    return mover.options.filter((option) => option.pinned).map((option) => {
      const target = problem.targets[option.target]!;
      const kept = keptLine(mover, target, mover.measure === 'transfer' || mover.measure === 'reassign' ? unit : null);
      const crosses = mover.measure === 'transfer' && this.crossing.has(unit!) && postsOf(this.facts, kept.place!).empty === 0;
      const made: Option = { ...option, target: this.targetAt.get(crosses ? `from ${unit!}` : nameOf(target))! };
      this.keptOf.set(made, kept);
      return made;
    });
  }

  /** A largest set of kept lines that holds, without those banned, where it can be with `wanted`; null when none is larger than `than`. */
  largest(banned: ReadonlySet<Kept>, than: number, wanted: Kept | null = null): readonly Kept[] | null {
    const held = this.solve(banned, wanted);
    if (held.length <= than) return null;
    const tooMany = this.tooMany(held);
    if (tooMany === null) return held;
    let best = null as readonly Kept[] | null;
    for (const each of tooMany.toSorted((one, other) => Number(one === wanted) - Number(other === wanted))) {
      best = this.largest(new Set([...banned, each]), best?.length ?? than, wanted) ?? best;
      if (best?.length === held.length) break;
    }
    return best;
  }

  private solve(banned: ReadonlySet<Kept>, wanted: Kept | null): readonly Kept[] {
    const made = new Map<Option, Kept>();
    const entered = (option: Option): Option => {
      const kept = this.keptOf.get(option)!;
      // the match decides only between sets that are as large
      const own = kept === wanted ? { ...option, match: WANTED } : option;
      made.set(own, kept);
      return own;
    };
    const movers = this.movers.map((mover) => ({ ...mover, options: mover.options.filter((option) => !banned.has(this.keptOf.get(option)!)).map(entered) }));
    const problem: Problem = { network: 'inside', policy: 'even', repeat: false, poolCap: this.poolCap, groups: this.groups, limits: {}, targets: this.targets, movers };
    const model = buildNetwork(problem);
    const { flow } = solveLexicographic(model.network, model.costs);
    return model.choices.filter((choice) => flow[choice.arc] === 1).map((choice) => made.get(choice.option)!);
  }

  /** Kept lines that do not hold together: one person inside the commune and out of the pool, more transfers than the commune releases, or with a transfer the last person of a field. */
  private tooMany(held: readonly Kept[]): readonly Kept[] | null {
    for (const each of held.filter(({ measure }) => measure === 'reassign')) {
      const other = held.find((line) => line !== each && line.key === each.key);
      if (other) return [each, other];
    }
    for (const [unit, cap] of this.crossing) {
      const transfers = held.filter((each) => each.measure === 'transfer' && each.from!.unit === unit);
      if (transfers.length > cap) return transfers;
      for (const { from } of transfers) {
        const leaving = held.filter((each) => each.from?.unit === unit && each.from.field === from!.field);
        if (leaving.length >= (this.facts.shortage(unit, from!.field)?.have ?? 0)) return leaving;
      }
    }
    return null;
  }
}

function nameOf(target: Target): string {
  return `${target.kind} ${placeOf(target.unit, target.field)}`;
}

function isKept(mover: Mover): boolean {
  return mover.options.some((option) => option.pinned);
}
