import type { RawCell, RawSheet } from '../../../shared/sheets/raw.ts';
import { cellAddress } from '../workbook/address.ts';
import { WorkbookError } from '../workbook/port.ts';
import type { RawRows } from '../workbook/port.ts';
import { richApiCode } from './excel-run.ts';
import { readFacts } from './read-facts.ts';

/** A sync answers about this much, well under the 5 MB that Excel on the web refuses. */
const CHUNK_BYTES = 2_000_000;
/** The first chunk of a sheet, before its cells are known: this many cells of 150 bytes each are safe. */
const FIRST_CELLS = 12_000;

const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/;

/** Where the cells of a sheet lie; null: nothing in it. */
export interface UsedBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReadWatch {
  readonly signal: AbortSignal | undefined;
  /** Rows read since the last call. */
  readonly onRows: (rows: number) => void;
  /** Tell RawSheet.facts too. */
  readonly facts?: true | undefined;
}

/** Blocks of cells with values, one per sheet, in one sync. */
export async function usedBlocks(context: Excel.RequestContext, names: readonly string[]): Promise<(UsedBlock | null)[]> {
  const ranges = names.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  return ranges.map((range) =>
    range.isNullObject ? null : { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  );
}

/** One sheet as a plain grid from A1. */
export async function readSheet(context: Excel.RequestContext, name: string, block: UsedBlock | null, watch: ReadWatch): Promise<RawSheet> {
  const grid: Grid = { rows: [], formats: new Map(), formulas: new Map() };
  if (!block) return { name, ...grid, hiddenRows: new Set(), merges: [] };
  for (let row = 0; row < block.top; row += 1) grid.rows.push([]);
  await readInto(context, name, block, watch, grid);
  while (grid.rows.length > 0 && grid.rows.at(-1)?.length === 0) grid.rows.pop();
  const sheet = context.workbook.worksheets.getItem(name);
  return { name, ...grid, ...await readShape(context, sheet, block), ...(watch.facts ? await readFacts(context, sheet, block) : {}) };
}

/** Rows from..to (1-based) of a sheet, with the formats of their blank cells. */
export async function readRows(context: Excel.RequestContext, name: string, from: number, to: number): Promise<RawRows> {
  const grid: Grid = { rows: [], formats: new Map(), formulas: new Map() };
  const [used] = await usedBlocks(context, [name]);
  if (!used) return grid;
  const top = Math.max(from - 1, used.top);
  const rows = Math.min(to, used.top + used.rows) - top;
  if (rows <= 0) return { ...grid, rows: Array.from({ length: Math.max(0, Math.min(to, used.top) - from + 1) }, () => []) };
  for (let row = from - 1; row < top; row += 1) grid.rows.push([]);
  await readInto(context, name, { ...used, top, rows }, { signal: undefined, onRows: () => undefined }, grid, true);
  return grid;
}

async function readInto(context: Excel.RequestContext, name: string, block: UsedBlock, watch: ReadWatch, grid: Grid, blankFormats = false): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  let count = Math.max(1, Math.floor(FIRST_CELLS / block.columns));
  for (let done = 0; done < block.rows; ) {
    if (watch.signal?.aborted) throw new WorkbookError('cancelled');
    const rows = Math.min(count, block.rows - done);
    const chunk = await readChunk(context, sheet, { ...block, top: block.top + done, rows });
    if (chunk === null) {
      // even so the answer was too large: very long texts
      count = Math.max(1, Math.floor(rows / 4));
      continue;
    }
    addChunk(grid, chunk, blankFormats);
    done += rows;
    watch.onRows(rows);
    count = Math.max(1, Math.min(rows * 4, Math.floor((rows * CHUNK_BYTES) / Math.max(1, chunk.bytes))));
  }
}

interface Grid {
  rows: RawCell[][];
  formats: Map<string, string>;
  formulas: Map<string, string>;
}

interface Chunk {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Excel's word for each cell, only where a text looks like an error. */
  readonly types: readonly (readonly string[])[] | null;
  readonly bytes: number;
}

/** null when Excel says that the answer is too large and it can still be halved. */
async function readChunk(context: Excel.RequestContext, sheet: Excel.Worksheet, block: UsedBlock): Promise<Chunk | null> {
  const range = sheet.getRangeByIndexes(block.top, block.left, block.rows, block.columns);
  range.load('values,formulas,numberFormat');
  try {
    await context.sync();
  } catch (error) {
    if (richApiCode(error) === 'ResponsePayloadSizeLimitExceeded' && block.rows > 1) return null;
    throw error;
  }
  const values = range.values as unknown[][];
  const { formulas, numberFormat: formats } = range;
  let types: string[][] | null = null;
  if (values.some((row) => row.some((value) => typeof value === 'string' && ERROR_TEXT.test(value)))) {
    range.load('valueTypes');
    await context.sync();
    types = range.valueTypes;
  }
  range.untrack();
  const bytes = JSON.stringify([values, formulas, formats]).length;
  return { top: block.top, left: block.left, values, formulas, formats, types, bytes };
}

function addChunk(grid: Grid, chunk: Chunk, blankFormats: boolean): void {
  for (const [r, values] of chunk.values.entries()) {
    const row: RawCell[] = [];
    for (const [c, shown] of values.entries()) {
      const address = cellAddress(chunk.top + r, chunk.left + c);
      const formula = chunk.formulas[r]?.[c];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== shown;
      const isError = chunk.types?.[r]?.[c] === 'Error';
      if (isFormula) grid.formulas.set(address, formula);
      const value = rawCell(shown, isError);
      const format = chunk.formats[r]?.[c];
      if ((value !== null || blankFormats) && typeof format === 'string' && format !== 'General') grid.formats.set(address, format);
      if (value === null) continue;
      while (row.length < chunk.left + c) row.push(null);
      row.push(value);
    }
    grid.rows.push(row);
  }
}

function rawCell(shown: unknown, isError: boolean): RawCell {
  if (shown === '' || shown === null || shown === undefined) return null;
  if (typeof shown === 'number' || typeof shown === 'boolean') return shown;
  return isError ? { error: String(shown) } : String(shown);
}

/** Hidden rows (by a filter or by hand) and merged ranges of the block. */
async function readShape(context: Excel.RequestContext, sheet: Excel.Worksheet, block: UsedBlock): Promise<Pick<RawSheet, 'hiddenRows' | 'merges'>> {
  const range = sheet.getRangeByIndexes(block.top, block.left, block.rows, block.columns);
  range.load('rowHidden');
  const merged = range.getMergedAreasOrNullObject();
  // one by one: the address of them all is cut off at some length
  merged.areas.load('items/address');
  await context.sync();
  const merges = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => address.replace(/^.*!/, ''));
  return { hiddenRows: await hiddenRows(context, range, block), merges };
}

async function hiddenRows(context: Excel.RequestContext, range: Excel.Range, block: UsedBlock): Promise<ReadonlySet<number>> {
  // true or false for all rows at once, null where they differ
  const all = range.rowHidden as boolean | null;
  if (all === false) return new Set();
  const hidden = new Set(Array.from({ length: block.rows }, (_none, row) => block.top + row + 1));
  if (all === true) return hidden;
  const visible = range.getSpecialCellsOrNullObject('Visible');
  visible.areas.load('items/rowIndex,items/rowCount');
  await context.sync();
  if (visible.isNullObject) return hidden;
  for (const area of visible.areas.items) {
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) hidden.delete(row + 1);
  }
  return hidden;
}
