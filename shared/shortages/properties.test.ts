import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS, CATEGORIES, FIELDS, RETIREMENT_CLASSES, WEEKDAYS } from '../catalog/codes.ts';
import { addDays, daysBetween } from '../catalog/period.ts';
import { scopeKey } from '../norms/choose-quota.ts';
import { computeNorms } from '../norms/norms.ts';
import type { ScopeNorm } from '../norms/result.ts';
import { judgeScope } from '../norms/scope.ts';
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
  block: fc.option(fc.constantFrom('government' as const, ...BLOCKS), { freq: 12 }),
  otherFields: fc.subarray([...FEW_FIELDS], { maxLength: 1 }),
  retirement: fc.constantFrom('later' as const, 'later' as const, ...RETIREMENT_CLASSES),
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
      const judged = norms.units.filter((norm) => norm.scope !== null && scopeKey(norm.scope) === scopeKey(norms.totals.scope));
      const sum = (of: (norm: ScopeNorm) => number, rows: readonly Pick<ScopeNorm, 'number' | 'actual' | 'difference'>[] = judged): number =>
        rows.reduce((total, norm) => total + of(norm as ScopeNorm), 0);
      expect(norms.totals.actual).toBe(sum((norm) => norm.actual));
      expect(norms.totals.number).toBe(sum((norm) => norm.number ?? 0));
      expect(norms.totals.difference).toBe(sum((norm) => norm.difference ?? 0));
      expect(norms.totals.over.people - norms.totals.below.people).toBe(norms.totals.difference);
      for (const total of norms.totals.byScope) {
        const rows = norms.units.flatMap((norm) => [norm, ...norm.others]).filter((row) => row.number !== null && row.scope && scopeKey(row.scope) === scopeKey(total.scope));
        expect([total.units, total.number, total.actual, total.difference])
          .toEqual([rows.length, sum((row) => row.number ?? 0, rows), sum((row) => row.actual, rows), sum((row) => row.difference ?? 0, rows)]);
      }
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

  it('never mix scopes: each counts the people of its blocks and categories, and armed forces only where it includes them', () => {
    fc.assert(fc.property(anyCase, (input) => {
      const heads = new Set(input.stationHeads.map((row) => row.key));
      for (const norm of computeNorms(input).units) {
        const own = input.people.filter((row) => row.unit === norm.unit);
        const armed = input.armedForces.filter((row) => row.unit === norm.unit).reduce((sum, row) => sum + row.police + row.military, 0);
        for (const row of [norm, ...norm.others]) {
          const scope = row.scope!;
          const inside = own.filter((one) => !heads.has(one.key) && judgeScope(one, scope) === 'inside').map((one) => one.key);
          expect(row.actualKeys).toEqual(inside.toSorted());
          expect(row.armedForcesCounted).toBe(scope.armedForces ? armed : 0);
          expect(row.actual).toBe(inside.length + row.armedForcesCounted);
          expect(row.difference).toBe(row.number === null || !input.units.find((one) => one.code === norm.unit)?.hasData ? null : row.actual - row.number);
          const apart = row.outside.find((item) => item.reason === 'armed-forces')?.count ?? 0;
          if (!scope.armedForces) expect(apart).toBeGreaterThanOrEqual(armed);
        }
        expect(new Set([norm, ...norm.others].map((row) => scopeKey(row.scope!))).size).toBe(1 + norm.others.length);
      }
    }));
  });

  it('name and count every unit that is in no sum', () => {
    fc.assert(fc.property(anyCase, (input) => {
      const norms = computeNorms(input);
      const { units, totals } = computeShortages(input, norms);
      expect(units.map((row) => row.unit)).toEqual(norms.units.map((norm) => norm.unit));
      expect(units).toHaveLength(input.units.length);
      const open = norms.units.filter((norm) => norm.difference === null);
      expect(totals.verdicts['no-data']).toBe(norms.totals.units - norms.totals.reported);
      for (const norm of open) {
        const row = units.find((one) => one.unit === norm.unit);
        const reason = norm.conflict.length > 0 ? 'conflict' : 'no-norm';
        expect(row?.verdict === 'no-data' ? null : row?.because).toBe(row?.verdict === 'no-data' ? null : reason);
      }
      for (const row of units) expect(row.because !== null).toBe(row.verdict === 'undecided');
      expect(norms.totals.withoutNorm).toBe(norms.units.filter((norm) => norm.number === null).length);
    }));
  });

  it('keep every count to the keys it was counted from', () => {
    fc.assert(fc.property(anyCase, (input) => {
      for (const unit of shortagesOf(input).units) {
        for (const field of unit.fields) {
          const { fullTime, partTime, support } = field.keys;
          expect([field.fullTime, field.have, field.support]).toEqual([fullTime.length, fullTime.length + partTime.length, support.length]);
          expect(field.retiringWithin6.every((key) => field.retiringWithin12.includes(key))).toBe(true);
          expect(field.missingIn6).toBeGreaterThanOrEqual(field.missing);
          expect(field.missingIn12).toBeGreaterThanOrEqual(field.missingIn6);
          expect(field.missingIn12).toBeLessThanOrEqual(field.missing + field.retiringWithin12.length);
        }
        const gifts = unit.gives.reduce((sum, gift) => sum + gift.count, 0);
        expect(unit.canRelease).toBeLessThanOrEqual(gifts);
        for (const gift of unit.gives) {
          const field = unit.fields.find((item) => item.field === gift.field)!;
          expect(gift.count).toBeLessThanOrEqual(gift.keys.length);
          expect(field.have - gift.count).toBeGreaterThanOrEqual(Math.max(1, field.need));
          if (field.fullTimeRequired) expect(field.fullTime - gift.count).toBeGreaterThanOrEqual(field.need);
        }
        expect(unit.atHome.map((fix) => [fix.field, fix.missing])).toEqual(unit.fields.filter((field) => field.missing > 0).map((field) => [field.field, field.missing]));
      }
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

  it('never lose a full-time shortage when a concurrent person is added', () => {
    fc.assert(fc.property(anyCase, anyDuty, (input, duty) => {
      const before = shortagesOf(input);
      const after = shortagesOf({ ...input, duties: [...input.duties, { ...duty, key: `${duty.unit}-998` }] });
      before.units.forEach((row, at) => {
        for (const field of row.fields) {
          const now = after.units[at]?.fields.find((item) => item.field === field.field);
          expect(now?.missing).toBe(field.missing);
          if (field.fullTimeRequired) expect(now?.posts).toBe(field.posts);
        }
        expect(after.units[at]?.verdict).toBe(row.verdict);
      });
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
