import { Button, Checkbox, Field, Input, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { versions as en } from '../../../shared/i18n/en/versions.ts';
import { vietnameseDate } from '../../../shared/i18n/format.ts';
import { versions as vi } from '../../../shared/i18n/vi/versions.ts';
import { factsText, keptText } from '../../../shared/tables/versions-table.ts';
import type { PlanVersion } from '../../../shared/tables/versions.ts';
import type { Compared, Versions } from '../flows/versions.ts';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { TaskScreenProps } from './task-screen.ts';

const WORDS = { vi, en };
/** As many as the flow keeps. */
const MOST = 12;

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  facts: { paddingInlineStart: '32px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** What a choice of the list stands for: the present plan is null. */
type Choice = string | null;

/** Keeps the present plan under a name, lists the versions, compares any two of them. */
export default function VersionsScreen({ job, port, flows, actions, focus }: TaskScreenProps) {
  const styles = useStyles();
  const { lang, say } = useText();
  const words = useWords(WORDS);
  const [said, setSaid] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const [compared, setCompared] = useState<{ readonly result: Compared; readonly one: string; readonly other: string } | null>(null);
  const [round, setRound] = useState(0);
  const found = useLoaded<Versions | null>(useCallback(() => flows.versions.list(port), [flows, port, round]), null);
  if (found === null) return <Screen title={words.title} focus={focus}><Spinner label={words.loading} /></Screen>;
  const busy = job.running?.kind === 'task';
  const work = (doing: () => Promise<string | null>) => void actions.work('task', async () => {
    setCompared(null);
    setSaid(await doing());
    setRound((before) => before + 1);
  });
  const titleOf = (choice: Choice) => choice ?? words.current;
  const choose = (choice: Choice, on: boolean) => setChosen((before) => (on ? [...before.filter((each) => each !== choice), choice].slice(-2) : before.filter((each) => each !== choice)));
  const compare = () => void actions.work('task', async () => {
    const order: readonly Choice[] = [...found.kept.map(({ name }) => name), null];
    const [one, other] = chosen.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) as [Choice, Choice];
    setSaid(null);
    setCompared({ result: await flows.versions.compare(port, [one, other], words.current, lang), one: titleOf(one), other: titleOf(other) });
  });
  return (
    <Screen title={words.title} focus={focus}>
      <p className={styles.help}>{say(words.intro, { most: MOST })}</p>
      {said && <Notice tone="good" live>{said}</Notice>}
      {busy && <Spinner label={words.comparing} />}
      {found.current ? (
        <KeepForm key={found.kept.length} busy={busy} primary={chosen.length !== 2} count={found.kept.length + 1} onKeep={(name, by) => work(async () => say(words.kept, { name: (await flows.versions.keep(port, { name, by })).name }))} />
      ) : <Notice tone="info">{words.noPlan}</Notice>}
      {found.kept.length === 0 ? <p className={styles.help}>{words.none}</p> : (
        <>
          <h3 className={styles.title}>{words.choose}</h3>
          <ul className={styles.list}>
            {found.current && <VersionItem version={found.current} title={words.current} checked={chosen.includes(null)} onChoose={(on) => choose(null, on)} />}
            {found.kept.map((version) => (
              <VersionItem
                key={version.name} version={version} title={version.name} checked={chosen.includes(version.name)} onChoose={(on) => choose(version.name, on)}
                onRemove={() => {
                  setChosen((before) => before.filter((each) => each !== version.name));
                  work(async () => {
                    await flows.versions.remove(port, version.name);
                    return say(words.removed, { name: version.name });
                  });
                }}
              />
            ))}
          </ul>
          <div><Button appearance={chosen.length === 2 ? 'primary' : 'secondary'} disabled={busy || chosen.length !== 2} onClick={compare}>{words.compare}</Button></div>
        </>
      )}
      {compared && (
        <Notice tone="info" live title={say(words.result, { one: compared.one, other: compared.other })} actions={<Button onClick={() => void actions.goTo(compared.result.sheet, null)}>{words.open}</Button>}>
          {say(words.counts, { ...compared.result.counts, one: compared.one, other: compared.other })}
        </Notice>
      )}
    </Screen>
  );
}

interface KeepFormProps {
  readonly busy: boolean;
  readonly primary: boolean;
  /** Number of the version that would be kept. */
  readonly count: number;
  readonly onKeep: (name: string, by: string) => void;
}

function KeepForm({ busy, primary, count, onKeep }: KeepFormProps) {
  const styles = useStyles();
  const { say } = useText();
  const words = useWords(WORDS);
  const [name, setName] = useState(() => say(words.defaultName, { date: vietnameseDate(today()), count }));
  const [by, setBy] = useState('');
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); onKeep(name, by); }}>
      <Field label={words.name}><Input value={name} maxLength={80} onChange={(_event, { value }) => setName(value)} /></Field>
      <Field label={words.by}><Input value={by} maxLength={80} onChange={(_event, { value }) => setBy(value)} /></Field>
      <div><Button type="submit" appearance={primary ? 'primary' : 'secondary'} disabled={busy || name.trim() === ''}>{words.keep}</Button></div>
    </form>
  );
}

interface VersionItemProps {
  readonly version: PlanVersion;
  readonly title: string;
  readonly checked: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onRemove?: () => void;
}

function VersionItem({ version, title, checked, onChoose, onRemove }: VersionItemProps) {
  const styles = useStyles();
  const { say } = useText();
  const words = useWords(WORDS);
  const [asked, setAsked] = useState(false);
  return (
    <li>
      <div className={styles.item}>
        <Checkbox label={title} checked={checked} onChange={(_event, data) => onChoose(data.checked === true)} />
        {onRemove && !asked && <Button size="small" appearance="subtle" aria-label={say(words.removeNamed, { name: title })} onClick={() => setAsked(true)}>{words.remove}</Button>}
      </div>
      <div className={styles.facts}>{[factsText(words, say, version), keptText(words, say, version)].filter((part) => part !== '').join('; ')}</div>
      {asked && onRemove && (
        <Notice tone="warning" live title={say(words.sure, { name: title })} actions={<><Button size="small" appearance="primary" onClick={onRemove}>{words.yes}</Button><Button size="small" autoFocus onClick={() => setAsked(false)}>{words.no}</Button></>}>
          {factsText(words, say, version)}
        </Notice>
      )}
    </li>
  );
}

/** The day of this machine, yyyy-mm-dd. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
