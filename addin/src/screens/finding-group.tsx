import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { messageOf } from '../../../shared/i18n/finding-message.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';
import { SeverityIcon } from './counts-line.tsx';
import { FindingItem } from './finding-item.tsx';
import { isAutoFix } from './group-findings.ts';
import type { FindingGroup } from './group-findings.ts';
import type { JobActions } from './use-job.ts';

const ITEMS_AT_ONCE = 8;

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden' },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, padding: tokens.spacingVerticalM, backgroundColor: tokens.colorNeutralBackground2, alignItems: 'flex-start' },
  titles: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  message: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere' },
  level: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { padding: tokens.spacingVerticalS },
});

/** Equal findings under one heading: where, what is wrong, and each cell with its button. */
export function FindingGroupView({ group, actions }: { readonly group: FindingGroup; readonly actions: JobActions }) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const auto = group.findings.filter(isAutoFix);
  const { shown, more } = useShowMore(group.findings, ITEMS_AT_ONCE);
  const where = [group.sheet || t.wholeWorkbook, group.column && say(t.columnPlace, { column: group.column })].filter(Boolean).join(', ');
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <SeverityIcon severity={group.severity} size={20} />
        <div className={styles.titles}>
          <h3 className={styles.title}>{where}</h3>
          <div className={styles.level}>{t.severity[group.severity]}{group.findings.length > 1 && ` · ${say(t.groupCount, { count: group.findings.length })}`}</div>
          {group.message !== null && <p className={styles.message}>{group.message}</p>}
        </div>
        {auto.length > 1 && <Button size="small" onClick={() => void actions.fix(auto)}>{say(t.fixGroup, { count: auto.length })}</Button>}
      </div>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <FindingItem key={`${finding.cell ?? ''}/${index}`} finding={finding} message={group.message === null ? messageOf(finding, lang) : null} actions={actions} />
        ))}
      </ul>
      {more && <div className={styles.more}>{more}</div>}
    </li>
  );
}
