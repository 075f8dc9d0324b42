import { Button, ProgressBar, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STEPS } from '../flows/types.ts';
import type { Step } from '../flows/types.ts';
import { Icon } from '../ui/icons.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../ui/text.tsx';
import { canCancel } from './job.ts';
import type { Running } from './job.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: { width: '20px', height: '20px', display: 'flex', alignItems: 'center', justifyContent: 'center', color: tokens.colorStatusSuccessForeground1 },
  next: { color: tokens.colorNeutralForeground3 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const KINDS: Readonly<Record<'check' | 'norms' | 'plan', { readonly steps: readonly Step[]; readonly title: 'runningCheck' | 'runningNorms' | 'runningPlan' }>> = {
  check: { steps: ['read', 'check'], title: 'runningCheck' },
  norms: { steps: ['read', 'check', 'norms', 'shortages'], title: 'runningNorms' },
  plan: { steps: STEPS, title: 'runningPlan' },
};

/** Progress by step; Cancel until writing starts. */
export function RunScreen({ running, onCancel }: { readonly running: Running; readonly onCancel: () => void }) {
  const styles = useStyles();
  const { t } = useText();
  const { steps, title } = KINDS[running.kind === 'plan' || running.kind === 'norms' ? running.kind : 'check'];
  const now = Math.max(0, steps.indexOf(running.progress.step));
  const writing = running.progress.step === 'write';
  return (
    <Screen title={t[title]} focus>
      <ProgressBar value={(now + running.progress.part) / steps.length} thickness="large" aria-label={t.progressLabel} />
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step} className={mergeClasses(styles.item, index === now && styles.now)} aria-current={index === now ? 'step' : undefined}>
            <span className={mergeClasses(styles.mark, index > now && styles.next)}>
              {index < now ? <Icon name="check" /> : index === now ? <Spinner size="extra-tiny" aria-hidden="true" /> : <Icon name="dot" />}
            </span>
            <span>{t.stepNames[step]}<span className={styles.hidden}> – {index < now ? t.stateDone : index === now ? t.stateNow : t.stateNext}</span></span>
          </li>
        ))}
      </ol>
      <div role="status" className={styles.hidden}>{t.stepNames[steps[now] ?? 'read']}</div>
      {writing && <div>{t.writingNow}</div>}
      {running.cancelling ? <Button disabled>{t.cancelling}</Button> : canCancel(running) && <Button onClick={onCancel}>{t.cancel}</Button>}
    </Screen>
  );
}
