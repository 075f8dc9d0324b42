import { normLinesOf } from '../../../shared/tables/norm-lines.ts';
import { placesOf } from '../../../shared/tables/places.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { buildCase } from './build-case.ts';
import { checkWorkbook, requireSheets } from './check.ts';
import { FlowError, stopIfCancelled } from './flow-error.ts';
import { stepsOf } from './steps.ts';
import type { CheckResult, Compute, FlowOptions, NormsView } from './types.ts';
import { verified } from './verified.ts';

/** What runNorms made, with what was read for it. */
export type NormsRun = CheckResult & NormsView;

/**
 * check -> norms -> shortages: how every unit stands, without a plan. Writes nothing; can be cancelled at any time.
 * Throws FlowError 'sheet-required', 'province-only', 'no-units', 'cancelled' and what the check and the compute port throw.
 */
export async function runNorms(port: WorkbookPort, compute: Compute, options: FlowOptions): Promise<NormsRun> {
  const { lang, signal } = options;
  const checked = await checkWorkbook(port, options);
  requireSheets(checked.dataset);
  if (checked.dataset.kind !== 'province') throw new FlowError('province-only');
  const { input, names, people, excluded } = buildCase(checked.dataset, checked.findings, { lang });
  if (input.units.length === 0) throw new FlowError('no-units');
  const step = stepsOf(options);
  const checkedHere = verified(compute);
  const norms = await step('norms', () => checkedHere.norms(input, signal));
  const shortages = await step('shortages', () => checkedHere.shortages(input, signal));
  stopIfCancelled(signal);
  return {
    ...checked, input, norms, shortages, computedAt: compute.where, names, people, excluded,
    places: placesOf(checked.dataset), normLines: normLinesOf({ dataset: checked.dataset, norms, shortages, names }),
  };
}
