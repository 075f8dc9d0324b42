import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useText } from '../../ui/text.tsx';
import { cellAddress, columnLetters } from '../../workbook/address.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { OpenWorkbook, View } from '../open-workbook.ts';
import { CellEditor } from './cell-editor.tsx';
import type { AfterEdit } from './cell-editor.tsx';
import { listAt } from './cell-list.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow, range } from './grid-row.tsx';
import { useGridStyles } from './grid-styles.ts';
import { moveBy } from './keyboard.ts';
import type { Place } from './keyboard.ts';
import { useEditing } from './use-editing.ts';
import type { EditingOutcome } from './use-editing.ts';
import { useRowSource } from './use-row-source.ts';
import { jumped, partInSight, revealed, useWindow } from './use-window.ts';

interface GridProps extends EditingOutcome {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetModel;
  readonly view: View;
  readonly dark: boolean;
}

/** The sheet as a grid: only rows and columns in the window are in the page; the keyboard works as in Excel. */
export function Grid({ workbook, sheet, view, dark, ...outcome }: GridProps) {
  const styles = useGridStyles();
  const { t, say } = useText();
  const box = useRef<HTMLDivElement>(null);
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
    if (then !== 'here') moveTo(moveBy({ key: then === 'down' ? 'ArrowDown' : 'ArrowRight', control: false }, view, sheet, geometry, 1) ?? view);
    box.current?.focus();
  };
  const giveUp = () => {
    editing.change(null);
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey;
    const opens = event.altKey && event.key === 'ArrowDown';
    const target = opens ? null : moveBy({ key: event.key, control }, view, sheet, geometry, Math.max(1, Math.floor(seen.height / 24) - 2));
    if (target) moveTo(target);
    else if (control && event.key === 'z') workbook.undo();
    else if (opens || event.key === 'Enter' || event.key === 'F2') editing.start(view);
    else if (event.key === 'Delete' || event.key === 'Backspace') editing.empty();
    else if (event.key.length === 1 && !control && !event.altKey) editing.start(view, event.key);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const element = event.target as Element;
    const cell = element.closest<HTMLElement>('[data-row]');
    if (!cell || element.tagName === 'INPUT') return;
    const place = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
    workbook.moveTo(place.row, place.column);
    const link = sheet.link(place.row, place.column);
    if (event.detail === 2 || element.closest('[data-opens]')) editing.start(place);
    else if (link) void workbook.port.select(link.sheet, link.cell);
  };

  const address = cellAddress(view.row, view.column);
  const list = useMemo(() => listAt(sheet, view.row, view.column), [sheet, view.row, view.column, view.layout]);
  const editor = editing.draft !== null && (
    <CellEditor
      label={say(t.editLabel, { cell: address })} value={editing.draft} options={list} changed={editing.changed}
      onChange={editing.change} onCommit={finish} onCancel={giveUp}
    />
  );
  const row = (index: number, top: number | null) => geometry.rows.size(index) > 0 && (
    <GridRow
      key={index} source={source} row={index} top={top} firstColumn={part.columns.first} lastColumn={part.columns.last} frozenColumns={part.frozen.columns}
      revision={view.revision} selected={view.row === index ? view.column : null} editor={view.row === index ? editor : null} opens={view.row === index && list !== null}
    />
  );
  return (
    <div
      ref={box} role="grid" tabIndex={0} className={styles.grid} onScroll={onScroll} onKeyDown={onKeyDown} onClick={onClick}
      aria-label={say(t.gridLabel, { sheet: sheet.name })} aria-rowcount={geometry.rows.count + 1} aria-colcount={geometry.columns.count + 1}
      aria-activedescendant={part.holds(view) ? source.cellId(view.row, view.column) : undefined}
    >
      <div className={styles.whole} style={{ height: geometry.headHeight + geometry.rows.start(geometry.rows.count), width: geometry.sideWidth + geometry.columns.start(geometry.columns.count) }}>
        <div className={styles.top}>
          <GridHead geometry={geometry} first={part.columns.first} last={part.columns.last} frozen={part.frozen.columns} selected={view.column} label={columnLetters} />
          {range(0, part.frozen.rows - 1).map((index) => row(index, null))}
        </div>
        {range(part.rows.first, part.rows.last).map((index) => row(index, geometry.headHeight + geometry.rows.start(index)))}
      </div>
    </div>
  );
}
