import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import type { StaffingCase } from '../norms/staffing-case.ts';
import { A, B, C, candidate, need, sender, threeUnits } from './testing/cases.ts';
import { readFacts } from './facts.ts';
import { solveLexicographic } from './network-simplex.ts';
import type { Problem } from './problem.ts';
import { ProposalError } from './proposal-error.ts';
import { propose, solveNetworks } from './propose.ts';
import { generateSmall, shuffled, solved, type Generated } from './testing/generate.ts';
import { refereeModel, refereeValues, type Highs } from './testing/referee.ts';
import { fewerPeople, whatIf } from './what-if.ts';
import { extendModel, withoutHeads } from './what-if-model.ts';

const highs = await loadHighs() as unknown as Highs;

const ask = ({ input, shortages }: Generated) => whatIf(input, shortages);
const mainOf = ({ input, shortages }: Generated) => solveNetworks(readFacts(input, shortages)).main;
const valuesOf = (costs: readonly Float64Array[], flow: Float64Array) => costs.map((cost) => cost.reduce((sum, each, arc) => sum + each * flow[arc]!, 0));
const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Small cases in which somebody is sent. */
function cases(count: number, wanted: (problem: Problem) => boolean = () => true): readonly Generated[] {
  return seeds(count).map(generateSmall).filter((each) => wanted(mainOf(each).model.problem));
}

const hasHeads = ({ movers }: Problem) => movers.some((mover) => mover.measure === 'station-head');

describe('coverage against the number of people sent', () => {
  it('is for every number what a solve from nothing gives, on every level', () => {
    let steps = 0;
    for (const each of cases(60)) {
      const start = withoutHeads(extendModel(mainOf(each), []).start);
      const { model } = start;
      for (const { people, flow } of fewerPeople(start)) {
        const upper = start.upper.slice();
        if (model.poolArc >= 0) upper[model.poolArc] = people;
        const cold = solveLexicographic({ ...model.network, upper }, model.costs);
        expect(valuesOf(model.costs, flow)).toEqual(cold.levels.map((level) => level.value));
        steps++;
      }
    }
    expect(steps).toBeGreaterThan(150);
  });

  it('is confirmed by HiGHS in whole numbers', () => {
    let compared = 0;
    for (const each of cases(45, (problem) => !hasHeads(problem))) {
      const main = mainOf(each);
      const { start } = extendModel(main, []);
      for (const { people, flow } of fewerPeople(start)) {
        const levels = main.model.levels.length;
        const values = valuesOf(start.model.costs.slice(0, levels), flow);
        const referee = refereeModel({ ...main.model.problem, poolCap: people });
        expect(values.map((value, at) => (referee.gains[at] ? 0 - value : value))).toEqual(refereeValues(highs, referee));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('ends at the plan, never falls on the levels of the policy, and each further person is worth no more than the one before', () => {
    for (const each of cases(80)) {
      const main = mainOf(each);
      const { curve } = ask(each);
      const { totals } = propose(each.input, each.shortages);
      expect(curve.map((point) => point.people)).toEqual(curve.map((_, at) => at));
      expect(curve.at(-1)).toMatchObject({ people: totals.seconded, posts: totals.covered, unitsAtZero: totals.unitsWithPosts - totals.unitsServed });
      const start = withoutHeads(extendModel(main, []).start);
      const values = [...fewerPeople(start)].length === 0 ? [] : pointValues(start);
      const worth = values.slice(1).map((value, at) => value.map((now, level) => now - values[at]![level]!));
      for (const gain of worth) expect(signOf(gain)).toBeLessThanOrEqual(0);
      for (const [at, gain] of worth.slice(1).entries()) expect(signOf(gain.map((now, level) => now - worth[at]![level]!))).toBeGreaterThanOrEqual(0);
    }
  });

  it('tells where two people would do for what three are sent', () => {
    const input = threeUnits({ needs: [need(A, 'IT', 1), need(B, 'IT', 1)], candidates: [candidate('S-1', 'IT'), candidate('S-2', 'IT'), candidate('S-3', 'KT')], senders: [sender('S')] });
    const { curve, enough, of } = ask(solved(input));
    expect(of).toMatchObject({ posts: 2, units: 2, critical: 2 });
    expect(curve.map(({ posts, unitsAtZero, criticalEmpty }) => [posts, unitsAtZero, criticalEmpty])).toEqual([[0, 2, 2], [1, 1, 1], [2, 0, 0]]);
    expect(enough).toBe(2);
  });
});

/** Values of every level by number of people, upwards. */
function pointValues(start: Parameters<typeof fewerPeople>[0]): readonly (readonly number[])[] {
  const values: number[][] = [];
  for (const { flow } of fewerPeople(start)) values.push(valuesOf(start.model.costs.slice(0, start.model.levels.length), flow));
  return values.reverse();
}

function signOf(vector: readonly number[]): number {
  return Math.sign(vector.find((each) => each !== 0) ?? 0);
}

describe('the fewest people', () => {
  it('that leave no unit at zero are as few as HiGHS finds by trying every number', () => {
    let compared = 0;
    for (const each of cases(120, (problem) => !hasHeads(problem))) {
      const { networks, main } = solveNetworks(readFacts(each.input, each.shortages));
      if (networks.length > 1 && networks[0]!.assignments.length > 0) continue;
      const problem: Problem = { ...main.model.problem, policy: 'even' };
      const served = (poolCap: number | null) => {
        const referee = refereeModel({ ...problem, poolCap });
        return refereeValues(highs, { ...referee, levels: referee.levels.slice(0, 2), gains: referee.gains.slice(0, 2), objectives: referee.objectives.slice(0, 2) });
      };
      const most = served(problem.poolCap);
      const { fewest: { units } } = ask(each);
      expect(units.reached).toBe(most[1]);
      expect(served(units.people)).toEqual(most);
      if (units.people > 0) expect(served(units.people - 1)).not.toEqual(most);
      compared++;
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('names the units and fields left, those that nobody could ever come to, and why', () => {
    const input = threeUnits({
      needs: [need(A, 'IT', 1), need(B, 'IT', 1), need(C, 'XD', 1)], candidates: [candidate('S-1', 'IT', { otherFields: [] })], senders: [sender('S')],
    });
    const { fewest } = ask(solved(input));
    expect(fewest.units).toMatchObject({ people: 1, reached: 1, of: 3 });
    expect(fewest.units.left).toMatchObject([
      { unit: B, field: 'IT', never: false, reason: { code: 'taken-by-order', params: { unit2: A } } },
      { unit: C, field: 'XD', never: true, reason: { code: 'nobody-qualified' } },
    ]);
    expect(fewest.critical).toMatchObject({ people: 1, reached: 1, of: 3 });
    expect(fewest.critical.left.map(({ unit, never }) => [unit, never])).toEqual([[B, false], [C, true]]);
  });

  it('says that a post is to stay empty where a reviewer said so', () => {
    const input = threeUnits({ needs: [need(A, 'IT', 1)], candidates: [candidate('S-1', 'IT')], senders: [sender('S')], pins: [{ kind: 'empty', unit: A, field: 'IT' }] });
    const { fewest, curve } = ask(solved(input));
    expect(curve).toEqual([{ people: 0, posts: 0, weight: 0, unitsAtZero: 1, criticalEmpty: 1 }]);
    expect(fewest.units.left).toMatchObject([{ unit: A, never: true, reason: { code: 'left-empty' } }]);
    expect(fewest.critical.left).toMatchObject([{ unit: A, never: true, reason: { code: 'left-empty' } }]);
  });
});

describe('one more person from one agency', () => {
  const levelsOf = (input: StaffingCase) => {
    const { model, solution } = mainOf(solved(input));
    return model.levels.map((name, at) => [name, solution.levels[at]!.value] as const);
  };

  it('changes the levels exactly as a new plan with the limit one higher', () => {
    let gains = 0;
    for (const { input, shortages } of seeds(150).map(generateSmall).map(({ input }) => solved({ ...input, pins: [], previous: [] }))) {
      const before = levelsOf(input);
      for (const raise of whatIf(input, shortages).raises.filter((each) => each.raised.length > 0)) {
        const after = levelsOf({
          ...input,
          senders: input.senders.map((row) => (row.code !== raise.agency ? row : {
            ...row,
            maxRelease: row.maxRelease === null || !raise.raised.includes('total') ? row.maxRelease : row.maxRelease + 1,
            fields: row.fields.map((field) => (field.field !== raise.field ? field : { ...field, maxRelease: raise.fieldLimit! + 1 })),
          })),
        });
        const changed = before.flatMap(([name, value], at) => (after[at]![1] === value ? [] : [{ name, change: Math.abs(after[at]![1]) - Math.abs(value) }]));
        expect(raise.levels.map(({ name, change }) => ({ name, change }))).toEqual(changed);
        if (raise.levels.length > 0) gains++;
      }
    }
    expect(gains).toBeGreaterThan(20);
  });

  it('raises the field together with the total where both are full, and says so', () => {
    const limits = { maxRelease: 1, fields: [{ field: 'IT' as const, staff: 9, maxRelease: 1 }] };
    const input = threeUnits({ needs: [need(A, 'IT', 1), need(B, 'IT', 1)], candidates: [candidate('S-1', 'IT'), candidate('S-2', 'IT')], senders: [sender('S', limits)] });
    expect(ask(solved(input)).raises).toMatchObject([
      { agency: 'S', field: 'IT', raised: ['total', 'field'], effect: 'gain', posts: 1, units: 1, gains: [{ unit: B, field: 'IT' }] },
      { agency: 'S', field: null, raised: ['total'], effect: 'no-gain', levels: [], posts: 0 },
    ]);
  });

  it('says where nothing is to be raised', () => {
    const input = threeUnits({
      needs: [need(A, 'IT', 1)], candidates: [candidate('S-1', 'IT', { quality: 90 }), candidate('T-1', 'IT'), candidate('U-1', 'IT')],
      senders: [sender('S', { maxRelease: 5 }), sender('T', { order: 2, maxRelease: 1 }), sender('U', { order: 3 })],
    });
    expect(ask(solved(input)).raises.map(({ agency, effect }) => [agency, effect])).toEqual([['S', 'everyone-sent'], ['T', 'not-full'], ['U', 'no-limit']]);
  });

  it('tells an agency whose places are shared between measures once, with its own limit', () => {
    const small = threeUnits({
      needs: [need(A, 'IT', 1), need(B, 'IT', 1), need(C, 'IT', 1)], senders: [sender('S', { maxRelease: 2 })],
      candidates: [candidate('S-1', 'IT', { quality: 90 }), candidate('S-2', 'IT', { quality: 80 }), candidate('S-3', 'IT', { measure: 'reinforcement' }), candidate('S-4', 'IT', { measure: 'reinforcement' })],
    });
    const { raises } = ask(solved({ ...small, settings: { ...small.settings, limits: { ...small.settings.limits, secondment: 1 } } }));
    expect(raises).toMatchObject([{ agency: 'S', totalLimit: 2, raised: ['total'], effect: 'gain', posts: 1, units: 1 }]);
  });

  it('tells what one more person like those named would cover, with the limits that this needs', () => {
    const input = threeUnits({
      needs: [need(A, 'IT', 1), need(B, 'IT', 1)], candidates: [candidate('S-1', 'IT'), candidate('S-2', 'KT')], senders: [sender('S', { maxRelease: 1 })],
    });
    const { raises, further } = ask(solved(input));
    expect(raises).toMatchObject([{ agency: 'S', effect: 'everyone-sent' }]);
    expect(further).toMatchObject([{ agency: 'S', field: 'IT', raised: ['total'], effect: 'gain', posts: 1, units: 1, gains: [{ unit: B, field: 'IT' }] }]);
  });

  it('covers with a further person exactly what a plan with that person would', () => {
    let gains = 0;
    for (const { input, shortages } of seeds(100).map(generateSmall).map(({ input }) => solved({ ...input, pins: [], previous: [] }))) {
      const before = levelsOf(input);
      for (const more of whatIf(input, shortages).further.filter(({ effect }) => effect === 'gain')) {
        const bound = (limit: number | null, isRaised: boolean) => (limit === null || !isRaised ? limit : limit + 1);
        const after = (like: StaffingCase['candidates'][number]) => levelsOf({
          ...input,
          candidates: [...input.candidates, { ...like, key: `${like.key}-9` }],
          senders: input.senders.map((row) => (row.code !== more.agency ? row : {
            ...row, maxRelease: bound(row.maxRelease, more.raised.includes('total')),
            fields: row.fields.map((field) => (field.field !== more.field ? field : { ...field, maxRelease: bound(field.maxRelease ?? Math.max(0, field.staff - 1), more.raised.includes('field')) })),
          })),
        });
        const like = input.candidates.filter((row) => row.sender === more.agency && row.mainField === more.field && row.eligibility !== 'no' && row.measure !== 'station-head');
        const changes = like.map((row) => JSON.stringify(before.slice(0, 3).flatMap(([name, value], at) => {
          const change = Math.abs(after(row)[at]![1]) - Math.abs(value);
          return change === 0 ? [] : [{ name, change }];
        })));
        expect(changes).toContain(JSON.stringify(more.levels));
        gains++;
      }
    }
    expect(gains).toBeGreaterThan(20);
  });
});

describe('the answer', () => {
  it('is the same to the byte in whatever order the rows come', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer(), (seed, order) => {
      const { input, shortages } = generateSmall(seed);
      const mixed = solved(shuffled(input, order));
      expect(JSON.stringify(ask(mixed))).toBe(JSON.stringify(whatIf(input, shortages)));
    }), { numRuns: 30 });
  });

  it('is clear where there is nothing to ask', () => {
    const nobody = ask(solved(threeUnits({ needs: [need(A, 'IT', 2)] })));
    expect(nobody).toMatchObject({ curve: [{ people: 0, posts: 0, unitsAtZero: 1 }], enough: 0, raises: [], fewest: { units: { people: 0, reached: 0, of: 1 } } });
    const nothing = ask(solved(threeUnits({ candidates: [candidate('S-1', 'IT')], senders: [sender('S')] })));
    expect(nothing).toMatchObject({ of: { posts: 0, units: 0 }, curve: [{ people: 0, posts: 0 }], fewest: { units: { people: 0, left: [] } } });
  });

  it('answers at once for ten thousand candidates and one post', () => {
    const candidates = Array.from({ length: 10_000 }, (_, at) => candidate(`S-${at + 1}`, 'IT'));
    const { curve, raises } = ask(solved(threeUnits({ needs: [need(A, 'IT', 1)], candidates, senders: [sender('S', { maxRelease: 1 })] })));
    expect(curve.map((point) => point.posts)).toEqual([0, 1]);
    expect(raises).toMatchObject([{ effect: 'no-gain' }]);
  });

  it('refuses numbers that may not be used, as a plan does', () => {
    const { input, shortages } = solved(threeUnits({ needs: [need(A, 'IT', 1)], candidates: [candidate('S-1', 'IT')], senders: [sender('S', { maxRelease: 2 })] }));
    expect(() => whatIf({ ...input, senders: [sender('S', { maxRelease: -1 })] }, shortages)).toThrow(ProposalError);
    expect(() => whatIf({ ...input, settings: { ...input.settings, weights: { ...input.settings.weights, nobody: 0 } } }, shortages)).toThrow(ProposalError);
  });
});
