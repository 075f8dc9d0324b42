import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 820px)';

/** Too narrow for grid and pane side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (notify) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', notify);
      return () => query.removeEventListener('change', notify);
    },
    () => matchMedia(NARROW).matches,
  );
}
