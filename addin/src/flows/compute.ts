import type { StaffingCase } from '../../../shared/norms/staffing-case.ts';
import type { ShortagesResult } from '../../../shared/shortages/result.ts';
import { workerClient } from '../api/client.ts';
import { FlowError } from './flow-error.ts';
import type { Compute } from './types.ts';

/** The Worker at `baseUrl` (an origin) computes. */
export function workerCompute(baseUrl: string): Compute {
  return workerClient(baseUrl);
}

/**
 * The same pure code computes on this machine: for when the network is down or a province forbids sending even codes.
 * Loaded when asked for, so that the pane's first load stays small.
 */
export async function inPlaceCompute(): Promise<Compute> {
  const [{ computeNorms }, { computeShortages }, { propose }, { whatIf }, { ProposalError }] = await Promise.all([
    import('../../../shared/norms/norms.ts'),
    import('../../../shared/shortages/shortages.ts'),
    import('../../../shared/proposals/propose.ts'),
    import('../../../shared/proposals/what-if.ts'),
    import('../../../shared/proposals/proposal-error.ts'),
  ]);
  const withShortages = async <T>(input: StaffingCase, work: (input: StaffingCase, shortages: ShortagesResult) => T): Promise<T> => {
    try {
      return work(input, computeShortages(input, computeNorms(input)));
    } catch (error) {
      if (!(error instanceof ProposalError)) throw error;
      throw new FlowError(error.refused?.problem ?? 'certificate-failed', { at: error.refused?.at ?? error.detail });
    }
  };
  return {
    where: 'in-place',
    norms: async (input) => computeNorms(input),
    shortages: async (input) => computeShortages(input, computeNorms(input)),
    proposals: (input) => withShortages(input, propose),
    whatIf: (input) => withShortages(input, whatIf),
  };
}
