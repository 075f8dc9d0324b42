import { Button, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { capital } from '../../../shared/i18n/format.ts';
import type { Policy } from '../../../shared/catalog/codes.ts';
import { policies as en } from '../../../shared/i18n/en/policies.ts';
import { policies as vi } from '../../../shared/i18n/vi/policies.ts';
import type { ComparedRow } from '../../../shared/tables/policies-table.ts';
import type { PoliciesView } from '../flows/policies.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Screen } from '../ui/screen.tsx';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { termsIn } from './result-names.ts';
import type { TaskScreenProps } from './task-screen.ts';

const WORDS = { vi, en };
const ROWS_AT_ONCE = 20;

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  values: { margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, paddingInlineStart: tokens.spacingHorizontalM },
  difference: { color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { width: '1%', textAlign: 'end', verticalAlign: 'bottom', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top' },
  cell: { width: 'auto', textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  figure: { textAlign: 'end', padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
});

/** Makes both plans, shows level by level, commune by commune and person by person what differs, and takes one of them. */
export default function PoliciesScreen({ job, port, flows, actions, where, focus, onPlan }: TaskScreenProps) {
  const styles = useStyles();
  const { t, lang, say } = useText();
  const words = useWords(WORDS);
  const [view, setView] = useState<PoliciesView | null>(null);
  const busy = job.running !== null;
  const start = () => void actions.work('task', async (options) => setView(await flows.comparePolicies(port, where, options)));
  const take = async (policy: Policy) => {
    const written = await actions.work('task', async () => {
      await flows.takePolicy(port, policy);
      return 'changed';
    });
    if (written) onPlan();
  };
  const of = (part: ComparedRow['part']) => view?.rows.filter((row) => row.part === part) ?? [];
  return (
    <Screen title={words.task} focus={focus}>
      <p className={styles.help}>{words.intro}</p>
      {busy ? <Spinner label={words.task} /> : <div><Button appearance={view ? 'secondary' : 'primary'} onClick={start}>{view ? words.again : words.start}</Button></div>}
      {view && (
        <>
          <p className={styles.help} role="status">{view.summary} {say(words.now, { policy: termsIn(lang).policies[view.policy] })}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={busy} onClick={() => void actions.goTo(view.sheet, null)}>{words.open}</Button>
            <Button disabled={busy} onClick={() => void take('even')}>{words.takeEven}</Button>
            <Button disabled={busy} onClick={() => void take('worst-first')}>{words.takeWorst}</Button>
            <span className={styles.help}>{words.takeHelp}</span>
          </div>
          <Figures caption={words.levelsTitle} rows={[...of('totals'), ...of('levels')]} />
          <div>
            <Disclosure title={say(words.unitsTitle, { count: of('units').length })}><Figures rows={of('units')} /></Disclosure>
            <Disclosure title={say(words.linesTitle, { count: of('lines').length })}><Lines rows={of('lines')} /></Disclosure>
          </div>
        </>
      )}
      {job.failure !== null && view === null && <div>{t.noResult}</div>}
    </Screen>
  );
}

/** Numbers of both plans in two columns, with what differs under the name. */
function Figures({ rows, caption }: { readonly rows: readonly ComparedRow[]; readonly caption?: string }) {
  const styles = useStyles();
  const { number } = useText();
  const words = useWords(WORDS);
  const { shown, more } = useShowMore(rows, ROWS_AT_ONCE);
  const text = (value: string | number) => (typeof value === 'number' ? number(value) : value);
  return (
    <div>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.cell)}>{words.item}</th>
            <th scope="col" className={styles.head}>{words.even}</th>
            <th scope="col" className={styles.head}>{words.worst}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={`${row.part}/${row.item}`} className={styles.row}>
              <th scope="row" className={styles.cell}>{capital(row.item)}<span className={styles.note}>{row.difference}</span></th>
              <td className={styles.figure}>{text(row.even)}</td>
              <td className={styles.figure}>{text(row.worst)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

/** Where a person goes in each of the plans. */
function Lines({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const styles = useStyles();
  const words = useWords(WORDS);
  const { shown, more } = useShowMore(rows, ROWS_AT_ONCE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.item} className={styles.item}>
            <div><span className={styles.name}>{row.item}</span> <span className={styles.difference}>({row.difference})</span></div>
            <dl className={styles.values}>
              <dt className={styles.label}>{words.even}</dt><dd className={styles.value}>{row.even}</dd>
              <dt className={styles.label}>{words.worst}</dt><dd className={styles.value}>{row.worst}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
