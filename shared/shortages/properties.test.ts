import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS, CATEGORIES, FIELDS, WEEKDAYS } from '../catalog/codes.ts';
import { addDays, daysBetween } from '../catalog/period.ts';
import { computeNorms } from '../norms/norms.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';
import { GOVERNMENT, need, person, quota, staffingCase, SYSTEM, unit } from '../norms/testing.ts';
import { lineStart } from './reopen.ts';
import type { ShortagesResult } from './result.ts';
import { computeShortages } from './shortages.ts';

const UNITS = ['03176', '03208', '03316'] as const;
const FEW_FIELDS = FIELDS.slice(0, 5);
const day = fc.constantFrom('2025-01-01', '2025-06-01', '2025-09-30', '2025-12-01', '2026-01-01', '2026-06-01');

const anyPerson = fc.record({
  unit: fc.constantFrom(...UNITS),
  block: fc.option(fc.constantFrom(...BLOCKS), { freq: 12 }),
  category: fc.option(fc.constantFrom(...CATEGORIES), { freq: 12 }),
  mainField: fc.option(fc.constantFrom(...FEW_FIELDS), { freq: 12 }),
  present: fc.boolean(),
  days: fc.constantFrom(5, 5, 5, 2),
});

const anyQuota = fc.record({
  unit: fc.constantFrom(...UNITS),
  number: fc.integer({ min: 0, max: 8 }),
  scope: fc.constantFrom(SYSTEM, GOVERNMENT, { ...SYSTEM, armedForces: true }),
  documentDate: fc.option(day),
  effectiveFrom: fc.option(day),
  status: fc.constantFrom('in-force' as const, 'in-force' as const, 'replaced' as const),
});

const anyDuty = fc.record({
  unit: fc.constantFrom(...UNITS), field: fc.constantFrom(...FEW_FIELDS), room: fc.constant(null),
  state: fc.constantFrom('working' as const, 'available' as const), days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  eligibility: fc.constant('yes' as const),
});

const anyNeed = fc.record({
  unit: fc.constantFrom(...UNITS), field: fc.constantFrom(...FEW_FIELDS), asked: fc.option(fc.nat(4)), appraised: fc.option(fc.nat(4)),
  minimum: fc.constant(null), fullTimeRequired: fc.boolean(),
});

const anySupport = fc.record({ unit: fc.constantFrom(...UNITS), field: fc.constantFrom(...FEW_FIELDS), start: day, end: day })
  .filter((row) => row.start <= row.end);

const key = (unitCode: string, first: number, at: number): string => `${unitCode}-${first + at}`;

/** Cases with three units and every kind of row, odd ones included. */
const anyCase: fc.Arbitrary<StaffingCase> = fc.record({
  people: fc.array(anyPerson, { maxLength: 18 }), quotas: fc.array(anyQuota, { maxLength: 8 }), duties: fc.array(anyDuty, { maxLength: 5 }),
  needs: fc.array(anyNeed, { maxLength: 8 }), support: fc.array(anySupport, { maxLength: 5 }), noData: fc.subarray([...UNITS], { maxLength: 1 }),
  armed: fc.nat(5),
}).map((parts) => staffingCase({
  units: UNITS.map((code, at) => unit(code, { order: at + 1, hasData: !parts.noData.includes(code) })),
  people: parts.people.map((row, at) => person(key(row.unit, 100, at), row)),
  quotas: parts.quotas.map((row, at) => quota(`Q${at + 1}`, row.unit, row.number, row)),
  duties: parts.duties.map((row, at) => ({ ...row, key: key(row.unit, 500, at) })),
  needs: parts.needs,
  support: parts.support.map((row, at) => ({ ...row, key: key(row.unit, 700, at) })),
  armedForces: [{ unit: UNITS[0], police: parts.armed, military: 1 }],
}));

/** The same case with every list of rows in another order. */
function shuffled(input: StaffingCase): fc.Arbitrary<StaffingCase> {
  const mix = <T>(rows: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...rows], { minLength: rows.length });
  return fc.record({
    units: mix(input.units), quotas: mix(input.quotas), people: mix(input.people), needs: mix(input.needs), duties: mix(input.duties),
    support: mix(input.support),
  }).map((lists) => ({ ...input, ...lists }));
}

function shortagesOf(input: StaffingCase): ShortagesResult {
  return computeShortages(input, computeNorms(input));
}

describe('norms and shortages of any case', () => {
  it('never depend on the order of rows', () => {
    fc.assert(fc.property(anyCase.chain((input) => fc.tuple(fc.constant(input), shuffled(input))), ([input, mixed]) => {
      expect(JSON.stringify(computeNorms(mixed))).toBe(JSON.stringify(computeNorms(input)));
      expect(JSON.stringify(shortagesOf(mixed))).toBe(JSON.stringify(shortagesOf(input)));
    }));
  });

  it('have parts that add up to their totals, and place every own person once', () => {
    fc.assert(fc.property(anyCase, (input) => {
      const norms = computeNorms(input);
      const sum = (of: (norm: (typeof norms.units)[number]) => number): number => norms.units.reduce((total, norm) => total + of(norm), 0);
      expect(norms.totals.actual).toBe(sum((norm) => norm.actual));
      expect(norms.totals.number).toBe(sum((norm) => norm.number ?? 0));
      expect(norms.totals.difference).toBe(sum((norm) => norm.difference ?? 0));
      for (const norm of norms.units) {
        const own = input.people.filter((row) => row.unit === norm.unit).map((row) => row.key);
        const placed = [...norm.actualKeys, ...norm.outside.flatMap((item) => item.keys)].filter((key) => own.includes(key));
        expect(placed.toSorted()).toEqual(own.toSorted());
      }
      const { units, totals } = computeShortages(input, norms);
      const fields = units.flatMap((row) => row.fields);
      expect(totals.posts).toBe(fields.reduce((total, field) => total + field.posts, 0));
      expect(totals.missing).toBe(fields.reduce((total, field) => total + field.missing, 0));
      expect(Object.values(totals.verdicts).reduce((total, count) => total + count, 0)).toBe(units.length);
    }));
  });

  it('never show a larger shortage after a person is added', () => {
    fc.assert(fc.property(anyCase, anyPerson, (input, more) => {
      const before = shortagesOf(input);
      const after = shortagesOf({ ...input, people: [...input.people, person(`${more.unit}-999`, more)] });
      before.units.forEach((row, at) => {
        for (const field of row.fields) {
          const now = after.units[at]?.fields.find((item) => item.field === field.field);
          expect(now?.missing).toBeLessThanOrEqual(field.missing);
          expect(now?.posts).toBeLessThanOrEqual(field.posts);
        }
      });
    }));
  });

  it('never let concurrent staff or support lower a shortage, nor concurrent staff a post that requires full time', () => {
    fc.assert(fc.property(anyCase, (input) => {
      const all = shortagesOf(input);
      const alone = shortagesOf({ ...input, duties: [], support: [] });
      const withoutDuties = shortagesOf({ ...input, duties: [] });
      all.units.forEach((row, at) => {
        for (const field of row.fields) {
          const same = (other: ShortagesResult) => other.units[at]?.fields.find((item) => item.field === field.field);
          expect(same(alone)?.missing ?? 0).toBe(field.missing);
          if (field.fullTimeRequired) expect(same(withoutDuties)?.posts ?? 0).toBe(field.posts);
        }
      });
      expect(computeNorms(input).units.map((norm) => norm.difference)).toEqual(computeNorms({ ...input, duties: [], support: [] }).units.map((norm) => norm.difference));
    }));
  });

  it('propose the posts missing on the worst day, each from the first day on which it is missing', () => {
    const supported = fc.array(fc.record({ who: fc.nat(3), start: fc.integer({ min: -40, max: 200 }), days: fc.nat(120) }), { maxLength: 5 });
    fc.assert(fc.property(supported, fc.nat(4), (rows, appraised) => {
      const plan = staffingCase().plan;
      const support = rows.map(({ who, start, days }) => ({
        key: key(UNITS[0], 700, who), unit: UNITS[0], field: 'IT' as const, start: addDays(plan.start, start), end: addDays(plan.start, start + days),
      }));
      const input = staffingCase({ units: [unit(UNITS[0])], needs: [need(UNITS[0], 'IT', appraised)], support });
      const days = Array.from({ length: daysBetween(plan.start, plan.end) + 1 }, (_, at) => addDays(plan.start, at));
      const shortfall = days.map((day) => Math.max(0, appraised - new Set(support.filter((row) => row.start <= day && day <= row.end).map((row) => row.key)).size));
      const posts = shortagesOf(input).units[0]?.fields.find((field) => field.field === 'IT')?.posts ?? 0;
      expect(posts).toBe(Math.max(...shortfall));
      for (let k = 1; k <= posts; k++) expect(lineStart(input, UNITS[0], 'IT', k, posts)).toBe(days[shortfall.findIndex((missing) => missing >= k)]);
    }));
  });

  it('never let a unit release more than its surplus in total', () => {
    fc.assert(fc.property(anyCase, (input) => {
      const norms = computeNorms(input);
      computeShortages(input, norms).units.forEach((row, at) => {
        expect(row.canRelease).toBeLessThanOrEqual(Math.max(0, norms.units[at]?.difference ?? 0));
        expect(row.canRelease).toBeLessThanOrEqual(row.fields.reduce((total, field) => total + field.surplus, 0));
      });
    }));
  });
});
