import type { OutputCell, OutputColumn, StyledCell } from '../output.ts';

/** A page of 10 columns, a gap, and 6 columns, on which cells are merged over as many as they need. */
export const LEFT = 10;
export const RIGHT = 6;
export const PAGE = LEFT + 1 + RIGHT;

/** Characters. Names stand in the first three columns of each half, numbers with their titles in the others. */
const WIDTHS = [5.9, 5.9, 5.9, 7, 7, 7, 7, 7, 7, 7, 1.2, 6.2, 6.2, 6.2, 6.6, 6.6, 6.6];

export const PAGE_COLUMNS: readonly OutputColumn[] = WIDTHS.map((width, at) => ({
  key: `c${at + 1}`, title: `${at + 1}`, width, format: 'int', align: 'center',
}));

/** Cells of one row of a block, each over so many columns. */
export type Span = readonly [number, OutputCell];

/** The cells side by side, with the blanks that a merged cell covers. */
export function spans(...cells: readonly Span[]): OutputCell[] {
  return cells.flatMap(([span, cell]) => [span === 1 ? cell : { ...asStyled(cell), span }, ...Array.from({ length: span - 1 }, () => null)]);
}

function asStyled(cell: OutputCell): StyledCell {
  return cell !== null && typeof cell === 'object' ? cell : { value: cell };
}

/** One row over the whole page. */
export const wide = (cell: OutputCell): OutputCell[] => spans([PAGE, cell]);

/** Left and right blocks side by side; the shorter one ends early. */
export function beside(left: readonly (readonly OutputCell[])[], right: readonly (readonly OutputCell[])[]): OutputCell[][] {
  const blank = (length: number): OutputCell[] => Array.from({ length }, () => null);
  return Array.from({ length: Math.max(left.length, right.length) }, (_none, at) => [...left[at] ?? blank(LEFT), null, ...right[at] ?? blank(RIGHT)]);
}

export const heading = (span: number, text: string): OutputCell[] => spans([span, { value: text, tone: 'heading', align: 'left' }]);
export const head = (text: string): StyledCell => ({ value: text, tone: 'head' });
export const label = (text: string): StyledCell => ({ value: text, align: 'left', wrap: true });
