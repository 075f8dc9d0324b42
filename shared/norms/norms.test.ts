import { describe, expect, it } from 'vitest';
import { computeShortages } from '../shortages/shortages.ts';
import { computeNorms } from './norms.ts';
import type { StaffingCase } from './staffing-case.ts';
import { GOVERNMENT, people, person, quota, staffingCase, SYSTEM, unit } from './testing.ts';

function only(more: Partial<StaffingCase>) {
  const [norm] = computeNorms(staffingCase({ units: [unit('03208')], ...more })).units;
  if (!norm) throw new Error('no unit');
  return norm;
}

describe('computeNorms', () => {
  it('Xa Dung: whole-system norm 59, actual 49, ten short', () => {
    const norm = only({
      quotas: [quota('Q1', '03208', 59, { scope: { ...SYSTEM, armedForces: true } })],
      people: people('03208', 42),
      armedForces: [{ unit: '03208', police: 5, military: 2 }],
    });
    expect(norm).toMatchObject({ number: 59, actual: 49, armedForcesCounted: 7, difference: -10, quota: 'Q1', frame: 32 });
  });

  it('counts people on leave and seconded away, and leaves the others out by reason', () => {
    const norm = only({
      quotas: [quota('Q1', '03208', 5, { scope: GOVERNMENT })],
      people: [
        ...people('03208', 3), person('03208-010', { present: false, presentInPlan: false }), person('03208-011', { category: 'HD' }),
        person('03208-012', { block: 'party' }), person('03208-013', { category: null }),
      ],
      duties: [{ key: '03208-020', unit: '03208', room: null, field: 'GD', state: 'working', days: ['T2', 'T3'], eligibility: 'yes' }],
      support: [{ key: 'SXD-001', unit: '03208', field: 'XD', start: '2025-07-01', end: '2025-12-31' }],
      moves: [{ key: '03208-030', unit: '03208', room: 'KT', field: 'NN', temporary: true }],
      stationHeads: [{ unit: '03208', key: '03208-040' }],
      armedForces: [{ unit: '03208', police: 5, military: 2 }],
    });
    expect(norm.actual).toBe(4);
    expect(norm.actualKeys).toContain('03208-010');
    expect(norm.armedForcesCounted).toBe(0);
    expect(Object.fromEntries(norm.outside.map((item) => [item.reason, item.count]))).toEqual({
      'other-block': 1, contract: 1, 'armed-forces': 7, 'seconded-in': 1, concurrent: 1, 'local-public-unit': 1, 'station-head': 1, undecided: 1,
    });
  });

  it('leaves a unit with contradicting quotas, or without data, without a difference', () => {
    const norms = computeNorms(staffingCase({
      units: [unit('03208'), unit('03176', { hasData: false })],
      quotas: [quota('Q1', '03208', 59), quota('Q2', '03208', 58), quota('Q3', '03176', 40)],
      people: people('03208', 42),
    }));
    expect(norms.units.map((norm) => [norm.unit, norm.number, norm.difference])).toEqual([['03176', 40, null], ['03208', null, null]]);
    expect(norms.units[1]?.conflict).toEqual(['Q1', 'Q2']);
    expect(norms.totals).toMatchObject({ units: 2, reported: 1, number: 40, actual: 42, difference: 0, withoutNorm: 1 });
  });

  it('names the quotas of other scopes that are in force, so that none disappears', () => {
    const party = { block: 'party-mass', counted: 'cb-cc', armedForces: false } as const;
    const norm = only({
      quotas: [
        quota('Q1', '03208', 32, { scope: GOVERNMENT }), quota('Q2', '03208', 12, { scope: party }),
        quota('Q3', '03208', 11, { scope: party, documentDate: '2025-01-01' }), quota('Q4', '03208', 9, { scope: SYSTEM, status: 'repealed' }),
      ],
    });
    expect(norm).toMatchObject({ quota: 'Q1', others: [{ quota: 'Q2', number: 12, scope: party }] });
    expect(only({ quotas: [quota('Q1', '03208', 59)] }).others).toEqual([]);
  });

  it('judges each scope by its own people, and never adds scopes together', () => {
    const party = { block: 'party-mass', counted: 'cb-cc', armedForces: false } as const;
    const input = staffingCase({
      units: [unit('03176', { order: 1 }), unit('03208', { order: 2 })],
      quotas: [
        quota('Q1', '03176', 2, { scope: GOVERNMENT }), quota('Q2', '03176', 3, { scope: party }),
        quota('Q3', '03208', 4, { scope: GOVERNMENT }), quota('Q4', '03208', 9, { scope: { ...SYSTEM, armedForces: true } }),
      ],
      people: [...people('03176', 3), person('03176-100', { block: 'party' }), ...people('03208', 3), person('03208-100', { block: 'front' })],
      armedForces: [{ unit: '03208', police: 5, military: 1 }],
    });
    const { units, totals } = computeNorms(input);
    expect(units.map((norm) => [norm.actual, norm.difference, norm.armedForcesCounted])).toEqual([[3, 1, 0], [3, -1, 0]]);
    expect(units[0]?.others).toMatchObject([{ quota: 'Q2', actual: 1, actualKeys: ['03176-100'], difference: -2 }]);
    expect(units[1]?.others).toMatchObject([{ quota: 'Q4', actual: 10, armedForcesCounted: 6, difference: 1 }]);
    expect(totals).toMatchObject({ number: 6, actual: 6, difference: 0, over: { units: 1, people: 1 }, below: { units: 1, people: 1 } });
    expect(totals.byScope.map(({ units: count, number, actual }) => [count, number, actual])).toEqual([[2, 6, 6], [1, 9, 10], [1, 3, 1]]);
    expect(computeShortages(input, computeNorms(input)).units.map((row) => row.scopes)).toEqual([
      [{ quota: 'Q2', verdict: 'below', range: null }], [{ quota: 'Q4', verdict: 'over', range: null }],
    ]);
  });

  it('takes the number that the commune typed in before the one in Biên chế giao', () => {
    const norm = only({ units: [unit('03208', { workload: 16.08 })], quotas: [quota('Q1', '03208', 12, { requiredByWorkload: 20 })], people: people('03208', 14) });
    expect(norm.wisn).toEqual({ required: 16.08, difference: -2.08, ratio: 0.87 });
  });

  it('shows WISN beside the norm and never instead of it', () => {
    const norm = only({ quotas: [quota('Q1', '03208', 12, { requiredByWorkload: 16 })], people: people('03208', 14) });
    expect(norm.wisn).toEqual({ required: 16, difference: -2, ratio: 0.88 });
    expect(norm.difference).toBe(2);
  });

  it('counts a row once where it is both listed and reported as unread', () => {
    const norm = only({ units: [unit('03208', { undecidedPeople: 2 })], people: [person('03208-001', { category: null })] });
    expect(norm.outside).toEqual([{ reason: 'undecided', count: 2, keys: ['03208-001'] }]);
  });

  it('lists units in protocol order', () => {
    const norms = computeNorms(staffingCase({ units: [unit('03176', { order: 2 }), unit('03316', { order: 2 }), unit('03208', { order: 1 })] }));
    expect(norms.units.map((norm) => norm.unit)).toEqual(['03208', '03176', '03316']);
  });
});
