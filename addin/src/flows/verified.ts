import type { StaffingCase } from '../../../shared/norms/staffing-case.ts';
import type { NormsResult } from '../../../shared/norms/result.ts';
import type { ShortagesResult } from '../../../shared/shortages/result.ts';
import { FlowError } from './flow-error.ts';
import type { Compute } from './types.ts';

/**
 * What a server answered is checked here, from the workbook's own numbers, before anybody sees it or it is written:
 * norms, shortages and what-if
 * are computed again, a plan has to pass both checkers and to follow from its proof. What was computed in place has passed
 * them already.
 * Its methods throw FlowError 'answer-refused' where anything differs; `at` says what, in codes.
 */
export function verified(compute: Compute): Compute {
  if (compute.where === 'in-place') return compute;
  const own = new OwnNumbers();
  return {
    where: compute.where,
    async norms(input, signal) {
      const answer = await compute.norms(input, signal);
      await refuseOther('norms', (await own.of(input)).norms, answer);
      return answer;
    },
    async shortages(input, signal) {
      const answer = await compute.shortages(input, signal);
      await refuseOther('shortages', (await own.of(input)).shortages, answer);
      return answer;
    },
    async proposals(input, signal) {
      const plan = await compute.proposals(input, signal);
      const { verifyPlan } = await import('../../../shared/proposals/verify-plan.ts');
      const wrong = verifyPlan(input, (await own.of(input)).shortages, plan);
      if (wrong !== null) throw refusal(`plan: ${wrong}`);
      return plan;
    },
    async whatIf(input, signal) {
      const answer = await compute.whatIf(input, signal);
      const { whatIf } = await import('../../../shared/proposals/what-if.ts');
      await refuseOther('what-if', whatIf(input, (await own.of(input)).shortages), answer);
      return answer;
    },
  };
}

/** Computed once for the three answers about one case. */
class OwnNumbers {
  private input: StaffingCase | null = null;
  private numbers: { readonly norms: NormsResult; readonly shortages: ShortagesResult } | null = null;

  async of(input: StaffingCase): Promise<{ readonly norms: NormsResult; readonly shortages: ShortagesResult }> {
    if (this.numbers === null || this.input !== input) {
      const [{ computeNorms }, { computeShortages }] = await Promise.all([import('../../../shared/norms/norms.ts'), import('../../../shared/shortages/shortages.ts')]);
      const norms = computeNorms(input);
      this.numbers = { norms, shortages: computeShortages(input, norms) };
      this.input = input;
    }
    return this.numbers;
  }
}

async function refuseOther(what: string, own: unknown, answer: unknown): Promise<void> {
  const { firstDifference } = await import('../../../shared/proposals/verify-plan.ts');
  const difference = firstDifference(own, answer);
  if (difference !== null) throw refusal(`${what}: ${difference}`);
}

function refusal(at: string): FlowError {
  return new FlowError('answer-refused', { at });
}
