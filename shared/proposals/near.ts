import { LabelHeap } from './label-heap.ts';
import type { Residual } from './residual.ts';

const NONE = -1;

/** Arcs over which something may still come to a node, and where from: arcs[first[node]]..arcs[first[node + 1] - 1]. */
export interface OpenArcs {
  readonly first: Int32Array;
  readonly arcs: Int32Array;
  readonly ends: Int32Array;
  readonly signs: Int8Array;
}

/** into: the arcs by which a node is reached; else those by which it is left. In the order of the incidence. */
export function openArcs({ first, incident, flow, model: { network: { from, to, upper, nodes } } }: Residual, into: boolean): OpenArcs {
  const starts = new Int32Array(nodes + 1);
  const [arcs, ends, signs] = [new Int32Array(incident.length), new Int32Array(incident.length), new Int8Array(incident.length)];
  let count = 0;
  for (let node = 0; node < nodes; node++) {
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const arc = incident[at]!;
      const forward = (into ? to : from)[arc] === node;
      if (forward ? flow[arc]! >= upper[arc]! : flow[arc]! <= 0) continue;
      arcs[count] = arc;
      ends[count] = forward === into ? from[arc]! : to[arc]!;
      signs[count++] = forward ? 1 : -1;
    }
    starts[node + 1] = count;
  }
  return { first: starts, arcs: arcs.slice(0, count), ends: ends.slice(0, count), signs: signs.slice(0, count) };
}

/** So many arcs are looked at from one node. */
const MOST_ARCS = 2_000;

/**
 * How far the nodes near one node are from it, by cost and then by steps: a search that ends after so many arcs, so
 * that it costs the same in a network of any size. Every other node is at least as far as the last one found.
 */
export class Near {
  private readonly residual: Residual;
  private readonly heap: LabelHeap;
  private readonly best: Int32Array;
  private readonly via: Int32Array;
  private last = NONE;
  private isComplete = true;

  constructor(residual: Residual, out: OpenArcs, start: number) {
    const { nodes } = residual.model.network;
    this.residual = residual;
    this.heap = new LabelHeap(residual.levels, (steps) => steps);
    this.best = new Int32Array(nodes).fill(NONE);
    this.via = new Int32Array(nodes).fill(NONE);
    this.search(out, start);
  }

  private search(out: OpenArcs, start: number): void {
    const { heap, best, residual: { reduced } } = this;
    let arcs = 0;
    let label = heap.add(start, 0);
    best[start] = label;
    for (; label !== NONE; label = heap.pop()) {
      const node = heap.node(label);
      if (best[node] !== label) continue;
      heap.settle(label);
      this.last = label;
      if (arcs > MOST_ARCS) {
        this.isComplete = false;
        return;
      }
      const steps = heap.tag(label) + 1;
      for (let at = out.first[node]!; at < out.first[node + 1]!; at++) {
        arcs++;
        const [next, arc, sign] = [out.ends[at]!, out.arcs[at]!, out.signs[at] as 1 | -1];
        const known = best[next]!;
        if (known !== NONE && (heap.isSettled(known) || !heap.isLess(label, steps, reduced, arc, sign, known))) continue;
        best[next] = heap.push(next, steps, label, reduced, arc, sign);
        this.via[next] = arc;
      }
    }
  }

  /**
   * The label here that tells how far a node is, at least; NONE: it cannot be reached. A node that is not `isFound` may
   * be farther.
   */
  labelOf(node: number): number {
    const label = this.best[node]!;
    if (label !== NONE && this.heap.isSettled(label)) return label;
    return this.isComplete ? NONE : this.last;
  }

  isFound(node: number): boolean {
    const label = this.best[node]!;
    return label !== NONE && this.heap.isSettled(label);
  }

  cost(label: number, level: number): number {
    return this.heap.cost(label, level);
  }

  steps(label: number): number {
    return this.heap.tag(label);
  }

  /** Whether the way to a node that is found leads over another. */
  passes(node: number, other: number): boolean {
    const { from, to } = this.residual.model.network;
    for (let at = node; ; ) {
      if (at === other) return true;
      const arc = this.via[at]!;
      if (arc === NONE) return false;
      at = from[arc] === at ? to[arc]! : from[arc]!;
    }
  }
}
