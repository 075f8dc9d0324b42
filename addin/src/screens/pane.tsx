import { Badge, Button, ProgressBar, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookPort } from '../workbook/port.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Icon } from '../ui/icons.tsx';
import { keepPreference, readPreference } from '../ui/preferences.ts';
import { Tabs } from '../ui/tabs.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { FailureNotice } from './failure-notice.tsx';
import { inBackground } from './job.ts';
import type { Job } from './job.ts';
import { TASK_SCREENS, TASK_WORDS } from './other-tasks.tsx';
import { paneFlows } from './pane-flows.ts';
import type { PaneFlows, Where } from './pane-flows.ts';
import { preloadWhenIdle } from './preload.ts';
import { RunScreen } from './run-screen.tsx';
import type { ScreenName } from './screen-name.ts';
import { StartScreen } from './start-screen.tsx';
import type { TaskScreenProps } from './task-screen.ts';
import type { TemplateDelivery } from './template-delivery.ts';
import { useJob } from './use-job.ts';
import { WrittenNotice } from './written-notice.tsx';

const FindingsScreen = lazy(() => import('./findings-screen.tsx'));
const NormsScreen = lazy(() => import('./norms-screen.tsx'));
const ResultScreen = lazy(() => import('./result-screen.tsx'));
const WhatIfScreen = lazy(() => import('./what-if-screen.tsx'));
const SettingsScreen = lazy(() => import('./settings-screen.tsx'));

export type StartRequest = 'check' | 'plan' | null;

interface PaneProps {
  readonly port: WorkbookPort;
  readonly templates: TemplateDelivery;
  /** What the ribbon button asked for when it opened the pane. */
  readonly request?: StartRequest;
  readonly flows?: PaneFlows;
  /** The page around it has its own main landmark. */
  readonly inMain?: boolean;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  top: { flexShrink: 0 },
  head: { display: 'flex', alignItems: 'center', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}` },
  product: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  tabs: { padding: `0 ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  content: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
  failure: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  back: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`, marginBottom: `-${tokens.spacingVerticalS}` },
  busy: { position: 'absolute', zIndex: 1 },
  loading: { padding: tokens.spacingVerticalXXL },
});

/** The task pane: the same in Excel and beside the grid of the workbench. */
export function Pane({ port, templates, request = null, flows = paneFlows, inMain = false }: PaneProps) {
  const styles = useStyles();
  const { t, lang } = useText();
  const { job, actions } = useJob(port, flows, lang);
  const [screen, setScreen] = useState<ScreenName>('job');
  const [where, setWhere] = useState<Where>(() => (readPreference('compute') === 'in-place' ? 'in-place' : 'worker'));
  // A screen that a person came to takes the focus; the first one does not.
  const [moved, setMoved] = useState(false);
  const [about, setAbout] = useState<string>();
  const show = useCallback((next: ScreenName, sheet?: string) => {
    setMoved(true);
    setAbout(sheet);
    setScreen(next);
  }, []);

  const plan = useCallback(async (from: Where) => {
    setMoved(true);
    if (await actions.plan(from)) show('result');
  }, [actions, show]);
  const check = useCallback(async () => {
    setMoved(true);
    await actions.check();
  }, [actions]);
  const norms = useCallback(async (from: Where) => {
    setMoved(true);
    if (await actions.norms(from)) show('norms');
  }, [actions, show]);
  const chooseWhere = (next: Where) => {
    keepPreference('compute', next);
    setWhere(next);
  };
  const inPlace = (again: (from: Where) => Promise<void>) => () => {
    chooseWhere('in-place');
    void again('in-place');
  };
  useEffect(preloadWhenIdle, []);
  useRequest(request, { check: () => void check(), plan: () => void plan(where) });

  const running = job.running;
  const inert = running !== null && running.kind !== 'task' && inBackground(running);
  useKeptFocus(inert);
  const Content = inMain ? 'div' : 'main';
  return (
    <div className={styles.root}>
      <header className={styles.top}>
        <div className={styles.head}>
          <h1 className={styles.product}>{t.product}</h1>
          <Button appearance="subtle" icon={<Icon name="settings" />} aria-label={t.openSettings} title={t.openSettings} aria-pressed={screen === 'settings'} onClick={() => show(screen === 'settings' ? 'job' : 'settings')} />
        </div>
        <div className={styles.tabs}>
          <Tabs
            label={t.tabsLabel} chosen={isTab(screen) ? screen : null} disabled={running !== null} onChoose={show}
            tabs={[{ value: 'job', text: t.tabJob }, { value: 'findings', text: t.tabFindings, badge: <FindingsBadge job={job} /> }, { value: 'norms', text: t.tabNorms }, { value: 'result', text: t.tabResult }]}
          />
        </div>
      </header>
      {inert && <ProgressBar className={styles.busy} aria-label={t.progressLabel} />}
      <Content className={styles.content} inert={inert}>
        {job.failure && !running && (
          <div className={styles.failure}>
            <FailureNotice
              error={job.failure.error} onDismiss={actions.dismissFailure}
              {...(where === 'worker' && (job.failure.kind === 'plan' || job.failure.kind === 'norms') ? { onInPlace: inPlace(job.failure.kind === 'plan' ? plan : norms) } : {})}
            />
          </div>
        )}
        {job.written && !running && <div className={styles.failure}><WrittenNotice written={job.written} /></div>}
        {running && !inBackground(running) ? <RunScreen running={running} onCancel={actions.cancel} /> : (
          <Boundary key={screen} fallback={(error, retry) => <div className={styles.failure}><FailureNotice error={error} onDismiss={retry} dismissLabel={t.tryAgain} /></div>}>
            <Suspense fallback={<div className={styles.loading}><Spinner label={t.loading} /></div>}>
              {screen === 'job' && <StartScreen job={job} port={port} flows={flows} focus={moved} onCheck={() => void check()} onPlan={() => void plan(where)} onShow={show} />}
              {screen === 'findings' && <FindingsScreen job={job} port={port} flows={flows} actions={actions} focus={moved} onCheck={() => void check()} onMap={(sheet) => show('mapping', sheet)} />}
              {screen === 'norms' && <NormsScreen job={job} port={port} actions={actions} focus={moved} onCompute={() => void norms(where)} />}
              {screen === 'result' && <ResultScreen job={job} port={port} actions={actions} focus={moved} onPlan={() => void plan(where)} onWhatIf={() => show('what-if')} />}
              {screen === 'what-if' && <WhatIfScreen job={job} port={port} flows={flows} actions={actions} where={where} focus={moved} onBack={() => show('result')} />}
              {screen === 'settings' && <SettingsScreen where={where} onWhere={chooseWhere} focus={moved} />}
              <TaskScreen name={screen} onBack={() => show('job')} job={job} port={port} flows={flows} actions={actions} templates={templates} where={where} focus={moved} about={about} onPlan={() => void plan(where)} onFindings={() => show('findings')} />
            </Suspense>
          </Boundary>
        )}
      </Content>
    </div>
  );
}

function isTab(screen: ScreenName): screen is 'job' | 'findings' | 'norms' | 'result' {
  return screen === 'job' || screen === 'findings' || screen === 'norms' || screen === 'result';
}

/** The screen of a further task, with the way back; nothing for the pane's own parts. */
function TaskScreen({ name, onBack, ...props }: TaskScreenProps & { readonly name: ScreenName; readonly onBack: () => void }) {
  const styles = useStyles();
  const words = useWords(TASK_WORDS);
  const Content = TASK_SCREENS.get(name);
  return Content && (
    <>
      <div className={styles.back}><Button appearance="subtle" size="small" icon={<Icon name="back" size={16} />} disabled={props.job.running !== null} onClick={onBack}>{words.back}</Button></div>
      <Content {...props} />
    </>
  );
}

function FindingsBadge({ job }: { readonly job: Job }) {
  const { errors = 0, warnings = 0 } = job.check?.summary ?? {};
  const count = errors + warnings;
  return count > 0 && <Badge size="small" color={errors > 0 ? 'danger' : 'warning'} appearance="tint">{count > 999 ? '999+' : count}</Badge>;
}

/** Does once what the ribbon asked for; a new request (the pane was open already) is done too. */
function useRequest(request: StartRequest, doing: { readonly check: () => void; readonly plan: () => void }): void {
  const done = useRef<StartRequest>(null);
  useEffect(() => {
    if (request === done.current) return;
    done.current = request;
    if (request) doing[request]();
  });
}
