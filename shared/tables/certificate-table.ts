import { certificate as en } from '../i18n/en/certificate.ts';
import { certificate as vi } from '../i18n/vi/certificate.ts';
import { capital } from '../i18n/format.ts';
import { ladderIn } from '../i18n/ladder.ts';
import type { Pin } from '../norms/staffing-case.ts';
import { sharesPlaces } from '../proposals/shares.ts';
import { listSheet, periodText } from './context.ts';
import type { TableContext } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputSheet } from './output.ts';
import { weightsText } from './plan-table.ts';

/** Kết quả kiểm tra phương án: level by level the value reached and the bound that proves it, with order and weights. */
export function certificateTable(context: TableContext): OutputSheet {
  const { result, lang, texts, terms, say, warnings } = context;
  const words = lang === 'en' ? en : vi;
  const { certificate, policy, period, droppedPins } = result.plan;
  const count = (kind: Pin['kind']) => result.input.pins.filter((pin) => pin.kind === kind).length;
  return listSheet({
    key: 'certificate',
    name: RESULT_SHEETS.certificate,
    above: [
      { text: words.title, style: 'title' },
      { text: say(texts.plan.intro, { date: result.norms.asOf, period: periodText(context, period), policy: terms.policies[policy] }), style: 'subtitle' },
      { text: certificate.optimal ? words.good : words.bad, style: certificate.optimal ? 'heading' : 'warning' },
      { text: say(words.how, { where: words.where[result.computedAt] }), style: 'note' },
      ...(sharesPlaces(result.input) ? [{ text: ladderIn(lang).shares, style: 'note' as const }] : []),
      { text: `${words.order} ${weightsText(context)}`, style: 'note' },
      { text: say(words.pins, { keep: count('keep'), forbid: count('forbid'), withdraw: count('withdraw'), empty: count('empty'), dropped: droppedPins.length }), style: 'note' },
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 6, format: 'int', align: 'center' },
      { key: 'network', title: words.columns.network, width: 26, format: 'text', wrap: true },
      { key: 'level', title: words.columns.level, width: 52, format: 'text', wrap: true },
      { key: 'value', title: words.columns.value, width: 18, format: 'int' },
      { key: 'bound', title: words.columns.bound, width: 18, format: 'int' },
      { key: 'result', title: words.columns.result, width: 16, format: 'text', align: 'center' },
    ],
    rows: certificate.levels.map(({ network, name, value, bound }, at) => [
      at + 1, words.networks[network], capital(terms.levels[name]), value, bound,
      value === bound ? { value: words.equal, tone: 'good' } : { value: words.unequal, tone: 'error' },
    ]),
    below: [{ text: words.closing, style: 'note' }],
    table: 'DP_KQ_KiemTra',
    tab: '605E5C',
  });
}
