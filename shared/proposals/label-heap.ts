/**
 * Labels of a search (node, tag, cost vector) with a priority queue over them, lexicographically smallest cost first;
 * at equal costs the tag of the lower rank, then in the order of entry. A tag is a number of the caller's.
 */
export class LabelHeap {
  private readonly levels: number;
  private readonly nodes: number[] = [];
  private readonly tags: number[] = [];
  private readonly settled: boolean[] = [];
  private costs = new Float64Array(256);
  private readonly heap: number[] = [];

  private readonly rankOf: (tag: number) => number;

  constructor(levels: number, rankOf: (tag: number) => number) {
    this.levels = levels;
    this.rankOf = rankOf;
  }

  node(label: number): number {
    return this.nodes[label]!;
  }

  tag(label: number): number {
    return this.tags[label]!;
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
  add(node: number, tag: number): number {
    const label = this.nodes.push(node) - 1;
    this.tags.push(tag);
    this.settled.push(false);
    if ((label + 1) * this.levels > this.costs.length) {
      const larger = new Float64Array(this.costs.length * 2);
      larger.set(this.costs);
      this.costs = larger;
    }
    return label;
  }

  /** Queues a label that costs `label` and, added or taken off, the vector of `arc` in `reduced`. */
  push(node: number, tag: number, label: number, reduced: Float64Array, arc: number, sign: 1 | -1): number {
    const made = this.add(node, tag);
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

  /** Whether `label` and the vector of `arc` together, with `tag`, come before `rival`, which is older. */
  isLess(label: number, tag: number, reduced: Float64Array, arc: number, sign: 1 | -1, rival: number): boolean {
    const { costs, levels } = this;
    for (let level = 0; level < levels; level++) {
      const difference = costs[label * levels + level]! + sign * reduced[arc * levels + level]! - costs[rival * levels + level]!;
      if (difference !== 0) return difference < 0;
    }
    return this.rankOf(tag) < this.rankOf(this.tags[rival]!);
  }

  isLabelLess(a: number, b: number): boolean {
    const { costs, levels } = this;
    for (let level = 0; level < levels; level++) {
      const difference = costs[a * levels + level]! - costs[b * levels + level]!;
      if (difference !== 0) return difference < 0;
    }
    return (this.rankOf(this.tags[a]!) - this.rankOf(this.tags[b]!) || a - b) < 0;
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
