import type { Measure } from '../catalog/codes.ts';
import { isGain, type Problem } from './problem.ts';
import { shareMoves } from './share-moves.ts';
import { offered, shareOut, SIDE_BY_SIDE, type Part } from './shares.ts';
import { isSame, SideBySide, type Count, type Kind, type Pot, type Shares } from './side-by-side.ts';
import type { Solve, Solved } from './solve.ts';

/** Places that one measure leaves are given to another so often. */
const ROUNDS = 2;
/** So many moves of one place that the prices speak for are tried. */
const TRIES = 6;

/**
 * Solves network 2 within the limits of Tham số. Those of concurrent duty, transfer and station heads are part of the
 * network. Those of secondment and reinforcement cross the limits of an agency that gives both, and with them the
 * network would lose whole numbers; so the places of such an agency are shared between its measures (shares.ts), and
 * the shares changed by one place while that makes the plan better (share-moves.ts). The certificate holds for these
 * shares; kept lines hold whatever the shares, for they have places of their own first.
 * @param seated people with a line of Giữ nguyên that hold together within all limits (keeps.ts)
 */
export function solveWithinLimits(problem: Problem, solve: Solve, limits: Problem['limits'], seated: ReadonlySet<string>): Solved {
  const free = solve(problem);
  if (SIDE_BY_SIDE.every((measure) => countOf(free, measure) <= (limits[measure] ?? Infinity))) return free;
  // The other of the two may grow into what the first leaves: both limits stay in force.
  const inForce: readonly Measure[] = SIDE_BY_SIDE.filter((measure) => (limits[measure] ?? null) !== null);
  const within: Problem = { ...problem, limits: { ...problem.limits, ...limits } };
  const agencies = new SideBySide(within, inForce);
  const apart = solve(agencies.problem(null));
  if (!agencies.hasPots()) return apart;
  const sharing = new Sharing(agencies, solve, limits, agencies.counted(problem.movers.filter((mover) => seated.has(mover.key))));
  return sharing.best(sharing.first(apart, free)).solved;
}

function countOf({ assignments, model }: Solved, measure: Measure): number {
  return assignments.filter((each) => model.problem.movers[each.mover]!.measure === measure).length;
}

interface Found {
  readonly shares: Shares;
  readonly solved: Solved;
}

class Sharing {
  private readonly agencies: SideBySide;
  private readonly solve: Solve;
  private readonly limits: Problem['limits'];
  private readonly kept: Count;

  constructor(agencies: SideBySide, solve: Solve, limits: Problem['limits'], kept: Count) {
    this.agencies = agencies;
    this.solve = solve;
    this.limits = limits;
    this.kept = kept;
  }

  /** apart: every measure with all places of each agency. free: without the limits of the measures. */
  first(apart: Solved, free: Solved): Found {
    const [used, had] = [this.agencies.used(apart), this.agencies.used(free)];
    return this.with(this.agencies.share((pot) => shareOut(pot.most, pot.kinds.map((kind): Part => (
      { least: this.kept(pot, kind), apart: used(pot, kind), free: had(pot, kind), full: this.isFull(apart, kind) })))));
  }

  /** The shares changed while that makes the plan better. */
  best(first: Found): Found {
    let best = this.withSpare(first);
    const tried = new Set<string>();
    for (let tries = 0; tries < TRIES; tries++) {
      const used = this.agencies.used(best.solved);
      const move = shareMoves(best.solved, this.agencies, used, this.kept).find((each) => !tried.has(each.key));
      if (!move) break;
      const moved = (pot: Pot, kind: Kind) => (move.pots.includes(pot) ? Number(kind === move.taker) - Number(kind === move.giver) : 0);
      const found = this.with(this.agencies.share((pot) => offered(pot.most, pot.kinds.map((kind) => used(pot, kind) + moved(pot, kind)))));
      tried.add(move.key);
      if (!this.agencies.keepsWholes(found.solved) || !isBetter(found.solved, best.solved)) continue;
      best = this.withSpare(found);
      tried.clear();
    }
    return best;
  }

  /** Places that a measure leaves are offered to all measures of the agency, and shared again where several take them. */
  private withSpare(first: Found): Found {
    let found = first;
    for (let round = 1; round <= ROUNDS; round++) {
      const { shares, solved } = found;
      const filled = this.filled(solved);
      const offers = this.agencies.share((pot) => offered(pot.most, filled.get(pot)!));
      if (isSame(offers, shares)) break;
      const taken = this.with(offers);
      if (this.agencies.keepsWholes(taken.solved)) {
        found = taken;
        if (isSame(this.filled(taken.solved), filled)) break;
        continue;
      }
      const wanted = this.agencies.used(taken.solved);
      const again = this.agencies.share((pot) => shareOut(pot.most, pot.kinds.map((kind, at): Part => (
        { least: filled.get(pot)![at]!, apart: wanted(pot, kind), free: wanted(pot, kind), full: this.isFull(solved, kind) }))));
      if (isSame(again, shares)) break;
      found = this.with(again);
    }
    return found;
  }

  private with(shares: Shares): Found {
    return { shares, solved: this.solve(this.agencies.problem(shares)) };
  }

  private filled(solved: Solved): Shares {
    const used = this.agencies.used(solved);
    return this.agencies.share((pot) => pot.kinds.map((kind) => used(pot, kind)));
  }

  /** A measure at its limit. */
  private isFull(solved: Solved, kind: Kind): boolean {
    return kind !== null && countOf(solved, kind) >= this.limits[kind]!;
  }
}

/** On the levels before the burden of senders, which is counted share by share. */
function isBetter(one: Solved, other: Solved): boolean {
  for (const [at, { name, value }] of one.certificate.entries()) {
    const difference = value - other.certificate[at]!.value;
    if (name === 'sender-and-distance') return false;
    if (difference !== 0) return isGain(name) === difference > 0;
  }
  return false;
}
