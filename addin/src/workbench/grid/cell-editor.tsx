import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { matching } from './cell-list.ts';
import { useGridStyles } from './grid-styles.ts';
import { OptionList } from './option-list.tsx';

/** Where the selection goes: down or right, or nowhere with the grid focused ('here') or not ('stay'). */
export type AfterEdit = 'down' | 'right' | 'here' | 'stay';

interface CellEditorProps {
  readonly label: string;
  readonly value: string;
  /** Values of the cell's drop-down; anything else can be typed too, and is judged by the check. */
  readonly options: readonly string[] | null;
  /** The value is no longer what the cell holds: the options are narrowed to it. */
  readonly changed: boolean;
  readonly onChange: (text: string) => void;
  readonly onCommit: (then: AfterEdit, text: string) => void;
  readonly onCancel: () => void;
}

/** The field inside the cell: Enter writes and goes down, Tab goes right, Esc gives up; arrows choose from a drop-down. */
export function CellEditor({ label, value, options, changed, onChange, onCommit, onCancel }: CellEditorProps) {
  const styles = useGridStyles();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Leaving the field by the mouse writes too, once: Enter and Esc have already decided.
  const decided = useRef(false);
  const shown = useMemo(() => (options && changed ? matching(options, value) : (options ?? [])), [options, changed, value]);
  const [active, setActive] = useState(() => (changed ? -1 : shown.indexOf(value)));
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
  const chosen = shown[active] ?? value;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter while a Vietnamese input method composes a word belongs to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') decide(() => onCommit('down', chosen));
    else if (event.key === 'Tab') decide(() => onCommit('right', chosen));
    else if (event.key === 'Escape') decide(onCancel);
    else if (event.key === 'ArrowDown' && shown.length > 0) setActive((active + 1) % shown.length);
    else if (event.key === 'ArrowUp' && shown.length > 0) setActive(active <= 0 ? shown.length - 1 : active - 1);
    else return;
    event.preventDefault();
  };
  const open = shown.length > 0;
  const combobox = options && {
    role: 'combobox', 'aria-expanded': open, 'aria-controls': id, 'aria-autocomplete': 'list', 'aria-activedescendant': open && active >= 0 ? `${id}-${active}` : undefined,
  } as const;
  return (
    <>
      <input
        ref={field} className={styles.editor} aria-label={label} value={value} spellCheck={false} autoComplete="off" {...combobox}
        onChange={(event) => {
          setActive(-1);
          onChange(event.target.value);
        }}
        onKeyDown={onKeyDown} onBlur={() => decide(() => onCommit('stay', value))}
      />
      {open && <OptionList id={id} label={label} options={shown} active={active} field={field} onPick={(option) => decide(() => onCommit('here', option))} />}
    </>
  );
}
