import type { FieldCode, Measure } from '../../catalog/codes.ts';
import { judgeDonor } from '../../eligibility/donor.ts';
import { computeNorms } from '../../norms/norms.ts';
import type { ConcurrentDuty, StaffingCase } from '../../norms/staffing-case.ts';
import type { FieldShortage, ShortagesResult } from '../../shortages/result.ts';

/**
 * The rules of a plan once more, for tests: from the rows of the case and its shortages, without the engine's facts,
 * problems or arcs. Shared with the engine are only the norms, the shortages and the verdict on a donor
 * (judgeDonor), which have tests of their own. Keys are taken to be unique.
 */
export interface Move {
  readonly person: string;
  readonly unit: string;
  readonly field: FieldCode;
  readonly measure: Measure;
  /** Agency or commune left; null for concurrent people. */
  readonly from: string | null;
  /** Field in which the sender counts the person. */
  readonly mainField: FieldCode | null;
  readonly match: number;
  readonly distance: number;
  readonly kept: boolean;
  readonly previous: boolean;
}

type Where = Pick<Move, 'unit' | 'field'>;

/** What a concurrent person may still take on: slots that the free days allow, communes served already, and how many others. */
export function slotsOf(input: StaffingCase, person: string): { readonly slots: number; readonly served: ReadonlySet<string>; readonly others: number } {
  const { concurrentDays, concurrentMaxUnits } = input.settings;
  const rows = input.duties.filter((duty) => duty.key === person);
  const days = (state: ConcurrentDuty['state']) => new Set(rows.filter((duty) => duty.state === state).flatMap((duty) => duty.days));
  const [offered, busy] = [days('available'), days('working')];
  const served = new Set(rows.filter((duty) => duty.state === 'working').map((duty) => duty.unit));
  const free = [...offered].filter((day) => !busy.has(day)).length;
  const slots = concurrentDays === 0 || concurrentMaxUnits === 0 ? 0 : Math.floor(free / concurrentDays);
  return { slots, served, others: Math.max(0, concurrentMaxUnits - served.size) };
}

export class Rules {
  readonly input: StaffingCase;
  private readonly shortages: ReadonlyMap<string, FieldShortage>;
  private readonly release: ReadonlyMap<string, number>;
  private readonly onQuota: ReadonlySet<string>;

  constructor(input: StaffingCase, shortages: ShortagesResult) {
    this.input = input;
    this.shortages = new Map(shortages.units.flatMap((unit) => unit.fields.map((field) => [`${unit.unit}/${field.field}`, field] as const)));
    this.release = new Map(shortages.units.map((unit) => [unit.unit, Math.min(unit.canRelease, input.settings.transferMaxPerUnit)]));
    this.onQuota = new Set(computeNorms(input).units.flatMap((norm) => norm.actualKeys));
  }

  short(unit: string, field: FieldCode | null): FieldShortage | undefined {
    return this.shortages.get(`${unit}/${field ?? ''}`);
  }

  posts(unit: string, field: FieldCode): number {
    return this.short(unit, field)?.posts ?? 0;
  }

  fields(): readonly FieldCode[] {
    return [...new Set([...this.shortages.values()].map((short) => short.field))];
  }

  /** Missing posts of a commune before the plan. */
  postsOf(unit: string): number {
    return this.fields().reduce((sum, field) => sum + this.posts(unit, field), 0);
  }

  /** People of the roster who work full time in a field. */
  staffOf(unit: string): number {
    return this.input.people.filter((person) => person.unit === unit && this.worksIn(person.key, unit) !== null).length;
  }

  leftEmpty(unit: string, field: FieldCode): number {
    return Math.min(this.posts(unit, field), this.input.pins.filter((pin) => pin.kind === 'empty' && pin.unit === unit && pin.field === field).length);
  }

  /** Most transfers out of a commune. */
  mostReleased(unit: string): number {
    return this.release.get(unit) ?? 0;
  }

  /** Most people out of a field: those above its need. */
  surplus(unit: string, field: FieldCode): number {
    const short = this.short(unit, field);
    if (!short) return 0;
    return Math.max(0, short.fullTimeRequired ? Math.min(short.surplus, short.fullTime - short.need) : short.surplus);
  }

  /** Most people of an agency, in all (field undefined) or of one main field. */
  mostSent(agency: string, field?: FieldCode | null): number {
    const rows = this.input.senders.filter((sender) => sender.code === agency);
    if (field === undefined) return Math.min(...rows.map((sender) => sender.maxRelease ?? Infinity));
    return Math.min(...rows.flatMap((sender) => sender.fields).filter((row) => row.field === field).map((row) => row.maxRelease ?? Math.max(0, row.staff - 1)));
  }

  /** Most people of the pool, where places are kept for units that have not reported. */
  mostOfPool(): number {
    const kept = this.input.units.reduce((sum, unit) => sum + (unit.hasData ? 0 : unit.placesKept), 0);
    if (kept === 0) return Infinity;
    return Math.max(0, this.input.candidates.filter((row) => this.mayGo(row.key, row.measure) && row.eligibility !== 'no').length - kept);
  }

  stationsOpen(): readonly string[] {
    const { stationHeads, candidates, settings, units } = this.input;
    if (!settings.measures['station-head'] || (stationHeads.length === 0 && candidates.every((row) => row.measure !== 'station-head'))) return [];
    return units.map((unit) => unit.code).filter((code) => stationHeads.every((head) => head.unit !== code));
  }

  /** Every line that the rules on people allow; posts and limits come on top. */
  moves(): readonly Move[] {
    return [...this.poolMoves(), ...this.rosterMoves(), ...this.concurrentMoves()];
  }

  private mayGo(person: string, measure: Measure): boolean {
    return this.input.settings.measures[measure] && !this.input.pins.some((pin) => pin.kind === 'withdraw' && pin.person === person);
  }

  /** A line that may be: where there are posts, or where it is kept, and not refused. */
  private line(at: Where, rest: Omit<Move, 'unit' | 'field' | 'kept' | 'previous'>): readonly Move[] {
    const { pins, previous } = this.input;
    const same = (other: Where & { person: string }) => other.person === rest.person && other.unit === at.unit && other.field === at.field;
    const kept = pins.some((pin) => pin.kind === 'keep' && same(pin));
    if (pins.some((pin) => pin.kind === 'forbid' && pin.person === rest.person && pin.unit === at.unit)) return [];
    if (rest.measure !== 'station-head' && !kept && this.posts(at.unit, at.field) === 0) return [];
    return [{ ...rest, ...at, kept, previous: previous.some(same) }];
  }

  private poolMoves(): readonly Move[] {
    return this.input.candidates.filter((row) => row.eligibility !== 'no' && this.mayGo(row.key, row.measure)).flatMap((row) => {
      const fields = new Set([row.mainField, ...row.otherFields]);
      const home = this.input.units.find((unit) => unit.code === row.homeUnit);
      const at: readonly Where[] = row.measure === 'station-head'
        ? this.stationsOpen().map((unit) => ({ unit, field: 'YT' }))
        : this.input.units.flatMap((unit) => [...fields].flatMap((field) => (field === null ? [] : [{ unit: unit.code, field }])));
      return at.flatMap((where) => this.line(where, {
        person: row.key, measure: row.measure, from: row.sender, mainField: row.mainField,
        match: (where.field === row.mainField ? 300 : 200) + row.quality - (row.eligibility === 'consider' ? 100 : 0),
        distance: row.wishUnit === where.unit ? 0 : this.distance(row.homeUnit, row.homeDistrict ?? home?.formerDistrict ?? null, where.unit),
      }));
    });
  }

  private distance(unit: string | null, district: string | null, to: string): number {
    if (unit === to) return 0;
    return district !== null && this.input.units.some((each) => each.code === to && each.formerDistrict === district) ? 100 : 300;
  }

  /** Field where a person of the roster works full time. */
  private worksIn(person: string, unit: string): FieldCode | null {
    return this.fields().find((field) => this.short(unit, field)?.keys.fullTime.includes(person)) ?? null;
  }

  private rosterMoves(): readonly Move[] {
    return this.input.people.flatMap((person) => {
      const works = this.worksIn(person.key, person.unit);
      if (works === null || this.surplus(person.unit, works) === 0) return [];
      const known = person.qualifiedFields.length > 0 ? person.qualifiedFields : person.otherFields;
      const stays = person.present && person.presentInPlan && person.days === 5 && !person.heldInPost && person.retirement !== 'before-end'
        && ['CC', 'VC', 'HD'].includes(person.category ?? '') && person.block !== null && person.block !== 'armed';
      const mayTransfer = this.onQuota.has(person.key) && judgeDonor(person).eligibility === 'yes' && this.mayGo(person.key, 'transfer') && this.mostReleased(person.unit) > 0;
      const district = this.input.units.find((unit) => unit.code === person.unit)!.formerDistrict;
      const common = { person: person.key, from: person.unit, mainField: works };
      const own = stays && this.mayGo(person.key, 'reassign') ? [...new Set(known)].filter((field) => field !== works) : [];
      const away = mayTransfer ? [...new Set([works, ...known])] : [];
      return [
        ...own.flatMap((field) => this.line({ unit: person.unit, field }, { ...common, measure: 'reassign', match: 200 + (person.qualifiedFields.length > 0 ? 50 : 0), distance: 0 })),
        ...this.input.units.filter((unit) => unit.code !== person.unit).flatMap((unit) => away.flatMap((field) => this.line({ unit: unit.code, field }, {
          ...common, measure: 'transfer', match: (field === works ? 300 : 200) + (person.qualifiedFields.includes(field) ? 50 : 0),
          distance: this.distance(person.unit, district, unit.code),
        }))),
      ];
    });
  }

  private concurrentMoves(): readonly Move[] {
    return [...new Set(this.input.duties.map((duty) => duty.key))].flatMap((person) => {
      const all = this.input.duties.filter((duty) => duty.key === person);
      const rows = all.filter((duty) => duty.state === 'available');
      if (rows.some((duty) => duty.eligibility === 'no') || !this.mayGo(person, 'concurrent') ) return [];
      const { slots, served, others } = slotsOf(this.input, person);
      if (slots === 0) return [];
      const places = [...new Set(rows.map((duty) => duty.unit))].flatMap((unit) => [...new Set(rows.map((duty) => duty.field))].map((field) => ({ unit, field })));
      return places
        .filter((at) => !this.short(at.unit, at.field)?.fullTimeRequired && this.input.units.some((unit) => unit.code === at.unit))
        .filter((at) => others > 0 || served.has(at.unit))
        .filter((at) => !all.some((duty) => duty.state === 'working' && duty.unit === at.unit && duty.field === at.field))
        .flatMap((at) => this.line(at, {
          person, measure: 'concurrent', from: null, mainField: null, match: 300 - (rows.some((duty) => duty.eligibility === 'consider') ? 100 : 0), distance: 0,
        }));
    });
  }
}
