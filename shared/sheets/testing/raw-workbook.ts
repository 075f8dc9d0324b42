import { cellAddress } from '../address.ts';
import { isoToSerial } from '../dates.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../raw.ts';

/** A day as a workbook holds it: a serial number with a date format. */
export interface Day { readonly day: string }
export type Cell = RawCell | Day;

export function day(iso: string): Day {
  return { day: iso };
}

interface SheetOptions {
  readonly hidden?: readonly number[];
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
}

/** A sheet for tests, from its rows; days get the format dd/mm/yyyy. */
export function rawSheet(name: string, rows: readonly (readonly Cell[])[], options: SheetOptions = {}, date1904 = false): RawSheet {
  const formats = new Map(Object.entries(options.formats ?? {}));
  const cells = rows.map((row, at) => row.map((cell, column): RawCell => {
    if (typeof cell !== 'object' || cell === null || 'error' in cell) return cell;
    formats.set(cellAddress(at + 1, column), 'dd/mm/yyyy');
    return isoToSerial(cell.day, date1904);
  }));
  return { name, rows: cells, formats, formulas: new Map(), hiddenRows: new Set(options.hidden), merges: options.merges ?? [] };
}

export function rawWorkbook(sheets: readonly RawSheet[], options: { readonly template?: string; readonly date1904?: boolean } = {}): RawWorkbook {
  return { sheets, date1904: options.date1904 ?? false, template: options.template ?? null };
}
