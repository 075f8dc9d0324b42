import type { FieldCode, Measure } from '../catalog/codes.ts';
import type { Group, Mover, Problem } from './problem.ts';
import type { Solved } from './solve.ts';

/** A measure with a limit; null: all others together. */
export type Kind = Measure | null;

/** The places of an agency, in all or of one main field, that several measures use. */
export interface Pot {
  readonly code: string;
  readonly field: FieldCode | null;
  readonly most: number;
  readonly kinds: readonly Kind[];
}

/** For each pot the most of each of its measures, in their order. */
export type Shares = ReadonlyMap<Pot, readonly number[]>;
/** People of a measure in one pot. */
export type Count = (pot: Pot, kind: Kind) => number;

export function isSame(one: Shares, other: Shares): boolean {
  return [...one].every(([pot, shares]) => shares.every((share, at) => share === other.get(pot)![at]));
}

/** The agencies of network 2, the measures that each of them gives, and the places that it shares between them. */
export class SideBySide {
  private readonly whole: Problem;
  private readonly limited: readonly Measure[];
  private readonly kindsOf = new Map<number, Kind[]>();
  /** By agency/field. */
  private readonly pots: ReadonlyMap<string, Pot>;

  /** limited: measures whose limits are in force. */
  constructor(whole: Problem, limited: readonly Measure[]) {
    this.whole = whole;
    this.limited = limited;
    for (const mover of whole.movers) {
      if (!this.isSent(mover)) continue;
      const kinds = this.kindsOf.get(mover.group) ?? [];
      this.kindsOf.set(mover.group, kinds);
      if (!kinds.includes(this.kindOf(mover))) kinds.push(this.kindOf(mover));
    }
    const pots = [...this.kindsOf].filter(([, kinds]) => kinds.length > 1).flatMap(([at, kinds]): readonly Pot[] => {
      const { code, cap, fieldCaps } = whole.groups[at]!;
      return [{ code, field: null, most: cap, kinds }, ...[...fieldCaps].map(([field, most]) => ({ code, field, most, kinds }))];
    });
    this.pots = new Map(pots.map((pot) => [`${pot.code}/${pot.field ?? ''}`, pot]));
  }

  /** Whether any agency gives several measures. */
  hasPots(): boolean {
    return this.pots.size > 0;
  }

  allPots(): readonly Pot[] {
    return [...this.pots.values()];
  }

  share(sharesOf: (pot: Pot) => readonly number[]): Shares {
    return new Map([...this.pots.values()].map((pot) => [pot, sharesOf(pot)]));
  }

  used({ assignments, model: { problem } }: Solved): Count {
    return this.counted(assignments.map(({ mover }) => problem.movers[mover]!), problem.groups);
  }

  counted(movers: readonly Mover[], groups: readonly Group[] = this.whole.groups): Count {
    const counts = new Map<string, number>();
    const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const mover of movers) {
      if (mover.group === null || groups[mover.group]!.kind !== 'agency') continue;
      const key = `${groups[mover.group]!.code}/${this.kindOf(mover) ?? ''}`;
      add(key);
      if (mover.mainField !== null) add(`${key}/${mover.mainField}`);
    }
    return ({ code, field }, kind) => counts.get(`${code}/${kind ?? ''}${field === null ? '' : `/${field}`}`) ?? 0;
  }

  /** No agency sends more than it may, over all of its measures. */
  keepsWholes(solved: Solved): boolean {
    const used = this.used(solved);
    return [...this.pots.values()].every((pot) => pot.kinds.reduce((sum, kind) => sum + used(pot, kind), 0) <= pot.most);
  }

  /** The same problem with a group for each measure of an agency; shares null: each with all places of the agency. */
  problem(shares: Shares | null): Problem {
    const groups: Group[] = [...this.whole.groups];
    const mostOf = (code: string, field: FieldCode | null, kind: Kind) => {
      const pot = this.pots.get(`${code}/${field ?? ''}`);
      return pot && shares ? shares.get(pot)![pot.kinds.indexOf(kind)]! : Infinity;
    };
    const groupOf = new Map([...this.kindsOf].flatMap(([at, kinds]) => kinds.map((kind) => {
      const whole = this.whole.groups[at]!;
      const own = kind === null ? {} : { measure: kind };
      const group: Group = kinds.length === 1 ? { ...whole, ...own } : {
        ...whole, ...own, of: whole, cap: Math.min(whole.cap, mostOf(whole.code, null, kind)),
        fieldCaps: new Map([...whole.fieldCaps].map(([field, cap]) => [field, Math.min(cap, mostOf(whole.code, field, kind))])),
      };
      return [`${at}/${kind ?? ''}`, groups.push(group) - 1] as const;
    })));
    const movers = this.whole.movers.map((mover) => (this.isSent(mover) ? { ...mover, group: groupOf.get(`${mover.group}/${this.kindOf(mover) ?? ''}`)! } : mover));
    return { ...this.whole, groups, movers };
  }

  private isSent(mover: Mover): mover is Mover & { readonly group: number } {
    return mover.group !== null && this.whole.groups[mover.group]!.kind === 'agency';
  }

  private kindOf({ measure }: Mover): Kind {
    return this.limited.includes(measure) ? measure : null;
  }
}
