/**
 * Minimum-cost circulation by the primal network simplex method, in exact integers.
 * Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows (1993), chapter 11; W. H. Cunningham's strongly
 * feasible trees (1976) keep degenerate pivots from cycling.
 */

/** Arcs from[a] -> to[a] that carry 0..upper[a]; what enters a node leaves it. Nodes are 0..nodes-1. */
export interface Network {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly upper: Float64Array;
}

/** The proof of one level: with cost + potential[from] - potential[to] no arc can improve the flow. */
export interface SolvedLevel {
  readonly value: number;
  readonly potentials: Float64Array;
}

export interface LexicographicFlow {
  readonly flow: Float64Array;
  readonly levels: readonly SolvedLevel[];
}

/**
 * Minimizes costs[0], then costs[1] among the flows that are best for costs[0], and so on. An earlier level is kept by
 * its optimal face: an arc of non-zero reduced cost has the same flow in every best solution, so it is fixed there.
 * Costs and capacities must be integers; throws RangeError where a sum could leave the safe integers.
 */
export function solveLexicographic(network: Network, costs: readonly Float64Array[]): LexicographicFlow {
  const simplex = new NetworkSimplex(network);
  const levels = costs.map((cost) => {
    assertSafe(network, cost);
    return simplex.minimize(cost);
  });
  return { flow: simplex.flow, levels };
}

/** Potentials are sums along a tree path, values sums over all arcs: both must stay below 2^53. */
function assertSafe(network: Network, cost: Float64Array): void {
  let total = 0;
  let largest = 0;
  cost.forEach((each, arc) => {
    const upper = network.upper[arc] ?? 0;
    if (!Number.isInteger(each) || !Number.isInteger(upper) || upper < 0) throw new RangeError('costs and capacities must be integers');
    total += Math.abs(each) * upper;
    largest = Math.max(largest, Math.abs(each));
  });
  if (total + largest * (network.nodes + 1) * 2 > Number.MAX_SAFE_INTEGER) throw new RangeError('costs leave the safe integers');
}

const NONE = -1;

function strideOf(arcs: number): number {
  const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
  let stride = Math.max(1, Math.floor(Math.sqrt(arcs)));
  while (commonDivisor(stride, arcs) > 1) stride++;
  return stride;
}

/** A spanning tree over the nodes and a root; every node starts on an artificial arc to the root that never carries flow. */
class NetworkSimplex {
  readonly flow: Float64Array;
  private readonly arcs: number;
  private readonly root: number;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly upper: Float64Array;
  /** 1: may rise from 0; -1: may fall from its capacity; 0: in the tree, or fixed by an earlier level. */
  private readonly state: Int8Array;
  private cost = new Float64Array(0);
  private nextArc = 0;
  /** Has no divisor in common with the number of arcs, so that steps of this length meet every arc. */
  private readonly stride: number;
  private readonly potential: Float64Array;
  private readonly parent: Int32Array;
  /** Arc between a node and its parent. */
  private readonly treeArc: Int32Array;
  private readonly depth: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly previousSibling: Int32Array;

  constructor(network: Network) {
    const { nodes } = network;
    const arcs = network.from.length;
    this.arcs = arcs;
    this.stride = strideOf(arcs);
    this.root = nodes;
    this.from = new Int32Array(arcs + nodes);
    this.to = new Int32Array(arcs + nodes).fill(nodes, arcs);
    this.upper = new Float64Array(arcs + nodes).fill(Infinity, arcs);
    this.from.set(network.from);
    this.to.set(network.to);
    this.upper.set(network.upper);
    this.flow = new Float64Array(arcs + nodes);
    this.state = Int8Array.from(network.upper, (upper) => (upper > 0 ? 1 : 0));
    this.potential = new Float64Array(nodes + 1);
    this.parent = new Int32Array(nodes + 1).fill(NONE);
    this.treeArc = new Int32Array(nodes + 1).fill(NONE);
    this.depth = new Int32Array(nodes + 1);
    this.firstChild = new Int32Array(nodes + 1).fill(NONE);
    this.nextSibling = new Int32Array(nodes + 1).fill(NONE);
    this.previousSibling = new Int32Array(nodes + 1).fill(NONE);
    for (let node = 0; node < nodes; node++) {
      this.from[arcs + node] = node;
      this.hang(node, nodes, arcs + node);
      this.depth[node] = 1;
    }
  }

  minimize(cost: Float64Array): SolvedLevel {
    this.cost = new Float64Array(this.flow.length);
    this.cost.set(cost);
    this.walk(this.root, (node) => this.setPotential(node));
    for (let arc = this.findEntering(); arc !== NONE; arc = this.findEntering()) this.pivot(arc);
    let value = 0;
    for (let arc = 0; arc < this.arcs; arc++) {
      value += this.cost[arc]! * this.flow[arc]!;
      if (this.reducedCost(arc) !== 0) this.state[arc] = 0;
    }
    return { value, potentials: this.potential.slice(0, this.root) };
  }

  private reducedCost(arc: number): number {
    return this.cost[arc]! + this.potential[this.from[arc]!]! - this.potential[this.to[arc]!]!;
  }

  private setPotential(node: number): void {
    const parent = this.parent[node]!;
    if (parent === NONE) return;
    const arc = this.treeArc[node]!;
    this.potential[node] = this.potential[parent]! + (this.from[arc] === node ? -this.cost[arc]! : this.cost[arc]!);
  }

  /**
   * The arc of the next block that violates most; blocks are searched in turn, so that no pivot reads every arc. A
   * block takes arcs `stride` apart: neighbours belong to one person, and only one of them can be worth much.
   */
  private findEntering(): number {
    const { arcs, stride, state, cost, from, to, potential } = this;
    const block = Math.max(16, Math.ceil(Math.sqrt(arcs) / 2));
    let best = NONE;
    let most = 0;
    let left = block;
    for (let seen = 0, arc = this.nextArc; seen < arcs; seen++) {
      const gain = -state[arc]! * (cost[arc]! + potential[from[arc]!]! - potential[to[arc]!]!);
      if (gain > most) {
        best = arc;
        most = gain;
      }
      arc += stride;
      if (arc >= arcs) arc -= arcs;
      if (--left === 0) {
        this.nextArc = arc;
        if (best !== NONE) return best;
        left = block;
      }
    }
    return best;
  }

  /** Sends what the cycle of the entering arc can carry, and takes the arc that blocks it out of the tree. */
  private pivot(entering: number): void {
    const forward = this.state[entering] === 1;
    const tail = forward ? this.from[entering]! : this.to[entering]!;
    const head = forward ? this.to[entering]! : this.from[entering]!;
    const apex = this.apexOf(tail, head);
    // Of the arcs that block, the last one met from the apex along the cycle leaves: the tree stays strongly feasible.
    let amount = Infinity;
    let leaving = NONE;
    let inTail = false;
    for (let node = tail; node !== apex; node = this.parent[node]!) {
      const room = this.roomDown(node);
      if (room < amount) {
        amount = room;
        leaving = node;
        inTail = true;
      }
    }
    if (this.upper[entering]! <= amount) {
      amount = this.upper[entering]!;
      leaving = NONE;
    }
    for (let node = head; node !== apex; node = this.parent[node]!) {
      const room = this.roomUp(node);
      if (room <= amount) {
        amount = room;
        leaving = node;
        inTail = false;
      }
    }
    if (amount > 0) {
      this.flow[entering]! += forward ? amount : -amount;
      for (let node = tail; node !== apex; node = this.parent[node]!) this.pushUp(node, -amount);
      for (let node = head; node !== apex; node = this.parent[node]!) this.pushUp(node, amount);
    }
    if (leaving === NONE) {
      this.state[entering] = forward ? -1 : 1;
      return;
    }
    const left = this.treeArc[leaving]!;
    this.state[entering] = 0;
    // Artificial arcs are never searched; a tree arc that leaves lies at one of its bounds.
    if (left < this.arcs) this.state[left] = this.flow[left] === 0 ? 1 : -1;
    this.exchange(entering, leaving, inTail ? tail : head, inTail ? head : tail);
  }

  private apexOf(a: number, b: number): number {
    while (a !== b) {
      if (this.depth[a]! >= this.depth[b]!) a = this.parent[a]!;
      else b = this.parent[b]!;
    }
    return a;
  }

  private roomUp(node: number): number {
    const arc = this.treeArc[node]!;
    return this.from[arc] === node ? this.upper[arc]! - this.flow[arc]! : this.flow[arc]!;
  }

  private roomDown(node: number): number {
    const arc = this.treeArc[node]!;
    return this.from[arc] === node ? this.flow[arc]! : this.upper[arc]! - this.flow[arc]!;
  }

  private pushUp(node: number, amount: number): void {
    const arc = this.treeArc[node]!;
    this.flow[arc]! += this.from[arc] === node ? amount : -amount;
  }

  /** Cuts the subtree of `leaving`, turns it over so that `inside` is its top, and hangs it on `outside`. */
  private exchange(entering: number, leaving: number, inside: number, outside: number): void {
    const shift = this.to[entering] === inside ? this.reducedCost(entering) : -this.reducedCost(entering);
    let node = inside;
    let parent = outside;
    let arc = entering;
    for (;;) {
      const oldParent = this.parent[node]!;
      const oldArc = this.treeArc[node]!;
      this.cut(node);
      this.hang(node, parent, arc);
      if (node === leaving) break;
      parent = node;
      arc = oldArc;
      node = oldParent;
    }
    this.walk(inside, (below) => {
      this.depth[below] = this.depth[this.parent[below]!]! + 1;
      this.potential[below]! += shift;
    });
  }

  private hang(node: number, parent: number, arc: number): void {
    const sibling = this.firstChild[parent]!;
    this.parent[node] = parent;
    this.treeArc[node] = arc;
    this.nextSibling[node] = sibling;
    this.previousSibling[node] = NONE;
    if (sibling !== NONE) this.previousSibling[sibling] = node;
    this.firstChild[parent] = node;
  }

  private cut(node: number): void {
    const before = this.previousSibling[node]!;
    const after = this.nextSibling[node]!;
    if (before === NONE) this.firstChild[this.parent[node]!] = after;
    else this.nextSibling[before] = after;
    if (after !== NONE) this.previousSibling[after] = before;
  }

  /** Visits the subtree of `top`, parents before children. */
  private walk(top: number, visit: (node: number) => void): void {
    let node = top;
    for (;;) {
      visit(node);
      if (this.firstChild[node] !== NONE) {
        node = this.firstChild[node]!;
        continue;
      }
      while (node !== top && this.nextSibling[node] === NONE) node = this.parent[node]!;
      if (node === top) return;
      node = this.nextSibling[node]!;
    }
  }
}
