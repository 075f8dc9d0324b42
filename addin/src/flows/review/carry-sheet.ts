import { isDateFormat, serialToIso } from '../../../../shared/sheets/dates.ts';
import type { RawCell } from '../../../../shared/sheets/raw.ts';
import type { OutputCell, OutputColumn, OutputSheet } from '../../../../shared/tables/output.ts';
import { cellAddress } from '../../workbook/address.ts';
import { place } from '../../workbook/sheet-layout.ts';
import { moveFormula } from './move-formula.ts';
import type { MovedCells } from './move-formula.ts';
import type { OldColumn, OldSheet } from './old-sheet.ts';
import { ADDED, KEY_COLUMNS, plain, rowIdsOf, text } from './rows.ts';
import type { OldRow } from './rows.ts';
import { rowOrder } from './row-order.ts';

/** A new sheet with what people wrote and did in the old one. */
export interface CarriedSheet {
  readonly sheet: OutputSheet;
  /** Keys of our columns that have titles of a person. */
  readonly renamed: ReadonlySet<string>;
  readonly sorted: boolean;
  /** Rows of the old sheet that the new one does not have. */
  readonly without: readonly OldRow[];
  /** Places where a formula became its last value: it referred to a row or column that is gone. */
  readonly lostFormulas: readonly { readonly id: string; readonly column: string }[];
  /** Titles of columns whose filter cannot be put back. */
  readonly lostFilters: readonly string[];
}

interface CarryOptions {
  readonly date1904: boolean;
  /** Title of a column of the person's that has none. */
  readonly untitled: string;
  /** Words of lines that were gone and are back, by id. */
  readonly back?: ReadonlyMap<string, OldRow>;
}

/** Own cells by the codes of their rows; columns, filters, order and remarks as the person left them. */
export function carrySheet(sheet: OutputSheet, old: OldSheet, options: CarryOptions): CarriedSheet {
  const keys = KEY_COLUMNS[sheet.key] ?? [];
  const ids = rowIdsOf(sheet);
  const byId = new Map([...options.back ?? [], ...old.rows.map((row) => [row.id, row] as const)]);
  const columns = placeColumns(sheet, settled(sheet, ids, old, options.date1904), old, options);
  const oldIndex = new Map(columns.flatMap(({ from }, at) => (from ? [[from.index, at] as const] : [])));
  const oldRowOf = new Map(old.rows.map((row) => [row.id, row.row]));
  const ours = new Map(sheet.columns.map((column, index) => [column.key, index]));
  const cellOf = (rowAt: number, { column }: PlacedColumn): OutputCell => {
    const row = byId.get(ids[rowAt] ?? '');
    const index = ours.get(column.key);
    if (index === undefined) return written(row?.added.get(column.key.slice(ADDED.length)), column, options.date1904);
    const made = sheet.rows[rowAt]?.[index] ?? null;
    return column.own && row?.own.has(column.key) ? written(row.own.get(column.key), column, options.date1904) : made;
  };
  const order = rowOrder(sheet.rows.length, old, ids, (rowAt, id) => {
    const at = columns.findIndex(({ column }) => column.key === id);
    return at < 0 ? null : plain(cellOf(rowAt, columns[at]!));
  });
  const numberAt = columns.findIndex(({ column }) => column.key === 'no');
  const first = place(sheet).first + 1;
  const rowNow = new Map(order.map((rowAt, at) => [ids[rowAt] ?? '', first + at]));
  const moved = movedCells(sheet, old, columns, oldIndex, rowNow, first);
  const lostFormulas: { id: string; column: string }[] = [];
  const rows = order.map((rowAt, at) => columns.map((placed, index): OutputCell => {
    if (index === numberAt) return at + 1;
    const cell = cellOf(rowAt, placed);
    const id = ids[rowAt] ?? '';
    const row = oldRowOf.get(id);
    const isTheirs = placed.column.own === true || placed.column.key.startsWith(ADDED);
    const formula = isTheirs && row !== undefined && placed.from ? old.raw.formulas.get(cellAddress(row - 1, placed.from.index)) : undefined;
    if (formula === undefined) return cell;
    const now = moveFormula(formula, moved);
    if (now === null) lostFormulas.push({ id, column: placed.column.key });
    const value = plain(cell);
    return now === null ? cell : { value: typeof value === 'object' || typeof value === 'boolean' ? null : value, formula: now };
  }));
  const lastColumn = sheet.print.lastColumn === undefined ? undefined : columns.findIndex(({ column }) => column.key === sheet.columns[sheet.print.lastColumn ?? 0]?.key);
  const known = new Set(ids);
  return {
    sheet: {
      ...sheet, rows, columns: columns.map(({ column }) => column), under: remarksOf(old, oldIndex, columns.length, options.date1904),
      print: { ...sheet.print, ...(lastColumn === undefined ? {} : { lastColumn }) },
    },
    renamed: new Set(columns.flatMap(({ column, from }) => (from?.renamed && !column.key.startsWith(ADDED) ? [column.key] : []))),
    sorted: old.sorted && keys.length > 0,
    without: old.rows.filter((row) => !known.has(row.id)),
    lostFormulas,
    lostFilters: columns.filter(({ from }) => old.look.filters.some(([index, filter]) => index === from?.index && filter === null)).map(({ column }) => column.title),
  };
}

interface PlacedColumn {
  readonly column: OutputColumn;
  /** Where it stood. */
  readonly from: OldColumn | null;
}

/** A column under an unknown title is ours where at least half of its cells say what we would write there now. */
function settled(sheet: OutputSheet, ids: readonly string[], old: OldSheet, date1904: boolean): readonly OldColumn[] {
  const rowAt = new Map(ids.map((id, at) => [id, at]));
  return old.columns.map((column): OldColumn => {
    const { perhaps, ...plainColumn } = column;
    const at = sheet.columns.findIndex(({ key }) => key === perhaps);
    if (perhaps === undefined || at < 0) return plainColumn;
    const both = old.rows.filter((row) => rowAt.has(row.id));
    const same = both.filter((row) => {
      const was = old.raw.rows[row.row - 1]?.[column.index] ?? null;
      const now = plain(sheet.rows[rowAt.get(row.id)!]?.[at]);
      const day = typeof was === 'number' ? serialToIso(was, date1904) : null;
      return text(was) === text(now) || (day !== null && day === now);
    });
    return same.length * 2 >= both.length && both.length > 0 ? { ...plainColumn, id: perhaps, renamed: true } : plainColumn;
  });
}

/** The old order, with columns that were not there before beside their neighbour. */
function placeColumns(sheet: OutputSheet, from: readonly OldColumn[], old: OldSheet, { date1904, untitled }: CarryOptions): readonly PlacedColumn[] {
  const ours = new Map(sheet.columns.map((column) => [column.key, column]));
  const widths = new Map(old.look.widths);
  const filters = new Map(old.look.filters);
  const hidden = new Set(old.look.hiddenColumns);
  const looks = (column: OutputColumn, { index }: OldColumn): OutputColumn => {
    const filter = filters.get(index);
    return { ...column, width: widths.get(index) ?? column.width, ...(hidden.has(index) ? { hidden: true } : {}), ...(filter ? { filter } : {}) };
  };
  const placed = from.flatMap((each): PlacedColumn[] => {
    const own = ours.get(each.id);
    if (own) return [{ column: looks(each.renamed ? { ...own, title: each.title } : own, each), from: each }];
    return each.id.startsWith(ADDED) ? [{ column: looks(addedColumn(each, old, date1904, untitled), each), from: each }] : [];
  });
  for (const [at, column] of sheet.columns.entries()) {
    if (placed.some((each) => each.column.key === column.key)) continue;
    const before = sheet.columns.slice(0, at).findLast(({ key }) => placed.some((each) => each.column.key === key));
    placed.splice(before ? placed.findIndex((each) => each.column.key === before.key) + 1 : 0, 0, { column, from: null });
  }
  return placed;
}

function addedColumn({ index, title, id }: OldColumn, old: OldSheet, date1904: boolean, untitled: string): OutputColumn {
  const filled = old.rows.filter((row) => text(old.raw.rows[row.row - 1]?.[index]) !== '');
  const days = filled.filter((row) => {
    const cell = old.raw.rows[row.row - 1]?.[index];
    return typeof cell === 'number' && isDateFormat(old.raw.formats.get(cellAddress(row.row - 1, index))) && serialToIso(cell, date1904) !== null;
  });
  const isDays = filled.length > 0 && days.length * 2 > filled.length;
  return { key: id, title: title || untitled, width: 20, format: isDays ? 'date' : 'text', wrap: true, own: true };
}

/** Excel keeps a day as a number; a date column of ours takes ISO text. Other text stays as it was written. */
function written(cell: RawCell | undefined, column: OutputColumn, date1904: boolean): OutputCell {
  if (typeof cell === 'number') return (column.format === 'date' ? serialToIso(cell, date1904) : null) ?? cell;
  return cell === null || cell === undefined ? null : text(cell);
}

function movedCells(sheet: OutputSheet, old: OldSheet, columns: readonly PlacedColumn[], oldIndex: ReadonlyMap<number, number>, rowNow: ReadonlyMap<string, number>, first: number): MovedCells {
  const idAt = new Map(old.rows.map((row) => [row.row, row.id]));
  const before: [number, number] = [old.header + 1, Math.max(old.header + 1, ...old.rows.map((row) => row.row))];
  const after: [number, number] = [first, first + Math.max(1, sheet.rows.length) - 1];
  const width = Math.max(0, ...[...oldIndex.keys()].map((index) => index + 1));
  return {
    sheet: sheet.name,
    column: (index) => oldIndex.get(index) ?? (index >= width ? index - width + columns.length : null),
    row: (row) => {
      if (row < before[0]) return row + after[0] - before[0];
      return row > before[1] ? row + after[1] - before[1] : rowNow.get(idAt.get(row) ?? '') ?? null;
    },
    list: { before, after },
    titles: new Map(columns.flatMap(({ column, from }) => (from && from.title !== '' && from.title !== column.title ? [[from.title, column.title] as const] : []))),
  };
}

/** Cells go under the columns that they stood under. */
function remarksOf(old: OldSheet, oldIndex: ReadonlyMap<number, number>, width: number, date1904: boolean): readonly (readonly OutputCell[])[] {
  const last = Math.max(0, ...old.columns.map((column) => column.index + 1));
  return old.remarks.map(({ row, cells }) => {
    const out: OutputCell[] = [];
    for (const { index, cell } of cells) {
      let at = oldIndex.get(index) ?? (index >= last ? index - last + width : Math.min(index, width - 1));
      while (out[at] !== undefined && out[at] !== null) at += 1;
      while (out.length < at) out.push(null);
      const day = typeof cell === 'number' && isDateFormat(old.raw.formats.get(cellAddress(row - 1, index))) ? serialToIso(cell, date1904) : null;
      out[at] = day === null ? (typeof cell === 'number' ? cell : text(cell)) : { value: day, format: 'date' };
    }
    return out;
  });
}
