import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useMemo } from 'react';
import { vietnameseDate } from '../../../shared/i18n/format.ts';
import { sharesPlaces } from '../../../shared/proposals/shares.ts';
import { ladderIn } from '../../../shared/i18n/ladder.ts';
import { director as en } from '../../../shared/i18n/en/director.ts';
import { director as vi } from '../../../shared/i18n/vi/director.ts';
import { whatIf as enOther } from '../../../shared/i18n/en/what-if.ts';
import { whatIf as viOther } from '../../../shared/i18n/vi/what-if.ts';
import { refusedDonors } from '../../../shared/proposals/refused-donors.ts';
import type { PlanView } from '../flows/types.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { Certificate } from './certificate.tsx';
import { useHeadline } from './use-headline.ts';
import type { Job } from './job.ts';
import { ProposalList } from './proposal-list.tsx';
import { namesIn } from './result-names.ts';
import { ResultSummary } from './result-summary.tsx';
import { UnfilledList } from './unfilled-list.tsx';
import type { JobActions } from './use-job.ts';

const RefusedList = lazy(() => import('./refused-list.tsx'));
const SendersList = lazy(() => import('./senders-list.tsx'));
const UnusedList = lazy(() => import('./unused-list.tsx'));
const ReviewNotices = lazy(() => import('./review-notices.tsx'));
const TracePanel = lazy(() => import('./trace-panel.tsx'));
const OTHER = { vi: viOther, en: enOther };
const TRACE = { vi: vi.trace, en: en.trace };

const useStyles = makeStyles({
  covered: { margin: 0 },
  foot: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pages: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
});

interface ResultScreenProps {
  readonly job: Job;
  readonly port: WorkbookPort;
  readonly actions: JobActions;
  readonly focus: boolean;
  readonly onPlan: () => void;
  readonly onWhatIf: () => void;
}

/** What the run found and proposes. */
export default function ResultScreen({ job, port, actions, focus, onPlan, onWhatIf }: ResultScreenProps) {
  const { t } = useText();
  if (!job.result) {
    return (
      <Screen title={t.tabResult} focus={focus}>
        {job.resultStale ? <Notice tone="warning">{t.resultSheetsStale}</Notice> : <div>{t.noResult}</div>}
        <div><Button appearance="primary" onClick={onPlan}>{t.stepPlan}</Button></div>
      </Screen>
    );
  }
  return <Result result={job.result} port={port} stale={job.resultStale} marked={job.marksWaiting} actions={actions} focus={focus} onPlan={onPlan} onWhatIf={onWhatIf} />;
}

interface ResultProps {
  readonly result: PlanView;
  readonly port: WorkbookPort;
  readonly stale: boolean;
  /** A reviewer wrote into the result after it was made. */
  readonly marked: boolean;
  readonly actions: JobActions;
  readonly focus: boolean;
  readonly onPlan: () => void;
  readonly onWhatIf: () => void;
}

function Result({ result, port, stale, marked, actions, focus, onPlan, onWhatIf }: ResultProps) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const words = useWords(TRACE);
  const other = useWords(OTHER);
  const names = useMemo(() => namesIn(lang, result), [lang, result]);
  const refused = useMemo(() => refusedDonors(result.input, result.norms), [result]);
  const { plan, shortages } = result;
  const ladder = ladderIn(lang);
  const planPage = result.written.find((sheet) => sheet.key === 'plan');
  return (
    <Screen title={useHeadline(result, names)} focus={focus}>
      {plan.totals.posts > 0 && (
        <p className={styles.covered}>{say(t.covered, { covered: plan.totals.covered, posts: plan.totals.posts, served: plan.totals.unitsServed, units: plan.totals.unitsWithPosts })}</p>
      )}
      {stale && <Notice tone="warning" live actions={<Button size="small" appearance="primary" onClick={onPlan}>{t.planAgain}</Button>}>{t.stale}</Notice>}
      {marked && !stale && <Notice tone="info" live actions={<Button size="small" appearance="primary" onClick={onPlan}>{t.planAgain}</Button>}>{t.marksWaiting}</Notice>}
      {!plan.certificate.optimal && <Notice tone="error">{t.certificateBad}</Notice>}
      <Suspense fallback={null}><ReviewNotices result={result} actions={actions} /></Suspense>
      {planPage && <div><Button appearance={stale ? 'secondary' : 'primary'} onClick={() => void actions.goTo(planPage.name, null)}>{t.seePlan}</Button></div>}
      {plan.totals.posts > 0 && <div><Button onClick={onWhatIf}>{other.open}</Button></div>}
      <div>
        <Disclosure title={t.summaryTitle} initiallyOpen><ResultSummary norms={result.norms} shortages={shortages} names={names} /></Disclosure>
        <Disclosure title={words.title} initiallyOpen>
          <Suspense fallback={null}><TracePanel result={result} port={port} stale={stale} actions={actions} /></Suspense>
        </Disclosure>
        <Disclosure title={t.proposalsTitle} aside={say(t.proposalsCount, { count: new Set(plan.lines.map((line) => line.person)).size })}>
          <ProposalList result={result} names={names} actions={actions} />
        </Disclosure>
        <Disclosure title={t.unfilledTitle} aside={say(t.unfilledCount, { count: plan.unfilled.reduce((sum, need) => sum + need.missing, 0) })}>
          <UnfilledList unfilled={plan.unfilled} plan={plan} nobody={result.input.settings.weights.nobody} names={names} />
        </Disclosure>
        <Disclosure title={ladder.unused.show} aside={say(t.proposalsCount, { count: plan.unused.length })}>
          <Suspense fallback={null}><UnusedList result={result} names={names} actions={actions} /></Suspense>
        </Disclosure>
        {refused.length > 0 && (
          <Disclosure title={ladder.unused.showRefused} aside={say(t.proposalsCount, { count: refused.length })}>
            <Suspense fallback={null}><RefusedList refused={refused} result={result} names={names} actions={actions} /></Suspense>
          </Disclosure>
        )}
        <Disclosure title={ladder.unused.showSenders}>
          <Suspense fallback={null}><SendersList result={result} names={names} /></Suspense>
        </Disclosure>
        <Disclosure title={t.certificateTitle}><Certificate plan={plan} shares={sharesPlaces(result.input)} /></Disclosure>
        <Disclosure title={t.pagesTitle}>
          <ul className={styles.pages}>
            {result.written.filter((sheet) => (sheet.visibility ?? 'visible') === 'visible').map((sheet) => (
              <li key={sheet.key}><Link as="button" aria-label={say(t.openPage, { sheet: sheet.name })} onClick={() => void actions.goTo(sheet.name, null)}>{sheet.name}</Link></li>
            ))}
          </ul>
        </Disclosure>
      </div>
      <p className={styles.foot}>{say(result.computedAt === 'worker' ? t.computedWorker : t.computedInPlace, { date: vietnameseDate(result.norms.asOf) })}</p>
      <p className={styles.foot}>{t.legalNote}</p>
    </Screen>
  );
}
