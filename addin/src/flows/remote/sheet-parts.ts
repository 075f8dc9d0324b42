import type { RawCell, RawSheet } from '../../../../shared/sheets/raw.ts';
import { cellAddress } from '../../workbook/address.ts';

/** Rows sent in one message: copying them takes a page a few milliseconds. */
const ROWS = 400;

/** Some rows of a sheet with the formats of their cells. */
export interface RowsPart {
  readonly rows: readonly (readonly RawCell[])[];
  readonly formats: readonly (readonly [string, string])[];
  /** Absent where the port does not read fonts. */
  readonly fonts?: readonly (readonly [string, string])[];
}

/** A sheet without its rows, their formats and fonts. */
export type SheetFrame = Omit<RawSheet, 'rows' | 'formats' | 'legacyFonts'>;

/** The rows of a sheet in parts, with a pause after each, so that no long task holds the page up. */
export async function sendRows(sheet: RawSheet, send: (part: RowsPart) => void): Promise<SheetFrame> {
  for (let from = 0; from < sheet.rows.length; from += ROWS) {
    const rows = sheet.rows.slice(from, from + ROWS);
    send({ rows, formats: cellsOf(sheet.formats, from, rows), ...(sheet.legacyFonts ? { fonts: cellsOf(sheet.legacyFonts, from, rows) } : {}) });
    await pause();
  }
  const { rows: _rows, formats: _formats, legacyFonts: _fonts, ...frame } = sheet;
  return { ...frame, formulas: new Map(frame.formulas) };
}

function cellsOf(texts: Pick<ReadonlyMap<string, string>, 'get'>, from: number, rows: RowsPart['rows']): [string, string][] {
  const found: [string, string][] = [];
  for (const [index, row] of rows.entries()) {
    for (let column = 0; column < row.length; column += 1) {
      if (row[column] === null) continue;
      const address = cellAddress(from + index, column);
      const text = texts.get(address);
      if (text !== undefined) found.push([address, text]);
    }
  }
  return found;
}

/** The sheet of these parts. */
export function joinParts(frame: SheetFrame, parts: readonly RowsPart[]): RawSheet {
  const formats = new Map<string, string>();
  for (const part of parts) for (const [address, format] of part.formats) formats.set(address, format);
  const fonts = parts.some((part) => part.fonts) ? { legacyFonts: new Map(parts.flatMap((part) => part.fonts ?? [])) } : {};
  return { ...frame, rows: parts.flatMap((part) => part.rows), formats, ...fonts };
}

/** Lets the page draw and hear its person. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    }, { once: true });
    port1.start();
    port2.postMessage(null, []);
  });
}
