import { catalog } from '../findings/catalog.ts';
import type { Finding } from '../findings/finding.ts';
import { cellAddress, columnLetters, parseCell, parseRange } from './address.ts';
import type { Table } from './find-tables.ts';
import type { FillRun, RawSheet, RawWorkbook } from './raw.ts';
import type { TableData } from './read-table.ts';
import { readingFinding } from './reading-findings.ts';
import { templateMark } from './template-version.ts';

/** A table with the rows that were read of it. */
export interface ReadTable {
  readonly table: Table;
  readonly data: TableData;
}

/** This many rows without a value under the last one that has one make a file slow to open and to send. */
const MANY_EMPTY_ROWS = 1000;

/**
 * What a workbook says beside its values, or has lost: days counted from 1904, drop-downs that pasting took away, colours
 * and notes that nobody reads, formatted rows without end. Said only where the port told the facts (RawSheet.facts).
 */
export function besideValues(raw: RawWorkbook, read: readonly ReadTable[]): Finding[] {
  const findings: Finding[] = [];
  if (raw.date1904) findings.push(readingFinding('dates-from-1904', { sheet: read[0]?.table.sheet.name ?? raw.sheets[0]?.name ?? '' }));
  if (templateMark(raw.template) !== null) for (const one of read) findings.push(...lostLists(one));
  for (const [sheet, tables] of Map.groupBy(read, ({ table }) => table.sheet)) findings.push(...ofSheet(sheet, tables));
  return findings;
}

/** Cells of list columns without the drop-down that the others of their column have (D 11); one finding for a column. */
function lostLists({ table: { decl, sheet, header }, data }: ReadTable): Finding[] {
  const ranges = (sheet.facts?.lists ?? []).flatMap((text) => parseRange(text) ?? []);
  const rows = data.body.data;
  const last = rows.at(-1) ?? 0;
  return [...header.columnOf].flatMap(([key, index]): Finding[] => {
    const column = decl.columns[key]!;
    const own = ranges.filter(({ from, to }) => column.list !== undefined && from.column <= index && to.column >= index);
    if (own.length === 0) return [];
    const listed = new Uint8Array(last + 1);
    for (const { from, to } of own) listed.fill(1, from.row, to.row + 1);
    const like = rows.find((row) => listed[row] === 1);
    const lost = rows.filter((row) => listed[row] !== 1);
    const [first] = lost;
    if (like === undefined || first === undefined) return [];
    const letters = columnLetters(index);
    const cells = runs(lost).map(([from, to]) => (from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`)).join(' ');
    const { severity, fix: kind } = catalog['list-lost'];
    return [{
      code: 'list-lost', severity, sheet: sheet.name, row: first, cell: cellAddress(first, index), column: column.title, value: '',
      params: { column: column.title, count: lost.length, cells, like: cellAddress(like, index) }, fix: { kind },
    }];
  });
}

/** Numbers that follow each other, as first and last. */
function runs(rows: readonly number[]): [number, number][] {
  const made: [number, number][] = [];
  for (const row of rows) {
    const last = made.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else made.push([row, row]);
  }
  return made;
}

function ofSheet(sheet: RawSheet, tables: readonly ReadTable[]): Finding[] {
  const { facts } = sheet;
  if (!facts) return [];
  const findings: Finding[] = [];
  const filled = tables.flatMap((one) => ownColours(facts.fills ?? [], one)).toSorted(inOrder);
  const noted = tables.flatMap((one) => inRows((facts.notes ?? []).flatMap((cell) => parseCell(cell) ?? []), one)).toSorted(inOrder);
  for (const [code, places] of [['cell-colours', filled], ['cell-notes', noted]] as const) {
    const [first] = places;
    if (first) findings.push(readingFinding(code, { sheet: sheet.name, row: first.row, cell: cellAddress(first.row, first.column) }, { count: places.length }));
  }
  const empty = (facts.lastRow ?? 0) - sheet.rows.length;
  if (empty >= MANY_EMPTY_ROWS) findings.push(readingFinding('empty-rows-formatted', { sheet: sheet.name, row: sheet.rows.length }, { row: sheet.rows.length, count: empty }));
  return findings;
}

/** row 1-based, column 0-based. */
interface Place {
  readonly row: number;
  readonly column: number;
}

function inOrder(one: Place, other: Place): number {
  return one.row - other.row || one.column - other.column;
}

function columnsOf({ table: { header } }: ReadTable): ReadonlySet<number> {
  return new Set([...header.columnOf.values(), ...header.options.map(({ index }) => index)]);
}

function inRows(places: readonly Place[], one: ReadTable): Place[] {
  if (places.length === 0) return [];
  const columns = columnsOf(one);
  const rows = new Set(one.data.body.data);
  return places.filter(({ row, column }) => columns.has(column) && rows.has(row));
}

/** Cells of the rows whose colour sets them apart from others of their column: no band, and not the whole column's colour. */
function ownColours(fills: readonly FillRun[], one: ReadTable): Place[] {
  if (fills.length === 0) return [];
  const columns = columnsOf(one);
  const order = new Map(one.data.body.data.map((row, at) => [row, at]));
  const found: Place[] = [];
  for (const [column, own] of Map.groupBy(fills.filter((run) => columns.has(run.column)), (run) => run.column)) {
    for (const [, sameColour] of Map.groupBy(own, (run) => run.color)) {
      const rows = sameColour.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)).filter((row) => order.has(row));
      if (!isDesign(rows.map((row) => order.get(row)!), order.size)) found.push(...rows.map((row) => ({ row, column })));
    }
  }
  return found;
}

/** A colour of every row, of every second one, or (where bands were torn apart by sorting) of nearly half of many. */
function isDesign(places: readonly number[], rows: number): boolean {
  const everySecond = rows >= 3 && places.length >= Math.floor(rows / 2) && places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 2);
  return places.length === rows || everySecond || (rows >= 5 && places.length >= rows * 0.4);
}
