import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useText } from '../../ui/text.tsx';
import { cellAddress, columnLetters } from '../../workbook/address.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { OpenWorkbook, View } from '../open-workbook.ts';
import { windowOf } from './axis.ts';
import { CellEditor } from './cell-editor.tsx';
import type { AfterEdit } from './cell-editor.tsx';
import { conditionalLooks } from './conditional.ts';
import { editText } from './edit-text.ts';
import { frozenWithin, geometryOf } from './geometry.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow, range } from './grid-row.tsx';
import type { RowSource } from './grid-row.tsx';
import { useGridStyles } from './grid-styles.ts';
import { moveBy } from './keyboard.ts';
import type { Place } from './keyboard.ts';
import { mergesOf } from './merges.ts';
import { jumped, revealed, useWindow } from './use-window.ts';

interface GridProps {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetModel;
  readonly view: View;
  readonly dark: boolean;
  /** Writes into a cell; tells the person why where it cannot be. */
  readonly onType: (row: number, column: number, text: string) => void;
  /** A formula is edited in Excel. */
  readonly onFormula: (address: string) => void;
}

/** The sheet as a grid: only rows and columns in the window are in the page; the keyboard works as in Excel. */
export function Grid({ workbook, sheet, view, dark, onType, onFormula }: GridProps) {
  const styles = useGridStyles();
  const { t, say, lang } = useText();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(sheet), [sheet, view.layout, view.row >= sheet.rowCount]);
  const looks = useMemo(() => conditionalLooks(sheet), [sheet, view.revision]);
  const { seen, onScroll } = useWindow(box);
  const [draft, setDraft] = useState<string | null>(null);
  const frozen = frozenWithin(geometry, seen.width, seen.height);
  const source = useMemo<RowSource>(() => ({
    sheet, geometry, looks, merges: mergesOf(sheet.merges), lang, date1904: workbook.model.date1904, dark,
    cellId: (row, column) => `${id}-${row}-${column}`,
    markWords: { error: say(t.marked, { level: t.severity.error }), warning: say(t.marked, { level: t.severity.warning }), hint: say(t.marked, { level: t.severity.hint }) },
  }), [sheet, geometry, looks, lang, workbook, dark, id, say, t]);

  const rows = windowOf(geometry.rows, seen.top + geometry.rows.start(frozen.rows), seen.height, 6);
  const columns = windowOf(geometry.columns, seen.left + geometry.columns.start(frozen.columns), seen.width, 2);
  const firstRow = Math.max(rows.first, frozen.rows);

  const scrollTo = useCallback((place: Place, how: typeof revealed) => {
    const element = box.current;
    if (element) element.scrollTo(how(element, geometry, frozenWithin(geometry, element.clientWidth, element.clientHeight), place));
  }, [geometry]);
  useLayoutEffect(() => {
    if (view.jump > 0) scrollTo({ row: view.row, column: view.column }, jumped);
  }, [view.jump, view.sheet]);
  useEffect(() => setDraft(null), [view.sheet, view.row, view.column]);

  const moveTo = (place: Place) => {
    workbook.moveTo(place.row, place.column);
    scrollTo(place, revealed);
  };
  const startEdit = (text: string) => {
    if (sheet.formula(view.row, view.column) === undefined) setDraft(text);
    else onFormula(cellAddress(view.row, view.column));
  };
  const clear = () => {
    if (sheet.formula(view.row, view.column) === undefined) onType(view.row, view.column, '');
    else onFormula(cellAddress(view.row, view.column));
  };
  const commit = (then: AfterEdit) => {
    if (draft !== null && draft !== editText(workbook, sheet, view.row, view.column)) onType(view.row, view.column, draft);
    setDraft(null);
    if (then === 'stay') return;
    moveTo(moveBy({ key: then === 'down' ? 'ArrowDown' : 'ArrowRight', control: false }, view, sheet, geometry, 1) ?? view);
    box.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(seen.height / 24) - 2);
    const target = moveBy({ key: event.key, control }, view, sheet, geometry, page);
    if (target) moveTo({ row: target.row, column: target.column });
    else if (control && event.key === 'z') workbook.undo();
    else if (event.key === 'Enter' || event.key === 'F2') startEdit(editText(workbook, sheet, view.row, view.column));
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (event.key.length === 1 && !control && !event.altKey) startEdit(event.key);
    else return;
    event.preventDefault();
  };
  const onPointer = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!cell || (event.target as Element).tagName === 'INPUT') return;
    const place = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
    workbook.moveTo(place.row, place.column);
    const link = sheet.link(place.row, place.column);
    if (link && event.detail === 1) void workbook.port.select(link.sheet, link.cell);
    if (event.detail === 2) startEdit(editText(workbook, sheet, place.row, place.column));
  };

  const isShown = (view.row < frozen.rows || (view.row >= firstRow && view.row <= rows.last))
    && (view.column < frozen.columns || (view.column >= columns.first && view.column <= columns.last));
  const editor = draft === null ? null : (
    <CellEditor
      label={say(t.editLabel, { cell: cellAddress(view.row, view.column) })} value={draft} onChange={setDraft} onCommit={commit}
      onCancel={() => {
        setDraft(null);
        box.current?.focus();
      }}
    />
  );
  const rowProps = (row: number) => ({
    source, row, firstColumn: columns.first, lastColumn: columns.last, frozenColumns: frozen.columns, revision: view.revision,
    selected: view.row === row ? view.column : null, editor: view.row === row ? editor : null,
  });
  return (
    <div
      ref={box} role="grid" tabIndex={0} className={styles.grid} onScroll={onScroll} onKeyDown={onKeyDown} onClick={onPointer}
      aria-label={say(t.gridLabel, { sheet: sheet.name })} aria-rowcount={geometry.rows.count + 1} aria-colcount={geometry.columns.count + 1}
      aria-activedescendant={isShown ? source.cellId(view.row, view.column) : undefined}
    >
      <div style={{ position: 'relative', height: geometry.headHeight + geometry.rows.start(geometry.rows.count), width: geometry.sideWidth + geometry.columns.start(geometry.columns.count) }}>
        <div className={styles.top}>
          <GridHead geometry={geometry} first={columns.first} last={columns.last} frozen={frozen.columns} selected={view.column} label={columnLetters} />
          {range(0, frozen.rows - 1).filter((row) => geometry.rows.size(row) > 0).map((row) => <GridRow key={row} {...rowProps(row)} top={null} />)}
        </div>
        {range(firstRow, rows.last).filter((row) => geometry.rows.size(row) > 0).map((row) => (
          <GridRow key={row} {...rowProps(row)} top={geometry.headHeight + geometry.rows.start(row)} />
        ))}
      </div>
    </div>
  );
}
