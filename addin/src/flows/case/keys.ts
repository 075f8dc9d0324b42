import { patterns } from '../../../../shared/catalog/codes.ts';
import type { DataRow, SheetData } from '../../../../shared/sheets/declare.ts';
import { cellAddress } from '../../../../shared/sheets/address.ts';
import type { Dataset } from '../../../../shared/sheets/index.ts';
import { infoOf } from '../../../../shared/sheets/info.ts';

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

export type RowKeys = ReadonlyMap<KeyedSheet, ReadonlyMap<number, string>>;

/** Rows without Mã get the next free number of their unit or agency; the same file always gives the same keys. */
export function missingKeys(dataset: Dataset): MissingKey[] {
  const keys = rowKeys(dataset);
  return KEYED_SHEETS.flatMap((name) => {
    const sheet = sheetOf(dataset, name);
    const column = sheet?.columnOf['key'];
    if (!sheet || column === undefined) return [];
    return sheet.rows.flatMap((row): MissingKey[] => {
      const key = keys.get(name)?.get(row.row);
      if (key === undefined || writtenKey(row) !== null) return [];
      return [{ sheet: sheet.name, row: row.row, cell: cellAddress(row.row, column), key }];
    });
  });
}

/**
 * The key of every row of people. A written key stays; a second row with the same key, and one that does not match the
 * pattern of keys (an identity number, say), is numbered like a row without: a copied row never hides a person, and no
 * such text leaves the workbook. Rows without unit or agency have no key. Two kinds of row mean a person already there:
 * in Điều chuyển nội bộ the Mã of a roster row, in Kiêm nhiệm the same Mã with the same name.
 */
export function rowKeys(dataset: Dataset): RowKeys {
  const used = new Set<string>();
  const keys = new Map<KeyedSheet, Map<number, string>>();
  const concurrent = new Map<string, string | null>();
  const open: { readonly name: KeyedSheet; readonly row: DataRow }[] = [];
  for (const name of KEYED_SHEETS) {
    const mine = new Map<number, string>();
    keys.set(name, mine);
    const roster = new Set(keys.get('roster')?.values());
    for (const row of sheetOf(dataset, name)?.rows ?? []) {
      const key = writtenKey(row);
      const refers = key !== null && (name === 'moves' ? roster.has(key) : name === 'concurrent' && concurrent.get(key) === textValue(row, 'fullName'));
      if (key !== null && patterns.person.test(key) && (refers || !used.has(key))) {
        used.add(key);
        mine.set(row.row, key);
        if (name === 'concurrent') concurrent.set(key, textValue(row, 'fullName'));
      } else open.push({ name, row });
    }
  }
  const numbers = largestNumbers(used);
  for (const { name, row } of open) {
    const prefix = prefixOf(row, dataset);
    if (prefix === null) continue;
    const number = (numbers.get(prefix) ?? 0) + 1;
    numbers.set(prefix, number);
    keys.get(name)?.set(row.row, `${prefix}-${String(number).padStart(3, '0')}`);
  }
  return keys;
}

function sheetOf(dataset: Dataset, name: KeyedSheet): SheetData | undefined {
  return dataset.sheets[name] as SheetData | undefined;
}

function writtenKey(row: DataRow): string | null {
  return textValue(row, 'key');
}

function prefixOf(row: DataRow, dataset: Dataset): string | null {
  const agency = textValue(row, 'agencyCode');
  if (agency !== null && patterns.agency.test(agency)) return agency;
  const unit = textValue(row, 'unitCode') ?? (dataset.kind === 'commune' ? infoOf(dataset).unitCode ?? null : null);
  return unit !== null && patterns.unit.test(unit) ? unit : null;
}

function textValue(row: DataRow, column: string): string | null {
  const value = row.values[column];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function largestNumbers(used: ReadonlySet<string>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const key of used) {
    const cut = key.lastIndexOf('-');
    const prefix = key.slice(0, cut);
    numbers.set(prefix, Math.max(numbers.get(prefix) ?? 0, Number(key.slice(cut + 1))));
  }
  return numbers;
}
