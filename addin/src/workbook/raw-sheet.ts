import type { RawSheet } from '../../../shared/sheets/raw.ts';
import { cellAddress, parseCell } from './address.ts';
import type { SheetModel } from './sheet-model.ts';

/** A sheet of the model as the plain grid that readers take. It is a view: it shows the sheet as it is when looked at. */
export function rawSheet(sheet: SheetModel): RawSheet {
  const formulas = new Map<string, string>();
  for (const { row, column, formula } of sheet.formulas()) formulas.set(cellAddress(row, column), formula);
  return {
    name: sheet.name,
    rows: sheet.rows,
    formats: new FormatMap(sheet),
    legacyFonts: { get: (address) => legacyFontAt(sheet, address) },
    formulas,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges,
  };
}

/** The name of the old font that a cell is written in; undefined for others. */
export function legacyFontAt(sheet: SheetModel, address: string): string | undefined {
  const place = parseCell(address);
  return place ? sheet.style(place.row, place.column).legacyFont : undefined;
}

/**
 * Formats of the cells that hold a value, by address, answered from the style numbers: a real Map of 1.5 million
 * addresses would take more memory than the sheet itself.
 */
class FormatMap implements ReadonlyMap<string, string> {
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    this.#sheet = sheet;
  }

  get size(): number {
    let count = 0;
    this.forEach(() => {
      count += 1;
    });
    return count;
  }

  get(address: string): string | undefined {
    const place = parseCell(address);
    return place && this.#sheet.value(place.row, place.column) !== null ? this.#sheet.format(place.row, place.column) : undefined;
  }

  has(address: string): boolean {
    return this.get(address) !== undefined;
  }

  *entries(): MapIterator<[string, string]> {
    for (const [row, cells] of this.#sheet.rows.entries()) {
      for (let column = 0; column < cells.length; column += 1) {
        const format = cells[column] === null ? undefined : this.#sheet.format(row, column);
        if (format !== undefined) yield [cellAddress(row, column), format];
      }
    }
  }

  *keys(): MapIterator<string> {
    for (const [address] of this.entries()) yield address;
  }

  *values(): MapIterator<string> {
    for (const [, format] of this.entries()) yield format;
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(callback: (format: string, address: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [address, format] of this.entries()) callback(format, address, this);
  }
}
