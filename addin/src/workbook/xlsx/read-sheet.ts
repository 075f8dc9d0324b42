import type { OutputFilter } from '../../../../shared/tables/output.ts';
import { parseCell, parseRange, splitReference } from '../address.ts';
import type { PrintModel, TableModel, ValidationModel } from '../model-types.ts';
import { isMarkFormula, MARK_ID, MARK_LOOK } from '../ours.ts';
import type { SheetModel } from '../sheet-model.ts';
import type { Package } from './package.ts';
import { readCells, type CellBudget } from './read-cells.ts';
import { textOf } from './read-strings.ts';
import { isTrue } from './read-styles.ts';
import { readFilterColumn } from './table-filters.ts';
import { sheetPieces } from './sheet-pieces.ts';
import { attribute, decodeEscapes, prefixedAttribute, XmlScanner, type Tag } from './xml.ts';
import { refuseUnbalanced } from './xml-tree.ts';

const MAX_COLUMNS = 16_384;

export interface SheetContext {
  readonly pack: Package;
  readonly part: string;
  readonly strings: readonly string[];
  /** Style number of the workbook's table for a cellXfs index. */
  readonly styleOf: (xf: number) => number;
  readonly budget: CellBudget;
  readonly newId: (kind: string) => string;
}

/** Fills a sheet from its part. @throws WorkbookError 'file-too-many-cells' | 'file-damaged' */
export function readSheet(sheet: SheetModel, context: SheetContext): void {
  const text = context.pack.text(context.part);
  // what is cut off or does not hold together is refused now, not when it is saved
  const { head, tail } = sheetPieces(text);
  refuseUnbalanced(head + tail);
  const scanner = new XmlScanner(text);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    const read = ELEMENTS[tag.name];
    if (read) read(scanner, tag, sheet, context);
    else if (tag.name !== 'worksheet' && tag.name !== 'sheetViews' && tag.name !== 'sheetPr') scanner.skip(tag);
  }
  const beside = context.pack.relationships(context.part);
  sheet.notes = beside.filter(({ kind, target }) => kind === 'comments' && context.pack.has(target)).flatMap(({ target }) => readNotes(context.pack.text(target)));
  sheet.tables = beside
    .filter((relationship) => relationship.kind === 'table' && context.pack.has(relationship.target))
    .map((relationship) => readTable(context.pack.text(relationship.target)));
}

/** Cells of the notes; those of threaded comments are among them. */
function readNotes(text: string): string[] {
  const cells: string[] = [];
  const scanner = new XmlScanner(text);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind !== 'close' && tag.name === 'comment') cells.push(attribute(tag.attributes, 'ref') ?? '');
  }
  return cells;
}

type ReadElement = (scanner: XmlScanner, tag: Tag, sheet: SheetModel, context: SheetContext) => void;

const ELEMENTS: Readonly<Record<string, ReadElement>> = {
  sheetData(scanner, tag, sheet, { strings, styleOf, budget }) {
    const cells = readCells(scanner, tag, strings, styleOf, budget, sheet.columnStyles);
    sheet.load(cells.rows, cells.styleIds, cells.formulas);
    sheet.formulaBlocks = cells.formulaBlocks;
    for (const row of cells.hiddenRows) sheet.hiddenRows.add(row);
    for (const [row, height] of cells.rowHeights) sheet.rowHeights.set(row, height);
  },
  tabColor(_scanner, tag, sheet) {
    sheet.tab = attribute(tag.attributes, 'rgb')?.slice(-6) ?? null;
  },
  pageSetUpPr(_scanner, tag, sheet) {
    if (isTrue(attribute(tag.attributes, 'fitToPage'))) sheet.print = { ...sheet.print, fitWidth: 1 };
  },
  sheetView(scanner, tag, sheet) {
    sheet.gridLines = attribute(tag.attributes, 'showGridLines') !== '0';
    within(scanner, tag, ({ name, attributes }) => {
      if (name !== 'pane' || !attribute(attributes, 'state')?.startsWith('frozen')) return;
      sheet.freeze = { rows: Number(attribute(attributes, 'ySplit') ?? 0), columns: Number(attribute(attributes, 'xSplit') ?? 0) };
    });
  },
  col(_scanner, tag, sheet, { styleOf }) {
    readColumn(tag, sheet, styleOf);
  },
  cols(scanner, tag, sheet, { styleOf }) {
    within(scanner, tag, (column) => readColumn(column, sheet, styleOf));
  },
  sheetProtection(scanner, tag, sheet) {
    sheet.protected = isTrue(attribute(tag.attributes, 'sheet'));
    scanner.skip(tag);
  },
  mergeCells(scanner, tag, sheet) {
    within(scanner, tag, ({ attributes }) => {
      const range = attribute(attributes, 'ref');
      if (range !== undefined) sheet.merges.push(range);
    });
  },
  conditionalFormatting: readMarks,
  dataValidations(scanner, tag, sheet) {
    readValidations(scanner, tag, sheet);
  },
  extLst(scanner, tag, sheet) {
    within(scanner, tag, (inner) => {
      if (inner.name === 'dataValidations') readValidations(scanner, inner, sheet);
      else if (inner.name !== 'ext') scanner.skip(inner);
    });
  },
  hyperlinks(scanner, tag, sheet) {
    within(scanner, tag, ({ attributes }) => readLink(attributes, sheet));
  },
  pageSetup(scanner, tag, sheet) {
    if (attribute(tag.attributes, 'orientation') === 'landscape') sheet.print = { ...sheet.print, landscape: true };
    const fit = (name: string): number => Number(attribute(tag.attributes, name) ?? 1);
    if (sheet.print.fitWidth !== undefined) sheet.print = { ...sheet.print, fitWidth: fit('fitToWidth'), fitHeight: fit('fitToHeight') } satisfies PrintModel;
    scanner.skip(tag);
  },
};

/**
 * Calls back for the start tags inside an element and ends after its end tag. A callback may read on to the end of
 * the element it was given.
 */
function within(scanner: XmlScanner, parent: Tag, read: (tag: Tag) => void): void {
  if (parent.kind === 'empty') return;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close' && tag.name === parent.name) return;
    if (tag.kind !== 'close') read(tag);
  }
}

function readColumn({ attributes }: Tag, sheet: SheetModel, styleOf: (xf: number) => number): void {
  const from = Number(attribute(attributes, 'min')) - 1;
  if (!isColumn(from)) return;
  // "to the last column" says only how blank columns look: what is beyond any sheet of people is left out
  const to = Math.min(Number(attribute(attributes, 'max')) - 1, from + 255);
  const width = attribute(attributes, 'width');
  const xf = attribute(attributes, 'style');
  for (let column = from; column <= to; column += 1) {
    if (width !== undefined) sheet.columnWidths.set(column, Number(width));
    if (isTrue(attribute(attributes, 'hidden'))) sheet.hiddenColumns.add(column);
    if (xf !== undefined) sheet.setColumnStyleId(column, styleOf(Number(xf)));
  }
}

/** Counting on from a number outside the sheet could take forever. */
function isColumn(column: number): boolean {
  return Number.isInteger(column) && column >= 0 && column < MAX_COLUMNS;
}

/** Only marks of ours are modelled; every other conditional format stays in its part. */
function readMarks(scanner: XmlScanner, tag: Tag, sheet: SheetModel, context: SheetContext): void {
  const range = attribute(tag.attributes, 'sqref') ?? '';
  within(scanner, tag, (inner) => {
    if (inner.name !== 'formula') return;
    const formula = textOf(scanner, inner);
    if (!isMarkFormula(formula)) return;
    const severity = (Object.keys(MARK_LOOK) as (keyof typeof MARK_LOOK)[]).find((one) => formula.includes(`${MARK_ID}_${one}"`));
    if (severity) sheet.conditionalFormats.push({ id: context.newId(MARK_ID), range, rule: { kind: 'formula', formula, style: MARK_LOOK[severity] } });
  });
}

/** Those of the sheet and, in extLst, those of Excel 2010 that name cells of other sheets. */
function readValidations(scanner: XmlScanner, parent: Tag, sheet: SheetModel): void {
  within(scanner, parent, (tag) => {
    if (tag.name !== 'dataValidation') return;
    let range = attribute(tag.attributes, 'sqref') ?? '';
    let formula = '';
    let first = true;
    within(scanner, tag, (inner) => {
      if (inner.name === 'sqref') range = textOf(scanner, inner);
      else if (inner.name === 'formula2') first = false;
      else if (inner.name === 'f' && first) formula = textOf(scanner, inner);
      else if (inner.name === 'formula1') formula = formulaText(scanner, inner);
    });
    sheet.validations.push(validationModel(tag.attributes, range, formula));
  });
}

/** formula1 holds text, or in x14 an f element with it. */
function formulaText(scanner: XmlScanner, tag: Tag): string {
  if (tag.kind === 'empty') return '';
  const { start } = scanner.skip(tag);
  const inner = new XmlScanner(scanner.text, tag.end, start);
  const f = inner.next();
  if (f) return textOf(inner, f);
  return textOf(new XmlScanner(scanner.text, tag.end), tag);
}

function validationModel(attributes: string, range: string, formula: string): ValidationModel {
  const type = attribute(attributes, 'type') ?? 'none';
  const prompt = attribute(attributes, 'prompt');
  const inline = /^"([\s\S]*)"$/.exec(formula)?.[1];
  const values = inline?.replaceAll('""', '"').split(',').map((value) => value.trim());
  return {
    range,
    kind: type === 'list' ? 'list' : type === 'none' || (type === 'textLength' && attribute(attributes, 'showErrorMessage') === undefined) ? 'prompt' : 'other',
    ...(type === 'list' && values ? { values } : {}),
    ...(type === 'list' && !values ? { source: formula } : {}),
    ...(prompt === undefined ? {} : { prompt: decodeEscapes(prompt) }),
    strict: (attribute(attributes, 'errorStyle') ?? 'stop') === 'stop',
  };
}

function readLink(attributes: string, sheet: SheetModel): void {
  const location = attribute(attributes, 'location');
  const at = parseRange(attribute(attributes, 'ref') ?? '');
  const target = location === undefined || prefixedAttribute(attributes, 'id') !== undefined ? null : splitReference(location);
  const cell = target?.range.split(':')[0]?.replaceAll('$', '');
  if (at && target && cell !== undefined && parseCell(cell)) sheet.setLink(at.top, at.left, { sheet: target.sheet, cell });
}

function readTable(text: string): TableModel {
  const scanner = new XmlScanner(text);
  const columns: string[] = [];
  const computed: number[] = [];
  const filters = new Map<number, OutputFilter | null>();
  let table: Omit<TableModel, 'columns'> = { name: '', range: '', filterButtons: false, style: null };
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    const at = (name: string): string | undefined => attribute(tag.attributes, name);
    if (tag.name === 'table') table = { ...table, name: at('displayName') ?? at('name') ?? '', range: at('ref') ?? '', ...(Number(at('totalsRowCount') ?? 0) > 0 ? { totals: true } : {}) };
    else if (tag.name === 'autoFilter') table = { ...table, filterButtons: true };
    else if (tag.name === 'filterColumn') filters.set(...readFilterColumn(scanner, tag));
    else if (tag.name === 'tableColumn') columns.push(decodeEscapes(at('name') ?? ''));
    else if (tag.name === 'calculatedColumnFormula') computed.push(columns.length - 1);
    else if (tag.name === 'tableStyleInfo') table = { ...table, style: at('name') ?? null };
  }
  return { ...table, columns, ...(computed.length > 0 ? { computed } : {}), ...(filters.size > 0 ? { filters } : {}) };
}
