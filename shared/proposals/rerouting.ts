import { LabelHeap } from './label-heap.ts';
import type { FlowModel } from './network.ts';
import { incidenceOf, type Incidence } from './incidence.ts';

/** Change of every level, in the order of the costs: negative is better. */
export type Price = Float64Array;

const NONE = -1;

/** What a step starts from: a flow that is best on every level, and the potentials that prove it. */
export interface Start {
  readonly model: FlowModel;
  readonly upper: Float64Array;
  readonly flow: Float64Array;
  /** One array over the nodes for each level. */
  readonly potentials: readonly Float64Array[];
}

/**
 * A best flow that stays best while one limit moves by one: each move is one shortest path in the residual network,
 * with the levels compared in order, and never a new solve. Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network
 * Flows (1993), section 9.7 (successive shortest paths); reduced costs of several levels form an ordered group, so the
 * same proof holds for them.
 */
export class Rerouting {
  readonly flow: Float64Array;
  readonly upper: Float64Array;
  readonly potentials: readonly Float64Array[];
  private readonly model: FlowModel;
  private readonly levels: number;
  /** Reduced costs, the levels of one arc side by side. */
  private readonly reduced: Float64Array;
  private readonly incidence: Incidence;
  private readonly best: Int32Array;
  private readonly via: Int32Array;

  constructor(start: Start, like?: Rerouting) {
    const { from, to, nodes } = start.model.network;
    this.model = start.model;
    this.flow = start.flow.slice();
    this.upper = start.upper.slice();
    this.potentials = start.potentials.map((each) => each.slice());
    this.levels = start.model.costs.length;
    this.incidence = like?.incidence ?? incidenceOf(start.model.network);
    this.reduced = like?.reduced.slice() ?? new Float64Array(from.length * this.levels);
    if (!like) {
      start.model.costs.forEach((cost, level) => {
        const potential = this.potentials[level]!;
        for (let arc = 0; arc < from.length; arc++) this.reduced[arc * this.levels + level] = cost[arc]! + potential[from[arc]!]! - potential[to[arc]!]!;
      });
    }
    this.best = new Int32Array(nodes);
    this.via = new Int32Array(nodes);
  }

  /** The same state, to be changed on its own. */
  copy(): Rerouting {
    return new Rerouting({ model: this.model, flow: this.flow, upper: this.upper, potentials: this.potentials }, this);
  }

  /** Takes one unit off an arc that carries some, limits the arc to the rest, and sends the unit elsewhere at the least price. */
  lower(arc: number): void {
    const { from, to } = this.model.network;
    if (!(this.flow[arc]! > 0)) throw new RangeError(`arc ${arc} carries nothing`);
    const found = this.search(from[arc]!, to[arc]!, arc);
    if (found.end === NONE) throw new RangeError(`arc ${arc} cannot carry less`);
    this.push(from[arc]!, to[arc]!);
    this.flow[arc]!--;
    this.upper[arc] = this.flow[arc]!;
    this.shift(found, this.vectorOf(found.heap, found.end));
  }

  /** Lets an arc carry one more. Returns what the levels change by; all zero where nothing can be gained. */
  raise(arc: number): Price {
    const { from, to } = this.model.network;
    const own = this.reduced.slice(arc * this.levels, (arc + 1) * this.levels);
    const isFull = this.flow[arc]! >= this.upper[arc]!;
    this.upper[arc]!++;
    const none = new Float64Array(this.levels);
    if (!isFull || signOf(own) >= 0) return none;
    const found = this.search(to[arc]!, from[arc]!, arc);
    const last = found.end === NONE ? found.settled.at(-1)! : found.end;
    const far = this.vectorOf(found.heap, last);
    const price = own.map((each, level) => each + far[level]!);
    const gains = found.end !== NONE && signOf(price) < 0;
    if (gains) {
      this.push(to[arc]!, from[arc]!);
      this.flow[arc]!++;
    }
    // where the other end cannot be reached the arc is worth nothing: the reached side moves until it costs nothing
    const distance = found.end === NONE && signOf(price) < 0 ? own.map((each) => 0 - each) : far;
    this.shift(found, distance);
    return gains ? price : none;
  }

  private vectorOf(heap: LabelHeap, label: number): Float64Array {
    return Float64Array.from({ length: this.levels }, (_, level) => heap.cost(label, level));
  }

  /** Shortest paths from `start` until `end` is settled, never over `closed`. */
  private search(start: number, end: number, closed: number): Found {
    const heap = new LabelHeap(this.levels, () => 0);
    const settled: number[] = [];
    this.best.fill(NONE);
    let label = heap.add(start, 0);
    this.best[start] = label;
    for (; label !== NONE; label = heap.pop()) {
      const node = heap.node(label);
      if (this.best[node] !== label) continue;
      heap.settle(label);
      settled.push(label);
      if (node === end) return { heap, settled, end: label };
      this.spread(heap, label, node, closed);
    }
    return { heap, settled, end: NONE };
  }

  private spread(heap: LabelHeap, label: number, node: number, closed: number): void {
    const { from, to } = this.model.network;
    const { first, incident } = this.incidence;
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const arc = incident[at]!;
      const forward = from[arc] === node;
      if (arc === closed || (forward ? this.flow[arc]! >= this.upper[arc]! : this.flow[arc]! <= 0)) continue;
      const next = forward ? to[arc]! : from[arc]!;
      const known = this.best[next]!;
      const sign = forward ? 1 : -1;
      if (known !== NONE && (heap.isSettled(known) || !heap.isLess(label, 0, this.reduced, arc, sign, known))) continue;
      this.best[next] = heap.push(next, 0, label, this.reduced, arc, sign);
      this.via[next] = arc;
    }
  }

  /** One unit along the path found. */
  private push(start: number, end: number): void {
    const { from, to } = this.model.network;
    for (let node = end; node !== start;) {
      const arc = this.via[node]!;
      const forward = to[arc] === node;
      this.flow[arc]! += forward ? 1 : -1;
      node = forward ? from[arc]! : to[arc]!;
    }
  }

  /** Moves the potentials of what was settled by its distance less `far`, and with them the reduced costs. */
  private shift({ heap, settled }: Found, far: Float64Array): void {
    const { from } = this.model.network;
    const { first, incident } = this.incidence;
    for (const label of settled) {
      const node = heap.node(label);
      for (let level = 0; level < this.levels; level++) {
        const by = heap.cost(label, level) - far[level]!;
        if (by === 0) continue;
        this.potentials[level]![node]! += by;
        for (let at = first[node]!; at < first[node + 1]!; at++) {
          const arc = incident[at]!;
          this.reduced[arc * this.levels + level]! += from[arc] === node ? by : -by;
        }
      }
    }
  }
}

interface Found {
  readonly heap: LabelHeap;
  /** Labels in the order in which their nodes were settled. */
  readonly settled: readonly number[];
  /** Label of the end; -1: not reached. */
  readonly end: number;
}

/** Sign of the first level that is not zero. */
function signOf(vector: Float64Array): number {
  return Math.sign(vector.find((each) => each !== 0) ?? 0);
}
