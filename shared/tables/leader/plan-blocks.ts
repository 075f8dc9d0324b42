import type { FieldCode } from '../../catalog/codes.ts';
import type { DirectorTexts } from '../../i18n/vi/director.ts';
import { CONSENT_ANSWERS, CONSENTS, linesWithAnswer } from '../consents.ts';
import type { Opinions } from '../consents.ts';
import { placeName } from '../context.ts';
import type { TableContext } from '../context.ts';
import type { OutputCell, StyledCell } from '../output.ts';
import type { TraceRef } from '../trace-ref.ts';
import { isNothingToFill } from '../line-facts.ts';
import { head, heading, label, LEFT, RIGHT, spans } from './grid.ts';
import { endingSoon, fieldNumbers, hardestUnits, headsPresent, missingOf, retiringInPlan, senderNumbers, singlePersons } from './numbers.ts';
import type { FieldNumbers, SenderNumbers } from './numbers.ts';

const FIELDS_SHOWN = 15;
const HARDEST = 10;
const AGENCIES_SHOWN = 7;
const NO_OPINIONS: Opinions = new Map();

const traced = (value: number | null, from: TraceRef, more: Partial<StyledCell> = {}): StyledCell => ({ value, from, ...more });
const fact = (text: string, cell: OutputCell): OutputCell[] => spans([5, label(text)], [1, cell]);

const FIELD_COLUMNS = ['need', 'fullTime', 'concurrent', 'support', 'missing', 'planned', 'left'] as const;

/** Need, who is there and what the plan brings, by field; fields with fewest people missing in one line. */
export function fieldBlock({ result, terms, say }: TableContext, words: DirectorTexts): OutputCell[][] {
  const fields = fieldNumbers(result);
  const shown = fields.length > FIELDS_SHOWN + 1 ? fields.slice(0, FIELDS_SHOWN) : fields;
  const rest = fields.slice(shown.length);
  const isAppraised = result.shortages.units.every((unit) => unit.fields.every(({ need, needSource }) => need === 0 || needSource === 'appraised'));
  const row = (name: StyledCell, some: readonly FieldNumbers[], field: FieldCode | readonly FieldCode[] | null, strong: boolean): OutputCell[] => [
    ...spans([3, name]),
    ...FIELD_COLUMNS.map((column): StyledCell => {
      const value = some.reduce((sum, item) => sum + item[column], 0);
      return {
        value, format: column === 'concurrent' && value !== 0 ? 'decimal' : 'count',
        ...(strong || column === 'missing' ? { tone: 'strong' } : {}),
        from: { what: column, field },
      };
    }),
  ];
  return [
    heading(LEFT, words.fields),
    spans([3, head(words.field)], ...FIELD_COLUMNS.map((column) => [1, head(column === 'need' && !isAppraised ? words.needAsked : words[column])] as const)),
    ...shown.map((each) => row(label(terms.fieldShort[each.field]), [each], each.field, false)),
    ...(rest.length === 0 ? [] : [row(label(say(words.otherFields, { count: rest.length })), rest, rest.map(({ field }) => field), false)]),
    row({ ...label(words.total), tone: 'strong' }, fields, null, true),
  ];
}

export function hardestBlock({ result, names, say }: TableContext, words: DirectorTexts): OutputCell[][] {
  const hardest = hardestUnits(result, HARDEST);
  const title = heading(RIGHT, say(words.hardest, { count: Math.max(1, hardest.length) }));
  if (hardest.length === 0) return [title, spans([RIGHT, label(words.nobodyHard)])];
  const difference = new Map(result.norms.units.map((norm) => [norm.unit, norm.difference]));
  return [
    title,
    spans([3, head(words.unit)], [1, head(words.missing)], [1, head(words.differenceShort)], [1, head(words.planned)]),
    ...hardest.map((short) => {
      const { unit } = short;
      const planned = result.plan.lines.filter((line) => line.toUnit === unit && line.measure !== 'station-head').length;
      return spans(
        [3, label(names.unit(unit))], [1, traced(missingOf(short), { what: 'missing', unit }, { tone: 'strong' })],
        [1, traced(difference.get(unit) ?? null, { what: 'difference', unit }, { format: 'signed' })], [1, traced(planned, { what: 'planned', unit }, { format: 'count' })],
      );
    }),
  ];
}

/** 52, 45, and 97: seconded people and station heads apart and together. */
export function planBlock({ result, say }: TableContext, words: DirectorTexts): OutputCell[][] {
  const { totals: { seconded, byMeasure }, unfilled, certificate } = result.plan;
  const present = headsPresent(result);
  const planned = byMeasure['station-head'];
  const heads = present + planned;
  const left = unfilled.reduce((sum, need) => sum + need.missing, 0);
  return [
    heading(RIGHT, words.plan),
    fact(words.seconded, traced(seconded, { what: 'planned', measures: ['secondment', 'reinforcement'] }, { tone: 'strong' })),
    fact(say(words.heads, { present, planned }), traced(heads, { what: 'heads' }, { tone: 'strong' })),
    fact(say(words.combined, { seconded, heads }), traced(seconded + heads, { what: 'combined' }, { tone: 'strong' })),
    fact(words.others, traced(byMeasure.reassign + byMeasure.concurrent + byMeasure.transfer, { what: 'planned', measures: ['reassign', 'concurrent', 'transfer'] })),
    fact(words.unfilled, traced(left, { what: 'left' })),
    isNothingToFill(result.plan) && certificate.optimal ? spans([RIGHT, label(words.nothingToFill)]) : fact(words.check, certificate.optimal ? { value: words.checkGood, tone: 'good', align: 'center' } : { value: words.checkBad, tone: 'error', align: 'center' }),
  ];
}

export function senderBlock({ result, names, say }: TableContext, words: DirectorTexts): OutputCell[][] {
  const senders = senderNumbers(result);
  if (senders.length === 0) return [heading(LEFT, words.senders), spans([LEFT, label(words.noSenders)])];
  const shown = senders.length > AGENCIES_SHOWN + 1 ? senders.slice(0, AGENCIES_SHOWN) : senders;
  const rest = senders.slice(shown.length);
  const row = (name: StyledCell, some: readonly SenderNumbers[], agency: string | readonly string[] | null, strong: boolean): OutputCell[] => {
    const sum = (of: (item: SenderNumbers) => number): number => some.reduce((total, item) => total + of(item), 0);
    const staff = sum((item) => item.staff);
    const sent = sum((item) => item.sent);
    const now = sum((item) => item.now);
    const cell = (value: number | null, format: StyledCell['format']): StyledCell => ({
      value, ...(format ? { format } : {}), ...(strong ? { tone: 'strong' } : {}), from: { what: 'sender', agency },
    });
    return [...spans([6, name]), cell(staff, 'count'), cell(sent, 'count'), cell(now, 'count'), cell(staff === 0 ? null : (sent + now) / staff, 'percent')];
  };
  return [
    heading(LEFT, words.senders),
    spans([6, head(words.agency)], ...[words.staff, words.sent24, words.now, words.share].map((text) => [1, head(text)] as const)),
    ...shown.map((each) => row(label(placeName(names, each.agency)), [each], each.agency, false)),
    ...(rest.length === 0 ? [] : [row(label(say(words.otherAgencies, { count: rest.length })), rest, rest.map(({ agency }) => agency), false)]),
    row({ ...label(words.total), tone: 'strong' }, senders, null, true),
  ];
}

export function consentBlock({ result }: TableContext, words: DirectorTexts): OutputCell[][] {
  return [
    heading(RIGHT, words.consents),
    spans([2, head(words.opinionOf)], ...CONSENT_ANSWERS.map((answer) => [1, head(words.answers[answer])] as const)),
    ...CONSENTS.map((of) => spans([2, label(words.consentOf[of])], ...CONSENT_ANSWERS.map((answer) =>
      [1, traced(linesWithAnswer(result.plan.lines, result.opinions ?? NO_OPINIONS, of, answer).length, { what: 'consent', of, answer }, { format: 'count' })] as const))),
  ];
}

export function riskBlock({ result, say }: TableContext, words: DirectorTexts): OutputCell[][] {
  return [
    heading(RIGHT, words.risks),
    fact(words.ending, traced(endingSoon(result).length, { what: 'ending' })),
    fact(words.retiring, traced(retiringInPlan(result).length, { what: 'retiring' })),
    fact(words.single, traced(singlePersons(result).length, { what: 'single' })),
    fact(say(words.planEnd, { date: result.plan.period.end }), traced(result.plan.lines.length, { what: 'planned' }, { format: 'count' })),
  ];
}
