import type { Finding } from '../../../shared/findings/finding.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import type { CheckResult, Compute, FlowOptions, RunResult } from '../flows/types.ts';
import type { TemplateRequest } from '../flows/template.ts';
import type { WorkbookPort } from '../workbook/port.ts';

export type Where = Compute['where'];

/** A failure as two sentences: what happened, and what to do. */
export interface Explained {
  readonly code: string;
  readonly title: string;
  readonly body: string;
}

/** What the screens ask of the flows; check also marks the cells it found. Each one is loaded when first used, so that the pane opens fast. */
export interface PaneFlows {
  check(port: WorkbookPort, options: FlowOptions): Promise<CheckResult>;
  run(port: WorkbookPort, where: Where, options: FlowOptions): Promise<RunResult>;
  fix(port: WorkbookPort, findings: readonly Finding[], options: FlowOptions): Promise<{ readonly applied: number }>;
  /** A standard workbook as .xlsx bytes, filled from the open one. */
  template(port: WorkbookPort, request: TemplateRequest, lang: Lang): Promise<Uint8Array>;
  /** The last run began writing into the workbook and did not end. */
  unfinished(port: WorkbookPort): Promise<boolean>;
  explain(error: unknown, lang: Lang): Promise<Explained>;
}

export const paneFlows: PaneFlows = {
  async check(port, options) {
    const { checkWorkbook, markFindings } = await import('../flows/check.ts');
    const result = await checkWorkbook(port, options);
    await markFindings(port, result.findings);
    return result;
  },
  async run(port, where, options) {
    const [{ runPlan }, { workerCompute, inPlaceCompute }] = await Promise.all([import('../flows/run.ts'), import('../flows/compute.ts')]);
    const compute = where === 'worker' ? workerCompute(location.origin) : await inPlaceCompute();
    return runPlan(port, compute, options);
  },
  async fix(port, findings, options) {
    const { applyFixes } = await import('../flows/fix.ts');
    return applyFixes(port, findings, options);
  },
  async template(port, request, lang) {
    const { makeTemplate } = await import('../flows/template.ts');
    return makeTemplate(request, { lang, from: request.kind === 'province' ? null : port });
  },
  async unfinished(port) {
    const { lastRun } = await import('../flows/run-state.ts');
    return (await lastRun(port)).unfinished;
  },
  async explain(error, lang) {
    const { explain } = await import('../flows/explain-error.ts');
    return explain(error, lang);
  },
};
