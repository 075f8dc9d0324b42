import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { fixTexts } from '../../../shared/i18n/fix-texts.ts';
import { useText } from '../ui/text.tsx';
import { cellAddress } from '../workbook/address.ts';
import type { SheetModel } from '../workbook/sheet-model.ts';
import { editText } from './grid/edit-text.ts';
import type { OpenWorkbook, View } from './open-workbook.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'stretch', flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1 },
  cell: {
    minWidth: '64px', padding: '6px 10px', borderRight: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'center',
    fontSize: '13px', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2,
  },
  rows: { flexShrink: 0, alignSelf: 'flex-start', whiteSpace: 'nowrap' },
  field: {
    resize: 'none', overflowY: 'auto', flexGrow: 1, minWidth: 0, padding: '6px 10px', border: 'none', font: 'inherit', fontSize: '13px', color: tokens.colorNeutralForeground1, background: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface FormulaBarProps {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetModel;
  readonly view: View;
  readonly onType: (row: number, column: number, text: string) => void;
  readonly onRow: (how: 'delete' | 'insert') => void;
}

/** The selected cell's address and whole content; also the place to edit where there is no keyboard. */
export function FormulaBar({ workbook, sheet, view, onType, onRow }: FormulaBarProps) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const address = cellAddress(view.row, view.column);
  const content = editText(workbook, sheet, view.row, view.column);
  const [draft, setDraft] = useState(content);
  const own = fixTexts(lang);
  const row = view.row + 1;
  useEffect(() => setDraft(content), [content, address, sheet]);
  const commit = () => {
    if (draft !== content) onType(view.row, view.column, draft);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.cell}>{address}</div>
      <textarea
        rows={Math.min(4, draft.split('\n').length)} className={styles.field} aria-label={say(t.cellLabel, { cell: address })} value={draft} spellCheck={false} autoComplete="off"
        readOnly={sheet.formula(view.row, view.column) !== undefined}
        onChange={(event) => setDraft(event.target.value)} onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && !event.altKey) {
            event.preventDefault();
            commit();
          }
          if (event.key === 'Enter' && event.altKey) {
            const { selectionStart, selectionEnd } = event.currentTarget;
            setDraft(`${draft.slice(0, selectionStart)}\n${draft.slice(selectionEnd)}`);
          }
          if (event.key === 'Escape') setDraft(content);
        }}
      />
      <Button appearance="subtle" size="small" className={styles.rows} aria-label={say(own.insertRowOf, { row: String(row) })} title={say(own.insertRowOf, { row: String(row) })} onClick={() => onRow('insert')}>{own.insertRow}</Button>
      <Button appearance="subtle" size="small" className={styles.rows} aria-label={say(own.deleteRowOf, { row: String(row) })} title={say(own.deleteRowOf, { row: String(row) })} onClick={() => onRow('delete')}>{own.deleteRow}</Button>
    </div>
  );
}
