import { matchKey } from '../../../../shared/text/match-key.ts';
import { parseRange } from '../../workbook/address.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';

/** The values of the drop-down that a cell has; null where it has none. */
export function listAt(sheet: SheetModel, row: number, column: number): readonly string[] | null {
  const found = sheet.validations.find(({ kind, values, range }) => kind === 'list' && values && range.split(' ').some((part) => {
    const area = parseRange(part);
    return area !== null && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  }));
  return found?.values ?? null;
}

/** The values that hold what was typed, without regard to accents and case: "ke to" finds "Kế toán". */
export function matching(values: readonly string[], typed: string): readonly string[] {
  const wanted = matchKey(typed);
  return values.filter((value) => matchKey(value).includes(wanted));
}
