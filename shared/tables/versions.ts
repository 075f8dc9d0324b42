import type { IsoDate, Policy } from '../catalog/codes.ts';
import { byText, groupBy } from '../norms/order.ts';
import { lineChanges, versionLineId } from './plan-lines.ts';
import type { VersionLine } from './plan-lines.ts';

/** What a plan was made from and what it reaches. */
export interface PlanFacts {
  readonly asOf: IsoDate;
  readonly policy: Policy;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly posts: number;
  readonly covered: number;
  readonly unitsServed: number;
  readonly unitsWithPosts: number;
}

/** A plan kept under a name: codes and days, no name of anybody in it but of the person who kept it. */
export interface PlanVersion {
  readonly name: string;
  /** Who kept it. */
  readonly by: string;
  /** yyyy-mm-dd hh:mm. */
  readonly at: string;
  readonly facts: PlanFacts;
  readonly lines: readonly VersionLine[];
}

/** One post in two versions; null: the version has nobody there, or not so many. */
export interface PostPair {
  readonly unit: string;
  readonly field: VersionLine['field'];
  readonly one: VersionLine | null;
  readonly other: VersionLine | null;
}

export interface VersionCounts {
  readonly same: number;
  /** The same person at the same post, with another measure, office or time. */
  readonly changed: number;
  /** A post with somebody else. */
  readonly otherPerson: number;
  readonly onlyOne: number;
  readonly onlyOther: number;
}

/** Every post of two versions side by side: the same people beside each other, then the others in the order of their keys. */
export function pairPosts(one: readonly VersionLine[], other: readonly VersionLine[], units: readonly string[]): readonly PostPair[] {
  const place = new Map(units.map((unit, at) => [unit, at]));
  const byPost = (lines: readonly VersionLine[]) => groupBy(lines, (line) => `${line.unit}|${line.field}`);
  const [left, right] = [byPost(one), byPost(other)];
  const posts = [...new Set([...left.keys(), ...right.keys()])].sort((a, b) => (place.get(unitOf(a)) ?? Infinity) - (place.get(unitOf(b)) ?? Infinity) || byText(a, b));
  return posts.flatMap((post): PostPair[] => {
    const [was, is] = [left.get(post) ?? [], right.get(post) ?? []];
    const both = new Set(was.map(versionLineId).filter((id) => is.some((line) => versionLineId(line) === id)));
    const rest = (lines: readonly VersionLine[]) => lines.filter((line) => !both.has(versionLineId(line))).toSorted((a, b) => byText(a.person, b.person));
    const [gone, fresh] = [rest(was), rest(is)];
    const { unit, field } = (was[0] ?? is[0])!;
    return [
      ...was.filter((line) => both.has(versionLineId(line))).map((line): PostPair => ({ unit, field, one: line, other: is.find((each) => each.person === line.person) ?? null })),
      ...Array.from({ length: Math.max(gone.length, fresh.length) }, (_none, at): PostPair => ({ unit, field, one: gone[at] ?? null, other: fresh[at] ?? null })),
    ];
  });
}

function unitOf(post: string): string {
  return post.slice(0, post.indexOf('|'));
}

/** same: nothing differs; changed: the same person with something else. */
export function pairKind({ one, other }: PostPair): keyof VersionCounts {
  if (one === null) return 'onlyOther';
  if (other === null) return 'onlyOne';
  if (one.person !== other.person) return 'otherPerson';
  return lineChanges([one], [other]).changes[0]?.kind === 'kept' ? 'same' : 'changed';
}

export function countPairs(pairs: readonly PostPair[]): VersionCounts {
  const counts = { same: 0, changed: 0, otherPerson: 0, onlyOne: 0, onlyOther: 0 };
  for (const pair of pairs) counts[pairKind(pair)] += 1;
  return counts;
}
