import type { DataRow } from '../sheets/declare.ts';
import type { quotasSheet } from '../sheets/declared/organization.ts';
import type { Dataset } from '../sheets/index.ts';
import { byText } from './order.ts';

export type QuotaRow = DataRow<typeof quotasSheet>;

/**
 * Ids of the rows of Biên chế giao: Q1, Q2... in the order of what the rows say, so that sorting the sheet changes
 * no id. Rows without a unit, a scope or a number are no quota.
 */
export function quotaRows(dataset: Dataset): ReadonlyMap<string, QuotaRow> {
  const rows = (dataset.sheets.quotas?.rows ?? []).filter(({ values }) =>
    values.unitCode !== null && values.scopeBlock !== null && values.counted !== null && values.number !== null && values.number >= 0);
  const sorted = rows.map((row) => ({ row, text: textOf(row) })).sort((a, b) => byText(a.text, b.text));
  return new Map(sorted.map(({ row }, at) => [`Q${at + 1}`, row]));
}

function textOf({ values }: QuotaRow): string {
  const { unitCode, scopeBlock, counted, armedForces, effectiveFrom, documentDate, document, number, status } = values;
  return JSON.stringify([unitCode, scopeBlock, counted, armedForces, effectiveFrom?.iso, documentDate?.iso, document, number, status]);
}
