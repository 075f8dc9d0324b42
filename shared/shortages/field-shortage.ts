import type { FieldCode } from '../catalog/codes.ts';
import { byText } from '../norms/order.ts';
import type { ConcurrentDuty, PlanPeriod, RosterPerson, SecondedIn } from '../norms/staffing-case.ts';
import type { Need } from './needs.ts';
import { leastSupport, supportOn, supportsPlan } from './reopen.ts';
import type { FieldShortage } from './result.ts';

/** Everybody who works in one field of one unit. */
export interface FieldStaff {
  /** Own people present, in the field where they work now. */
  readonly own: readonly RosterPerson[];
  /** Keys of people from local public units who were moved in: full time, outside the quota. */
  readonly movedIn: readonly string[];
  /** Concurrent duties at work. */
  readonly duties: readonly ConcurrentDuty[];
  readonly support: readonly SecondedIn[];
}

const FULL_WEEK = 5;

/**
 * Shortage of one field of one unit. Own people who work fewer than five days count as people in `have`; their days
 * are part of `concurrentFifths`, beside those of concurrent staff, and never cover a post that requires full time.
 */
export function fieldShortage(field: FieldCode, need: Need, staff: FieldStaff, plan: PlanPeriod): FieldShortage {
  const fullTimeKeys = unique([...staff.own.filter((person) => person.days >= FULL_WEEK).map((person) => person.key), ...staff.movedIn]);
  const partTime = staff.own.filter((person) => person.days < FULL_WEEK);
  const fullTime = fullTimeKeys.length;
  const have = fullTime + partTime.length;
  const concurrentFifths = sum(staff.duties.map((duty) => duty.days.length)) + sum(partTime.map((person) => person.days));
  const support = unique(staff.support.filter((row) => supportsPlan(row, plan)).map((row) => row.key));
  const concurrentKeys = unique(staff.duties.map((duty) => duty.key));
  const retiring = retirements(staff.own, plan);
  const missingWithout = (leaving: readonly string[]): number => {
    const left = (need.fullTimeRequired ? fullTimeKeys : [...fullTimeKeys, ...partTime.map((person) => person.key)]).filter((key) => !leaving.includes(key));
    return Math.max(0, need.need - left.length);
  };
  return {
    field,
    need: need.need,
    needSource: need.source,
    minimum: need.minimum,
    fullTimeRequired: need.fullTimeRequired,
    have,
    fullTime,
    concurrentFifths,
    support: support.length,
    missing: missingWithout([]),
    posts: postsToPropose(need, fullTime, leastSupport(staff.support, plan), concurrentFifths),
    nobody: have + concurrentFifths + supportOn(staff.support, plan.start) === 0,
    surplus: need.source === 'none' ? 0 : Math.max(0, have - need.need),
    keys: { fullTime: fullTimeKeys, partTime: unique(partTime.map((person) => person.key)), concurrent: concurrentKeys, support },
    ...retiring,
    missingIn6: missingWithout(retiring.retiringWithin6),
    missingIn12: missingWithout(retiring.retiringWithin12),
    singlePointOfFailure: need.need > 0 && have + concurrentKeys.length + support.length === 1,
  };
}

/** A field where no data exist: the need is known, what is missing is not. */
export function fieldWithoutData(field: FieldCode, need: Need): FieldShortage {
  return {
    field, need: need.need, needSource: need.source, minimum: need.minimum, fullTimeRequired: need.fullTimeRequired,
    have: 0, fullTime: 0, concurrentFifths: 0, support: 0, missing: 0, posts: 0, nobody: false, surplus: 0,
    keys: { fullTime: [], partTime: [], concurrent: [], support: [] },
    retiringWithin6: [], retiringWithin12: [], missingIn6: 0, missingIn12: 0, singlePointOfFailure: false,
  };
}

/**
 * The shortfall on the worst day of the plan: need - full time - support where full time is required; else the days of
 * part-time people count too. In fifths.
 * @param support fewest people seconded in on any day of the plan
 */
function postsToPropose(need: Need, fullTime: number, support: number, concurrentFifths: number): number {
  const fifths = FULL_WEEK * (need.need - fullTime - support) - (need.fullTimeRequired ? 0 : concurrentFifths);
  return Math.max(0, Math.ceil(fifths / FULL_WEEK));
}

/**
 * Who retires within 6 and within 12 months of the first day of the plan. The class 'before-end' only says "before
 * the plan ends", so it belongs to a list only when the plan is not longer than that list looks ahead.
 */
function retirements(own: readonly RosterPerson[], plan: PlanPeriod): Pick<FieldShortage, 'retiringWithin6' | 'retiringWithin12'> {
  const within = (months: number, classes: readonly string[]): readonly string[] =>
    unique(own
      .filter((person) => classes.includes(person.retirement) || (person.retirement === 'before-end' && plan.months <= months))
      .map((person) => person.key));
  return { retiringWithin6: within(6, ['within-6']), retiringWithin12: within(12, ['within-6', 'within-12']) };
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort(byText);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
