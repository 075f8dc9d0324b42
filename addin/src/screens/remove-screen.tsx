import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { remove as en } from '../../../shared/i18n/en/remove.ts';
import { remove as vi } from '../../../shared/i18n/vi/remove.ts';
import type { Ours, Removed } from '../flows/remove-ours.ts';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { TaskScreenProps } from './task-screen.ts';

const WORDS = { vi, en };

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Says what of ours is in the workbook, asks once more, and takes it out. */
export default function RemoveScreen({ job, port, flows, actions, focus }: TaskScreenProps) {
  const styles = useStyles();
  const { say } = useText();
  const words = useWords(WORDS);
  const [asked, setAsked] = useState(false);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const ours = useLoaded<Ours | null>(useCallback(() => flows.ours(port), [flows, port]), null);
  const start = async () => {
    setAsked(false);
    setRemoved(await actions.removeOurs());
  };
  return (
    <Screen title={words.title} focus={focus}>
      <p className={styles.help}>{words.intro}</p>
      {removed && <Notice tone="good" live>{say(words.done, { count: removed.sheets.length })}</Notice>}
      {job.running?.kind === 'task' && <Spinner label={words.working} />}
      {!removed && job.running?.kind !== 'task' && (ours === null ? <Spinner label={words.looking} /> : (
        <>
          <WhatGoes ours={ours} />
          {asked ? (
            <Notice tone="warning" live title={words.sure} actions={<><Button appearance="primary" onClick={() => void start()}>{words.yes}</Button><Button autoFocus onClick={() => setAsked(false)}>{words.no}</Button></>}>
              {words.advice}
            </Notice>
          ) : <div><Button appearance="primary" onClick={() => setAsked(true)}>{words.start}</Button></div>}
        </>
      ))}
    </Screen>
  );
}

function WhatGoes({ ours: { sheets, fixes, remembers } }: { readonly ours: Ours }) {
  const styles = useStyles();
  const { say } = useText();
  const words = useWords(WORDS);
  if (sheets.length === 0 && !remembers) return <p className={styles.help}>{words.nothing}</p>;
  return (
    <div>
      <div>{words.goes}</div>
      <ul className={styles.list}>
        {sheets.length > 0 && <li>{say(words.sheets, { count: sheets.length, names: sheets.join(', ') })}</li>}
        {sheets.length > 0 && <li>{words.reviewed}</li>}
        <li>{words.marks}</li>
        {remembers && <li>{words.memory}</li>}
        {fixes > 0 && <li>{say(words.fixes, { count: fixes })}</li>}
      </ul>
    </div>
  );
}
