import { parseRange, rangeAddress, type CellRange } from './address.ts';
import { formulaCells, wordsOf } from './dependents.ts';
import type { WorkbookModel } from './model.ts';
import { WorkbookError, type RowsChange } from './port.ts';
import { moveReferences, movedRange, rowMap, type RowMap } from './row-references.ts';
import type { SheetModel } from './sheet-model.ts';

/**
 * Prepares a change of rows; null where it would part something from its row: formulas that fill several cells or look
 * at cells that go, names, merged cells that would be cut, charts and pivot tables (`pinned`). Notes, links, hidden rows and rules go with their rows.
 * @throws WorkbookError 'sheet-protected'
 */
export function planRows(model: WorkbookModel, sheet: SheetModel, change: RowsChange, pinned: boolean): (() => void) | null {
  if (sheet.protected) throw new WorkbookError('sheet-protected', { sheet: sheet.name });
  const first = Math.min(...change.remove, change.insert?.above ?? Infinity);
  const map = rowMap(change);
  const stays = ({ top, bottom }: CellRange): boolean => {
    const moved = movedRange(top + 1, bottom + 1, map);
    return bottom + 1 < first || (moved !== null && moved[1] - moved[0] === bottom - top);
  };
  const whole = [...sheet.merges.flatMap((merge) => parseRange(merge) ?? []), ...sheet.formulaBlocks];
  const endsInTotals = sheet.tables.some((table) => table.totals === true && !stays(parseRange(table.range) ?? { top: 0, left: 0, bottom: 0, right: 0 }));
  if (whole.some((range) => !stays(range)) || endsInTotals || pinned) return null;
  if (model.names.some(({ name, refersTo }) => !name.startsWith('_xlnm.') && moveReferences(refersTo, '', sheet.name, map) !== refersTo)) return null;
  const formulas = movedFormulas(model, sheet, map);
  return formulas && (() => {
    for (const { on, row, column, formula } of formulas) on.setFormula(row, column, formula, on.value(row, column));
    sheet.changeRows(change, map);
    for (const table of sheet.tables) {
      const range = parseRange(table.range);
      if (range) table.range = rangeAddress(movedTable(range, map));
    }
  });
}

interface Moved {
  readonly on: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas that read other cells after the change; null where one cannot follow. */
function movedFormulas(model: WorkbookModel, sheet: SheetModel, map: RowMap): readonly Moved[] | null {
  const words = wordsOf(model);
  const moved: Moved[] = [];
  for (const on of model.sheets) {
    for (const { row, column, references, always } of formulaCells(on, words)) {
      if (on === sheet && map(row + 1) === null) continue;
      const reaches = references.some((reference) => reference.sheet.toLowerCase() === sheet.name.toLowerCase());
      // the reach of a formula that names tables or computes addresses cannot be read, but its tables move too
      if (!reaches || always) {
        if (reaches) return null;
        continue;
      }
      const before = on.formula(row, column)!;
      const formula = moveReferences(before, on.name, sheet.name, map);
      const isBlock = on.formulaBlocks.some((block) => row >= block.top && row <= block.bottom && column >= block.left && column <= block.right);
      if (formula === null || (isBlock && formula !== before)) return null;
      if (formula !== before) moved.push({ on, row, column, formula });
    }
  }
  return moved;
}

/** A table keeps one row under its header. */
function movedTable(range: CellRange, map: RowMap): CellRange {
  const top = (map(range.top + 1) ?? range.top + 1) - 1;
  const rows = range.bottom > range.top ? movedRange(range.top + 2, range.bottom + 1, map) : null;
  return { ...range, top, bottom: rows ? rows[1] - 1 : top + 1 };
}
