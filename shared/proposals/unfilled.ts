import type { FieldCode } from '../catalog/codes.ts';
import { candidateFields } from './agencies.ts';
import { dutiesByPerson, worstEligibility } from './concurrent.ts';
import { placeOf, type Facts, type Place } from './facts.ts';
import { isCover, reason } from './explain.ts';
import type { DraftLine } from './lines.ts';
import { placesKept, unitsWithoutHead } from './main.ts';
import { LIMITS, type LimitKind } from './network.ts';
import type { Reason, UnfilledNeed } from './result.ts';
import type { Solved } from './solve.ts';

/** Every missing post without a line, with the reason why; posts of one field that share a reason are one entry. */
export function explainUnfilled(facts: Facts, main: Solved, lines: readonly DraftLine[]): readonly UnfilledNeed[] {
  const covered = new Map<string, number>();
  for (const line of lines.filter(isCover)) {
    const place = placeOf(line.target.unit, line.target.field);
    covered.set(place, (covered.get(place) ?? 0) + 1);
  }
  const causes = new Causes(facts, main);
  const entries = [...facts.places].flatMap(([key, place]): readonly UnfilledNeed[] => {
    const unit = place.unit.code;
    const { field, posts } = place.short;
    const open = posts - (covered.get(key) ?? 0);
    const empty = Math.min(open, place.leftEmpty);
    return [
      ...(open > empty ? [{ unit, field, missing: open - empty, reason: causes.of(place) }] : []),
      ...(empty > 0 ? [{ unit, field, missing: empty, reason: reason('left-empty', { unit, field }) }] : []),
    ];
  });
  return [...entries, ...openStations(facts, lines), ...placesKept(facts).map(({ unit, count }): UnfilledNeed => (
    { unit, field: 'K', missing: count, reason: reason('place-kept', { count }) }))]
    .map((entry, at) => ({ entry, at, place: facts.units.findIndex((unit) => unit.code === entry.unit) }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ entry }) => entry);
}

function openStations(facts: Facts, lines: readonly DraftLine[]): readonly UnfilledNeed[] {
  const filled = new Set(lines.filter((line) => line.target.kind === 'station-head').map((line) => line.target.unit));
  return unitsWithoutHead(facts).filter((unit) => !filled.has(unit))
    .map((unit) => ({ unit, field: 'YT', missing: 1, reason: reason('no-station-candidate', { unit }) }));
}

/** Finds the limit that keeps a post open by lifting one family of limits at a time. */
class Causes {
  private readonly facts: Facts;
  private readonly main: Solved;
  private readonly targetOf: ReadonlyMap<string, number>;
  /** For each family of limits on people: arc by which each node is reached once the family is lifted; -1: not reached. */
  private readonly reached: readonly { readonly limit: LimitKind; readonly by: Int32Array }[];
  /** The same with every limit in place; posts worth nothing may be reached so. */
  private readonly open: Int32Array;
  private readonly heldBack: readonly HeldBack[];
  /** Target -> people in the network who could take it. */
  private readonly choosers: ReadonlyMap<number, readonly number[]>;
  /** Mover -> target taken. */
  private readonly takenBy: ReadonlyMap<number, number>;

  constructor(facts: Facts, main: Solved) {
    this.facts = facts;
    this.main = main;
    const { problem } = main.model;
    this.targetOf = new Map(problem.targets.flatMap((target, at) => (target.kind === 'field' ? [[placeOf(target.unit, target.field), at] as const] : [])));
    this.reached = LIMITS.filter((limit) => limit !== 'none').map((limit) => ({ limit, by: reachable(main, limit) }));
    this.open = reachable(main, 'none');
    this.heldBack = peopleHeldBack(facts);
    const choosers = new Map<number, number[]>();
    problem.movers.forEach((mover, at) => {
      for (const option of mover.options) {
        const list = choosers.get(option.target);
        if (list) list.push(at);
        else choosers.set(option.target, [at]);
      }
    });
    this.choosers = choosers;
    this.takenBy = new Map(main.assignments.map((assignment) => [assignment.mover, assignment.option.target]));
  }

  of(place: Place): Reason {
    const unit = place.unit.code;
    const { field } = place.short;
    const target = this.targetOf.get(placeOf(unit, field));
    const limited = target === undefined ? null : this.byLimit(target, field);
    if (limited) return limited;
    const out = this.heldBack.filter((person) => person.fields.has(field));
    const forbidden = out.find((person) => person.why === 'free' && this.facts.pins.forbidden.has(`${person.key}/${unit}`) && !this.isUsed(person.key));
    if (forbidden) return reason('forbidden', { unit, field, person: forbidden.key });
    const taken = target === undefined ? null : this.taken(target, field);
    return taken ?? this.byHeldBack(out, unit, field, place.short.fullTimeRequired);
  }

  private byLimit(target: number, field: FieldCode): Reason | null {
    const node = this.main.model.nodeOfTarget[target]!;
    if (node < 0 || this.open[node] !== -1) return null;
    for (const { limit, by } of this.reached) {
      if (by[node] === -1) continue;
      if (limit === 'pool') return reason('place-kept', { count: placesKept(this.facts).reduce((sum, place) => sum + place.count, 0) });
      const group = this.liftedGroup(by, node, limit);
      if (group === null) continue;
      return limit === 'agency' ? reason('sender-cap', { agency: group, field }) : reason('donor-cap', { unit: group, field });
    }
    return null;
  }

  /** The sender whose limit the path goes through. */
  private liftedGroup(by: Int32Array, end: number, limit: LimitKind): string | null {
    const { network, limitOfArc, groupOfArc, problem } = this.main.model;
    const { flow } = this.main.solution;
    for (let node = end; node !== 0; node = network.from[by[node]!]!) {
      const arc = by[node]!;
      const isFull = flow[arc]! >= network.upper[arc]!;
      if (isFull && LIMITS[limitOfArc[arc]!] === limit) return problem.groups[groupOfArc[arc]!]!.code;
    }
    return null;
  }

  private taken(target: number, field: FieldCode): Reason | null {
    const { problem } = this.main.model;
    const movers = this.choosers.get(target) ?? [];
    const elsewhere = movers.filter((mover) => this.takenBy.has(mover) && this.takenBy.get(mover) !== target);
    const use = elsewhere.map((mover) => problem.targets[this.takenBy.get(mover)!]!).at(0);
    if (!use) return null;
    return reason('taken-by-more-severe', { field, count: elsewhere.length, unit2: use.unit, field2: use.field });
  }

  private byHeldBack(out: readonly HeldBack[], unit: string, field: FieldCode, fullTimeRequired: boolean): Reason {
    const named = (why: HeldBack['why']) => out.filter((person) => person.why === why);
    for (const why of ['withdrawn', 'ineligible', 'measure-off'] as const) {
      const [first] = named(why);
      if (first) return reason(why, { field, person: first.key, measure: first.measure, count: named(why).length });
    }
    const [concurrent] = named('concurrent');
    if (fullTimeRequired && concurrent) return reason('full-time-required', { unit, field, person: concurrent.key });
    return reason('nobody-qualified', { unit, field });
  }

  private isUsed(key: string): boolean {
    return this.main.assignments.some((assignment) => this.main.model.problem.movers[assignment.mover]!.key === key);
  }
}

interface HeldBack {
  readonly key: string;
  readonly measure: string;
  readonly fields: ReadonlySet<FieldCode>;
  readonly why: 'withdrawn' | 'ineligible' | 'measure-off' | 'concurrent' | 'free';
}

/** People of the pool and the concurrent list, with what keeps them out of the network altogether. */
function peopleHeldBack(facts: Facts): readonly HeldBack[] {
  const { measures } = facts.input.settings;
  const why = (key: string, measure: keyof typeof measures, eligible: boolean, otherwise: HeldBack['why']) => {
    if (facts.pins.withdrawn.has(key)) return 'withdrawn';
    if (!eligible) return 'ineligible';
    return measures[measure] ? otherwise : 'measure-off';
  };
  const pool = facts.candidates.filter((candidate) => candidate.measure !== 'station-head').map((candidate): HeldBack => ({
    key: candidate.key, measure: candidate.measure, fields: new Set(candidateFields(candidate)),
    why: why(candidate.key, candidate.measure, candidate.eligibility !== 'no', 'free'),
  }));
  const duties = dutiesByPerson(facts).filter((duty) => duty.available.length > 0).map((duty): HeldBack => ({
    key: duty.key, measure: 'concurrent', fields: new Set(duty.available.map((row) => row.field)),
    why: why(duty.key, 'concurrent', worstEligibility(duty.available) !== 'no', 'concurrent'),
  }));
  return [...pool, ...duties];
}

/**
 * Nodes that somebody who is free could reach when the limits of one kind are lifted, everyone else staying where they
 * are. Returns the arc by which each node was reached first; -1: not reached.
 */
function reachable({ model, solution }: Solved, lifted: LimitKind): Int32Array {
  const { network, limitOfArc, fillsPost } = model;
  const lift = lifted === 'none' ? -1 : LIMITS.indexOf(lifted);
  const arcsOf = Array.from({ length: network.nodes }, (): number[] => []);
  network.from.forEach((from, arc) => {
    const hasRoom = solution.flow[arc]! < network.upper[arc]! || limitOfArc[arc] === lift;
    if (hasRoom && fillsPost[arc] === 0 && network.to[arc] !== 0) arcsOf[from]!.push(arc);
  });
  const by = new Int32Array(network.nodes).fill(-1);
  const queue = [0];
  for (const node of queue) {
    for (const arc of arcsOf[node]!) {
      const next = network.to[arc]!;
      if (by[next] !== -1) continue;
      by[next] = arc;
      queue.push(next);
    }
  }
  return by;
}
