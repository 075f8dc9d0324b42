import { MEASURES, type FieldCode, type Measure } from '../catalog/codes.ts';
import { judgeDonor } from '../eligibility/donor.ts';
import { mayBeMovedInside, takeoverFields } from '../eligibility/inside.ts';
import type { RosterPerson } from '../norms/staffing-case.ts';
import { candidateFields } from './agencies.ts';
import { dutiesByPerson, worstEligibility, type PersonDuties } from './concurrent.ts';
import { reason } from './explain.ts';
import { placeOf, type Facts, type Place } from './facts.ts';
import { surplusOf } from './inside.ts';
import type { DraftLine } from './lines.ts';
import type { Reason, ReasonCode } from './result.ts';

/**
 * What keeps a person who can work in a field out of the networks, the one told first coming first: what a reviewer
 * or a setting can change, then what the person or their commune cannot. 'free': nothing does.
 */
const WHY = ['withdrawn', 'forbidden', 'measure-off', 'measure-limit', 'donor-cap', 'full-time-required', 'no-free-days', 'no-gain', 'needed-at-home', 'ineligible'] as const;
type Why = Extract<(typeof WHY)[number], ReasonCode> | 'free';

interface HeldPerson {
  readonly key: string;
  readonly measure: Measure;
  readonly why: Why;
  /** Commune of a person of a roster. */
  readonly home: string | null;
}

/** People of the pool, of the concurrent list and of the communes who could work in a field, and why they do not come. */
export class HeldBack {
  private readonly facts: Facts;
  private readonly sent: ReadonlySet<string>;
  /** Place -> people whom the plan brings there. */
  private readonly brought = new Map<string, string[]>();
  /** Place -> people who left that field. */
  private readonly left = new Map<string, number>();
  private readonly perMeasure = new Map<Measure, number>();
  private readonly pool = new Map<FieldCode, HeldPerson[]>();
  private readonly duties: readonly PersonDuties[];
  private readonly communes = new Map<FieldCode, { readonly person: RosterPerson; readonly works: FieldCode | null }[]>();

  constructor(facts: Facts, lines: readonly DraftLine[]) {
    this.facts = facts;
    this.sent = new Set(lines.map((line) => line.mover.key));
    for (const { mover, target, group } of lines) {
      this.perMeasure.set(mover.measure, (this.perMeasure.get(mover.measure) ?? 0) + 1);
      if (target.kind === 'field') push(this.brought, placeOf(target.unit, target.field), mover.key);
      if (group?.kind === 'commune') add(this.left, placeOf(group.code, mover.mainField!));
    }
    this.duties = dutiesByPerson(facts).filter((each) => each.available.length > 0);
    for (const candidate of facts.candidates) {
      if (candidate.measure === 'station-head') continue;
      const held: HeldPerson = { key: candidate.key, measure: candidate.measure, why: this.whyListed(candidate.key, candidate.measure, candidate.eligibility !== 'no'), home: null };
      for (const field of candidateFields(candidate)) push(this.pool, field, held);
    }
    for (const person of facts.people) {
      const works = facts.roster.get(person.key)?.field ?? null;
      for (const field of new Set([...(works === null ? [] : [works]), ...takeoverFields(person)])) push(this.communes, field, { person, works });
    }
  }

  /** People of the pool who may be sent, but not to this commune. */
  refused(unit: string, field: FieldCode): readonly string[] {
    return (this.pool.get(field) ?? []).filter((each) => each.why === 'free' && this.facts.pins.forbidden.has(`${each.key}/${unit}`)).map((each) => each.key);
  }

  /** What is told of a post that no limit and no other post explains; nobody-qualified only where nobody is. */
  reason({ unit: { code: unit }, short: { field } }: Place): Reason {
    const here = this.brought.get(placeOf(unit, field)) ?? [];
    const listed = [...(this.pool.get(field) ?? []), ...this.concurrentAt(unit, field)].filter(({ key }) => !here.includes(key));
    const roster = this.rosterFor(unit, field).filter(({ key }) => !here.includes(key));
    return firstReason(this.facts, listed, unit, field) ?? firstReason(this.facts, roster, unit, field)
      ?? (here.length > 0 ? reason('all-placed-here', { unit, field, count: here.length }) : reason('nobody-qualified', { unit, field }));
  }

  /** Measures that are off or used up though they have people for this place. */
  switchedOff({ unit: { code: unit }, short: { field } }: Place): readonly Reason[] {
    const { measures } = this.facts.input.settings;
    const closed = MEASURES.filter((measure) => measure !== 'station-head' && (!measures[measure] || this.isSpent(measure)));
    if (closed.length === 0) return [];
    const able = [
      ...(this.pool.get(field) ?? []),
      ...(closed.includes('concurrent') ? this.concurrentAt(unit, field) : []),
      ...(closed.includes('reassign') || closed.includes('transfer') ? this.rosterFor(unit, field) : []),
    ];
    return closed.flatMap((measure) => firstReason(this.facts, able.filter((each) => each.measure === measure && (each.why === 'measure-off' || each.why === 'measure-limit')), unit, field) ?? []);
  }

  private whyListed(key: string, measure: Measure, isEligible: boolean): Why {
    if (this.facts.pins.withdrawn.has(key)) return 'withdrawn';
    if (!isEligible) return 'ineligible';
    if (!this.facts.input.settings.measures[measure]) return 'measure-off';
    return this.isSpent(measure) && !this.sent.has(key) ? 'measure-limit' : 'free';
  }

  /** The measure has as many lines as its limit allows. */
  private isSpent(measure: Measure): boolean {
    const most = this.facts.input.settings.limits[measure];
    return most !== null && (this.perMeasure.get(measure) ?? 0) >= most;
  }

  private concurrentAt(unit: string, field: FieldCode): readonly HeldPerson[] {
    return this.duties
      .filter(({ available, working }) => available.some((row) => row.unit === unit) && available.some((row) => row.field === field) && !working.some((row) => row.unit === unit && row.field === field))
      .map(({ key, available }): HeldPerson => {
        const why = this.whyListed(key, 'concurrent', worstEligibility(available) !== 'no');
        return { key, measure: 'concurrent', home: null, why: why === 'free' ? this.whyNotConcurrent(key, unit, field) : why };
      });
  }

  private whyNotConcurrent(key: string, unit: string, field: FieldCode): Why {
    if (this.facts.pins.forbidden.has(`${key}/${unit}`)) return 'forbidden';
    return this.facts.shortage(unit, field)?.fullTimeRequired ? 'full-time-required' : 'no-free-days';
  }

  /** Everybody of the communes but those who work in the field there already. */
  private rosterFor(unit: string, field: FieldCode): readonly HeldPerson[] {
    return (this.communes.get(field) ?? [])
      .filter(({ person, works }) => person.unit !== unit || (works ?? person.mainField) !== field)
      .map(({ person, works }): HeldPerson => {
        const measure = person.unit === unit ? 'reassign' : 'transfer';
        return { key: person.key, measure, home: person.unit, why: this.whyNotMoved(person, works, unit, measure) };
      });
  }

  private whyNotMoved(person: RosterPerson, works: FieldCode | null, unit: string, measure: 'reassign' | 'transfer'): Why {
    const { pins, input: { settings }, canRelease, onQuota } = this.facts;
    const mayMove = measure === 'reassign' ? mayBeMovedInside(person) : judgeDonor(person).eligibility !== 'no' && onQuota.has(person.key);
    if (works === null || !mayMove) return 'ineligible';
    if (surplusOf(this.facts, person.unit, works) === 0) return 'needed-at-home';
    if (measure === 'transfer' && ((canRelease.get(person.unit) ?? 0) === 0 || (this.facts.shortage(person.unit, works)?.have ?? 0) <= 1)) return 'needed-at-home';
    if (pins.withdrawn.has(person.key)) return 'withdrawn';
    if (pins.forbidden.has(`${person.key}/${unit}`)) return 'forbidden';
    if (!settings.measures[measure]) return 'measure-off';
    if (this.isSpent(measure) && !this.sent.has(person.key)) return 'measure-limit';
    if (measure === 'transfer' && settings.transferMaxPerUnit === 0) return 'donor-cap';
    const left = this.left.get(placeOf(person.unit, works)) ?? 0;
    const stay = measure === 'transfer' ? 1 : 0;
    const isSpent = left >= surplusOf(this.facts, person.unit, works) || left + stay >= (this.facts.shortage(person.unit, works)?.have ?? 0);
    return isSpent || this.sent.has(person.key) ? 'needed-at-home' : 'no-gain';
  }
}

function firstReason(facts: Facts, people: readonly HeldPerson[], unit: string, field: FieldCode): Reason | null {
  for (const why of WHY) {
    const held = people.filter((person) => person.why === why);
    const [first] = held;
    if (!first) continue;
    const { key: person, measure, home } = first;
    if (why === 'forbidden' || why === 'full-time-required') return reason(why, { unit, field, person });
    if (why === 'donor-cap') return reason(why, { unit: home!, field });
    if (why === 'measure-limit') return reason(why, { field, measure, limit: facts.input.settings.limits[measure] ?? 0 });
    if (why === 'no-gain') return reason(why, { field });
    if (why === 'needed-at-home') return reason(why, { field, person, unit2: home!, count: held.length });
    return reason(why, { field, person, measure, count: held.length });
  }
  return null;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
