import type { CellEdit } from './port.ts';

/** Number formats that every port writes, so that results look the same from each door. */
export const numberFormats = {
  text: '@',
  code: '@',
  int: '#,##0',
  decimal: '0.0',
  date: 'dd/mm/yyyy',
  percent: '0%',
  signed: '+#,##0;-#,##0;0',
  count: '#,##0;-#,##0;"–"',
  plain: '0',
} as const;

/** Number format code that an edit sets; undefined: the cell keeps its own. */
export function formatOf(edit: CellEdit): string | undefined {
  return edit.numberFormat ?? (edit.format === undefined ? undefined : numberFormats[edit.format]);
}
