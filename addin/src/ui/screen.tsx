import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none', overflowWrap: 'anywhere',
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface ScreenProps {
  readonly title: string;
  /** 1 where the screen is the whole page. */
  readonly level?: 1 | 2;
  /** The heading is for screen readers only. */
  readonly quietTitle?: boolean;
  /** Moves the keyboard and the screen reader to the heading, when the person came here by an action. */
  readonly focus?: boolean;
  readonly children: ReactNode;
}

export function Screen({ title, level = 2, quietTitle = false, focus = false, children }: ScreenProps) {
  const styles = useStyles();
  const Heading = level === 1 ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <div className={styles.root}>
      <Heading ref={heading} tabIndex={-1} className={mergeClasses(styles.title, quietTitle && styles.hidden)}>{title}</Heading>
      {children}
    </div>
  );
}
