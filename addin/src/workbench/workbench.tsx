import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { FailureNotice } from '../screens/failure-notice.tsx';
import { Pane } from '../screens/pane.tsx';
import type { TemplateDelivery } from '../screens/template-delivery.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Icon } from '../ui/icons.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { useText } from '../ui/text.tsx';
import { DropZone } from './drop-zone.tsx';
import { download } from './files.ts';
import { OpenButton } from './open-button.tsx';
import { OpenError } from './open-error.tsx';
import { OpeningNotice } from './opening-notice.tsx';
import type { OpenWorkbook } from './open-workbook.ts';
import { SaveButton } from './save-button.tsx';
import { SheetArea } from './sheet-area.tsx';
import { useFiles } from './use-files.ts';
import type { Files } from './use-files.ts';
import { useNarrow } from './use-narrow.ts';
import { Welcome } from './welcome.tsx';

const templates: TemplateDelivery = { as: 'file', deliver: async (bytes, name) => download(bytes, name) };

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  bar: {
    display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, flexWrap: 'wrap',
  },
  file: { flexGrow: 1, minWidth: 0, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  error: { padding: tokens.spacingVerticalS },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  body: { flexGrow: 1, minHeight: 0, display: 'flex' },
  sheet: { flexGrow: 1, minWidth: 0 },
  pane: { width: '380px', flexShrink: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  whole: { width: '100%', borderLeft: 'none' },
  away: { display: 'none' },
  switch: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** The same pane as in Excel, beside a grid of the open workbook. */
export function Workbench() {
  const files = useFiles();
  return (
    <DropZone onFile={files.openFile}>
      {files.open ? <Desk key={files.open.id} files={files} workbook={files.open} /> : <Welcome files={files} />}
    </DropZone>
  );
}

function Desk({ files, workbook }: { readonly files: Files; readonly workbook: OpenWorkbook }) {
  const styles = useStyles();
  const { t } = useText();
  const narrow = useNarrow();
  const [part, setPart] = useState<'grid' | 'pane'>('pane');
  useJumpShowsGrid(workbook, () => setPart('grid'));
  const away = (which: 'grid' | 'pane') => narrow && part !== which && styles.away;
  // the pane is drawn after the grid, bit by bit, so that the page answers meanwhile
  const afterGrid = useDeferredValue(true, false);
  const pane = useMemo(() => <Pane port={workbook.port} templates={templates} inMain />, [workbook]);
  return (
    <div className={styles.root}>
      <TopBar files={files} workbook={workbook} narrow={narrow} />
      <main className={styles.main}>
        {(files.error !== null || files.waiting) && <div className={styles.error}><OpenError files={files} /></div>}
        {narrow && <PartSwitch part={part} onPart={setPart} />}
        <div className={styles.body}>
          <section className={mergeClasses(styles.sheet, away('grid'))} aria-label={t.showGrid}>
            <Boundary fallback={(error, retry) => <div className={styles.error}><FailureNotice error={error} onDismiss={retry} dismissLabel={t.tryAgain} /></div>}>
              <SheetArea workbook={workbook} />
            </Boundary>
          </section>
          <section className={mergeClasses(styles.pane, narrow && styles.whole, away('pane'))} aria-label={t.showPane}>{afterGrid && pane}</section>
        </div>
      </main>
    </div>
  );
}

function TopBar({ files, workbook, narrow }: { readonly files: Files; readonly workbook: OpenWorkbook; readonly narrow: boolean }) {
  const styles = useStyles();
  const { t } = useText();
  const view = useSyncExternalStore(workbook.subscribe, workbook.view);
  return (
    <header className={styles.bar}>
      <div className={styles.file}>
        <h1 className={styles.name} title={workbook.fileName}>{workbook.fileName}</h1>
        {view.dirty && (narrow ? <Badge size="extra-small" color="warning" role="img" aria-label={t.unsaved} title={t.unsaved} /> : <Badge appearance="tint" color="warning">{t.unsaved}</Badge>)}
      </div>
      {files.opening !== null && <OpeningNotice files={files} opening={files.opening} />}
      <Button appearance="subtle" icon={<Icon name="undo" />} disabled={!workbook.canUndo} aria-label={t.undo} title={narrow ? t.undo : undefined} onClick={() => workbook.undo()}>{narrow ? undefined : t.undo}</Button>
      <OpenButton label={t.openAnother} iconOnly={narrow} onFile={files.openFile} />
      <SaveButton workbook={workbook} iconOnly={narrow} />
    </header>
  );
}

function PartSwitch({ part, onPart }: { readonly part: 'grid' | 'pane'; readonly onPart: (part: 'grid' | 'pane') => void }) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <div className={styles.switch}>
      <Tabs label={t.narrowLabel} chosen={part} onChoose={onPart} tabs={[{ value: 'pane', text: t.showPane }, { value: 'grid', text: t.showGrid }]} />
    </div>
  );
}

/** On a narrow screen a jump to a cell brings the grid up. */
function useJumpShowsGrid(workbook: OpenWorkbook, show: () => void): void {
  const jump = useSyncExternalStore(workbook.subscribe, () => workbook.view().jump);
  useEffect(() => {
    if (jump > 0) show();
  }, [jump]);
}
