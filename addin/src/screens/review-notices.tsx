import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { review as en } from '../../../shared/i18n/en/review.ts';
import { review as vi } from '../../../shared/i18n/vi/review.ts';
import { lineChanges, versionLine } from '../../../shared/tables/plan-lines.ts';
import type { LineChange } from '../../../shared/tables/plan-lines.ts';
import type { PlanView } from '../flows/types.ts';
import { Notice } from '../ui/notice.tsx';
import { useText, useWords } from '../ui/text.tsx';
import type { JobActions } from './use-job.ts';

const WORDS = { vi, en };
/** So many notices are told here; all of them stand in the log sheet. */
const MOST = 5;

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** How the plan stands to the one before, and what in the reviewers' marks should be looked at. */
export default function ReviewNotices({ result, actions }: { readonly result: PlanView; readonly actions: JobActions }) {
  const styles = useStyles();
  const { say } = useText();
  const words = useWords(WORDS);
  const { before, review: { notices } } = result;
  return (
    <>
      {before && <p className={styles.line}>{say(words.paneChanges, changesOf(result, before))}</p>}
      {notices.length > 0 && (
        <Notice tone="warning" title={say(words.paneTitle, { count: notices.length })}>
          <ul className={styles.list}>
            {notices.slice(0, MOST).map(({ code, params, sheet, cell }) => (
              <li key={`${code}${sheet}${cell}`}>
                {say(words.notices[code], params)} {sheet !== '' && <Link as="button" onClick={() => void actions.goTo(sheet, cell || null)}>{cell === '' ? sheet : say(words.noticeBasis, { sheet, cell })}</Link>}
              </li>
            ))}
            {notices.length > MOST && <li>{say(words.paneMore, { count: notices.length - MOST })}</li>}
          </ul>
        </Notice>
      )}
    </>
  );
}

function changesOf(result: PlanView, before: NonNullable<PlanView['before']>): Readonly<Record<'kept' | 'fresh' | 'changed' | 'gone', number>> {
  const { changes, gone } = lineChanges(before, result.plan.lines.map((line) => versionLine(result, line)));
  const count = (...kinds: readonly LineChange['kind'][]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
  return { kept: count('kept'), fresh: count('new', 'replaces'), changed: count('changed', 'moved'), gone: gone.length };
}
