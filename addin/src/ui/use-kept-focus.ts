import { useLayoutEffect, useRef } from 'react';

/**
 * While a part of the page is inert, what had the focus in it loses it to the page; afterwards it gets it back, unless
 * it is gone or a screen has put the focus where it belongs by then.
 */
export function useKeptFocus(inert: boolean): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (inert) {
      before.current = document.activeElement;
      return;
    }
    const { activeElement, body } = document;
    if (before.current instanceof HTMLElement && before.current.isConnected && (activeElement === null || activeElement === body)) before.current.focus();
    before.current = null;
  }, [inert]);
}
