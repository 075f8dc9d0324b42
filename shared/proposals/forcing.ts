import { LabelHeap } from './label-heap.ts';
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

  /** Backwards from the target, so that the search ends at the commune. */
  private search(target: number, residual: Residual): { readonly price: readonly number[]; readonly losers: readonly number[] } | null {
    const { levels, reduced, model } = residual;
    const start = model.nodeOfTarget[target]!;
    const post = this.openPost(target);
    const end = model.network.to[post]!;
    const heap = new LabelHeap(levels, (steps) => steps);
    this.best.fill(NONE);
    this.spread(residual, heap, heap.add(start, 0), start, start);
    for (let label = heap.pop(); label !== NONE; label = heap.pop()) {
      const node = heap.node(label);
      if (this.best[node] !== label) continue;
      heap.settle(label);
      if (node === end) {
        return { price: Array.from({ length: levels }, (_, level) => heap.cost(label, level) + reduced[post * levels + level]!), losers: this.losers(end, start) };
      }
      this.spread(residual, heap, label, node, start);
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
  private spread(residual: Residual, heap: LabelHeap, label: number, node: number, start: number): void {
    const { first, incident, flow, reduced, model } = residual;
    const { from, to, upper } = model.network;
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const arc = incident[at]!;
      const forward = to[arc] === node;
      const before = forward ? from[arc]! : to[arc]!;
      if (before === start || (node === start && model.fillsPost[arc] === 1)) continue;
      if (forward ? flow[arc]! >= upper[arc]! : flow[arc]! <= 0) continue;
      const known = this.best[before]!;
      const sign = forward ? 1 : -1;
      const steps = heap.tag(label) + 1;
      if (known !== NONE && (heap.isSettled(known) || !heap.isLess(label, steps, reduced, arc, sign, known))) continue;
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
