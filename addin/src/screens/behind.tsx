import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { normsScreen as en } from '../../../shared/i18n/en/norms-screen.ts';
import { normsScreen as vi } from '../../../shared/i18n/vi/norms-screen.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';

const WORDS = { vi, en };
const ROWS_AT_ONCE = 12;

const useStyles = makeStyles({
  panel: { margin: `${tokens.spacingVerticalXS} 0`, padding: tokens.spacingVerticalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** A row of the workbook that a number was counted from; sheet null where the workbook holds none. */
export interface BehindRow {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly sheet: string | null;
  readonly row: number;
  /** Mã or code of the unit that stands in the row: it is found by it when rows were sorted since. */
  readonly code: string;
}

/** Shows and selects a row. */
export type OnRow = (row: BehindRow) => void;

interface Behind {
  /** The number as a link; without rows it is plain text. */
  number(text: string, what: string, rows: readonly BehindRow[]): ReactNode;
  /** The rows of the number that was pressed last. */
  readonly panel: ReactNode;
}

/** Numbers of one section that lead to the rows behind them: one row is shown at once, several are listed first. */
export function useBehind(onRow: OnRow): Behind {
  const styles = useStyles();
  const { say } = useText();
  const words = useWords(WORDS);
  const panelId = useId();
  const [open, setOpen] = useState<{ readonly id: string; readonly text: string; readonly what: string; readonly rows: readonly BehindRow[] } | null>(null);
  const press = (id: string, text: string, what: string, rows: readonly BehindRow[]) => {
    const [only] = rows;
    if (rows.length === 1 && only && only.sheet !== null) onRow(only);
    setOpen(open?.id === id || rows.length === 1 ? null : { id, text, what, rows });
  };
  return {
    number: (text, what, rows) => {
      if (rows.length === 0) return text;
      const id = `${what}|${text}`;
      const isOpen = open?.id === id;
      return (
        <Link as="button" inline className={styles.link} aria-label={say(words.behind, { number: text, what })} {...(rows.length > 1 ? { 'aria-expanded': isOpen, ...(isOpen ? { 'aria-controls': panelId } : {}) } : {})} onClick={() => press(id, text, what, rows)}>{text}</Link>
      );
    },
    panel: open && <Panel key={open.id} id={panelId} title={say(words.behind, { number: open.text, what: open.what })} rows={open.rows} onRow={onRow} onClose={() => setOpen(null)} />,
  };
}

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly BehindRow[];
  readonly onRow: OnRow;
  readonly onClose: () => void;
}

function Panel({ id, title, rows, onRow, onClose }: PanelProps) {
  const styles = useStyles();
  const words = useWords(WORDS);
  const { shown, more } = useShowMore(rows, ROWS_AT_ONCE);
  return (
    <div id={id} className={styles.panel} role="status">
      <div className={styles.title}>{title}</div>
      <ul className={styles.list}>{shown.map((row) => <li key={row.id}><RowLink row={row} onRow={onRow} /></li>)}</ul>
      {more} <Button size="small" onClick={onClose}>{words.close}</Button>
    </div>
  );
}

/** One row of the workbook: a press selects it. */
export function RowLink({ row, onRow }: { readonly row: BehindRow; readonly onRow: OnRow }) {
  const styles = useStyles();
  const words = useWords(WORDS);
  const { sheet } = row;
  // a row number is said as it stands in Excel, without separators
  const label = sheet === null ? '' : words.goTo.replace('{text}', row.text).replace('{sheet}', sheet).replace('{row}', String(row.row));
  return (
    <>
      {sheet === null ? row.text : <Link as="button" inline className={styles.link} aria-label={label} onClick={() => onRow(row)}>{row.text}</Link>}
      {(row.note !== '' || sheet === null) && <span className={styles.note}> – {sheet === null ? words.gone : row.note}</span>}
    </>
  );
}
