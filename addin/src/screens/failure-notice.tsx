import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { explain } from '../flows/explain-error.ts';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/text.tsx';

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FailureNoticeProps {
  readonly error: unknown;
  /** Offered when the Worker cannot be reached. */
  readonly onInPlace?: () => void;
  readonly onDismiss: () => void;
  readonly dismissLabel?: string;
}

/** What went wrong and what to do; the raw text of an unforeseen error waits behind «Chi tiết kỹ thuật». */
export function FailureNotice({ error, onInPlace, onDismiss, dismissLabel }: FailureNoticeProps) {
  const styles = useStyles();
  const { t, lang } = useText();
  const { code, title, body } = explain(error, lang);
  if (code === 'cancelled') return <Notice tone="info" live actions={<Button size="small" onClick={onDismiss}>{t.dismiss}</Button>}>{t.cancelled}</Notice>;
  return (
    <Notice
      tone="error" live caption={t.errorTitle} title={code === 'internal' ? t.errorUnknown : title}
      actions={(
        <>
          {onInPlace && code.startsWith('server-') && <Button size="small" appearance="primary" onClick={onInPlace}>{t.useInPlace}</Button>}
          <Button size="small" onClick={onDismiss}>{dismissLabel ?? t.dismiss}</Button>
        </>
      )}
    >
      {code === 'internal' ? t.errorUnknownTodo : body}
      {code === 'internal' && error instanceof Error && <details className={styles.details}><summary>{t.details}</summary>{error.message}</details>}
    </Notice>
  );
}
