import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { FindingCounts } from '../flows/types.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../ui/text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { CountsLine } from './counts-line.tsx';
import type { Job } from './job.ts';
import { OtherTasks } from './other-tasks.tsx';
import type { PaneFlows } from './pane-flows.ts';
import type { ScreenName } from './screen-name.ts';
import { StepCard } from './step-card.tsx';

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
});

interface StartScreenProps {
  readonly job: Job;
  readonly port: WorkbookPort;
  readonly flows: PaneFlows;
  readonly focus: boolean;
  readonly onCheck: () => void;
  readonly onPlan: () => void;
  readonly onShow: (screen: ScreenName) => void;
}

type Next = 'check' | 'findings' | 'plan' | 'result';

/** The two steps of the job and what else can be done; exactly one button is the next thing to do. */
export function StartScreen({ job, port, flows, focus, onCheck, onPlan, onShow }: StartScreenProps) {
  const styles = useStyles();
  const { t } = useText();
  const unfinished = useUnfinished(port, flows, job);
  const next = nextStep(job);
  const look = (step: Next) => (next === step ? 'primary' : 'secondary');
  const onlyCheck = job.check !== null && job.check.kind !== 'province';
  return (
    <Screen title={t.startTitle} quietTitle focus={focus}>
      {unfinished && <Notice tone="warning">{t.unfinished}</Notice>}
      <ol className={styles.steps}>
        <StepCard step={1} title={t.stepCheck} help={t.stepCheckHelp} done={job.check !== null && !job.checkStale}>
          {job.check && <CheckState counts={job.check.summary} stale={job.checkStale} />}
          <Button appearance={look('check')} onClick={onCheck}>{job.check ? t.checkAgain : t.stepCheck}</Button>
          {job.check && hasFindings(job.check.summary) && <Button appearance={look('findings')} onClick={() => onShow('findings')}>{t.openFindings}</Button>}
        </StepCard>
        <StepCard step={2} title={t.stepPlan} help={onlyCheck ? t.onlyProvince : t.stepPlanHelp} done={job.result !== null && !job.resultStale && !job.marksWaiting}>
          {job.check && job.check.summary.errors > 0 && !job.result && !onlyCheck && <div>{t.planWithErrors}</div>}
          {job.result && <div>{job.resultStale ? t.stale : job.marksWaiting ? t.marksWaiting : t.planReady}</div>}
          {!job.result && job.resultStale && <Notice tone="warning" live>{t.resultSheetsStale}</Notice>}
          {job.result && <Button appearance={look('result')} onClick={() => onShow('result')}>{t.openResult}</Button>}
          {!onlyCheck && <Button appearance={look('plan')} onClick={onPlan}>{job.result ? t.planAgain : t.stepPlan}</Button>}
        </StepCard>
      </ol>
      <OtherTasks onOpen={onShow} />
    </Screen>
  );
}

function CheckState({ counts, stale }: { readonly counts: FindingCounts; readonly stale: boolean }) {
  const { t, say } = useText();
  return (
    <div>
      <div>{say(t.checkedRows, { count: counts.rows })}</div>
      {hasFindings(counts) ? <CountsLine counts={counts} /> : <div>{t.checkClean}</div>}
      {stale && <div>{t.checkChanged}</div>}
    </div>
  );
}

function hasFindings(counts: FindingCounts): boolean {
  return counts.errors + counts.warnings + counts.hints > 0;
}

/** A clerk's file is done when its findings are; a provincial one goes on to the plan. */
function nextStep(job: Job): Next {
  if (!job.check || job.checkStale) return 'check';
  if (job.check.kind !== 'province') return hasFindings(job.check.summary) ? 'findings' : 'check';
  return job.result && !job.resultStale && !job.marksWaiting ? 'result' : 'plan';
}

function useUnfinished(port: WorkbookPort, flows: PaneFlows, job: Job): boolean {
  // Asked again after every run, and after one that failed.
  const load = useCallback(async () => {
    try {
      return await flows.unfinished(port);
    } catch {
      // Excel may be busy while the pane opens; whatever is wrong with the workbook, the job itself will say.
      return false;
    }
  }, [port, flows, job.result, job.failure]);
  return useLoaded(load, false);
}
