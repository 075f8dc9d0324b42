import { useEffect, useState } from 'react';

/**
 * The value of a promise once it is there; `load` must be the same function while the question is the same.
 * A failure is thrown while drawing, where the nearest boundary shows it.
 */
export function useLoaded<T>(load: () => Promise<T>, initial: T): T {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    let current = true;
    const run = async () => {
      try {
        const loaded = await load();
        if (current) setValue(() => loaded);
      } catch (error) {
        if (current) setValue(() => {
          throw error;
        });
      }
    };
    void run();
    return () => {
      current = false;
    };
  }, [load]);
  return value;
}
