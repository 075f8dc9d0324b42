/**
 * Labels of a search (node, mover, cost vector) with a priority queue over them, lexicographically smallest cost first;
 * at equal costs movers not marked `later` first, then in the order of entry.
 */
export class LabelHeap {
  private readonly levels: number;
  private readonly nodes: number[] = [];
  private readonly movers: number[] = [];
  private readonly settled: boolean[] = [];
  private costs = new Float64Array(256);
  private readonly heap: number[] = [];

  /** Per mover 0 or 1. */
  private readonly later: Uint8Array;

  constructor(levels: number, later: Uint8Array) {
    this.levels = levels;
    this.later = later;
  }

  node(label: number): number {
    return this.nodes[label]!;
  }

  mover(label: number): number {
    return this.movers[label]!;
  }

  cost(label: number, level: number): number {
    return this.costs[label * this.levels + level]!;
  }

  isSettled(label: number): boolean {
    return this.settled[label]!;
  }

  settle(label: number): void {
    this.settled[label] = true;
  }

  /** A label of cost 0 that is not queued. */
  add(node: number, mover: number): number {
    const label = this.nodes.push(node) - 1;
    this.movers.push(mover);
    this.settled.push(false);
    if ((label + 1) * this.levels > this.costs.length) {
      const larger = new Float64Array(this.costs.length * 2);
      larger.set(this.costs);
      this.costs = larger;
    }
    return label;
  }

  /** Queues a label that costs `label` and, added or taken off, the vector of `arc` in `reduced`. */
  push(node: number, mover: number, label: number, reduced: Float64Array, arc: number, sign: 1 | -1): number {
    const made = this.add(node, mover);
    for (let level = 0; level < this.levels; level++) {
      this.costs[made * this.levels + level] = this.costs[label * this.levels + level]! + sign * reduced[arc * this.levels + level]!;
    }
    this.rise(this.heap.push(made) - 1);
    return made;
  }

  /** The queued label of the smallest cost, taken out; -1 when none is left. */
  pop(): number {
    const top = this.heap[0];
    const last = this.heap.pop();
    if (top === undefined || last === undefined) return -1;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return top;
  }

  /** Whether `label` and the vector of `arc` together, for `mover`, come before `rival`, which is older. */
  isLess(label: number, mover: number, reduced: Float64Array, arc: number, sign: 1 | -1, rival: number): boolean {
    const { costs, levels } = this;
    for (let level = 0; level < levels; level++) {
      const difference = costs[label * levels + level]! + sign * reduced[arc * levels + level]! - costs[rival * levels + level]!;
      if (difference !== 0) return difference < 0;
    }
    return this.rank(mover) < this.rank(this.movers[rival]!);
  }

  isLabelLess(a: number, b: number): boolean {
    const { costs, levels } = this;
    for (let level = 0; level < levels; level++) {
      const difference = costs[a * levels + level]! - costs[b * levels + level]!;
      if (difference !== 0) return difference < 0;
    }
    return (this.rank(this.movers[a]!) - this.rank(this.movers[b]!) || a - b) < 0;
  }

  private rank(mover: number): number {
    return this.later[mover] ?? 0;
  }

  private rise(at: number): void {
    const label = this.heap[at]!;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isLabelLess(label, this.heap[above]!)) break;
      this.heap[at] = this.heap[above]!;
      at = above;
    }
    this.heap[at] = label;
  }

  private sink(): void {
    const label = this.heap[0]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.heap.length) break;
      if (child + 1 < this.heap.length && this.isLabelLess(this.heap[child + 1]!, this.heap[child]!)) child++;
      if (!this.isLabelLess(this.heap[child]!, label)) break;
      this.heap[at] = this.heap[child]!;
      at = child;
    }
    this.heap[at] = label;
  }
}
