import type { Network } from './network-simplex.ts';

/** Arcs at a node: incident[first[node]]..incident[first[node + 1] - 1]. */
export interface Incidence {
  readonly first: Int32Array;
  readonly incident: Int32Array;
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
