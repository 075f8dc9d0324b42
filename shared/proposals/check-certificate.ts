/** The arcs that the checker reads; the same shape as the solver's, declared apart on purpose. */
interface Arcs {
  readonly nodes: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
}

export interface CheckedLevel {
  readonly value: number;
  readonly bound: number;
}

/**
 * Recomputes the proof of a plan from the arcs alone, sharing no code with the solver. For any potentials, no flow
 * within the limits can cost less than the sum over arcs of reduced cost times the limit that favours it (weak
 * duality); a level is proved when the flow costs exactly that. Then every equally good flow agrees with this one on
 * the arcs of non-zero reduced cost, so these are fixed before the next level is judged.
 * `wrong` names the first thing that does not hold; null when the proof is complete.
 */
export function checkCertificate(
  arcs: Arcs, costs: readonly ArrayLike<number>[], flow: ArrayLike<number>, potentials: readonly ArrayLike<number>[],
): { readonly wrong: string | null; readonly levels: readonly CheckedLevel[] } {
  const infeasible = checkFlow(arcs, flow);
  if (infeasible !== null) return { wrong: infeasible, levels: [] };
  const { from, to } = arcs;
  const count = from.length;
  const lower = new Float64Array(count);
  const upper = new Float64Array(arcs.upper);
  const levels: CheckedLevel[] = [];
  for (const [level, cost] of costs.entries()) {
    const potential = potentials[level];
    if (!potential || potential.length < arcs.nodes) return { wrong: `level ${level} has no potentials`, levels };
    if (!isExact(potential, arcs.nodes)) return { wrong: `level ${level} is not exact`, levels };
    let value = 0;
    let bound = 0;
    let largest = 0;
    for (let arc = 0; arc < count; arc++) {
      const reduced = cost[arc]! + potential[from[arc]!]! - potential[to[arc]!]!;
      value += cost[arc]! * flow[arc]!;
      if (reduced === 0) continue;
      const limit = reduced > 0 ? lower[arc]! : upper[arc]!;
      bound += reduced * limit;
      largest += Math.abs(reduced * limit);
      lower[arc] = limit;
      upper[arc] = limit;
    }
    levels.push({ value, bound });
    // the sum of all sizes is safe only where no part of either sum was rounded
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(largest)) return { wrong: `level ${level} is not exact`, levels };
    if (value !== bound) return { wrong: `level ${level} has value ${value} and bound ${bound}`, levels };
  }
  return { wrong: null, levels };
}

/** With whole costs and potentials no larger than this, no reduced cost is rounded. */
const LARGEST = 2 ** 51;

function isExact(potential: ArrayLike<number>, nodes: number): boolean {
  for (let node = 0; node < nodes; node++) {
    const each = potential[node]!;
    if (!Number.isInteger(each) || Math.abs(each) > LARGEST) return false;
  }
  return true;
}

function checkFlow(arcs: Arcs, flow: ArrayLike<number>): string | null {
  const balance = new Float64Array(arcs.nodes);
  for (let arc = 0; arc < arcs.from.length; arc++) {
    const amount = flow[arc] ?? Number.NaN;
    if (!Number.isInteger(amount) || amount < 0 || amount > arcs.upper[arc]!) return `arc ${arc} carries ${amount}`;
    balance[arcs.from[arc]!]! -= amount;
    balance[arcs.to[arc]!]! += amount;
  }
  const open = balance.findIndex((each) => each !== 0);
  return open < 0 ? null : `node ${open} does not balance`;
}
