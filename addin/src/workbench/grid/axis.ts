/** Positions of rows or columns in pixels; hidden ones have no size. */
export interface Axis {
  readonly count: number;
  /** Left or upper edge of an item; start(count) is the whole length. */
  start(index: number): number;
  size(index: number): number;
  /** The item at a position, within 0..count-1. */
  at(position: number): number;
}

/** `size` says an item's pixels; it is asked once per item. */
export function makeAxis(count: number, size: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = starts[index]! + size(index);
  const start = (index: number) => starts[Math.min(Math.max(index, 0), count)]!;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    at: (position) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= position) low = middle;
        else high = middle - 1;
      }
      return Math.max(low, 0);
    },
  };
}

/** First and last item that a window shows, hidden ones skipped at the edges by their size of 0. */
export function windowOf(axis: Axis, from: number, length: number, margin: number): { readonly first: number; readonly last: number } {
  return {
    first: Math.max(0, axis.at(from) - margin),
    last: Math.min(axis.count - 1, axis.at(from + length) + margin),
  };
}

/** The next item in a direction that is not hidden; the same one at the edge. */
export function nextShown(axis: Axis, index: number, step: 1 | -1): number {
  for (let next = index + step; next >= 0 && next < axis.count; next += step) {
    if (axis.size(next) > 0) return next;
  }
  return index;
}
