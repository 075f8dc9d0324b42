import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

const HEIGHT = 260;

const useStyles = makeStyles({
  list: {
    position: 'fixed', inset: 'auto', margin: 0, padding: '4px', listStyleType: 'none', boxSizing: 'border-box', overflowY: 'auto', overscrollBehavior: 'contain',
    maxHeight: `${HEIGHT}px`, maxWidth: 'calc(100vw - 16px)', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, boxShadow: tokens.shadow16, fontSize: '13px', lineHeight: '18px',
    whiteSpace: 'normal', textAlign: 'start',
  },
  option: { padding: '5px 8px', borderRadius: tokens.borderRadiusSmall, cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  active: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
});

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly active: number;
  /** The field that the list hangs under. */
  readonly field: RefObject<HTMLElement | null>;
  readonly onPick: (option: string) => void;
}

/** The values of a drop-down above everything else on the page, under its field or over it where there is no room. */
export function OptionList({ id, label, options, active, field, onPick }: OptionListProps) {
  const styles = useStyles();
  const box = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const list = box.current;
    const place = () => {
      if (list && field.current) hangUnder(list, field.current.getBoundingClientRect());
    };
    list?.showPopover();
    place();
    addEventListener('scroll', place, { capture: true, passive: true });
    return () => removeEventListener('scroll', place, { capture: true });
  }, [field, options]);
  useEffect(() => {
    // It gives a promise back, which would be taken for a clean-up.
    void box.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The field keeps the focus, and the grid does not take a click here for one on its cell.
    <ul ref={box} id={id} role="listbox" aria-label={label} popover="manual" className={styles.list} onMouseDown={(event) => event.preventDefault()} onClick={(event) => event.stopPropagation()}>
      {options.map((option, index) => (
        <li key={option} id={`${id}-${index}`} role="option" aria-selected={index === active} className={mergeClasses(styles.option, index === active && styles.active)} onClick={() => onPick(option)}>{option}</li>
      ))}
    </ul>
  );
}

function hangUnder(list: HTMLElement, field: DOMRect): void {
  const below = innerHeight - field.bottom;
  const over = below < Math.min(HEIGHT, list.offsetHeight) && field.top > below;
  list.style.minWidth = `${Math.max(160, field.width)}px`;
  list.style.left = `${Math.max(8, Math.min(field.left, innerWidth - list.offsetWidth - 8))}px`;
  list.style.top = over ? 'auto' : `${field.bottom + 2}px`;
  list.style.bottom = over ? `${innerHeight - field.top + 2}px` : 'auto';
}
