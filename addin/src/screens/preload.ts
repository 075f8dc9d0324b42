import { TASKS } from './other-tasks.tsx';

/** Browsers without requestIdleCallback (Safari) wait this long. */
const PATIENCE_MS = 2_000;

/**
 * Fetches every part of the pane that is loaded when first used, once the browser has nothing else to do: when the
 * network goes later, all that can be done on this machine can still be done. Returns how to call it off.
 */
export function preloadWhenIdle(): () => void {
  const start = () => void preload();
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(start, { timeout: 10_000 });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(start, PATIENCE_MS);
  return () => clearTimeout(timer);
}

/** One after the other, so that a press of a button is not kept waiting behind them. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  async () => (await import('./open-desk.ts')).fetchAhead(),
  () => import('./findings-screen.tsx'),
  () => import('./norms-screen.tsx'),
  () => import('./result-screen.tsx'),
  () => import('./trace-panel.tsx'),
  () => import('./unused-list.tsx'),
  () => import('./refused-list.tsx'),
  () => import('./senders-list.tsx'),
  () => import('./review-notices.tsx'),
  () => import('./what-if-screen.tsx'),
  () => import('../flows/versions.ts'),
  () => import('../flows/undo.ts'),
  () => import('../flows/template.ts'),
  () => import('../../../shared/i18n/carried.ts'),
  () => import('../flows/run-state.ts'),
  () => import('../flows/merge/write.ts'),
  () => import('../flows/remove-ours.ts'),
  () => import('./settings-screen.tsx'),
  ...TASKS.map(({ load }) => load),
];

async function preload(): Promise<void> {
  for (const part of PARTS) {
    try {
      await part();
    } catch {
      // The network is gone already: what the person presses will say so.
      return;
    }
  }
}
