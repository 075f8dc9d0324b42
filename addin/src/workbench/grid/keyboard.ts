import type { SheetModel } from '../../workbook/sheet-model.ts';
import { nextShown } from './axis.ts';
import type { Geometry } from './geometry.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface KeyPress {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly control: boolean;
}

/** Where a key of Excel moves the selection; null when it is no key that moves. */
export function moveBy(press: KeyPress, from: Place, sheet: SheetModel, geometry: Geometry, rowsPerPage: number): Place | null {
  const { rows, columns } = geometry;
  const lastRow = Math.max(sheet.rowCount - 1, 0);
  const lastColumn = Math.max(sheet.columnCount - 1, 0);
  switch (press.key) {
    case 'ArrowDown': return { ...from, row: press.control ? edge(from.row, 1, lastRow, (row) => isBlank(sheet, row, from.column)) : nextShown(rows, from.row, 1) };
    case 'ArrowUp': return { ...from, row: press.control ? edge(from.row, -1, 0, (row) => isBlank(sheet, row, from.column)) : nextShown(rows, from.row, -1) };
    case 'ArrowRight': return { ...from, column: press.control ? edge(from.column, 1, lastColumn, (column) => isBlank(sheet, from.row, column)) : nextShown(columns, from.column, 1) };
    case 'ArrowLeft': return { ...from, column: press.control ? edge(from.column, -1, 0, (column) => isBlank(sheet, from.row, column)) : nextShown(columns, from.column, -1) };
    case 'PageDown': return { ...from, row: Math.min(from.row + rowsPerPage, rows.count - 1) };
    case 'PageUp': return { ...from, row: Math.max(from.row - rowsPerPage, 0) };
    case 'Home': return press.control ? { row: 0, column: 0 } : { ...from, column: 0 };
    case 'End': return press.control ? { row: lastRow, column: lastColumn } : { ...from, column: lastColumn };
    default: return null;
  }
}

function isBlank(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.value(row, column) === null;
}

/** To the end of the filled block, or over blank cells to the next filled one, as Ctrl and an arrow do in Excel. */
function edge(from: number, step: 1 | -1, last: number, blank: (index: number) => boolean): number {
  const inside = (index: number) => (step === 1 ? index <= last : index >= last);
  if (!inside(from + step)) return from;
  let at = from + step;
  if (!blank(from) && !blank(at)) {
    while (inside(at + step) && !blank(at + step)) at += step;
  } else {
    while (inside(at + step) && blank(at)) at += step;
  }
  return at;
}
