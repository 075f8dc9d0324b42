import { performance } from 'node:perf_hooks';
import loadHighs from 'highs';
import { checkCertificate } from '../shared/proposals/check-certificate.ts';
import { checkPlan } from '../shared/proposals/check-plan.ts';
import { readFacts } from '../shared/proposals/facts.ts';
import { insideProblem } from '../shared/proposals/inside.ts';
import { mainProblem } from '../shared/proposals/main.ts';
import type { InsideOutcome } from '../shared/proposals/problem.ts';
import { buildNetwork } from '../shared/proposals/network.ts';
import { solveLexicographic } from '../shared/proposals/network-simplex.ts';
import { levelsOf, type Problem } from '../shared/proposals/problem.ts';
import { outcomeOf, propose } from '../shared/proposals/propose.ts';
import { solveProblem } from '../shared/proposals/solve.ts';
import { generate, LARGE, PROVINCE, type Generated, type Size } from '../shared/proposals/testing/generate.ts';
import { linearValues, refereeModel, refereeValues, type Highs } from '../shared/proposals/testing/referee.ts';
import { greedyValues } from './greedy.ts';

/**
 * The plan against HiGHS on generated cases, side by side in this process, both from the same case in memory with
 * writing the model included. Returns the lines to print; the figures to quote are the last ones.
 */
export async function benchProposals(): Promise<string[]> {
  const highs = await loadHighs() as unknown as Highs;
  const details: string[] = [];
  const figures: string[] = [];
  for (const [name, size, goal] of [['province 45/150', PROVINCE, 1 / 2], ['large 124/400', LARGE, 1 / 8]] as const) {
    const one = measure(highs, name, size, goal);
    details.push(...one.details);
    figures.push(...one.figures);
  }
  return [...details, ...growth(), ...figures];
}

const SEED = 1;
const RUNS = 5;

function measure(highs: Highs, name: string, size: Size, goal: number): { details: string[]; figures: string[] } {
  const { input, shortages } = generate(SEED, size);
  const ours = fastest(RUNS, () => problemsOf({ input, shortages }));
  const [inside, main] = problemsOf({ input, shortages });
  const inHand = outcomeOf(solveProblem(inside));
  const lp = fastest(RUNS, () => lpValues(highs, { input, shortages }, inHand));
  const same = [inside, main].every((problem) => (
    JSON.stringify(solveProblem(problem).certificate.map((level) => level.value)) === JSON.stringify(linearValues(highs, refereeModel(problem)))));
  const mip = size === PROVINCE ? fastest(1, () => [inside, main].map((problem) => refereeValues(highs, refereeModel(problem)))) : null;
  const whole = fastest(RUNS, () => propose(input, shortages));
  const checks = checkTime({ input, shortages }, [inside, main]) / ours;
  const { network } = buildNetwork(main);
  return {
    details: [
      `${name}: ${main.movers.length} people, ${main.targets.length} fields of communes, network of ${network.nodes} nodes and ${network.from.length} arcs`,
      `${name}: all levels ${ms(ours)}, HiGHS LP ${ms(lp)}${mip === null ? '' : `, HiGHS MIP ${ms(mip)}`}; values ${same ? 'equal' : 'DIFFERENT'}; whole plan with checks, reasons and alternatives ${ms(whole)}`,
      ...greedyLines(name, main),
    ],
    figures: [
      ratio(`${name}: solver / HiGHS LP`, ours / lp, goal),
      ...(mip === null ? [] : [ratio(`${name}: solver / HiGHS MIP`, ours / mip, 1)]),
      ratio(`${name}: both checkers / all levels`, checks, 0.1),
    ],
  };
}

/** Both networks from the case in memory: problem, network, every level. */
function problemsOf({ input, shortages }: Generated): readonly [Problem, Problem] {
  const facts = readFacts(input, shortages);
  const inside = insideProblem(facts);
  const main = mainProblem(facts, outcomeOf(inside.movers.length > 0 ? solveProblem(inside) : null));
  solveProblem(main);
  return [inside, main];
}

/** The same work by HiGHS. What network 1 leaves for network 2 is handed in, so that HiGHS is not charged for it. */
function lpValues(highs: Highs, generated: Generated, outcome: InsideOutcome): readonly (readonly number[])[] {
  const facts = readFacts(generated.input, generated.shortages);
  return [insideProblem(facts), mainProblem(facts, outcome)].map((problem) => linearValues(highs, refereeModel(problem)));
}

/** Time of both checkers in milliseconds. */
function checkTime({ input, shortages }: Generated, problems: readonly Problem[]): number {
  const models = problems.map(buildNetwork);
  const solutions = models.map((model) => solveLexicographic(model.network, model.costs));
  const plan = propose(input, shortages);
  return fastest(RUNS, () => {
    models.forEach((model, at) => checkCertificate(model.network, model.costs, solutions[at]!.flow, solutions[at]!.levels.map((level) => level.potentials)));
    checkPlan(input, shortages, plan);
  });
}

function greedyLines(name: string, main: Problem): string[] {
  const best = solveProblem(main).certificate.map((level) => level.value);
  const greedy = greedyValues(main);
  return levelsOf(main).map((level, at) => `${name}: ${level}: plan ${best[at]}, greedy by severity ${greedy[at]}`);
}

/** One province against one with about ten times the arcs. */
function growth(): string[] {
  const problems = [{ ...PROVINCE, candidates: 100 }, { ...LARGE, candidates: 500, missing: 0.35 }].map((size) => problemsOf(generate(SEED, size))[1]);
  const arcs = problems.map((problem) => buildNetwork(problem).network.from.length);
  const times = problems.map((problem) => fastest(RUNS, () => solveProblem(problem)));
  return [ratio(`arcs x ${(arcs[1]! / arcs[0]!).toFixed(1)} (${arcs[0]} to ${arcs[1]}): time`, times[1]! / times[0]!, 20)];
}

/** The fastest of several runs: the one that other work on the machine disturbed least. */
function fastest(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

function ratio(what: string, value: number, goal: number): string {
  return `${what} = ${value < 0.1 ? value.toFixed(3) : value.toFixed(2)} (goal at most ${Number(goal.toFixed(3))})${value <= goal ? '' : ' MISSED'}`;
}
