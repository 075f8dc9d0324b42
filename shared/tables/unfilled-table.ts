import { ladderIn } from '../i18n/ladder.ts';
import type { UnfilledNeed } from '../proposals/result.ts';
import { listSheet } from './context.ts';
import type { TableContext } from './context.ts';
import { isNothingToFill } from './line-facts.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputSheet } from './output.ts';
import { reasonText } from './plan-table.ts';
import { mainLevels, priceText } from './price-text.ts';

/** Nhu cầu chưa bố trí được: what is still missing and why, in protocol order. */
export function unfilledTable(context: TableContext): OutputSheet {
  const { result, lang, texts, names, say, warnings } = context;
  const own = texts.unfilled;
  const { unfilled } = result.plan;
  const missing = unfilled.reduce((sum, need) => sum + need.missing, 0);
  return listSheet({
    key: 'unfilled',
    name: RESULT_SHEETS.unfilled,
    above: [
      { text: own.title, style: 'title' },
      ...(missing === 0 ? [] : [{ text: say(own.intro, { missing, units: new Set(unfilled.map((need) => need.unit)).size }), style: 'subtitle' } as const]),
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'code', title: texts.unitCode, width: 8, format: 'code' },
      { key: 'unit', title: texts.unit, width: 24, format: 'text' },
      { key: 'field', title: texts.field, width: 36, format: 'text', wrap: true },
      { key: 'missing', title: own.missing, width: 10, format: 'int', align: 'center' },
      { key: 'reason', title: own.reason, width: 60, format: 'text', wrap: true },
      { key: 'price', title: ladderIn(lang).forcingTitle, width: 44, format: 'text', wrap: true },
      { key: 'solution', title: own.solution, width: 30, format: 'text', wrap: true, own: true },
    ],
    rows: unfilled.map((need, at) => [
      at + 1, need.unit, names.unit(need.unit), names.field(need.field), need.missing, needText(context, need),
      need.price === null ? '' : priceText(mainLevels(result.plan), need.price, { lang, names, nobody: result.input.settings.weights.nobody }), null,
    ]),
    below: unfilled.length === 0 ? [{ text: isNothingToFill(result.plan) ? texts.plan.nothing : own.none, style: 'note' }] : [],
    table: 'DP_KQ_ChuaBoTri',
    freezeColumns: 3,
    tab: 'A4262C',
  });
}

/** Why a need is open, and which measures are closed that have somebody for it. */
export function needText(context: Pick<TableContext, 'lang' | 'say'>, { reason, also }: UnfilledNeed): string {
  const own = ladderIn(context.lang);
  return [reasonText(context, reason), ...also.map((each) => context.say(own.also, { text: reasonText(context, each) }))].join(' ');
}
