import type { FieldCode } from '../catalog/codes.ts';
import type { Count, Kind, Pot, SideBySide } from './side-by-side.ts';
import type { Solved } from './solve.ts';

/** One place given by a measure of an agency to another of its measures: in all, of a main field, or both at once. */
export interface ShareMove {
  readonly key: string;
  readonly pots: readonly Pot[];
  readonly giver: Kind;
  readonly taker: Kind;
  /** What the prices promise, level by level; negative: a gain. */
  readonly promise: readonly number[];
}

/**
 * Moves that the prices of a plan speak for, the most promising first; none: no single move can make it better. A price
 * is what one more place costs on each level, from the potentials of its proof. Where places are left nobody gives any.
 * @param kept places that a measure does not give away
 */
export function shareMoves(solved: Solved, agencies: SideBySide, used: Count, kept: Count): readonly ShareMove[] {
  const prices = pricesOf(solved);
  const isShort = (pot: Pot) => pot.kinds.reduce((sum, kind) => sum + used(pot, kind), 0) >= pot.most;
  const pots = agencies.allPots();
  const together = pots.filter((pot) => pot.field !== null).flatMap((pot) => {
    const whole = pots.find((each) => each.code === pot.code && each.field === null);
    return whole ? [[whole, pot]] : [];
  });
  return [...pots.map((pot) => [pot]), ...together].filter((each) => each.every(isShort)).flatMap((each) => each[0]!.kinds.flatMap((giver) => each[0]!.kinds.flatMap((taker): readonly ShareMove[] => {
    if (giver === taker || each.some((pot) => used(pot, giver) <= kept(pot, giver))) return [];
    const priceOf = (kind: Kind) => each.map((pot) => prices(pot.code, kind, pot.field)).reduce(add);
    const [given, taken] = [priceOf(giver), priceOf(taker)];
    if (given === null || taken === null) return [];
    const promise = taken.map((price, level) => price - given[level]!);
    return isGain(promise) ? [{ key: [...each.map((pot) => `${pot.code}/${pot.field ?? ''}`), giver, taker].join(' '), pots: each, giver, taker, promise }] : [];
  }))).sort((one, other) => compare(one.promise, other.promise));
}

type Price = readonly number[] | null;

function add(one: Price, other: Price): Price {
  return one && other && one.map((price, level) => price + other[level]!);
}

/** What one more place costs: the reduced cost of an arc beside the limit. Null: nobody is behind the limit. */
function pricesOf({ model: { problem: { groups }, limits, network, levels }, solution }: Solved): (code: string, kind: Kind, field: FieldCode | null) => Price {
  const arcOf = new Map(limits.flatMap(({ arc, limit, group, field }) => (
    limit === 'agency' && groups[group]!.of ? [[keyOf(groups[group]!.code, groups[group]!.measure ?? null, field), arc] as const] : [])));
  return (code, kind, field) => {
    const arc = arcOf.get(keyOf(code, kind, field));
    if (arc === undefined) return null;
    const [from, to] = [network.from[arc]!, network.to[arc]!];
    return levels.map((_, level) => solution.levels[level]!.potentials[from]! - solution.levels[level]!.potentials[to]!);
  };
}

function keyOf(code: string, kind: Kind, field: FieldCode | null): string {
  return `${code}/${kind ?? ''}/${field ?? ''}`;
}

function isGain(promise: readonly number[]): boolean {
  return (promise.find((price) => price !== 0) ?? 0) < 0;
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((price, level) => price - other[level]!).find((difference) => difference !== 0) ?? 0;
}
