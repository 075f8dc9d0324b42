import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../../shared/findings/finding.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';
import { groupChanges } from './group-findings.ts';
import { useFixText } from './use-fix-text.ts';
import type { JobActions } from './use-job.ts';

const CHANGES_AT_ONCE = 8;

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  changes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  words: { flexGrow: 1, flexBasis: '140px', minWidth: 0, overflowWrap: 'anywhere' },
  count: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface GroupPreviewProps {
  readonly findings: readonly Finding[];
  readonly actions: JobActions;
  readonly shown: (finding: Finding) => string;
}

/** What the suggestions of a group would change, equal changes together; all, or one kind of them, accepted at once. */
export function GroupPreview({ findings, actions, shown: shownFix }: GroupPreviewProps) {
  const styles = useStyles();
  const { t, say } = useText();
  const own = useFixText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const changes = groupChanges(findings, shownFix);
  const { shown, more } = useShowMore(changes, CHANGES_AT_ONCE);
  return (
    <div className={styles.root}>
      <Button size="small" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>{say(own.groupPreview, { count: findings.length })}</Button>
      {open && (
        <div id={id} className={styles.body}>
          <ul className={styles.changes}>
            {shown.map((change) => (
              <li key={`${change.before}\n${change.after}`} className={styles.change}>
                <span className={styles.words}>
                  «{change.before || t.emptyValue}» → <strong>«{change.after || t.emptyValue}»</strong>
                  {change.findings.length > 1 && <span className={styles.count}>{say(own.sameChange, { count: change.findings.length })}</span>}
                </span>
                <Button size="small" onClick={() => void actions.fix(change.findings)}>
                  {change.findings.length > 1 ? say(own.acceptAll, { count: change.findings.length }) : say(own.acceptOne, { cell: change.findings[0]?.cell ?? '' })}
                </Button>
              </li>
            ))}
          </ul>
          {more}
          {changes.length > 1 && <div><Button size="small" appearance="primary" onClick={() => void actions.fix(findings)}>{say(own.acceptAll, { count: findings.length })}</Button></div>}
        </div>
      )}
    </div>
  );
}
