import { Distances } from './distances.ts';
import { Near } from './near.ts';
import type { LevelName } from './result.ts';
import type { OpenNetwork } from './open-network.ts';
import type { Solved } from './solve.ts';
import type { Ways } from './ways.ts';
import { WaysSearch, type MayGo } from './ways-search.ts';

/** What one more person on an open post would cost. */
export interface Forced {
  /** The first level that would lose: the reason why the post stays open; null: everything would be equal. */
  readonly level: LevelName | null;
  /** Loss on each level down to the first that loses; all of them where none does. */
  readonly price: readonly number[];
  /** Targets that would lose a person for it. */
  readonly losers: readonly number[];
}

const NONE = -1;
/** Levels after which most posts are decided: kept lines, communes served, severity. */
const USUAL = 3;

/**
 * The cheapest way to put one more person on an open post: the lexicographically shortest cycle of the residual network
 * through the arc of that post, down to the first level that loses; of several the one with the fewest steps, which is
 * the simplest to tell.
 */
export class Forcing {
  private readonly open: OpenNetwork;
  private readonly solved: Solved;
  /** By how many of the first levels count. */
  private readonly terrains = new Map<number, Terrain>();
  private readonly known = new Map<number, Forced | null>();
  private readonly targetOfNode: ReadonlyMap<number, number>;
  /** Target -> the arcs of its posts, the one of the first post first. */
  private readonly posts: ReadonlyMap<number, readonly number[]>;
  private readonly filledOf: Int32Array;

  constructor(open: OpenNetwork) {
    const { solved } = open;
    const { fillsPost, network: { from }, nodeOfTarget, problem } = solved.model;
    this.open = open;
    this.solved = solved;
    this.targetOfNode = new Map([...nodeOfTarget].map((node, target) => [node, target]));
    const posts = new Map<number, number[]>();
    fillsPost.forEach((fills, arc) => {
      if (fills === 0) return;
      const target = this.targetOfNode.get(from[arc]!)!;
      posts.set(target, [...(posts.get(target) ?? []), arc]);
    });
    this.posts = posts;
    this.filledOf = new Int32Array(problem.targets.length);
    for (const { option, extra } of solved.assignments) if (!extra) this.filledOf[option.target]!++;
  }

  /** Worth of the next post of a target. */
  nextWeight(target: number): number {
    const { costs, levels } = this.solved.model;
    return 0 - costs[levels.indexOf('severity')]![this.openPost(target)]!;
  }

  /** Worth of the last post filled of a target: what goes when one person leaves. */
  lastWeight(target: number): number {
    const { weights } = this.solved.model.problem.targets[target]!;
    return weights[this.filled(target) - 1]!;
  }

  filled(target: number): number {
    return this.filledOf[target]!;
  }

  /** Null where nobody could come at all. The target must have an open post. */
  price(target: number): Forced | null {
    const known = this.known.get(target);
    if (known !== undefined) return known;
    const found = this.cheapest(target);
    this.known.set(target, found);
    return found;
  }

  private cheapest(target: number): Forced | null {
    const { levels } = this.solved.model;
    for (let count = Math.min(USUAL, levels.length); ; count++) {
      const found = this.search(target, this.terrain(count));
      if (!found) return null;
      const at = found.price.findIndex((price) => price !== 0);
      if (at >= 0 || count === levels.length) return { level: levels[at] ?? null, price: at < 0 ? found.price : found.price.slice(0, at + 1), losers: found.losers };
    }
  }

  private terrain(levels: number): Terrain {
    const known = this.terrains.get(levels) ?? terrainOf(levels, this.open.waysBy(levels, levels > USUAL ? levels - 1 : 0));
    this.terrains.set(levels, known);
    return known;
  }

  /** Backwards from the target, so that the search ends at the commune. */
  private search(target: number, terrain: Terrain): { readonly price: readonly number[]; readonly losers: readonly number[] } | null {
    const { search, count } = terrain;
    const { nodeOfTarget, network: { to } } = this.solved.model;
    const start = nodeOfTarget[target]!;
    const post = this.openPost(target);
    const end = to[post]!;
    search.begin(this.guard(terrain, start, end));
    search.settleAt(start);
    for (let label = search.next(); label !== NONE; label = search.next()) {
      if (search.node(label) !== end) continue;
      const price = Array.from({ length: count }, () => 0);
      search.ways.levels.forEach((level, column) => { price[level] = search.cost(label, column) + this.open.reduced(post, level) + 0; });
      return { price, losers: this.losers(search, end, start) };
    }
    return null;
  }

  /** The arc of the first post that nobody fills. */
  private openPost(target: number): number {
    const { model: { network: { upper } }, solution: { flow } } = this.solved;
    const post = this.posts.get(target)?.find((arc) => flow[arc]! < upper[arc]!);
    if (post === undefined) throw new RangeError(`target ${target} has no open post`);
    return post;
  }

  /**
   * Never over a post of `start` itself, for that gains nothing; and not where the whole way would cost more than the
   * cheapest one known, its steps last.
   */
  private guard(terrain: Terrain, start: number, goal: number): MayGo {
    const { search: { ways: { ends, arcs, costs, rows, levels: { length: width } } }, search } = terrain;
    const { fillsPost } = this.solved.model;
    const isOwnPost = (label: number, at: number) => fillsPost[arcs[at]!] === 1 && search.node(label) === start;
    const near = nearTo(terrain, goal);
    if (near === null) return (label, at) => !isOwnPost(label, at);
    const lastArc = near.lastArc(start);
    const isKnown = lastArc !== NONE && fillsPost[lastArc] === 0;
    const most = Float64Array.from({ length: width + 1 }, (_, level) => (isKnown ? near.far(start, level) : Infinity));
    const whole = new Float64Array(width + 1);
    return (label, at) => {
      if (isOwnPost(label, at)) return false;
      const [row, end] = [rows[at]! * width, ends[at]!];
      for (let level = 0; level <= width; level++) {
        whole[level] = near.far(end, level) + (level < width ? search.cost(label, level) + costs[row + level]! : search.tag(label) + 1);
      }
      const difference = firstDifference(whole, most);
      // a way over the target itself would end there
      if (difference < 0 && !near.passes(end, start)) most.set(whole);
      return difference <= 0 && whole[0] !== Infinity;
    };
  }

  /** Targets whose posts are taken off along the way, less those that get somebody back. */
  private losers(search: WaysSearch, end: number, start: number): readonly number[] {
    const { network, fillsPost } = this.solved.model;
    const net = new Map<number, number>();
    for (let node = end; node !== start;) {
      const arc = search.ways.arcs[search.cameBy(node)]!;
      const forward = network.from[arc] === node;
      if (fillsPost[arc] === 1) {
        const target = this.targetOfNode.get(network.from[arc]!)!;
        net.set(target, (net.get(target) ?? 0) + (forward ? 1 : -1));
      }
      node = forward ? network.to[arc]! : network.from[arc]!;
    }
    return [...net].filter(([, change]) => change < 0).map(([target]) => target);
  }
}

const SOURCE = 0;

/** What a search by so many of the first levels needs. */
interface Terrain {
  readonly count: number;
  readonly search: WaysSearch;
  readonly distances: Distances;
  readonly shifted: WaysSearch;
  /** What is near the commune searched last: its posts come one after the other. */
  last: { readonly end: number; readonly near: Near | null } | null;
}

function terrainOf(count: number, ways: Ways): Terrain {
  const distances = new Distances(ways, SOURCE);
  return { count, search: new WaysSearch(ways), distances, shifted: new WaysSearch(distances.shifted()), last: null };
}

function firstDifference(one: Float64Array, other: Float64Array): number {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return one[at]! - other[at]!;
  return 0;
}

/** Null where the source does not reach the node: then nothing is known. */
function nearTo(terrain: Terrain, end: number): Near | null {
  if (terrain.last?.end === end) return terrain.last.near;
  const { distances, shifted } = terrain;
  const near = distances.isReached(end) ? new Near(distances, shifted, end, SOURCE) : null;
  terrain.last = { end, near };
  return near;
}
