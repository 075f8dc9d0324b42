import { readFacts } from '../shared/proposals/facts.ts';
import { insideProblem } from '../shared/proposals/inside.ts';
import { mainProblem } from '../shared/proposals/main.ts';
import type { Problem } from '../shared/proposals/problem.ts';
import { outcomeOf } from '../shared/proposals/propose.ts';
import { solveProblem, type Solved } from '../shared/proposals/solve.ts';
import type { Generated, Size } from '../shared/proposals/testing/generate.ts';

/** Both networks of a case from memory: facts, problem, network, every level with its proof. Runs in Node and in workerd. */
export function allLevels({ input, shortages }: Generated): readonly [Solved, Solved] {
  const facts = readFacts(input, shortages);
  const inside = solveProblem(insideProblem(facts));
  return [inside, solveProblem(mainProblem(facts, outcomeOf(inside)))];
}

export function problemsOf(generated: Generated): readonly [Problem, Problem] {
  const [inside, main] = allLevels(generated);
  return [inside.model.problem, main.model.problem];
}

/** Ten times the arcs. */
export const GROWTH: readonly [Partial<Size>, Partial<Size>] = [{ candidates: 100 }, { candidates: 500, missing: 0.35 }];
