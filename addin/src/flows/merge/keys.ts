import { patterns } from '../../../../shared/catalog/codes.ts';
import type { MergeRow } from '../../../../shared/merge/cells.ts';
import type { SheetKey } from '../../../../shared/sheets/index.ts';
import { largestNumbers } from '../key-numbers.ts';
import type { KeyNumbers } from '../key-numbers.ts';
import type { Owner } from './types.ts';

/** Sheets whose rows bring a person in; elsewhere a Mã refers to somebody. */
const BRINGS: ReadonlySet<SheetKey> = new Set(['roster', 'concurrent', 'secondedIn', 'candidates']);

/** The rows of one owner in one sheet, from a file or as they stand in the provincial workbook. */
export interface OwnedRows {
  readonly owner: Owner;
  readonly sheet: SheetKey;
  readonly sheetName: string;
  readonly rows: readonly MergeRow[];
  /** The file; null for rows that stand in the provincial workbook and stay. */
  readonly file: string | null;
}

/** One Mã in the hands of two units: whose it stays, and where it was not taken. */
export interface KeyConflict {
  readonly key: string;
  readonly kept: Holder;
  readonly lost: Holder;
}

interface Holder {
  readonly file: string | null;
  readonly owner: Owner;
  readonly sheetName: string;
  readonly row: number;
  readonly nameKey: string;
  readonly sheet: SheetKey;
  readonly of: MergeRow;
}

/**
 * The Mã that each row of the files may use; '' for one that is malformed, repeated in its file, or held by another
 * unit. A Mã that two units hold stays with rows that are in already, else with the unit whose code it begins with,
 * else with the smaller code: the order of the files says nothing. A teacher with duties in two communes keeps one Mã.
 */
export function usableKeys(all: readonly OwnedRows[]): { readonly keyOf: (row: MergeRow) => string; readonly conflicts: readonly KeyConflict[] } {
  const refused = new Set<MergeRow>();
  const conflicts: KeyConflict[] = [];
  const holders = all.filter(({ sheet }) => BRINGS.has(sheet)).flatMap(({ owner, sheet, sheetName, rows, file }) =>
    rows.filter(({ key }) => patterns.person.test(key)).map((of): Holder => ({ file, owner, sheet, sheetName, row: of.row, nameKey: of.nameKey, of })));
  for (const [key, held] of Map.groupBy(holders, ({ of }) => of.key)) {
    const [first, ...others] = held.toSorted((a, b) => rank(key, a) - rank(key, b) || compare(a.owner.code, b.owner.code) || compare(a.sheetName, b.sheetName) || a.row - b.row);
    if (!first) continue;
    for (const other of others) {
      if (other.file === null || isOnePerson(first, other)) continue;
      refused.add(other.of);
      if (first.owner.code !== other.owner.code) conflicts.push({ key, kept: first, lost: other });
    }
  }
  return { keyOf: (row) => (patterns.person.test(row.key) && !refused.has(row) ? row.key : ''), conflicts };
}

function rank(key: string, { file, owner }: Holder): number {
  return file === null ? 0 : key.startsWith(`${owner.code}-`) ? 1 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two duties of one teacher; or somebody of the roster who also has a duty elsewhere. */
function isOnePerson(one: Holder, other: Holder): boolean {
  return one.sheet === 'concurrent' && other.sheet === 'concurrent' && one.nameKey === other.nameKey;
}

/** Gives new Mã: the code of the owner and the next number, after every number that was ever seen here. */
export class KeyGiver {
  /** The highest number of each unit and agency, known from before or given now. */
  readonly largest: Map<string, number>;

  constructor(all: readonly OwnedRows[], known: KeyNumbers) {
    this.largest = largestNumbers(all.flatMap(({ rows }) => rows.flatMap(({ key }) => (patterns.person.test(key) ? [key] : []))), known);
  }

  next({ code }: Owner): string {
    const number = (this.largest.get(code) ?? 0) + 1;
    this.largest.set(code, number);
    return `${code}-${String(number).padStart(3, '0')}`;
  }
}
