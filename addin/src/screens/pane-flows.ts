import type { Finding } from '../../../shared/findings/finding.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import { FlowError } from '../flows/flow-error.ts';
import type { FixResult, undoFixes, undoableFixes } from '../flows/fix.ts';
import type { CheckResult, Compute, FlowOptions, RunResult } from '../flows/types.ts';
import type { TemplateRequest } from '../flows/template.ts';
import type { WorkbookPort } from '../workbook/port.ts';

export type Where = Compute['where'];

/** What the screens ask of the flows; check also marks the cells it found. Each one is loaded when first used, so that the pane opens fast. */
export interface PaneFlows {
  check(port: WorkbookPort, options: FlowOptions): Promise<CheckResult>;
  run(port: WorkbookPort, where: Where, options: FlowOptions): Promise<RunResult>;
  fix(port: WorkbookPort, findings: readonly Finding[], options: FlowOptions): Promise<FixResult>;
  undo: typeof undoFixes;
  /** How many fixes can be undone: those of the last press of the button, and all. */
  undoable: typeof undoableFixes;
  /** A standard workbook as .xlsx bytes, filled from the open one. */
  template(port: WorkbookPort, request: TemplateRequest, lang: Lang): Promise<Uint8Array>;
  /** The last run began writing into the workbook and did not end. */
  unfinished(port: WorkbookPort): Promise<boolean>;
}

/** A part of the pane that did not arrive is the network's failure, told as such. */
async function arrived<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    throw error instanceof TypeError ? new FlowError('server-unreachable') : error;
  }
}

export const paneFlows: PaneFlows = {
  async check(port, options) {
    const { checkWorkbook, markFindings } = await arrived(import('../flows/check.ts'));
    const result = await checkWorkbook(port, options);
    await markFindings(port, result.findings);
    return result;
  },
  async run(port, where, options) {
    const [{ runPlan }, { workerCompute, inPlaceCompute }] = await arrived(Promise.all([import('../flows/run.ts'), import('../flows/compute.ts')]));
    const compute = where === 'worker' ? workerCompute(location.origin) : await arrived(inPlaceCompute());
    return runPlan(port, compute, options);
  },
  async fix(port, findings, options) {
    const { applyFixes } = await arrived(import('../flows/fix.ts'));
    return applyFixes(port, findings, options);
  },
  async undo(port, which) {
    const { undoFixes } = await arrived(import('../flows/fix.ts'));
    return undoFixes(port, which);
  },
  async undoable(port) {
    const { undoableFixes } = await arrived(import('../flows/fix.ts'));
    return undoableFixes(port);
  },
  async template(port, request, lang) {
    const { makeTemplate } = await arrived(import('../flows/template.ts'));
    return makeTemplate(request, { lang, from: request.kind === 'province' ? null : port });
  },
  async unfinished(port) {
    const { lastRun } = await arrived(import('../flows/run-state.ts'));
    return (await lastRun(port)).unfinished;
  },
};
