import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useShowMore } from '../ui/show-more.tsx';
import type { JobActions } from './use-job.ts';

const ENTRIES_AT_ONCE = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What stands for one person, post or sender: its name, what follows on the first line, sentences below and its row in the workbook. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly beside?: string;
  readonly details: readonly string[];
  readonly row?: { readonly sheet: string; readonly row: number } | undefined;
}

interface EntryListProps<T> {
  readonly of: readonly T[];
  readonly entry: (one: T) => Entry;
  readonly goTo?: JobActions['goTo'];
}

/** A list of people, posts or senders with what is said of each, some at once and more on a button. */
export function EntryList<T>({ of, entry, goTo }: EntryListProps<T>) {
  const styles = useStyles();
  const { shown, more } = useShowMore(of, ENTRIES_AT_ONCE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((one) => {
          const { key, name, beside, details, row } = entry(one);
          return (
            <li key={key} className={styles.item}>
              <div><span className={styles.name}>{name}</span>{beside !== undefined && ` · ${beside}`}</div>
              {details.map((detail) => <div key={detail} className={styles.detail}>{detail}</div>)}
              {row && goTo && <Link as="button" inline onClick={() => void goTo(row.sheet, `A${row.row}`)}>{row.sheet}</Link>}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
