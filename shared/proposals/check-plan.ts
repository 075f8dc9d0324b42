import { MEASURES, type FieldCode, type Measure } from '../catalog/codes.ts';
import { judgeDonor } from '../eligibility/donor.ts';
import { computeNorms } from '../norms/norms.ts';
import type { Candidate, RosterPerson, StaffingCase } from '../norms/staffing-case.ts';
import type { FieldShortage, ShortagesResult, UnitShortage } from '../shortages/result.ts';
import type { PlanLine, PlanResult, ReasonCode } from './result.ts';

/**
 * Tests a plan against the rules of the case, from the rows and without the network: who may go, every limit, posts,
 * pins, weekdays and the counts. Returns what is wrong, in codes; empty when the plan may be shown.
 */
export function checkPlan(input: StaffingCase, shortages: ShortagesResult, plan: PlanResult): readonly string[] {
  const check = new PlanCheck(input, shortages, plan.lines);
  for (const line of plan.lines) check.line(line);
  check.people();
  check.measures();
  check.agencies();
  check.donors();
  check.posts();
  check.pins(plan);
  check.totals(plan);
  return check.wrong;
}

/** Why a station has no head: no post of a field. */
const STATION_REASONS: ReadonlySet<ReasonCode> = new Set(['no-station-candidate', 'station-off', 'station-limit']);

class PlanCheck {
  readonly wrong: string[] = [];
  private readonly input: StaffingCase;
  private readonly shortages: ShortagesResult;
  private readonly lines: readonly PlanLine[];
  private readonly shortOf: ReadonlyMap<string, UnitShortage>;
  private readonly roster: ReadonlyMap<string, RosterPerson>;
  private readonly candidates: ReadonlyMap<string, Candidate>;
  private readonly onQuota: ReadonlySet<string>;
  private readonly codes: ReadonlySet<string>;
  private readonly withdrawn: ReadonlySet<string>;
  /** person/unit. */
  private readonly refused: ReadonlySet<string>;

  constructor(input: StaffingCase, shortages: ShortagesResult, lines: readonly PlanLine[]) {
    this.input = input;
    this.shortages = shortages;
    this.lines = lines;
    this.shortOf = new Map(shortages.units.map((unit) => [unit.unit, unit]));
    const sent = new Set(lines.map((line) => line.person));
    this.candidates = firstOf(input.candidates.filter((candidate) => sent.has(candidate.key)));
    this.roster = firstOf(input.people.filter((person) => sent.has(person.key)));
    const donors = new Set(lines.filter((line) => line.measure === 'transfer').map((line) => line.from));
    const norms = computeNorms({ ...input, units: input.units.filter((unit) => donors.has(unit.code)), people: input.people.filter((person) => donors.has(person.unit)) });
    this.onQuota = new Set(norms.units.flatMap((norm) => norm.actualKeys));
    this.codes = new Set(input.units.map((unit) => unit.code));
    this.withdrawn = new Set(input.pins.flatMap((pin) => (pin.kind === 'withdraw' ? [pin.person] : [])));
    this.refused = new Set(input.pins.flatMap((pin) => (pin.kind === 'forbid' ? [`${pin.person}/${pin.unit}`] : [])));
  }

  line(line: PlanLine): void {
    const { settings } = this.input;
    this.require(settings.measures[line.measure], line, 'measure is off');
    this.require(this.codes.has(line.toUnit), line, 'unit is unknown');
    this.require(!this.withdrawn.has(line.person), line, 'person was withdrawn');
    this.require(!this.refused.has(`${line.person}/${line.toUnit}`), line, 'unit was refused for the person');
    if (line.measure === 'concurrent') this.concurrent(line);
    else if (line.measure === 'reassign' || line.measure === 'transfer') this.own(line);
    else this.fromPool(line);
  }

  /** One line per person; a concurrent person one per commune, on days of their own. */
  people(): void {
    for (const [person, lines] of group(this.lines, (line) => line.person)) {
      const concurrent = lines.filter((line) => line.measure === 'concurrent');
      if (lines.length > 1 && concurrent.length < lines.length) this.wrong.push(`${person}: more than one line`);
      if (new Set(concurrent.map((line) => line.toUnit)).size < concurrent.length) this.wrong.push(`${person}: a commune twice`);
      if (concurrent.length === 0) continue;
      const working = this.input.duties.filter((duty) => duty.key === person && duty.state === 'working');
      const served = new Set(working.map((duty) => duty.unit));
      const added = concurrent.filter((line) => !served.has(line.toUnit)).length;
      const most = this.input.settings.concurrentMaxUnits;
      if (most === 0 || (added > 0 && served.size + added > most)) this.wrong.push(`${person}: too many communes`);
      if (concurrent.some((line) => working.some((duty) => duty.unit === line.toUnit && duty.field === line.field))) this.wrong.push(`${person}: works there already`);
      const busy = working.flatMap((duty) => duty.days);
      const days = [...concurrent.flatMap((line) => line.days), ...new Set(busy)];
      if (new Set(days).size < days.length) this.wrong.push(`${person}: a weekday twice`);
    }
  }

  measures(): void {
    for (const measure of MEASURES) {
      const most = this.input.settings.limits[measure];
      if (most !== null && this.lines.filter((line) => line.measure === measure).length > most) this.wrong.push(`${measure}: more lines than its limit`);
    }
  }

  agencies(): void {
    const fromPool = this.lines.filter((line) => isPoolMeasure(line.measure));
    for (const sender of this.input.senders) {
      const sent = fromPool.filter((line) => line.from === sender.code);
      if (sender.maxRelease !== null && sent.length > sender.maxRelease) this.wrong.push(`${sender.code}: above its limit`);
      for (const field of sender.fields) {
        const main = sent.filter((line) => this.candidates.get(line.person)?.mainField === field.field).length;
        if (main > (field.maxRelease ?? Math.max(0, field.staff - 1))) this.wrong.push(`${sender.code}/${field.field}: above its limit`);
      }
    }
    const keptBy = new Map<string, number>();
    for (const unit of this.input.units) keptBy.set(unit.code, Math.min(keptBy.get(unit.code) ?? Infinity, unit.hasData ? 0 : unit.placesKept));
    const kept = [...keptBy.values()].reduce((sum, places) => sum + places, 0);
    if (kept > 0 && fromPool.length > Math.max(0, this.sendable() - kept)) this.wrong.push('pool: places are not kept');
  }

  /** People of the pool who may be sent at all. */
  private sendable(): number {
    const { candidates, settings } = this.input;
    return new Set(candidates.filter((candidate) => candidate.eligibility !== 'no' && settings.measures[candidate.measure] && !this.withdrawn.has(candidate.key))
      .map((candidate) => candidate.key)).size;
  }

  /** Donors keep their quota and, in every field, their need and one person. */
  donors(): void {
    for (const [unit, lines] of group(this.lines.filter((line) => line.measure === 'transfer'), (line) => line.from)) {
      if (lines.length > Math.min(this.shortOf.get(unit)?.canRelease ?? 0, this.input.settings.transferMaxPerUnit)) this.wrong.push(`${unit}: releases too many`);
    }
    const leaving = group(this.lines.filter((line) => line.measure === 'transfer' || line.measure === 'reassign'), (line) => `${line.from}/${this.worksIn(line) ?? ''}`);
    for (const [place, lines] of leaving) {
      const short = this.short(lines[0]!.from, this.worksIn(lines[0]!));
      const surplus = short ? Math.min(short.surplus, short.fullTimeRequired ? short.fullTime - short.need : short.surplus) : 0;
      if (lines.length > surplus) this.wrong.push(`${place}: goes below its need`);
      if (lines.some((line) => line.measure === 'transfer') && lines.length >= (short?.have ?? 0)) this.wrong.push(`${place}: the last person leaves`);
    }
  }

  posts(): void {
    const heads = this.lines.filter((line) => line.measure === 'station-head');
    for (const [unit, lines] of group(heads, (line) => line.toUnit)) {
      if (lines.length > 1 || this.input.stationHeads.some((head) => head.unit === unit)) this.wrong.push(`${unit}: more than one station head`);
    }
    for (const [place, lines] of group(this.lines.filter((line) => line.measure !== 'station-head'), (line) => `${line.toUnit}/${line.field}`)) {
      const [unit, field] = place.split('/');
      const posts = this.short(lines[0]!.toUnit, lines[0]!.field)?.posts ?? 0;
      const empty = Math.min(posts, this.input.pins.filter((pin) => pin.kind === 'empty' && pin.unit === unit && pin.field === field).length);
      const kept = new Set(this.input.pins.flatMap((pin) => (pin.kind === 'keep' && pin.unit === unit && pin.field === field ? [pin.person] : []))).size;
      if (lines.length > posts - empty + Math.max(0, kept - posts)) this.wrong.push(`${place}: more lines than missing posts`);
    }
    const needs = this.lines.map((line) => line.need);
    if (new Set(needs).size < needs.length) this.wrong.push('two lines for one post');
  }

  /** A kept line is in the plan or among those dropped. */
  pins(plan: PlanResult): void {
    for (const pin of this.input.pins) {
      if (pin.kind !== 'keep') continue;
      const held = this.lines.some((line) => line.person === pin.person && line.toUnit === pin.unit && line.field === pin.field);
      const dropped = plan.droppedPins.some((other) => other.kind === 'keep' && other.person === pin.person && other.unit === pin.unit && other.field === pin.field);
      if (held === dropped) this.wrong.push(`${pin.person}: kept line neither held nor dropped`);
    }
  }

  totals(plan: PlanResult): void {
    let posts = 0;
    for (const [code, unit] of this.shortOf) if (this.codes.has(code)) posts += unit.fields.reduce((sum, field) => sum + field.posts, 0);
    const isPost = (need: PlanResult['unfilled'][number]) => !STATION_REASONS.has(need.reason.code) && !(need.reason.code === 'place-kept' && need.field === 'K');
    const open = plan.unfilled.filter(isPost).reduce((sum, need) => sum + need.missing, 0);
    if (posts !== plan.totals.posts || plan.totals.covered + open !== posts) this.wrong.push('covered and unfilled do not add up to the missing posts');
    if (plan.lines.some((line) => line.reasons.length === 0)) this.wrong.push('a line without a reason');
  }

  private concurrent(line: PlanLine): void {
    const rows = this.input.duties.filter((duty) => duty.key === line.person && duty.state === 'available');
    this.require(rows.length > 0 && rows.every((duty) => duty.eligibility !== 'no'), line, 'not eligible');
    this.require(line.from === line.toUnit && rows.some((duty) => duty.unit === line.toUnit), line, 'unit is not in the rows of the person');
    this.require(rows.some((duty) => duty.field === line.field), line, 'field does not fit');
    this.require(!(this.short(line.toUnit, line.field)?.fullTimeRequired ?? false), line, 'post requires full time');
    this.require(line.days.length === this.input.settings.concurrentDays && line.days.every((day) => rows.some((duty) => duty.days.includes(day))), line, 'days do not fit');
  }

  private own(line: PlanLine): void {
    const person = this.roster.get(line.person);
    const works = this.worksIn(line);
    if (!person || person.unit !== line.from || works === undefined) {
      this.wrong.push(`${line.need} ${line.person}: not at work in the unit`);
      return;
    }
    const known = person.qualifiedFields.length > 0 ? person.qualifiedFields : person.otherFields;
    this.require(known.includes(line.field) || (line.measure === 'transfer' && works === line.field), line, 'field does not fit');
    this.require((line.measure === 'reassign') === (line.from === line.toUnit), line, 'measure does not fit the unit');
    if (line.measure === 'transfer') {
      this.require(judgeDonor(person).eligibility === 'yes' && this.onQuota.has(person.key), line, 'not eligible');
    } else {
      const may = person.present && person.presentInPlan && person.days === 5 && !person.heldInPost && person.retirement !== 'before-end';
      this.require(may && person.category !== null && person.category !== 'CB' && person.category !== 'KCT' && person.block !== 'armed', line, 'not eligible');
    }
  }

  private fromPool(line: PlanLine): void {
    const candidate = this.candidates.get(line.person);
    this.require(candidate !== undefined && candidate.measure === line.measure && candidate.sender === line.from && candidate.eligibility !== 'no', line, 'not eligible');
    const fits = line.measure === 'station-head' ? line.field === 'YT' : candidate?.mainField === line.field || candidate?.otherFields.includes(line.field);
    this.require(fits === true, line, 'field does not fit');
  }

  private short(unit: string, field: FieldCode | undefined): FieldShortage | undefined {
    return this.shortOf.get(unit)?.fields.find((each) => each.field === field);
  }

  /** Field where a person of a roster works full time, in the commune that the line names; of several the last, as everywhere. */
  private worksIn(line: PlanLine): FieldCode | undefined {
    const own = this.shortages.units.filter((unit) => unit.unit === line.from).flatMap((unit) => unit.fields);
    return own.findLast((field) => field.keys.fullTime.includes(line.person))?.field;
  }

  private require(holds: boolean, line: PlanLine, what: string): void {
    if (!holds) this.wrong.push(`${line.need} ${line.person}: ${what}`);
  }
}

function isPoolMeasure(measure: Measure): boolean {
  return measure === 'secondment' || measure === 'reinforcement' || measure === 'station-head';
}

/** By key; of two rows with one key the first in the order of their content, as everywhere. */
function firstOf<T extends { readonly key: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const row of rows) {
    const other = first.get(row.key);
    if (!other || JSON.stringify(row) < JSON.stringify(other)) first.set(row.key, row);
  }
  return first;
}

function group(lines: readonly PlanLine[], keyOf: (line: PlanLine) => string): ReadonlyMap<string, readonly PlanLine[]> {
  const groups = new Map<string, PlanLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}
