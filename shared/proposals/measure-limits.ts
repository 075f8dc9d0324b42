import type { Measure } from '../catalog/codes.ts';
import type { Problem } from './problem.ts';
import { shareAgain, shareOut, type Part } from './shares.ts';
import { isSame, SideBySide, type Kind } from './side-by-side.ts';
import type { Solved } from './solve.ts';

/** Measures that one agency may use side by side: their limits cross those of the agency. */
const SIDE_BY_SIDE = ['secondment', 'reinforcement'] as const;
/** Places that one measure leaves are given to another so often. */
const ROUNDS = 2;

/**
 * Solves network 2 within the limits of Tham số. Those of concurrent duty, transfer and station heads are part of the
 * network. Those of secondment and reinforcement cross the limits of an agency that gives both, and with them the
 * network would lose whole numbers; so the places of such an agency are shared between its measures (shares.ts). The
 * certificate holds for these shares; kept lines hold whatever the shares, for they have places of their own first.
 * @param seated people with a line of Giữ nguyên that hold together within all limits (keeps.ts)
 */
export function solveWithinLimits(problem: Problem, solve: (problem: Problem) => Solved, limits: Problem['limits'], seated: ReadonlySet<string>): Solved {
  const free = solve(problem);
  if (SIDE_BY_SIDE.every((measure) => countOf(free, measure) <= (limits[measure] ?? Infinity))) return free;
  // The other of the two may grow into what the first leaves: both limits stay in force.
  const inForce: readonly Measure[] = SIDE_BY_SIDE.filter((measure) => (limits[measure] ?? null) !== null);
  const within: Problem = { ...problem, limits: { ...problem.limits, ...limits } };
  const agencies = new SideBySide(within, inForce);
  const apart = solve(agencies.problem(null));
  if (!agencies.hasPots()) return apart;
  const isFull = (solved: Solved, kind: Kind) => kind !== null && countOf(solved, kind) >= limits[kind]!;
  const [used, had] = [agencies.used(apart), agencies.used(free)];
  const kept = agencies.counted(problem.movers.filter((mover) => seated.has(mover.key)));
  let shares = agencies.share((pot) => shareOut(pot.most, pot.kinds.map((kind): Part => (
    { kept: kept(pot, kind), apart: used(pot, kind), free: had(pot, kind), full: isFull(apart, kind) }))));
  let solved = solve(agencies.problem(shares));
  for (let round = 1; round <= ROUNDS; round++) {
    const [last, filled] = [shares, agencies.used(solved)];
    shares = agencies.share((pot) => shareAgain(last.get(pot)!, pot.kinds.map((kind) => filled(pot, kind)), pot.kinds.map((kind) => isFull(solved, kind))));
    if (isSame(shares, last)) break;
    solved = solve(agencies.problem(shares));
  }
  return solved;
}

function countOf({ assignments, model }: Solved, measure: Measure): number {
  return assignments.filter((each) => model.problem.movers[each.mover]!.measure === measure).length;
}
