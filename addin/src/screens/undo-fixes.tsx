import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { WorkbookPort } from '../workbook/port.ts';
import { Icon } from '../ui/icons.tsx';
import { useText } from '../ui/text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { FixHistory } from './fix-history.tsx';
import type { Job } from './job.ts';
import type { PaneFlows } from './pane-flows.ts';
import type { JobActions } from './use-job.ts';

const NOTHING = { last: 0, all: 0, fixes: [] };

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  help: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface UndoFixesProps {
  readonly job: Job;
  readonly port: WorkbookPort;
  readonly flows: PaneFlows;
  readonly actions: JobActions;
}

/** Takes the fixes back, also those of an earlier day: the workbook remembers them. Nothing where there are none. */
export function UndoFixes({ job, port, flows, actions }: UndoFixesProps) {
  const styles = useStyles();
  const { t, say } = useText();
  const { last, all, fixes } = useUndoable(job, port, flows);
  if (all === 0) return null;
  return (
    <div>
      <div className={styles.buttons}>
        <Button icon={<Icon name="undo" />} onClick={() => void actions.undo('last')}>{t.undoFixes}</Button>
        {all > last && <Button onClick={() => void actions.undo('all')}>{say(t.undoAllFixes, { count: all })}</Button>}
      </div>
      <p className={styles.help}>{say(t.undoFixesHelp, { count: last })}</p>
      <FixHistory fixes={fixes} actions={actions} />
    </div>
  );
}

function useUndoable(job: Job, port: WorkbookPort, flows: PaneFlows) {
  // Asked again after every check, which follows every fix and every undo.
  const load = useCallback(async () => {
    try {
      return await flows.undoable(port);
    } catch {
      // Excel may be busy; whatever is wrong with the workbook, the job itself will say.
      return NOTHING;
    }
  }, [port, flows, job.check, job.failure]);
  return useLoaded(load, NOTHING);
}
