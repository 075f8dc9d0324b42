import { ruleSetRows } from '../../../../shared/norms/rule-set-ids.ts';
import type { NormRuleRow } from '../../../../shared/norms/rule-set-ids.ts';
import type { NormRule, RuleSet } from '../../../../shared/norms/staffing-case.ts';
import type { SheetData } from '../../../../shared/sheets/declare.ts';
import { countOf, measureOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** Sets whose document no longer holds are shown by nothing: they give no number. */
const ENDED: ReadonlySet<string> = new Set(['replaced', 'repealed']);

/** The rule sets of the province; a line that gives no number, or whose step has no size, is left out. */
export function ruleSetsOf(reading: Reading): readonly RuleSet[] {
  return [...ruleSetRows(reading.dataset)].flatMap(([code, rows]): RuleSet[] => {
    const { scopeBlock: block, counted } = rows.find(({ values }) => values.scopeBlock !== null && values.counted !== null)?.values ?? {};
    if (!block || !counted) return leaveOut(reading, rows);
    const rules = rows.filter(({ values }) => !ENDED.has(values.status ?? '')).flatMap((row) => ruleOf(reading, row));
    return rules.length > 0 ? [{ code, scope: { block, counted, armedForces: false }, rules }] : [];
  });
}

function ruleOf(reading: Reading, row: NormRuleRow): NormRule[] {
  const { kind, type, place, criterion } = row.values;
  const each = countOf(row.values.each);
  const step = measureOf(row.values.step);
  if (each === null || (criterion !== null && !(step !== null && step >= SMALLEST_STEP))) return leaveOut(reading, [row]);
  return [{ kind, type, place, criterion, above: measureOf(row.values.above) ?? 0, step: step ?? 0, each, most: countOf(row.values.most) }];
}

/** What two decimals can say. */
const SMALLEST_STEP = 0.01;

function leaveOut(reading: Reading, rows: readonly NormRuleRow[]): [] {
  const sheet = reading.dataset.sheets.normRules as SheetData | undefined;
  if (sheet) for (const row of rows) reading.leaveOut(sheet, row, 'incomplete');
  return [];
}
