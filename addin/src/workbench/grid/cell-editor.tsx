import { mergeClasses } from '@fluentui/react-components';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ChangeEvent, ClipboardEvent, CSSProperties, FocusEvent, KeyboardEvent, RefObject } from 'react';
import { matching } from './cell-list.ts';
import { useGridStyles } from './grid-styles.ts';
import { OptionList } from './option-list.tsx';

/** Where the selection goes: to a neighbour, or nowhere with the grid focused ('here') or not ('stay'). */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'here' | 'stay';

interface CellEditorProps {
  /** A field of one line, or, for a text with line breaks, of several. */
  readonly field: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
  readonly label: string;
  /** Id of the sentence on how to move and how to leave. */
  readonly describedBy: string;
  /** Id of the grid, and of its selected cell when that is in the page. */
  readonly grid: string;
  readonly cell: string | undefined;
  /** Over the selected cell. */
  readonly place: CSSProperties;
  /** The text being edited; null: the cell is only selected, and the field waits unseen for what is typed. */
  readonly value: string | null;
  /** Values of the cell's drop-down; anything else can be typed too, and is judged by the check. */
  readonly options: readonly string[] | null;
  /** The value is no longer what the cell holds: the options are narrowed to it. */
  readonly changed: boolean;
  readonly onChange: (text: string) => void;
  readonly onCommit: (then: AfterEdit, text: string) => void;
  readonly onCancel: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** Of the selected cell, while it is not edited. */
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * The field over the selected cell, which has the focus all the time: what an input method composes arrives whole, with
 * or without key presses. Enter writes and goes down, Tab goes right, Esc gives up; arrows choose from a drop-down.
 */
export function CellEditor(props: CellEditorProps) {
  const { field, label, value, options, changed, onChange, onCommit, onCancel } = props;
  const styles = useGridStyles();
  const id = useId();
  const editing = value !== null;
  const text = value ?? '';
  const lines = useLines(value);
  const shown = useMemo(() => (!editing || !options ? [] : changed ? matching(options, text) : options), [editing, options, changed, text]);
  const [active, setActive] = useState(-1);
  // Typed letters may be half composed: the caret is only placed where the cell's own content was brought up.
  const typed = useRef(false);
  useLayoutEffect(() => {
    if (editing && !typed.current) {
      field.current?.focus({ preventScroll: true });
      field.current?.setSelectionRange(text.length, text.length);
      setActive(changed ? -1 : (options ?? []).indexOf(text));
    }
    typed.current = false;
  }, [editing]);
  useLayoutEffect(() => {
    if (!lines.several) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(lines.caret.current, lines.caret.current);
  }, [lines.several]);

  const chosen = shown[active] ?? text;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter while a Vietnamese input method composes a word belongs to the input method.
    if (event.nativeEvent.isComposing) event.stopPropagation();
    if (!editing || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey && field.current) {
      const { selectionStart, selectionEnd } = field.current;
      lines.caret.current = (selectionStart ?? text.length) + 1;
      onChange(`${text.slice(0, selectionStart ?? text.length)}\n${text.slice(selectionEnd ?? text.length)}`);
    } else if (event.key === 'Enter') onCommit(event.shiftKey ? 'up' : 'down', chosen);
    else if (event.key === 'Tab') onCommit(event.shiftKey ? 'left' : 'right', chosen);
    else if (event.key === 'Escape') onCancel();
    else if (event.key === 'ArrowDown' && shown.length > 0) setActive((active + 1) % shown.length);
    else if (event.key === 'ArrowUp' && shown.length > 0) setActive(active <= 0 ? shown.length - 1 : active - 1);
    else return;
    event.preventDefault();
  };
  const open = shown.length > 0;
  const role = editing && options
    ? { role: 'combobox', 'aria-expanded': open, 'aria-controls': id, 'aria-autocomplete': 'list', 'aria-activedescendant': open && active >= 0 ? `${id}-${active}` : undefined } as const
    : { 'aria-controls': props.grid, 'aria-activedescendant': editing ? undefined : props.cell };
  const clipboard = editing ? {} : { onCopy: props.onCopy, onCut: props.onCut, onPaste: props.onPaste };
  const Field = lines.several ? 'textarea' : 'input';
  const roomy = lines.several ? { minHeight: `${text.split('\n').length * 18 + 6}px`, resize: 'none', whiteSpace: 'pre' } as const : {};
  return (
    <>
      <Field
        ref={field} className={mergeClasses(styles.editor, !editing && styles.waiting)} style={{ ...props.place, ...roomy }} aria-label={label} aria-describedby={props.describedBy} {...role}
        value={text} spellCheck={false} autoComplete="off" inputMode={!editing && isTouch() ? 'none' : undefined} data-editing={editing}
        onChange={(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
          typed.current = !editing;
          setActive(-1);
          onChange(event.target.value);
        }}
        onKeyDown={onKeyDown} onFocus={props.onFocus} onBlur={() => editing && onCommit('stay', text)} {...clipboard}
      />
      {open && <OptionList id={id} label={label} options={shown} active={active} field={field} onPick={(option) => onCommit('here', option)} />}
    </>
  );
}

/** A text with a line break is edited in a field of several lines, until the editing ends. */
function useLines(value: string | null) {
  const caret = useRef(0);
  const [kept, setKept] = useState(false);
  const several = value !== null && (kept || value.includes('\n'));
  if (several !== kept) {
    if (several && caret.current === 0) caret.current = value.length;
    setKept(several);
  }
  if (!several) caret.current = 0;
  return { several, caret };
}

/** A tap that only selects does not bring up the keyboard of the screen. */
function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
