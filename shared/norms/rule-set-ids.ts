import type { DataRow } from '../sheets/declare.ts';
import type { normRulesSheet } from '../sheets/declared/norm-rules.ts';
import type { Dataset } from '../sheets/index.ts';
import { matchKey } from '../text/match-key.ts';
import { byText } from './order.ts';

export type NormRuleRow = DataRow<typeof normRulesSheet>;

/** Rows of Quy tắc định mức by the code of their set: R1, R2... in the order of the names, so that sorting changes none. */
export function ruleSetRows(dataset: Dataset): ReadonlyMap<string, readonly NormRuleRow[]> {
  const rows = (dataset.sheets.normRules?.rows ?? []).filter(({ values }) => values.set !== null);
  const sets = [...Map.groupBy(rows, ({ values }) => matchKey(values.set!))].sort(([a], [b]) => byText(a, b));
  return new Map(sets.map(([, group], at) => [`R${at + 1}`, group]));
}
