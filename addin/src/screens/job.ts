import type { CellPlace } from '../flows/fix.ts';
import type { CheckView, NormsView, Progress, PlanView } from '../flows/types.ts';

/** `task`: a further task, whose own screen shows progress and the button that stops it. */
export type JobKind = 'check' | 'norms' | 'plan' | 'fix' | 'template' | 'task';

export interface Running {
  readonly kind: JobKind;
  readonly progress: Progress;
  /** Cancel was pressed; the flow has not stopped yet. */
  readonly cancelling: boolean;
}

/** What a fix or an undo did; `kept` are the cells that it left alone. */
export interface Written {
  readonly how: 'fixed' | 'undone';
  readonly count: number;
  readonly kept: readonly CellPlace[];
  /** Cells of rows that were changed after the check: not fixed. */
  readonly newer?: readonly CellPlace[];
}

/** What the pane knows about the open workbook. */
export interface Job {
  readonly running: Running | null;
  readonly check: CheckView | null;
  readonly result: PlanView | null;
  /** The newest norms and shortages: those of the last plan, or computed alone since. */
  readonly norms: NormsView | null;
  /** Cells changed after `norms` were computed. */
  readonly normsStale: boolean;
  /** A person changed a cell after it was made, and it has not been checked again yet. */
  readonly checkStale: boolean;
  /** What was changed is being checked right now. */
  readonly rechecking: boolean;
  /** The result, or the result sheets that the workbook came with, are older than the data. */
  readonly resultStale: boolean;
  /** A person wrote into the sheets of the result: marks and remarks that the next run takes in. */
  readonly marksWaiting: boolean;
  /** What the last fix or undo did, to say so once. */
  readonly written: Written | null;
  readonly failure: { readonly error: unknown; readonly kind: JobKind } | null;
}

export const noJob: Job = {
  running: null, check: null, result: null, norms: null, normsStale: false, checkStale: false, rechecking: false, resultStale: false, marksWaiting: false, written: null, failure: null,
};

export type JobEvent =
  | { readonly type: 'started'; readonly kind: JobKind }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancel-asked' }
  | { readonly type: 'checked'; readonly check: CheckView; readonly written?: Written }
  | { readonly type: 'rechecking' }
  /** null: it could not be checked; the list stays as it was, and says that it is old. More changes may have come since. */
  | { readonly type: 'rechecked'; readonly check: CheckView | null; readonly more: boolean }
  | { readonly type: 'planned'; readonly result: PlanView }
  | { readonly type: 'computed'; readonly view: NormsView }
  | { readonly type: 'finished'; readonly changed: boolean }
  /** Everything of ours was taken out of the workbook. */
  | { readonly type: 'emptied' }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'failure-dismissed' }
  | { readonly type: 'cell-changed'; readonly sheet: string };

export function nextJob(job: Job, event: JobEvent): Job {
  switch (event.type) {
    case 'started':
      return { ...job, running: { kind: event.kind, progress: { step: 'read', part: 0 }, cancelling: false }, failure: null, written: null };
    case 'progressed':
      return job.running ? { ...job, running: { ...job.running, progress: event.progress } } : job;
    case 'cancel-asked':
      return job.running ? { ...job, running: { ...job.running, cancelling: true } } : job;
    case 'checked':
      return {
        ...job, running: null, check: event.check, checkStale: false, written: event.written ?? null,
        resultStale: isResultStale(job, event.check, event.written?.count ?? 0),
        normsStale: job.normsStale || (job.norms !== null && (event.written?.count ?? 0) > 0),
      };
    case 'rechecking':
      return { ...job, rechecking: true };
    case 'rechecked':
      // a job that began meanwhile checks for itself
      if (job.running || event.check === null) return { ...job, rechecking: false };
      return { ...job, rechecking: false, check: event.check, checkStale: event.more, resultStale: job.resultStale || event.check.resultIsStale };
    case 'planned':
      return { ...job, running: null, check: event.result, result: event.result, norms: event.result, normsStale: false, checkStale: false, resultStale: false, marksWaiting: false };
    case 'computed':
      return { ...job, running: null, check: event.view, norms: event.view, normsStale: false, checkStale: false, resultStale: isResultStale(job, event.view, 0) };
    case 'finished':
      return event.changed ? cellsChanged({ ...job, running: null }) : { ...job, running: null };
    case 'emptied':
      return noJob;
    case 'failed':
      return { ...job, running: null, failure: { error: event.error, kind: job.running?.kind ?? 'check' } };
    case 'failure-dismissed':
      return { ...job, failure: null };
    case 'cell-changed':
      return cellChanged(job, event.sheet);
  }
}

/**
 * The check compares the numbers that the result sheets were made from. A result of this session stays old once a cell
 * was changed: names, which are no numbers, stand in it too.
 */
function isResultStale(job: Job, check: CheckView, written: number): boolean {
  return check.resultIsStale || (job.result !== null && (job.resultStale || written > 0));
}

/** Our own writes may also arrive as changes while a job runs: they mean nothing. The sheets of a result hold no data. */
function cellChanged(job: Job, sheet: string): Job {
  if (job.running) return job;
  const own = job.result?.written.find((written) => written.name === sheet);
  if (own) return own.columns.some((column) => column.own) ? { ...job, marksWaiting: true } : job;
  return cellsChanged(job);
}

function cellsChanged(job: Job): Job {
  return { ...job, checkStale: job.check !== null, resultStale: job.resultStale || job.result !== null, normsStale: job.norms !== null };
}

/** Short work that leaves the screen where it is: the person goes on in the same list or form. */
export function inBackground(running: Running): boolean {
  return running.kind === 'fix' || running.kind === 'template' || running.kind === 'task';
}

/** Cancel works until writing starts. */
export function canCancel(running: Running): boolean {
  return !inBackground(running) && running.progress.step !== 'write' && !running.cancelling;
}
