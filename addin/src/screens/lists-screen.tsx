import { Button, Checkbox, Field, Select, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { decisionLists as en } from '../../../shared/i18n/en/decision-lists.ts';
import { decisionLists as vi } from '../../../shared/i18n/vi/decision-lists.ts';
import { explain } from '../flows/explain-error.ts';
import { asOneFile, listNotes } from '../flows/export/offer.ts';
import type { ListOffer, OfferedList } from '../flows/export/offer.ts';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { TaskScreenProps } from './task-screen.ts';

const WORDS = { vi, en };
const KINDS = ['form', 'sender', 'unit'] as const;
type Kind = (typeof KINDS)[number];
const ALL = 'all';
/** Excel opens a window for each file: more at once than the forms of decision are too many. */
const MOST_WINDOWS = 6;
/** What a new plan puts right. */
const NEEDS_PLAN: ReadonlySet<string> = new Set(['plan-missing', 'plan-unfinished', 'plan-out-of-date', 'plan-not-proved']);

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  submit: { alignSelf: 'flex-start' },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

type Asked = { readonly offer: ListOffer } | { readonly error: unknown } | null;

/** Chooses a list for a decision, says what stays out of it and why, and makes the file. */
export default function ListsScreen(props: TaskScreenProps) {
  const { port, flows, focus, onPlan } = props;
  const styles = useStyles();
  const { t, lang } = useText();
  const words = useWords(WORDS);
  const [agreedOnly, setAgreedOnly] = useState(false);
  const load = useCallback(
    (): Promise<Asked> => flows.offerLists(port, { lang, agreedOnly }).then((offer) => ({ offer }), (error: unknown) => ({ error })),
    [flows, port, lang, agreedOnly],
  );
  const asked = useLoaded<Asked>(load, null);
  const failure = asked !== null && 'error' in asked ? explain(asked.error, lang) : null;
  return (
    <Screen title={words.title} focus={focus}>
      <p className={styles.help}>{words.intro}</p>
      {asked === null && <Spinner label={words.looking} />}
      {failure && (
        <Notice
          tone="warning" live title={failure.title}
          {...(NEEDS_PLAN.has(failure.code) ? { actions: <Button appearance="primary" onClick={onPlan}>{failure.code === 'plan-missing' ? t.stepPlan : t.planAgain}</Button> } : {})}
        >
          {failure.body}
        </Notice>
      )}
      {asked !== null && 'offer' in asked && (
        <>
          <Checkbox label={words.agreedOnly} checked={agreedOnly} onChange={(_event, data) => setAgreedOnly(data.checked === true)} />
          <ListForm {...props} offer={asked.offer} agreedOnly={agreedOnly} />
        </>
      )}
    </Screen>
  );
}

function ListForm({ job, port, flows, actions, templates, offer, agreedOnly }: TaskScreenProps & { readonly offer: ListOffer; readonly agreedOnly: boolean }) {
  const styles = useStyles();
  const { lang, say } = useText();
  const words = useWords(WORDS);
  const [kind, setKind] = useState<Kind>('form');
  const [wanted, setWanted] = useState('');
  const [made, setMade] = useState<readonly string[]>([]);
  const own = offer.lists.filter(({ about }) => about.by === kind);
  const mayAll = own.length > 1 && (templates.as === 'file' || own.length <= MOST_WINDOWS);
  const lists = wanted === ALL && mayAll ? own : own.filter(({ id }, at) => (own.some((each) => each.id === wanted) ? id === wanted : at === 0));

  const make = async () => {
    let names: readonly string[] = [];
    const done = await actions.work('task', async ({ signal }) => {
      const files = await flows.exportLists(port, lists.map(({ id }) => id), { lang, agreedOnly, ...(signal ? { signal } : {}) });
      const given = templates.as === 'file' ? [await asOneFile(files, words.zip)] : files;
      for (const { bytes, name } of given) await templates.deliver(bytes, name);
      names = given.map(({ name }) => name);
    });
    setMade(done ? names : []);
  };
  if (offer.lists.length === 0) return <><Notice tone="warning" live>{words.none}</Notice><LeftOut offer={offer} lists={[]} /></>;
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); void make(); }}>
      <Field label={words.by}>
        <Select value={kind} onChange={(_event, data) => { setKind(kindOf(data.value)); setWanted(''); }}>
          {KINDS.filter((each) => offer.lists.some(({ about }) => about.by === each)).map((each) => <option key={each} value={each}>{words.byOf[each]}</option>)}
        </Select>
      </Field>
      <Field label={words.which} {...(own.length > 1 && !mayAll ? { hint: words.oneByOne } : {})}>
        <Select value={lists.length > 1 ? ALL : lists[0]?.id ?? ''} onChange={(_event, data) => setWanted(data.value)}>
          {mayAll && <option value={ALL}>{say(words.all, { count: own.length })}</option>}
          {own.map(({ id, name, people }) => <option key={id} value={id}>{say(words.choice, { name, count: people })}</option>)}
        </Select>
      </Field>
      <LeftOut offer={offer} lists={lists} />
      {job.running?.kind === 'task' ? <Spinner label={words.working} /> : <Button className={styles.submit} type="submit" appearance="primary">{words.make}</Button>}
      {made.length > 0 && <Notice tone="good" live>{say(templates.as === 'file' ? words.madeFile : words.madeWorkbook, { count: made.length, names: made.join(', ') })}</Notice>}
      {templates.as === 'file' && <CertificateFile job={job} port={port} flows={flows} actions={actions} templates={templates} />}
    </form>
  );
}

/** What stays out and why, and whether the lists say DỰ THẢO: read before anything is made. */
function LeftOut({ offer, lists }: { readonly offer: ListOffer; readonly lists: readonly OfferedList[] }) {
  const styles = useStyles();
  const { lang, say } = useText();
  const words = useWords(WORDS);
  const { left, notes } = listNotes(offer, lists, lang, say);
  const { shown, more } = useShowMore(left, 8);
  return (
    <>
      {left.length > 0 && (
        <Notice tone="warning" title={say(words.leftTitle, { count: left.length })}>
          <ul className={styles.list}>{shown.map((line) => <li key={line}>{line}</li>)}</ul>
          {more}
        </Notice>
      )}
      {notes.map((note) => <p key={note} className={styles.help}>{note}</p>)}
    </>
  );
}

function CertificateFile({ port, flows, actions, templates, job }: Pick<TaskScreenProps, 'port' | 'flows' | 'actions' | 'templates' | 'job'>) {
  const styles = useStyles();
  const { lang } = useText();
  const words = useWords(WORDS);
  const make = () => actions.work('task', async ({ signal }) => {
    const text = await flows.exportCertificate(port, { lang, ...(signal ? { signal } : {}) });
    await templates.deliver(new TextEncoder().encode(text), words.certificateFile);
  });
  return (
    <Field label={words.certificate} hint={words.certificateHelp}>
      <Button className={styles.submit} disabled={job.running !== null} onClick={() => void make()}>{words.certificateMake}</Button>
    </Field>
  );
}

function kindOf(value: string): Kind {
  return KINDS.find((each) => each === value) ?? 'form';
}
