import type { FlowModel } from './network.ts';

/**
 * What may still change in a solved network. A way leads over an arc that can carry more, or back over one that carries
 * some; its reduced costs are never negative in the order of levels. Those by which a node is reached stand side by side
 * at first[node]..first[node + 1] - 1, the ones that cost nothing on the most levels first.
 */
export interface Ways {
  readonly model: FlowModel;
  /** The levels on which anything costs something; on the others every price is zero. */
  readonly levels: readonly number[];
  readonly first: Int32Array;
  /** Where each way comes from, and its arc. */
  readonly ends: Int32Array;
  readonly arcs: Int32Array;
  /** On how many of the first `levels` a way costs nothing. */
  readonly free: Uint8Array;
  /** Place of a way's costs in `costs`, as many side by side as there are `levels`. */
  readonly rows: Int32Array;
  readonly costs: Float64Array;
}

/** The free ones of a node first; ways that are equally free keep their order. */
export function inOrder({ model, levels, first, ends, arcs, costs }: Omit<Ways, 'free' | 'rows'>): Ways {
  const width = levels.length;
  const free = new Uint8Array(ends.length);
  for (let at = 0; at < ends.length; at++) {
    let row = at * width;
    while (row < (at + 1) * width && costs[row] === 0) row++;
    free[at] = row - at * width;
  }
  const rows = inClasses(model.network.nodes, first, free, width);
  return { model, levels, first, ends: rows.map((row) => ends[row]!), arcs: rows.map((row) => arcs[row]!), free: Uint8Array.from(rows, (row) => free[row]!), rows, costs };
}

/** Places in the order of nodes, those of one node by falling class. */
function inClasses(nodes: number, first: Int32Array, classes: Uint8Array, most: number): Int32Array {
  const order = new Int32Array(classes.length);
  const next = new Int32Array(most + 2);
  for (let node = 0; node < nodes; node++) {
    const [start, end] = [first[node]!, first[node + 1]!];
    next.fill(0);
    for (let at = start; at < end; at++) next[most - classes[at]! + 1]!++;
    next[0] = start;
    for (let below = 0; below < most; below++) next[below + 1]! += next[below]!;
    for (let at = start; at < end; at++) order[next[most - classes[at]!]!++] = at;
  }
  return order;
}

/** The same ways by the node they lead from; `ends` are the nodes they lead to. */
export function outward(ways: Ways): Ways {
  const { nodes } = ways.model.network;
  const first = new Int32Array(nodes + 1);
  for (const end of ways.ends) first[end + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const [places, reached, free] = [new Int32Array(ways.ends.length), new Int32Array(ways.ends.length), new Uint8Array(ways.ends.length)];
  const next = first.slice();
  for (let node = 0; node < nodes; node++) {
    for (let at = ways.first[node]!; at < ways.first[node + 1]!; at++) {
      const place = next[ways.ends[at]!]!++;
      places[place] = at;
      reached[place] = node;
      free[place] = ways.free[at]!;
    }
  }
  const order = inClasses(nodes, first, free, ways.levels.length);
  return { ...ways, first, ends: order.map((at) => reached[at]!), arcs: order.map((at) => ways.arcs[places[at]!]!), free: Uint8Array.from(order, (at) => free[at]!), rows: order.map((at) => ways.rows[places[at]!]!) };
}
