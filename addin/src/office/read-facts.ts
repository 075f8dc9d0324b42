import type { FillRun, RawSheet, SheetFacts } from '../../../shared/sheets/raw.ts';
import { FillRuns, ownColour } from '../workbook/sheet-facts.ts';
import { inBatches } from './chunks.ts';
import type { UsedBlock } from './read-sheets.ts';

/** Rows of a column that are asked for their colour together; only where they differ every cell is asked. */
const SEGMENT = 250;
/** Cells whose colours one sync answers: some 60 bytes each. */
const CELLS_OF_SYNC = 20_000;
/** So many cells in segments of more than one colour are the design of a sheet; to ask them all would hold Excel up. */
const MOST_CELLS = 200_000;

/**
 * What Excel says of a sheet beside its values: how far looks reach, which cells have a rule for what is typed, which
 * have a colour of their own, which have a threaded comment. Notes of the old kind are told by no Excel before ExcelApi
 * 1.18, so they stay unsaid here; in files they are told.
 */
export async function readFacts(context: Excel.RequestContext, sheet: Excel.Worksheet, block: UsedBlock): Promise<Pick<RawSheet, 'hiddenColumns' | 'facts'>> {
  const range = sheet.getRangeByIndexes(block.top, block.left, block.rows, block.columns);
  range.load('columnHidden,format/fill/color');
  const looks = sheet.getUsedRangeOrNullObject(false);
  looks.load('rowIndex,rowCount');
  const ruled = range.getSpecialCellsOrNullObject('DataValidations');
  ruled.areas.load('items/address');
  sheet.comments.load('items/id');
  await context.sync();
  const fills = isOneColour(range.format.fill.color) ? [] : await readFills(context, sheet, block);
  const facts: SheetFacts = {
    ...(looks.isNullObject ? {} : { lastRow: looks.rowIndex + looks.rowCount }),
    ...(fills === null ? {} : { fills }),
    notes: await commentCells(context, sheet.comments.items),
    lists: ruled.isNullObject ? [] : ruled.areas.items.map(({ address }) => localAddress(address)),
  };
  return { facts, ...await hiddenColumns(context, range, block) };
}

/** Excel says null, and here and there nothing, where the cells of a range differ. */
function isOneColour(color: string | null): boolean {
  return color !== null && color !== '';
}

function localAddress(address: string): string {
  return address.replace(/^.*!/, '');
}

async function commentCells(context: Excel.RequestContext, comments: readonly Excel.Comment[]): Promise<string[]> {
  const places = comments.map((comment) => comment.getLocation());
  await inBatches(context, places, (place) => place.load('address'));
  return places.map(({ address }) => localAddress(address));
}

/** true or false for all columns at once, null where they differ: then each is asked. */
async function hiddenColumns(context: Excel.RequestContext, range: Excel.Range, block: UsedBlock): Promise<Pick<RawSheet, 'hiddenColumns'>> {
  const all = range.columnHidden as boolean | null;
  if (all === false) return {};
  const columns = Array.from({ length: block.columns }, (_none, at) => ({ index: block.left + at, column: range.getColumn(at) }));
  for (const { column } of columns) column.load('columnHidden');
  await context.sync();
  return { hiddenColumns: new Set(columns.filter(({ column }) => column.columnHidden).map(({ index }) => index)) };
}

interface Segment {
  readonly column: number;
  /** 0-based. */
  readonly top: number;
  readonly rows: number;
  readonly range: Excel.Range;
}

/** Colours of a person's own, in runs down the columns; null where there are too many cells to ask. */
async function readFills(context: Excel.RequestContext, sheet: Excel.Worksheet, block: UsedBlock): Promise<readonly FillRun[] | null> {
  const segments = segmentsOf(sheet, block);
  await inBatches(context, segments, ({ range }) => range.load('format/fill/color'));
  const mixed = segments.filter(({ range }) => !isOneColour(range.format.fill.color));
  if (mixed.reduce((sum, { rows }) => sum + rows, 0) > MOST_CELLS) return null;
  const colours = await cellColours(context, mixed);
  const runs = new FillRuns();
  for (const segment of segments) {
    const { column, top, rows, range: { format: { fill } } } = segment;
    const cells = colours.get(segment);
    if (cells) cells.forEach((color, at) => runs.add(column, top + at, top + at, ownColour(hex(color))));
    else runs.add(column, top, top + rows - 1, ownColour(hex(fill.color)));
  }
  return runs.all;
}

function segmentsOf(sheet: Excel.Worksheet, block: UsedBlock): Segment[] {
  const segments: Segment[] = [];
  for (let column = block.left; column < block.left + block.columns; column += 1) {
    for (let top = block.top; top < block.top + block.rows; top += SEGMENT) {
      const rows = Math.min(SEGMENT, block.top + block.rows - top);
      segments.push({ column, top, rows, range: sheet.getRangeByIndexes(top, column, rows, 1) });
    }
  }
  return segments;
}

/** Colour of every cell of the segments, some thousands of cells a sync. */
async function cellColours(context: Excel.RequestContext, segments: readonly Segment[]): Promise<ReadonlyMap<Segment, readonly string[]>> {
  const colours = new Map<Segment, readonly string[]>();
  for (let from = 0; from < segments.length; from += CELLS_OF_SYNC / SEGMENT) {
    const asked = segments.slice(from, from + CELLS_OF_SYNC / SEGMENT)
      .map((segment) => ({ segment, answer: segment.range.getCellProperties({ format: { fill: { color: true } } }) }));
    await context.sync();
    for (const { segment, answer } of asked) colours.set(segment, answer.value.map((cells) => cells[0]?.format?.fill?.color ?? ''));
  }
  return colours;
}

/** "#FFFF00" as six digits; a cell without a fill is white here, or nothing. */
function hex(color: string): string | undefined {
  return color === '' ? undefined : color.replace('#', '').toUpperCase();
}
