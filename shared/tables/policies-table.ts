import { policies as en } from '../i18n/en/policies.ts';
import { capital, fill, groupedText } from '../i18n/format.ts';
import type { Lang, Names } from '../i18n/format.ts';
import { termsIn } from '../i18n/catalogue-names.ts';
import { policies as vi } from '../i18n/vi/policies.ts';
import type { PolicyTexts } from '../i18n/vi/policies.ts';
import type { PlanComparison, PlannedLine } from '../proposals/compare-plans.ts';
import { isGain } from '../proposals/problem.ts';
import type { PlanResult } from '../proposals/result.ts';
import { listSheet } from './context.ts';
import { POLICIES_SHEET } from './names.ts';
import type { OutputCell, OutputLine, OutputSheet } from './output.ts';

export interface ComparedPolicies {
  readonly even: PlanResult;
  readonly worst: PlanResult;
  readonly comparison: PlanComparison;
}

export function policyTexts(lang: Lang): PolicyTexts {
  return lang === 'en' ? en : vi;
}

/** One thing of both plans as a person reads it. */
export interface ComparedRow {
  readonly part: 'totals' | 'levels' | 'units' | 'lines';
  readonly item: string;
  readonly even: string | number;
  readonly worst: string | number;
  readonly difference: string;
}

/** Totals, levels, communes and people that differ, in this order. */
export function comparedRows({ even, worst, comparison }: ComparedPolicies, names: Names, lang: Lang): readonly ComparedRow[] {
  const own = policyTexts(lang);
  const terms = termsIn(lang);
  const change = (a: number, b: number) => (a === b ? own.equal : `${b > a ? '+' : '−'}${groupedText(Math.abs(b - a), lang)}`);
  const open = ({ unfilled }: PlanResult) => unfilled.reduce((sum, need) => sum + need.missing, 0);
  const total = (item: string, of: (plan: PlanResult) => number): ComparedRow => ({ part: 'totals', item, even: of(even), worst: of(worst), difference: change(of(even), of(worst)) });
  const line = (each: PlannedLine | null) => (each === null ? own.nobody : fill(own.line, { unit: each.toUnit, field: each.field, measure: each.measure }, names));
  return [
    total(own.totals.served, (plan) => plan.totals.unitsServed), total(own.totals.covered, (plan) => plan.totals.covered),
    total(own.totals.unfilled, open), total(own.totals.sent, (plan) => plan.totals.seconded),
    ...comparison.levels.map(({ name, values: [a, b] }): ComparedRow => {
      const evenIsBetter = isGain(name) ? a > b : a < b;
      return { part: 'levels', item: terms.levels[name], even: a, worst: b, difference: a === b ? own.equal : evenIsBetter ? own.better : own.worse };
    }),
    ...comparison.units.map(({ unit, counts: [a, b] }): ComparedRow => (
      { part: 'units', item: names.unit(unit), even: fill(own.people, { count: a }), worst: fill(own.people, { count: b }), difference: change(a, b) })),
    ...comparison.people.map(({ person, lines: [a, b] }): ComparedRow => ({
      part: 'lines', item: `${names.person(person)} (${person})`, even: line(a), worst: line(b), difference: a === null ? own.onlyWorst : b === null ? own.onlyEven : own.elsewhere,
    })),
  ];
}

/** In one sentence what the two plans reach. */
export function comparedSummary({ even, worst, comparison }: ComparedPolicies, lang: Lang): string {
  const own = policyTexts(lang);
  if (comparison.people.length === 0) return own.same;
  const severity = (at: 0 | 1) => comparison.levels.find((level) => level.name === 'severity')?.values[at] ?? 0;
  return fill(own.summary, {
    served1: even.totals.unitsServed, served2: worst.totals.unitsServed, severity1: severity(0), severity2: severity(1),
    units: comparison.units.length, people: comparison.people.length,
  }, { number: (value) => groupedText(value, lang) });
}

/** So sánh hai cách ưu tiên: what both plans reach and where they differ. */
export function policiesTable(compared: ComparedPolicies, names: Names, lang: Lang, warnings: readonly OutputLine[]): OutputSheet {
  const own = policyTexts(lang);
  return listSheet({
    key: 'policies',
    name: POLICIES_SHEET,
    above: [{ text: own.title, style: 'title' }, { text: comparedSummary(compared, lang), style: 'subtitle' }, { text: own.intro, style: 'note' }, ...warnings],
    columns: [
      { key: 'part', title: own.part, width: 14, format: 'text' },
      { key: 'item', title: own.item, width: 52, format: 'text', wrap: true },
      { key: 'even', title: own.even, width: 44, format: 'text', wrap: true },
      { key: 'worst', title: own.worst, width: 44, format: 'text', wrap: true },
      { key: 'difference', title: own.difference, width: 26, format: 'text', wrap: true },
    ],
    rows: comparedRows(compared, names, lang).map(({ part, item, even, worst, difference }): OutputCell[] => {
      const align = part === 'lines' ? 'left' : 'right';
      const value = (each: string | number): OutputCell => ({ value: each, align, ...(typeof each === 'number' ? { format: 'int' } : {}) });
      return [own.parts[part], capital(item), value(even), value(worst), { value: difference, align }];
    }),
    below: [{ text: fill(own.alike, { units: compared.comparison.unitsAlike, lines: compared.comparison.linesAlike }, names), style: 'note' }],
    table: 'DP_KQ_HaiCach',
    tab: '038387',
  });
}
