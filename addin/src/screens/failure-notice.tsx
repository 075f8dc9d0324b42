import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/text.tsx';
import type { Explained, PaneFlows, Where } from './pane-flows.ts';

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FailureNoticeProps {
  readonly error: unknown;
  readonly flows: PaneFlows;
  readonly where: Where;
  readonly onInPlace: () => void;
  readonly onDismiss: () => void;
}

/** What went wrong and what to do; the raw text of an unforeseen error waits behind «Chi tiết kỹ thuật». */
export function FailureNotice({ error, flows, where, onInPlace, onDismiss }: FailureNoticeProps) {
  const styles = useStyles();
  const { t, lang } = useText();
  const [explained, setExplained] = useState<Explained | null>(null);
  useEffect(() => {
    let current = true;
    void flows.explain(error, lang).then((next) => {
      if (current) setExplained(next);
    });
    return () => {
      current = false;
    };
  }, [error, flows, lang]);

  if (!explained) return null;
  if (explained.code === 'cancelled') return <Notice tone="info" live actions={<Button size="small" onClick={onDismiss}>{t.dismiss}</Button>}>{t.cancelled}</Notice>;
  const offersInPlace = where === 'worker' && explained.code.startsWith('server-');
  return (
    <Notice
      tone="error" live title={explained.title}
      actions={(
        <>
          {offersInPlace && <Button size="small" appearance="primary" onClick={onInPlace}>{t.useInPlace}</Button>}
          <Button size="small" onClick={onDismiss}>{t.dismiss}</Button>
        </>
      )}
    >
      {explained.body}
      {explained.code === 'internal' && error instanceof Error && (
        <details className={styles.details}><summary>{t.details}</summary>{error.message}</details>
      )}
    </Notice>
  );
}
