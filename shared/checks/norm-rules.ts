import type { Finding } from '../findings/finding.ts';
import { ruleSetRows } from '../norms/rule-set-ids.ts';
import type { NormRuleRow } from '../norms/rule-set-ids.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type RuleSheet = SheetData<(typeof sheets)['normRules']>;
type UnitRow = DataRow<(typeof sheets)['units']>;

/** What a line may be limited to. */
const LIMITS = ['kind', 'type', 'place'] as const;
/** Units named in a sentence; more are only counted. */
const NAMED = 5;

/** Quy tắc định mức: lines of one set that contradict each other, leave units out, or cannot be reckoned with. */
export function checkNormRules(facts: Facts): readonly Finding[] {
  const sheet = facts.dataset.sheets.normRules;
  if (!sheet) return [];
  return [...ruleSetRows(facts.dataset).values()].flatMap((all) => {
    const rows = all.filter(({ values: { status } }) => status !== 'replaced' && status !== 'repealed');
    return [...rows.flatMap((row) => oneLine(sheet, row)), ...overlaps(sheet, rows), ...otherScopes(sheet, rows), ...gaps(facts, sheet, rows)];
  });
}

/** Steps need a size; a number to start from has none; nobody gets less than one step in all. */
function oneLine(sheet: RuleSheet, row: NormRuleRow): Finding[] {
  const { criterion, above, step, each, most } = row.values;
  if (criterion === null) {
    const needless = (['above', 'step', 'most'] as const).find((column) => row.values[column] !== null);
    return needless === undefined ? [] : [finding('rule-step-without-criterion', at(sheet, row, needless), { column: sheet.decl.columns[needless].title })];
  }
  const found: Finding[] = [];
  if (step === null || step <= 0) found.push(finding('rule-step-unusable', at(sheet, row, 'step'), { column: sheet.decl.columns.step.title }));
  if (above !== null && above < 0) found.push(finding('rule-step-unusable', at(sheet, row, 'above'), { column: sheet.decl.columns.above.title }));
  if (most !== null && each !== null && most < each) found.push(finding('rule-most-below-each', at(sheet, row, 'most'), { count1: most, count2: each }));
  return found;
}

/**
 * Two lines that speak of the same units: numbers to start from that say as much and differ give none; of steps, both
 * would be added, which is meant only where they begin at different levels.
 */
function overlaps(sheet: RuleSheet, rows: readonly NormRuleRow[]): Finding[] {
  return rows.flatMap((row, place) => {
    const { set, criterion, above, each } = row.values;
    const other = rows.slice(0, place).find(({ values }) => values.criterion === criterion && overlap(values, row.values)
      && (criterion === null ? saysAsMuch(values, row.values) : (values.above ?? 0) === (above ?? 0)));
    if (!other || each === null || other.values.each === null) return [];
    if (criterion === null && other.values.each !== each) {
      return [finding('rule-conflict', at(sheet, row, 'each'), { name: set ?? '', count1: other.values.each, row1: other.row, count2: each })];
    }
    return [finding('rule-repeated', at(sheet, row, 'each'), { name: set ?? '', row1: other.row })];
  });
}

type Limits = Pick<NormRuleRow['values'], (typeof LIMITS)[number]>;

/** Whether a unit can be in both. */
function overlap(one: Limits, other: Limits): boolean {
  return LIMITS.every((limit) => one[limit] === null || other[limit] === null || one[limit] === other[limit]);
}

function saysAsMuch(one: Limits, other: Limits): boolean {
  const says = (line: Limits): number => LIMITS.filter((limit) => line[limit] !== null).length;
  return says(one) === says(other);
}

/** A set has one scope: that of its first line. */
function otherScopes(sheet: RuleSheet, rows: readonly NormRuleRow[]): Finding[] {
  const first = rows.find(({ values }) => values.scopeBlock !== null && values.counted !== null);
  if (!first) return [];
  const { scopeBlock, counted } = first.values;
  return rows.flatMap((row) => {
    const column = row.values.scopeBlock !== null && row.values.scopeBlock !== scopeBlock ? 'scopeBlock' : 'counted';
    const differs = row.values[column] !== null && row.values[column] !== first.values[column];
    const scope = [scopeBlock === null ? '' : labelOf('scopeBlock', scopeBlock), counted === null ? '' : labelOf('counted', counted)].join(', ');
    return differs ? [finding('rule-scope-differs', at(sheet, row, column), { name: row.values.set ?? '', scope, row1: first.row })] : [];
  });
}

/** Units to which no line of the set gives a number to start from. */
function gaps({ dataset, unitName }: Facts, sheet: RuleSheet, rows: readonly NormRuleRow[]): Finding[] {
  const [first] = rows;
  if (!first) return [];
  const bases = rows.filter(({ values }) => values.criterion === null);
  const left = (dataset.sheets.units?.rows ?? []).flatMap(({ values }) => (values.unitCode === null || bases.some((base) => mayFit(base, values)) ? [] : [values.unitCode]));
  if (left.length === 0) return [];
  const names = `${left.slice(0, NAMED).map(unitName).join(', ')}${left.length > NAMED ? '…' : ''}`;
  return [finding('rule-gap', at(sheet, first, 'set'), { name: first.values.set ?? '', count: left.length, names })];
}

/** What is not given about a unit may still be what the line asks for; that is said beside its number. */
function mayFit({ values }: NormRuleRow, unit: UnitRow['values']): boolean {
  const same = (wanted: string | null, is: string | null): boolean => wanted === null || is === null || wanted === is;
  return same(values.kind, unit.kind) && same(values.type, unit.type) && same(values.place, unit.place);
}
