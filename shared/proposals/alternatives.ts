import { LabelHeap } from './label-heap.ts';
import { openArcs, type OpenArcs } from './near.ts';
import type { Choice, FlowModel } from './network.ts';
import { residualOf, type Residual } from './residual.ts';
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
 * Of people of the same price, those whom the plan does not use come first.
 * @param used keys of everybody whom the plan sends somewhere, in either network
 */
export function alternativesOf(solved: Solved, used: ReadonlySet<string>): ReadonlyMap<Choice, readonly OtherPerson[]> {
  const search = new ResidualSearch(solved, used);
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
  private readonly residual: Residual;
  private readonly into: OpenArcs;
  /** The best labels of a node, the better one first; NONE: not reached. */
  private readonly best: Int32Array;
  /** Per mover: 1 where the plan sends the person somewhere already. */
  private readonly later: Uint8Array;

  constructor(solved: Solved, used: ReadonlySet<string>) {
    this.model = solved.model;
    this.residual = residualOf(solved);
    this.into = openArcs(this.residual, true);
    this.best = new Int32Array(this.model.network.nodes * NAMED);
    this.later = Uint8Array.from(this.model.problem.movers, (mover) => (used.has(mover.key) ? 1 : 0));
  }

  from(target: number, lines: readonly Choice[]): [Choice, readonly OtherPerson[]][] {
    const { from } = this.model.network;
    const heap = new LabelHeap(this.residual.levels, (mover) => this.later[mover]!);
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
    const { first, incident, flow } = this.residual;
    for (let at = first[target]!; at < first[target + 1]!; at++) {
      const arc = incident[at]!;
      const choice = this.model.choiceOfArc[arc]!;
      if (choice === NONE || flow[arc] !== 0) continue;
      takers++;
      this.offer(heap, start, this.model.network.from[arc]!, this.model.choices[choice]!.mover, arc, 1);
    }
    return takers;
  }

  private spread(heap: LabelHeap, label: number, node: number): void {
    const { first, arcs, ends, signs } = this.into;
    const mover = heap.tag(label);
    for (let at = first[node]!; at < first[node + 1]!; at++) this.offer(heap, label, ends[at]!, mover, arcs[at]!, signs[at] as 1 | -1);
  }

  /** Keeps `label` plus the arc as a label of `node`, if it is among the best for different people. */
  private offer(heap: LabelHeap, label: number, node: number, mover: number, arc: number, sign: 1 | -1): void {
    const { reduced } = this.residual;
    const slot = node * NAMED;
    const [one, two] = [this.best[slot]!, this.best[slot + 1]!];
    const replaced = one !== NONE && heap.tag(one) === mover ? 0 : two === NONE || heap.tag(two) === mover ? 1 : 2;
    const rival = replaced === 0 ? one : two;
    if (one !== NONE && rival !== NONE && (heap.isSettled(rival) || !heap.isLess(label, mover, reduced, arc, sign, rival))) return;
    const made = heap.push(node, mover, label, reduced, arc, sign);
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
    const { levels, reduced } = this.residual;
    const slot = this.model.network.from[line.arc]! * NAMED;
    return [this.best[slot]!, this.best[slot + 1]!].filter((label) => label !== NONE && heap.isSettled(label)).map((label) => ({
      mover: heap.tag(label),
      price: Array.from({ length: levels }, (_, level) => heap.cost(label, level) - reduced[line.arc * levels + level]! + 0),
    }));
  }
}
