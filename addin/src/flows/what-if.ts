import { catalogueNames } from '../../../shared/i18n/catalogue-names.ts';
import type { Lang, Names } from '../../../shared/i18n/format.ts';
import type { WhatIfResult } from '../../../shared/proposals/what-if-result.ts';
import { WHAT_IF_SHEET } from '../../../shared/tables/names.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { whatIfTable } from '../../../shared/tables/what-if-table.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { buildCase } from './build-case.ts';
import { checkWorkbook, requireSheets } from './check.ts';
import { FlowError } from './flow-error.ts';
import { readReview } from './review.ts';
import { withWhatIf } from './run-state.ts';
import { stepsOf } from './steps.ts';
import type { Compute, FlowOptions, RunResult } from './types.ts';
import { verified } from './verified.ts';

/** A plan's case with the names behind it: what is asked about. */
export type AskedCase = Pick<RunResult, 'dataset' | 'input' | 'names' | 'people'>;

/** The answer with the case that was asked about. */
export interface WhatIfRun extends AskedCase {
  readonly whatIf: WhatIfResult;
  readonly computedAt: Compute['where'];
}

/**
 * check -> case -> what if, of the workbook as it is now, with the marks of its reviewers. Writes nothing.
 * Throws FlowError 'sheet-required', 'province-only', 'no-units', 'cancelled' and what the check and the compute port throw.
 */
export async function runWhatIf(port: WorkbookPort, compute: Compute, options: FlowOptions): Promise<WhatIfRun> {
  const { dataset, findings } = await checkWorkbook(port, options);
  requireSheets(dataset);
  if (dataset.kind !== 'province') throw new FlowError('province-only');
  const { pins, previous } = await readReview(port);
  const { input, names, people } = buildCase(dataset, findings, { lang: options.lang, pins, previous });
  if (input.units.length === 0) throw new FlowError('no-units');
  return askWhatIf({ dataset, input, names, people }, compute, options);
}

/** The same about a case that is known, such as that of the plan that is shown. */
export async function askWhatIf(asked: AskedCase, compute: Compute, options: FlowOptions): Promise<WhatIfRun> {
  const { dataset, input, names, people } = asked;
  const whatIf = await stepsOf(options)('plan', () => verified(compute).whatIf(input, options.signal));
  return { dataset, input, names, people, whatIf, computedAt: compute.where };
}

/** Writes the result sheet, over an older one of ours. FlowError 'sheet-not-ours' where a person's own sheet has its name. */
export async function writeWhatIf(port: WorkbookPort, run: WhatIfRun, lang: Lang): Promise<OutputSheet> {
  const there = (await port.sheets()).find((sheet) => sheet.name === WHAT_IF_SHEET);
  if (there && !there.ours) throw new FlowError('sheet-not-ours', { sheet: WHAT_IF_SHEET });
  const sheet = whatIfSheet(run, lang);
  await port.putSheet(sheet);
  await port.writeState(withWhatIf(await port.readState(), run.input));
  return sheet;
}

export function whatIfSheet(run: WhatIfRun, lang: Lang): OutputSheet {
  return whatIfTable({ asOf: run.input.asOf, result: run.whatIf, dataset: run.dataset, names: shownNames(run, lang) }, lang);
}

/** Names as people read them: those of the catalogue in `lang`, people by name. */
export function shownNames({ names, people }: Pick<WhatIfRun, 'names' | 'people'>, lang: Lang): Names {
  return { ...names, ...catalogueNames(lang), person: (key) => people.get(key)?.name || names.person(key) };
}

/** Whether the workbook holds the sheet; a run makes it again. */
export async function hasWhatIf(port: WorkbookPort): Promise<boolean> {
  return (await port.sheets()).some((sheet) => sheet.ours && sheet.name === WHAT_IF_SHEET);
}
