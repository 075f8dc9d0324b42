import type { Browser, Page } from 'playwright-core';

/** What held the page up while something was done. Milliseconds. */
export interface Held {
  readonly ms: number;
  /** Tasks over 50 ms as PerformanceObserver tells them: how many, the longest. */
  readonly count: number;
  readonly longest: number;
  /** CPU time of the longest task of the page's thread, as Chromium's trace tells it. */
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of CPU of that thread. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Watches the page's thread while `act` runs. */
export async function heldUp(browser: Browser, page: Page, act: () => Promise<void>): Promise<Held> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration)));
    observer.observe({ type: 'longtask' });
    Object.assign(globalThis, { longTasks: tasks, longTaskObserver: observer });
  });
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const start = performance.now();
  await act();
  const ms = performance.now() - start;
  const trace = await browser.stopTracing();
  const tasks = await page.evaluate(() => {
    const told = globalThis as unknown as { longTasks: number[]; longTaskObserver: PerformanceObserver };
    told.longTaskObserver.disconnect();
    return told.longTasks;
  });
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  return { ms, count: tasks.length, longest: Math.max(0, ...tasks), cpu: longestTask(traceEvents) };
}

function longestTask(events: readonly TraceEvent[]): number {
  const pages = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pages.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1_000), 0);
}
