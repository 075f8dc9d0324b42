import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decree33Staff } from './decree33.ts';
import { shareEnvelope } from './envelope.ts';
import { CV09_FRAME, FRAME_TOTAL } from './frame.ts';
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

describe('Decree 33/2023 Article 6', () => {
  it('gives 24 in the worked example', () => {
    expect(decree33Staff({ type: 'II', place: 'mountainous-commune', people: 12_000, area: 180 })).toBe(24);
  });

  it('counts full steps only: halves for communes, thirds for wards of urban districts', () => {
    expect(decree33Staff({ type: 'I', place: 'commune', people: 11_999, area: 59.9 })).toBe(22);
    expect(decree33Staff({ type: 'I', place: 'commune', people: 12_000, area: 60 })).toBe(24);
    expect(decree33Staff({ type: 'III', place: 'urban-district-ward', people: 20_000, area: 5 })).toBe(20);
    expect(decree33Staff({ type: 'III', place: 'town-ward', people: 4000, area: 2 })).toBe(19);
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
