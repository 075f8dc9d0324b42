import type { Lang, Names } from '../i18n/format.ts';
import type { IsoDate } from '../catalog/codes.ts';
import type { Fewest, WhatIfResult } from '../proposals/what-if-result.ts';
import type { Dataset } from '../sheets/index.ts';
import { listSheet, wordsOf } from './context.ts';
import type { TableContext } from './context.ts';
import { WHAT_IF_SHEET } from './names.ts';
import type { OutputCell, OutputColumn, OutputSheet } from './output.ts';
import { reasonText } from './plan-table.ts';
import { agencyGains, WhatIfWords } from './what-if-words.ts';

/** What the sheet is made from: the answer, and the workbook that was asked about. */
export interface WhatIfSheetInput {
  readonly asOf: IsoDate;
  readonly result: WhatIfResult;
  readonly dataset: Dataset;
  readonly names: Names;
}

const CHART_ROWS = 18;
const CURVE_COLUMNS = 5;

/**
 * Thử phương án khác: on the left the curve, one row for each number of people; beside it its native chart, on top so that
 * no page break goes through it, then the agencies and the places that get nobody. No Excel table: sorting one half would tear the other.
 */
export function whatIfTable({ asOf, result, dataset, names }: WhatIfSheetInput, lang: Lang): OutputSheet {
  const context = { ...wordsOf(dataset, names, lang), names };
  const { terms, say, warnings } = context;
  const sentences = new WhatIfWords(lang, names);
  const { words } = sentences;
  const left = [...leftRows(context, words.leftUnits, result.fewest.units, sentences), ...leftRows(context, words.leftCritical, result.fewest.critical, sentences)];
  const beside = [...Array.from({ length: CHART_ROWS + 1 }, blank), ...agencyRows(result, sentences), blank(), ...left];
  const enough = sentences.enough(result);
  const number = (key: string, title: string, format: OutputColumn['format'] = 'int'): OutputColumn => ({ key, title, width: 11, format, align: 'center' });
  return listSheet({
    key: 'what-if',
    name: WHAT_IF_SHEET,
    above: [
      { text: words.sheetTitle, style: 'title' },
      { text: say(words.intro, { date: asOf, policy: terms.policies[result.policy], ...result.of }), style: 'subtitle' },
      ...sentences.fewest(result).map((text) => ({ text, style: 'heading' } as const)),
      ...(enough === null ? [] : [{ text: enough, style: 'plain' } as const]),
      { text: words.counted, style: 'note' }, { text: words.question, style: 'note' }, { text: words.raisesHelp, style: 'note' },
      ...warnings,
    ],
    columns: [
      number('people', words.people), number('posts', words.posts), number('weight', words.weight, 'percent'),
      number('unitsAtZero', words.unitsAtZero), number('criticalEmpty', words.criticalEmpty),
      { key: 'agency', title: words.agency, width: 28, format: 'text', wrap: true }, { key: 'more', title: words.more, width: 26, format: 'text', wrap: true },
      { key: 'gain', title: words.gain, width: 8, format: 'count', align: 'center' }, { key: 'what', title: words.what, width: 46, format: 'text', wrap: true },
    ],
    rows: Array.from({ length: Math.max(result.curve.length, beside.length) }, (_, at) => [...curveRow(result, at), ...(beside[at] ?? blank())]),
    below: [],
    table: null,
    chart: {
      kind: 'line', title: words.chart, labels: 0, rows: result.curve.length, at: { row: 0, column: CURVE_COLUMNS, rows: CHART_ROWS, columns: 4 },
      series: [
        { column: 1, name: words.posts, color: '1F5C8B' }, { column: 3, name: words.unitsAtZero, color: 'A4262C' }, { column: 4, name: words.criticalEmpty, color: 'E07A3F' },
      ],
    },
    tab: '5C2E91',
  });
}

function blank(): OutputCell[] {
  return [null, null, null, null];
}

function curveRow({ curve, of }: WhatIfResult, at: number): OutputCell[] {
  const point = curve[at];
  if (!point) return Array.from({ length: CURVE_COLUMNS }, () => null);
  return [point.people, point.posts, of.weight === 0 ? null : point.weight / of.weight, point.unitsAtZero, point.criticalEmpty];
}

function agencyRows(result: WhatIfResult, sentences: WhatIfWords): OutputCell[][] {
  const all = agencyGains(result);
  const gaining = all.filter(({ effect }) => effect === 'gain');
  const rest = all.length - gaining.length;
  const { words } = sentences;
  return [
    ...gaining.map((raise): OutputCell[] => [
      sentences.say('{agency}', { agency: raise.agency }), sentences.who(raise), raise.posts, [sentences.effect(raise), sentences.changes(raise)].filter((text) => text !== '').join('. '),
    ]),
    ...(rest > 0 ? [[{ value: sentences.say(words.othersNone, { count: rest }), span: 4, wrap: true, tone: 'muted' }, null, null, null] satisfies OutputCell[]] : []),
    ...(all.length === 0 ? [[{ value: words.noAgency, span: 4, tone: 'muted' }, null, null, null] satisfies OutputCell[]] : []),
  ];
}

/** How many places get nobody, and one row for each to which nobody could ever come; the others are named in the pane. Nothing where there is none. */
function leftRows(context: Pick<TableContext, 'lang' | 'say' | 'names'>, title: string, fewest: Fewest, sentences: WhatIfWords): OutputCell[][] {
  if (fewest.left.length === 0) return [];
  return [
    [{ value: `${title}: ${sentences.leftCounts(fewest)}`, span: 4, wrap: true, tone: 'heading' }, null, null, null],
    ...fewest.left.filter(({ never }) => never).map(({ unit, field, reason }): OutputCell[] => [
      context.names.unit(unit), context.names.field(field), null, reasonText(context, reason),
    ]),
    blank(),
  ];
}
