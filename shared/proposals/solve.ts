import { checkCertificate } from './check-certificate.ts';
import { ProposalError } from './proposal-error.ts';
import { buildNetwork, type Choice, type FlowModel } from './network.ts';
import { solveLexicographic, type LexicographicFlow } from './network-simplex.ts';
import { isGain, type Problem } from './problem.ts';
import type { CertificateLevel, NetworkProof } from './result.ts';

export interface Solved {
  readonly model: FlowModel;
  readonly solution: LexicographicFlow;
  /** Who goes where, in the order of movers, then of their options. */
  readonly assignments: readonly Choice[];
  readonly certificate: readonly CertificateLevel[];
}

/** How the flow of a network is come by: solved, or taken from a proof. */
export type Solve = (problem: Problem) => Solved;

/** Solves one network level by level and has the proof checked; throws ProposalError 'certificate-failed'. */
export function solveProblem(problem: Problem): Solved {
  const model = buildNetwork(problem);
  return certified(model, solveLexicographic(model.network, model.costs));
}

/** Takes the flow of each network from the next proof instead of solving, and has it checked just the same. */
export function provedBy(proofs: readonly NetworkProof[]): Solve {
  let next = 0;
  return (problem) => {
    const proof = proofs[next++];
    if (proof?.network !== problem.network) throw new ProposalError('certificate-failed', `${problem.network}: no proof`);
    const model = buildNetwork(problem);
    const flow = new Float64Array(model.network.from.length);
    for (const [arc, amount] of proof.flow) flow[arc] = amount;
    return certified(model, { flow, levels: proof.potentials.map((potentials) => ({ value: 0, potentials: Float64Array.from(potentials) })) });
  };
}

export function proofOf({ model: { network, problem }, solution: { flow, levels } }: Solved): NetworkProof {
  const carried: [number, number][] = [];
  for (let arc = 0; arc < network.from.length; arc++) if (flow[arc] !== 0) carried.push([arc, flow[arc]!]);
  // 0 + x, so that no potential reads -0
  return { network: problem.network, flow: carried, potentials: levels.map(({ potentials }) => Array.from(potentials.subarray(0, network.nodes), (each) => 0 + each)) };
}

function certified(model: FlowModel, solution: LexicographicFlow): Solved {
  const { problem } = model;
  const checked = checkCertificate(model.network, model.costs, solution.flow, solution.levels.map((level) => level.potentials));
  if (checked.wrong !== null) throw new ProposalError('certificate-failed', `${problem.network}: ${checked.wrong}`);
  const certificate = model.levels.map((name, at): CertificateLevel => {
    const sign = isGain(name) ? -1 : 1;
    const { value, bound } = checked.levels[at]!;
    // 0 - x, so that a level without costs reads 0 and not -0.
    return { network: problem.network, name, value: sign < 0 ? 0 - value : value, bound: sign < 0 ? 0 - bound : bound };
  });
  const assignments = model.choices.filter((choice) => solution.flow[choice.arc] === 1);
  return { model, solution, assignments, certificate };
}
