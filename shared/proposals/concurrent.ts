import { WEEKDAYS, type Eligibility, type Weekday } from '../catalog/codes.ts';
import type { ConcurrentDuty } from '../norms/staffing-case.ts';
import type { Facts } from './facts.ts';
import { matchScore, optionsTo, type TargetList } from './movers.ts';
import { DISTANCE, type Mover } from './problem.ts';

/** The duties of each person, with the weekdays that working duties leave free. */
export interface PersonDuties {
  readonly key: string;
  readonly available: readonly ConcurrentDuty[];
  readonly working: readonly ConcurrentDuty[];
  readonly freeDays: readonly Weekday[];
}

export function dutiesByPerson(facts: Facts): readonly PersonDuties[] {
  const byKey = new Map<string, ConcurrentDuty[]>();
  for (const duty of facts.duties) byKey.set(duty.key, [...(byKey.get(duty.key) ?? []), duty]);
  return [...byKey].map(([key, duties]) => {
    const available = duties.filter((duty) => duty.state === 'available');
    const working = duties.filter((duty) => duty.state === 'working');
    const busy = new Set(working.flatMap((duty) => duty.days));
    const free = new Set(available.flatMap((duty) => duty.days));
    return { key, available, working, freeDays: WEEKDAYS.filter((day) => free.has(day) && !busy.has(day)) };
  });
}

/** Of several rows about one person the worst counts. */
export function worstEligibility(rows: readonly { readonly eligibility: Eligibility }[]): Eligibility {
  if (rows.some((row) => row.eligibility === 'no')) return 'no';
  return rows.some((row) => row.eligibility === 'consider') ? 'consider' : 'yes';
}

/**
 * A concurrent person offers packages of `concurrent.days` weekdays to the communes of their own rows, and to no other.
 * Communes where they work already count among those they may serve; a field that they work in there is not offered again.
 */
export function concurrentMover(facts: Facts, list: TargetList, duties: PersonDuties): Mover | null {
  const { settings } = facts.input;
  const eligibility = worstEligibility(duties.available);
  if (!settings.measures.concurrent || eligibility === 'no' || facts.pins.withdrawn.has(duties.key)) return null;
  const atWork = new Set(duties.working.map((duty) => duty.unit));
  const moreUnits = Math.max(0, settings.concurrentMaxUnits - atWork.size);
  const units = new Set(duties.available.map((duty) => duty.unit).filter((unit) => moreUnits > 0 || (atWork.has(unit) && settings.concurrentMaxUnits > 0)));
  const capacity = settings.concurrentDays === 0 ? 0 : Math.min(units.size, Math.floor(duties.freeDays.length / settings.concurrentDays));
  if (capacity === 0) return null;
  const fields = new Set(duties.available.map((duty) => duty.field));
  const kept = (facts.pins.keepsOf.get(duties.key) ?? []).filter((pin) => facts.unitOf.has(pin.unit) && units.has(pin.unit) && fields.has(pin.field));
  const open = [...fields].flatMap((field) => list.of(field)).filter((at) => units.has(list.targets[at]!.unit));
  const at = [...open, ...kept.map((pin) => list.forKept(pin))].filter((each) => {
    const { unit, field } = list.targets[each]!;
    const isAtWork = duties.working.some((duty) => duty.unit === unit && duty.field === field);
    return !isAtWork && !(facts.shortage(unit, field)?.fullTimeRequired ?? false);
  });
  const options = optionsTo(facts, list, duties.key, at, () => ({ match: matchScore(true, false, 0, eligibility), distance: DISTANCE.same }));
  return {
    key: duties.key, measure: 'concurrent', group: null, mainField: null, capacity, serves: { atWork, moreUnits }, eligibility, quality: 0,
    freeDays: duties.freeDays, options,
  };
}
