import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
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
  field: {
    flexGrow: 1, minWidth: 0, padding: '6px 10px', border: 'none', font: 'inherit', fontSize: '13px', color: tokens.colorNeutralForeground1, background: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface FormulaBarProps {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetModel;
  readonly view: View;
  readonly onType: (row: number, column: number, text: string) => void;
}

/** The selected cell's address and whole content; also the place to edit where there is no keyboard. */
export function FormulaBar({ workbook, sheet, view, onType }: FormulaBarProps) {
  const styles = useStyles();
  const { t, say } = useText();
  const address = cellAddress(view.row, view.column);
  const content = editText(workbook, sheet, view.row, view.column);
  const [draft, setDraft] = useState(content);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setDraft(content), [content, address, sheet]);
  const commit = () => {
    if (draft !== content) onType(view.row, view.column, draft);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.cell}>{address}</div>
      <input
        ref={field} className={styles.field} aria-label={say(t.cellLabel, { cell: address })} value={draft} spellCheck={false} autoComplete="off"
        readOnly={sheet.formula(view.row, view.column) !== undefined}
        onChange={(event) => setDraft(event.target.value)} onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(content);
        }}
      />
    </div>
  );
}
