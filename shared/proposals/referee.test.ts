import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';
import type { Problem } from './problem.ts';
import { solveNetworks } from './propose.ts';
import { solveProblem } from './solve.ts';
import { generate, generateSmall, type Generated } from './testing/generate.ts';
import { dividedValue, refereeModel, refereeValues, type Highs, type RefereeModel } from './testing/referee.ts';

const highs = await loadHighs() as unknown as Highs;

function problemsOf({ input, shortages }: Generated): readonly Problem[] {
  return solveNetworks(readFacts(input, shortages)).networks.map((solved) => solved.model.problem);
}

const SMALL = 300;

describe('HiGHS, with whole numbers and a model of its own', () => {
  it(`confirms the value of every level on ${SMALL} small cases, and every feature occurs among them`, () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= SMALL; seed++) {
      for (const problem of problemsOf(generateSmall(seed))) {
        const { certificate } = solveProblem(problem);
        expect(certificate.map((level) => level.value), `seed ${seed} ${problem.network}`).toEqual(refereeValues(highs, refereeModel(problem)));
        for (const feature of featuresOf(problem)) seen.add(feature);
      }
    }
    expect([...seen].sort()).toEqual([
      'agency limit', 'concurrent', 'donor limit', 'even', 'extra', 'inside', 'kept line', 'main', 'places kept', 'previous', 'reassign', 'reinforcement',
      'secondment', 'several communes', 'several fields', 'station-head', 'transfer', 'worst-first',
    ]);
  }, 90_000);

  it('confirms every level on a whole province', () => {
    for (const problem of problemsOf(generate(7, { units: 20, candidates: 60, senders: 10, fields: 12, roster: 40, duties: 12, missing: 0.3 }))) {
      expect(solveProblem(problem).certificate.map((level) => level.value)).toEqual(refereeValues(highs, refereeModel(problem)));
    }
  }, 60_000);
});

describe('one network for reassignment and transfers together', () => {
  // An goes to post 1 of her own commune or to post 2 of the other; Bình of the other commune to post 1; Chi of the
  // other commune to its post 2 or to post 3 elsewhere. The other commune may release one person.
  const [anOwn, anAway, binhAway, chiOwn, chiAway] = [0, 1, 2, 3, 4];
  const atMostOne = (...columns: readonly number[]) => ({ least: -Infinity, most: 1, terms: new Map(columns.map((column) => [column, 1])) });
  const together: RefereeModel = {
    upper: [1, 1, 1, 1, 1], levels: ['severity'], objectives: [new Float64Array(5).fill(-1)],
    rows: [atMostOne(anOwn, anAway), atMostOne(chiOwn, chiAway), atMostOne(anOwn, binhAway), atMostOne(anAway, chiOwn), atMostOne(binhAway, chiAway)],
  };

  it('would divide people: two can go, and its bound says two and a half, so nothing would be proved', () => {
    expect(refereeValues(highs, together)).toEqual([2]);
    expect(dividedValue(highs, together)).toBeCloseTo(2.5, 6);
  });
});

function featuresOf(problem: Problem): readonly string[] {
  const { movers, groups, targets } = problem;
  const options = movers.flatMap((mover) => mover.options);
  const has: readonly (readonly [string, boolean])[] = [
    ['kept line', options.some((option) => option.pinned)],
    ['previous', options.some((option) => option.previous)],
    ['extra', targets.some((target) => target.extra > 0)],
    ['places kept', problem.poolCap !== null],
    ['agency limit', groups.some((group) => group.kind === 'agency' && group.cap < Infinity && group.fieldCaps.size > 0)],
    ['donor limit', problem.network === 'main' && groups.some((group) => group.kind === 'commune' && group.cap > 0)],
    ['several communes', movers.some((mover) => mover.capacity > 1)],
    ['several fields', movers.some((mover) => new Set(mover.options.map((option) => targets[option.target]!.field)).size > 1)],
  ];
  return [problem.network, problem.policy, ...movers.map((mover) => mover.measure), ...has.filter(([, found]) => found).map(([name]) => name)];
}
