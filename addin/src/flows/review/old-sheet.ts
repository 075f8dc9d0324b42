import type { RawCell, RawSheet } from '../../../../shared/sheets/raw.ts';
import { cellAddress } from '../../workbook/address.ts';
import type { SheetLook } from '../../workbook/port.ts';
import { ADDED, idOf, isKeyText, text } from './rows.ts';
import type { OldRow } from './rows.ts';

/** A sheet as the last run wrote it; kept in _DP. */
export interface KnownSheet {
  readonly name: string;
  /** From left to right, with those that a person added. */
  readonly columns: readonly KnownColumn[];
  /** Our lines above and below the list; null: not known, and nothing there is taken for a person's. */
  readonly said: readonly string[] | null;
  /** A person had sorted the rows: they stay in that order. */
  readonly sorted?: true;
}

export interface KnownColumn {
  readonly key: string;
  readonly title: string;
  readonly own?: true;
  /** A person gave it this title. */
  readonly renamed?: true;
}

/** A column of a sheet as a person left it. */
export interface OldColumn {
  /** 0-based. */
  readonly index: number;
  readonly title: string;
  /** Key of our column; ADDED and the title for one of the person's. */
  readonly id: string;
  /** A person gave our column this title. */
  readonly renamed: boolean;
  /** May be our column of this key under another title: what stands in it decides. */
  readonly perhaps?: string;
}

/** Cells that a person wrote beside the list, of one row. */
export interface Remark {
  readonly row: number;
  readonly cells: readonly { readonly index: number; readonly cell: RawCell }[];
}

export interface OldSheet {
  readonly raw: RawSheet;
  readonly look: SheetLook;
  readonly columns: readonly OldColumn[];
  readonly rows: readonly OldRow[];
  readonly remarks: readonly Remark[];
  /** 1-based row of the header; 0 where none was found. */
  readonly header: number;
  /** The rows are not in the order in which we wrote them. */
  readonly sorted: boolean;
}

/** Reads a result sheet as a person left it: columns by their titles or, renamed, by their neighbours; rows by their codes. */
export function readOldSheet(raw: RawSheet, look: SheetLook, known: KnownSheet, keys: readonly string[]): OldSheet {
  const headerAt = findHeader(raw, known);
  const columns = headerAt < 0 ? [] : readColumns(raw, headerAt, known, keys);
  const indexOf = new Map(columns.map((column) => [column.id, column.index]));
  const hasKeys = keys.length > 0 && keys.every((key) => indexOf.has(key));
  const said = known.said && new Set(known.said);
  const seen = new Set<string>();
  const rows: OldRow[] = [];
  const remarks: Remark[] = [];
  for (const [at, cells] of raw.rows.entries()) {
    if (at === headerAt) continue;
    const row = hasKeys && at > headerAt ? readRow(cells, at + 1, columns, known, keys, indexOf) : null;
    if (row && !seen.has(row.id)) {
      seen.add(row.id);
      rows.push(row);
    } else if (!row || row.own.size + row.added.size > 0) {
      const own = remarkCells(raw, at, said);
      if (own.length > 0) remarks.push({ row: at + 1, cells: own });
    }
  }
  return { raw, look, columns, rows, remarks, header: headerAt + 1, sorted: known.sorted === true || isSorted(rows) };
}

/** The row with most of the titles that we wrote. */
function findHeader(raw: RawSheet, known: KnownSheet): number {
  const titles = new Set(known.columns.map((column) => column.title));
  let [best, most] = [-1, Math.max(1, Math.floor(titles.size / 3))];
  for (const [at, row] of raw.rows.entries()) {
    const found = new Set(row.map((cell) => text(cell)).filter((title) => titles.has(title))).size;
    if (found > most) [best, most] = [at, found];
  }
  return best;
}

function readColumns(raw: RawSheet, headerAt: number, known: KnownSheet, keys: readonly string[]): readonly OldColumn[] {
  const titles = (raw.rows[headerAt] ?? []).map((cell) => text(cell));
  const idAt = new Map<number, { readonly id: string; readonly renamed: boolean }>();
  for (const { key, title, renamed } of known.columns) {
    const index = titles.findIndex((each, at) => each === title && !idAt.has(at));
    if (index >= 0) idAt.set(index, { id: key, renamed: renamed === true });
  }
  const perhaps = new Map<number, string>();
  for (const [index, { key, own }] of renamedColumns(titles, known, new Map([...idAt].map(([at, { id }]) => [id, at])))) {
    if (keys.includes(key)) {
      const labels = raw.rows.slice(headerAt + 1).map((row) => text(row[index])).filter((label) => label !== '');
      if (labels.filter((label) => isKeyText(key, label)).length * 2 > labels.length) idAt.set(index, { id: key, renamed: true });
    } else if (own) idAt.set(index, { id: key, renamed: true });
    else perhaps.set(index, key);
  }
  const width = Math.max(...raw.rows.slice(headerAt).map((row) => row.length));
  return Array.from({ length: width }, (_none, index): OldColumn => {
    const title = titles[index] ?? '';
    const ours = idAt.get(index);
    const maybe = perhaps.get(index);
    // two columns may have one title, or none
    const own = title === '' || titles.indexOf(title) < index ? `${title}#${index}` : title;
    return { index, title, id: ours?.id ?? ADDED + own, renamed: ours?.renamed ?? false, ...(maybe === undefined ? {} : { perhaps: maybe }) };
  }).filter(({ index, title, id }) => title !== '' || !id.startsWith(ADDED) || raw.rows.slice(headerAt + 1).some((row) => text(row[index]) !== ''));
}

/** Columns of ours whose title is gone, where as many unknown titles stand between the same neighbours. */
function renamedColumns(titles: readonly string[], known: KnownSheet, indexOf: ReadonlyMap<string, number>): readonly (readonly [number, KnownColumn])[] {
  const taken = new Set(indexOf.values());
  const places = known.columns.map((column) => ({ column, index: indexOf.get(column.key) }));
  const gaps = new Map<string, { readonly from: number; readonly to: number; readonly columns: KnownColumn[] }>();
  for (const [at, { column, index }] of places.entries()) {
    if (index !== undefined || column.key.startsWith(ADDED)) continue;
    const from = places.slice(0, at).findLast((each) => each.index !== undefined)?.index ?? -1;
    const to = places.slice(at + 1).find((each) => each.index !== undefined)?.index ?? titles.length;
    const gap = gaps.get(`${from}|${to}`) ?? { from, to, columns: [] };
    gap.columns.push(column);
    gaps.set(`${from}|${to}`, gap);
  }
  return [...gaps.values()].flatMap(({ from, to, columns }) => {
    const free = titles.flatMap((title, index) => (index > from && index < to && title !== '' && !taken.has(index) ? [index] : []));
    return free.length === columns.length ? free.map((index, at) => [index, columns[at]!] as const) : [];
  });
}

function readRow(cells: readonly RawCell[], row: number, columns: readonly OldColumn[], known: KnownSheet, keys: readonly string[], indexOf: ReadonlyMap<string, number>): OldRow | null {
  const texts = keys.map((key) => text(cells[indexOf.get(key) ?? -1]));
  if (texts.some((each) => each === '')) return null;
  const ours = new Set(known.columns.filter((column) => column.own).map((column) => column.key));
  const filled = (of: (column: OldColumn) => string | null) => new Map(columns.flatMap((column) => {
    const [key, cell] = [of(column), cells[column.index] ?? null];
    return key === null || text(cell) === '' ? [] : [[key, cell] as const];
  }));
  return {
    id: idOf(keys, texts), row,
    own: filled(({ id }) => (ours.has(id) ? id : null)),
    added: filled(({ id }) => (id.startsWith(ADDED) ? id.slice(ADDED.length) : null)),
    computed: filled(({ id }) => (ours.has(id) || id.startsWith(ADDED) ? null : id)),
  };
}

/** Cells that are none of our lines; a formula above or below the list is ours. */
function remarkCells(raw: RawSheet, at: number, said: ReadonlySet<string> | null): Remark['cells'] {
  if (said === null) return [];
  return (raw.rows[at] ?? []).flatMap((cell, index) => {
    const label = text(cell);
    return label === '' || said.has(label) || raw.formulas.has(cellAddress(at, index)) ? [] : [{ index, cell }];
  });
}

/** We number the rows from the first to the last. */
function isSorted(rows: readonly OldRow[]): boolean {
  const numbers = rows.map((row) => row.computed.get('no')).filter((number) => typeof number === 'number');
  return numbers.some((number, at) => at > 0 && number < numbers[at - 1]!);
}
