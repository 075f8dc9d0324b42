import type { Finding } from '../findings/finding.ts';
import { cellAddress } from './address.ts';
import type { ColumnDecl } from './declare.ts';
import type { Table } from './find-tables.ts';
import { findEntry, labelOf } from './list-lookup.ts';
import type { ListKey } from './lists.ts';
import type { Option } from './options.ts';
import type { RawCell } from './raw.ts';
import { NO_HABIT } from './date-habit.ts';
import { isBlank, markIn, readCell, type ColumnReader, type Value } from './read-cell.ts';
import type { TableContext } from './read-table.ts';
import { readingFinding } from './reading-findings.ts';

/** The ticked columns of one declared column. */
export interface OptionReader {
  readonly key: string;
  readonly decl: ColumnDecl;
  readonly options: readonly Option[];
  /** For columns that hold a day in place of a tick: the reader of the day. */
  readonly dates: ReadonlyMap<number, ColumnReader>;
  readonly required: boolean;
  readonly sheet: string;
  readonly findings: Finding[];
}

export function optionReaders({ decl, sheet, header }: Table, { raw, findings }: TableContext): OptionReader[] {
  return [...Map.groupBy(header.options, ({ key }) => key)].map(([key, options]): OptionReader => ({
    key, decl: decl.columns[key]!, options, required: decl.columns[key]!.required === true, sheet: sheet.name, findings,
    dates: new Map(options.flatMap(({ index, holds }) => (holds === undefined ? [] : [[index, {
      key: holds, decl: decl.columns[holds]!, index, sheet: sheet.name, date1904: raw.date1904, formats: sheet.formats,
      habit: NO_HABIT, findings, known: new Map(), texts: null,
    }] as const]))),
  }));
}

/**
 * Puts the value whose column is ticked into the row, and returns where it stands. Two ticks where one is asked are the
 * person's to decide; a cell that is neither tick nor the value's own name is asked about.
 */
export function readOptions(
  reader: OptionReader, row: number, cells: readonly RawCell[], put: (key: string, value: Value) => void, elsewhere: Record<string, string> | null,
): Record<string, string> | null {
  const ticked = reader.options.filter((option) => isTicked(reader, option, row, cells[option.index]));
  const [first] = ticked;
  if (!first) {
    if (reader.required && reader.options.every(({ index }) => isBlank(cells[index]))) report(reader, 'required-missing', row, reader.options[0]!.index, cells, {});
    return elsewhere;
  }
  if (ticked.length > 1 && reader.decl.type !== 'multi') {
    report(reader, 'two-marks', row, ticked[1]!.index, cells, { choices: ticked.map(({ code }) => labelOf(listOf(reader), code)).join(', ') });
    // whoever misses the value is told of the same cell
    return { ...elsewhere, [reader.key]: cellAddress(row, ticked[1]!.index) };
  }
  const places = elsewhere ?? {};
  const date = reader.dates.get(first.index);
  if (date?.key !== reader.key) {
    put(reader.key, reader.decl.type === 'multi' ? ticked.map(({ code }) => code) : first.code);
    places[reader.key] = cellAddress(row, first.index);
  }
  if (date) {
    put(date.key, readCell(date, row, cells[first.index]));
    places[date.key] = cellAddress(row, first.index);
  }
  return places;
}

function isTicked(reader: OptionReader, { index, code }: Option, row: number, cell: RawCell | undefined): boolean {
  if (isBlank(cell)) return false;
  if (reader.dates.has(index)) return true;
  const mark = markIn(cell!);
  if (mark !== null) return mark;
  if (typeof cell === 'string' && findEntry(listOf(reader), cell)?.code === code) return true;
  report(reader, 'not-in-list', row, index, [], { suggestion: 'x' }, cell);
  return false;
}

/** Days are told apart by sex alone. */
function listOf({ decl }: OptionReader): ListKey {
  return decl.list ?? 'gender';
}

function report(
  { decl, sheet, findings }: OptionReader, code: 'required-missing' | 'two-marks' | 'not-in-list', row: number, index: number,
  cells: readonly RawCell[], params: Finding['params'], cell: RawCell | undefined = cells[index],
): void {
  const value = cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.error : String(cell);
  findings.push(readingFinding(code, { sheet, row, cell: cellAddress(row, index), column: decl.title, value }, { column: decl.title, ...params }));
}
