import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { removesRows, restoresList } from '../../../shared/findings/fix-text.ts';
import { changeSentence } from '../../../shared/i18n/fix-texts.ts';
import { vietnameseDate } from '../../../shared/i18n/format.ts';
import type { FixLogEntry } from '../flows/fix-log.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';
import { useFixText } from './use-fix-text.ts';
import type { JobActions } from './use-job.ts';

const GROUPS_AT_ONCE = 10;
const CELLS_AT_ONCE = 8;

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, flexBasis: '140px', minWidth: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  place: { fontWeight: tokens.fontWeightSemibold },
  cells: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none' },
  cell: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  undo: { flexShrink: 0, whiteSpace: 'nowrap' },
  time: { whiteSpace: 'nowrap' },
  change: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** The fixes in force, by press, check and column: a group or a single cell is taken back by one button. */
export function FixHistory({ fixes, actions }: { readonly fixes: readonly FixLogEntry[]; readonly actions: JobActions }) {
  const styles = useStyles();
  const { say } = useText();
  const own = useFixText();
  const groups = [...Map.groupBy(fixes, (fix) => [fix.batch, fix.sheet, fix.told?.column ?? '', fix.code].join('\n'))];
  const { shown, more } = useShowMore(groups, GROUPS_AT_ONCE);
  return (
    <Disclosure title={own.historyTitle} aside={say(own.historyCount, { count: fixes.length })}>
      <ul className={styles.groups}>{shown.map(([key, members]) => <HistoryGroup key={key} fixes={members} actions={actions} />)}</ul>
      {more}
    </Disclosure>
  );
}

function HistoryGroup({ fixes, actions }: { readonly fixes: readonly FixLogEntry[]; readonly actions: JobActions }) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const own = useFixText();
  const { shown, more } = useShowMore(fixes, CELLS_AT_ONCE);
  const [first] = fixes;
  if (!first) return null;
  const column = first.told?.column;
  const changeIn = (fix: FixLogEntry): string => {
    if (removesRows(fix.code)) return say(own.rowDeleted, { cell: fix.cell.replace(/^(\d+):\1$/, '$1').replace(':', '–') });
    if (restoresList(fix.code)) return say(own.listRestored, { cell: fix.cell });
    const before = fix.told?.before || t.emptyValue;
    const after = fix.told?.after ?? String(fix.after);
    return changeSentence({ cell: fix.cell, before, after }, lang);
  };
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.title}>
          <span className={styles.place}>{[first.sheet, column && say(t.columnPlace, { column })].filter(Boolean).join(', ')}</span>
          {first.at !== null && <> · <span className={styles.time}>{localTime(first.at)}</span></>}
        </span>
        {fixes.length > 1 && <Button size="small" className={styles.undo} onClick={() => void actions.undo(fixes)}>{say(own.undoGroup, { count: fixes.length })}</Button>}
      </div>
      <ul className={styles.cells}>
        {shown.map((fix) => (
          <li key={fix.cell} className={styles.cell}>
            <span className={styles.change}>{changeIn(fix)}</span>
            <Button size="small" className={styles.undo} aria-label={say(own.undoOneOf, { cell: fix.cell, sheet: fix.sheet })} onClick={() => void actions.undo([fix])}>{own.undoOne}</Button>
          </li>
        ))}
      </ul>
      {more}
    </li>
  );
}

/** 2025-10-01 08:30 -> 01/10/2025 08:30. */
function localTime(at: string): string {
  return `${vietnameseDate(at.slice(0, 10))} ${at.slice(11)}`;
}
