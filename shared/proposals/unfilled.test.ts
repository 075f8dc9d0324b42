import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';
import { Forcing } from './forcing.ts';
import { isGain, type Problem } from './problem.ts';
import { propose, solveNetworks } from './propose.ts';
import { solveProblem, type Solved } from './solve.ts';
import { A, B, candidate, need, people, plan, threeUnits } from './testing/cases.ts';
import { untrueClaims } from './testing/claims.ts';
import { generate, generateSmall, PROVINCE } from './testing/generate.ts';

const reasonsOf = (result: ReturnType<typeof plan>) => result.unfilled.map(({ unit, field, reason }) => [unit, field, reason.code, reason.params['unit2']]);

/** The first level that loses when the only open post of a target is filled; undefined when that cannot be. */
function firstLoss(problem: Problem, solved: Solved, target: number): string | null | undefined {
  const movers = problem.movers.map((mover) => ({ ...mover, options: mover.options.map((option) => ({ ...option, pinned: option.target === target })) }));
  const forced = solveProblem({ ...problem, movers }).certificate;
  if (forced[0]!.value < problem.targets[target]!.weights.length) return undefined;
  return forced.slice(1).find((level, at) => (isGain(level.name) ? -1 : 1) * (level.value - solved.certificate[at + 1]!.value) > 0)?.name ?? null;
}

describe('why a post stays open', () => {
  it('says that every commune comes first, and does not call a smaller need more urgent', () => {
    const result = plan(threeUnits({
      people: [...people(B, 1, { mainField: 'IT' })], needs: [need(A, 'KT', 1), need(A, 'IT', 1), need(B, 'IT', 2)],
      candidates: [candidate('S1-001', 'KT'), candidate('S1-002', 'IT')],
    }));
    expect(result.lines.map((line) => `${line.toUnit}/${line.field}`)).toEqual([`${A}/KT`, `${B}/IT`]);
    expect(reasonsOf(result)).toEqual([[A, 'IT', 'kept-for-other-commune', B]]);
  });

  it('names the place that would lose a person and is worth as much', () => {
    const result = plan(threeUnits({
      people: people(A, 1, { mainField: 'KT' }), needs: [need(A, 'IT', 1), need(A, 'KT', 2)], candidates: [candidate('S1-001', 'KT', { otherFields: ['IT'] })],
    }));
    expect(reasonsOf(result)).toEqual([[A, 'KT', 'taken-by-more-severe', A]]);
  });

  it('says that communes share alike where the needs are equal', () => {
    const result = plan(threeUnits({
      needs: [need(A, 'IT', 1), need(A, 'KT', 1), need(A, 'XD', 1), need(B, 'XD', 1), need(B, 'VP', 1), need(B, 'NV', 1)],
      candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'KT'), candidate('S1-003', 'VP'), candidate('S1-004', 'XD'), candidate('S1-005', 'NV')],
    }));
    expect(reasonsOf(result)).toEqual([[expect.any(String), 'XD', expect.stringMatching(/taken-by-(?:order|fairness|match|distance)/), expect.any(String)]]);
  });

  it('names a person whom the reviewer does not let go there, though the plan uses them elsewhere', () => {
    const input = threeUnits({ needs: [need(A, 'IT', 1), need(B, 'IT', 1)], candidates: [candidate('S1-001', 'IT')], pins: [{ kind: 'forbid', person: 'S1-001', unit: B }] });
    expect(plan(input).unfilled).toMatchObject([{ unit: B, reason: { code: 'forbidden', params: { person: 'S1-001' } } }]);
  });

  it('says only what holds in the plan, on generated cases', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 300; seed++) {
      const { input, shortages } = generateSmall(seed);
      const result = propose(input, shortages);
      expect(untrueClaims(input, shortages, result), `seed ${seed}`).toEqual([]);
      for (const entry of result.unfilled) seen.add(entry.reason.code);
    }
    const { input, shortages } = generate(2, PROVINCE);
    expect(untrueClaims(input, shortages, propose(input, shortages))).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(['taken-by-more-severe', 'kept-for-other-commune', 'taken-by-fairness', 'taken-by-match', 'taken-by-kept', 'no-gain']));
  }, 60_000);

  it('goes by the first level that loses when the post is filled all the same', () => {
    const levels = new Set<string | null>();
    for (let seed = 1; seed <= 200; seed++) {
      const { input, shortages } = generateSmall(seed);
      const { main } = solveNetworks(readFacts({ ...input, pins: [] }, shortages));
      const { problem, nodeOfTarget } = main.model;
      const forcing = new Forcing(main);
      problem.targets.forEach((target, at) => {
        if (target.kind !== 'field' || nodeOfTarget[at]! < 0 || forcing.filled(at) !== target.weights.length - 1) return;
        const loss = firstLoss(problem, main, at);
        expect(forcing.price(at)?.level, `seed ${seed} target ${at}`).toBe(loss);
        if (loss !== undefined) levels.add(loss);
      });
    }
    expect([...levels]).toEqual(expect.arrayContaining(['communes-served', 'severity', 'fairness', 'match', 'stability', null]));
  }, 60_000);
});
