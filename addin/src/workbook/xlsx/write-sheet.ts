import type { Cell, CellStyle as HucreStyle, CellValue, ConditionalRule, DataValidation, SheetChart, WriteSheet } from 'hucre/xlsx';
import type { RawCell } from '../../../../shared/sheets/raw.ts';
import { parseRange, quoteSheet } from '../address.ts';
import type { CellStyle, ChartModel, ConditionalFormat, ValidationModel } from '../model-types.ts';
import type { SheetModel } from '../sheet-model.ts';
import type { StyleTable } from '../style-table.ts';
import type { ListSheet } from './write-lists.ts';
import { encodeEscapes } from './xml.ts';

type Cells = Map<string, Partial<Cell>>;

/** How a workbook looks: on the screen as ours do; as a document that is signed: black on white, Times New Roman (Decree 30/2020). */
export type Look = 'screen' | 'document';

/** A sheet of the model in hucre's terms. Text is always written as text: only `formula` makes a formula. */
export function hucreSheet(sheet: SheetModel, styles: StyleTable, lists: ListSheet, look: Look = 'screen'): WriteSheet {
  const looks = new HucreStyles(look);
  const width = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.columnStyles.keys(), ...sheet.hiddenColumns) + 1;
  const common = commonLooks(sheet, width);
  const { rows, cells } = hucreCells(sheet, styles, looks, common);
  return {
    name: sheet.name,
    rows,
    cells,
    columns: Array.from({ length: width }, (_none, column) => {
      const look = common[column] ?? 0;
      const chars = sheet.columnWidths.get(column);
      return {
        ...(chars === undefined ? {} : { width: chars }),
        ...(look === 0 ? {} : { style: looks.of(styles.of(look)) }),
        ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
      };
    }),
    rowDefs: rowDefs(sheet),
    merges: sheet.merges.flatMap((range) => {
      const area = parseRange(range);
      return area ? [{ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right }] : [];
    }),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: table.range,
      columns: table.columns.map((name) => ({ name: encodeEscapes(name) })),
      showAutoFilter: table.filterButtons,
      showRowStripes: false,
      ...(table.style === null ? {} : { style: table.style }),
    })),
    conditionalRules: sheet.conditionalFormats.map((format, index) => conditionalRule(format, index + 1, looks)),
    dataValidations: sheet.validations.filter((one) => one.kind !== 'other').map((validation) => dataValidation(validation, lists)),
    charts: sheet.charts.map((chart) => hucreChart(chart, sheet.name)),
    ...(sheet.freeze ? { freezePane: { rows: sheet.freeze.rows, columns: sheet.freeze.columns } } : {}),
    ...pageOf(sheet, look),
    view: { showGridLines: sheet.gridLines, ...(sheet.tab === null ? {} : { tabColor: { rgb: sheet.tab } }) },
    ...(sheet.visibility === 'visible' ? {} : sheet.visibility === 'hidden' ? { hidden: true } : { veryHidden: true }),
  };
}

/** The look of each column half-way down: most of its cells have it, and the others are named one by one. */
function commonLooks(sheet: SheetModel, width: number): number[] {
  const middle = Math.floor(sheet.rowCount / 2);
  return Array.from({ length: width }, (_none, column) => sheet.styleId(middle, column) ?? 0);
}

/** Values go as rows in the look of their column; only cells that differ are named one by one. */
function hucreCells(
  sheet: SheetModel,
  styles: StyleTable,
  looks: HucreStyles,
  common: readonly number[],
): { rows: CellValue[][]; cells: Cells } {
  const rows: CellValue[][] = [];
  const cells: Cells = new Map();
  const height = Math.max(sheet.rowCount, sheet.styledRowCount);
  for (let row = 0; row < height; row += 1) {
    const values = sheet.rows[row] ?? [];
    const styled = sheet.styledColumns(row);
    const end = Math.max(values.length, (styled.at(-1) ?? -1) + 1);
    const out: CellValue[] = [];
    for (let column = 0; column < end; column += 1) {
      const value = values[column] ?? null;
      const special = typeof value === 'object' ? value !== null : typeof value === 'string' && ERROR_TEXT.test(value);
      out.push(special || typeof value === 'object' ? null : typeof value === 'string' ? encodeEscapes(value) : value);
      const id = sheet.styleId(row, column) ?? 0;
      const cell: Partial<Cell> = special ? specialValue(value) : {};
      if (id !== (common[column] ?? 0)) cell.style = looks.of(styles.of(id));
      if (special || cell.style) cells.set(`${row},${column}`, cell);
    }
    rows.push(out);
  }
  for (const { row, column, formula } of sheet.formulas()) {
    const value = sheet.value(row, column);
    const result = value !== null && typeof value === 'object' ? value.error : value;
    cells.set(`${row},${column}`, { ...cells.get(`${row},${column}`), formula: formula.replace(/^=/, ''), formulaResult: result });
  }
  for (const { row, column, link } of sheet.links()) {
    const location = `${quoteSheet(link.sheet)}!${link.cell}`;
    cells.set(`${row},${column}`, { ...cells.get(`${row},${column}`), hyperlink: { target: '', location } });
  }
  return { rows, cells };
}

/** A person's text "#N/A" is a text; hucre takes it for an error unless it comes as a run of rich text. */
const ERROR_TEXT = /^#[A-Z/0!?_]+$/i;

function specialValue(value: RawCell): Partial<Cell> {
  if (value !== null && typeof value === 'object') return { value: value.error };
  return { richText: [{ text: encodeEscapes(String(value)) }] };
}

function rowDefs(sheet: SheetModel): Map<number, { height?: number; hidden?: boolean }> {
  const defs = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, height] of sheet.rowHeights) defs.set(row, { height });
  for (const row of sheet.hiddenRows) defs.set(row - 1, { ...defs.get(row - 1), hidden: true });
  return defs;
}

/** Our looks in hucre's terms, each made once. */
class HucreStyles {
  readonly #made = new Map<CellStyle, HucreStyle>();
  readonly #look: Look;

  constructor(look: Look) {
    this.#look = look;
  }

  of(style: CellStyle): HucreStyle {
    const known = this.#made.get(style);
    if (known) return known;
    const made = this.#look === 'document' ? hucreStyle(asDocument(style), DOCUMENT_FONT) : hucreStyle(style, SCREEN_FONT);
    this.#made.set(style, made);
    return made;
  }

  /** For conditional formats only what differs is said, and the fill's colour is its background. */
  difference(style: CellStyle): HucreStyle {
    return {
      ...(style.color === undefined && style.bold === undefined
        ? {}
        : { font: { ...(style.bold === true ? { bold: true } : {}), ...(style.color === undefined ? {} : { color: { rgb: style.color } }) } }),
      ...(style.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: style.fill } } }),
    };
  }
}

interface Font {
  readonly name: string;
  /** Family number of the file format: 1 with serifs, 2 without. */
  readonly family: number;
  readonly size: number;
}
const SCREEN_FONT: Font = { name: 'Calibri', family: 2, size: 11 };
export const DOCUMENT_FONT: Font = { name: 'Times New Roman', family: 1, size: 12 };

function asDocument({ color: _color, fill: _fill, ...style }: CellStyle): CellStyle {
  return style.border === undefined ? style : { ...style, border: '000000' };
}

function hucreStyle(style: CellStyle, font: Font): HucreStyle {
  const side = style.border === undefined ? undefined : ({ style: 'thin', color: { rgb: style.border } } as const);
  return {
    font: {
      name: font.name,
      family: font.family,
      size: style.size ?? font.size,
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italic: true } : {}),
      ...(style.underline === true ? { underline: true } : {}),
      ...(style.color === undefined ? {} : { color: { rgb: style.color } }),
    },
    ...(style.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill }, bgColor: { indexed: 64 } } }),
    ...(side ? { border: { top: side, right: side, bottom: side, left: side } } : {}),
    ...(style.align || style.vertical || style.wrap === true
      ? {
          alignment: {
            ...(style.align ? { horizontal: style.align } : {}),
            ...(style.vertical ? { vertical: style.vertical } : {}),
            ...(style.wrap === true ? { wrapText: true } : {}),
          },
        }
      : {}),
    ...(style.format === undefined ? {} : { numFmt: style.format }),
  };
}

function conditionalRule({ range, rule }: ConditionalFormat, priority: number, looks: HucreStyles): ConditionalRule {
  if (rule.kind === 'formula') return { type: 'expression', priority, range, formula: rule.formula, style: looks.difference(rule.style) };
  const ends: ['min', 'max'] = ['min', 'max'];
  const cfvo = ends.map((type) => ({ type }));
  if (rule.kind === 'bar') return { type: 'dataBar', priority, range, dataBar: { cfvo, color: `FF${rule.color}` } };
  return { type: 'colorScale', priority, range, colorScale: { cfvo, colors: [`FF${rule.low}`, `FF${rule.high}`] } };
}

/** Excel cuts prompts at 255 characters and refuses the file when they are longer. */
const PROMPT_LIMIT = 255;

function dataValidation({ range, kind, values, source, rule, message: refusal, prompt, strict }: ValidationModel, lists: ListSheet): DataValidation {
  const message = prompt === undefined ? {} : { showInputMessage: true, inputMessage: prompt.slice(0, PROMPT_LIMIT) };
  if (rule !== undefined) {
    const error = { allowBlank: true, showErrorMessage: true, errorStyle: strict === true ? 'stop' : 'warning', ...(refusal === undefined ? {} : { errorMessage: refusal.slice(0, PROMPT_LIMIT) }) } as const;
    if (rule.type === 'custom') return { type: 'custom', formula1: rule.formula, range, ...error, ...message };
    return { type: rule.type, operator: 'between', formula1: String(rule.from), formula2: String(rule.to), range, ...error, ...message };
  }
  if (kind !== 'list') {
    // any text at all is allowed: the rule is there for its message
    return { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0', allowBlank: true, range, ...message };
  }
  const list = source === undefined ? lists.source(values ?? []) : { formula1: source };
  return { type: 'list', range, allowBlank: true, showErrorMessage: true, errorStyle: strict === true ? 'stop' : 'warning', ...list, ...message };
}

function hucreChart({ chart, labels, series, at }: ChartModel, sheet: string): SheetChart {
  const inSheet = (range: string): string => `${quoteSheet(sheet)}!${range}`;
  return {
    type: chart.kind,
    title: chart.title,
    series: series.map(({ name, values, color }) => ({ name, values: inSheet(values), categories: inSheet(labels), color })),
    anchor: { from: { row: at.row, col: at.column }, to: { row: at.row + at.rows, col: at.column + at.columns } },
    legend: series.length > 1 ? 'bottom' : false,
  };
}

/** Margins in inches; those of a document are 20, 20, 30 and 15 mm, its page number of size 13 in the top margin (Decree 30/2020, Appendix I). */
function pageOf(sheet: SheetModel, look: Look): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { landscape, fitWidth, fitHeight, pageNumbers } = sheet.print;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape === true ? 'landscape' : 'portrait',
      margins: look === 'document'
        ? { left: 1.182, right: 0.591, top: 0.788, bottom: 0.788, header: 0.4, footer: 0.4 }
        : { left: 0.6, right: 0.4, top: 0.8, bottom: 0.6, header: 0.4, footer: 0.3 },
      horizontalCentered: true,
      ...(fitWidth === undefined ? {} : { fitToPage: true, fitToWidth: fitWidth, fitToHeight: fitHeight ?? 0 }),
    },
    // the first page has its own, blank header: numbers begin on page 2 (Decree 30/2020)
    ...(pageNumbers === true ? { headerFooter: { differentFirst: true, oddHeader: look === 'document' ? `&C&"${DOCUMENT_FONT.name},Regular"&13&P` : '&C&P' } } : {}),
  };
}
