import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../shared/findings/finding.ts';
import { mapping as en } from '../../../shared/i18n/en/mapping.ts';
import { messageOf } from '../../../shared/i18n/finding-message.ts';
import { mapping as vi } from '../../../shared/i18n/vi/mapping.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { SeverityIcon } from './counts-line.tsx';
import { FindingItem } from './finding-item.tsx';
import { isAutoFix, isRowRemoval, isSuggestion } from './group-findings.ts';
import { isMappable } from './mappable.ts';
import type { FindingGroup } from './group-findings.ts';
import { GroupPreview } from './group-preview.tsx';
import { useFixText } from './use-fix-text.ts';
import type { JobActions } from './use-job.ts';

const WORDS = { vi, en };
const ITEMS_AT_ONCE = 8;

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden' },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, padding: tokens.spacingVerticalM, backgroundColor: tokens.colorNeutralBackground2, alignItems: 'flex-start' },
  // below the sentence: beside it, three words would stand on a line
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  titles: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  message: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere' },
  level: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { padding: tokens.spacingVerticalS },
});

interface FindingGroupProps {
  readonly group: FindingGroup;
  readonly actions: JobActions;
  /** The value that a fix writes, as the cell will show it. */
  readonly shown: (finding: Finding) => string;
  /** Opens the mapping of columns of a sheet. */
  readonly onMap: (sheet: string) => void;
}

/** Equal findings under one heading: where, what is wrong, and each cell with its button. */
export function FindingGroupView({ group, actions, shown: shownFix, onMap }: FindingGroupProps) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const words = useWords(WORDS);
  const auto = group.findings.filter(isAutoFix);
  const own = useFixText();
  const removals = group.findings.filter(isRowRemoval);
  const isMapped = group.findings.some(isMappable);
  const suggested = group.findings.filter(isSuggestion);
  const { shown, more } = useShowMore(group.findings, ITEMS_AT_ONCE);
  const where = [group.sheet || t.wholeWorkbook, group.column && say(t.columnPlace, { column: group.column })].filter(Boolean).join(', ');
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <SeverityIcon severity={group.severity} size={20} />
        <div className={styles.titles}>
          <h3 className={styles.title}>{where}</h3>
          <div className={styles.level}>{t.severity[group.severity]}{group.findings.length > 1 && ` · ${say(group.findings[0]?.cell === null ? own.placeCount : t.groupCount, { count: group.findings.length })}`}</div>
          {group.message !== null && <p className={styles.message}>{group.message}</p>}
          {(isMapped || auto.length > 1 || removals.length > 1) && (
            <div className={styles.buttons}>
              {isMapped && <Button size="small" aria-label={say(words.openOf, { sheet: group.sheet })} onClick={() => onMap(group.sheet)}>{words.open}</Button>}
              {auto.length > 1 && <Button size="small" onClick={() => void actions.fix(auto)}>{say(t.fixGroup, { count: auto.length })}</Button>}
              {removals.length > 1 && (
                <Button size="small" onClick={() => void actions.fix(removals)}>
                  {say(own.deleteRows, { count: removals.reduce((sum, { params }) => sum + Number(params.count ?? 1), 0) })}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
      {suggested.length > 1 && <GroupPreview findings={suggested} actions={actions} shown={shownFix} />}
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <FindingItem key={`${finding.cell ?? ''}/${index}`} finding={finding} message={group.message === null ? messageOf(finding, lang) : null} actions={actions} fixed={shownFix(finding)} />
        ))}
      </ul>
      {more && <div className={styles.more}>{more}</div>}
    </li>
  );
}
