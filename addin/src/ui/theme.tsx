import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';

const FONT = "'Segoe UI', 'Segoe UI Web', -apple-system, BlinkMacSystemFont, Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif";
const light: Theme = { ...webLightTheme, fontFamilyBase: FONT };
const dark: Theme = { ...webDarkTheme, fontFamilyBase: FONT };
const darkQuery = '(prefers-color-scheme: dark)';

/**
 * Fluent 2 in light or dark. Office decides by the background of its window (`officeBackground`, such as "#262626");
 * elsewhere the system does. High contrast comes from forced-colors in the browser engine, which Fluent follows.
 */
export function ThemeProvider({ officeBackground, children }: { readonly officeBackground?: string | null; readonly children: ReactNode }) {
  const systemDark = useSyncExternalStore(onSystemChange, () => matchMedia(darkQuery).matches);
  const isDark = officeBackground ? isDarkColor(officeBackground) : systemDark;
  return (
    <FluentProvider theme={isDark ? dark : light} data-theme={isDark ? 'dark' : 'light'} style={{ height: '100%', colorScheme: isDark ? 'dark' : 'light' }}>
      {children}
    </FluentProvider>
  );
}

/** Perceived lightness below one half, by the sRGB luma weights. */
export function isDarkColor(hex: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(hex);
  if (!match) return false;
  const [r = 0, g = 0, b = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

function onSystemChange(notify: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}
