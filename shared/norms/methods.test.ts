import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeShortages } from '../shortages/shortages.ts';
import { shareEnvelope } from './envelope.ts';
import { CV09_FRAME, FRAME_TOTAL } from './frame.ts';
import { computeNorms } from './norms.ts';
import { DECREE_33, DECREE_33_SOURCE } from './rule-data/decree33.ts';
import { applyRules } from './rule-sets.ts';
import type { NormRule, RuleSet, StaffingCase } from './staffing-case.ts';
import { GOVERNMENT, people, quota, staffingCase, unit } from './testing.ts';
import { wisn } from './wisn.ts';

describe('frame', () => {
  it('adds up to 32', () => {
    expect(FRAME_TOTAL).toBe(32);
    expect(CV09_FRAME.map((part) => part.posts)).toEqual([1, 3, 4, 6, 12, 6]);
  });
});

describe('wisn', () => {
  it.each([
    [4, 8.14, -4.14, 0.49], [3, 10.71, -7.71, 0.28], [4, 12.28, -8.28, 0.33], [7, 11.23, -4.23, 0.62],
    [14, 16.08, -2.08, 0.87], [15, 22.8, -7.8, 0.66], [10, 16.08, -6.08, 0.62], [12, 20.46, -8.46, 0.59],
  ])('%d against %d is %d, ratio %d', (current, required, difference, ratio) => {
    expect(wisn(current, required)).toEqual({ required, difference, ratio });
  });

  it('has no ratio where nothing is required', () => {
    expect(wisn(4, 0)).toBeNull();
    expect(wisn(4, Number.NaN)).toBeNull();
  });
});

describe('Decree 33/2023 Article 6, as data', () => {
  const number = (more: Parameters<typeof unit>[1]) => applyRules(DECREE_33, unit('03176', more))?.number;

  it('gives 24 in the worked example: type II, mountainous, 12,000 people, 180 km²', () => {
    expect(number({ type: 'II', place: 'mountain', population: 12_000, area: 180 })).toBe(24);
  });

  it('counts full steps only: halves for communes, thirds for wards of urban districts', () => {
    expect(number({ type: 'I', place: 'plain', population: 11_999, area: 59.99 })).toBe(22);
    expect(number({ type: 'I', place: 'plain', population: 12_000, area: 60 })).toBe(24);
    expect(number({ kind: 'phuong', type: 'III', place: 'district-ward', population: 20_000, area: 5 })).toBe(20);
    expect(number({ kind: 'phuong', type: 'III', place: 'town-ward', population: 4000, area: 2 })).toBe(19);
    expect(number({ kind: 'phuong', type: 'II', place: 'city-ward', population: 7000, area: 16.5 })).toBe(23);
  });

  it('names what is not given instead of guessing, and does not speak of special zones', () => {
    expect(applyRules(DECREE_33, unit('03176', { type: 'II', population: 12_000 }))).toEqual({ number: null, lacks: ['place'] });
    expect(applyRules(DECREE_33, unit('03176', { type: 'II', place: 'mountain', population: 12_000 }))).toEqual({ number: null, lacks: ['area'] });
    expect(applyRules(DECREE_33, unit('03176', { kind: 'dac-khu', type: 'I', place: 'plain', population: 1, area: 1 }))).toBeNull();
  });

  it('carries its document, article and how far it was checked', () => {
    expect(DECREE_33_SOURCE).toMatchObject({ document: 'Nghị định 33/2023/NĐ-CP', article: 'Điều 6', madeUntil: '2025-06-30', checked: 'reported' });
  });
});

describe('a rule set of the province', () => {
  const ANY = { kind: null, type: null, place: null, criterion: null, above: 0, step: 0, most: null };
  const own = (...rules: Partial<NormRule>[]): RuleSet => ({ code: 'R1', scope: GOVERNMENT, rules: rules.map((rule) => ({ ...ANY, each: 0, ...rule })) });

  it('starts from the line that says most about the unit, and adds no more than it may', () => {
    const set = own({ each: 30 }, { kind: 'xa', type: 'I', each: 34 }, { criterion: 'oldUnits', above: 2, step: 1, each: 2, most: 3 }, { criterion: 'border', step: 1, each: 1 });
    expect(applyRules(set, unit('03176', { type: 'I', oldUnits: 5, border: true }))?.number).toBe(34 + 3 + 1);
    expect(applyRules(set, unit('03176', { kind: 'phuong', type: 'I', oldUnits: 3 }))?.number).toBe(30 + 2);
    expect(applyRules(set, unit('03176'))).toEqual({ number: null, lacks: ['type'] });
  });

  it('gives no number where two first lines contradict each other', () => {
    expect(applyRules(own({ kind: 'xa', each: 30 }, { kind: 'xa', each: 31 }), unit('03176'))).toEqual({ number: null, lacks: [] });
  });
});

describe('references of a case', () => {
  const units = [unit('03176', { population: 6000, order: 1 }), unit('03208', { population: 3001, order: 2 }), unit('03316', { population: 2000, order: 3 })];
  const weights = { equal: 0, population: 1, area: 0, oldUnits: 0, score: 0, workload: 0, border: 0, remote: 0 };
  const envelope = { scope: GOVERNMENT, total: 100, minimum: 20, maximum: 60, weights };

  it('share the total of the province exactly, beside the frame', () => {
    const norms = computeNorms(staffingCase({ units, envelope }));
    expect(norms.envelope).toEqual({ ok: true, total: 100 });
    const shares = norms.units.map((norm) => norm.references.find((one) => one.method === 'envelope')?.number ?? 0);
    expect(shares).toEqual([53, 27, 20]);
    expect(norms.units[0]?.references.map((one) => [one.method, one.source])).toEqual([['frame', 'CV09'], ['envelope', 'ENVELOPE']]);
  });

  it('name the units whose measure is missing and give nobody a share then', () => {
    const norms = computeNorms(staffingCase({ units: [...units, unit('03352', { order: 4 })], envelope }));
    expect(norms.envelope).toEqual({ ok: false, reason: 'incomplete', lacking: [{ criterion: 'population', units: ['03352'] }] });
    expect(norms.units.map((norm) => norm.references.at(-1))).toMatchObject([{ number: null, lacks: [] }, { number: null }, { number: null }, { number: null, lacks: ['population'] }]);
    expect(computeNorms(staffingCase({ units, envelope: { ...envelope, minimum: 40 } })).envelope).toEqual({ ok: false, reason: 'below-minimums' });
  });

  it('never change a difference, a verdict or what a unit may give', () => {
    const bare = staffingCase({ units, quotas: [quota('Q1', '03176', 3)], people: people('03176', 5) });
    const full = { ...bare, envelope, units: units.map((one) => ({ ...one, type: 'II' as const, place: 'mountain' as const, area: 10 })) };
    const judged = (input: StaffingCase) => {
      const norms = computeNorms(input);
      return [norms.totals, norms.units.map((norm) => [norm.number, norm.difference]), computeShortages(input, norms)];
    };
    expect(judged(full)).toEqual(judged(bare));
    expect(computeNorms(full).units[0]?.references.map((one) => one.source)).toEqual(['CV09', 'ND33', 'ENVELOPE']);
  });
});

describe('shareEnvelope', () => {
  const units = (...people: number[]) => people.map((measure, at) => ({ code: String(10_000 + at), measures: [measure] }));
  const numbers = (total: number, minimum: number, maximum: number, ...people: number[]) => {
    const result = shareEnvelope({ total, minimum, maximum, weights: [1], units: units(...people) });
    return result.ok ? result.shares.map((share) => share.number) : result.reason;
  };

  it('shares by largest remainder', () => {
    expect(numbers(10, 0, 10, 1, 1, 1)).toEqual([4, 3, 3]);
    expect(numbers(7, 0, 7, 5, 3, 1)).toEqual([4, 2, 1]);
  });

  it('keeps minimum and maximum, and gives what is over to the others', () => {
    expect(numbers(100, 30, 40, 1000, 10, 10)).toEqual([40, 30, 30]);
    expect(numbers(20, 2, 12, 97, 1, 1, 1)).toEqual([12, 3, 3, 2]);
  });

  it('shares alike where no measure is given', () => {
    expect(numbers(9, 0, 9, 0, 0, 0)).toEqual([3, 3, 3]);
  });

  it('weighs the criteria, each by its share of the province', () => {
    const result = shareEnvelope({
      total: 100, minimum: 0, maximum: 100, weights: [3, 1],
      units: [{ code: '00001', measures: [1, 900] }, { code: '00002', measures: [1, 100] }],
    });
    expect(result.ok && result.shares.map((share) => share.number)).toEqual([60, 40]);
  });

  it('refuses bounds that cannot be met', () => {
    expect(numbers(5, 2, 9, 1, 1, 1)).toBe('below-minimums');
    expect(numbers(50, 0, 9, 1, 1, 1)).toBe('above-maximums');
  });

  it('shares equally what is left for units that no criterion measures', () => {
    const units = [{ code: '10000', measures: [0, 0] }, { code: '10001', measures: [1, 0] }];
    expect(shareEnvelope({ total: 2, minimum: 0, maximum: 1, weights: [1, 0], units })).toEqual({
      ok: true, shares: [{ code: '10000', number: 1 }, { code: '10001', number: 1 }],
    });
  });

  it('always adds up, stays in bounds, ignores the order, and gives no less for more', () => {
    const envelope = fc.record({
      minimum: fc.nat(4), extra: fc.nat(20), fill: fc.integer({ min: 0, max: 100 }),
      weights: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
      rows: fc.array(fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
    }).map(({ minimum, extra, fill, weights, rows }) => {
      const maximum = minimum + extra;
      const total = rows.length * minimum + Math.round((rows.length * extra * fill) / 100);
      return { minimum, maximum, total, weights, units: rows.map((measures, at) => ({ code: String(10_000 + at), measures })) };
    });
    fc.assert(fc.property(envelope, (input) => {
      const result = shareEnvelope(input);
      if (!result.ok) throw new Error(result.reason);
      expect(result.shares.reduce((sum, share) => sum + share.number, 0)).toBe(input.total);
      for (const share of result.shares) {
        expect(share.number).toBeGreaterThanOrEqual(input.minimum);
        expect(share.number).toBeLessThanOrEqual(input.maximum);
      }
      expect(shareEnvelope({ ...input, units: [...input.units].reverse() })).toEqual(result);
      const number = new Map(result.shares.map((share) => [share.code, share.number]));
      for (const a of input.units) {
        for (const b of input.units) {
          const dominates = a.measures.every((value, at) => value >= (b.measures[at] ?? 0));
          if (dominates) expect(number.get(a.code)).toBeGreaterThanOrEqual((number.get(b.code) ?? 0) - 1);
        }
      }
    }));
  });
});
