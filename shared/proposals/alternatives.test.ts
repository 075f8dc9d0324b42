import { describe, expect, it } from 'vitest';
import { alternativesOf } from './alternatives.ts';
import { readFacts } from './facts.ts';
import { mainProblem } from './main.ts';
import { isGain, type Mover, type Problem } from './problem.ts';
import { OpenNetwork } from './open-network.ts';
import { outcomeOf } from './propose.ts';
import { solveProblem, type Solved } from './solve.ts';
import { generateSmall } from './testing/generate.ts';

/** A problem without kept lines, so that a kept line can be used to force a person onto a post. */
function unpinned(seed: number): Problem {
  const { input, shortages } = generateSmall(seed);
  return mainProblem(readFacts({ ...input, pins: [] }, shortages), outcomeOf(null));
}

/** Loss on each level when `out` may not take the target and `taker` must; null when that cannot be. */
function forcedPrice(problem: Problem, solved: Solved, target: number, out: number, taker: number): readonly number[] | null {
  const movers = problem.movers.map((mover, at): Mover => {
    if (at === out) return { ...mover, options: mover.options.filter((option) => option.target !== target) };
    return { ...mover, options: mover.options.map((option) => ({ ...option, pinned: at === taker && option.target === target })) };
  });
  const forced = solveProblem({ ...problem, movers }).certificate;
  if (forced[0]?.value !== 1) return null;
  return forced.map((level, at) => (at === 0 ? 0 : (isGain(level.name) ? -1 : 1) * (level.value - solved.certificate[at]!.value) + 0));
}

function byLevels(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, level) => each !== b[level]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

describe('alternatives', () => {
  it('are the two people whose forced plan loses least, at exactly that price, unused people first at equal price', () => {
    let compared = 0;
    let ties = 0;
    for (let seed = 1; seed <= 70; seed++) {
      const problem = unpinned(seed);
      const solved = solveProblem(problem);
      const used = new Set(solved.assignments.map((assignment) => problem.movers[assignment.mover]!.key));
      const found = alternativesOf(new OpenNetwork(solved), used);
      const isUsed = (mover: number) => Number(used.has(problem.movers[mover]!.key));
      for (const assignment of solved.assignments) {
        const { target } = assignment.option;
        const there = new Set(solved.assignments.filter((other) => other.option.target === target).map((other) => other.mover));
        const entered = new Set(solved.model.choices.map((choice) => choice.mover));
        const others = problem.movers.flatMap((mover, at) => (entered.has(at) && !there.has(at) && mover.options.some((option) => option.target === target) ? [at] : []));
        const priced = others.flatMap((other) => {
          const price = forcedPrice(problem, solved, target, assignment.mover, other);
          return price === null ? [] : [{ price, used: isUsed(other) }];
        }).sort((a, b) => byLevels(a.price, b.price) || a.used - b.used);
        const named = found.get(assignment)!.map(({ price, mover }) => ({ price, used: isUsed(mover) }));
        expect(named, `seed ${seed}`).toEqual(priced.slice(0, 2));
        compared += priced.length;
        ties += priced.slice(2).filter((each) => each.used === 1 && byLevels(each.price, priced[1]!.price) === 0).length;
      }
    }
    expect(compared).toBeGreaterThan(300);
    expect(ties).toBeGreaterThan(0);
  }, 60_000);
});
