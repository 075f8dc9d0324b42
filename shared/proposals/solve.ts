import { checkCertificate } from './check-certificate.ts';
import { ProposalError } from './proposal-error.ts';
import { buildNetwork, type Choice, type FlowModel } from './network.ts';
import { solveLexicographic, type LexicographicFlow } from './network-simplex.ts';
import { isGain, type Problem } from './problem.ts';
import type { CertificateLevel } from './result.ts';

export interface Solved {
  readonly model: FlowModel;
  readonly solution: LexicographicFlow;
  /** Who goes where, in the order of movers, then of their options. */
  readonly assignments: readonly Choice[];
  readonly certificate: readonly CertificateLevel[];
}

/** Solves one network level by level and has the proof checked; throws ProposalError 'certificate-failed'. */
export function solveProblem(problem: Problem): Solved {
  const model = buildNetwork(problem);
  const solution = solveLexicographic(model.network, model.costs);
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
