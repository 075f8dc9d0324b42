import { computeNorms } from '../../../shared/norms/norms.ts';
import type { NormsResult } from '../../../shared/norms/result.ts';
import type { StaffingCase } from '../../../shared/norms/staffing-case.ts';
import { propose } from '../../../shared/proposals/propose.ts';
import type { PlanResult } from '../../../shared/proposals/result.ts';
import type { WhatIfResult } from '../../../shared/proposals/what-if-result.ts';
import { whatIf as askWhatIf } from '../../../shared/proposals/what-if.ts';
import type { ShortagesResult } from '../../../shared/shortages/result.ts';
import { computeShortages } from '../../../shared/shortages/shortages.ts';

export function norms(input: StaffingCase): NormsResult {
  return computeNorms(input);
}

export function shortages(input: StaffingCase): ShortagesResult {
  return computeShortages(input, computeNorms(input));
}

/** Throws ProposalError when either checker refuses the plan: a plan that fails is an error, never an answer. */
export function proposals(input: StaffingCase): PlanResult {
  return propose(input, computeShortages(input, computeNorms(input)));
}

/** Throws ProposalError when a proof does not hold, as `proposals` does. */
export function whatIf(input: StaffingCase): WhatIfResult {
  return askWhatIf(input, computeShortages(input, computeNorms(input)));
}
