import { addDays } from '../../catalog/period.ts';
import type { FieldCode, IsoDate } from '../../catalog/codes.ts';
import type { UnitShortage } from '../../shortages/result.ts';
import type { ResultInput } from '../result-input.ts';

/** What the numbers of the page are counted from; the same in the sheet and behind its cells. */
export type Numbers = Pick<ResultInput, 'input' | 'norms' | 'shortages' | 'plan'>;

/** An end that is at most so many days ahead is soon. */
const SOON = 30;

export interface FieldNumbers {
  readonly field: FieldCode;
  readonly need: number;
  readonly fullTime: number;
  /** People's weeks: days of concurrent people over five. */
  readonly concurrent: number;
  readonly support: number;
  readonly missing: number;
  readonly planned: number;
  readonly left: number;
}

/** Fields with a need or with people missing, those with most people missing first. */
export function fieldNumbers({ shortages, plan }: Numbers): readonly FieldNumbers[] {
  return shortages.fields.map((field, at): FieldNumbers => {
    const all = shortages.units.flatMap((unit) => unit.fields[at] ?? []);
    const sum = (of: (item: (typeof all)[number]) => number): number => all.reduce((total, item) => total + of(item), 0);
    return {
      field,
      need: sum((item) => item.need),
      fullTime: sum((item) => item.fullTime),
      concurrent: sum((item) => item.concurrentFifths) / 5,
      support: sum((item) => item.support),
      missing: sum((item) => item.missing),
      planned: plan.lines.filter((line) => line.field === field && line.measure !== 'station-head').length,
      left: plan.unfilled.reduce((total, need) => (need.field === field ? total + need.missing : total), 0),
    };
  }).filter(({ need, missing }) => need > 0 || missing > 0)
    .toSorted((a, b) => b.missing - a.missing || shortages.fields.indexOf(a.field) - shortages.fields.indexOf(b.field));
}

export function missingOf(unit: UnitShortage): number {
  return unit.fields.reduce((sum, field) => sum + field.missing, 0);
}

/** The units with most people missing by field; of equals, those shorter of quota, then protocol order. */
export function hardestUnits({ norms, shortages }: Numbers, most: number): readonly UnitShortage[] {
  const difference = new Map(norms.units.map((norm) => [norm.unit, norm.difference]));
  return shortages.units.filter((unit) => missingOf(unit) > 0)
    .toSorted((a, b) => missingOf(b) - missingOf(a) || (difference.get(a.unit) ?? 0) - (difference.get(b.unit) ?? 0))
    .slice(0, most);
}

export interface SenderNumbers {
  readonly agency: string;
  readonly staff: number;
  /** In the last 24 months. */
  readonly sent: number;
  readonly now: number;
}

/** Agencies that send someone in this plan first, then by how many they sent before. */
export function senderNumbers({ input, plan }: Numbers): readonly SenderNumbers[] {
  const order = new Map(input.senders.map(({ code, order: place }) => [code, place]));
  return input.senders.map(({ code, staff, sentLast24 }): SenderNumbers => ({
    agency: code, staff, sent: sentLast24, now: new Set(plan.lines.filter((line) => line.from === code).map((line) => line.person)).size,
  })).toSorted((a, b) => b.now - a.now || b.sent - a.sent || (order.get(a.agency) ?? 0) - (order.get(b.agency) ?? 0));
}

/** Secondments in place that end on the as-of date or within 30 days after it. */
export function endingSoon({ input }: Numbers): readonly { readonly key: string; readonly unit: string; readonly end: IsoDate }[] {
  const last = addDays(input.asOf, SOON);
  return input.support.filter(({ end }) => end >= input.asOf && end <= last);
}

/** Own people who reach the retirement age before the plan ends. */
export function retiringInPlan({ input }: Numbers): readonly { readonly key: string; readonly unit: string }[] {
  return input.people.filter((person) => person.retirement === 'before-end');
}

/** Fields of a unit in which one person alone covers the need. */
export function singlePersons({ shortages }: Numbers): readonly { readonly unit: string; readonly field: FieldCode; readonly keys: readonly string[] }[] {
  return shortages.units.flatMap(({ unit, fields }) => fields.filter((field) => field.singlePointOfFailure)
    .map(({ field, keys }) => ({ unit, field, keys: Object.values(keys).flat() })));
}

/** Health-station heads in place, each once. */
export function headsPresent({ input }: Numbers): number {
  return new Set(input.stationHeads.map((each) => each.key)).size;
}
