import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import type { Removed } from '../flows/remove-ours.ts';
import type { CheckView, FlowOptions } from '../flows/types.ts';
import type { UndoWhich } from '../flows/undo.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { nextJob, noJob } from './job.ts';
import type { Job, JobKind, Written } from './job.ts';
import { useLiveCheck } from './use-live-check.ts';
import type { PaneFlows, Where } from './pane-flows.ts';

export interface JobActions {
  check(): Promise<CheckView | null>;
  /** Resolves to true when the plan was made. */
  plan(where: Where): Promise<boolean>;
  /** Norms and shortages alone; resolves to true when they were computed. */
  norms(where: Where): Promise<boolean>;
  /** Applies every lossless fix, or those of these findings, and checks again. */
  fix(wanted: 'lossless' | readonly Finding[]): Promise<void>;
  /** Puts back the old cells of the last fix, of all or of these cells, and checks again. */
  undo(which: UndoWhich): Promise<void>;
  /** Makes the sheet of findings and shows it. */
  writeFindings(): Promise<void>;
  /** Takes our colours off the cells. */
  removeMarks(): Promise<void>;
  /** Runs other work under the pane's error notice, such as creating a template; `changed` when it wrote data into the workbook. */
  work(kind: 'template' | 'task', action: (options: FlowOptions) => Promise<void | 'changed'>): Promise<boolean>;
  /** Takes everything of ours out of the workbook, and forgets what was checked and computed; null when it failed. */
  removeOurs(): Promise<Removed | null>;
  /** Shows and selects a cell; '' as cell shows the sheet. */
  goTo(sheet: string, cell: string | null): Promise<void>;
  cancel(): void;
  dismissFailure(): void;
}

/** The job on one workbook: its state and what a person can do. One job at a time. */
export function useJob(port: WorkbookPort, flows: PaneFlows, lang: Lang): { readonly job: Job; readonly actions: JobActions } {
  const [job, send] = useReducer(nextJob, noJob);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => flows.close(port), [flows, port]);
  useLiveCheck({ port, flows, lang, abort, send });

  const attempt = useCallback(async <T>(kind: JobKind, action: (options: FlowOptions) => Promise<T>): Promise<T | null> => {
    if (abort.current) return null;
    const controller = new AbortController();
    abort.current = controller;
    send({ type: 'started', kind });
    try {
      return await action({ lang, signal: controller.signal, onProgress: (progress) => send({ type: 'progressed', progress }) });
    } catch (error) {
      send({ type: 'failed', error });
      return null;
    } finally {
      abort.current = null;
    }
  }, [lang]);

  const actions = useMemo<JobActions>(() => ({
    check: () => attempt('check', async (options) => {
      const check = await flows.check(port, options);
      send({ type: 'checked', check });
      return check;
    }),
    plan: async (where) => (await attempt('plan', async (options) => {
      send({ type: 'planned', result: await flows.run(port, where, options) });
      return true;
    })) ?? false,
    norms: async (where) => (await attempt('norms', async (options) => {
      send({ type: 'computed', view: await flows.norms(port, where, options) });
      return true;
    })) ?? false,
    fix: async (wanted) => {
      await attempt('fix', async (options) => {
        const { fixed: { applied, formulas, changed }, check } = await flows.fix(port, wanted, { lang: options.lang });
        const written: Written = { how: 'fixed', count: applied, kept: formulas, newer: changed };
        send({ type: 'checked', check, written });
      });
    },
    undo: async (which) => {
      await attempt('fix', async (options) => {
        const { undone, changedSince, check } = await flows.undo(port, which, { lang: options.lang });
        const written: Written = { how: 'undone', count: undone, kept: changedSince };
        send({ type: 'checked', check, written });
      });
    },
    writeFindings: async () => {
      await attempt('fix', async (options) => {
        await flows.writeFindings(port, { lang: options.lang });
        send({ type: 'finished', changed: false });
      });
    },
    removeMarks: async () => {
      await attempt('fix', async () => {
        await flows.removeMarks(port);
        send({ type: 'finished', changed: false });
      });
    },
    work: async (kind, action) => (await attempt(kind, async (options) => {
      const changed = (await action(options)) === 'changed';
      if (changed) await flows.forget(port);
      send({ type: 'finished', changed });
      return true;
    })) ?? false,
    removeOurs: () => attempt('task', async () => {
      const removed = await flows.removeOurs(port);
      send({ type: 'emptied' });
      return removed;
    }),
    goTo: async (sheet, cell) => {
      try {
        await port.select(sheet, cell ?? 'A1');
      } catch (error) {
        send({ type: 'failed', error });
      }
    },
    cancel: () => {
      abort.current?.abort();
      send({ type: 'cancel-asked' });
    },
    dismissFailure: () => send({ type: 'failure-dismissed' }),
  }), [attempt, flows, port]);

  return { job, actions };
}
