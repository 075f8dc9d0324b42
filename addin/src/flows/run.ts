import { comparisonTable } from '../../../shared/tables/comparison/comparison-table.ts';
import { comparedWith, snapshotOf } from '../../../shared/tables/comparison/snapshot.ts';
import { resultTables } from '../../../shared/tables/index.ts';
import { COMPARISON_SHEET, GONE_SHEET } from '../../../shared/tables/names.ts';
import { normLinesOf } from '../../../shared/tables/norm-lines.ts';
import { placesOf } from '../../../shared/tables/places.ts';
import type { CellEdit, WorkbookPort } from '../workbook/port.ts';
import { buildCase, highestNumbers, missingKeys } from './build-case.ts';
import { checkWorkbook, requireSheets } from './check.ts';
import { FlowError, stopIfCancelled } from './flow-error.ts';
import { withProof } from './kept-proof.ts';
import { payrollTables } from './reconcile.ts';
import { readReview, reviewState } from './review.ts';
import { finishRun, startWriting, withWhatIf } from './run-state.ts';
import { snapshotsIn, withSnapshots } from './snapshots.ts';
import { stepsOf } from './steps.ts';
import type { Compute, FlowOptions, RunResult } from './types.ts';
import { askWhatIf, hasWhatIf, whatIfSheet } from './what-if.ts';
import { verified } from './verified.ts';

/**
 * The one click: check -> norms -> shortages -> proposal -> tables, written into the workbook.
 * Cancelled until writing starts. Errors of the sheets block only what needs their cells; see build-case.ts.
 * Throws FlowError or WorkbookError; before writing starts nothing in the workbook has changed.
 */
export async function runPlan(port: WorkbookPort, compute: Compute, options: FlowOptions): Promise<RunResult> {
  const { lang, signal, onProgress } = options;
  const checked = await checkWorkbook(port, options);
  requireSheets(checked.dataset);
  if (checked.dataset.kind !== 'province') throw new FlowError('province-only');
  const review = await readReview(port);
  const { input, names, people, excluded } = buildCase(checked.dataset, checked.findings, { lang, pins: review.pins, previous: review.previous });
  if (input.units.length === 0) throw new FlowError('no-units');

  const step = stepsOf(options);
  const checkedHere = verified(compute);
  const norms = await step('norms', () => checkedHere.norms(input, signal));
  const shortages = await step('shortages', () => checkedHere.shortages(input, signal));
  const plan = await step('plan', () => checkedHere.proposals(input, signal));
  const result = {
    ...checked, input, norms, shortages, plan, computedAt: compute.where, names, people, excluded, places: placesOf(checked.dataset), opinions: review.opinions, ...(review.before ? { before: review.before } : {}),
    normLines: normLinesOf({ dataset: checked.dataset, norms, shortages, names }),
  };
  const snapshot = snapshotOf(result);
  const whatIf = (await hasWhatIf(port)) ? await askWhatIf(result, compute, options) : null;
  const before = comparedWith(snapshotsIn(await port.readState()), snapshot);
  const carried = await step('tables', async () => review.carryInto(resultTables(result, lang), result, lang));
  const written = [
    ...carried.sheets,
    ...payrollTables(checked.dataset, lang),
    ...(before ? [comparisonTable(result, before, snapshot, lang)] : []),
    ...(whatIf ? [whatIfSheet(whatIf, lang)] : []),
  ];
  await refuseTakenNames(port, written);
  stopIfCancelled(signal);

  await startWriting(port);
  await writeMissingKeys(port, checked.dataset);
  for (const [index, sheet] of written.entries()) {
    onProgress?.({ step: 'write', part: index / written.length });
    await port.putSheet(sheet);
  }
  await removeUnwritten(port, written);
  const state = withProof(withSnapshots(reviewState(await port.readState(), carried, result), snapshot), input, plan);
  await port.writeState(whatIf ? withWhatIf(state, input) : state);
  await finishRun(port, input, highestNumbers(checked.dataset));
  onProgress?.({ step: 'write', part: 1 });
  return { ...result, written, review: { notices: carried.notices, complete: carried.complete } };
}

/** Sheets of the last run that this one has nothing to say on. */
async function removeUnwritten(port: WorkbookPort, written: RunResult['written']): Promise<void> {
  const there = new Set((await port.sheets()).filter((sheet) => sheet.ours).map((sheet) => sheet.name));
  for (const name of [COMPARISON_SHEET, GONE_SHEET]) if (there.has(name) && !written.some((sheet) => sheet.name === name)) await port.removeSheet(name);
}

/** A person's own sheet with the name of a result is never written over; said before anything is. */
async function refuseTakenNames(port: WorkbookPort, written: RunResult['written']): Promise<void> {
  const names = new Set(written.map((sheet) => sheet.name));
  const taken = (await port.sheets()).find((sheet) => names.has(sheet.name) && !sheet.ours);
  if (taken) throw new FlowError('sheet-not-ours', { sheet: taken.name });
}

async function writeMissingKeys(port: WorkbookPort, dataset: RunResult['dataset']): Promise<void> {
  for (const [sheet, keys] of Map.groupBy(missingKeys(dataset), (entry) => entry.sheet)) {
    await port.writeCells(sheet, keys.map(({ cell, key }): CellEdit => ({ cell, value: key, format: 'text' })));
  }
}
