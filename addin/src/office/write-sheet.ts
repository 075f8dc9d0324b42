import type { CellRange } from '../workbook/address.ts';
import { cellAddress, rangeAddress } from '../workbook/address.ts';
import type { CellStyle, ChartModel, ConditionalFormat, TableModel, ValidationModel } from '../workbook/model-types.ts';
import type { SheetModel } from '../workbook/sheet-model.ts';
import { blocksOf } from './blocks.ts';
import { inBatches, rowChunks } from './chunks.ts';
import { setLook } from './looks.ts';
import { setPage } from './page.ts';
import { asTyped } from './safe-text.ts';
import { applyFilters } from './sheet-look.ts';

/** Writes a sheet as our layout made it into an empty sheet of Excel: the range first, then tables and the rest. */
export async function writeSheet(context: Excel.RequestContext, target: Excel.Worksheet, sheet: SheetModel, lists: ListSource): Promise<void> {
  const area: CellRange = { top: 0, left: 0, bottom: Math.max(sheet.rowCount, sheet.styledRowCount) - 1, right: widest(sheet) };
  if (area.bottom >= 0 && area.right >= 0) {
    await writeFormats(context, target, sheet, area);
    await writeLinks(context, target, sheet);
    await writeValues(context, target, sheet, area);
    await writeLooks(context, target, sheet, area);
  }
  for (const range of sheet.merges) target.getRange(range).merge(false);
  await writeSizes(context, target, sheet);
  for (const table of sheet.tables) addTable(target, table);
  for (const format of sheet.conditionalFormats) addConditionalFormat(target, format);
  for (const validation of sheet.validations) addValidation(target, validation, lists);
  for (const chart of sheet.charts) addChart(target, chart);
  setPage(target, sheet);
  await context.sync();
}

/** Where Excel finds the values of a drop-down: written out, or cells that hold them when they are too long for that. */
export type ListSource = (values: readonly string[]) => string;

function widest(sheet: SheetModel): number {
  let right = sheet.columnCount - 1;
  for (let row = 0; row < sheet.styledRowCount; row += 1) right = Math.max(right, sheet.styledColumns(row).at(-1) ?? -1);
  return right;
}

/** Before the values: '@' keeps codes and texts as they are. */
async function writeFormats(context: Excel.RequestContext, target: Excel.Worksheet, sheet: SheetModel, area: CellRange): Promise<void> {
  const blocks = blocksOf(area, (row, column) => numberFormat(sheet, row, column));
  await inBatches(context, blocks, ({ range, key }) => {
    // one format for the whole range; the types only know the array
    (target.getRange(rangeAddress(range)) as { numberFormat: unknown }).numberFormat = key;
  });
}

/** A number or a formula in a column of texts needs a format of its own, or Excel makes a text of it. */
function numberFormat(sheet: SheetModel, row: number, column: number): string | undefined {
  const format = sheet.format(row, column);
  if (format !== '@') return format;
  const isText = sheet.formula(row, column) === undefined && typeof sheet.value(row, column) !== 'number';
  return isText ? format : undefined;
}

/** Before the values too: Excel writes a text of its own into a blank cell that becomes a link. */
async function writeLinks(context: Excel.RequestContext, target: Excel.Worksheet, sheet: SheetModel): Promise<void> {
  await inBatches(context, sheet.links(), ({ row, column, link }) => {
    target.getCell(row, column).hyperlink = { documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.cell}` };
  });
}

async function writeValues(context: Excel.RequestContext, target: Excel.Worksheet, sheet: SheetModel, area: CellRange): Promise<void> {
  const columns = area.right + 1;
  const rows = sheet.rows.map((_cells, row) => Array.from({ length: columns }, (_none, column) => written(sheet, row, column)));
  for (const chunk of rowChunks(rows)) {
    const range = target.getRangeByIndexes(chunk.from, 0, chunk.rows.length, columns);
    range.values = chunk.rows as unknown[][];
    range.untrack();
    await context.sync();
  }
}

/** null leaves a blank cell alone. */
function written(sheet: SheetModel, row: number, column: number): string | number | boolean | null {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.value(row, column);
  if (typeof value === 'string') return asTyped(value, numberFormat(sheet, row, column));
  return value !== null && typeof value === 'object' ? value.error : value;
}

/** Borders, alignment and colours apart: each follows other lines of the sheet, so that together they need few blocks. */
const FACETS: readonly ((style: CellStyle) => CellStyle)[] = [
  ({ border }) => (border === undefined ? {} : { border }),
  ({ align, vertical, wrap }) => ({ ...(align && { align }), ...(vertical && { vertical }), ...(wrap && { wrap }) }),
  ({ format: _format, border: _border, align: _align, vertical: _vertical, wrap: _wrap, ...colours }) => colours,
];

async function writeLooks(context: Excel.RequestContext, target: Excel.Worksheet, sheet: SheetModel, area: CellRange): Promise<void> {
  for (const facet of FACETS) {
    const looks = new Map<string, CellStyle>();
    const keys = new Map<CellStyle, string>();
    const blocks = blocksOf(area, (row, column) => {
      const style = sheet.style(row, column);
      const key = keys.get(style) ?? JSON.stringify(facet(style));
      keys.set(style, key);
      if (key === '{}') return undefined;
      if (!looks.has(key)) looks.set(key, facet(style));
      return key;
    });
    await inBatches(context, blocks, ({ range, key }) => setLook(target.getRange(rangeAddress(range)), looks.get(key) ?? {}, range));
  }
}

/** Excel counts widths in points: 7 pixels a character and 5 of margin, 0.75 points a pixel. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

async function writeSizes(context: Excel.RequestContext, target: Excel.Worksheet, sheet: SheetModel): Promise<void> {
  for (const [column, width] of sheet.columnWidths) target.getCell(0, column).format.columnWidth = points(width);
  for (const column of sheet.hiddenColumns) target.getCell(0, column).columnHidden = true;
  await inBatches(context, sheet.rowHeights, ([row, height]) => {
    target.getCell(row, 0).format.rowHeight = height;
  });
}

function addTable(target: Excel.Worksheet, model: TableModel): void {
  const table = target.tables.add(target.getRange(model.range), true);
  table.name = model.name;
  table.style = model.style ?? '';
  table.showFilterButton = model.filterButtons;
  table.showBandedRows = false;
  applyFilters(table, model);
}

function addConditionalFormat(target: Excel.Worksheet, { range, rule }: ConditionalFormat): void {
  const formats = target.getRanges(range.replaceAll(' ', ',')).conditionalFormats;
  if (rule.kind === 'formula') {
    const { custom } = formats.add('Custom');
    custom.rule.formula = `=${rule.formula}`;
    if (rule.style.fill !== undefined) custom.format.fill.color = `#${rule.style.fill}`;
    if (rule.style.color !== undefined) custom.format.font.color = `#${rule.style.color}`;
  } else if (rule.kind === 'scale') {
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: `#${rule.low}` },
      maximum: { type: 'HighestValue', color: `#${rule.high}` },
    };
  } else {
    formats.add('DataBar').dataBar.positiveFormat.fillColor = `#${rule.color}`;
  }
}

/** Excel's own limit for the message beside a cell. */
const PROMPT = 255;

function addValidation(target: Excel.Worksheet, model: ValidationModel, lists: ListSource): void {
  for (const range of model.range.split(' ')) addValidationTo(target.getRange(range).dataValidation, model, lists);
}

function addValidationTo(validation: Excel.DataValidation, { kind, values, source, rule, message, prompt, strict }: ValidationModel, lists: ListSource): void {
  if (kind === 'list') {
    validation.rule = { list: { inCellDropDown: true, source: source === undefined ? lists(values ?? []) : `=${source}` } };
    validation.errorAlert = { showAlert: true, style: strict === true ? 'Stop' : 'Warning', title: '', message: '' };
  }
  if (rule !== undefined) {
    validation.rule = rule.type === 'custom'
      ? { custom: { formula: `=${rule.formula}` } }
      : { [rule.type === 'date' ? 'date' : 'wholeNumber']: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    validation.errorAlert = { showAlert: true, style: strict === true ? 'Stop' : 'Warning', title: '', message: (message ?? '').slice(0, PROMPT) };
  }
  if (prompt !== undefined) validation.prompt = { showPrompt: true, title: '', message: prompt.slice(0, PROMPT) };
}

const CHART_TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'Line' } as const;

function addChart(target: Excel.Worksheet, { chart: { kind, title }, labels, series, at }: ChartModel): void {
  const first = series[0];
  if (!first) return;
  // Excel guesses a series from the range given; that one becomes the first, the others are added
  const chart = target.charts.add(CHART_TYPES[kind], target.getRange(first.values), 'Columns');
  for (const [index, { name, values, color }] of series.entries()) {
    const line = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    line.name = name;
    line.setValues(target.getRange(values));
    line.setXAxisValues(target.getRange(labels));
    if (kind === 'line') line.format.line.color = `#${color}`;
    else line.format.fill.setSolidColor(`#${color}`);
  }
  chart.title.text = title;
  if (kind === 'bar') {
    // the first row on top, as in the table beside it; its scale stays below
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
  }
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  chart.setPosition(cellAddress(at.row, at.column), cellAddress(at.row + at.rows - 1, at.column + at.columns - 1));
}
