import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../ui/text.tsx';
import type { Files, Opening } from './use-files.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: '180px', width: '100%', maxWidth: '320px' },
  narrow: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  text: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** How far the opening of a file is, and how to stop it. */
export function OpeningNotice({ files, opening }: { readonly files: Files; readonly opening: Opening }) {
  const styles = useStyles();
  const { t, say } = useText();
  const { name, share, sheet } = opening;
  const label = say(t.opening, { file: name });
  return (
    <div className={styles.root}>
      <div className={styles.narrow}>
        <span className={styles.text} role="status">{label}{sheet === null ? '' : ` ${sheet}`}</span>
        <Button size="small" onClick={files.stopOpening}>{t.cancel}</Button>
      </div>
      <ProgressBar aria-label={label} {...(share === null ? {} : { value: share })} />
    </div>
  );
}
