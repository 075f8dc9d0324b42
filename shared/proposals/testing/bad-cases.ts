import type { FieldCode } from '../../catalog/codes.ts';
import { quota, unit } from '../../norms/testing.ts';
import type { StaffingCase } from '../../norms/staffing-case.ts';
import type { BadInput } from '../proposal-error.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { A, B, C, candidate, duty, need, people, sender, threeUnits } from './cases.ts';

/** Bad input, for every door: what stands in the case, and what must come of it. Every person and number is invented. */
export interface BadCase {
  readonly name: string;
  readonly input: StaffingCase;
  /** Refused for this reason; null: rows contradict each other, and there is a plan all the same. */
  readonly refused: BadInput | null;
  /** Of a plan: person -> unit/field of its lines. */
  readonly lines?: readonly string[];
  /** Of a plan: why posts stay open. */
  readonly open?: readonly string[];
}

const one = { needs: [need(A, 'IT', 1)], candidates: [candidate('SNV-001', 'IT')], senders: [sender('SNV')] };
const base = threeUnits(one);
const weights = (more: Partial<StaffingCase['settings']['weights']>): StaffingCase => ({ ...base, settings: { ...DEFAULT_SETTINGS, weights: { ...DEFAULT_SETTINGS.weights, ...more } } });
const unknown = 'XX' as FieldCode;
const sent = [`SNV-001 ${A}/IT`];

export const BAD_CASES: readonly BadCase[] = [
  { name: 'limits that leave nobody', input: { ...base, senders: [sender('SNV', { maxRelease: 0, fields: [{ field: 'IT', staff: 0, maxRelease: 5 }] })] }, refused: null, lines: [], open: ['sender-cap'] },
  { name: 'two limits for one agency: the stricter counts', input: { ...base, senders: [sender('SNV', { maxRelease: 5 }), sender('SNV', { order: 2, maxRelease: 0 })] }, refused: null, lines: [], open: ['sender-cap'] },
  { name: 'a post kept and left empty at once', input: { ...base, pins: [{ kind: 'keep', person: 'SNV-001', unit: A, field: 'IT' }, { kind: 'empty', unit: A, field: 'IT' }] }, refused: null },
  { name: 'a person kept, withdrawn and refused at once', input: { ...base, pins: [{ kind: 'keep', person: 'SNV-001', unit: A, field: 'IT' }, { kind: 'withdraw', person: 'SNV-001' }, { kind: 'forbid', person: 'SNV-001', unit: A }] }, refused: null, lines: [], open: ['withdrawn'] },
  { name: 'every measure off', input: { ...base, settings: { ...DEFAULT_SETTINGS, measures: { reassign: false, concurrent: false, transfer: false, secondment: false, reinforcement: false, 'station-head': false } } }, refused: null, lines: [], open: ['measure-off'] },
  { name: 'a need of a unit that is not in the list', input: { ...base, needs: [...base.needs, need('99999', 'IT', 3)] }, refused: null, lines: sent, open: [] },
  { name: 'no unit at all', input: { ...base, units: [], quotas: [] }, refused: null, lines: [], open: [] },
  { name: 'people with no field', input: { ...base, people: people(A, 3, { mainField: null }), candidates: [candidate('SNV-001', null), candidate('SNV-002', null)] }, refused: null, lines: [], open: ['nobody-qualified'] },
  { name: 'an empty pool', input: { ...base, candidates: [], senders: [] }, refused: null, lines: [], open: ['nobody-qualified'] },
  { name: 'a key twice in the pool', input: { ...base, needs: [need(A, 'IT', 2)], candidates: [candidate('SNV-001', 'IT'), candidate('SNV-001', 'IT', { quality: 90 })] }, refused: null, lines: sent, open: ['all-placed-here'] },
  { name: 'a unit, a quota and a person of the roster twice', input: { ...base, units: [...base.units, unit(A, { order: 9 })], quotas: [...base.quotas, quota('Q9', A, 3)], people: [...people(A, 2), ...people(A, 2)] }, refused: null, lines: sent, open: [] },
  {
    name: 'a commune that is its own donor', refused: null, open: ['nobody-qualified'], lines: [],
    input: threeUnits({ people: people(A, 4, { mainField: 'IT', qualifiedFields: ['IT'] }), quotas: [quota('Q1', A, 2)], needs: [need(A, 'IT', 5)] }),
  },
  { name: 'a concurrent person with no day and one who is everywhere', input: { ...base, candidates: [], duties: [duty(`${A}-801`, 'IT', []), ...[A, B, C].map((code) => duty(`${A}-802`, 'IT', ['T2', 'T2', 'T3'], { unit: code }))] }, refused: null, lines: [`${A}-802 ${A}/IT`], open: [] },
  { name: 'a negative limit', input: { ...base, senders: [sender('SNV', { maxRelease: -1 })] }, refused: 'input-number' },
  { name: 'a negative need', input: { ...base, needs: [need(A, 'IT', -3)] }, refused: 'input-number' },
  { name: 'a need that is no number', input: { ...base, needs: [need(A, 'IT', Number.NaN)] }, refused: 'input-number' },
  { name: 'an endless need', input: { ...base, needs: [need(A, 'IT', Infinity)] }, refused: 'input-number' },
  { name: 'half a person', input: { ...base, senders: [sender('SNV', { staff: 2.5 })] }, refused: 'input-number' },
  { name: 'a quota of 10^308', input: { ...base, quotas: [quota('Q1', A, 1e308)] }, refused: 'input-number' },
  { name: 'minus four days a week', input: { ...base, people: people(A, 1, { days: -4 }) }, refused: 'input-number' },
  { name: 'a weight above a million', input: weights({ nobody: 1_000_001 }), refused: 'input-number' },
  { name: 'a weight below zero', input: weights({ borderPercent: -10 }), refused: 'input-number' },
  { name: 'weights that rise from the first to further posts', input: weights({ nobody: 1, belowNeed: 900 }), refused: 'input-weights' },
  { name: 'a plan that ends before it begins', input: { ...base, plan: { start: '2025-10-20', end: '2025-10-01', months: 6 } }, refused: 'input-dates' },
  { name: 'a day that does not exist', input: { ...base, plan: { start: '2025-02-30', end: '2025-10-01', months: 6 } }, refused: 'input-dates' },
  { name: 'a day that is no date', input: { ...base, support: [{ key: 'SNV-009', unit: A, field: 'IT', start: 'hôm nay', end: '2025-12-31' }] }, refused: 'input-dates' },
  { name: 'a field outside the catalogue', input: { ...base, candidates: [candidate('SNV-001', unknown)] }, refused: 'input-field' },
  { name: 'a need in a field outside the catalogue', input: { ...base, needs: [need(A, unknown, 1)] }, refused: 'input-field' },
  { name: 'a quarter of a million posts', input: { ...base, needs: [A, B, C].flatMap((code) => (['IT', 'KT', 'TP', 'XD', 'DD', 'TC', 'NV', 'LD', 'YT'] as const).map((field) => need(code, field, 10_000))) }, refused: 'input-posts' },
];

/** Ten thousand people for one post. */
export function crowd(count = 10_000): StaffingCase {
  return threeUnits({
    needs: [need(A, 'IT', 1)],
    candidates: Array.from({ length: count }, (_, at) => candidate(`S${at % 30}A-${String(at).padStart(5, '0')}`, 'IT', { quality: at % 101 })),
    senders: Array.from({ length: 30 }, (_, at) => sender(`S${at}A`, { order: at + 1, maxRelease: 5 })),
  });
}
