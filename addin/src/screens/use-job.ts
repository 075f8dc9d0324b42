import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Dispatch } from 'react';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import type { CheckResult, FlowOptions } from '../flows/types.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { nextJob, noJob } from './job.ts';
import type { Job, JobEvent, JobKind, Written } from './job.ts';
import type { PaneFlows, Where } from './pane-flows.ts';

export interface JobActions {
  check(): Promise<CheckResult | null>;
  /** Resolves to true when the plan was made. */
  plan(where: Where): Promise<boolean>;
  /** Applies the fixes and checks again. */
  fix(findings: readonly Finding[]): Promise<void>;
  /** Puts back the old cells of the last fix or of all, and checks again. */
  undo(which: 'last' | 'all'): Promise<void>;
  /** Runs other work under the pane's error notice, such as creating a template; `changed` when it wrote data into the workbook. */
  work(kind: 'template' | 'task', action: (options: FlowOptions) => Promise<void | 'changed'>): Promise<boolean>;
  /** Shows and selects a cell; '' as cell shows the sheet. */
  goTo(sheet: string, cell: string | null): Promise<void>;
  cancel(): void;
  dismissFailure(): void;
}

/** The job on one workbook: its state and what a person can do. One job at a time. */
export function useJob(port: WorkbookPort, flows: PaneFlows, lang: Lang): { readonly job: Job; readonly actions: JobActions } {
  const [job, send] = useReducer(nextJob, noJob);
  const abort = useRef<AbortController | null>(null);
  useStaleness(port, send);

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
    fix: async (findings) => {
      await attempt('fix', async (options) => {
        const { applied, formulas } = await flows.fix(port, findings, { lang: options.lang });
        const written: Written = { how: 'fixed', count: applied, kept: formulas };
        send({ type: 'checked', check: await flows.check(port, { lang: options.lang }), written });
      });
    },
    undo: async (which) => {
      await attempt('fix', async (options) => {
        const { undone, changedSince } = await flows.undo(port, which);
        const written: Written = { how: 'undone', count: undone, kept: changedSince };
        send({ type: 'checked', check: await flows.check(port, { lang: options.lang }), written });
      });
    },
    work: async (kind, action) => (await attempt(kind, async (options) => {
      const changed = (await action(options)) === 'changed';
      send({ type: 'finished', changed });
      return true;
    })) ?? false,
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

function useStaleness(port: WorkbookPort, send: Dispatch<JobEvent>): void {
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    const watch = async () => {
      try {
        stop = await port.onChanged((change) => send({ type: 'cell-changed', sheet: change.sheet }));
        if (gone) stop();
      } catch (error) {
        send({ type: 'failed', error });
      }
    };
    void watch();
    return () => {
      gone = true;
      stop?.();
    };
  }, [port, send]);
}
