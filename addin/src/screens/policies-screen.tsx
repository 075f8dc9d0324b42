import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Policy } from '../../../shared/catalog/codes.ts';
import { policies as en } from '../../../shared/i18n/en/policies.ts';
import { policies as vi } from '../../../shared/i18n/vi/policies.ts';
import type { ComparedRow } from '../../../shared/tables/policies-table.ts';
import type { PoliciesView } from '../flows/policies.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { capital, termsIn } from './result-names.ts';
import type { TaskScreenProps } from './task-screen.ts';

const WORDS = { vi, en };
const ROWS_AT_ONCE = 20;

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  values: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS, margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  difference: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
});

/** Makes both plans, shows level by level, commune by commune and person by person what differs, and takes one of them. */
export default function PoliciesScreen({ job, port, flows, actions, where, focus }: TaskScreenProps) {
  const styles = useStyles();
  const { t, lang, say } = useText();
  const words = useWords(WORDS);
  const [view, setView] = useState<PoliciesView | null>(null);
  const [taken, setTaken] = useState<Policy | null>(null);
  const busy = job.running !== null;
  const start = () => void actions.work('task', async (options) => setView(await flows.comparePolicies(port, where, options)));
  const take = async (policy: Policy) => {
    setTaken(null);
    const written = await actions.work('task', async () => {
      await flows.takePolicy(port, policy);
      return 'changed';
    });
    if (written && await actions.plan(where)) setTaken(policy);
  };
  const of = (part: ComparedRow['part']) => view?.rows.filter((row) => row.part === part) ?? [];
  return (
    <Screen title={words.task} focus={focus}>
      <p className={styles.help}>{words.intro}</p>
      {taken && <Notice tone="good" live>{say(words.taken, { policy: termsIn(lang).policies[taken] })}</Notice>}
      {busy ? <Spinner label={words.task} /> : <div><Button appearance={view ? 'secondary' : 'primary'} onClick={start}>{view ? words.again : words.start}</Button></div>}
      {view && (
        <>
          <p className={styles.help} role="status">{view.summary} {say(words.now, { policy: termsIn(lang).policies[view.policy] })}</p>
          <div className={styles.buttons}>
            <Button disabled={busy} onClick={() => void take('even')}>{words.takeEven}</Button>
            <Button disabled={busy} onClick={() => void take('worst-first')}>{words.takeWorst}</Button>
            <span className={styles.help}>{words.takeHelp}</span>
            <Button appearance="primary" disabled={busy} onClick={() => void actions.goTo(view.sheet, null)}>{words.open}</Button>
          </div>
          <Rows rows={[...of('totals'), ...of('levels')]} />
          <Disclosure title={say(words.unitsTitle, { count: of('units').length })}><Rows rows={of('units')} /></Disclosure>
          <Disclosure title={say(words.linesTitle, { count: of('lines').length })}><Rows rows={of('lines')} /></Disclosure>
        </>
      )}
      {job.failure !== null && view === null && <div>{t.noResult}</div>}
    </Screen>
  );
}

function Rows({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const styles = useStyles();
  const { number } = useText();
  const words = useWords(WORDS);
  const { shown, more } = useShowMore(rows, ROWS_AT_ONCE);
  const text = (value: string | number) => (typeof value === 'number' ? number(value) : value);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={`${row.part}/${row.item}`} className={styles.item}>
            <div><span className={styles.name}>{capital(row.item)}</span> <span className={styles.difference}>({row.difference})</span></div>
            <dl className={styles.values}>
              <div><dt className={styles.label}>{words.even}</dt><dd className={styles.value}>{text(row.even)}</dd></div>
              <div><dt className={styles.label}>{words.worst}</dt><dd className={styles.value}>{text(row.worst)}</dd></div>
            </dl>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
