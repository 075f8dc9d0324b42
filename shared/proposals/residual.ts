import type { Network } from './network-simplex.ts';
import type { FlowModel } from './network.ts';
import type { Solved } from './solve.ts';

/**
 * What may still change in a solved network: an arc can carry more where `flow` is below its limit, or less where it
 * carries some. Taken along the first, off along the second, its reduced costs are never negative in the order of levels.
 */
export interface Residual extends Incidence {
  readonly model: FlowModel;
  readonly flow: Float64Array;
  readonly levels: number;
  /** Reduced costs, the levels of one arc side by side. */
  readonly reduced: Float64Array;
}

/** Arcs at a node: incident[first[node]]..incident[first[node + 1] - 1]. */
export interface Incidence {
  readonly first: Int32Array;
  readonly incident: Int32Array;
}

/** levels: only so many of the first levels. */
export function residualOf({ model, solution }: Solved, levels = model.levels.length): Residual {
  const { from, to } = model.network;
  const costs = model.costs.slice(0, levels);
  const reduced = new Float64Array(from.length * levels);
  costs.forEach((cost, level) => {
    const { potentials } = solution.levels[level]!;
    for (let arc = 0; arc < from.length; arc++) reduced[arc * levels + level] = cost[arc]! + potentials[from[arc]!]! - potentials[to[arc]!]!;
  });
  return { model, flow: solution.flow, levels, reduced, ...incidenceOf(model.network) };
}

export function incidenceOf({ nodes, from, to }: Network): Incidence {
  const first = new Int32Array(nodes + 1);
  for (const ends of [from, to]) for (const node of ends) first[node + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const incident = new Int32Array(from.length * 2);
  const next = first.slice();
  for (const ends of [from, to]) ends.forEach((node, arc) => { incident[next[node]!++] = arc; });
  return { first, incident };
}
