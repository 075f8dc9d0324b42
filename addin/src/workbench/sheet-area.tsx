import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, useState } from 'react';
import { explain } from '../flows/explain-error.ts';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/text.tsx';
import { useDark } from '../ui/theme.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { Grid } from './grid/grid.tsx';
import type { OpenWorkbook } from './open-workbook.ts';
import { SheetTabs } from './sheet-tabs.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  notice: { padding: tokens.spacingVerticalS },
  none: { flexGrow: 1, padding: tokens.spacingVerticalXXL },
});

/** The open workbook: bar, grid, sheet tabs. */
export function SheetArea({ workbook }: { readonly workbook: OpenWorkbook }) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const dark = useDark();
  const view = useSyncExternalStore(workbook.subscribe, workbook.view);
  const [refusal, setRefusal] = useState<string | null>(null);
  const sheet = view.sheet === null ? undefined : workbook.model.sheet(view.sheet);
  const write = (action: () => void) => {
    try {
      action();
      setRefusal(null);
    } catch (error) {
      const { title, body } = explain(error, lang);
      setRefusal(`${title} ${body}`);
    }
  };
  const type = (row: number, column: number, text: string) => write(() => workbook.type(row, column, text));
  const moveRow = (how: 'delete' | 'insert') => write(() => workbook.moveRow(how));
  if (!sheet) return <div className={styles.none}>{t.noSheets}</div>;
  return (
    <div className={styles.root}>
      <FormulaBar workbook={workbook} sheet={sheet} view={view} onType={type} onRow={moveRow} />
      {refusal !== null && (
        <div className={styles.notice}>
          <Notice tone="warning" live actions={<Button size="small" onClick={() => setRefusal(null)}>{t.dismiss}</Button>}>{refusal}</Notice>
        </div>
      )}
      <Grid
        key={sheet.id} workbook={workbook} sheet={sheet} view={view} dark={dark} onType={type}
        onPaste={(row, column, cells) => write(() => workbook.paste(row, column, cells))}
        onRow={moveRow}
        onFormula={(cell) => setRefusal(say(t.readOnlyCell, { cell }))}
      />
      <SheetTabs sheets={workbook.visibleSheets} shown={view.sheet} onShow={(name) => workbook.showSheet(name)} />
    </div>
  );
}
