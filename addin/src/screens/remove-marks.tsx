import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useFixText } from './use-fix-text.ts';
import type { JobActions } from './use-job.ts';

const useStyles = makeStyles({
  help: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One button takes our colours off the person's cells. */
export function RemoveMarks({ actions }: { readonly actions: JobActions }) {
  const styles = useStyles();
  const own = useFixText();
  return (
    <div>
      <Button onClick={() => void actions.removeMarks()}>{own.removeMarks}</Button>
      <p className={styles.help}>{own.removeMarksHelp}</p>
    </div>
  );
}
