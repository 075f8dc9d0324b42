import { RULE_CODES, RULES, type Rule, type RuleCode } from '../eligibility/rules.ts';
import { refusedIn } from '../i18n/refused.ts';
import { refusalCounts, refusedDonors, type RefusalCount } from '../proposals/refused-donors.ts';
import { listSheet } from './context.ts';
import type { TableContext } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputSheet } from './output.ts';

/**
 * Không được điều động: of the communes over their quota how many people each rule keeps there, a line for each commune
 * and rule; above them each rule with its document and status. Short, for paper; the people stand on a sheet of their own.
 */
export function refusedTable(context: TableContext): OutputSheet {
  const { result, lang, texts, terms, names, say, warnings } = context;
  const own = refusedIn(lang);
  const counts = refusalCounts(refusedDonors(result.input, result.norms));
  const over = new Map(result.norms.units.map(({ unit, difference }) => [unit, difference]));
  const count = counts.reduce((sum, each) => sum + each.people.length, 0);
  const none = result.input.settings.measures.transfer ? own.none : own.off;
  return listSheet({
    key: 'refused',
    name: RESULT_SHEETS.refused,
    above: [
      { text: own.title, style: 'title' },
      ...(count === 0 ? [] : [
        { text: say(own.intro, { count, units: new Set(counts.map(({ unit }) => unit)).size }), style: 'subtitle' },
        ...byRule(counts).map(([rule, people]) => ({ text: say(own.byRule, { text: terms.rules[rule], count: people, basis: basisOf(RULES[rule], context) }), style: 'plain' as const })),
        { text: say(own.where, { name: RESULT_SHEETS.refusedPeople }), style: 'note' },
      ] as const),
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'count', title: own.count, width: 9, format: 'int', align: 'center' },
      { key: 'unit', title: texts.unit, width: 36, format: 'text', wrap: true },
      { key: 'over', title: own.over, width: 16, format: 'signed', align: 'center' },
      { key: 'rule', title: own.rule, width: 60, format: 'text', wrap: true },
    ],
    rows: counts.map(({ unit, rule, people }, at) => [at + 1, people.length, names.unit(unit), over.get(unit) ?? null, terms.rules[rule]]),
    ...(count === 0 ? {} : { totals: [null, count, { value: own.total, tone: 'strong' }, null, null] }),
    below: count === 0 ? [{ text: none, style: 'note' }] : [],
    table: 'DP_KQ_KhongDieuDong',
    freezeColumns: 3,
    tab: '8A8886',
  });
}

/** Từng người không điều động: everybody behind those counts with the rule that refuses, for the screen; only its head is printed. */
export function refusedPeopleTable(context: TableContext): OutputSheet {
  const { result, lang, texts, terms, names, say, warnings } = context;
  const own = refusedIn(lang);
  const donors = refusedDonors(result.input, result.norms);
  const fieldOf = new Map(result.input.people.map(({ key, mainField }) => [key, mainField]));
  const none = result.input.settings.measures.transfer ? own.none : own.off;
  const list = listSheet({
    key: 'refusedPeople',
    name: RESULT_SHEETS.refusedPeople,
    above: [
      { text: own.peopleTitle, style: 'title' },
      ...(donors.length === 0 ? [] : [{ text: say(own.peopleIntro, { count: donors.length, name: RESULT_SHEETS.refused }), style: 'subtitle' }] as const),
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'key', title: texts.key, width: 13, format: 'code' },
      { key: 'person', title: texts.person, width: 26, format: 'text', wrap: true },
      { key: 'unit', title: texts.unit, width: 28, format: 'text', wrap: true },
      { key: 'field', title: texts.field, width: 26, format: 'text', wrap: true },
      { key: 'rule', title: own.rule, width: 44, format: 'text', wrap: true },
    ],
    rows: donors.map(({ person, unit, rule }, at) => {
      const field = fieldOf.get(person) ?? null;
      return [at + 1, person, names.person(person), names.unit(unit), field === null ? '' : names.field(field), terms.rules[rule]];
    }),
    below: donors.length === 0 ? [{ text: none, style: 'note' }] : [],
    table: 'DP_KQ_TungNguoi',
    freezeColumns: 3,
    tab: '8A8886',
  });
  return donors.length === 0 ? list : { ...list, print: { ...list.print, headOnly: true } };
}

/** Each rule with the people it keeps, in the order of the rules. */
function byRule(counts: readonly RefusalCount[]): readonly (readonly [RuleCode, number])[] {
  return RULE_CODES.map((rule) => [rule, counts.filter((each) => each.rule === rule).reduce((sum, { people }) => sum + people.length, 0)] as const).filter(([, people]) => people > 0);
}

/** Document and article of a rule, and how far that was checked. */
export function basisOf({ document, article, status }: Rule, { terms }: Pick<TableContext, 'terms'>): string {
  const source = [document, article].filter(Boolean).join(', ');
  return `${source === '' ? terms.noDocument : source} (${terms.ruleStatus[status]})`;
}
