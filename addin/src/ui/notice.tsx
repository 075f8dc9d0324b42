import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import type { IconName } from './icons.tsx';

export type Tone = 'error' | 'warning' | 'good' | 'info';

const icons: Record<Tone, IconName> = { error: 'error', warning: 'warning', good: 'check', info: 'hint' };

const useStyles = makeStyles({
  root: {
    display: 'flex', gap: tokens.spacingHorizontalS, padding: tokens.spacingVerticalM, borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
  },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  caption: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
});

interface NoticeProps {
  readonly tone: Tone;
  /** A few words above the title: what kind of notice this is. */
  readonly caption?: string;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out when it appears; errors interrupt. */
  readonly live?: boolean;
}

/** A sentence in a box: what happened, and what to do. */
export function Notice({ tone, caption, title, children, actions, live = false }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, styles[tone])} role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}>
      <span className={styles[`${tone}Icon`]}><Icon name={icons[tone]} /></span>
      <div className={styles.body}>
        {caption && <div className={styles.caption}>{caption}</div>}
        {title && <div className={styles.title}>{title}</div>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
