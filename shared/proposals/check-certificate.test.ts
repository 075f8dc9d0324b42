import { describe, expect, it } from 'vitest';
import { checkCertificate } from './check-certificate.ts';
import { readFacts } from './facts.ts';
import { mainProblem } from './main.ts';
import { outcomeOf } from './propose.ts';
import { solveProblem } from './solve.ts';
import { generate } from './testing/generate.ts';

const { input, shortages } = generate(2);
const { model, solution } = solveProblem(mainProblem(readFacts(input, shortages), outcomeOf(null)));
const potentials = solution.levels.map((level) => level.potentials);
const check = (flow: Float64Array, proofs: readonly Float64Array[] = potentials) => checkCertificate(model.network, model.costs, flow, proofs).wrong;

/** The flow with one choice taken back along the arcs it came by; still a flow, but not the best. */
function without(arc: number): Float64Array {
  const { from, to } = model.network;
  const flow = solution.flow.slice();
  const take = (at: number) => { flow[at]!--; };
  take(arc);
  for (let node = to[arc]!; node !== 0;) {
    const next = flow.findIndex((amount, at) => from[at] === node && amount > 0 && at < from.length);
    take(next);
    node = to[next]!;
  }
  for (let node = from[arc]!; node !== 0;) {
    const back = flow.findLastIndex((amount, at) => at < from.length && to[at] === node && amount > 0);
    take(back);
    node = from[back]!;
  }
  return flow;
}

describe('the checker of the certificate', () => {
  it('finds value and bound equal on every level, and the values of the solver', () => {
    const { wrong, levels } = checkCertificate(model.network, model.costs, solution.flow, potentials);
    expect(wrong).toBeNull();
    expect(levels).toEqual(solution.levels.map(({ value }) => ({ value, bound: value })));
  });

  it('refuses a flow that breaks a limit, does not balance or is not whole', () => {
    const spoiled = (amount: number) => solution.flow.map((each, arc) => (arc === 0 ? amount : each));
    expect(check(spoiled(-1))).toContain('carries');
    expect(check(spoiled(model.network.upper[0]! + 1))).toContain('carries');
    expect(check(spoiled(0.5))).toContain('carries');
    const used = solution.flow.findIndex((amount) => amount > 0);
    expect(check(solution.flow.map((each, arc) => (arc === used ? each - 1 : each)))).toContain('balance');
  });

  it('refuses every plan that leaves out one line of the best', () => {
    const taken = model.choices.filter((choice) => solution.flow[choice.arc] === 1);
    expect(taken.length).toBeGreaterThan(20);
    for (const choice of taken) expect(check(without(choice.arc))).toMatch(/level \d has value/);
  });

  it('refuses potentials that prove less', () => {
    for (const [level, proof] of potentials.entries()) {
      if (proof.every((each) => each === 0)) continue;
      expect(check(solution.flow, potentials.map((each, at) => (at === level ? each.map(() => 0) : each)))).toContain('value');
    }
    expect(check(solution.flow, potentials.slice(1, -1))).not.toBeNull();
  });
});
