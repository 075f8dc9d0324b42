/**
 * Labels of a search (node, tag, cost vector) with a priority queue over them, lexicographically smallest cost first;
 * at equal costs the tag of the lower rank, then in the order of entry. A tag is a number of the caller's.
 */
export class LabelHeap {
  private readonly levels: number;
  private readonly rankOf: (tag: number) => number;
  private count = 0;
  private nodes = new Int32Array(256);
  private tags = new Int32Array(256);
  private settled = new Uint8Array(256);
  private costs: Float64Array;
  private heap = new Int32Array(256);
  private queued = 0;

  constructor(levels: number, rankOf: (tag: number) => number) {
    this.levels = levels;
    this.rankOf = rankOf;
    this.costs = new Float64Array(256 * levels);
  }

  /** Forgets every label, so that another search can begin. */
  clear(): void {
    this.count = 0;
    this.queued = 0;
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
    return this.settled[label] === 1;
  }

  settle(label: number): void {
    this.settled[label] = 1;
  }

  /** A label of cost 0 that is not queued. */
  add(node: number, tag: number): number {
    const label = this.made(node, tag);
    this.costs.fill(0, label * this.levels, (label + 1) * this.levels);
    return label;
  }

  /** Queues a label that costs `label` and, added or taken off, the vector of `arc` in `reduced`. */
  push(node: number, tag: number, label: number, reduced: Float64Array, arc: number, sign: 1 | -1): number {
    const made = this.made(node, tag);
    const { costs, levels } = this;
    for (let level = 0; level < levels; level++) costs[made * levels + level] = costs[label * levels + level]! + sign * reduced[arc * levels + level]!;
    if (this.queued === this.heap.length) this.heap = larger(this.heap, new Int32Array(this.queued * 2));
    this.heap[this.queued] = made;
    this.rise(this.queued++);
    return made;
  }

  /** The queued label of the smallest cost; -1 when none is left. */
  top(): number {
    return this.queued === 0 ? -1 : this.heap[0]!;
  }

  /** Whether a label costs nothing on so many of the first levels. */
  isFree(label: number, levels: number): boolean {
    for (let at = label * this.levels; at < label * this.levels + levels; at++) if (this.costs[at] !== 0) return false;
    return true;
  }

  /** The queued label of the smallest cost, taken out; -1 when none is left. */
  pop(): number {
    if (this.queued === 0) return -1;
    const top = this.heap[0]!;
    this.queued--;
    if (this.queued > 0) {
      this.heap[0] = this.heap[this.queued]!;
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

  private made(node: number, tag: number): number {
    const label = this.count++;
    if (label === this.nodes.length) {
      const size = label * 2;
      this.nodes = larger(this.nodes, new Int32Array(size));
      this.tags = larger(this.tags, new Int32Array(size));
      this.settled = larger(this.settled, new Uint8Array(size));
      this.costs = larger(this.costs, new Float64Array(size * this.levels));
    }
    this.nodes[label] = node;
    this.tags[label] = tag;
    this.settled[label] = 0;
    return label;
  }

  private rise(at: number): void {
    const { heap } = this;
    const label = heap[at]!;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isLabelLess(label, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = label;
  }

  private sink(): void {
    const { heap, queued } = this;
    const label = heap[0]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= queued) break;
      if (child + 1 < queued && this.isLabelLess(heap[child + 1]!, heap[child]!)) child++;
      if (!this.isLabelLess(heap[child]!, label)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = label;
  }
}

function larger<T extends Int32Array | Uint8Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
