import { Button, Checkbox, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { merge as en } from '../../../shared/i18n/en/merge.ts';
import { merge as vi } from '../../../shared/i18n/vi/merge.ts';
import type { MergeProgress, MergeResult } from '../flows/merge/types.ts';
import { fileBytes } from '../workbook/file-bytes.ts';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { ChosenFiles, keyOf } from './chosen-files.tsx';
import { MergeReport } from './merge-report.tsx';
import type { ChosenFile } from './pane-flows.ts';
import type { TaskScreenProps } from './task-screen.ts';

const WORDS = { vi, en };

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  drop: {
    display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalXL, textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { display: 'none' },
});

/** Takes files that were chosen or dropped into the open provincial workbook. */
export default function MergeScreen({ job, port, flows, actions, focus }: TaskScreenProps) {
  const styles = useStyles();
  const { lang, say } = useText();
  const words = useWords(WORDS);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [takeOlder, setTakeOlder] = useState(false);
  const [progress, setProgress] = useState<MergeProgress | null>(null);
  const [result, setResult] = useState<MergeResult | null>(null);
  const unfinished = useLoaded(useCallback(async () => flows.mergeUnfinished(port), [port, flows, result]), false);
  const running = job.running?.kind === 'task';

  const start = async () => {
    setProgress({ step: 'read', done: 0, total: files.length });
    await actions.work('task', async ({ signal }) => {
      const merged = await flows.merge(port, files.map(mergeFileOf), { lang, takeOlder, today: today(), onProgress: setProgress, ...(signal ? { signal } : {}) });
      setResult(merged);
      return merged.summary.changed ? 'changed' : undefined;
    });
    setProgress(null);
  };
  const restart = () => {
    setResult(null);
    setFiles([]);
  };

  if (result) return <MergeReport result={result} words={words} onAgain={restart} onOpen={(sheet) => void actions.goTo(sheet, null)} />;
  if (running && progress) {
    const writing = progress.step === 'write';
    return (
      <Screen key="reading" title={words.title} focus>
        <div role="status">{writing ? words.writing : say(words.reading, { done: progress.done, total: progress.total })}</div>
        <ProgressBar value={progress.done} max={Math.max(1, progress.total)} thickness="large" aria-label={words.title} />
        {!writing && <div><Button disabled={job.running?.cancelling === true} onClick={actions.cancel}>{words.cancel}</Button></div>}
      </Screen>
    );
  }
  return (
    <Screen key="choosing" title={words.title} focus={focus}>
      <p className={styles.help}>{words.intro}</p>
      {unfinished && <Notice tone="warning">{words.unfinished}</Notice>}
      <FileDrop words={words} more={files.length > 0} onFiles={(chosen) => setFiles((before) => withoutRepeats([...before, ...chosen]))} />
      {files.length > 0 && (
        <>
          <div>{say(words.chosen, { count: files.length })}</div>
          <ChosenFiles
            files={files} label={say(words.chosen, { count: files.length })} takeOff={words.takeOff}
            onTakeOff={(gone) => setFiles((before) => before.filter((file) => file !== gone))}
          />
          <Checkbox label={words.takeOlder} checked={takeOlder} onChange={(_event, data) => setTakeOlder(data.checked === true)} />
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => void start()}>{say(words.start, { count: files.length })}</Button>
            <Button onClick={() => setFiles([])}>{words.clear}</Button>
          </div>
        </>
      )}
    </Screen>
  );
}

/** Where files are dropped, with the button that chooses them. */
function FileDrop({ words, more, onFiles }: { readonly words: typeof vi; readonly more: boolean; readonly onFiles: (files: readonly File[]) => void }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // the page around it opens a dropped file as the workbook
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input} className={styles.input} type="file" multiple accept=".xlsx" data-merge
        onChange={(event) => {
          onFiles([...event.currentTarget.files ?? []]);
          event.currentTarget.value = '';
        }}
      />
      <Button appearance={more ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>{more ? words.chooseMore : words.choose}</Button>
      <span className={styles.help}>{words.dropHere}</span>
    </div>
  );
}

/** A file chosen a second time is there once. */
function withoutRepeats(files: readonly File[]): readonly File[] {
  return [...new Map(files.map((file) => [keyOf(file), file])).values()];
}

function mergeFileOf(file: File): ChosenFile {
  return { name: file.name, modified: new Date(file.lastModified).toISOString(), bytes: () => fileBytes(file) };
}

/** The day on this machine, as ISO text. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
