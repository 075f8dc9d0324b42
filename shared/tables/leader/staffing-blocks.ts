import { payrollTotals } from '../../payroll/totals.ts';
import { groupedText } from '../../i18n/format.ts';
import type { DirectorTexts } from '../../i18n/vi/director.ts';
import type { Verdict } from '../../shortages/result.ts';
import type { TableContext } from '../context.ts';
import type { OutputCell, StyledCell } from '../output.ts';
import type { TraceRef } from '../trace-ref.ts';
import { heading, label, PAGE, spans, wide } from './grid.ts';
import type { Span } from './grid.ts';

/** So many names are said in a sentence. */
const NAMED = 14;

/** Who confirmed the data and who has not, by name as far as two lines go. */
export function confirmationRows({ result, names, say }: TableContext, words: DirectorTexts): OutputCell[][] {
  const { confirmed } = result.places;
  const units = result.norms.units.map((norm) => norm.unit);
  const withoutData = result.shortages.units.filter((unit) => unit.verdict === 'no-data').map((unit) => unit.unit);
  const list = (codes: readonly string[]): string => {
    const first = codes.slice(0, NAMED).map((code) => names.unit(code)).join(', ');
    return codes.length > NAMED ? say(words.moreNames, { list: first, count: codes.length - NAMED }) : first;
  };
  const sentence = (text: string, codes: readonly string[]): string[] => (codes.length === 0 ? [] : [say(text, { count: codes.length, list: list(codes) })]);
  const waiting = confirmed === null ? [] : units.filter((unit) => !confirmed.has(unit) && !withoutData.includes(unit));
  const counts = { count: units.filter((unit) => confirmed?.has(unit)).length, units: units.length, reported: result.norms.totals.reported };
  const text = [
    say(confirmed === null ? words.confirmedUnknown : words.confirmedLine, counts),
    ...sentence(words.unconfirmedNames, waiting),
    ...sentence(words.noDataNames, withoutData),
  ].join(' ');
  const from: TraceRef = { what: 'confirmed', confirmed: false };
  return [heading(PAGE, words.confirmation), wide({ ...label(text), ...(confirmed === null ? {} : { from }) })];
}

const LEFT_VERDICTS = ['over', 'below', 'over-and-short', 'met-field-short', 'met'] as const;
const RIGHT_VERDICTS = ['undecided', 'no-data'] as const;

/** Quota, actual, difference; payroll; armed forces; then how many units have each verdict. */
export function staffingRows(context: TableContext, words: DirectorTexts): OutputCell[][] {
  const { result, terms } = context;
  const { totals } = result.norms;
  const payroll = payrollTotals(result.dataset);
  const armed = result.input.armedForces.reduce((sum, row) => sum + row.police + row.military, 0);
  const tile = (text: string): StyledCell => ({ value: text, tone: 'label' });
  const figure = (value: number, from: TraceRef, format: StyledCell['format'] = 'int'): StyledCell => ({ value, from, tone: 'figure', format });
  const counts = (verdicts: readonly Verdict[], span: number): Span[] =>
    verdicts.map((verdict) => [span, figure(result.shortages.totals.verdicts[verdict], { what: 'verdict', verdict })]);
  const tiles = (verdicts: readonly Verdict[], span: number): Span[] => verdicts.map((verdict) => [span, tile(terms.verdicts[verdict])]);
  return [
    heading(PAGE, words.staffing),
    [
      ...spans([3, tile(words.quota)], [3, tile(words.actual)], [4, tile(words.difference)]), null,
      ...spans(...(payroll === null ? [[4, tile(words.noPayroll)] as const] : [[2, tile(words.payroll)], [2, tile(words.payrollDifference)]] as const), [2, tile(words.armed)]),
    ],
    [
      ...spans([3, figure(totals.number, { what: 'quota' })], [3, figure(totals.actual, { what: 'actual' })], [4, figure(totals.difference, { what: 'difference' }, 'signed')]), null,
      ...spans(
        ...(payroll === null ? [[4, tile(words.noPayrollValue)] as const]
          : [[2, figure(payroll.payroll, { what: 'payroll' })], [2, figure(payroll.payroll - payroll.roster, { what: 'payroll' }, 'signed')]] as const),
        [2, figure(armed, { what: 'armed' })],
      ),
    ],
    [...spans(...tiles(LEFT_VERDICTS, 2)), null, ...spans(...tiles(RIGHT_VERDICTS, 3))],
    [...spans(...counts(LEFT_VERDICTS, 2)), null, ...spans(...counts(RIGHT_VERDICTS, 3))],
    wide({ ...label(staffingNotes(context, words)), tone: 'muted' }),
  ];
}

function staffingNotes({ result, say, terms, lang }: TableContext, words: DirectorTexts): string {
  const { totals, units } = result.norms;
  const inside = new Set(units.filter((norm) => norm.armedForcesCounted > 0).map((norm) => norm.unit));
  const forces = (isPart: boolean) => {
    const rows = result.input.armedForces.filter((row) => inside.has(row.unit) === isPart);
    return { police: rows.reduce((sum, row) => sum + row.police, 0), military: rows.reduce((sum, row) => sum + row.military, 0) };
  };
  const apart = forces(false);
  const armed = units.reduce((sum, norm) => sum + norm.armedForcesCounted, 0);
  const counted = new Set(units.flatMap((norm) => (norm.scope === null ? [] : [norm.scope.counted])));
  const [only] = counted.size === 1 ? counted : [];
  const shown = (numbers: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, groupedText(value, lang)]));
  const name = only === undefined ? words.listed : terms.counted[only];
  const payroll = payrollTotals(result.dataset);
  return [
    words.noteScope,
    ...(totals.withoutNorm > 0 ? [say(words.noteWithoutNorm, { count: totals.withoutNorm })] : []),
    ...(armed > 0 ? [say(words.noteArmedPart, { name, ...shown({ actual: totals.actual, own: totals.actual - armed, armed, ...forces(true) }) })] : []),
    ...(apart.police + apart.military > 0 ? [say(words.noteArmedApart, shown(apart))] : []),
    ...(payroll === null ? [] : [say(words.notePayroll, shown({ ...payroll }))]),
  ].join(' ');
}
