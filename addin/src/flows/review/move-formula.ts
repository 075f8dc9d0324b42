import { columnLetters, parseCell } from '../../workbook/address.ts';
import { plainName, REFERENCES } from '../../workbook/dependents.ts';

/** Where the cells of a sheet stand after it was made again; null: not there any more. */
export interface MovedCells {
  /** Name of the sheet, which stays. */
  readonly sheet: string;
  /** 0-based. */
  readonly column: (index: number) => number | null;
  /** 1-based. */
  readonly row: (row: number) => number | null;
  /** First and last row of the list before, and after. */
  readonly list: { readonly before: readonly [number, number]; readonly after: readonly [number, number] };
  /** Column titles that are others now. */
  readonly titles: ReadonlyMap<string, string>;
}

const PART = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/**
 * A person's formula after the list it stands in was made again: references follow their cells, a range over the whole
 * list goes over the whole new one. Other sheets are left alone.
 * @returns null where something it refers to is gone
 */
export function moveFormula(formula: string, moved: MovedCells): string | null {
  let lost = false;
  const text = formula.replace(REFERENCES, (whole: string, named: string | undefined, address: string | undefined) => {
    if (address === undefined || (plainName(named) ?? moved.sheet).toLowerCase() !== moved.sheet.toLowerCase()) return whole;
    const parts = address.split(':').map((part) => PART.exec(part));
    const rows = movedRows(parts.map((part) => Number(part?.[4] ?? '')), moved);
    const out = parts.map((part, at) => {
      const [, fixColumn = '', letters = '', fixRow = ''] = part ?? [];
      const column = letters === '' ? null : moved.column(parseCell(`${letters}1`)?.column ?? 0);
      const row = rows[at];
      if ((letters !== '' && column === null) || row === null) lost = true;
      return `${fixColumn}${column === null ? '' : columnLetters(column)}${fixRow}${row === 0 || row === null || row === undefined ? '' : row}`;
    });
    return whole.slice(0, whole.length - address.length) + out.join(':');
  });
  if (lost) return null;
  return [...moved.titles].reduce((all, [before, now]) => all.replaceAll(`[${before}]`, `[${now}]`), text);
}

/** Rows of a reference; 0 where it names none. */
function movedRows(rows: readonly number[], { row, list }: MovedCells): readonly (number | null)[] {
  const [first = 0, last = 0] = rows;
  if (rows.length === 2 && first > 0 && first <= list.before[0] && first > list.before[0] - 2 && last >= list.before[1]) {
    return [list.after[0] - (list.before[0] - first), list.after[1] + (last - list.before[1])];
  }
  const moved = rows.map((each) => (each === 0 ? 0 : row(each)));
  const [from, to] = moved;
  return typeof from === 'number' && typeof to === 'number' && from > to ? [to, from] : moved;
}
