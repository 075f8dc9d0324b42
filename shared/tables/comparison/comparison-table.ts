import { director as en } from '../../i18n/en/director.ts';
import { director as vi } from '../../i18n/vi/director.ts';
import { contextOf, listSheet } from '../context.ts';
import type { TableContext } from '../context.ts';
import { COMPARISON_SHEET } from '../names.ts';
import type { OutputCell, OutputColumn, OutputSheet, StyledCell } from '../output.ts';
import type { ResultInput } from '../result-input.ts';
import type { Lang } from '../../i18n/format.ts';
import { compareSnapshots } from './snapshot.ts';
import type { FieldChange, Snapshot, UnitChange, UnitSnapshot } from './snapshot.ts';

/** So lần trước: units whose numbers, verdict, fields or people are others than in the snapshot before. */
export function comparisonTable(result: ResultInput, before: Snapshot, now: Snapshot, lang: Lang): OutputSheet {
  const context = contextOf(result, lang);
  const { texts, say, warnings } = context;
  const words = (lang === 'en' ? en : vi).comparison;
  const changes = compareSnapshots(before, now, result.norms.units.map((norm) => norm.unit));
  const joined = changes.reduce((sum, change) => sum + change.joined.length, 0);
  const gone = changes.reduce((sum, change) => sum + change.gone.length, 0);
  const number = (key: string, title: string, width = 9): OutputColumn => ({ key, title, width, format: 'int', align: 'center' });
  const text = (key: string, title: string, width: number): OutputColumn => ({ key, title, width, format: 'text', wrap: true });
  return listSheet({
    key: 'comparison',
    name: COMPARISON_SHEET,
    above: [
      { text: words.title, style: 'title' },
      { text: say(before.asOf === now.asOf ? words.sameDate : words.dates, { date1: before.asOf, date2: now.asOf }), style: 'subtitle' },
      { text: changes.length === 0 ? words.none : say(words.counts, { units: changes.length, joined, gone }), style: 'subtitle' },
      { text: words.note, style: 'note' },
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 6, format: 'int', align: 'center' },
      { key: 'code', title: texts.unitCode, width: 8, format: 'code' },
      text('unit', texts.unit, 22),
      text('verdictBefore', words.verdictBefore, 22), text('verdictNow', words.verdictNow, 22),
      number('quotaBefore', words.quotaBefore), number('quotaNow', words.quotaNow),
      number('actualBefore', words.actualBefore), number('actualNow', words.actualNow),
      { ...number('differenceBefore', words.differenceBefore, 12), format: 'signed' }, { ...number('differenceNow', words.differenceNow, 12), format: 'signed' },
      text('filled', words.filled, 26), text('opened', words.opened, 26), text('joined', words.joined, 28), text('gone', words.gone, 22),
    ],
    rows: changes.map((change, at) => cellsOf(context, change, at + 1)),
    below: [],
    table: 'DP_KQ_SoSanh',
    freezeColumns: 3,
    tab: '5C2E91',
  });
}

function cellsOf(context: TableContext, { unit, before, now, filled, opened, joined, gone }: UnitChange, no: number): OutputCell[] {
  const { lang, names, terms, say } = context;
  const words = (lang === 'en' ? en : vi).comparison;
  const pair = (of: (one: UnitSnapshot) => number | string | null): OutputCell[] => {
    const [was, is] = [before, now].map((one) => (one === null ? null : of(one)));
    return [was ?? null, is === was ? is ?? null : { value: is ?? null, tone: 'strong' }];
  };
  const verdicts = [
    before === null ? words.newUnit : terms.verdicts[before.verdict],
    now === null ? words.goneUnit : terms.verdicts[now.verdict],
  ] as const;
  const fields = (changes: readonly FieldChange[], tone: 'good' | 'warning'): OutputCell => (changes.length === 0 ? null : {
    value: changes.map(({ field, ...numbers }) => say(words.change, { name: terms.fieldShort[field], ...numbers })).join('; '), tone, from: { what: 'missing', unit },
  });
  const people = (keys: readonly string[]): OutputCell => (keys.length === 0 ? null : {
    value: keys.map((key) => (names.person(key) === key ? key : `${key} ${names.person(key)}`)).join('; '), from: { what: 'people', keys, unit },
  });
  const verdictNow: StyledCell = { value: verdicts[1], ...(verdicts[0] === verdicts[1] ? {} : { tone: 'warning' }), from: { what: 'missing', unit } };
  return [
    no, unit, names.unit(unit), verdicts[0], verdictNow,
    ...pair((one) => one.quota), ...pair((one) => one.actual), ...pair((one) => one.difference),
    fields(filled, 'good'), fields(opened, 'warning'), people(joined), people(gone),
  ];
}
