import type { RawCell } from '../../../../shared/sheets/raw.ts';
import { parseCell, parseRange, type CellRange } from '../address.ts';
import { WorkbookError } from '../port.ts';
import { keyOf } from '../cell-keys.ts';
import { BLANK_ROW, ownRow } from '../sheet-model.ts';
import { PlainCells, type PlainCell } from './plain-cells.ts';
import { readRuns, textOf } from './read-strings.ts';
import { isTrue } from './read-styles.ts';
import { LIMITS } from './refuse.ts';
import { shiftFormula } from './shift-formula.ts';
import { attribute, type Tag, type XmlScanner } from './xml.ts';

/** What sheetData holds, as SheetModel.load takes it. */
export interface ReadCells {
  readonly rows: RawCell[][];
  /** Index into cellXfs by row and column; sparse. */
  readonly styleIds: (number[] | undefined)[];
  readonly formulas: Map<number, string>;
  readonly formulaBlocks: CellRange[];
  /** 1-based. */
  readonly hiddenRows: Set<number>;
  readonly rowHeights: Map<number, number>;
}

/** Counts the cells of the whole workbook. */
export interface CellBudget {
  left: number;
  /** Told now and then how far in the text of the sheet the reader is, 0 to 1. */
  progress?: (share: number) => void;
}

/** Rows between two words on progress. */
const WORD_EVERY = 1_024;

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads sheetData, prefixed or not, with or without addresses on rows and cells.
 * @param styleOf style number of the workbook's table for a cellXfs index
 * @throws WorkbookError 'file-too-many-cells' | 'file-damaged'
 */
export function readCells(
  scanner: XmlScanner,
  sheetData: Tag,
  strings: readonly string[],
  styleOf: (xf: number) => number,
  budget: CellBudget,
  columnStyles: ReadonlyMap<number, unknown>,
): ReadCells {
  const cells: ReadCells = {
    rows: [],
    styleIds: [],
    formulas: new Map(),
    formulaBlocks: [],
    hiddenRows: new Set(),
    rowHeights: new Map(),
  };
  const shared = new Map<string, Shared>();
  let row = -1;
  let column = -1;
  // a row that is not closed would be found by the patcher only when a person saves
  let within = false;
  if (sheetData.kind === 'empty') return cells;
  const plain = new PlainCells(scanner.text, strings);
  // one object for all of them: a sheet has a million
  const place = { cells, styleOf, budget, columnStyles, row, column };
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close') {
      if (within !== (tag.name === 'row')) throw new WorkbookError('file-damaged');
      if (!within) break;
      within = false;
      continue;
    }
    if (within === (tag.name === 'row')) throw new WorkbookError('file-damaged');
    if (tag.name === 'row') {
      within = tag.kind === 'open';
      row = readRow(cells, tag, row);
      column = -1;
      if (row % WORD_EVERY === 0) budget.progress?.(scanner.place / scanner.text.length);
    } else if (tag.name === 'c') {
      const address = attribute(tag.attributes, 'r');
      const written = address === undefined ? null : parseCell(address);
      column = written ? written.column : column + 1;
      if (written) row = written.row;
      readCell(scanner, tag, { cells, shared, strings, styleOf, budget, columnStyles, row, column });
    } else {
      scanner.skip(tag);
    }
    // every other kind of tag, and what is written in another way, is left to the scanner
    if (!within) continue;
    while (plain.read(scanner.place)) {
      const { cell } = plain;
      if (cell.row >= 0) row = cell.row;
      column = cell.row >= 0 ? cell.column : column + 1;
      place.row = row;
      place.column = column;
      storePlain(cell, place);
      scanner.place = cell.end;
    }
  }
  trim(cells.rows);
  return cells;
}

function readRow(cells: ReadCells, tag: Tag, before: number): number {
  const number = attribute(tag.attributes, 'r');
  const row = number === undefined ? before + 1 : Number(number) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= 1_048_576) throw new WorkbookError('file-damaged');
  if (isTrue(attribute(tag.attributes, 'hidden')) || isTrue(attribute(tag.attributes, 'zeroHeight'))) cells.hiddenRows.add(row + 1);
  const height = attribute(tag.attributes, 'ht');
  if (height !== undefined && isTrue(attribute(tag.attributes, 'customHeight'))) cells.rowHeights.set(row, Number(height));
  return row;
}

/** Where a cell goes. */
interface PlaceContext {
  readonly cells: ReadCells;
  readonly styleOf: (xf: number) => number;
  readonly budget: CellBudget;
  readonly columnStyles: ReadonlyMap<number, unknown>;
  readonly row: number;
  readonly column: number;
}

interface CellContext extends PlaceContext {
  readonly shared: Map<string, Shared>;
  readonly strings: readonly string[];
}

function storePlain({ xf, value }: PlainCell, context: PlaceContext): void {
  count(context.budget, 1);
  storeStyle(context, xf < 0 ? undefined : xf);
  if (value !== null) setValue(context, value);
}

function count(budget: CellBudget, cells: number): void {
  budget.left -= cells;
  if (budget.left < 0) throw new WorkbookError('file-too-many-cells', { cells: LIMITS.cells });
}

function storeStyle({ cells, row, column, styleOf, columnStyles }: PlaceContext, xf: number | undefined): void {
  if (xf !== undefined) setStyle(cells.styleIds, row, column, styleOf(xf));
  // a cell that is there without a look has the default one, not its column's
  else if (columnStyles.has(column)) setStyle(cells.styleIds, row, column, 0);
}

function readCell(scanner: XmlScanner, cell: Tag, context: CellContext): void {
  count(context.budget, 1);
  const xf = attribute(cell.attributes, 's');
  storeStyle(context, xf === undefined ? undefined : Number(xf));
  if (cell.kind === 'empty') return;
  const type = attribute(cell.attributes, 't') ?? 'n';
  let value: RawCell = null;
  for (let tag = scanner.next(); tag && !(tag.kind === 'close' && tag.name === 'c'); tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'v') value = cellValue(type, textOf(scanner, tag), context.strings);
    else if (tag.name === 'is') value = readRuns(scanner, tag);
    else if (tag.name === 'f') readFormula(scanner, tag, context);
    else scanner.skip(tag);
  }
  if (value !== null) setValue(context, value);
}

function cellValue(type: string, text: string, strings: readonly string[]): RawCell {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'str' || type === 'inlineStr') return text;
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return { error: text };
  if (text === '') return null;
  // t="d" is a day as ISO text, which only strict files use; the readers of sheets know ISO text
  if (type === 'd') return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

function readFormula(scanner: XmlScanner, tag: Tag, { cells, shared, row, column }: CellContext): void {
  const kind = attribute(tag.attributes, 't');
  const index = attribute(tag.attributes, 'si') ?? '';
  const range = parseRange(attribute(tag.attributes, 'ref') ?? '');
  const text = textOf(scanner, tag);
  const master = kind === 'shared' && text === '' ? shared.get(index) : undefined;
  const formula = master ? shiftFormula(master.formula, row - master.row, column - master.column) : text;
  if (kind === 'shared' && text !== '') {
    shared.set(index, { formula: text, row, column });
  } else if ((kind === 'array' || kind === 'dataTable') && range && (range.top < range.bottom || range.left < range.right)) {
    cells.formulaBlocks.push(range);
  }
  if (formula !== '') cells.formulas.set(keyOf(row, column), `=${formula}`);
}

function setStyle(styleIds: (number[] | undefined)[], row: number, column: number, id: number): void {
  const ids = styleIds[row] ?? ownIds(styleIds, row);
  ids[column] = id;
}

function ownIds(styleIds: (number[] | undefined)[], row: number): number[] {
  while (styleIds.length < row) styleIds.push(undefined);
  const ids: number[] = [];
  styleIds[row] = ids;
  return ids;
}

function setValue(place: PlaceContext, value: RawCell): void {
  const values = place.cells.rows[place.row];
  // nearly every cell follows the one before
  if (values !== undefined && values !== BLANK_ROW && values.length === place.column) values.push(value);
  else setApart(place, value);
}

/** Blanks before the value count too: rows are dense, and a value in the last column of every row would not fit. */
function setApart({ cells, row, column, budget }: PlaceContext, value: RawCell): void {
  while (cells.rows.length <= row) cells.rows.push(BLANK_ROW);
  const values = ownRow(cells.rows, row);
  count(budget, Math.max(0, column - values.length));
  while (values.length < column) values.push(null);
  values[column] = value;
}

function trim(rows: RawCell[][]): void {
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
}
