import type { CellRange } from '../workbook/address.ts';

/**
 * Rectangles that cover the cells of equal key: column runs first, then neighbouring columns with the same run. A sheet
 * of a thousand rows has a handful, so that a look is set by a few requests instead of one for each cell.
 * @param key what the cells of a block share; undefined: the cell is in no block
 */
export function blocksOf<K>(area: CellRange, key: (row: number, column: number) => K | undefined): { readonly range: CellRange; readonly key: K }[] {
  const done: { range: CellRange; key: K }[] = [];
  let open = new Map<string, { range: CellRange; key: K }>();
  for (let column = area.left; column <= area.right; column += 1) {
    const next = new Map<string, { range: CellRange; key: K }>();
    for (const run of columnRuns(area, column, key)) {
      const place = `${run.top}:${run.bottom}`;
      const left = open.get(place);
      const grown = left && left.key === run.key;
      next.set(place, grown ? { key: run.key, range: { ...left.range, right: column } } : { key: run.key, range: { ...run, left: column, right: column } });
      if (grown) open.delete(place);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].map(({ range: { top, left, bottom, right }, key }) => ({ range: { top, left, bottom, right }, key }));
}

function* columnRuns<K>(area: CellRange, column: number, key: (row: number, column: number) => K | undefined): Generator<{ top: number; bottom: number; key: K }> {
  let run: { top: number; bottom: number; key: K } | null = null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const now = key(row, column);
    if (run && now === run.key) {
      run.bottom = row;
      continue;
    }
    if (run) yield run;
    run = now === undefined ? null : { top: row, bottom: row, key: now };
  }
  if (run) yield run;
}
