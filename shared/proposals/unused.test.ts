import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';
import { Forcing } from './forcing.ts';
import { OpenNetwork } from './open-network.ts';
import { isGain, type Problem } from './problem.ts';
import { propose, solveNetworks } from './propose.ts';
import { solveProblem, type Solved } from './solve.ts';
import { generateSmall } from './testing/generate.ts';
import { ForcedPerson } from './unused.ts';

/** Loss on each level when the choices given are kept lines and as many as `least` of them hold; null when that cannot be. */
function forced(solved: Solved, isForced: (mover: number, target: number) => boolean, least: number): readonly number[] | null {
  const { problem } = solved.model;
  const movers = problem.movers.map((mover, at) => ({ ...mover, options: mover.options.map((option) => ({ ...option, pinned: isForced(at, option.target) })) }));
  const { certificate } = solveProblem({ ...problem, movers } satisfies Problem);
  if (certificate[0]!.value < least) return null;
  return certificate.map((level, at) => (at === 0 ? 0 : (isGain(level.name) ? -1 : 1) * (level.value - solved.certificate[at]!.value) + 0));
}

describe('prices of what the plan does not do', () => {
  it('of somebody who is left out: what re-solving with that person sent loses, on every level', () => {
    let compared = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { input, shortages } = generateSmall(seed);
      const facts = readFacts({ ...input, pins: [] }, shortages);
      const { main } = solveNetworks(facts);
      const used = new Set(main.assignments.map(({ mover }) => mover));
      const search = new ForcedPerson(facts, new OpenNetwork(main));
      main.model.problem.movers.forEach((mover, at) => {
        if (used.has(at) || mover.measure === 'transfer' || mover.capacity > 1) return;
        expect(search.of(at).price, `seed ${seed} ${mover.key}`).toEqual(forced(main, (each) => each === at, 1));
        compared++;
      });
    }
    expect(compared).toBeGreaterThan(60);
  }, 60_000);

  it('of an open post: what re-solving with all its posts filled loses, down to the first level that loses', () => {
    let compared = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { input, shortages } = generateSmall(seed);
      const { main } = solveNetworks(readFacts({ ...input, pins: [] }, shortages));
      const forcing = new Forcing(new OpenNetwork(main));
      main.model.problem.targets.forEach((target, at) => {
        if (target.kind !== 'field' || main.model.nodeOfTarget[at]! < 0 || forcing.filled(at) !== target.weights.length - 1) return;
        const price = forcing.price(at)?.price ?? null;
        const loss = forced(main, (_, each) => each === at, target.weights.length);
        expect(price, `seed ${seed} target ${at}`).toEqual(price === null || loss === null ? loss : loss.slice(0, price.length));
        compared++;
      });
    }
    expect(compared).toBeGreaterThan(40);
  }, 60_000);

  it('everybody of the pool is either on a line or told about', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { input, shortages } = generateSmall(seed);
      const { lines, unused } = propose(input, shortages);
      const told = new Set([...lines.map((line) => line.person), ...unused.map(({ person }) => person)]);
      expect(input.candidates.filter(({ key }) => !told.has(key)), `seed ${seed}`).toEqual([]);
    }
  });
});
