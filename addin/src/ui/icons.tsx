import type { ReactNode } from 'react';

/** The few drawings that the pane needs, on a 20 x 20 grid; always beside a word, so hidden from screen readers. */
const paths = {
  check: 'M4 10.5l4 4 8-9',
  error: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 6v5M10 13.6v.2',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4.2M10 14.3v.2',
  hint: 'M7.5 14.5h5M8.3 17h3.4M10 3a5 5 0 00-3 9c.5.4.8 1 .8 1.6v.4h4.4v-.4c0-.6.3-1.2.8-1.6a5 5 0 00-3-9z',
  settings: 'M4 6h7M15 6h1M4 14h1M9 14h7M11 4v4M15 4v4h-4V4zM5 12v4h4v-4z',
  open: 'M3 15.5v-11h5l1.5 2H17v9z',
  save: 'M10 3v9M6.5 9l3.5 3.5L13.5 9M3.5 16.5h13',
  chevron: 'M7 4.5l6 5.5-6 5.5',
  down: 'M4.5 7l5.5 6 5.5-6',
  back: 'M12.5 4.5l-6 5.5 6 5.5',
  dot: 'M10 9.5v1',
  undo: 'M7 4L3.5 7.5 7 11M4 7.5h8a4 4 0 010 8H8',
  grid: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12',
  file: 'M5 2.5h6l4 4v11H5zM11 2.5v4h4M7.5 10.5h5M7.5 13.5h5',
  dismiss: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  remove: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  plan: 'M7 5h10M7 10h10M7 15h10M3.5 5h.2M3.5 10h.2M3.5 15h.2',
} as const;
export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" style={{ flexShrink: 0, display: 'block' }}>
      <path d={paths[name]} />
    </svg>
  );
}
