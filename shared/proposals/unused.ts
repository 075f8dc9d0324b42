import type { Measure } from '../catalog/codes.ts';
import { byText } from '../norms/order.ts';
import { candidateFields } from './agencies.ts';
import { dutiesByPerson, worstEligibility, type PersonDuties } from './concurrent.ts';
import { reason } from './explain.ts';
import type { Facts } from './facts.ts';
import type { DraftLine } from './lines.ts';
import { placesKept } from './main.ts';
import { OpenNetwork } from './open-network.ts';
import type { Reason, UnusedPerson } from './result.ts';
import { countSent, fullSender, type SentCounts } from './sent-counts.ts';
import type { Solved } from './solve.ts';
import { WaysSearch } from './ways-search.ts';

/** Everybody of the pool and of the concurrent list without a line, and why; by key. */
export function explainUnused(facts: Facts, main: Solved, lines: readonly DraftLine[], open = new OpenNetwork(main)): readonly UnusedPerson[] {
  const used = new Set(lines.map((line) => line.mover.key));
  const search = new ForcedPerson(facts, open);
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

/** The best way of somebody back to the node where they enter: its first arc, the node that it leads to, and the label there. */
interface Onward {
  readonly arc: number;
  readonly label: number;
}

/**
 * What it costs to send somebody whom the plan leaves out: the lexicographically shortest cycle of the residual network
 * through the arc on which they enter, of several the one with the fewest steps, and who gives way along it.
 */
export class ForcedPerson {
  private readonly facts: Facts;
  private readonly main: Solved;
  private readonly open: OpenNetwork;
  private readonly search: WaysSearch;
  /** By the node from which people enter: one search serves everybody of a sender and field. */
  private readonly unusedAt = new Map<number, number[]>();
  /** The first choice of each mover; theirs stand side by side. */
  private readonly firstChoice: Int32Array;
  private readonly known = new Map<number, Pick<UnusedPerson, 'reason' | 'price'>>();
  private readonly sent: SentCounts;

  constructor(facts: Facts, open: OpenNetwork) {
    const { model: { choices, entryOf, network: { from }, problem }, solution: { flow } } = open.solved;
    this.facts = facts;
    this.main = open.solved;
    this.open = open;
    this.search = new WaysSearch(open.ways());
    this.firstChoice = new Int32Array(problem.movers.length);
    for (let at = choices.length - 1; at >= 0; at--) this.firstChoice[choices[at]!.mover] = at;
    entryOf.forEach((entry, mover) => {
      if (entry === NONE || flow[entry] !== 0) return;
      const known = this.unusedAt.get(from[entry]!);
      if (known) known.push(mover);
      else this.unusedAt.set(from[entry]!, [mover]);
    });
    this.sent = countSent(this.main);
  }

  /** mover: somebody in the network without a line. */
  of(mover: number): Pick<UnusedPerson, 'reason' | 'price'> {
    const { network: { from }, entryOf } = this.main.model;
    if (!this.known.has(mover)) this.searchFrom(from[entryOf[mover]!]!);
    return this.known.get(mover)!;
  }

  /** Backwards from a node where people enter, over everything that may still change. */
  private searchFrom(end: number): void {
    const { search } = this;
    search.begin();
    for (let label = search.settleAt(end); label !== NONE; label = search.next());
    for (const mover of this.unusedAt.get(end)!) this.known.set(mover, this.told(mover, end));
  }

  private told(mover: number, end: number): Pick<UnusedPerson, 'reason' | 'price'> {
    const { model } = this.main;
    const { search } = this;
    const entry = model.entryOf[mover]!;
    const full = this.fullLimit(mover);
    const onward = this.onward(mover);
    if (onward === null) return { reason: full ?? reason('unused-no-need'), price: null };
    const price = model.levels.map(() => 0);
    search.ways.levels.forEach((level, column) => {
      price[level] = search.cost(onward.label, column) + (onward.arc === NONE ? 0 : this.open.reduced(onward.arc, level)) + this.open.reduced(entry, level) + 0;
    });
    return { reason: full ?? this.taken(onward, end, price), price };
  }

  /** Of the arcs that lead on from somebody: the ways of the search leave out those of people like others. */
  private onward(mover: number): Onward | null {
    const { model: { network: { from, to }, entryOf, choices } } = this.main;
    const { search } = this;
    const start = to[entryOf[mover]!]!;
    let best: Onward | null = null;
    for (let at = this.firstChoice[mover]!; choices[at]?.mover === mover; at++) {
      const { arc } = choices[at]!;
      if (from[arc] !== start) {
        const label = search.settled(start);
        return label === NONE ? null : { arc: NONE, label };
      }
      const label = search.settled(to[arc]!);
      if (label === NONE) continue;
      const next = { arc, label };
      if (best === null || this.isBefore(next, best)) best = next;
    }
    return best;
  }

  private isBefore(one: Onward, other: Onward): boolean {
    const { search } = this;
    for (let column = 0; column < search.ways.levels.length; column++) {
      const level = search.ways.levels[column]!;
      const difference = search.cost(one.label, column) + this.open.reduced(one.arc, level) - search.cost(other.label, column) - this.open.reduced(other.arc, level);
      if (difference !== 0) return difference < 0;
    }
    return (search.tag(one.label) - search.tag(other.label) || search.order(one.label) - search.order(other.label)) < 0;
  }

  /** The limit that is used up, the widest first; null where none is. */
  private fullLimit(at: number): Reason | null {
    const { problem } = this.main.model;
    const mover = problem.movers[at]!;
    const limit = this.facts.input.settings.limits[mover.measure];
    if (limit !== null && (this.sent.byMeasure.get(mover.measure) ?? 0) >= limit) return reason('unused-limit', { measure: mover.measure, limit });
    if (mover.group === null) return null;
    const group = problem.groups[mover.group]!;
    if (problem.poolCap !== null && group.kind === 'agency' && this.sent.ofAgencies >= problem.poolCap) {
      return reason('unused-pool-full', { count: placesKept(this.facts).reduce((sum, place) => sum + place.count, 0) });
    }
    return fullSender(this.sent, mover.group, group, mover.mainField);
  }

  /** Who has the post that they could take, where no limit stands in the way. */
  private taken({ label }: Onward, end: number, price: readonly number[]): Reason {
    const { network, choices, choiceOfArc, problem } = this.main.model;
    const { search } = this;
    for (let node = search.node(label); node !== end;) {
      const arc = search.ways.arcs[search.cameBy(node)]!;
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
}
