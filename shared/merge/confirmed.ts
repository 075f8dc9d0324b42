import type { Dataset } from '../sheets/index.ts';
import { CONFIRMATION_ITEMS, slipCode } from '../tables/confirmation.ts';
import { rowsOfDataset } from '../tables/template-rows.ts';
import { matchKey } from '../text/match-key.ts';

/**
 * yes: what the commune states in Phiếu xác nhận agrees with its roster, the check code too where it is given.
 * no: something differs. blank: nothing is stated.
 */
export type Confirmation = 'yes' | 'no' | 'blank';

/** Whether the slip of a commune's file confirms the rows of that file; `differs`: a check of the slip found a difference. */
export function confirmationOf(dataset: Dataset, differs: boolean): Confirmation {
  const rows = dataset.sheets.confirmation?.rows ?? [];
  const stated = (label: string): number | null => rows.find(({ values }) => values.item !== null && matchKey(values.item) === matchKey(label))?.values.stated ?? null;
  if (stated(CONFIRMATION_ITEMS.total) === null) return 'blank';
  const code = stated(CONFIRMATION_ITEMS.code);
  const counted = rows.find(({ values }) => values.item === CONFIRMATION_ITEMS.code)?.values.counted ?? null;
  const shown = rows.filter(({ values }) => values.item !== CONFIRMATION_ITEMS.code).map(({ values }) => values.counted);
  const codes = [slipCode(rowsOfDataset(dataset).roster ?? [], shown), counted];
  return differs || (code !== null && !codes.includes(code)) ? 'no' : 'yes';
}

/** The total that the slip states; null when it does not. */
export function statedTotal(dataset: Dataset): number | null {
  return (dataset.sheets.confirmation?.rows ?? []).find(({ values }) => values.item !== null && matchKey(values.item) === matchKey(CONFIRMATION_ITEMS.total))?.values.stated ?? null;
}
