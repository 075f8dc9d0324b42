import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useGridStyles } from './grid-styles.ts';

export type AfterEdit = 'down' | 'right' | 'stay';

interface CellEditorProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onCommit: (then: AfterEdit) => void;
  readonly onCancel: () => void;
}

/** The field inside the cell: Enter writes and goes down, Tab goes right, Esc gives up. */
export function CellEditor({ label, value, onChange, onCommit, onCancel }: CellEditorProps) {
  const styles = useGridStyles();
  const field = useRef<HTMLInputElement>(null);
  // Leaving the field by the mouse writes too, once: Enter and Esc have already decided.
  const decided = useRef(false);
  useEffect(() => {
    const input = field.current;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const decide = (action: () => void) => {
    if (decided.current) return;
    decided.current = true;
    action();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter while a Vietnamese input method composes a word belongs to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') decide(() => onCommit('down'));
    else if (event.key === 'Tab') decide(() => onCommit('right'));
    else if (event.key === 'Escape') decide(onCancel);
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={field} className={styles.editor} aria-label={label} value={value} spellCheck={false} autoComplete="off"
      onChange={(event) => onChange(event.target.value)} onKeyDown={onKeyDown} onBlur={() => decide(() => onCommit('stay'))}
    />
  );
}
