/** Orders by code unit, so that results never depend on the machine's language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Protocol order (Thứ tự), then code: the order of every list of units. */
export function byProtocol(a: { readonly order: number; readonly code: string }, b: { readonly order: number; readonly code: string }): number {
  return a.order - b.order || byText(a.code, b.code);
}

/** Lists by a key, each in the order given. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
