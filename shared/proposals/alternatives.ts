import { LabelHeap } from './label-heap.ts';
import type { Choice, FlowModel } from './network.ts';
import type { Solved } from './solve.ts';

/** Another person for the same post, and what that costs on each level (positive: worse). */
export interface OtherPerson {
  readonly mover: number;
  readonly price: readonly number[];
}

const KEPT = 2;
/** Nodes looked at for one post; beyond it the answer names fewer people, never wrong ones. */
const BUDGET = 30_000;

/**
 * The next best people for every assignment, at most two. Taking person q instead of p is a cycle of the residual
 * network: p gives the post up, whatever follows from that, and q takes it. Its price is the lexicographically
 * shortest such cycle; reduced costs of the levels are never negative in that order, so Dijkstra's algorithm finds it.
 */
export function alternativesOf(solved: Solved): ReadonlyMap<Choice, readonly OtherPerson[]> {
  const search = new ResidualSearch(solved);
  const byTarget = new Map<number, Choice[]>();
  for (const assignment of solved.assignments) {
    if (assignment.extra) continue;
    const target = assignment.option.target;
    byTarget.set(target, [...(byTarget.get(target) ?? []), assignment]);
  }
  return new Map([...byTarget].flatMap(([target, assignments]) => search.from(solved.model.nodeOfTarget[target]!, assignments)));
}

class ResidualSearch {
  private readonly model: FlowModel;
  private readonly flow: Float64Array;
  private readonly levels: number;
  /** Reduced costs, the levels of one arc side by side. */
  private readonly reduced: Float64Array;
  private readonly arcsOf: readonly number[][];
  private readonly step: Float64Array;

  constructor({ model, solution }: Solved) {
    const { network, costs } = model;
    this.model = model;
    this.flow = solution.flow;
    this.levels = costs.length;
    this.reduced = new Float64Array(network.from.length * this.levels);
    this.step = new Float64Array(this.levels);
    const arcsOf: number[][] = Array.from({ length: network.nodes }, () => []);
    network.from.forEach((from, arc) => {
      const to = network.to[arc]!;
      arcsOf[from]!.push(arc);
      arcsOf[to]!.push(arc);
      costs.forEach((cost, level) => {
        const potentials = solution.levels[level]!.potentials;
        this.reduced[arc * this.levels + level] = cost[arc]! + potentials[from]! - potentials[to]!;
      });
    });
    this.arcsOf = arcsOf;
  }

  /** Backward from the target over the people who could take a post there, until everyone who has one is reached. */
  from(target: number, assignments: readonly Choice[]): [Choice, readonly OtherPerson[]][] {
    const { from, to } = this.model.network;
    const heap = new LabelHeap(this.levels);
    for (const arc of this.arcsOf[target]!) {
      const choice = this.model.choiceOfArc[arc]!;
      if (choice < 0 || this.flow[arc] !== 0) continue;
      this.step.fill(0);
      heap.push(from[arc]!, this.model.choices[choice]!.mover, this.extended(arc, 1));
    }
    const settled = new Map<number, number[]>();
    const open = new Set(assignments.map((assignment) => from[assignment.arc]!));
    for (let label = heap.pop(); label >= 0 && open.size > 0 && settled.size < BUDGET; label = heap.pop()) {
      const node = heap.node(label);
      const known = settled.get(node) ?? [];
      if (known.length >= KEPT || known.some((each) => heap.mover(each) === heap.mover(label))) continue;
      settled.set(node, known);
      if (known.push(label) === KEPT) open.delete(node);
      for (const arc of this.arcsOf[node]!) {
        const forward = to[arc] === node;
        const next = forward ? from[arc]! : to[arc]!;
        const hasRoom = forward ? this.flow[arc]! < this.model.network.upper[arc]! : this.flow[arc]! > 0;
        if (!hasRoom || (settled.get(next)?.length ?? 0) >= KEPT) continue;
        heap.read(label, this.step);
        heap.push(next, heap.mover(label), this.extended(arc, forward ? 1 : -1));
      }
    }
    return assignments.map((assignment) => {
      const others = (settled.get(from[assignment.arc]!) ?? []).map((label): OtherPerson => {
        heap.read(label, this.step);
        return { mover: heap.mover(label), price: Array.from(this.extended(assignment.arc, -1), (each) => each + 0) };
      });
      return [assignment, others];
    });
  }

  /** `step` plus the reduced costs of an arc. */
  private extended(arc: number, sign: 1 | -1): Float64Array {
    for (let level = 0; level < this.levels; level++) this.step[level]! += sign * this.reduced[arc * this.levels + level]!;
    return this.step;
  }
}
