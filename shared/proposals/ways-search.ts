import { LabelHeap } from './label-heap.ts';
import type { Ways } from './ways.ts';

const NONE = -1;

/** Says whether a search may go on from a label over the way at this place. */
export type MayGo = (label: number, at: number) => boolean;

/**
 * Shortest ways with the levels compared in order: Dijkstra's algorithm over the ways at a node, the free ones first.
 * What costs something on an early level is looked at only when nothing is left that costs nothing there, for whatever
 * comes over it comes later: most questions are answered long before. One label of each node, of several with the same
 * cost the one with the fewest steps; or the best labels of two tags, as they were given to the starts, of several with
 * the same cost the tag of the lower rank.
 */
export class WaysSearch {
  readonly ways: Ways;
  private readonly heap: LabelHeap;
  private readonly perNode: 1 | 2;
  /** The best labels of a node, the better one first; NONE: none yet. */
  private readonly best: Int32Array;
  /** With one label of each node: the way by which it goes on. */
  private readonly came: Int32Array;
  /** Per settled label: the first way not looked at. */
  private cursors = new Int32Array(256);
  /** Settled labels with ways that were not looked at, in the order in which they were settled. */
  private waiting: number[] = [];
  private free = 0;
  private last = NONE;
  /** Per settled label: how many were settled before. */
  private orders = new Int32Array(256);
  private settledSoFar = 0;
  private mayGo: MayGo | null = null;

  /** @param rankOf with two labels of each node: the rank of a tag; without, tags count steps */
  constructor(ways: Ways, rankOf?: (tag: number) => number) {
    const { nodes } = ways.model.network;
    this.ways = ways;
    this.perNode = rankOf ? 2 : 1;
    this.heap = new LabelHeap(ways.levels.length, rankOf ?? ((steps) => steps));
    this.best = new Int32Array(nodes * this.perNode);
    this.came = new Int32Array(rankOf ? 0 : nodes);
  }

  /** Begins anew; nothing comes back to a node that is settled at the start. */
  begin(mayGo: MayGo | null = null): void {
    this.heap.clear();
    this.best.fill(NONE);
    this.came.fill(NONE);
    this.waiting = [];
    this.free = this.ways.levels.length;
    this.last = NONE;
    this.settledSoFar = 0;
    this.mayGo = mayGo;
  }

  /** A label of cost 0 that does not count as one of its node. */
  outside(node: number): number {
    return this.heap.add(node, 0);
  }

  /** Settles a node at cost 0 and spreads from there. */
  settleAt(node: number): number {
    const label = this.heap.add(node, 0);
    this.best[node * this.perNode] = label;
    this.settle(label);
    return label;
  }

  /** Settles the next label; -1 when nothing more can be reached. */
  next(): number {
    if (this.last !== NONE) this.spread(this.last);
    this.last = NONE;
    for (;;) {
      const label = this.heap.top();
      if (label === NONE || !this.heap.isFree(label, this.free)) {
        if (!this.widen()) return NONE;
        continue;
      }
      this.heap.pop();
      const slot = this.heap.node(label) * this.perNode;
      if (this.best[slot] !== label && (this.perNode === 1 || this.best[slot + 1] !== label)) continue;
      this.settle(label);
      return label;
    }
  }

  node(label: number): number {
    return this.heap.node(label);
  }

  tag(label: number): number {
    return this.heap.tag(label);
  }

  /** How many labels were settled before a settled one. */
  order(label: number): number {
    return this.orders[label]!;
  }

  /** level: place in the levels of the ways. */
  cost(label: number, level: number): number {
    return this.heap.cost(label, level);
  }

  /** The settled label of a node, the better one at 0, the other at 1; -1: none. */
  settled(node: number, at: 0 | 1 = 0): number {
    const label = this.best[node * this.perNode + at]!;
    return label !== NONE && this.heap.isSettled(label) ? label : NONE;
  }

  /** Place of the way by which a node goes on; -1: none. */
  cameBy(node: number): number {
    return this.came[node]!;
  }

  private settle(label: number): void {
    this.heap.settle(label);
    this.last = label;
    if (label >= this.cursors.length) {
      const size = Math.max(label + 1, this.cursors.length * 2);
      this.cursors = larger(this.cursors, size);
      this.orders = larger(this.orders, size);
    }
    this.orders[label] = this.settledSoFar++;
    this.cursors[label] = this.ways.first[this.heap.node(label)]!;
  }

  /** Looks at the ways from a label that are as free as the search goes at present. */
  private spread(label: number): void {
    if (this.look(label)) this.waiting.push(label);
  }

  /** Whether ways are left for later. */
  private look(label: number): boolean {
    const { ways: { first, free, ends, costs, rows }, mayGo } = this;
    const node = this.heap.node(label);
    const tag = this.heap.tag(label) + (this.perNode === 1 ? 1 : 0);
    const end = first[node + 1]!;
    let at = this.cursors[label]!;
    for (; at < end && free[at]! >= this.free; at++) {
      if (mayGo !== null && (this.settled(ends[at]!) !== NONE || !mayGo(label, at))) continue;
      if (this.offer(label, ends[at]!, tag, costs, rows[at]!) && this.perNode === 1) this.came[ends[at]!] = at;
    }
    this.cursors[label] = at;
    return at < end;
  }

  /** Goes on with ways that cost something one level earlier. */
  private widen(): boolean {
    if (this.free === 0) return false;
    this.free--;
    this.waiting = this.waiting.filter((label) => this.look(label));
    return true;
  }

  /** Keeps `label` plus the vector of `row` as a label of `node`, if it is among the best. */
  offer(label: number, node: number, tag: number, costs: Float64Array, row: number): boolean {
    return this.perNode === 1 ? this.offerOne(label, node, tag, costs, row) : this.offerTwo(label, node, tag, costs, row);
  }

  private offerOne(label: number, node: number, tag: number, costs: Float64Array, row: number): boolean {
    const { heap, best } = this;
    const known = best[node]!;
    if (known !== NONE && (heap.isSettled(known) || !heap.isLess(label, tag, costs, row, 1, known))) return false;
    best[node] = heap.push(node, tag, label, costs, row, 1);
    return true;
  }

  private offerTwo(label: number, node: number, tag: number, costs: Float64Array, row: number): boolean {
    const { heap, best } = this;
    const slot = node * 2;
    const [one, two] = [best[slot]!, best[slot + 1]!];
    const replaced = one !== NONE && heap.tag(one) === tag ? 0 : two === NONE || heap.tag(two) === tag ? 1 : 2;
    const rival = replaced === 0 ? one : two;
    if (one !== NONE && rival !== NONE && (heap.isSettled(rival) || !heap.isLess(label, tag, costs, row, 1, rival))) return false;
    const made = heap.push(node, tag, label, costs, row, 1);
    if (one === NONE || replaced === 0) {
      best[slot] = made;
    } else if (!heap.isSettled(one) && heap.isLabelLess(made, one)) {
      best[slot + 1] = one;
      best[slot] = made;
    } else {
      best[slot + 1] = made;
    }
    return true;
  }
}

function larger(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}
