import type { Dataset } from '../sheets/index.ts';
import type { RawWorkbook } from '../sheets/raw.ts';
import { CONFIRMATION_ITEMS, olderSlipCode } from '../tables/confirmation.ts';
import { codeOfSheet, LEAST_CODE } from '../tables/content-code.ts';
import { rowsOfDataset } from '../tables/template-rows.ts';
import { matchKey } from '../text/match-key.ts';

/**
 * yes: what the commune states in Phiếu xác nhận agrees with its roster, the check code too where it is given.
 * no: something differs. blank: nothing is stated.
 */
export type Confirmation = 'yes' | 'no' | 'blank';

/**
 * Whether the slip of a commune's file confirms the rows of that file.
 * @param differs a check of the slip found a difference
 * @param raw the pages of the file: the code is that of their cells, whatever result the formula has kept
 */
export function confirmationOf(dataset: Dataset, differs: boolean, raw: RawWorkbook): Confirmation {
  if (statedAt(dataset, CONFIRMATION_ITEMS.total) === null) return 'blank';
  const code = statedAt(dataset, CONFIRMATION_ITEMS.code);
  return differs || (code !== null && !isCodeOf(code, dataset, raw)) ? 'no' : 'yes';
}

function isCodeOf(code: number, dataset: Dataset, raw: RawWorkbook): boolean {
  if (code < LEAST_CODE) return isOlderCodeOf(code, dataset);
  const { roster } = dataset.sheets;
  const page = raw.sheets.find(({ name }) => name === roster?.name);
  return roster !== undefined && page !== undefined && codeOfSheet(page, roster) === code;
}

/** A slip of an older template: by its counts, as they are now or as its formulas left them. */
function isOlderCodeOf(code: number, dataset: Dataset): boolean {
  const rows = dataset.sheets.confirmation?.rows ?? [];
  const kept = rows.find(({ values }) => values.item === CONFIRMATION_ITEMS.code)?.values.counted ?? null;
  const shown = rows.filter(({ values }) => values.item !== CONFIRMATION_ITEMS.code).map(({ values }) => values.counted);
  return code === kept || code === olderSlipCode(rowsOfDataset(dataset).roster ?? [], shown);
}

/** The total that the slip states; null when it does not. */
export function statedTotal(dataset: Dataset): number | null {
  return statedAt(dataset, CONFIRMATION_ITEMS.total);
}

function statedAt(dataset: Dataset, label: string): number | null {
  return (dataset.sheets.confirmation?.rows ?? []).find(({ values }) => values.item !== null && matchKey(values.item) === matchKey(label))?.values.stated ?? null;
}
