import type { TaskName } from './other-tasks.tsx';

/** What the pane can show: its own parts, and the further tasks. */
export type ScreenName = 'job' | 'findings' | 'norms' | 'result' | 'what-if' | 'settings' | TaskName;
