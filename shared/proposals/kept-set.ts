import { groupBy } from '../norms/order.ts';
import { placeOf, type Facts } from './facts.ts';
import { fieldCapOf, type Kept, type KeptEntry } from './kept-lines.ts';
import { largestSet, type Cap } from './largest-set.ts';

/** What one branch of the search rules out or narrows, by the names of caps. */
interface Branch {
  readonly isOut: (entry: KeptEntry) => boolean;
  readonly most: ReadonlyMap<string, number>;
  readonly least: ReadonlyMap<string, number>;
}

/** A limit cut into parts, one for each place where marks contradict each other. */
interface Parts {
  readonly most: number;
  readonly names: Set<string>;
}

const EVERYTHING: Branch = { isOut: () => false, most: new Map(), least: new Map() };

/** More than all matches together. */
const WANTED = 1_000_000;

/**
 * Which kept lines can be held at once. A kept line has room of its own beyond the posts, so in place of the post it
 * stands under the limits that cross those of its sender, the measure's first of all, and a largest set is a flow
 * (largest-set.ts). Three things are no flow and are searched: Giữ nguyên and Chưa bố trí that contradict each other at
 * one place, the last person of a field, and somebody of a roster who stands in the pool too.
 */
export class KeptSet {
  private readonly facts: Facts;
  private readonly entries: readonly KeptEntry[];
  private readonly rightOf: ReadonlyMap<KeptEntry, readonly Cap[]>;
  private readonly parts = new Map<string, Parts>();

  constructor(facts: Facts, entries: readonly KeptEntry[]) {
    this.facts = facts;
    this.entries = entries;
    const places = groupBy(entries, ({ target }) => `${target.kind} ${placeOf(target.unit, target.field)}`);
    this.rightOf = new Map([...places].flatMap(([name, here]) => this.rightSides(name, here)));
  }

  /** A largest set that holds, where it can be with `wanted`; null when none is larger than `than`. */
  largest(than: number, wanted: Kept | null = null, branch: Branch = EVERYTHING): readonly Kept[] | null {
    const held = this.solve(branch, wanted);
    if (held.length <= than) return null;
    const branches = this.twice(held, branch, wanted) ?? this.lastOfField(held, branch) ?? this.cutInParts(held, branch);
    if (branches === null) return held.map((entry) => entry.kept);
    let best = null as readonly Kept[] | null;
    for (const each of branches) {
      best = this.largest(best?.length ?? than, wanted, each) ?? best;
      if (best?.length === held.length) break;
    }
    return best;
  }

  private solve({ isOut, most }: Branch, wanted: Kept | null): readonly KeptEntry[] {
    const open = this.entries.filter((entry) => !isOut(entry));
    const narrowed = (caps: readonly Cap[]) => caps.map((cap) => ({ ...cap, most: most.get(cap.name) ?? cap.most }));
    const items = open.map((entry) => ({
      left: narrowed(entry.sender), right: narrowed(this.rightOf.get(entry)!), worth: entry.kept === wanted ? WANTED : entry.match,
    }));
    return largestSet(items).map((at) => open[at]!);
  }

  /**
   * Where Chưa bố trí leaves less room than lines are kept, the place itself limits, within the limits that all of its
   * lines have in common; of every other limit it holds a part.
   */
  private rightSides(name: string, here: readonly KeptEntry[]): readonly (readonly [KeptEntry, readonly Cap[]])[] {
    const room = this.roomAt(here);
    if (here.length <= room) return here.map((entry) => [entry, entry.across]);
    const isCommon = (cap: Cap) => here.every(({ across }) => across.some((each) => each.name === cap.name));
    const partOf = (cap: Cap): Cap => {
      const part = `${cap.name} at ${name}`;
      const known = this.parts.get(cap.name) ?? { most: cap.most, names: new Set() };
      this.parts.set(cap.name, known);
      known.names.add(part);
      return { name: part, most: Math.min(cap.most, room) };
    };
    return here.map((entry) => [entry, [...entry.across.filter((cap) => !isCommon(cap)).map(partOf), { name, most: room }, ...entry.across.filter(isCommon)]]);
  }

  /** As many kept lines as the posts, without those left empty, and one more for each line beyond the posts. */
  private roomAt(here: readonly KeptEntry[]): number {
    const { kind, unit, field } = here[0]!.target;
    if (kind === 'station-head') return 1;
    const place = this.facts.places.get(placeOf(unit, field));
    const posts = place?.short.posts ?? 0;
    return posts - (place?.leftEmpty ?? 0) + Math.max(0, here.length - posts);
  }

  /** Somebody held inside the commune and out of the pool or beside their work: one of the two. */
  private twice(held: readonly KeptEntry[], branch: Branch, wanted: Kept | null): readonly Branch[] | null {
    for (const { kept } of held.filter((each) => each.kept.measure === 'reassign')) {
      const other = held.find((each) => each.kept !== kept && each.kept.key === kept.key);
      if (!other) continue;
      const isInside = (entry: KeptEntry) => entry.kept.key === kept.key && entry.kept.measure === 'reassign';
      const isOutside = (entry: KeptEntry) => entry.kept.key === kept.key && entry.kept.measure !== 'reassign';
      const branches = [without(branch, isOutside), without(branch, isInside)];
      return wanted !== null && isOutside({ ...other, kept: wanted }) ? branches.reverse() : branches;
    }
    return null;
  }

  /** With a transfer the last person of a field: one person fewer, or no transfer out of it. */
  private lastOfField(held: readonly KeptEntry[], branch: Branch): readonly Branch[] | null {
    for (const { kept } of held.filter((each) => each.kept.measure === 'transfer')) {
      const { unit, field } = kept.from!;
      const isFrom = (entry: KeptEntry) => entry.kept.from?.unit === unit && entry.kept.from.field === field;
      const have = this.facts.shortage(unit, field)?.have ?? 0;
      if (held.filter(isFrom).length < have) continue;
      return [
        { ...branch, most: new Map(branch.most).set(fieldCapOf(unit, field), have - 1) },
        without(branch, (entry) => entry.kept.measure === 'transfer' && isFrom(entry)),
      ];
    }
    return null;
  }

  /** A limit that its parts exceed together: fewer in one of them, or as many as now, which the others then go without. */
  private cutInParts(held: readonly KeptEntry[], branch: Branch): readonly Branch[] | null {
    for (const [limit, { most, names }] of this.parts) {
      const under = held.filter(({ across }) => across.some(({ name }) => name === limit));
      if (under.length <= most) continue;
      const inPart = (part: string) => under.filter((entry) => this.rightOf.get(entry)!.some(({ name }) => name === part)).length;
      const part = [...names].find((each) => inPart(each) > (branch.least.get(each) ?? 0))!;
      const count = inPart(part);
      const left = (branch.most.get(limit) ?? most) - (count - (branch.least.get(part) ?? 0));
      return [
        ...(left < 0 ? [] : [{ ...branch, most: new Map(branch.most).set(limit, left), least: new Map(branch.least).set(part, count) }]),
        { ...branch, most: new Map(branch.most).set(part, count - 1) },
      ];
    }
    return null;
  }
}

function without(branch: Branch, isOut: (entry: KeptEntry) => boolean): Branch {
  return { ...branch, isOut: (entry) => branch.isOut(entry) || isOut(entry) };
}
