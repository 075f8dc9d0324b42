import { performance } from 'node:perf_hooks';
import { readFacts } from '../shared/proposals/facts.ts';
import { solveNetworks } from '../shared/proposals/propose.ts';
import { Rerouting } from '../shared/proposals/rerouting.ts';
import { solveProblem } from '../shared/proposals/solve.ts';
import { generate, LARGE, PROVINCE } from '../shared/proposals/testing/generate.ts';
import { extendModel, withoutHeads } from '../shared/proposals/what-if-model.ts';

/** One step of the curve (one person fewer) against a full solve of the same network, in this process. */
export async function benchWhatIf(): Promise<string[]> {
  return [['province 45/150', PROVINCE] as const, ['large 124/400', LARGE] as const].map(([name, size]) => {
    const { input, shortages } = generate(1, size);
    const { main } = solveNetworks(readFacts(input, shortages));
    const full = Math.min(...Array.from({ length: 5 }, () => timed(() => solveProblem(main.model.problem))));
    const start = withoutHeads(extendModel(main, []).start);
    const { poolArc } = start.model;
    const state = new Rerouting(start);
    const people = state.flow[poolArc]!;
    const all = timed(() => {
      while (state.flow[poolArc]! > 0) state.lower(poolArc);
    });
    const share = all / people / full;
    return `${name}: one of ${people} what-if re-solves / full solve = ${share.toFixed(3)} (${(all / people).toFixed(2)} ms / ${full.toFixed(1)} ms; goal at most 0.333)${share <= 1 / 3 ? '' : ' MISSED'}`;
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
