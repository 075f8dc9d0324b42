import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, width: '100%', padding: `${tokens.spacingVerticalM} 0`,
    border: 'none', background: 'none', color: tokens.colorNeutralForeground1, font: 'inherit', fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { transitionProperty: 'transform', transitionDuration: tokens.durationFaster, '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' } },
  open: { transform: 'rotate(90deg)' },
  title: { flexGrow: 1, minWidth: 0 },
  aside: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  body: { paddingBottom: tokens.spacingVerticalL },
});

interface DisclosureProps {
  readonly title: string;
  readonly aside?: string;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A section that opens and closes; its content is made when first opened. */
export function Disclosure({ title, aside, initiallyOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  return (
    <section className={styles.root}>
      <h3 className={styles.head}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
          <span className={mergeClasses(styles.chevron, open && styles.open)}><Icon name="chevron" size={16} /></span>
          <span className={styles.title}>{title}</span>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </button>
      </h3>
      {open && <div id={id} className={styles.body}>{children}</div>}
    </section>
  );
}
