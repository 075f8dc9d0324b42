import type { MergedSheet } from './sheets.ts';
import type { MergeRow } from './cells.ts';

/** What becomes of the rows of one unit in one sheet. */
export interface Matched {
  readonly pairs: readonly { readonly before: MergeRow; readonly after: MergeRow }[];
  readonly removed: readonly MergeRow[];
  readonly added: readonly MergeRow[];
}

/**
 * Finds for each row of a newer file the row that it replaces. By Mã; a row without one (or whose Mã counts for
 * nothing) by identity number, else by name and birth date, else by the name alone in a sheet without birth dates:
 * each only where exactly one row on both sides has it, so that nobody is taken for somebody else.
 */
export function matchRows(rows: MergedSheet['rows'], before: readonly MergeRow[], after: readonly MergeRow[]): Matched {
  const open = new Matching(before, after);
  if (rows === 'person') {
    open.pair((row) => row.key, 'whatever Mã');
    open.pair((row) => row.identity ?? '');
    open.pair((row) => (row.birth === null || row.nameKey === '' ? '' : `${row.nameKey}|${row.birth}`));
    open.pair((row) => (row.nameKey === '' || 'birthDate' in row.cells ? '' : `${row.nameKey}|${row.cells['field']?.means ?? ''}`));
    open.pair((row) => ('birthDate' in row.cells ? '' : row.nameKey));
  } else {
    const identity = numbered((row) => (rows === 'field' ? row.cells['field']?.means ?? '' : 'one'));
    open.pairInOrder(identity(before), identity(after));
  }
  return open.result();
}

class Matching {
  private readonly before: Set<MergeRow>;
  private readonly after: Set<MergeRow>;
  private readonly pairs: { before: MergeRow; after: MergeRow }[] = [];

  constructor(before: readonly MergeRow[], after: readonly MergeRow[]) {
    this.before = new Set(before);
    this.after = new Set(after);
  }

  /** Two rows with different Mã are two people, whatever else is equal. */
  pair(idOf: (row: MergeRow) => string, keys: 'whatever Mã' | 'one without Mã' = 'one without Mã'): void {
    const old = Map.groupBy(this.before, idOf);
    for (const [id, fresh] of Map.groupBy(this.after, idOf)) {
      const [one, ...others] = old.get(id) ?? [];
      const [row, ...twins] = fresh;
      if (id === '' || !one || !row || others.length > 0 || twins.length > 0) continue;
      if (keys === 'one without Mã' && one.key !== '' && row.key !== '') continue;
      this.take(one, row);
    }
  }

  pairInOrder(before: ReadonlyMap<string, MergeRow>, after: ReadonlyMap<string, MergeRow>): void {
    for (const [id, row] of after) {
      const one = before.get(id);
      if (one) this.take(one, row);
    }
  }

  result(): Matched {
    const order = (one: { after: MergeRow }, other: { after: MergeRow }): number => one.after.row - other.after.row;
    return { pairs: this.pairs.sort(order), removed: [...this.before], added: [...this.after] };
  }

  private take(before: MergeRow, after: MergeRow): void {
    this.pairs.push({ before, after });
    this.before.delete(before);
    this.after.delete(after);
  }
}

/** Rows by identity; a repeated one gets a number, so that the second need of a field meets the second. */
function numbered(idOf: (row: MergeRow) => string): (rows: readonly MergeRow[]) => ReadonlyMap<string, MergeRow> {
  return (rows) => {
    const seen = new Map<string, number>();
    return new Map(rows.map((row) => {
      const id = idOf(row);
      const count = seen.get(id) ?? 0;
      seen.set(id, count + 1);
      return [`${id}#${count}`, row];
    }));
  };
}

export interface ChangedCell {
  readonly column: string;
  /** Header title. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** The columns in which a newer row says something else, of those that are the sender's to say. */
export function changesOf(
  { province, unlessEmpty }: Pick<MergedSheet, 'province' | 'unlessEmpty'>, titles: Readonly<Record<string, { readonly title: string }>>, before: MergeRow, after: MergeRow, skip: ReadonlySet<string>,
): ChangedCell[] {
  return Object.entries(after.cells).flatMap(([column, cell]) => {
    const old = before.cells[column];
    if (!old || skip.has(column) || province.includes(column) || old.means === cell.means) return [];
    if (unlessEmpty.includes(column) && old.means !== '') return [];
    return [{ column, title: titles[column]?.title ?? column, before: old.shown, after: cell.shown }];
  });
}
