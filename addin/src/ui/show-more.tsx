import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from './text.tsx';

/** The first items of a long list, and the button for the next ones. */
export function useShowMore<T>(items: readonly T[], step: number): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const { t, say } = useText();
  const [limit, setLimit] = useState(step);
  const left = items.length - limit;
  return {
    shown: items.slice(0, limit),
    more: left > 0 && <Button size="small" onClick={() => setLimit(limit + step)}>{say(t.more, { count: Math.min(left, step) })}</Button>,
  };
}
