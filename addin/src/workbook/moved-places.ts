import { parseRange, rangeAddress } from './address.ts';
import { keyOf, placeOf } from './cell-keys.ts';
import type { CellStyle } from './model-types.ts';
import { movedRange, type RowMap } from './row-references.ts';

/** What is kept by cell, after rows moved. */
export function movedKeys<T>(cells: ReadonlyMap<number, T>, map: RowMap): Map<number, T> {
  return new Map([...cells].flatMap(([key, value]): [number, T][] => {
    const { row, column } = placeOf(key);
    const to = map(row + 1);
    return to === null ? [] : [[keyOf(to - 1, column), value]];
  }));
}

/** Row numbers (1-based) after rows moved. */
export function moveLines(lines: Set<number>, map: RowMap): void {
  const moved = [...lines].flatMap((line) => map(line) ?? []);
  lines.clear();
  for (const line of moved) lines.add(line);
}

/** A range after rows moved; [] when none of its rows is left. What is no range stays. */
export function movedRanges(text: string, map: RowMap): string[] {
  const range = parseRange(text);
  if (!range) return [text];
  const rows = movedRange(range.top + 1, range.bottom + 1, map);
  return rows ? [rangeAddress({ ...range, top: rows[0] - 1, bottom: rows[1] - 1 })] : [];
}

export function withoutFill({ fill: _fill, ...look }: CellStyle): CellStyle {
  return look;
}
