import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { windowOf } from './axis.ts';
import { frozenWithin } from './geometry.ts';
import type { Geometry } from './geometry.ts';
import type { Place } from './keyboard.ts';

/** What of the sheet is in sight, in pixels. */
export interface Seen {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Follows the scroll position and size of the grid's box, once per frame. */
export function useWindow(box: RefObject<HTMLElement | null>): { readonly seen: Seen; readonly measure: () => void; readonly onScroll: () => void } {
  const [seen, setSeen] = useState<Seen>({ top: 0, left: 0, width: 1200, height: 800 });
  const frame = useRef(0);
  const measure = useCallback(() => {
    frame.current = 0;
    const element = box.current;
    if (element) setSeen({ top: element.scrollTop, left: element.scrollLeft, width: element.clientWidth, height: element.clientHeight });
  }, [box]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
    };
  }, [box, measure]);
  const onScroll = useCallback(() => {
    if (frame.current === 0) frame.current = requestAnimationFrame(measure);
  }, [measure]);
  return { seen, measure, onScroll };
}

/** Rows and columns to draw, those that stay in place apart. */
export function partInSight(geometry: Geometry, seen: Seen) {
  const frozen = frozenWithin(geometry, seen.width, seen.height);
  const down = windowOf(geometry.rows, seen.top + geometry.rows.start(frozen.rows), seen.height, 6);
  const across = windowOf(geometry.columns, seen.left + geometry.columns.start(frozen.columns), seen.width, 2);
  const rows = { first: Math.max(down.first, frozen.rows), last: down.last };
  const drawn = (index: number, stays: number, window: { readonly first: number; readonly last: number }) =>
    index < stays || (index >= window.first && index <= window.last);
  return {
    frozen, rows, columns: across,
    holds: (place: Place) => drawn(place.row, frozen.rows, rows) && drawn(place.column, frozen.columns, across),
  };
}

/** Scroll position for a cell that was jumped to: where it is when in sight, else a third from the top. */
export function jumped(element: HTMLElement, geometry: Geometry, place: Place): { top: number; left: number } {
  const frozen = frozenWithin(geometry, element.clientWidth, element.clientHeight);
  const least = revealed(element, geometry, place);
  if (least.top === element.scrollTop || place.row < frozen.rows) return least;
  const { rows, headHeight } = geometry;
  const covered = headHeight + rows.start(frozen.rows);
  return { ...least, top: Math.max(0, headHeight + rows.start(place.row) - covered - (element.clientHeight - covered) / 3) };
}

/** Scroll position at which a cell is in sight, moving no more than needed. */
export function revealed(element: HTMLElement, geometry: Geometry, place: Place): { top: number; left: number } {
  const { rows, columns, headHeight, sideWidth } = geometry;
  const frozen = frozenWithin(geometry, element.clientWidth, element.clientHeight);
  return {
    top: place.row < frozen.rows ? element.scrollTop : fit(element.scrollTop, headHeight + rows.start(frozen.rows), headHeight + rows.start(place.row), rows.size(place.row), element.clientHeight),
    left: place.column < frozen.columns ? element.scrollLeft : fit(element.scrollLeft, sideWidth + columns.start(frozen.columns), sideWidth + columns.start(place.column), columns.size(place.column), element.clientWidth),
  };
}

/** `inset` pixels at the near edge are covered by what stays in place. */
function fit(scroll: number, inset: number, start: number, size: number, length: number): number {
  if (start < scroll + inset) return Math.max(0, start - inset);
  return start + size > scroll + length ? Math.min(start - inset, start + size - length) : scroll;
}
