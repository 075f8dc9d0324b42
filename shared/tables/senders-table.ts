import { ladderIn } from '../i18n/ladder.ts';
import { senderStates, type SenderState } from '../proposals/sender-states.ts';
import { listSheet, placeName } from './context.ts';
import type { TableContext } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputSheet } from './output.ts';

/** Giới hạn của nơi cử: how many each sender may send, how many the plan sends, and why no more. */
export function sendersTable(context: TableContext): OutputSheet {
  const { result, lang, texts, names, warnings } = context;
  const own = ladderIn(lang).senders;
  const states = senderStates(result.input, result.shortages, result.plan);
  return listSheet({
    key: 'senders',
    name: RESULT_SHEETS.senders,
    above: [{ text: own.title, style: 'title' }, { text: own.intro, style: 'note' }, ...warnings],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'from', title: own.from, width: 36, format: 'text', wrap: true },
      { key: 'kind', title: own.kind, width: 26, format: 'text', wrap: true },
      { key: 'named', title: own.named, width: 12, format: 'int', align: 'center' },
      { key: 'able', title: own.able, width: 12, format: 'int', align: 'center' },
      { key: 'limit', title: own.limit, width: 12, format: 'int', align: 'center' },
      { key: 'sent', title: own.sent, width: 12, format: 'int', align: 'center' },
      { key: 'why', title: own.why, width: 80, format: 'text', wrap: true },
    ],
    rows: states.map((state, at) => [
      at + 1, placeName(names, state.code), own.kinds[state.kind], state.named, state.able, state.limit, state.sent, senderText(state, context),
    ]),
    below: states.length === 0 ? [{ text: own.none, style: 'note' }] : [],
    table: 'DP_KQ_NoiCu',
    freezeColumns: 2,
    tab: '8A8886',
  });
}

/** Words of one language, and the plan's settings. */
type SenderWords = Pick<TableContext, 'lang' | 'say'> & { readonly result: Pick<TableContext['result'], 'input'> };

/** Why a sender sends no more, as sentences. */
export function senderText(state: SenderState, { lang, say, result }: SenderWords): string {
  const own = ladderIn(lang).senders;
  const left = state.able - state.sent;
  const params = { limit: state.limit ?? 0, count: state.sent, left, over: state.able };
  if (state.kind === 'commune') {
    if (!result.input.settings.measures.transfer) return own.off;
    if (state.sent < (state.limit ?? 0)) return say(own.communeOpen, params);
    return say(state.bySetting ? own.communeBySetting : own.communeFull, params);
  }
  if (state.able === 0) return state.named === 0 ? own.nobodyNamed : own.nobodyAble;
  if (left === 0) return say(own.everyone, params);
  const isFull = state.limit !== null && state.sent >= state.limit;
  const fields = state.fullFields.map(({ field, limit, staff, own: stated }) => say(stated ? own.fieldFull : own.fieldLast, { field, limit, staff }));
  if (isFull) return [say(own.full, params), ...fields].join(' ');
  return [...fields, say(state.limit === null ? own.openNoLimit : own.open, params)].join(' ');
}
