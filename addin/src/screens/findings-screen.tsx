import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { SEVERITIES } from '../../../shared/findings/finding.ts';
import type { Finding, Severity } from '../../../shared/findings/finding.ts';
import { fixText } from '../../../shared/findings/fix-text.ts';
import { messageOf } from '../../../shared/i18n/finding-message.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';
import { FindingGroupView } from './finding-group.tsx';
import { groupFindings, isAutoFix } from './group-findings.ts';
import type { Job } from './job.ts';
import type { PaneFlows } from './pane-flows.ts';
import { SeverityFilter } from './severity-filter.tsx';
import { ListActions } from './list-actions.tsx';
import { UndoFixes } from './undo-fixes.tsx';
import { useFixText } from './use-fix-text.ts';
import type { JobActions } from './use-job.ts';

const GROUPS_AT_ONCE = 30;

const useStyles = makeStyles({
  help: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  live: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
});

interface FindingsScreenProps {
  readonly job: Job;
  readonly port: WorkbookPort;
  readonly flows: PaneFlows;
  readonly actions: JobActions;
  readonly focus: boolean;
  readonly onCheck: () => void;
  /** Opens the mapping of columns of a sheet. */
  readonly onMap: (sheet: string) => void;
}

/** What the check found: filter by level, jump to the cell, fix. */
export default function FindingsScreen(props: FindingsScreenProps) {
  const { job, focus, onCheck } = props;
  const { t } = useText();
  if (!job.check) {
    return (
      <Screen title={t.findingsTitle} focus={focus}>
        <div>{t.notYetChecked}</div>
        <div><Button appearance="primary" onClick={onCheck}>{t.stepCheck}</Button></div>
        <UndoFixes {...props} />
      </Screen>
    );
  }
  return <Found {...props} check={job.check} />;
}

function Found({ job, check, port, flows, actions, focus, onCheck, onMap }: FindingsScreenProps & { readonly check: NonNullable<Job['check']> }) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const own = useFixText();
  const [levels, setLevels] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const auto = useMemo(() => check.findings.filter(isAutoFix), [check]);
  const groups = useMemo(() => groupFindings(check.findings, (finding) => messageOf(finding, lang)), [check, lang]);
  const wanted = useMemo(() => groups.filter((group) => levels.has(group.severity)), [groups, levels]);
  const { shown, more } = useShowMore(wanted, GROUPS_AT_ONCE);
  const shownFix = useCallback(({ code, fix, params }: Finding) => (fix?.value === undefined ? '' : fixText(code, fix.value, check.date1904, params)), [check.date1904]);
  const toggle = (severity: Severity) => setLevels((before) => new Set(SEVERITIES.filter((level) => before.has(level) !== (level === severity))));

  useFocusAfterFix(check);
  return (
    <Screen title={t.findingsTitle} focus={focus}>
      {job.checkStale && !job.rechecking && <Notice tone="info" actions={<Button size="small" onClick={onCheck}>{t.checkAgain}</Button>}>{t.checkChanged}</Notice>}
      <p className={styles.live} role="status">{job.rechecking ? own.updating : own.live}</p>
      <UndoFixes job={job} port={port} flows={flows} actions={actions} />
      {check.findings.length === 0 ? <Notice tone="good">{t.noFindings}</Notice> : (
        <>
          {auto.length > 0 && (
            <div>
              <Button appearance="primary" onClick={() => void actions.fix('lossless')}>{t.fixAll}</Button>
              <p className={styles.help}>{say(t.fixAllHelp, { count: auto.length })}</p>
            </div>
          )}
          <SeverityFilter counts={check.summary} levels={levels} onToggle={toggle} />
          {wanted.length === 0 && <div>{t.noneOfLevel}</div>}
          <ul className={styles.groups}>
            {shown.map((group) => <FindingGroupView key={group.id} group={group} actions={actions} shown={shownFix} onMap={onMap} />)}
          </ul>
          {more}
          <ListActions actions={actions} />
        </>
      )}
    </Screen>
  );
}

/** The button that was pressed goes with the finding that it fixed; the keyboard stays in the list, not at the page's top. */
function useFocusAfterFix(check: NonNullable<Job['check']>): void {
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }, [check]);
}
