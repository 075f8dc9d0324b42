import type { Criterion } from '../catalog/codes.ts';
import type { NormRule, RuleSet, Unit } from './staffing-case.ts';

/** Something of a unit that a rule needs. */
export type NormInput = Criterion | 'type' | 'place';

export interface RuleOutcome {
  /** Null where something is not given, or two first lines that say as much about the unit give different numbers. */
  readonly number: number | null;
  readonly lacks: readonly NormInput[];
}

/** What a unit measures under a criterion; null: not given. */
export function measureOf(unit: Unit, criterion: Criterion): number | null {
  switch (criterion) {
    case 'equal': return 1;
    case 'border': return unit.border ? 1 : 0;
    case 'remote': return unit.remote ? 1 : 0;
    case 'oldUnits': return unit.oldUnits;
    default: return unit[criterion];
  }
}

/**
 * The number that a rule set gives a unit: the first line that says most about it, plus every step that fits. A unit
 * for which the set has no first line gets null instead of an outcome.
 */
export function applyRules(set: RuleSet, unit: Unit): RuleOutcome | null {
  const lacks = new Set<NormInput>();
  const fitting = set.rules.filter((rule) => fits(rule, unit, lacks));
  const base = baseOf(fitting.filter((rule) => rule.criterion === null));
  if (base === null && lacks.size === 0) return null;
  let number = base ?? 0;
  for (const rule of fitting) {
    if (rule.criterion === null) continue;
    const measure = measureOf(unit, rule.criterion);
    if (measure === null) lacks.add(rule.criterion);
    else number += stepsOf(rule, measure);
  }
  const known = lacks.size === 0 && base !== null && !Number.isNaN(base);
  return { number: known ? number : null, lacks: [...lacks].sort() };
}

/** Whether a line speaks of the unit; what would have to be known to say so is added to `lacks`. */
function fits(rule: NormRule, unit: Unit, lacks: Set<NormInput>): boolean {
  if (rule.kind !== null && rule.kind !== unit.kind) return false;
  for (const input of ['type', 'place'] as const) {
    if (rule[input] === null) continue;
    if (unit[input] === null) lacks.add(input);
    if (rule[input] !== unit[input]) return false;
  }
  return true;
}

/** The number to start from; NaN where lines that say as much contradict each other. */
function baseOf(rules: readonly NormRule[]): number | null {
  const says = (rule: NormRule): number => [rule.kind, rule.type, rule.place].filter((part) => part !== null).length;
  const most = Math.max(...rules.map(says));
  const numbers = new Set(rules.filter((rule) => says(rule) === most).map((rule) => rule.each));
  const [first] = numbers;
  if (first === undefined) return null;
  return numbers.size > 1 ? Number.NaN : first;
}

/** Full steps above the standard; counted in hundredths, so that 16.5 km² over 5.5 is exactly two steps. */
function stepsOf(rule: NormRule, measure: number): number {
  const above = Math.round(measure * 100) - Math.round(rule.above * 100);
  if (above <= 0) return 0;
  const steps = Math.floor(above / Math.round(rule.step * 100)) * rule.each;
  return rule.most === null ? steps : Math.min(rule.most, steps);
}
