import { byText } from './order.ts';

/** A provincial total to be shared: every number whole, so that the result is exact. */
export interface Envelope {
  readonly total: number;
  /** Least and most that one unit may get. */
  readonly minimum: number;
  readonly maximum: number;
  /** Weight of each criterion; a criterion's share of the total is its weight over the sum of weights. */
  readonly weights: readonly number[];
  readonly units: readonly EnvelopeUnit[];
}

export interface EnvelopeUnit {
  readonly code: string;
  /** Measure of the unit under each criterion (people, km², dossiers...), in the order of the weights; not below 0. */
  readonly measures: readonly number[];
}

export type EnvelopeResult =
  | { readonly ok: true; readonly shares: readonly { readonly code: string; readonly number: number }[] }
  | { readonly ok: false; readonly reason: 'below-minimums' | 'above-maximums' };

interface Share {
  readonly code: string;
  readonly score: bigint;
}

/**
 * Shares a total by weighted criteria between a minimum and a maximum, by largest remainder; the parts add up to the
 * total exactly. Equal remainders go to the smaller code. Refused when the minimums already exceed the total, or the
 * maximums do not reach it. Shares come in the order of the codes.
 */
export function shareEnvelope(envelope: Envelope): EnvelopeResult {
  const { total, minimum, maximum, units } = envelope;
  if (minimum * units.length > total) return { ok: false, reason: 'below-minimums' };
  if (maximum * units.length < total) return { ok: false, reason: 'above-maximums' };

  const fixed = new Map<string, number>();
  let free = scores(envelope);
  for (;;) {
    const left = total - sumOf(fixed);
    const clamped = outOfBounds(free, left, minimum, maximum);
    if (clamped.length === 0) {
      for (const [code, number] of largestRemainder(free, left)) fixed.set(code, number);
      break;
    }
    for (const { code, bound } of clamped) fixed.set(code, bound);
    free = equalIfUnmeasured(free.filter((share) => !fixed.has(share.code)));
  }
  const shares = [...fixed].map(([code, number]) => ({ code, number })).sort((a, b) => byText(a.code, b.code));
  return { ok: true, shares };
}

/** Weighted sums of each unit's part of every criterion, brought to one denominator so that they are whole. */
function scores(envelope: Envelope): readonly Share[] {
  const sums = envelope.weights.map((_, at) => envelope.units.reduce((sum, unit) => sum + whole(unit.measures[at]), 0n));
  const product = sums.reduce((all, sum) => (sum > 0n ? all * sum : all), 1n);
  const shares = envelope.units.map((unit) => ({
    code: unit.code,
    score: envelope.weights.reduce((score, weight, at) => {
      const sum = sums[at] ?? 0n;
      return sum > 0n ? score + (whole(weight) * whole(unit.measures[at]) * product) / sum : score;
    }, 0n),
  }));
  return equalIfUnmeasured(shares).toSorted((a, b) => byText(a.code, b.code));
}

/** Units that no criterion measures have equal claims among themselves: what is left must still go somewhere. */
function equalIfUnmeasured(shares: readonly Share[]): readonly Share[] {
  return shares.every((share) => share.score === 0n) ? shares.map((share) => ({ ...share, score: 1n })) : shares;
}

function whole(value: number | undefined): bigint {
  return BigInt(Math.max(0, Math.round(value ?? 0)));
}

function sumOf(numbers: ReadonlyMap<string, number>): number {
  return [...numbers.values()].reduce((sum, number) => sum + number, 0);
}

/**
 * Units whose proportional part breaks a bound. When both bounds are broken, only the side with the larger total
 * breach is fixed in this round: fixing the other too could take back what it is entitled to.
 */
function outOfBounds(free: readonly Share[], left: number, minimum: number, maximum: number): readonly { code: string; bound: number }[] {
  const all = free.reduce((sum, share) => sum + share.score, 0n);
  const breach = free.map((share) => {
    const part = BigInt(left) * share.score;
    return { code: share.code, below: BigInt(minimum) * all - part, above: part - BigInt(maximum) * all };
  });
  const total = (of: (item: (typeof breach)[number]) => bigint): bigint => breach.reduce((sum, item) => (of(item) > 0n ? sum + of(item) : sum), 0n);
  const below = total((item) => item.below);
  const above = total((item) => item.above);
  if (below === 0n && above === 0n) return [];
  return below >= above
    ? breach.filter((item) => item.below > 0n).map((item) => ({ code: item.code, bound: minimum }))
    : breach.filter((item) => item.above > 0n).map((item) => ({ code: item.code, bound: maximum }));
}

function largestRemainder(free: readonly Share[], left: number): ReadonlyMap<string, number> {
  const all = free.reduce((sum, share) => sum + share.score, 0n);
  if (all === 0n) return new Map();
  const parts = free.map((share) => {
    const part = BigInt(left) * share.score;
    return { code: share.code, number: Number(part / all), remainder: part % all };
  });
  const open = left - parts.reduce((sum, part) => sum + part.number, 0);
  const first = [...parts].sort((a, b) => (a.remainder === b.remainder ? byText(a.code, b.code) : a.remainder < b.remainder ? 1 : -1)).slice(0, open);
  const lucky = new Set(first.map((part) => part.code));
  return new Map(parts.map((part) => [part.code, part.number + (lucky.has(part.code) ? 1 : 0)]));
}
