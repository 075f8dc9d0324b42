import type { ListCodes, ListEntry, ListKey } from '../sheets/lists.ts';

export const listEntries = {} as { readonly [K in ListKey]: readonly ListEntry<ListCodes[K]>[] };
