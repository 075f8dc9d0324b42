import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useFixText } from './use-fix-text.ts';
import type { JobActions } from './use-job.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  help: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What can be done with the whole list: write it to a sheet, take our colours off the person's cells. */
export function ListActions({ actions }: { readonly actions: JobActions }) {
  const styles = useStyles();
  const own = useFixText();
  return (
    <div className={styles.root}>
      <div>
        <Button onClick={() => void actions.writeFindings()}>{own.writeFindings}</Button>
        <p className={styles.help}>{own.writeFindingsHelp}</p>
      </div>
      <div>
        <Button onClick={() => void actions.removeMarks()}>{own.removeMarks}</Button>
        <p className={styles.help}>{own.removeMarksHelp}</p>
      </div>
    </div>
  );
}
