import { REFERENCES, plainName } from './dependents.ts';
import type { RowsChange } from './port.ts';

/** Where a row (1-based) stands after rows were taken out and put in; null for one that was taken out. */
export type RowMap = (row: number) => number | null;

export function rowMap({ remove, insert }: RowsChange): RowMap {
  const gone = remove.toSorted((a, b) => a - b);
  return (row) => {
    let low = 0;
    for (let high = gone.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (gone[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return gone[low] === row ? null : row - low + (insert && row >= insert.above ? insert.count : 0);
  };
}

/**
 * A formula after rows of `sheet` have moved: references go with their rows, a range shrinks and grows with what is in it.
 * @param own the sheet that the formula stands on
 * @returns null where a cell, or all of a range, was taken out
 */
export function moveReferences(formula: string, own: string, sheet: string, map: RowMap): string | null {
  let lost = false;
  const moved = formula.replace(REFERENCES, (whole: string, named: string | undefined, address: string | undefined) => {
    if (address === undefined || (plainName(named) ?? own).toLowerCase() !== sheet.toLowerCase()) return whole;
    const parts = address.split(':').map((part) => /^(\$?[A-Za-z]*\$?)(\d*)$/.exec(part));
    const [first, last = first] = parts.map((part) => Number(part?.[2] ?? ''));
    if (first === undefined || last === undefined || first === 0 || last === 0) return whole;
    const ends = movedRange(Math.min(first, last), Math.max(first, last), map);
    if (ends === null) {
      lost = true;
      return whole;
    }
    const at = [first <= last ? ends[0] : ends[1], first <= last ? ends[1] : ends[0]];
    return whole.slice(0, whole.length - address.length) + parts.map((part, index) => `${part?.[1] ?? ''}${at[index]}`).join(':');
  });
  return lost ? null : moved;
}

/** The rows of a range after the move; null when none of them is left. */
export function movedRange(top: number, bottom: number, map: RowMap): [number, number] | null {
  let [from, to] = [top, bottom];
  while (from <= to && map(from) === null) from += 1;
  while (to >= from && map(to) === null) to -= 1;
  const [first, last] = [map(from), map(to)];
  return from > to || first === null || last === null ? null : [first, last];
}
