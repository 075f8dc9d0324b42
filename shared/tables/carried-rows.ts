import type { Finding } from '../findings/finding.ts';
import { cellAddress } from '../sheets/address.ts';
import { isDateFormat, serialToIso } from '../sheets/dates.ts';
import { partOf, type DataRow, type SheetData } from '../sheets/declare.ts';
import type { SheetKey } from '../sheets/index.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../sheets/raw.ts';
import { tightKey } from '../text/match-key.ts';
import type { OutputCell } from './output.ts';
import type { ExtraColumn } from './template-rows.ts';

/** Row numbers that people add: they would not fit the rows of the new file. */
const NUMBERING: ReadonlySet<string> = new Set(['stt', 'tt', 'sott']);

/** The file that rows come from, for what typed values cannot carry. */
export interface CarriedFrom {
  readonly raw: RawWorkbook;
  readonly findings: readonly Finding[];
  /** Mã of a row without one, as the software would write it. */
  readonly keyOf: (sheet: SheetKey, row: DataRow) => string | undefined;
}

/** A cell as it stood: what could not be read, or only with doubt, is for a person to judge, not to lose. */
export interface AsItStood {
  readonly asItStood: string | number;
}

export function isAsItStood(value: unknown): value is AsItStood {
  return typeof value === 'object' && value !== null && 'asItStood' in value;
}

/** Looks up the cells behind typed rows. */
export class Originals {
  readonly #from: CarriedFrom;
  readonly #sheets: ReadonlyMap<string, RawSheet>;
  readonly #doubted: ReadonlySet<string>;

  constructor(from: CarriedFrom) {
    this.#from = from;
    this.#sheets = new Map(from.raw.sheets.map((sheet) => [sheet.name, sheet]));
    this.#doubted = new Set(from.findings.filter(({ cell, severity }) => cell !== null && severity !== 'hint').map(({ sheet, cell }) => `${sheet}!${cell}`));
  }

  /** The values of a row; where the reader was unsure or gave up, the cell itself. */
  valuesOf(key: SheetKey, sheet: SheetData, row: DataRow): Record<string, unknown> {
    const part = partOf(sheet, row);
    const values: Record<string, unknown> = { ...row.values };
    for (const [name, index] of Object.entries(part.columnOf)) {
      if (index === undefined || row.cells?.[name] !== undefined) continue;
      const cell = this.#cell(part.name, row.row, index);
      const isLost = values[name] === null || (Array.isArray(values[name]) && (values[name] as unknown[]).length === 0);
      const isDoubted = this.#doubted.has(`${part.name}!${cellAddress(row.row, index)}`) && name !== 'unitCode' && name !== 'unitName';
      if (cell !== null && (isLost || isDoubted)) values[name] = { asItStood: cell };
    }
    if (values['key'] === null) values['key'] = this.#from.keyOf(key, row) ?? null;
    return values;
  }

  /** Columns of the person's own, beside the rows that go along; columns without any value stay behind. */
  extraColumns(sheet: SheetData, rows: readonly DataRow[]): ExtraColumn[] {
    return sheet.extraColumns.filter(({ title }) => !NUMBERING.has(tightKey(title))).map(({ index, title }) => ({
      title, values: rows.map((row) => (row.part ? null : this.#shown(sheet.name, row.row, index))),
    })).filter(({ values }) => values.some((value) => value !== null));
  }

  #shown(sheet: string, row: number, column: number): OutputCell {
    const cell = this.#cell(sheet, row, column);
    const format = this.#sheets.get(sheet)?.formats.get(cellAddress(row, column));
    const iso = typeof cell === 'number' && isDateFormat(format) ? serialToIso(cell, this.#from.raw.date1904) : null;
    return iso === null ? cell : { value: iso, format: 'date' };
  }

  #cell(sheet: string, row: number, column: number): string | number | null {
    const cell: RawCell = this.#sheets.get(sheet)?.rows[row - 1]?.[column] ?? null;
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return null;
    if (typeof cell === 'object') return cell.error;
    return typeof cell === 'boolean' ? (cell ? 'x' : null) : cell;
  }
}
