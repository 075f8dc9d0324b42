import { RULES } from '../eligibility/rules.ts';
import { ladderIn } from '../i18n/ladder.ts';
import { refusedIn } from '../i18n/refused.ts';
import { refusedDonors } from '../proposals/refused-donors.ts';
import type { UnusedPerson } from '../proposals/result.ts';
import { listSheet } from './context.ts';
import type { TableContext } from './context.ts';
import { judgedDays } from './line-facts.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputSheet } from './output.ts';
import { reasonText } from './plan-table.ts';
import { basisOf } from './refused-tables.ts';
import { mainLevels, priceText } from './price-text.ts';

/**
 * Người chưa được bố trí: everybody of the pool and of the concurrent list without a line, the rule that refused with
 * its document and status, why the plan does without them and what it would cost to send them all the same.
 */
export function unusedTable(context: TableContext): OutputSheet {
  const { result, lang, texts, say, warnings } = context;
  const own = ladderIn(lang).unused;
  const { unused } = result.plan;
  const donors = refusedDonors(result.input, result.norms);
  const refused = unused.filter(({ reason }) => reason.code === 'unused-ineligible').length;
  return listSheet({
    key: 'unused',
    name: RESULT_SHEETS.unused,
    above: [
      { text: own.title, style: 'title' },
      ...(unused.length === 0 ? [] : [{ text: say(own.intro, { count: unused.length, refused }), style: 'subtitle' } as const]),
      ...(donors.length === 0 ? [] : [{ text: say(refusedIn(lang).pointer, { count: donors.length, name: RESULT_SHEETS.refused }), style: 'note' } as const]),
      { text: own.status, style: 'note' },
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'key', title: texts.key, width: 13, format: 'code' },
      { key: 'person', title: texts.person, width: 22, format: 'text', wrap: true },
      { key: 'measure', title: texts.plan.measure, width: 13, format: 'text', wrap: true },
      { key: 'from', title: texts.plan.from, width: 24, format: 'text', wrap: true },
      { key: 'field', title: texts.field, width: 22, format: 'text', wrap: true },
      { key: 'eligibility', title: texts.plan.eligibility, width: 10, format: 'text' },
      { key: 'rule', title: own.rule, width: 34, format: 'text', wrap: true },
      { key: 'basis', title: texts.plan.basis, width: 28, format: 'text', wrap: true },
      { key: 'reason', title: own.reason, width: 46, format: 'text', wrap: true },
      { key: 'price', title: own.price, width: 40, format: 'text', wrap: true },
    ],
    rows: unused.map((each, at) => [at + 1, ...cells(context, each)]),
    below: unused.length === 0 ? [{ text: own.none, style: 'note' }] : [],
    table: 'DP_KQ_ChuaCu',
    freezeColumns: 3,
    tab: '8A8886',
  });
}

function cells(context: TableContext, { person, measure, reason, price }: UnusedPerson): OutputCell[] {
  const { result, names, terms, lang } = context;
  const card = result.people.get(person);
  const candidate = result.input.candidates.find((row) => row.key === person);
  const duties = result.input.duties.filter((row) => row.key === person && row.state === 'available');
  const fields = candidate ? [candidate.mainField ?? candidate.otherFields[0] ?? 'K'] : [...new Set(duties.map((row) => row.field))];
  const judgement = card?.judgement;
  const rule = judgement?.rule ? RULES[judgement.rule] : null;
  const eligibility = judgement?.eligibility ?? candidate?.eligibility ?? 'yes';
  return [
    person, names.person(person), names.measure(measure),
    candidate ? names.agency(candidate.sender) : card?.employer ?? '',
    fields.map((field) => names.field(field)).join(', '),
    eligibility === 'yes' ? terms.eligibility.yes : { value: terms.eligibility[eligibility], tone: eligibility === 'no' ? 'error' : 'warning' },
    judgement?.rule ? `${terms.rules[judgement.rule]}${judgedDays(context, judgement)}` : '',
    rule === null ? '' : basisOf(rule, context),
    reasonText(context, reason),
    price === null ? '' : priceText(mainLevels(result.plan), price, { lang, names, nobody: result.input.settings.weights.nobody }),
  ];
}
