import { MEASURES, type FieldCode, type Measure } from '../catalog/codes.ts';
import { placeOf, type Facts, type Place } from './facts.ts';
import { isCover, reason } from './explain.ts';
import type { DraftLine } from './lines.ts';
import { placesKept, unitsLackingHead } from './main.ts';
import { Forcing } from './forcing.ts';
import { HeldBack } from './held-back.ts';
import { LIMITS } from './network.ts';
import { OpenNetwork } from './open-network.ts';
import type { Group } from './problem.ts';
import type { LevelName, Reason, ReasonCode, UnfilledNeed } from './result.ts';
import { countSent } from './sent-counts.ts';
import type { Solved } from './solve.ts';

/** Every missing post without a line, with the reason why; posts of one field that share a reason are one entry. */
export function explainUnfilled(facts: Facts, main: Solved, lines: readonly DraftLine[], open = new OpenNetwork(main)): readonly UnfilledNeed[] {
  const covered = new Map<string, number>();
  for (const line of lines.filter(isCover)) {
    const place = placeOf(line.target.unit, line.target.field);
    covered.set(place, (covered.get(place) ?? 0) + 1);
  }
  const heldBack = new HeldBack(facts, lines);
  const causes = new Causes(facts, open, heldBack);
  const entries = [...facts.places].flatMap(([key, place]): readonly UnfilledNeed[] => {
    const unit = place.unit.code;
    const { field, posts } = place.short;
    const open = posts - (covered.get(key) ?? 0);
    const empty = Math.min(open, place.leftEmpty);
    return [
      ...(open > empty ? [withMeasures({ unit, field, missing: open - empty, reason: causes.of(place), price: causes.priceOf(place) }, heldBack.switchedOff(place))] : []),
      ...(empty > 0 ? [{ unit, field, missing: empty, reason: reason('left-empty', { unit, field }), also: [], price: null }] : []),
    ];
  });
  return [...entries, ...openStations(facts, lines), ...placesKept(facts).map(({ unit, count }): UnfilledNeed => (
    { unit, field: 'K', missing: count, reason: reason('place-kept', { count }), also: [], price: null }))]
    .map((entry, at) => ({ entry, at, place: facts.units.findIndex((unit) => unit.code === entry.unit) }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ entry }) => entry);
}

function withMeasures(need: Omit<UnfilledNeed, 'also'>, measures: readonly Reason[]): UnfilledNeed {
  return { ...need, also: measures.filter((each) => each.code !== need.reason.code || each.params['measure'] !== need.reason.params['measure']) };
}

function openStations(facts: Facts, lines: readonly DraftLine[]): readonly UnfilledNeed[] {
  const filled = new Set(lines.filter((line) => line.target.kind === 'station-head').map((line) => line.target.unit));
  const { measures, limits } = facts.input.settings;
  const isLimited = limits['station-head'] !== null && filled.size >= limits['station-head'];
  const why = (unit: string): Reason => {
    if (!measures['station-head']) return reason('station-off', { unit });
    return isLimited ? reason('station-limit', { unit, limit: filled.size }) : reason('no-station-candidate', { unit });
  };
  return unitsLackingHead(facts).filter((unit) => !filled.has(unit)).map((unit) => ({ unit, field: 'YT', missing: 1, reason: why(unit), also: [], price: null }));
}

/** Families of limits that are lifted, one at a time and then together, for a person may be held by two of them. */
const LIFTED = ['pool', 'measure', 'agency', 'commune', 'all'] as const;
type Lifted = (typeof LIFTED)[number];

function isLifted(limit: number, lifted: Lifted | 'none'): boolean {
  const kind = LIMITS[limit]!;
  return kind !== 'none' && (lifted === 'all' || kind === lifted);
}

/** What is told when one more person on a post would first lose on this level. */
const DECIDED_BY: Readonly<Record<LevelName, ReasonCode>> = {
  pins: 'taken-by-kept', 'communes-served': 'kept-for-other-commune', severity: 'taken-by-severity', fairness: 'taken-by-fairness',
  match: 'taken-by-match', 'sender-and-distance': 'taken-by-distance', stability: 'taken-by-previous',
};

/**
 * Finds what keeps a post open: a limit, by lifting one family of limits at a time; else the first level that would
 * lose if somebody came from elsewhere.
 */
export class Causes {
  private readonly facts: Facts;
  private readonly main: Solved;
  private readonly targetOf: ReadonlyMap<string, number>;
  /** For each family of limits on people, then for all of them: arc by which each node is reached once the family is lifted; -1: not reached. */
  private readonly reached: readonly { readonly lifted: Lifted; readonly by: Int32Array }[];
  /** The same with every limit in place; posts worth nothing may be reached so. */
  private readonly open: Int32Array;
  private readonly forcing: Forcing;
  private readonly heldBack: HeldBack;
  /** Target -> people in the network who could take it. */
  private readonly choosers: ReadonlyMap<number, readonly number[]>;
  /** Mover -> target taken. */
  private readonly takenBy: ReadonlyMap<number, number>;

  constructor(facts: Facts, open: OpenNetwork, heldBack: HeldBack) {
    const main = open.solved;
    this.facts = facts;
    this.main = main;
    const { problem } = main.model;
    this.targetOf = new Map(problem.targets.flatMap((target, at) => (target.kind === 'field' ? [[placeOf(target.unit, target.field), at] as const] : [])));
    this.reached = LIFTED.map((lifted) => ({ lifted, by: reachable(main, lifted) }));
    this.open = reachable(main, 'none');
    this.forcing = new Forcing(open);
    this.heldBack = heldBack;
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
    const refused = this.heldBack.refused(unit, field);
    const forbidden = refused.find((person) => !this.isUsed(person));
    if (forbidden) return reason('forbidden', { unit, field, person: forbidden });
    const taken = target === undefined ? null : this.taken(target, field);
    if (taken) return taken;
    if (refused[0]) return reason('forbidden', { unit, field, person: refused[0] });
    return this.heldBack.reason(place);
  }

  /** What one more person here would cost; null where nobody can come. */
  priceOf(place: Place): readonly number[] | null {
    const target = this.targetOf.get(placeOf(place.unit.code, place.short.field));
    if (target === undefined || this.main.model.nodeOfTarget[target]! < 0) return null;
    return this.forcing.price(target)?.price ?? null;
  }

  private byLimit(target: number, field: FieldCode): Reason | null {
    const node = this.main.model.nodeOfTarget[target]!;
    if (node < 0 || this.open[node] !== -1) return null;
    for (const { lifted, by } of this.reached) {
      if (by[node] === -1) continue;
      if (lifted === 'pool') return reason('place-kept', { count: placesKept(this.facts).reduce((sum, place) => sum + place.count, 0) });
      const told = this.liftedLimit(by, node, lifted, field);
      if (told) return told;
    }
    return null;
  }

  /** The limit that the path goes through: of a sender or of a measure; the sender's is told where there are both. */
  private liftedLimit(by: Int32Array, end: number, lifted: Lifted, field: FieldCode): Reason | null {
    const { network, limitOfArc, groupOfArc, problem } = this.main.model;
    let ofMeasure: Reason | null = null;
    const { flow } = this.main.solution;
    for (let node = end; node !== 0; node = network.from[by[node]!]!) {
      const arc = by[node]!;
      const isFull = flow[arc]! >= network.upper[arc]!;
      if (!isFull || !isLifted(limitOfArc[arc]!, lifted)) continue;
      const at = groupOfArc[arc]!;
      if (LIMITS[limitOfArc[arc]!] === 'measure') {
        ofMeasure = this.measureLimit(MEASURES[at]!, field);
        continue;
      }
      const group = problem.groups[at];
      if (group) return group.kind === 'agency' ? this.senderLimit(group, field) : reason('donor-cap', { unit: group.code, field });
    }
    return ofMeasure;
  }

  /** An agency at its limit; or only the share of some of its measures, where it has places left. */
  private senderLimit({ code, of }: Group, field: FieldCode): Reason {
    if (of === undefined) return reason('sender-cap', { agency: code, field });
    const { bySender } = countSent(this.main);
    const isFull = (bySender.get(code) ?? 0) >= of.cap || [...of.fieldCaps].some(([each, cap]) => (bySender.get(`${code}/${each}`) ?? 0) >= cap);
    return reason(isFull ? 'sender-cap' : 'sender-share-full', { agency: code, field });
  }

  private measureLimit(measure: Measure, field: FieldCode): Reason {
    return reason('measure-limit', { measure, field, limit: this.facts.input.settings.limits[measure] ?? 0 });
  }

  private taken(target: number, field: FieldCode): Reason | null {
    const forced = this.forcing.price(target);
    if (!forced) return null;
    const { level, losers } = forced;
    const { targets } = this.main.model.problem;
    const movers = this.choosers.get(target) ?? [];
    const count = movers.filter((mover) => this.takenBy.has(mover) && this.takenBy.get(mover) !== target).length;
    const [loser] = losers;
    if (level === 'pins') return reason('taken-by-kept', { field, count });
    if (loser === undefined) return reason('no-gain', { field });
    const { unit: unit2, field: field2 } = targets[loser]!;
    const station = losers.map((at) => targets[at]!).find((each) => each.kind === 'station-head');
    if (station) return reason('taken-by-station-head', { field, count, unit2: station.unit });
    const params = { field, count, unit2, field2 };
    if (level === null) return reason('taken-by-order', params);
    if (level === 'severity' && this.isAsUrgent(losers, target)) return reason('taken-by-more-severe', params);
    if (level === 'communes-served') return this.servedOnce(losers, targets[target]!.unit, field, count);
    return reason(DECIDED_BY[level], params);
  }

  /** The one place that would lose a person is worth at least as much as the open post. */
  private isAsUrgent(losers: readonly number[], target: number): boolean {
    return losers.length === 1 && this.forcing.lastWeight(losers[0]!) >= this.forcing.nextWeight(target);
  }

  /** A commune that would be left without anybody: of those that lose, the first with one person; not the one that gains. */
  private servedOnce(losers: readonly number[], own: string, field: FieldCode, count: number): Reason {
    const { targets } = this.main.model.problem;
    const filled = (unit: string) => targets.reduce((sum, target, at) => sum + (target.kind === 'field' && target.unit === unit ? this.forcing.filled(at) : 0), 0);
    const unit2 = losers.map((loser) => targets[loser]!.unit).find((unit) => unit !== own && filled(unit) === 1) ?? targets[losers[0]!]!.unit;
    return reason('kept-for-other-commune', { field, count, unit2 });
  }

  private isUsed(key: string): boolean {
    return this.main.assignments.some((assignment) => this.main.model.problem.movers[assignment.mover]!.key === key);
  }
}

/**
 * Nodes that somebody who is free could reach when these limits are lifted, everyone else staying where they
 * are. Returns the arc by which each node was reached first; -1: not reached.
 */
function reachable({ model, solution }: Solved, lifted: Lifted | 'none'): Int32Array {
  const { network, limitOfArc, fillsPost } = model;
  const arcsOf = Array.from({ length: network.nodes }, (): number[] => []);
  network.from.forEach((from, arc) => {
    const hasRoom = solution.flow[arc]! < network.upper[arc]! || isLifted(limitOfArc[arc]!, lifted);
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
