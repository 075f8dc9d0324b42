import { parseCell } from '../address.ts';
import { attribute, XmlScanner, type Tag } from './xml.ts';
import { childNamed, rootOf } from './xml-tree.ts';

/** The formula of a cell by its place in the text of the sheet. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  /** The start tag of f. */
  readonly tag: Tag;
  /** End of its start tag, start and end of its end tag; all equal when it is empty. */
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

/** Every formula element of a sheet's text with its cell, addresses that are left out counted. */
export function* formulaPlaces(text: string): Generator<FormulaPlace> {
  const data = childNamed(text, rootOf(text), 'sheetData');
  if (!data) return;
  const scanner = new XmlScanner(text, data.open, data.close);
  let row = -1;
  let column = -1;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'row') {
      const number = attribute(tag.attributes, 'r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
    } else if (tag.name === 'c') {
      column = parseCell(attribute(tag.attributes, 'r') ?? '')?.column ?? column + 1;
    } else if (tag.name === 'f') {
      const { start, end } = scanner.skip(tag);
      yield { row, column, tag, open: tag.end, close: start, end };
    }
  }
}
