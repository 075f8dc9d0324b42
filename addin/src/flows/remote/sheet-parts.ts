import type { RawCell, RawSheet } from '../../../../shared/sheets/raw.ts';
import { cellAddress } from '../../workbook/address.ts';

/** Rows sent in one message: copying them takes a page a few milliseconds. */
const ROWS = 400;

/** Some rows of a sheet with the formats of their cells. */
export interface RowsPart {
  readonly rows: readonly (readonly RawCell[])[];
  readonly formats: readonly (readonly [string, string])[];
}

/** A sheet without its rows and their formats. */
export type SheetFrame = Omit<RawSheet, 'rows' | 'formats'>;

/** The rows of a sheet in parts, with a pause after each, so that no long task holds the page up. */
export async function sendRows(sheet: RawSheet, send: (part: RowsPart) => void): Promise<SheetFrame> {
  for (let from = 0; from < sheet.rows.length; from += ROWS) {
    const rows = sheet.rows.slice(from, from + ROWS);
    send({ rows, formats: [...formatsOf(sheet, from, rows)] });
    await pause();
  }
  const { name, formulas, hiddenRows, merges } = sheet;
  return { name, formulas: new Map(formulas), hiddenRows: new Set(hiddenRows), merges };
}

function* formatsOf(sheet: RawSheet, from: number, rows: RowsPart['rows']): Generator<readonly [string, string]> {
  for (const [index, row] of rows.entries()) {
    for (let column = 0; column < row.length; column += 1) {
      if (row[column] === null) continue;
      const address = cellAddress(from + index, column);
      const format = sheet.formats.get(address);
      if (format !== undefined) yield [address, format];
    }
  }
}

/** The sheet of these parts. */
export function joinParts(frame: SheetFrame, parts: readonly RowsPart[]): RawSheet {
  const formats = new Map<string, string>();
  for (const part of parts) for (const [address, format] of part.formats) formats.set(address, format);
  return { ...frame, rows: parts.flatMap((part) => part.rows), formats };
}

/** Lets the page draw and hear its person. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
