import { Button } from '@fluentui/react-components';
import { explain } from '../flows/explain-error.ts';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/text.tsx';
import type { Files } from './use-files.ts';

/** Why a file was not opened, and what to do; or the question whether unsaved changes may go. */
export function OpenError({ files }: { readonly files: Files }) {
  const { t, lang } = useText();
  if (files.waiting) {
    return (
      <Notice
        tone="warning" live title={t.unsaved}
        actions={<><Button size="small" appearance="primary" onClick={() => files.discard(false)}>{t.keep}</Button><Button size="small" onClick={() => files.discard(true)}>{t.discard}</Button></>}
      >
        {t.leaveUnsaved}
      </Notice>
    );
  }
  if (!files.error) return null;
  const { title, body } = explain(files.error, lang);
  return <Notice tone="error" live title={title} actions={<Button size="small" onClick={files.dismissError}>{t.dismiss}</Button>}>{body}</Notice>;
}
