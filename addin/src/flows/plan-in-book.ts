import type { Names } from '../../../shared/i18n/format.ts';
import type { StaffingCase } from '../../../shared/norms/staffing-case.ts';
import { computeNorms } from '../../../shared/norms/norms.ts';
import { ProposalError } from '../../../shared/proposals/proposal-error.ts';
import { propose } from '../../../shared/proposals/propose.ts';
import type { PlanResult } from '../../../shared/proposals/result.ts';
import { provedBy } from '../../../shared/proposals/solve.ts';
import { isProof } from '../../../shared/proposals/verify-plan.ts';
import type { Dataset } from '../../../shared/sheets/index.ts';
import { computeShortages } from '../../../shared/shortages/shortages.ts';
import type { ShortagesResult } from '../../../shared/shortages/result.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { buildCase } from './build-case.ts';
import { checkWorkbook, requireSheets } from './check.ts';
import { FlowError } from './flow-error.ts';
import { keptProof } from './kept-proof.ts';
import type { KeptProof } from './kept-proof.ts';
import { readReview } from './review.ts';
import type { Review } from './review.ts';
import { lastRun } from './run-state.ts';
import type { FlowOptions, PersonCard } from './types.ts';

/** The plan that the result sheets of a workbook show, proved again from what the workbook says now. */
export interface PlanInBook {
  readonly dataset: Dataset;
  readonly input: StaffingCase;
  readonly shortages: ShortagesResult;
  readonly plan: PlanResult;
  readonly names: Names;
  readonly people: ReadonlyMap<string, PersonCard>;
  /** What people have written beside its lines since. */
  readonly review: Review;
}

/**
 * Reads the plan back without solving anything: both checkers run on the proof that the workbook keeps. Writes nothing.
 * Throws FlowError 'plan-missing', 'plan-unfinished', 'plan-out-of-date' when the sheets say something else than when it
 * was made, 'plan-not-proved' when the proof does not hold, and what the check throws.
 */
export async function planInBook(port: WorkbookPort, options: FlowOptions): Promise<PlanInBook> {
  const run = await lastRun(port);
  if (run.unfinished) throw new FlowError('plan-unfinished');
  if (run.fingerprint === null) throw new FlowError('plan-missing');
  const review = await readReview(port);
  if (review.rows.length === 0) throw new FlowError('plan-missing');
  const { dataset, findings, resultIsStale } = await checkWorkbook(port, options);
  requireSheets(dataset);
  if (dataset.kind !== 'province') throw new FlowError('province-only');
  if (resultIsStale) throw new FlowError('plan-out-of-date');
  const kept = keptProof(await port.readState());
  if (kept === null) throw new FlowError('plan-not-proved');
  const { input, names, people } = buildCase(dataset, findings, { lang: options.lang, pins: kept.pins, previous: kept.previous });
  const shortages = computeShortages(input, computeNorms(input));
  return { dataset, input, shortages, plan: planOf(input, shortages, kept), names, people, review };
}

function planOf(input: StaffingCase, shortages: ShortagesResult, { proof }: KeptProof): PlanResult {
  if (!isProof(proof)) throw new FlowError('plan-not-proved');
  try {
    return propose(input, shortages, provedBy(proof));
  } catch (error) {
    if (error instanceof ProposalError) throw new FlowError('plan-not-proved');
    throw error;
  }
}
