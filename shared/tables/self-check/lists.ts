import { columnLetters } from '../../sheets/address.ts';
import type { SheetDecl } from '../../sheets/declare.ts';
import { spellingsOf } from '../../sheets/list-lookup.ts';
import { lists, type ListKey } from '../../sheets/lists.ts';
import type { OutputCell, OutputSheet } from '../output.ts';
import type { Value } from './block.ts';

/** Our own hidden sheets begin with _DP_: no reader takes them for a person's. */
export const LIST_SHEET = '_DP_danhmuc';

/** Where the hidden sheet holds one list: its labels, what stands as it is, and other spellings beside their labels. */
export interface ListPlace {
  readonly labels: string;
  readonly exact: string;
  readonly spellings: string;
  readonly meant: string;
}

interface ListColumns {
  readonly labels: readonly string[];
  readonly exact: readonly string[];
  readonly spellings: readonly (readonly [string, string])[];
}

/** Labels, and for fields their codes too, which the help of the column allows; then what is understood but better rewritten. */
function columnsOf(list: ListKey): ListColumns {
  const labels = lists[list].map((entry) => entry.vi);
  const exact = list === 'field' ? [...labels, ...lists[list].map((entry) => entry.code)] : labels;
  const taken = new Set(exact.map(lower));
  const spellings = spellingsOf(list).flatMap(({ text, entry }) => {
    if (taken.has(lower(text))) return [];
    taken.add(lower(text));
    return [[text, entry.vi] as const];
  });
  return { labels, exact, spellings };
}

const lower = (text: string): string => text.toLocaleLowerCase('vi');

/** Lists that the columns of these sheets are filled from. */
export class Lists {
  readonly #keys: readonly ListKey[];
  readonly #columns: ReadonlyMap<ListKey, ListColumns>;

  constructor(decls: readonly SheetDecl[]) {
    const keys = decls.flatMap((decl) => Object.values(decl.columns)).flatMap(({ type, list }) => (type === 'list' && list ? [list] : []));
    this.#keys = [...new Set(keys)];
    this.#columns = new Map(this.#keys.map((key) => [key, columnsOf(key)]));
  }

  place(list: ListKey): ListPlace {
    const at = this.#keys.indexOf(list) * 4;
    const { labels, exact, spellings } = this.#of(list);
    const range = (offset: number, count: number): string => {
      const letters = columnLetters(at + offset);
      return `${LIST_SHEET}!$${letters}$2:$${letters}$${Math.max(1, count) + 1}`;
    };
    return { labels: range(0, labels.length), exact: range(1, exact.length), spellings: range(2, spellings.length), meant: range(3, spellings.length) };
  }

  /** As Excel's MATCH finds it: case does not matter, accents do. */
  isExact(list: ListKey, value: Value): boolean {
    return this.#of(list).exact.some((text) => lower(text) === lower(trimmed(value)));
  }

  /** The label that another spelling means; null when it is none. */
  meant(list: ListKey, value: Value): string | null {
    return this.#of(list).spellings.find(([text]) => lower(text) === lower(trimmed(value)))?.[1] ?? null;
  }

  sheet(): OutputSheet {
    const columns = this.#keys.flatMap((key): readonly (readonly string[])[] => {
      const { labels, exact, spellings } = this.#of(key);
      return [labels, exact, spellings.map(([text]) => text), spellings.map(([, label]) => label)];
    });
    const height = Math.max(1, ...columns.map((column) => column.length));
    return {
      key: 'lists', name: LIST_SHEET, above: [],
      columns: this.#keys.flatMap((key) => ['labels', 'exact', 'spellings', 'meant'].map((part) => ({
        key: `${key}-${part}`, title: `${key} ${part}`, width: 20, format: 'text',
      } as const))),
      rows: Array.from({ length: height }, (_none, row) => columns.map((column): OutputCell => column[row] ?? null)),
      below: [], table: null, visibility: 'veryHidden',
      print: { landscape: true, repeatHeader: true, fitWidth: true },
    };
  }

  #of(list: ListKey): ListColumns {
    return this.#columns.get(list) ?? columnsOf(list);
  }
}

/** As TRIM does it. */
export function trimmed(value: Value): string {
  return String(value ?? '').replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');
}
