import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icons.tsx';
import { useText } from '../ui/text.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex', gap: tokens.spacingHorizontalM, padding: tokens.spacingVerticalL, borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow2,
  },
  number: {
    display: 'flex', alignItems: 'center', justifyContent: 'center', width: '28px', height: '28px', flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular, fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2, border: '1px solid transparent',
  },
  done: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface StepCardProps {
  readonly step: number;
  readonly title: string;
  readonly help: string;
  readonly done: boolean;
  readonly children: ReactNode;
}

/** One step of the job: what it does, where it stands, its buttons. */
export function StepCard({ step, title, help, done, children }: StepCardProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <li className={styles.card}>
      <span className={mergeClasses(styles.number, done && styles.done)} aria-hidden="true">{done ? <Icon name="check" size={16} /> : step}</span>
      <div className={styles.body}>
        <h3 className={styles.title}>{title}{done && <span className={styles.hidden}> – {t.done}</span>}</h3>
        <p className={styles.help}>{help}</p>
        {children}
      </div>
    </li>
  );
}
