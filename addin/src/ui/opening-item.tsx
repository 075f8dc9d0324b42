import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'flex', gap: tokens.spacingHorizontalS, width: '100%', padding: `${tokens.spacingVerticalS} 0`, border: 'none', background: 'none',
    color: tokens.colorNeutralForeground1, font: 'inherit', textAlign: 'start', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { height: '16px', marginTop: '2px' },
  open: { transform: 'rotate(90deg)' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** How the lines of such an item look: its name, and what is said of it below. */
export const useLineStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface OpeningItemProps {
  /** What is always seen, inside the button. */
  readonly line: ReactNode;
  readonly children: ReactNode;
}

/** One item of a list that opens to what stands behind it. */
export function OpeningItem({ line, children }: OpeningItemProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.item}>
      <button type="button" className={styles.button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <span className={mergeClasses(styles.chevron, open && styles.open)}><Icon name="chevron" size={16} /></span>
        <span className={styles.text}>{line}</span>
      </button>
      {open && <div id={id}>{children}</div>}
    </li>
  );
}
