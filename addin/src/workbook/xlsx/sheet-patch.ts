import type { RawCell } from '../../../../shared/sheets/raw.ts';
import { cellAddress, MAX_COLUMNS, parseCell } from '../address.ts';
import type { CellTouch, ConditionalFormat } from '../model-types.ts';
import { isMarkFormula, MARK_ID } from '../ours.ts';
import { placeOf } from '../cell-keys.ts';
import type { SheetModel } from '../sheet-model.ts';
import { sheetPieces, type SheetPieces } from './sheet-pieces.ts';
import type { HostStyles } from './styles-merge.ts';
import { unshare } from './unshare.ts';
import { attribute, encodeEscapes, escapeXml, unescapeXml, withAttribute, XmlScanner, type Tag } from './xml.ts';
import { childNamed, childrenOf, inner, rootOf, splice, type Child } from './xml-tree.ts';

/** Cells to write by row, then column; 0-based. */
type Touched = Map<number, Map<number, CellTouch>>;

const STALE: CellTouch = { value: false, style: false, stale: true };

/**
 * Patches the touched cells of a sheet into its part; every other byte of it stays.
 * @param stale formula cells (as keyOf makes them) that lose their cached result, for programs that compute only then
 */
export function patchCells(text: string, sheet: SheetModel, stale: ReadonlySet<number>, styles: HostStyles): SheetPieces {
  const touched: Touched = new Map();
  const add = (row: number, column: number, touch: CellTouch): void => {
    const columns = touched.get(row) ?? new Map<number, CellTouch>();
    touched.set(row, columns.set(column, touch));
  };
  for (const key of stale) add(placeOf(key).row, placeOf(key).column, STALE);
  for (const { row, column, touch } of sheet.touched()) add(row, column, touch);
  if (touched.size === 0) return sheetPieces(text);
  const own = unshare(text, (row, column) => touched.get(row)?.get(column)?.value === true);
  return new CellPatch(own, sheet, styles, touched).run();
}

class CellPatch {
  readonly #text: string;
  readonly #sheet: SheetModel;
  readonly #styles: HostStyles;
  readonly #touched: Touched;
  readonly #prefix: string;
  readonly #columnXf = new Map<number, string>();
  readonly #out: string[] = [];
  #at = 0;
  /** The first row that is still to be written; infinite when none is. */
  #lowest: number;

  constructor(text: string, sheet: SheetModel, styles: HostStyles, touched: Touched) {
    this.#text = text;
    this.#sheet = sheet;
    this.#styles = styles;
    this.#touched = touched;
    this.#lowest = lowestOf(touched);
    this.#prefix = rootOf(text).prefix;
    const columns = childNamed(text, rootOf(text), 'cols');
    for (const { attributes } of columns ? childrenOf(text, columns) : []) {
      const xf = attribute(attributes, 'style');
      if (xf === undefined) continue;
      const last = Math.min(Number(attribute(attributes, 'max')), MAX_COLUMNS);
      for (let column = Math.max(0, Number(attribute(attributes, 'min')) - 1); column < last; column += 1) this.#columnXf.set(column, xf);
    }
  }

  run(): SheetPieces {
    const text = this.#text;
    const data = childNamed(text, rootOf(text), 'sheetData');
    if (!data) return { head: text, rows: [], tail: '' };
    if (data.open === data.end) {
      const tag = `${this.#prefix}sheetData`;
      return { head: `${text.slice(0, data.start)}<${tag}>`, rows: [this.#newRows(Number.POSITIVE_INFINITY)], tail: `</${tag}>${text.slice(data.end)}` };
    }
    const scanner = new XmlScanner(text, data.open, data.close);
    this.#at = data.open;
    let row = scanner.skipRows(this.#lowest);
    for (let tag = scanner.next(); tag; tag = scanner.next()) {
      const number = attribute(tag.attributes, 'r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      if (this.#lowest < row) {
        this.#copyTo(tag.start);
        this.#out.push(this.#newRows(row));
      }
      const wanted = this.#touched.get(row);
      if (!wanted) {
        scanner.skipFlat(tag);
        row = Math.max(row, scanner.skipRows(this.#lowest));
        continue;
      }
      this.#copyTo(tag.start);
      this.#patchRow(scanner, tag, row, wanted);
      this.#lowest = lowestOf(this.#touched);
      row = Math.max(row, scanner.skipRows(this.#lowest));
    }
    this.#copyTo(data.close);
    this.#out.push(this.#newRows(Number.POSITIVE_INFINITY));
    return { head: text.slice(0, data.open), rows: this.#out, tail: text.slice(data.close) };
  }

  #copyTo(place: number): void {
    this.#out.push(this.#text.slice(this.#at, place));
    this.#at = place;
  }

  /** Rows that the part does not have, up to the one before. */
  #newRows(before: number): string {
    const rows = [...this.#touched.keys()].filter((row) => row < before).sort((one, other) => one - other);
    const texts = rows.map((row) => {
      const cells = this.#newCells(row, Number.POSITIVE_INFINITY, undefined);
      this.#touched.delete(row);
      return cells === '' ? '' : `<${this.#prefix}row r="${row + 1}">${cells}</${this.#prefix}row>`;
    });
    this.#lowest = lowestOf(this.#touched);
    return texts.join('');
  }

  #patchRow(scanner: XmlScanner, tag: Tag, row: number, wanted: Map<number, CellTouch>): void {
    // spans is only a hint, and a wrong one once a cell is added
    const attributes = withAttribute(tag.attributes, 'spans', null);
    const rowXf = attribute(tag.attributes, 'customFormat') === undefined ? undefined : attribute(tag.attributes, 's');
    this.#out.push(`<${this.#prefix}row${attributes}>`);
    this.#at = tag.end;
    let column = -1;
    let next = lowestOf(wanted);
    let cell = tag.kind === 'empty' ? null : scanner.next();
    for (; cell && cell.kind !== 'close' && wanted.size > 0; cell = scanner.next()) {
      const { end } = cell.name === 'c' ? scanner.skipFlat(cell) : scanner.skip(cell);
      if (cell.name !== 'c') continue;
      column = parseCell(attribute(cell.attributes, 'r') ?? '')?.column ?? column + 1;
      if (next > column) continue;
      this.#copyTo(cell.start);
      this.#out.push(this.#newCells(row, column, rowXf));
      const touch = wanted.get(column);
      if (touch) {
        wanted.delete(column);
        this.#out.push(this.#cell(row, column, attribute(cell.attributes, 's'), touch, this.#text.slice(cell.start, end)));
        this.#at = end;
      }
      next = lowestOf(wanted);
    }
    // a cell that nobody touched was begun
    if (cell && cell.kind !== 'close') scanner.place = cell.start;
    const close = cell && (cell.kind === 'close' ? cell : scanner.skipFlat(tag));
    if (close) this.#copyTo(close.start);
    this.#out.push(this.#newCells(row, Number.POSITIVE_INFINITY, rowXf), `</${this.#prefix}row>`);
    if (close) this.#at = close.end;
    this.#touched.delete(row);
  }

  #newCells(row: number, before: number, rowXf: string | undefined): string {
    const wanted = this.#touched.get(row);
    if (!wanted) return '';
    const columns = [...wanted.keys()].filter((column) => column < before).sort((one, other) => one - other);
    return columns
      .map((column) => {
        const touch = wanted.get(column) ?? { value: true, style: false };
        wanted.delete(column);
        const blank = this.#sheet.value(row, column) === null && this.#sheet.formula(row, column) === undefined && !touch.style;
        return blank ? '' : this.#cell(row, column, rowXf ?? this.#columnXf.get(column), touch, null);
      })
      .join('');
  }

  /** A cell anew; one whose value was not touched keeps its contents as they stand. */
  #cell(row: number, column: number, xfBefore: string | undefined, touch: CellTouch, before: string | null): string {
    if (touch.stale === true && before !== null) return withoutResult(before);
    const format = this.#sheet.format(row, column) ?? 'General';
    const xf = touch.style ? String(this.#styles.withFormat(Number(xfBefore ?? 0), format)) : xfBefore;
    if (!touch.value && before !== null) {
      const scanner = new XmlScanner(before);
      const tag = scanner.next();
      if (!tag) return before;
      const attributes = withAttribute(tag.attributes, 's', xf ?? '0');
      return `<${this.#prefix}c${attributes}${tag.kind === 'empty' ? '/' : ''}>${before.slice(tag.end)}`;
    }
    const head = `<${this.#prefix}c r="${cellAddress(row, column)}"${xf === undefined ? '' : ` s="${xf}"`}`;
    return cellXml(this.#prefix, head, this.#sheet.value(row, column), this.#sheet.formula(row, column));
  }
}

function lowestOf(places: ReadonlyMap<number, unknown>): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const place of places.keys()) if (place < lowest) lowest = place;
  return lowest;
}

/** The cell with its formula but no result. */
function withoutResult(cell: string): string {
  const root = rootOf(cell);
  const results = childrenOf(cell, root).filter((child) => child.name === 'v' || child.name === 'is');
  const head = `${cell.slice(0, root.prefix.length + 2)}${withAttribute(root.attributes, 't', null)}>`;
  return head + splice(cell, results.map(({ start, end }) => ({ start, end, text: '' }))).slice(root.open);
}

function cellXml(p: string, head: string, value: RawCell, formula: string | undefined): string {
  const f = formula === undefined ? '' : `<${p}f>${escapeXml(formula.replace(/^=/, ''))}</${p}f>`;
  const v = (type: string, text: string): string => `${head}${type}>${f}<${p}v>${text}</${p}v></${p}c>`;
  if (value === null) return f === '' ? `${head}/>` : `${head}>${f}</${p}c>`;
  if (typeof value === 'number') return v('', String(value));
  if (typeof value === 'boolean') return v(' t="b"', value ? '1' : '0');
  if (typeof value === 'object') return v(' t="e"', escapeXml(value.error));
  const text = escapeXml(encodeEscapes(value));
  if (f !== '') return v(' t="str"', text);
  return `${head} t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is></${p}c>`;
}

/** Children of worksheet that stand before conditional formats (ECMA-376 18.3.1.99). */
const BEFORE_MARKS = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

/** Takes our marks of before out of a sheet and puts these in; a person's conditional formats stay as they are. */
export function patchMarks(text: string, marks: readonly ConditionalFormat[], styles: HostStyles): string {
  const root = rootOf(text);
  const children = childrenOf(text, root);
  const formats = children.filter((child) => child.name === 'conditionalFormatting').map((child) => ({ child, rules: childrenOf(text, child) }));
  // Excel may have put a mark and a person's rule for the same cells into one element
  const isMark = (rule: Child): boolean => isMarkFormula(unescapeXml(inner(text, rule)));
  const gone = formats.flatMap(({ child, rules }) => (rules.every(isMark) ? [child] : rules.filter(isMark)));
  let priority = Math.max(0, ...formats.flatMap(({ rules }) => rules.map((rule) => Number(attribute(rule.attributes, 'priority') ?? 0))));
  const made = marks.map(({ range, rule }) => {
    if (rule.kind !== 'formula') throw new Error(`${MARK_ID} is always a formula`);
    priority += 1;
    const dxf = styles.add('dxfs', markDxf(rule.style.color ?? '000000', rule.style.fill ?? 'FFFFFF'));
    const p = root.prefix;
    const formula = `<${p}formula>${escapeXml(rule.formula)}</${p}formula>`;
    const cfRule = `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}">${formula}</${p}cfRule>`;
    return `<${p}conditionalFormatting sqref="${range}">${cfRule}</${p}conditionalFormatting>`;
  });
  const last = children.findLast((child) => BEFORE_MARKS.has(child.name));
  const at = last?.end ?? root.open;
  return splice(text, [...gone.map(({ start, end }) => ({ start, end, text: '' })), { start: at, end: at, text: made.join('') }]);
}

function markDxf(color: string, fill: string): string {
  return `<dxf><font><color rgb="FF${color}"/></font><fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
}
