import type { RawCell } from '../../../shared/sheets/raw.ts';
import type { OutputCell, OutputColumn, OutputFormat, OutputLine, OutputSheet, StyledCell } from '../../../shared/tables/output.ts';
import { cellAddress, rangeAddress } from './address.ts';
import { isoToSerial } from './dates.ts';
import type { CellStyle, ChartModel, PrintModel } from './model-types.ts';
import type { SheetModel } from './sheet-model.ts';
import { addConditions, addValidations } from './sheet-rules.ts';
import { showsCell } from './table-filter.ts';
import { asStyled, blankLook, ColumnLooks, headerLook, HEAT, LINE_LOOKS } from './sheet-looks.ts';

/** Rows below the last one that a sheet for people to fill in is ready for. */
export const OPEN_ROWS = 2_000;
/** Above this many lines over the table, freezing them would leave no room for rows. */
const MOST_FROZEN = 8;
const LINE_HEIGHT = 15;
/** Size of a chart that says none, in cells. */
const CHART = { rows: 20, columns: 8 };

/** Where the parts of a sheet come to stand; 0-based rows. */
export interface Placement {
  readonly header: number;
  readonly first: number;
  /** Last row of the table: at least one below the header, as a table needs. */
  readonly last: number;
  readonly below: number;
  /** People go on writing under the last row: nothing of ours stands below. */
  readonly open: boolean;
}

export function place(sheet: OutputSheet): Placement {
  const header = sheet.above.length;
  const first = sheet.header === false ? header : header + 1;
  const last = first - 1 + Math.max(1, sheet.rows.length);
  const end = sheet.totals === undefined ? last : last + 1;
  return { header, first, last, below: end + 2, open: sheet.below.length === 0 && sheet.totals === undefined && sheet.header !== false };
}

/** Lays a sheet of ours out into an empty sheet of the model: the one way our sheets look, from every door. */
export function layOut(output: OutputSheet, sheet: SheetModel, date1904: boolean, tableName: string | null): void {
  const at = place(output);
  sheet.tab = output.tab ?? null;
  sheet.visibility = output.visibility ?? 'visible';
  for (const [column, { width, hidden }] of output.columns.entries()) {
    sheet.columnWidths.set(column, width);
    if (hidden) sheet.hiddenColumns.add(column);
  }
  writeLines(sheet, output, output.above, 0);
  if (output.columns.length > 0) {
    if (output.header !== false) writeHeader(sheet, output, at);
    writeRows(sheet, output, at, date1904);
    addTable(sheet, output, at, tableName);
    addValidations(sheet, output, at, date1904);
    addConditions(sheet, output, at);
    addHeat(sheet, output, at);
    if (at.header <= MOST_FROZEN && output.header !== false) sheet.freeze = { rows: at.first, columns: output.freezeColumns ?? 0 };
  }
  writeLines(sheet, output, output.below, output.columns.length > 0 ? at.below : output.above.length);
  writeUnder(sheet, output, at, date1904);
  if (output.chart) sheet.charts = [chartModel(output, at)];
  sheet.print = printModel(output, at);
  sheet.gridLines = output.table !== null;
  sheet.firstSelected = output.select ?? null;
}

/**
 * A line as long as the table is wide runs over the blank cells to its right; a longer one is merged and wrapped.
 * Warnings are merged too, so that their colour goes over the whole width.
 */
function writeLines(sheet: SheetModel, output: OutputSheet, lines: readonly OutputLine[], from: number): void {
  const printed = output.columns.slice(0, lastPrinted(output) + 1);
  const width = printed.reduce((sum, column) => sum + column.width, 0);
  for (const [index, line] of lines.entries()) {
    const row = from + index;
    const look = LINE_LOOKS[line.style];
    const size = look.size ?? 11;
    const needed = (line.text.length * size) / 11;
    if (line.right !== undefined) {
      writeHalves(sheet, output, line, row);
      continue;
    }
    if (line.text === '' && line.formula === undefined) continue;
    writeLine(sheet, row, line);
    const wraps = output.columns.length > 0 && needed > width;
    sheet.setStyle(row, 0, { ...look, ...(line.centered && { align: 'center' }), ...(wraps && { wrap: true, vertical: 'top' }) });
    const height = LINE_HEIGHT * (size / 11) * (wraps ? Math.ceil(needed / width + 0.2) : 1);
    if (height > LINE_HEIGHT) sheet.rowHeights.set(row, Math.ceil(height) + 3);
    if (wraps || line.centered || line.style === 'warning') merge(sheet, row, 0, lastPrinted(output));
  }
}

/** What a person wrote beside the list, one line below our own. */
function writeUnder(sheet: SheetModel, { under = [], below, columns }: OutputSheet, at: Placement, date1904: boolean): void {
  const from = at.below + below.length + (below.length > 0 ? 1 : 0);
  for (const [index, cells] of under.entries()) {
    for (const [column, cell] of cells.entries()) {
      const styled = asStyled(cell);
      const format = styled.format ?? (columns[column]?.format === 'date' ? 'date' : 'text');
      if (styled.value === null && styled.formula === undefined) continue;
      if (format === 'date') sheet.setStyle(from + index, column, new ColumnLooks({ key: '', title: '', width: 0, format, bare: true }).of(styled));
      writeCell(sheet, from + index, column, storedValue(styled.value, format, date1904), styled);
    }
  }
}

function writeLine(sheet: SheetModel, row: number, { text, formula }: OutputLine): void {
  if (formula === undefined) sheet.setValue(row, 0, text);
  else sheet.setFormula(row, 0, formula, text);
}

/** The left text over the columns up to the middle of the page, the right one over the rest; each centred. */
function writeHalves(sheet: SheetModel, output: OutputSheet, line: OutputLine, row: number): void {
  const look: CellStyle = { ...LINE_LOOKS[line.style], align: 'center' };
  const last = lastPrinted(output);
  const middle = middleColumn(output.columns.slice(0, last + 1));
  if (line.text !== '' || line.formula !== undefined) writeLine(sheet, row, line);
  if (line.right) sheet.setValue(row, middle, line.right);
  for (const [from, to] of [[0, middle - 1], [middle, last]] as const) {
    sheet.setStyle(row, from, look);
    merge(sheet, row, from, to);
  }
  const height = LINE_HEIGHT * ((look.size ?? 11) / 11);
  if (height > LINE_HEIGHT) sheet.rowHeights.set(row, Math.ceil(height) + 3);
}

/** First column of the right half, as near to the middle of the width as columns allow. */
function middleColumn(columns: readonly OutputColumn[]): number {
  const half = columns.reduce((sum, { width }) => sum + width, 0) / 2;
  let best = 1;
  let nearest = Infinity;
  let before = 0;
  for (const [index, { width }] of columns.entries()) {
    if (index > 0 && Math.abs(before - half) < nearest) {
      best = index;
      nearest = Math.abs(before - half);
    }
    before += width;
  }
  return best;
}

function merge(sheet: SheetModel, row: number, from: number, to: number): void {
  if (to > from) sheet.merges.push(rangeAddress({ top: row, left: from, bottom: row, right: to }));
}

/** 0-based column at which the printed page ends. */
function lastPrinted({ print, columns }: OutputSheet): number {
  return print.lastColumn ?? columns.length - 1;
}

function writeHeader(sheet: SheetModel, output: OutputSheet, at: Placement): void {
  const titles = columnTitles(output.columns);
  let lines = 1;
  for (const [column, declared] of output.columns.entries()) {
    const title = titles[column] ?? '';
    sheet.setValue(at.header, column, title);
    sheet.setStyle(at.header, column, headerLook(declared));
    // the filter button takes about three characters
    lines = Math.max(lines, Math.ceil((title.length + 3) / Math.max(4, declared.width)), wordLines(title, declared.width * 0.9));
  }
  sheet.rowHeights.set(at.header, LINE_HEIGHT * Math.min(lines, 6) + 6);
}

/** Header texts as a table takes them: one line each, none twice. */
export function columnTitles(columns: readonly OutputColumn[]): string[] {
  const seen = new Set<string>();
  return columns.map(({ title }) => {
    const base = title.replace(/\s+/g, ' ').trim() || '-';
    let name = base;
    for (let count = 2; seen.has(name.toLowerCase()); count += 1) name = `${base} ${count}`;
    seen.add(name.toLowerCase());
    return name;
  });
}

function writeRows(sheet: SheetModel, output: OutputSheet, at: Placement, date1904: boolean): void {
  if (at.open) prepareBlankRows(sheet, output, at);
  const looks = output.columns.map((declared) => new ColumnLooks(declared));
  const write = (row: number, cells: readonly OutputCell[], least: number): void => {
    let height = LINE_HEIGHT * least;
    let covered = 0;
    for (const [column, declared] of output.columns.entries()) {
      const cell = cells[column] ?? null;
      const styled = asStyled(cell);
      covered -= 1;
      // a page laid out cell by cell has no lines where nothing stands
      if (covered > 0 || (output.header === false && cell === null)) continue;
      covered = styled.span ?? 1;
      const look = looks[column]?.of(styled) ?? {};
      for (let over = 0; over < covered; over += 1) sheet.setStyle(row, column + over, look);
      merge(sheet, row, column, column + covered - 1);
      writeCell(sheet, row, column, storedValue(styled.value, styled.format ?? declared.format, date1904), styled);
      const width = output.columns.slice(column, column + covered).reduce((sum, one) => sum + one.width, 0);
      height = Math.max(height, wrappedLines({ ...declared, width, wrap: look.wrap === true }, cell) * LINE_HEIGHT * ((look.size ?? 11) / 11));
    }
    // spreadsheet programs fit rows only when they edit them: a file that was never opened needs the height said
    if (height > LINE_HEIGHT) sheet.rowHeights.set(row, Math.min(Math.ceil(height), LINE_HEIGHT * 20) + 2);
  };
  for (let row = at.first; row <= at.last; row += 1) write(row, output.rows[row - at.first] ?? [], output.rowLines ?? 1);
  if (output.totals) write(at.last + 1, output.totals, 1);
}

/** Blank cells below an open list have the formats of their columns, so that a code typed there stays a text. */
function prepareBlankRows(sheet: SheetModel, output: OutputSheet, at: Placement): void {
  for (const [column, declared] of output.columns.entries()) {
    const look = blankLook(declared);
    sheet.columnStyles.set(column, look);
    sheet.setStyle(at.last + 1, column, look);
  }
}

function writeCell(sheet: SheetModel, row: number, column: number, value: RawCell, { formula, link }: StyledCell): void {
  if (formula !== undefined) sheet.setFormula(row, column, formula, value);
  else if (value !== null) sheet.setValue(row, column, value);
  if (link) sheet.setLink(row, column, link);
}

/** Days become serial numbers in a column of days; a text that is no day stays a text. */
function storedValue(value: string | number | null, format: OutputFormat, date1904: boolean): RawCell {
  if (value === '') return null;
  if (format === 'date' && typeof value === 'string') return isoToSerial(value, date1904) ?? value;
  return value;
}

function wrappedLines(column: OutputColumn, cell: OutputCell): number {
  const { value, tone } = asStyled(cell);
  if (typeof value !== 'string' || (column.wrap !== true && !value.includes('\n'))) return 1;
  const perLine = Math.max(4, column.width * 1.05);
  // narrow titles in bold break at words, and lose half of a line to that
  if (tone === 'head') return wordLines(value, column.width * 0.9);
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

function wordLines(text: string, perLine: number): number {
  let lines = 0;
  let room = 0;
  for (const { length } of text.split(' ')) {
    const fits = length + 1 <= room;
    if (!fits) lines += Math.max(1, Math.ceil(length / perLine));
    room = fits ? room - length - 1 : perLine - (length % perLine);
  }
  return lines;
}

function addTable(sheet: SheetModel, output: OutputSheet, at: Placement, name: string | null): void {
  if (name === null) return;
  const range = rangeAddress({ top: at.header, left: 0, bottom: at.last, right: output.columns.length - 1 });
  const filters = new Map(output.columns.flatMap(({ filter }, column) => (filter ? [[column, filter] as const] : [])));
  sheet.tables = [{ name, range, columns: columnTitles(output.columns), filterButtons: true, style: 'TableStyleLight1', ...(filters.size > 0 ? { filters } : {}) }];
  for (let row = at.first; row <= at.last; row += 1) {
    if ([...filters].some(([column, filter]) => !showsCell(filter, sheet.value(row, column)))) sheet.hiddenRows.add(row + 1);
  }
}

function addHeat(sheet: SheetModel, output: OutputSheet, at: Placement): void {
  if (!output.heat || output.rows.length === 0) return;
  sheet.conditionalFormats.push({
    id: `heat-${output.key}`,
    range: rangeAddress({ top: at.first, left: output.heat.from, bottom: at.last, right: output.heat.to }),
    rule: { kind: 'scale', low: HEAT.low, high: HEAT.high },
  });
}

function chartModel(output: OutputSheet, at: Placement): ChartModel {
  const chart = output.chart;
  if (!chart) throw new Error(`sheet ${output.key} has no chart`);
  const bottom = at.first + (chart.rows ?? Math.max(1, output.rows.length)) - 1;
  const column = (index: number): string => `${fixed(at.first, index)}:${fixed(bottom, index)}`;
  const below = output.columns.length > 0 ? at.below : output.above.length;
  return {
    chart,
    labels: column(chart.labels),
    series: chart.series.map((series) => ({ name: series.name, values: column(series.column), color: series.color })),
    at: chart.at ? { ...chart.at, row: at.first + chart.at.row } : { row: below + output.below.length + (output.below.length > 0 ? 1 : 0), column: 0, ...CHART },
  };
}

function fixed(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function printModel(output: OutputSheet, at: Placement): PrintModel {
  const { print, below } = output;
  return {
    landscape: print.landscape,
    pageNumbers: true,
    ...(print.fitWidth ? { fitWidth: print.pagesWide ?? 1, fitHeight: print.onePage === true ? 1 : 0 } : {}),
    ...(print.repeatHeader ? { repeatRows: { from: at.header + 1, to: at.header + 1 } } : {}),
    ...((print.pagesWide ?? 1) > 1 && output.freezeColumns ? { repeatColumns: output.freezeColumns } : {}),
    ...(print.lastColumn === undefined && print.headOnly === undefined ? {} : {
      area: rangeAddress({ top: 0, left: 0, bottom: print.headOnly ? at.header : at.below + Math.max(0, below.length - 1), right: lastPrinted(output) }),
    }),
  };
}

