import { LabelHeap } from './label-heap.ts';
import { Near, openArcs, type OpenArcs } from './near.ts';
import { residualOf, type Residual } from './residual.ts';
import type { LevelName } from './result.ts';
import type { Solved } from './solve.ts';

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
  private readonly solved: Solved;
  /** By how many of the first levels count. */
  private readonly residuals = new Map<number, Residual>();
  private readonly into: OpenArcs;
  private readonly out: OpenArcs;
  /** Of each number of levels what is near the commune searched last: its posts come one after the other. */
  private readonly nears = new Map<number, { readonly end: number; readonly near: Near }>();
  private readonly known = new Map<number, Forced | null>();
  private readonly targetOfNode: ReadonlyMap<number, number>;
  /** The best label of a node, and the arc by which it leads on to the target. */
  private readonly best: Int32Array;
  private readonly via: Int32Array;

  constructor(solved: Solved) {
    const { nodes } = solved.model.network;
    this.solved = solved;
    this.targetOfNode = new Map([...solved.model.nodeOfTarget].map((node, target) => [node, target]));
    this.best = new Int32Array(nodes);
    this.via = new Int32Array(nodes);
    const residual = this.residual(Math.min(USUAL, solved.model.levels.length));
    this.into = openArcs(residual, true);
    this.out = openArcs(residual, false);
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
    return this.solved.assignments.filter((assignment) => assignment.option.target === target && !assignment.extra).length;
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
      const found = this.search(target, this.residual(count));
      if (!found) return null;
      const at = found.price.findIndex((price) => price !== 0);
      if (at >= 0 || count === levels.length) return { level: levels[at] ?? null, price: at < 0 ? found.price : found.price.slice(0, at + 1), losers: found.losers };
    }
  }

  private residual(levels: number): Residual {
    const known = this.residuals.get(levels) ?? residualOf(this.solved, levels);
    this.residuals.set(levels, known);
    return known;
  }

  private near(residual: Residual, end: number): Near {
    const known = this.nears.get(residual.levels);
    if (known?.end === end) return known.near;
    const near = new Near(residual, this.out, end);
    this.nears.set(residual.levels, { end, near });
    return near;
  }

  /** Backwards from the target, so that the search ends at the commune. */
  private search(target: number, residual: Residual): { readonly price: readonly number[]; readonly losers: readonly number[] } | null {
    const { levels, reduced, model } = residual;
    const start = model.nodeOfTarget[target]!;
    const post = this.openPost(target);
    const end = model.network.to[post]!;
    const heap = new LabelHeap(levels, (steps) => steps);
    const bound: Bound = { near: this.near(residual, end), most: new Float64Array(levels + 1).fill(Infinity) };
    this.best.fill(NONE);
    this.spread(residual, heap, heap.add(start, 0), start, start, bound);
    for (let label = heap.pop(); label !== NONE; label = heap.pop()) {
      const node = heap.node(label);
      if (this.best[node] !== label) continue;
      heap.settle(label);
      if (node === end) {
        return { price: Array.from({ length: levels }, (_, level) => heap.cost(label, level) + reduced[post * levels + level]!), losers: this.losers(end, start) };
      }
      this.spread(residual, heap, label, node, start, bound);
    }
    return null;
  }

  /** The arc of the first post that nobody fills. */
  private openPost(target: number): number {
    const { model: { network, fillsPost, nodeOfTarget }, solution: { flow } } = this.solved;
    const { first, incident } = this.residual(Math.min(USUAL, this.solved.model.levels.length));
    const node = nodeOfTarget[target]!;
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const arc = incident[at]!;
      if (fillsPost[arc] === 1 && flow[arc]! < network.upper[arc]!) return arc;
    }
    throw new RangeError(`target ${target} has no open post`);
  }

  /** Nodes from which the label's node can be reached; never over a post of `start` itself, for that gains nothing. */
  private spread(residual: Residual, heap: LabelHeap, label: number, node: number, start: number, bound: Bound): void {
    const { reduced, model } = residual;
    const { first, arcs, ends, signs } = this.into;
    const steps = heap.tag(label) + 1;
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const arc = arcs[at]!;
      const before = ends[at]!;
      const known = this.best[before]!;
      if (before === start || (known !== NONE && heap.isSettled(known)) || (node === start && model.fillsPost[arc] === 1)) continue;
      const sign = signs[at] as 1 | -1;
      if (known !== NONE && !heap.isLess(label, steps, reduced, arc, sign, known)) continue;
      if (isTooFar(bound, residual, heap, label, arc, sign, before, start)) continue;
      this.best[before] = heap.push(before, steps, label, reduced, arc, sign);
      this.via[before] = arc;
    }
  }

  /** Targets whose posts are taken off along the way, less those that get somebody back. */
  private losers(end: number, start: number): readonly number[] {
    const { network, fillsPost } = this.solved.model;
    const net = new Map<number, number>();
    for (let node = end; node !== start;) {
      const arc = this.via[node]!;
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

/** The cheapest way known so far, its levels and then its steps, and what tells how far it is to the nodes at least. */
interface Bound {
  readonly near: Near;
  readonly most: Float64Array;
}

/** Whether a way over `arc` from `before` and then on from the label costs more than the cheapest known, which it may become. */
function isTooFar({ near, most }: Bound, { levels, reduced }: Residual, heap: LabelHeap, label: number, arc: number, sign: 1 | -1, before: number, start: number): boolean {
  const rest = near.labelOf(before);
  if (rest === NONE) return true;
  const at = (level: number) => (level < levels ? heap.cost(label, level) + sign * reduced[arc * levels + level]! + near.cost(rest, level) : heap.tag(label) + 1 + near.steps(rest));
  for (let level = 0; level <= levels; level++) {
    const difference = at(level) - most[level]!;
    if (difference > 0) return true;
    if (difference === 0) continue;
    // a way over the target itself would end there
    if (near.isFound(before) && !near.passes(before, start)) for (let each = 0; each <= levels; each++) most[each] = at(each);
    return false;
  }
  return false;
}
