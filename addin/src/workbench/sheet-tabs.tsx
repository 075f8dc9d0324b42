import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useText } from '../ui/text.tsx';
import type { SheetModel } from '../workbook/sheet-model.ts';

const useStyles = makeStyles({
  list: { display: 'flex', overflowX: 'auto', flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  tab: {
    position: 'relative', flexShrink: 0, padding: '6px 14px 8px', border: 'none', borderRight: `1px solid ${tokens.colorNeutralStroke2}`, background: 'none',
    color: tokens.colorNeutralForeground2, font: 'inherit', fontSize: '13px', cursor: 'pointer', whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  color: { position: 'absolute', left: '4px', right: '4px', bottom: '2px', height: '3px', borderRadius: '2px' },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetModel[];
  readonly shown: string | null;
  readonly onShow: (name: string) => void;
}

/** The sheets at the bottom; arrow keys go from one to the next. */
export function SheetTabs({ sheets, shown, onShow }: SheetTabsProps) {
  const styles = useStyles();
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown, sheets.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = sheets.findIndex((sheet) => sheet.name === shown);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sheets.length - 1 }[event.key];
    const sheet = target === undefined ? undefined : sheets[target];
    if (!sheet) return;
    event.preventDefault();
    onShow(sheet.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[sheets.indexOf(sheet)]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t.sheetTabs} className={styles.list} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet.name} type="button" role="tab" aria-selected={sheet.name === shown} tabIndex={sheet.name === shown ? 0 : -1}
          className={mergeClasses(styles.tab, sheet.name === shown && styles.shown)} onClick={() => onShow(sheet.name)}
        >
          {sheet.name}
          {sheet.tab && <span className={styles.color} style={{ backgroundColor: `#${sheet.tab}` }} />}
        </button>
      ))}
    </div>
  );
}
