import type { ListCodes, ListEntry, ListKey } from '../catalog/list-codes.ts';
import { listEntries } from '../catalog/list-entries.ts';

export type { ListCodes, ListEntry, ListKey } from '../catalog/list-codes.ts';

/** The closed lists behind drop-downs, by key. */
export const lists: { readonly [K in ListKey]: readonly ListEntry<ListCodes[K]>[] } = listEntries;
