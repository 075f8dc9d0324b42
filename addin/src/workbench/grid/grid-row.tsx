import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Lang } from '../../../../shared/i18n/format.ts';
import { Icon } from '../../ui/icons.tsx';
import type { CellRange } from '../../workbook/address.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { cellLook, fontPixels } from './cell-look.ts';
import type { ConditionalLooks } from './conditional.ts';
import { displayText } from './display.ts';
import type { Geometry } from './geometry.ts';
import { useGridStyles } from './grid-styles.ts';
import type { Merges } from './merges.ts';

/** What every row of the grid draws from. */
export interface RowSource {
  readonly sheet: SheetModel;
  readonly geometry: Geometry;
  readonly looks: ConditionalLooks;
  readonly merges: Merges;
  readonly lang: Lang;
  readonly date1904: boolean;
  readonly dark: boolean;
  readonly cellId: (row: number, column: number) => string;
  /** Words for a marked cell, read out after its value. */
  readonly markWords: Readonly<Record<'error' | 'warning' | 'hint', string>>;
}

interface GridRowProps {
  readonly source: RowSource;
  readonly row: number;
  readonly top: number | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly frozenColumns: number;
  /** Selected column when the selection is in this row. */
  readonly selected: number | null;
  /** The selected cell has a drop-down. */
  readonly opens: boolean;
  /** Changes when the content does: a memoised row is drawn again. */
  readonly revision: number;
}

/** One row: its number, the frozen cells, and those in the window. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { source, row, top, firstColumn, lastColumn, frozenColumns, selected } = props;
  const styles = useGridStyles();
  const { geometry } = source;
  const { columns, sideWidth } = geometry;
  const first = Math.max(firstColumn, frozenColumns);
  const gap = columns.start(first) - columns.start(frozenColumns);
  return (
    <div role="row" aria-rowindex={row + 2} className={mergeClasses(styles.row, top !== null && styles.floating)} style={{ height: geometry.rows.size(row), ...(top === null ? {} : { top }) }}>
      <div role="rowheader" aria-colindex={1} className={mergeClasses(styles.side, selected !== null && styles.sideSelected)} style={{ width: sideWidth }}>{row + 1}</div>
      {cellsOf(source, row, 0, frozenColumns - 1).map((place) => <Cell key={place.column} {...props} {...place} left={sideWidth + columns.start(place.column)} />)}
      {gap > 0 && <div className={styles.gap} style={{ width: gap }} />}
      {cellsOf(source, row, first, lastColumn).map((place) => <Cell key={place.column} {...props} {...place} left={null} />)}
    </div>
  );
});

interface CellPlace {
  readonly column: number;
  /** Last column that the cell covers: its own, or that of a merged range. */
  readonly to: number;
  /** Of those, the last one in this stretch: a merged cell of the frozen part lies over the part that scrolls. */
  readonly within: number;
  /** The merged range of which this is the first cell. */
  readonly merge: CellRange | null;
}

/** The cells of a stretch of a row; those under a merged cell that is drawn are left out. */
function cellsOf({ merges, geometry }: RowSource, row: number, from: number, to: number): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (let column = from; column <= to; column += 1) {
    if (geometry.columns.size(column) === 0) continue;
    const merge = merges.at(row, column);
    const first = merge?.top === row && merge.left === column ? merge : null;
    const end = first ? first.right : column;
    const within = Math.min(end, to);
    places.push({ column, to: end, within, merge: first });
    column = within;
  }
  return places;
}

function Cell({ source, row, column, to, within, merge, left, selected, opens }: GridRowProps & CellPlace & { readonly left: number | null }) {
  const styles = useGridStyles();
  const { sheet, geometry, looks, lang, date1904, dark } = source;
  const value = sheet.value(row, column);
  const style = sheet.style(row, column);
  const mark = looks.mark(row, column);
  const look = cellLook(value, style, { mark, heat: looks.heat(row, column), dark });
  const text = displayText(value, style.format, lang, date1904);
  const isSelected = selected !== null && selected >= column && selected <= to;
  const spill = typeof value === 'string' && !style.wrap && !merge && look.textAlign === 'left' ? spillWidth(source, row, column, text) : 0;
  const width = geometry.columns.start(to + 1) - geometry.columns.start(column);
  const over = geometry.columns.start(to + 1) - geometry.columns.start(within + 1);
  const height = merge && merge.bottom > row ? geometry.rows.start(merge.bottom + 1) - geometry.rows.start(row) : null;
  return (
    <div
      role="gridcell" id={source.cellId(row, column)} aria-colindex={column + 2} aria-selected={isSelected} aria-haspopup={isSelected && opens ? 'listbox' : undefined} data-row={row} data-column={column}
      className={mergeClasses(styles.cell, left !== null && styles.frozenCell, (height !== null || over > 0) && styles.tall, spill > 0 && styles.spilling, isSelected && styles.selected, mark !== null && styles.marked)}
      style={{ ...look, width, ...(height === null ? {} : { height }), ...(over > 0 ? { marginRight: -over } : {}), ...(left === null ? {} : { left }) }}
    >
      <span className={mergeClasses(styles.text, style.wrap && styles.wrapped, spill > 0 && styles.spilled)} style={spill > 0 ? { width: 'fit-content', maxWidth: spill } : undefined}>{text}</span>
      {isSelected && opens && <span className={styles.opener} data-opens aria-hidden="true"><Icon name="down" size={12} /></span>}
      {mark && <span className={styles.hidden}>, {source.markWords[mark]}</span>}
    </div>
  );
}

/** How far a text may run over the blank cells to its right: titles above a table do. 0: it stays in its cell. */
function spillWidth({ sheet, geometry, looks }: RowSource, row: number, column: number, text: string): number {
  const { columns } = geometry;
  const wanted = text.length * fontPixels(sheet.style(row, column).size ?? 11) * 0.72 + 16;
  let width = columns.size(column);
  if (wanted <= width) return 0;
  for (let next = column + 1; next < columns.count && width < wanted; next += 1) {
    if (sheet.value(row, next) !== null || looks.mark(row, next) !== null) break;
    width += columns.size(next);
  }
  return width > columns.size(column) ? width - 12 : 0;
}

export function range(from: number, to: number): readonly number[] {
  return to < from ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
