import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { explain } from '../flows/explain-error.ts';
import { Icon } from '../ui/icons.tsx';
import { useText } from '../ui/text.tsx';
import { download } from './files.ts';
import type { Saved } from '../workbook/worker/in-worker.ts';
import type { OpenWorkbook } from './open-workbook.ts';

const useStyles = makeStyles({
  message: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', ':empty': { display: 'none' } },
  dialog: {
    width: 'min(480px, calc(100vw - 32px))', maxHeight: 'calc(100vh - 32px)', padding: tokens.spacingVerticalXXL, border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: '20px' },
  actions: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL },
});

/** Downloads the .xlsx; what it would not hold is said first. */
export function SaveButton({ workbook, iconOnly }: { readonly workbook: OpenWorkbook; readonly iconOnly: boolean }) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const [saving, setSaving] = useState<AbortController | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [ready, setReady] = useState<Saved | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);

  const give = (made: Saved) => {
    dialog.current?.close();
    download(made.bytes, workbook.fileName);
    workbook.delivered(made);
    setMessage(say(t.saved, { file: workbook.fileName }));
  };
  const save = async () => {
    const stop = new AbortController();
    setSaving(stop);
    setMessage(null);
    try {
      const { saveInWorker } = await import('../workbook/worker/in-worker.ts');
      const made = await workbook.prepare(saveInWorker, stop.signal);
      setReady(made);
      if (made.notKept.length > 0) dialog.current?.showModal();
      else give(made);
    } catch (error) {
      const { title, body } = explain(error, lang);
      setMessage(`${title} ${body}`);
    } finally {
      setSaving(null);
    }
  };
  return (
    <>
      <Button appearance="secondary" icon={<Icon name="save" />} disabled={saving !== null} aria-label={t.save} title={iconOnly ? t.save : undefined} onClick={() => void save()}>{iconOnly ? undefined : saving ? t.saving : t.save}</Button>
      {saving && <Button appearance="subtle" onClick={() => saving.abort()}>{t.cancel}</Button>}
      <span role="status" className={styles.message}>{message}</span>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="save-title">
        <h2 id="save-title" className={styles.title}>{t.saveTitle}</h2>
        <p>{t.saveLosses}</p>
        <ul className={styles.list}>{ready?.notKept.map((loss) => <li key={loss}>{t.losses[loss]}</li>)}</ul>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => ready && give(ready)}>{t.saveAnyway}</Button>
          <Button onClick={() => dialog.current?.close()}>{t.close}</Button>
        </div>
      </dialog>
    </>
  );
}
