import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { whatIf as en } from '../../../shared/i18n/en/what-if.ts';
import { whatIf as vi } from '../../../shared/i18n/vi/what-if.ts';
import type { Names } from '../../../shared/i18n/format.ts';
import type { Fewest, LeftNeed, WhatIfResult } from '../../../shared/proposals/what-if-result.ts';
import { WHAT_IF_SHEET } from '../../../shared/tables/names.ts';
import { agencyGains, WhatIfWords } from '../../../shared/tables/what-if-words.ts';
import type { PlanView } from '../flows/types.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';
import type { Job } from './job.ts';
import type { PaneFlows, Where } from './pane-flows.ts';
import { reasonSentence } from './reason-sentence.ts';
import { namesIn } from './result-names.ts';
import type { JobActions } from './use-job.ts';
import { WhatIfChart } from './what-if-chart.tsx';

const WORDS = { vi, en };
const AT_ONCE = 20;

const useStyles = makeStyles({
  back: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`, marginBottom: `-${tokens.spacingVerticalS}` },
  lead: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: 'end', verticalAlign: 'bottom', overflowWrap: 'anywhere' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Answers by the plan that was asked about: coming back to the screen asks nothing again. */
const known = new WeakMap<PlanView, WhatIfResult>();

interface WhatIfScreenProps {
  readonly job: Job;
  readonly port: WorkbookPort;
  readonly flows: PaneFlows;
  readonly actions: JobActions;
  readonly where: Where;
  readonly focus: boolean;
  readonly onBack: () => void;
}

/** What else the province could do, asked of the plan that is shown as soon as the screen opens. */
export default function WhatIfScreen({ job, port, flows, actions, where, focus, onBack }: WhatIfScreenProps) {
  const styles = useStyles();
  const { t, lang } = useText();
  const words = useWords(WORDS);
  const { result } = job;
  const [answer, setAnswer] = useState<WhatIfResult | null>(() => (result && known.get(result)) ?? null);
  const [isWritten, setWritten] = useState(false);
  const asked = useRef(false);
  const ask = useCallback(() => {
    if (!result) return;
    void actions.work('task', async ({ signal }) => {
      const found = await flows.whatIf(port, where, { lang, ...(signal ? { signal } : {}) });
      known.set(result, found);
      setAnswer(found);
    });
  }, [actions, flows, port, where, lang, result]);
  useEffect(() => {
    if (asked.current || answer !== null) return;
    asked.current = true;
    ask();
  }, [answer, ask]);
  const write = () => void actions.work('task', async () => {
    await flows.writeWhatIf(port, { lang });
    setWritten(true);
  });
  const isBusy = job.running !== null;
  return (
    <>
      <div className={styles.back}><Button appearance="subtle" size="small" icon={<Icon name="back" size={16} />} disabled={isBusy} onClick={onBack}>{words.back}</Button></div>
      <Screen title={words.title} focus={focus}>
        {job.resultStale && <Notice tone="warning" live>{words.stale}</Notice>}
        {!result && <p className={styles.text}>{t.noResult}</p>}
        {isBusy && answer === null && <Spinner label={words.computing} />}
        {result && !isBusy && answer === null && <div><Button appearance="primary" onClick={ask}>{words.again}</Button></div>}
        {result && answer && (
          <Answer view={result} answer={answer}>
            {isWritten && <Notice tone="good" live actions={<Button size="small" onClick={() => void actions.goTo(WHAT_IF_SHEET, null)}>{words.seeSheet}</Button>}>{words.written.replace('{sheet}', WHAT_IF_SHEET)}</Notice>}
            {isBusy ? <Spinner label={words.write} /> : <div><Button appearance="primary" onClick={write}>{words.write}</Button></div>}
          </Answer>
        )}
      </Screen>
    </>
  );
}

function Answer({ view, answer, children }: { readonly view: PlanView; readonly answer: WhatIfResult; readonly children: ReactNode }) {
  const styles = useStyles();
  const { lang } = useText();
  const words = useWords(WORDS);
  const names = useMemo(() => namesIn(lang, view), [lang, view]);
  const sentences = useMemo(() => new WhatIfWords(lang, names), [lang, names]);
  const enough = sentences.enough(answer);
  const { units, critical } = answer.fewest;
  return (
    <>
      {sentences.fewest(answer).map((text) => <p key={text} className={styles.lead}>{text}</p>)}
      {enough !== null && <p className={styles.text}>{enough}</p>}
      <WhatIfChart result={answer} />
      {children}
      <div>
        <Disclosure title={words.raises} initiallyOpen><Agencies answer={answer} sentences={sentences} /></Disclosure>
        {units.left.length > 0 && <Disclosure title={words.leftUnits}><Left fewest={units} sentences={sentences} names={names} /></Disclosure>}
        {critical.left.length > 0 && <Disclosure title={words.leftCritical} aside={String(critical.left.length)}><Left fewest={critical} sentences={sentences} names={names} /></Disclosure>}
        <Disclosure title={words.table}><Table answer={answer} /></Disclosure>
      </div>
      <p className={styles.help}>{words.counted}</p>
      <p className={styles.help}>{words.question}</p>
    </>
  );
}

function Agencies({ answer, sentences }: { readonly answer: WhatIfResult; readonly sentences: WhatIfWords }) {
  const styles = useStyles();
  const words = useWords(WORDS);
  const all = useMemo(() => agencyGains(answer), [answer]);
  const gaining = all.filter(({ effect }) => effect === 'gain');
  const { shown, more } = useShowMore(gaining, AT_ONCE);
  if (all.length === 0) return <p className={styles.text}>{words.noAgency}</p>;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((raise) => (
          <li key={raise.agency} className={styles.item}>
            <div><span className={styles.name}>{sentences.say('{agency}', { agency: raise.agency })}</span> · {sentences.who(raise)}</div>
            <div>{sentences.effect(raise)}</div>
            <div className={styles.help}>{sentences.changes(raise)}</div>
          </li>
        ))}
      </ul>
      {more}
      {all.length > gaining.length && <p className={styles.text}>{sentences.say(words.othersNone, { count: all.length - gaining.length })}</p>}
      <p className={styles.help}>{words.raisesHelp}</p>
    </>
  );
}

function Left({ fewest, sentences, names }: { readonly fewest: Fewest; readonly sentences: WhatIfWords; readonly names: Names }) {
  const styles = useStyles();
  const { lang } = useText();
  const words = useWords(WORDS);
  // those whom nothing can help come first
  const ordered = useMemo(() => fewest.left.toSorted((a: LeftNeed, b: LeftNeed) => Number(b.never) - Number(a.never)), [fewest]);
  const { shown, more } = useShowMore(ordered, AT_ONCE);
  return (
    <>
      <p className={styles.text}>{sentences.leftCounts(fewest)}</p>
      <ul className={styles.list}>
        {shown.map((need) => (
          <li key={`${need.unit}/${need.field}`} className={styles.item}>
            <div><span className={styles.name}>{names.unit(need.unit)}</span> · {names.field(need.field)}{need.never && ` · ${words.never}`}</div>
            <div className={styles.help}>{reasonSentence(need.reason, lang, names)}</div>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** The numbers of the chart, for those who do not see it. */
function Table({ answer: { curve } }: { readonly answer: WhatIfResult }) {
  const styles = useStyles();
  const { number } = useText();
  const words = useWords(WORDS);
  return (
    <table className={styles.table}>
      <thead><tr>{[words.people, words.posts, words.unitsAtZero, words.criticalEmpty].map((title) => <th key={title} scope="col" className={styles.head}>{title}</th>)}</tr></thead>
      <tbody>
        {curve.map((point) => (
          <tr key={point.people}>
            <th scope="row" className={styles.figure}>{number(point.people)}</th>
            <td className={styles.figure}>{number(point.posts)}</td>
            <td className={styles.figure}>{number(point.unitsAtZero)}</td>
            <td className={styles.figure}>{number(point.criticalEmpty)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
