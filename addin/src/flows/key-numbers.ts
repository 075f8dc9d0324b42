import type { StateRow } from '../workbook/port.ts';

/** Topic of _DP: the highest number of a Mã that each unit or agency ever had here, that of people who left too. */
export const KEY_NUMBERS = 'key-number';

export type KeyNumbers = ReadonlyMap<string, number>;

/** By the code before the number. A row that a person damaged counts for nothing. */
export function keyNumbers(state: readonly StateRow[]): KeyNumbers {
  return new Map(state.flatMap(({ topic, key, value }): [string, number][] => (topic === KEY_NUMBERS && /^\d{1,9}$/.test(value) ? [[key, Number(value)]] : [])));
}

export function keyNumberRows(numbers: KeyNumbers): StateRow[] {
  return [...numbers].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, number]) => ({ topic: KEY_NUMBERS, key, value: String(number) }));
}

/** The highest number by the code before it. */
export function largestNumbers(keys: Iterable<string>, known: KeyNumbers = new Map()): Map<string, number> {
  const numbers = new Map(known);
  for (const key of keys) {
    const cut = key.lastIndexOf('-');
    const prefix = key.slice(0, cut);
    numbers.set(prefix, Math.max(numbers.get(prefix) ?? 0, Number(key.slice(cut + 1))));
  }
  return numbers;
}
