import { byText } from '../norms/order.ts';
import type { FieldCode } from '../catalog/codes.ts';
import type { Facts } from './facts.ts';
import { isGain } from './problem.ts';
import { Rerouting, type Price } from './rerouting.ts';
import type { LevelName } from './result.ts';
import type { WhatIfModel } from './what-if-model.ts';
import type { Coverage } from './what-if-points.ts';
import type { Raise, RaiseEffect } from './what-if-result.ts';

/** One more person from each agency, tried on the plan's flow one after the other; every trial starts from the plan. */
export class Raises {
  private readonly facts: Facts;
  private readonly model: WhatIfModel;
  private readonly coverage: Coverage;
  private readonly base: Rerouting;
  /** Agencies with somebody in the network, with the arc of their total. */
  private readonly totals: readonly { readonly group: number; readonly arc: number }[];

  constructor(facts: Facts, model: WhatIfModel, coverage: Coverage) {
    this.facts = facts;
    this.model = model;
    this.coverage = coverage;
    this.base = new Rerouting(model.start);
    this.totals = model.raises.filter((each) => each.field === null);
  }

  /** The total, then each field that is full, with the total where that is full too, if it gains more than the total alone. */
  limits(): readonly Raise[] {
    const { raises } = this.model;
    return this.told(this.totals.flatMap(({ group, arc }): readonly Told[] => {
      const why = this.nothingToRaise(group);
      const isFull = why === null;
      const alone = isFull ? this.trial([arc]) : null;
      const total: Told = { group, field: null, raised: isFull ? ['total'] : [], trial: alone, effect: why };
      if (why === 'everyone-sent') return [total];
      const fields = raises.filter((each) => each.group === group && each.field !== null && this.isFull(group, each.field))
        .map((each): Told => ({ group, field: each.field, raised: isFull ? ['total', 'field'] : ['field'], trial: this.trial(isFull ? [arc, each.arc] : [each.arc]), effect: null }));
      return [total, ...fields.filter((each) => compare(each.trial, alone) < 0)];
    }), this.model.start.model.levels);
  }

  /** Only what is covered is told: how well a person unknown would match, and from how far they would come, nobody knows. */
  further(): readonly Raise[] {
    const covers = new Set<LevelName>(['pins', 'communes-served', 'severity']);
    return this.told(this.model.further.map(({ group, field, arc }): Told => {
      const total = this.isFull(group, null) ? [this.totals.find((each) => each.group === group)!.arc] : [];
      const own = this.isFull(group, field) ? this.model.raises.filter((each) => each.group === group && each.field === field).map((each) => each.arc) : [];
      const raised: Told['raised'] = [...(total.length > 0 && this.capOf(group) < Infinity ? ['total'] as const : []), ...(own.length > 0 ? ['field'] as const : [])];
      return { group, field, raised, trial: this.trial([...total, ...own, arc]), effect: null };
    }), this.model.start.model.levels.filter((level) => covers.has(level)));
  }

  private capOf(group: number): number {
    const known = this.model.start.model.problem.groups[group]!;
    return (known.of ?? known).cap;
  }

  /** Every arc of this limit carries what it may. */
  private isFull(group: number, field: FieldCode | null): boolean {
    const { model: { limits }, upper, flow } = this.model.start;
    return limits.every((each) => each.limit !== 'agency' || each.group !== group || each.field !== field || flow[each.arc]! >= upper[each.arc]!);
  }

  private nothingToRaise(group: number): RaiseEffect | null {
    const { model: { problem: { movers }, choices }, flow } = this.model.start;
    const own = new Set(choices.filter(({ mover }) => movers[mover]!.group === group).map(({ mover }) => mover));
    const sent = choices.filter(({ arc, mover }) => movers[mover]!.group === group && flow[arc]! > 0).length;
    if (sent === own.size) return 'everyone-sent';
    if (this.isFull(group, null)) return null;
    return this.capOf(group) < Infinity ? 'not-full' : 'no-limit';
  }

  private trial(arcs: readonly number[]): Trial {
    const changed = this.base.copy();
    const prices = arcs.map((arc) => changed.raise(arc));
    return { price: prices.reduce((sum, price) => sum.map((each, level) => each + price[level]!)), flow: changed.flow };
  }

  /** levels: those that are told; a change on no other is no gain. */
  private told(all: readonly Told[], levels: readonly LevelName[]): readonly Raise[] {
    const { groups } = this.model.start.model.problem;
    const sorted = [...all].sort((a, b) => compare(a.trial, b.trial) || byText(groups[a.group]!.code, groups[b.group]!.code) || byText(a.field ?? '', b.field ?? '') || rankOf(a) - rankOf(b));
    // an agency whose places are shared between measures is told once: the further place goes where it gains most
    const best = new Map(sorted.toReversed().map((each) => [`${groups[each.group]!.code}/${each.field ?? ''}`, each]));
    const told = new Set(best.values());
    return sorted.filter((each) => told.has(each)).map((each) => this.raiseOf(each, levels));
  }

  private raiseOf({ group: at, field, raised, trial, effect }: Told, told: readonly LevelName[]): Raise {
    const { model, flow } = this.model.start;
    const group = model.problem.groups[at]!.of ?? model.problem.groups[at]!;
    const levels = model.levels.flatMap((name, level) => {
      const price = trial?.price[level] ?? 0;
      return price === 0 || !told.includes(name) ? [] : [{ name, change: isGain(name) ? 0 - price : price }];
    });
    const { posts, units, gains, losses } = this.gained(flow, levels.length > 0 && trial ? trial.flow : flow);
    return {
      agency: group.code, field, totalLimit: group.cap < Infinity ? group.cap : null, fieldLimit: field === null ? null : group.fieldCaps.get(field) ?? null,
      raised, effect: effect ?? (levels.length > 0 ? 'gain' : 'no-gain'), levels, posts, units, gains, losses,
    };
  }

  private gained(before: Float64Array, after: Float64Array): Pick<Raise, 'posts' | 'units' | 'gains' | 'losses'> {
    const { targets } = this.model.start.model.problem;
    const [was, is] = [this.coverage.filled(before), this.coverage.filled(after)];
    const order = new Map(this.facts.units.map((unit, place) => [unit.code, place]));
    const more = (than: ReadonlyMap<number, number>, now: ReadonlyMap<number, number>) => [...now].filter(([target, count]) => count > (than.get(target) ?? 0)).map(([target]) => targets[target]!)
      .sort((a, b) => order.get(a.unit)! - order.get(b.unit)! || byText(a.field, b.field)).map(({ unit, field }) => ({ unit, field }));
    const posts = (filled: ReadonlyMap<number, number>) => [...filled.values()].reduce((all, each) => all + each, 0);
    return {
      posts: posts(is) - posts(was), units: this.coverage.served(is).size - this.coverage.served(was).size,
      gains: more(was, is), losses: more(is, was),
    };
  }
}

/** Of equal effects the one that says most about the agency. */
function rankOf({ effect }: Told): number {
  return effect === null ? 0 : effect === 'everyone-sent' ? 2 : 1;
}

interface Trial {
  readonly price: Price;
  readonly flow: Float64Array;
}

interface Told extends Pick<Raise, 'field' | 'raised'> {
  readonly group: number;
  readonly trial: Trial | null;
  /** null: told by what was tried. */
  readonly effect: RaiseEffect | null;
}

/** The smaller price, level by level, is the larger gain; null: no change. */
function compare(a: Trial | null, b: Trial | null): number {
  const levels = (a ?? b)?.price.length ?? 0;
  for (let level = 0; level < levels; level++) {
    const difference = (a?.price[level] ?? 0) - (b?.price[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
