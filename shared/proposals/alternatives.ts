import { LabelHeap } from './label-heap.ts';
import type { Choice, FlowModel } from './network.ts';
import type { Solved } from './solve.ts';

/** Another person for the same post, and what that costs on each level (positive: worse). */
export interface OtherPerson {
  readonly mover: number;
  readonly price: readonly number[];
}

/** Others named for one line. */
const NAMED = 2;
const NONE = -1;

/**
 * The next best people for every line on a missing post, at most two. Taking person q instead of p is a cycle of the
 * residual network: p gives the post up, whatever follows from that, and q takes it. Its price is the lexicographically
 * shortest such cycle; reduced costs of the levels are never negative in that order, so Dijkstra's algorithm finds it.
 */
export function alternativesOf(solved: Solved): ReadonlyMap<Choice, readonly OtherPerson[]> {
  const search = new ResidualSearch(solved);
  const byTarget = new Map<number, Choice[]>();
  for (const line of solved.assignments) {
    if (line.extra) continue;
    const { target } = line.option;
    byTarget.set(target, [...(byTarget.get(target) ?? []), line]);
  }
  return new Map([...byTarget].flatMap(([target, lines]) => search.from(solved.model.nodeOfTarget[target]!, lines)));
}

/** Backward searches from the target of a post over the people who could take it; each node keeps a label per person. */
class ResidualSearch {
  private readonly model: FlowModel;
  private readonly flow: Float64Array;
  private readonly levels: number;
  /** Reduced costs, the levels of one arc side by side. */
  private readonly reduced: Float64Array;
  /** Arcs at a node: incident[first[node]]..incident[first[node + 1] - 1]. */
  private readonly first: Int32Array;
  private readonly incident: Int32Array;
  /** The best labels of a node, the better one first; NONE: not reached. */
  private readonly best: Int32Array;

  constructor({ model, solution }: Solved) {
    const { network } = model;
    const costs = model.costs.slice(0, model.levels.length);
    const { from, to, nodes } = network;
    this.model = model;
    this.flow = solution.flow;
    this.levels = costs.length;
    this.best = new Int32Array(nodes * NAMED);
    this.reduced = new Float64Array(from.length * this.levels);
    costs.forEach((cost, level) => {
      const { potentials } = solution.levels[level]!;
      for (let arc = 0; arc < from.length; arc++) this.reduced[arc * this.levels + level] = cost[arc]! + potentials[from[arc]!]! - potentials[to[arc]!]!;
    });
    this.first = new Int32Array(nodes + 1);
    for (const ends of [from, to]) for (const node of ends) this.first[node + 1]!++;
    for (let node = 0; node < nodes; node++) this.first[node + 1]! += this.first[node]!;
    this.incident = new Int32Array(from.length * 2);
    const next = this.first.slice();
    for (const ends of [from, to]) ends.forEach((node, arc) => { this.incident[next[node]!++] = arc; });
  }

  from(target: number, lines: readonly Choice[]): [Choice, readonly OtherPerson[]][] {
    const { from } = this.model.network;
    const heap = new LabelHeap(this.levels);
    this.best.fill(NONE);
    const takers = this.seed(heap, target);
    const wanted = new Map(lines.map((line) => [from[line.arc]!, 0]));
    let open = takers === 0 ? 0 : wanted.size;
    for (let label = heap.pop(); label !== NONE && open > 0; label = heap.pop()) {
      const node = heap.node(label);
      if (this.best[node * NAMED] !== label && this.best[node * NAMED + 1] !== label) continue;
      heap.settle(label);
      const known = wanted.get(node);
      if (known !== undefined) {
        wanted.set(node, known + 1);
        if (known + 1 === Math.min(NAMED, takers)) open--;
      }
      this.spread(heap, label, node);
    }
    return lines.map((line) => [line, this.prices(heap, line)]);
  }

  /** Everybody who could take a post of the target and does not; returns how many. */
  private seed(heap: LabelHeap, target: number): number {
    const start = heap.add(target, NONE);
    let takers = 0;
    for (let at = this.first[target]!; at < this.first[target + 1]!; at++) {
      const arc = this.incident[at]!;
      const choice = this.model.choiceOfArc[arc]!;
      if (choice === NONE || this.flow[arc] !== 0) continue;
      takers++;
      this.offer(heap, start, this.model.network.from[arc]!, this.model.choices[choice]!.mover, arc, 1);
    }
    return takers;
  }

  private spread(heap: LabelHeap, label: number, node: number): void {
    const { from, to, upper } = this.model.network;
    const mover = heap.mover(label);
    for (let at = this.first[node]!; at < this.first[node + 1]!; at++) {
      const arc = this.incident[at]!;
      const forward = to[arc] === node;
      if (forward ? this.flow[arc]! < upper[arc]! : this.flow[arc]! > 0) {
        this.offer(heap, label, forward ? from[arc]! : to[arc]!, mover, arc, forward ? 1 : -1);
      }
    }
  }

  /** Keeps `label` plus the arc as a label of `node`, if it is among the best for different people. */
  private offer(heap: LabelHeap, label: number, node: number, mover: number, arc: number, sign: 1 | -1): void {
    const slot = node * NAMED;
    const [one, two] = [this.best[slot]!, this.best[slot + 1]!];
    const replaced = one !== NONE && heap.mover(one) === mover ? 0 : two === NONE || heap.mover(two) === mover ? 1 : 2;
    const rival = replaced === 0 ? one : two;
    if (one !== NONE && rival !== NONE && (heap.isSettled(rival) || !heap.isLess(label, this.reduced, arc, sign, rival))) return;
    const made = heap.push(node, mover, label, this.reduced, arc, sign);
    if (one === NONE || replaced === 0) {
      this.best[slot] = made;
    } else if (!heap.isSettled(one) && heap.isLabelLess(made, one)) {
      this.best[slot + 1] = one;
      this.best[slot] = made;
    } else {
      this.best[slot + 1] = made;
    }
  }

  private prices(heap: LabelHeap, line: Choice): readonly OtherPerson[] {
    const slot = this.model.network.from[line.arc]! * NAMED;
    return [this.best[slot]!, this.best[slot + 1]!].filter((label) => label !== NONE && heap.isSettled(label)).map((label) => ({
      mover: heap.mover(label),
      price: Array.from({ length: this.levels }, (_, level) => heap.cost(label, level) - this.reduced[line.arc * this.levels + level]! + 0),
    }));
  }
}
