import { tightKey } from '../text/match-key.ts';
import { listEntries } from '../catalog/list-entries.ts';
import type { SheetDecl } from './declare.ts';

/** What a person said that a column is: the key of a declared column, one value of it that is ticked there ("gender=female"), or nothing of ours. */
export type ColumnTarget = string;
export const IGNORED: ColumnTarget = 'ignore';

/** How a person corrected the reading of one page. Columns are known again by their title, and by their place where titles repeat. */
export interface SheetMapping {
  /** Name of the page. */
  readonly sheet: string;
  /** Key of the declared sheet that the page is, 'ignore' for none of ours; absent: as the reader finds. */
  readonly kind?: string;
  /** 1-based first and last row of the header; absent: as the reader finds. */
  readonly header?: { readonly first: number; readonly last: number };
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  /** All titles above the column, joined by TITLE_JOIN. */
  readonly title: string;
  /** 0-based. */
  readonly column: number;
  readonly target: ColumnTarget;
}

export const TITLE_JOIN = ' – ';

/** The mapping of a page; null when a person corrected nothing there. */
export function mappingOf(mappings: readonly SheetMapping[] | undefined, sheet: string): SheetMapping | null {
  return mappings?.find((one) => one.sheet === sheet) ?? null;
}

/**
 * The targets of the columns of a header, by column. A column is the one that was mapped when title and place are the
 * same, else when its title stands once in the header and once in the mapping: columns move, titles stay.
 */
export function mappedTargets(mapping: SheetMapping | null, titles: readonly string[]): ReadonlyMap<number, ColumnTarget> {
  const targets = new Map<number, ColumnTarget>();
  if (mapping === null) return targets;
  const keys = titles.map((title) => (title === '' ? '' : tightKey(title)));
  for (const { title, column, target } of mapping.columns) {
    const key = tightKey(title);
    if (keys[column] === key) {
      targets.set(column, target);
      continue;
    }
    const places = keys.flatMap((one, index) => (one === key ? [index] : []));
    const isAlone = mapping.columns.filter((one) => tightKey(one.title) === key).length === 1;
    if (places.length === 1 && isAlone) targets.set(places[0]!, target);
  }
  return targets;
}

/** The declared column, and the code that a tick means where it does, of a target; null for 'ignore' and what the sheet does not have. */
export function readTarget(decl: SheetDecl, target: ColumnTarget): { readonly key: string; readonly code: string | null } | null {
  const [key = '', code] = target.split('=', 2);
  const column = Object.hasOwn(decl.columns, key) ? decl.columns[key] : undefined;
  if (!column) return null;
  if (code === undefined) return { key, code: null };
  const isCode = column.list !== undefined && listEntries[column.list].some((entry) => entry.code === code);
  return isCode ? { key, code } : null;
}
