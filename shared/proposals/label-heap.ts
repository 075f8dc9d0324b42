/** A priority queue of labels (node, mover, cost vector), smallest vector first; equal vectors in the order of entry. */
export class LabelHeap {
  private readonly levels: number;
  private readonly nodes: number[] = [];
  private readonly movers: number[] = [];
  private costs = new Float64Array(1024);
  private readonly heap: number[] = [];

  constructor(levels: number) {
    this.levels = levels;
  }

  node(label: number): number {
    return this.nodes[label]!;
  }

  mover(label: number): number {
    return this.movers[label]!;
  }

  /** Copies the cost vector of a label into `into`. */
  read(label: number, into: Float64Array): void {
    for (let level = 0; level < this.levels; level++) into[level] = this.costs[label * this.levels + level]!;
  }

  push(node: number, mover: number, cost: Float64Array): void {
    const label = this.nodes.push(node) - 1;
    this.movers.push(mover);
    if ((label + 1) * this.levels > this.costs.length) {
      const larger = new Float64Array(this.costs.length * 2);
      larger.set(this.costs);
      this.costs = larger;
    }
    this.costs.set(cost, label * this.levels);
    this.rise(this.heap.push(label) - 1);
  }

  /** The label of the smallest cost, taken out; -1 when empty. Its data stay readable. */
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

  private isLess(a: number, b: number): boolean {
    for (let level = 0; level < this.levels; level++) {
      const difference = this.costs[a * this.levels + level]! - this.costs[b * this.levels + level]!;
      if (difference !== 0) return difference < 0;
    }
    return a < b;
  }

  private rise(at: number): void {
    const label = this.heap[at]!;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isLess(label, this.heap[above]!)) break;
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
      if (child + 1 < this.heap.length && this.isLess(this.heap[child + 1]!, this.heap[child]!)) child++;
      if (!this.isLess(this.heap[child]!, label)) break;
      this.heap[at] = this.heap[child]!;
      at = child;
    }
    this.heap[at] = label;
  }
}
