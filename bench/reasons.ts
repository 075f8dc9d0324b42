import { cpus } from 'node:os';
import { computeNorms } from '../shared/norms/norms.ts';
import type { StaffingCase } from '../shared/norms/staffing-case.ts';
import { alternativesOf } from '../shared/proposals/alternatives.ts';
import { explainLines } from '../shared/proposals/explain.ts';
import { readFacts } from '../shared/proposals/facts.ts';
import { draftLines } from '../shared/proposals/lines.ts';
import { OpenNetwork } from '../shared/proposals/open-network.ts';
import { propose, solveNetworks } from '../shared/proposals/propose.ts';
import { PlainReasons } from '../shared/proposals/testing/plain-reasons.ts';
import { explainUnfilled } from '../shared/proposals/unfilled.ts';
import { explainUnused } from '../shared/proposals/unused.ts';
import { verifyPlan } from '../shared/proposals/verify-plan.ts';
import { computeShortages } from '../shared/shortages/shortages.ts';
import { cpuTime, ms, ratio } from './cpu.ts';
import { provinceCase, sampleCase, SIZES } from './province-case.ts';

/**
 * What the reasons cost beside the plan that they explain, on both samples and invented provinces: CPU time in this
 * process, fastest of several. plan: both networks with every level and the check of its proof; reasons: why each line,
 * the next best people, why posts stay open and people at home, with prices; whole: the answer of the proposals route;
 * again: what the pane does with an answer of a server before it shows it, from the workbook's own numbers.
 */
export async function benchReasons(): Promise<readonly string[]> {
  const sized: Sized[] = [];
  for (const units of SIZES) sized.push(measure(`${units} units`, await provinceCase(units)));
  const samples = [measure('Điện Biên', await sampleCase('dien-bien.xlsx')), measure('Lâm Đồng', await sampleCase('lam-dong.xlsx'))];
  const [smallest, largest] = [sized[0]!, sized.at(-1)!];
  return [
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; CPU time, fastest of several batches`,
    ...[...samples, ...sized].map(({ name, arcs, plan, reasons, whole, again }) => `${name}: ${arcs} arcs, plan ${ms(plan)}, reasons ${ms(reasons)}, whole answer ${ms(whole)}, checked and computed again in the pane ${ms(again)}`),
    ...[...samples, ...sized].map(({ name, plan, reasons }) => ratio(`${name}: reasons / plan`, reasons / plan, 1)),
    ...[...samples, ...sized].map(({ name, whole, again }) => ratio(`${name}: computed again in the pane / whole answer`, again / whole, 1)),
    ratio(`${smallest.name}: next best people / by a search that leaves nothing out`, plainly(await provinceCase(SIZES[0])), 1 / 8),
    ratio(`arcs x ${(largest.arcs / smallest.arcs).toFixed(1)} (${smallest.name} to ${largest.name}): time of the whole answer`, largest.whole / smallest.whole, largest.arcs / smallest.arcs),
  ];
}

interface Sized {
  readonly name: string;
  readonly arcs: number;
  readonly plan: number;
  readonly reasons: number;
  readonly whole: number;
  readonly again: number;
}

function measure(name: string, input: StaffingCase): Sized {
  const shortages = computeShortages(input, computeNorms(input));
  const facts = readFacts(input, shortages);
  const { networks, main } = solveNetworks(facts);
  const drafts = draftLines(facts, networks);
  const used = new Set(drafts.map((draft) => draft.mover.key));
  const answer = propose(input, shortages);
  const isSlow = { batches: 2 };
  return {
    name,
    arcs: main.model.network.from.length,
    plan: cpuTime(() => solveNetworks(readFacts(input, shortages)), isSlow),
    reasons: cpuTime(() => {
      const open = new OpenNetwork(main);
      explainLines(facts, drafts);
      for (const solved of networks) alternativesOf(solved === main ? open : new OpenNetwork(solved), used);
      explainUnfilled(facts, main, drafts, open);
      explainUnused(facts, main, drafts, open);
    }, isSlow),
    whole: cpuTime(() => propose(input, shortages), isSlow),
    again: cpuTime(() => {
      const own = computeShortages(input, computeNorms(input));
      if (verifyPlan(input, own, answer) !== null) throw new Error(`${name}: the answer does not hold`);
    }, isSlow),
  };
}

/** The fast way against the plain one of the tests, of the same lines. */
function plainly(input: StaffingCase): number {
  const shortages = computeShortages(input, computeNorms(input));
  const { main } = solveNetworks(readFacts(input, shortages));
  const used = new Set(main.assignments.map(({ mover }) => main.model.problem.movers[mover]!.key));
  const fast = cpuTime(() => alternativesOf(new OpenNetwork(main), used));
  return fast / cpuTime(() => new PlainReasons(main).alternatives(used), { batches: 1, warm: false });
}
