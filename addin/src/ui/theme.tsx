import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { createContext, use, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { isDarkColor } from './is-dark-color.ts';

const FONT = "'Segoe UI', 'Segoe UI Web', -apple-system, BlinkMacSystemFont, Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif";
const light: Theme = { ...webLightTheme, fontFamilyBase: FONT };
const dark: Theme = { ...webDarkTheme, fontFamilyBase: FONT };
const darkQuery = '(prefers-color-scheme: dark)';

const DarkContext = createContext(false);

/** The dark theme is shown; for what draws its own colours, as the grid does. */
export function useDark(): boolean {
  return use(DarkContext);
}

/**
 * Fluent 2 in light or dark. Office decides by the background of its window (`officeBackground`, such as "#262626");
 * elsewhere the system does. High contrast comes from forced-colors in the browser engine, which Fluent follows.
 */
export function ThemeProvider({ officeBackground, children }: { readonly officeBackground?: string | null; readonly children: ReactNode }) {
  const systemDark = useSyncExternalStore(onSystemChange, () => matchMedia(darkQuery).matches);
  const isDark = officeBackground ? isDarkColor(officeBackground) : systemDark;
  return (
    <FluentProvider theme={isDark ? dark : light} data-theme={isDark ? 'dark' : 'light'} style={{ height: '100%', colorScheme: isDark ? 'dark' : 'light' }}>
      <DarkContext value={isDark}>{children}</DarkContext>
    </FluentProvider>
  );
}

function onSystemChange(notify: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}
