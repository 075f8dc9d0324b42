import type { Measure } from '../catalog/codes.ts';
import { byText } from '../norms/order.ts';
import { candidateFields } from './agencies.ts';
import { dutiesByPerson, worstEligibility, type PersonDuties } from './concurrent.ts';
import { reason } from './explain.ts';
import type { Facts } from './facts.ts';
import { LabelHeap } from './label-heap.ts';
import type { DraftLine } from './lines.ts';
import { placesKept } from './main.ts';
import { openArcs, type OpenArcs } from './near.ts';
import type { Mover } from './problem.ts';
import { residualOf, type Residual } from './residual.ts';
import type { Reason, UnusedPerson } from './result.ts';
import type { Solved } from './solve.ts';

/** Everybody of the pool and of the concurrent list without a line, and why; by key. */
export function explainUnused(facts: Facts, main: Solved, lines: readonly DraftLine[]): readonly UnusedPerson[] {
  const used = new Set(lines.map((line) => line.mover.key));
  const search = new ForcedPerson(facts, main);
  const moverOf = new Map(main.model.problem.movers.map((mover, at) => [mover.key, at]));
  const duties = new Map(dutiesByPerson(facts).filter((each) => each.available.length > 0).map((each) => [each.key, each]));
  const pool = facts.candidates.map(({ key, measure, eligibility }) => ({ key, measure: measure as Measure, isEligible: eligibility !== 'no' }));
  const known = new Set(pool.map(({ key }) => key));
  const concurrent = [...duties.values()].filter(({ key }) => !known.has(key))
    .map(({ key, available }) => ({ key, measure: 'concurrent' as const, isEligible: worstEligibility(available) !== 'no' }));
  return [...pool, ...concurrent].filter(({ key }) => !used.has(key)).sort((a, b) => byText(a.key, b.key)).map(({ key: person, measure, isEligible }) => {
    const outside = whyOutside(facts, person, measure, isEligible);
    const mover = moverOf.get(person);
    if (outside) return { person, measure, reason: outside, price: null };
    if (mover === undefined) return { person, measure, reason: whyNowhere(facts, person, measure, duties.get(person)), price: null };
    return { person, measure, ...search.of(mover) };
  });
}

function whyOutside(facts: Facts, person: string, measure: Measure, isEligible: boolean): Reason | null {
  if (facts.pins.withdrawn.has(person)) return reason('unused-withdrawn');
  if (!isEligible) return reason('unused-ineligible');
  return facts.input.settings.measures[measure] ? null : reason('unused-off', { measure });
}

/** May go, but has no post to go to. */
function whyNowhere(facts: Facts, person: string, measure: Measure, duties: PersonDuties | undefined): Reason {
  if (measure === 'station-head') return reason('unused-no-station');
  if (measure === 'concurrent' && duties) {
    const { concurrentDays } = facts.input.settings;
    const open = [...facts.places.values()].filter(({ unit, short }) => duties.available.some((row) => row.unit === unit.code) && duties.available.some((row) => row.field === short.field));
    if (open.length === 0) return reason('unused-no-need');
    const [first] = open;
    if (open.every(({ short }) => short.fullTimeRequired)) return reason('unused-full-time', { unit: first!.unit.code, field: first!.short.field });
    return reason('unused-no-days', { count: duties.freeDays.length, days: concurrentDays });
  }
  const candidate = facts.candidates.find(({ key }) => key === person)!;
  const fields = candidateFields(candidate);
  const open = [...facts.places.values()].filter(({ short, leftEmpty }) => fields.includes(short.field) && short.posts > leftEmpty);
  const isRefused = open.length > 0 && open.every(({ unit }) => facts.pins.forbidden.has(`${person}/${unit.code}`));
  return isRefused ? reason('unused-refused') : reason('unused-no-need');
}

const NONE = -1;

/** The way from every node to the one where somebody enters: the arc that leads on, and what is left to pay. */
interface Ways {
  readonly via: Int32Array;
  /** The levels of one node side by side; meaningless where via is NONE. */
  readonly cost: Float64Array;
}

/**
 * What it costs to send somebody whom the plan leaves out: the lexicographically shortest cycle of the residual network
 * through the arc on which they enter, of several the one with the fewest steps, and who gives way along it.
 */
export class ForcedPerson {
  private readonly facts: Facts;
  private readonly main: Solved;
  private readonly residual: Residual;
  private readonly into: OpenArcs;
  /** By the node from which people enter: one search serves everybody of a sender and field. */
  private readonly ways = new Map<number, Ways>();

  constructor(facts: Facts, main: Solved) {
    this.facts = facts;
    this.main = main;
    this.residual = residualOf(main);
    this.into = openArcs(this.residual, true);
  }

  of(mover: number): Pick<UnusedPerson, 'reason' | 'price'> {
    const { model } = this.main;
    const { from, to } = model.network;
    const entry = model.entryOf[mover]!;
    const [start, end] = [to[entry]!, from[entry]!];
    const { via, cost } = this.waysTo(end);
    const full = this.fullLimit(mover);
    if (via[start] === NONE) return { reason: full ?? reason('unused-no-need'), price: null };
    const { levels, reduced } = this.residual;
    const price = Array.from({ length: levels }, (_, level) => cost[start * levels + level]! + reduced[entry * levels + level]!);
    return { reason: full ?? this.taken(start, end, via, price), price };
  }

  /** The limit that is used up, the widest first; null where none is. */
  private fullLimit(at: number): Reason | null {
    const { model: { problem }, assignments } = this.main;
    const mover = problem.movers[at]!;
    const sent = (counts: (other: Mover) => boolean) => assignments.filter((each) => counts(problem.movers[each.mover]!)).length;
    const limit = this.facts.input.settings.limits[mover.measure];
    if (limit !== null && sent((other) => other.measure === mover.measure) >= limit) return reason('unused-limit', { measure: mover.measure, limit });
    if (mover.group === null) return null;
    const group = problem.groups[mover.group]!;
    if (problem.poolCap !== null && group.kind === 'agency' && sent((other) => other.group !== null && problem.groups[other.group]!.kind === 'agency') >= problem.poolCap) {
      return reason('unused-pool-full', { count: placesKept(this.facts).reduce((sum, place) => sum + place.count, 0) });
    }
    if (sent((other) => other.group === mover.group) >= group.cap) return reason('unused-sender-full', { agency: group.code, limit: group.cap });
    const ofField = mover.mainField === null ? undefined : group.fieldCaps.get(mover.mainField);
    const isFull = ofField !== undefined && sent((other) => other.group === mover.group && other.mainField === mover.mainField) >= ofField;
    return isFull ? reason('unused-field-full', { agency: group.code, field: mover.mainField!, limit: ofField }) : null;
  }

  /** Who has the post that they could take, where no limit stands in the way. */
  private taken(start: number, end: number, via: Int32Array, price: readonly number[]): Reason {
    const { network, choices, choiceOfArc, problem } = this.main.model;
    for (let node = start; node !== end;) {
      const arc = via[node]!;
      const isForward = network.from[arc] === node;
      const choice = choices[choiceOfArc[arc]!];
      if (choice && !isForward) {
        const { unit, field, kind } = problem.targets[choice.option.target]!;
        const params = { unit, field: kind === 'station-head' ? 'YT' : field, person: problem.movers[choice.mover]!.key };
        return reason(price.every((each) => each === 0) ? 'unused-equal' : 'unused-taken', params);
      }
      node = isForward ? network.to[arc]! : network.from[arc]!;
    }
    return reason('unused-no-gain');
  }

  private waysTo(end: number): Ways {
    const known = this.ways.get(end) ?? this.search(end);
    this.ways.set(end, known);
    return known;
  }

  /** Backwards from `end` over everything that may still change. */
  private search(end: number): Ways {
    const { levels, reduced, model: { network: { nodes } } } = this.residual;
    const { first, arcs, ends, signs } = this.into;
    const heap = new LabelHeap(levels, (steps) => steps);
    const best = new Int32Array(nodes).fill(NONE);
    const via = new Int32Array(nodes).fill(NONE);
    const spread = (label: number, node: number) => {
      for (let at = first[node]!; at < first[node + 1]!; at++) {
        const [arc, before, sign] = [arcs[at]!, ends[at]!, signs[at] as 1 | -1];
        const known = best[before]!;
        const steps = heap.tag(label) + 1;
        if (before === end || (known !== NONE && (heap.isSettled(known) || !heap.isLess(label, steps, reduced, arc, sign, known)))) continue;
        best[before] = heap.push(before, steps, label, reduced, arc, sign);
        via[before] = arc;
      }
    };
    spread(heap.add(end, 0), end);
    for (let label = heap.pop(); label !== NONE; label = heap.pop()) {
      const node = heap.node(label);
      if (best[node] !== label) continue;
      heap.settle(label);
      spread(label, node);
    }
    const cost = new Float64Array(nodes * levels);
    best.forEach((label, node) => {
      if (label !== NONE) for (let level = 0; level < levels; level++) cost[node * levels + level] = heap.cost(label, level);
    });
    return { via, cost };
  }
}
