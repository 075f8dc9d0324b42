import { parseCell, parseRange, rangeAddress, rangesTouch, type CellRange } from './address.ts';
import type { ListEdit } from './port.ts';
import type { SheetModel } from './sheet-model.ts';

/**
 * The ranges of a rule for typed values after an edit: its cells get the rule of the cell that they are to be like, and
 * no other one; '' where nothing is left of this rule. Without such a cell they get no rule, but a rule never loses its last cells.
 * @param ranges A1 ranges separated by spaces
 */
export function editedRanges(ranges: string, isList: boolean, { cells, like }: ListEdit): string {
  const from = like === null ? null : parseCell(like);
  if (isList && from && areasOf(ranges).some((area) => rangesTouch(area, { top: from.row, left: from.column, bottom: from.row, right: from.column }))) {
    return `${without(ranges, cells)} ${cells}`.trim();
  }
  return without(ranges, cells) || (like === null ? ranges : '');
}

/** The edit on a sheet of the model; what is to be done to its file is noted there. */
export function editList(sheet: SheetModel, edit: ListEdit): void {
  sheet.validations = sheet.validations.flatMap((rule) => {
    const range = editedRanges(rule.range, rule.kind === 'list', edit);
    return range === '' ? [] : [range === rule.range ? rule : { ...rule, range }];
  });
  sheet.listEdits.push(edit);
}

function areasOf(ranges: string): CellRange[] {
  return ranges.split(/\s+/).flatMap((text) => parseRange(text) ?? []);
}

/** What of the ranges lies outside the cells; ranges that do not touch them stay as they are written. */
export function without(ranges: string, cells: string): string {
  const holes = areasOf(cells);
  return ranges.split(/\s+/).flatMap((text) => {
    const area = parseRange(text);
    if (!area || !holes.some((hole) => rangesTouch(area, hole))) return [text];
    return holes.reduce<CellRange[]>((left, hole) => left.flatMap((piece) => cut(piece, hole)), [area]).map(rangeAddress);
  }).join(' ');
}

/** Above, below, left and right of the hole. */
function cut(area: CellRange, hole: CellRange): CellRange[] {
  if (!rangesTouch(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: hole.top - 1 }, { ...area, top: hole.bottom + 1 },
    { ...area, top, bottom, right: hole.left - 1 }, { ...area, top, bottom, left: hole.right + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
