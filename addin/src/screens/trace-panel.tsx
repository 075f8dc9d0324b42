import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { director as en } from '../../../shared/i18n/en/director.ts';
import { director as vi } from '../../../shared/i18n/vi/director.ts';
import type { Trace, TraceRow } from '../../../shared/tables/trace/trace.ts';
import type { PlanView } from '../flows/types.ts';
import type { PortSelection, WorkbookPort } from '../workbook/port.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { placeOfRow, traceSelection } from './trace-selection.ts';
import type { JobActions } from './use-job.ts';

const WORDS = { vi: vi.trace, en: en.trace };
const SHOWN = 25;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface TracePanelProps {
  readonly result: PlanView;
  readonly port: WorkbookPort;
  readonly stale: boolean;
  readonly actions: JobActions;
}

/** The people and document rows behind the number that is selected on a result sheet, each with the way to its row. */
export default function TracePanel({ result, port, stale, actions }: TracePanelProps) {
  const styles = useStyles();
  const { say } = useText();
  const words = useWords(WORDS);
  const found = useTrace(result, port);
  return (
    <div className={styles.root} aria-live="polite">
      {stale && <p className={styles.help}>{words.stale}</p>}
      {found === null ? <p className={styles.help}>{words.hint}</p> : found === 'none' ? <p className={styles.help}>{words.notTraced} {words.hint}</p> : (
        <>
          <h3 className={styles.title}>{found.title}</h3>
          <div className={styles.note}>{found.rows.length === 0 ? words.nothing : say(words.count, { count: found.rows.length })}</div>
          <Rows key={found.title} rows={found.rows} port={port} actions={actions} />
        </>
      )}
    </div>
  );
}

function Rows({ rows, port, actions }: { readonly rows: readonly TraceRow[]; readonly port: WorkbookPort; readonly actions: JobActions }) {
  const styles = useStyles();
  const { lang } = useText();
  const words = useWords(WORDS);
  const { shown, more } = useShowMore(rows, SHOWN);
  // a row number is said as it stands in Excel, without separators
  const label = ({ text, sheet, row }: TraceRow): string => `${text}. ${words.goTo.replace('{sheet}', sheet ?? '').replace('{row}', String(row))}`;
  return (
    <>
      <ul className={styles.list} lang={lang}>
        {shown.map((each, at) => (
          <li key={`${each.code}|${at}`}>
            {each.sheet === null ? <span>{each.text}</span> : (
              <Link as="button" aria-label={label(each)} onClick={() => void goToRow(each, port, actions)}>{each.text}</Link>
            )}
            <div className={styles.note}>{each.note}</div>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

async function goToRow(row: TraceRow, port: WorkbookPort, actions: JobActions): Promise<void> {
  if (row.sheet === null || row.row === null) return;
  await actions.goTo(row.sheet, await placeOfRow(port, row.sheet, row.row, row.code));
}

/** Follows the selection; 'none': a cell of a result sheet that was not counted from rows. Other sheets change nothing. */
function useTrace(result: PlanView, port: WorkbookPort): Trace | 'none' | null {
  const { lang } = useText();
  const [found, setFound] = useState<Trace | 'none' | null>(null);
  useEffect(() => {
    let stopped = false;
    let stop: (() => void) | null = null;
    const watch = async (): Promise<void> => {
      const show = async (selected: PortSelection): Promise<void> => {
        const next = await traceSelection(result, port, selected, lang);
        if (!stopped && next !== null) setFound(next);
      };
      const unregister = await port.onSelected((selected) => void show(selected));
      if (stopped) unregister();
      else stop = unregister;
    };
    watch().catch((error: unknown) => setFound(() => {
      throw error;
    }));
    return () => {
      stopped = true;
      stop?.();
    };
  }, [result, port, lang]);
  return found;
}
