import { useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { ClipboardEvent, CSSProperties, FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { useText } from '../../ui/text.tsx';
import { cellAddress, columnLetters } from '../../workbook/address.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { OpenWorkbook, View } from '../open-workbook.ts';
import { CellEditor } from './cell-editor.tsx';
import type { AfterEdit } from './cell-editor.tsx';
import { listAt } from './cell-list.ts';
import { textOfCell } from './clipboard-text.ts';
import { displayText } from './display.ts';
import { editText } from './edit-text.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow, range } from './grid-row.tsx';
import type { RowSource } from './grid-row.tsx';
import { useGridStyles } from './grid-styles.ts';
import { moveBy } from './keyboard.ts';
import type { Place } from './keyboard.ts';
import { leave } from './leave.ts';
import { useEditing } from './use-editing.ts';
import type { EditingOutcome } from './use-editing.ts';
import { useRowSource } from './use-row-source.ts';
import { jumped, partInSight, revealed, useWindow } from './use-window.ts';
import type { Seen } from './use-window.ts';

interface GridProps extends EditingOutcome {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetModel;
  readonly view: View;
  readonly dark: boolean;
  /** Takes out the selected row, or puts one above it; tells the person why where it cannot be. */
  readonly onRow: (how: 'delete' | 'insert') => void;
}

/** Keys that a person presses on the way through the page, without doing anything to the grid. */
const PASSING_KEYS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'F6', 'Escape']);
const NEXT = { down: 'ArrowDown', up: 'ArrowUp', right: 'ArrowRight', left: 'ArrowLeft' } as const;

/** The sheet as a grid: only rows and columns in the window are in the page; the keyboard works as in Excel. */
export function Grid({ workbook, sheet, view, dark, onRow, ...outcome }: GridProps) {
  const styles = useGridStyles();
  const { t, say } = useText();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // Tab goes from cell to cell once the grid is worked in; who only comes by with Tab goes on with it.
  const inUse = useRef(false);
  const id = useId();
  const source = useRowSource(workbook, sheet, view, dark);
  const { geometry } = source;
  const { seen, measure, onScroll } = useWindow(box);
  const editing = useEditing(workbook, sheet, view, outcome);
  const part = partInSight(geometry, seen);

  const scrollTo = useCallback((place: Place, how: typeof revealed) => {
    if (!box.current) return;
    box.current.scrollTo(how(box.current, geometry, place));
    // The cell is drawn at once: the next key may already be for its editor.
    measure();
  }, [geometry, measure]);
  useLayoutEffect(() => {
    if (view.jump > 0) scrollTo({ row: view.row, column: view.column }, jumped);
  }, [view.jump, view.sheet]);

  const moveTo = (place: Place) => {
    workbook.moveTo(place.row, place.column);
    scrollTo(place, revealed);
  };
  const finish = (then: AfterEdit, text: string) => {
    editing.write(text);
    if (then === 'stay') return;
    if (then !== 'here') moveTo(moveBy({ key: NEXT[then], control: false }, view, sheet, geometry, 1) ?? view);
    inUse.current = true;
    field.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey;
    const opens = event.altKey && event.key === 'ArrowDown';
    const tab = event.key === 'Tab' && inUse.current && !control ? (event.shiftKey ? 'ArrowLeft' : 'ArrowRight') : null;
    const target = opens ? null : moveBy({ key: tab ?? event.key, control }, view, sheet, geometry, Math.max(1, Math.floor(seen.height / 24) - 2));
    if (event.key === 'Escape') inUse.current = false;
    if (!PASSING_KEYS.has(event.key)) inUse.current = true;
    if (target) moveTo(target);
    else if (event.key === 'F6' && box.current) leave(box.current, event.shiftKey ? 'before' : 'after');
    else if (control && event.key === 'z') workbook.undo();
    else if (control && (event.key === '-' || event.key === '+')) onRow(event.key === '-' ? 'delete' : 'insert');
    else if (opens || event.key === 'Enter' || event.key === 'F2') editing.start(view);
    else if (event.key === 'Delete' || event.key === 'Backspace') editing.empty();
    else return;
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !box.current?.contains(event.relatedTarget)) inUse.current = false;
  };
  const copy = (event: ClipboardEvent) => {
    const { row, column } = view;
    const text = sheet.formula(row, column) === undefined
      ? editText(workbook, sheet, row, column)
      : displayText(sheet.value(row, column), sheet.format(row, column), 'vi', workbook.model.date1904);
    event.clipboardData.setData('text/plain', textOfCell(text));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (text !== '') editing.paste(text);
  };
  const onClick = (event: MouseEvent) => {
    const element = event.target as Element;
    const cell = element.closest<HTMLElement>('[data-row]');
    if (!cell || /^(?:INPUT|TEXTAREA)$/.test(element.tagName)) return;
    inUse.current = true;
    const place = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
    workbook.moveTo(place.row, place.column);
    const link = sheet.link(place.row, place.column);
    if (event.detail === 2 || element.closest('[data-opens]')) editing.start(place);
    else if (link) void workbook.port.select(link.sheet, link.cell);
  };

  const address = cellAddress(view.row, view.column);
  const list = useMemo(() => listAt(sheet, view.row, view.column), [sheet, view.row, view.column, view.layout]);
  const isEdited = editing.draft !== null;
  const cellId = part.holds(view) ? source.cellId(view.row, view.column) : undefined;
  const row = (index: number, top: number | null) => geometry.rows.size(index) > 0 && (
    <GridRow
      key={index} source={source} row={index} top={top} firstColumn={part.columns.first} lastColumn={part.columns.last} frozenColumns={part.frozen.columns}
      revision={view.revision} selected={view.row === index ? view.column : null} opens={view.row === index && list !== null && !isEdited}
    />
  );
  return (
    <div ref={box} className={styles.grid} onScroll={onScroll} onKeyDown={onKeyDown} onClick={onClick}>
      <div
        role="grid" id={id} tabIndex={-1} className={styles.whole} onFocus={() => field.current?.focus({ preventScroll: true })}
        aria-label={say(t.gridLabel, { sheet: sheet.name })} aria-describedby={`${id}-keys`} aria-rowcount={geometry.rows.count + 1} aria-colcount={geometry.columns.count + 1}
        style={{ height: geometry.headHeight + geometry.rows.start(geometry.rows.count), width: geometry.sideWidth + geometry.columns.start(geometry.columns.count) }}
      >
        <div className={styles.top}>
          <GridHead geometry={geometry} first={part.columns.first} last={part.columns.last} frozen={part.frozen.columns} selected={view.column} label={columnLetters} />
          {range(0, part.frozen.rows - 1).map((index) => row(index, null))}
        </div>
        {range(part.rows.first, part.rows.last).map((index) => row(index, geometry.headHeight + geometry.rows.start(index)))}
      </div>
      <CellEditor
        field={field} label={say(isEdited ? t.editLabel : t.cellName, { cell: address })} describedBy={`${id}-keys`} grid={id} cell={cellId}
        place={placeOver(source, part.frozen, seen, view)} value={editing.draft} options={list} changed={editing.changed}
        onChange={editing.change} onCommit={finish} onCancel={editing.giveUp} onFocus={onFocus} onCopy={copy} onPaste={paste}
        onCut={(event) => {
          copy(event);
          editing.empty();
        }}
      />
      <span id={`${id}-keys`} hidden>{t.gridKeys}</span>
    </div>
  );
}

/** Where the selected cell is drawn: frozen ones go with the scrolling, and lie above the others. */
function placeOver({ geometry, merges }: RowSource, frozen: { readonly rows: number; readonly columns: number }, seen: Seen, { row, column }: Place): CSSProperties {
  const { top, left, bottom, right } = merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const { rows, columns, headHeight, sideWidth } = geometry;
  return {
    top: headHeight + rows.start(top) + (top < frozen.rows ? seen.top : 0),
    left: sideWidth + columns.start(left) + (left < frozen.columns ? seen.left : 0),
    height: rows.start(bottom + 1) - rows.start(top),
    width: columns.start(right + 1) - columns.start(left),
    zIndex: top < frozen.rows ? 6 : 3,
  };
}
