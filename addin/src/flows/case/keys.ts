import { patterns } from '../../../../shared/catalog/codes.ts';
import { partOf, rowId } from '../../../../shared/sheets/declare.ts';
import type { DataRow, SheetData } from '../../../../shared/sheets/declare.ts';
import { cellAddress } from '../../../../shared/sheets/address.ts';
import type { Dataset } from '../../../../shared/sheets/index.ts';
import { infoOf } from '../../../../shared/sheets/info.ts';
import { largestNumbers } from '../key-numbers.ts';

/** Sheets whose rows are people with a key of their own, in the order in which free numbers are given out. */
export const KEYED_SHEETS = ['roster', 'concurrent', 'moves', 'secondedIn', 'healthStations', 'candidates'] as const;
export type KeyedSheet = (typeof KEYED_SHEETS)[number];

/** A key to write into an empty cell of column Mã. */
export interface MissingKey {
  /** Name of the sheet in the file. */
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
  readonly key: string;
}

export type RowKeys = ReadonlyMap<KeyedSheet, ReadonlyMap<number | string, string>>;

/** Rows without Mã get the next free number of their unit or agency; the same file always gives the same keys. */
export function missingKeys(dataset: Dataset): MissingKey[] {
  const keys = rowKeys(dataset);
  return KEYED_SHEETS.flatMap((name) => {
    const sheet = sheetOf(dataset, name);
    if (!sheet) return [];
    return sheet.rows.flatMap((row): MissingKey[] => {
      const part = partOf(sheet, row);
      const column = part.columnOf['key'];
      const key = keys.get(name)?.get(rowId(row));
      if (column === undefined || key === undefined || writtenKey(row) !== null) return [];
      return [{ sheet: part.name, row: row.row, cell: cellAddress(row.row, column), key }];
    });
  });
}

/** The highest number of each unit and agency, of the people in the workbook and of those who were in it. */
export function highestNumbers(dataset: Dataset): ReadonlyMap<string, number> {
  return largestNumbers([...rowKeys(dataset).values()].flatMap((rows) => [...rows.values()]), dataset.keyNumbers);
}

/**
 * The key of every row of people. A written key stays; a second row with the same key, and one that does not match the
 * pattern of keys (an identity number, say), is numbered like a row without: a copied row never hides a person, and no
 * such text leaves the workbook. Rows without unit or agency have no key.
 * @param unitByName unit of a row whose Mã xã is empty; such rows are numbered after all others, so that the keys to
 *   write do not depend on it
 */
export function rowKeys(dataset: Dataset, unitByName: (sheet: SheetData, row: DataRow) => string | null = () => null): RowKeys {
  const { keys, open } = writtenKeys(dataset);
  const own = dataset.kind === 'commune' ? infoOf(dataset).unitCode ?? null : null;
  const prefixed = open.map((place) => ({ ...place, prefix: prefixOf(place.row, own) }));
  const byName = prefixed.filter(({ prefix }) => prefix === null).map((place) => ({ ...place, prefix: unitByName(place.sheet, place.row) }));
  const numbers = largestNumbers([...keys.values()].flatMap((rows) => [...rows.values()]), dataset.keyNumbers);
  for (const { name, row, prefix } of [...prefixed, ...byName]) {
    if (prefix === null) continue;
    const number = (numbers.get(prefix) ?? 0) + 1;
    numbers.set(prefix, number);
    keys.get(name)?.set(rowId(row), `${prefix}-${String(number).padStart(3, '0')}`);
  }
  return keys;
}

const REFERS_TO_ROSTER: ReadonlySet<KeyedSheet> = new Set(['moves', 'healthStations']);

interface OpenRow {
  readonly name: KeyedSheet;
  readonly sheet: SheetData;
  readonly row: DataRow;
}

/**
 * Keys that stand in the sheets, and the rows that still need one. Some rows mean a person already there: in Điều
 * chuyển nội bộ and Trạm Y tế the Mã of a roster row, in Kiêm nhiệm the same Mã with the same name.
 */
function writtenKeys(dataset: Dataset): { keys: Map<KeyedSheet, Map<number | string, string>>; open: readonly OpenRow[] } {
  const keys = new Map<KeyedSheet, Map<number | string, string>>(KEYED_SHEETS.map((name) => [name, new Map()]));
  const used = new Set<string>();
  const roster = new Set<string>();
  const concurrent = new Map<string, string | null>();
  const open: OpenRow[] = [];
  for (const name of KEYED_SHEETS) {
    const sheet = sheetOf(dataset, name);
    for (const row of sheet?.rows ?? []) {
      const key = writtenKey(row);
      const fullName = textValue(row, 'fullName');
      const refers = key !== null && (name === 'concurrent' ? concurrent.get(key) === fullName : REFERS_TO_ROSTER.has(name) && roster.has(key));
      if (key !== null && patterns.person.test(key) && (refers || !used.has(key))) {
        used.add(key);
        keys.get(name)?.set(rowId(row), key);
        if (name === 'roster') roster.add(key);
        if (name === 'concurrent') concurrent.set(key, fullName);
      } else if (sheet) open.push({ name, sheet, row });
    }
  }
  return { keys, open };
}

function sheetOf(dataset: Dataset, name: KeyedSheet): SheetData | undefined {
  return dataset.sheets[name] as SheetData | undefined;
}

function writtenKey(row: DataRow): string | null {
  return textValue(row, 'key');
}

function prefixOf(row: DataRow, own: string | null): string | null {
  const agency = textValue(row, 'agencyCode');
  if (agency !== null && patterns.agency.test(agency)) return agency;
  const unit = textValue(row, 'unitCode') ?? own;
  return unit !== null && patterns.unit.test(unit) ? unit : null;
}

function textValue(row: DataRow, column: string): string | null {
  const value = row.values[column];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
