import { cpus } from 'node:os';
import loadHighs from 'highs';
import { communesOf, PROVINCES } from '../shared/catalog/communes/index.ts';
import { checkCertificate } from '../shared/proposals/check-certificate.ts';
import { checkPlan } from '../shared/proposals/check-plan.ts';
import { readFacts } from '../shared/proposals/facts.ts';
import { insideProblem } from '../shared/proposals/inside.ts';
import { mainProblem } from '../shared/proposals/main.ts';
import type { InsideOutcome } from '../shared/proposals/problem.ts';
import { outcomeOf, propose } from '../shared/proposals/propose.ts';
import { solveProblem } from '../shared/proposals/solve.ts';
import { crowd } from '../shared/proposals/testing/bad-cases.ts';
import { generate, LARGE, PROVINCE, solved, type Generated, type Size } from '../shared/proposals/testing/generate.ts';
import { linearValues, refereeModel, refereeValues, type Highs } from '../shared/proposals/testing/referee.ts';
import { extendModel, withoutHeads } from '../shared/proposals/what-if-model.ts';
import { Coverage } from '../shared/proposals/what-if-points.ts';
import { fewerPeople, whatIf } from '../shared/proposals/what-if.ts';
import { allLevels, GROWTH, problemsOf } from './all-levels.ts';
import { cpuTime, ms, ratio } from './cpu.ts';
import { greedyLines } from './proposals-greedy.ts';
import { startSolver, type SolvedThere } from './proposals-workerd.ts';

/**
 * The table "Speed" of engine.md in one run: the plan against HiGHS (npm `highs`) on generated cases, both from the same
 * case in memory with writing the model included, in CPU time. Ours runs in Node and in workerd, HiGHS in Node. Then the
 * plan against a greedy by severity. Returns the lines to print; the ratios to quote are the last ones.
 */
export async function benchProposals(): Promise<readonly string[]> {
  const highs = await loadHighs() as unknown as Highs;
  const there = await inWorkerd();
  const parts = [
    measure(highs, there.province, 'province', PROVINCE, 1 / 2),
    measure(highs, there.large, 'large', LARGE, 1 / 8),
    await national(highs),
    growth(),
  ];
  return [
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; CPU time, fastest of several batches`,
    ...parts.flatMap((part) => part.details), ...await greedyLines(), ...parts.flatMap((part) => part.figures),
  ];
}

interface Part {
  readonly details: readonly string[];
  readonly figures: readonly string[];
}

const SEED = 1;
type InWorkerd = Readonly<Record<'province' | 'large', SolvedThere>>;

async function inWorkerd(): Promise<InWorkerd> {
  const workerd = await startSolver();
  try {
    return { province: await workerd.solve('province', 200), large: await workerd.solve('large', 40) };
  } finally {
    workerd.stop();
  }
}

function measure(highs: Highs, there: SolvedThere, name: keyof InWorkerd, size: Size, goal: number): Part {
  const made = generate(SEED, size);
  const [inside, main] = allLevels(made);
  const values = [inside, main].map((solved) => solved.certificate.map((level) => level.value));
  const ours = cpuTime(() => allLevels(made));
  const outcome = outcomeOf(inside);
  const lp = cpuTime(() => lpValues(highs, made, outcome), { batches: 2 });
  const isSame = JSON.stringify(lpValues(highs, made, outcome)) === JSON.stringify(values) && JSON.stringify(there.values) === JSON.stringify(values.flat());
  const mip = name === 'province' ? cpuTime(() => problemsOf(made).map((problem) => refereeValues(highs, refereeModel(problem))), { batches: 1, warm: false }) : null;
  const whole = cpuTime(() => propose(made.input, made.shortages), { batches: 2 });
  const checks = checkTime(made);
  const { step, points } = whatIfStep(made);
  const asked = cpuTime(() => whatIf(made.input, made.shortages), { batches: 1 });
  const { network } = main.model;
  const title = `${name} ${size.units}/${size.candidates}`;
  return {
    details: [
      `${title}: ${main.model.problem.movers.length} people, ${main.model.problem.targets.length} fields of communes, network of ${network.nodes} nodes and ${network.from.length} arcs`,
      `${title}: all levels ${ms(ours)} in Node, ${ms(there.ms)} in workerd; HiGHS LP ${ms(lp)}${mip === null ? '' : `, HiGHS MIP ${ms(mip)}`}; values ${isSame ? 'equal' : 'DIFFERENT'}`,
      `${title}: both checkers ${ms(checks)}; whole plan with checks, reasons and alternatives ${ms(whole)}; one step of the what-if curve ${ms(step)} (${points} points), all what-if questions ${ms(asked)}`,
    ],
    figures: [
      ratio(`${title}: all levels in Node / HiGHS LP in Node`, ours / lp, goal),
      ratio(`${title}: all levels in workerd / HiGHS LP in Node`, there.ms / lp, goal),
      ...(mip === null ? [] : [ratio(`${title}: all levels in Node / HiGHS MIP in Node`, ours / mip, goal)]),
      ratio(`${title}: both checkers / all levels`, checks / ours, 0.1),
      ratio(`${title}: one step of the what-if curve with its proof / all levels`, step / ours, 1 / 3),
    ],
  };
}

/** The same work by HiGHS. What network 1 leaves for network 2 is handed in, so that HiGHS is not charged for it. */
function lpValues(highs: Highs, { input, shortages }: Generated, outcome: InsideOutcome): readonly (readonly number[])[] {
  const facts = readFacts(input, shortages);
  return [insideProblem(facts), mainProblem(facts, outcome)].map((problem) => linearValues(highs, refereeModel(problem)));
}

/** Time of both checkers in milliseconds. */
function checkTime(made: Generated): number {
  const networks = allLevels(made);
  const plan = propose(made.input, made.shortages);
  const certificates = cpuTime(() => networks.forEach(({ model, solution }) => (
    checkCertificate(model.network, model.costs, solution.flow, solution.levels.map((level) => level.potentials)))));
  return certificates + cpuTime(() => checkPlan(made.input, made.shortages, plan));
}

/** From the plan to each smaller number of people sent; the set-up of the questions is shared among the points. */
function whatIfStep({ input, shortages }: Generated): { step: number; points: number } {
  const facts = readFacts(input, shortages);
  const [inside, main] = allLevels({ input, shortages });
  let points = 0;
  const all = cpuTime(() => {
    const { start } = extendModel(main, new Coverage(facts, outcomeOf(inside), main.model).critical);
    points = [...fewerPeople(withoutHeads(start))].length;
  });
  return { step: all / points, points };
}

const NATION = 10_000;

/** The country as its 34 provinces, one after the other. */
async function national(highs: Highs): Promise<Part> {
  const units = await Promise.all(PROVINCES.map(async ({ code }) => (await communesOf(code)).units.length));
  const total = units.reduce((sum, each) => sum + each, 0);
  let [ours, lp, candidates, different] = [0, 0, 0, 0];
  for (const [at, count] of units.entries()) {
    const size = { ...LARGE, units: count, candidates: Math.round((NATION * count) / total), duties: Math.round(count / 3) };
    const made = generate(at + 1, size);
    candidates += size.candidates;
    ours += cpuTime(() => allLevels(made), { batches: 1 });
    const networks = allLevels(made);
    let values: ReturnType<typeof lpValues> = [];
    lp += cpuTime(() => { values = lpValues(highs, made, outcomeOf(networks[0])); }, { batches: 1, warm: false });
    if (JSON.stringify(values) !== JSON.stringify(networks.map(({ certificate }) => certificate.map((level) => level.value)))) different++;
  }
  const title = `national, ${units.length} provinces, ${total} communes, ${candidates} candidates`;
  return {
    details: [`${title}: all levels ${ms(ours)}, HiGHS LP ${ms(lp)}; values ${different === 0 ? 'equal' : `DIFFERENT in ${different} provinces`}`],
    figures: [ratio(`${title}: all levels / HiGHS LP`, ours / lp, 1 / 8)],
  };
}

/** One province against one with about ten times the arcs. */
function growth(): Part {
  const problems = [{ ...PROVINCE, ...GROWTH[0] }, { ...LARGE, ...GROWTH[1] }].map((size) => problemsOf(generate(SEED, size))[1]);
  const arcs = problems.map((problem) => solveProblem(problem).model.network.from.length);
  const times = problems.map((problem) => cpuTime(() => solveProblem(problem)));
  const many = solved(crowd());
  const crowded = cpuTime(() => propose(many.input, many.shortages), { batches: 1 });
  return { details: [`${many.input.candidates.length} candidates for one post: whole plan with checks and reasons ${ms(crowded)}`], figures: [ratio(`arcs x ${(arcs[1]! / arcs[0]!).toFixed(1)} (${arcs[0]} to ${arcs[1]}): time`, times[1]! / times[0]!, 20)] };
}
