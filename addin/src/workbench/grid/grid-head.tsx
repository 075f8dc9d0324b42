import { mergeClasses } from '@fluentui/react-components';
import type { Geometry } from './geometry.ts';
import { range } from './grid-row.tsx';
import { useGridStyles } from './grid-styles.ts';

interface GridHeadProps {
  readonly geometry: Geometry;
  readonly first: number;
  readonly last: number;
  readonly frozen: number;
  readonly selected: number;
  readonly label: (column: number) => string;
}

/** The letters above the columns. */
export function GridHead({ geometry, first, last, frozen, selected, label }: GridHeadProps) {
  const styles = useGridStyles();
  const { columns, sideWidth, headHeight } = geometry;
  const from = Math.max(first, frozen);
  const letter = (column: number, left: number | null) => columns.size(column) > 0 && (
    <div
      key={column} role="columnheader" aria-colindex={column + 2} style={{ width: columns.size(column), ...(left === null ? {} : { left }) }}
      className={mergeClasses(styles.letter, left !== null && styles.frozenLetter, column === selected && styles.sideSelected)}
    >
      {label(column)}
    </div>
  );
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ height: headHeight }}>
      <div role="columnheader" aria-colindex={1} className={styles.side} style={{ width: sideWidth }}><span className={styles.hidden}>#</span></div>
      {range(0, frozen - 1).map((column) => letter(column, sideWidth + columns.start(column)))}
      <div className={styles.gap} style={{ width: columns.start(from) - columns.start(frozen) }} />
      {range(from, last).map((column) => letter(column, null))}
    </div>
  );
}
