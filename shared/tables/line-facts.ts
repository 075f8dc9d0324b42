import type { CategoryCode, FieldCode, IsoDate, Measure } from '../catalog/codes.ts';
import type { Judgement } from '../eligibility/candidate.ts';
import { legalBasis } from '../eligibility/legal-basis.ts';
import type { Terms } from '../i18n/vi/terms.ts';
import type { Params } from '../i18n/format.ts';
import type { TableTexts } from '../i18n/vi/tables.ts';
import type { PlanLine, PlanResult } from '../proposals/result.ts';
import { lineStart } from '../shortages/reopen.ts';
import type { TableContext } from './context.ts';
import type { ResultInput } from './result-input.ts';

/** Measures that go on after the plan: lists for people show no last day. */
export const OPEN_ENDED: ReadonlySet<Measure> = new Set(['transfer', 'station-head']);

/**
 * First and last day of a line inside the plan, both inclusive. A post that a present secondment still covers opens on
 * the day after it ends; a concurrent person comes only while they are free.
 */
export function linePeriod(result: Pick<ResultInput, 'input' | 'shortages' | 'people'>, line: PlanLine): { start: IsoDate; end: IsoDate } {
  const posts = postsOf(result, line.toUnit, line.field);
  const k = Number(line.need.split('/').at(-1));
  const start = line.measure === 'station-head' ? result.input.plan.start : lineStart(result.input, line.toUnit, line.field, k, posts);
  const { end } = result.input.plan;
  const free = line.measure === 'concurrent' ? result.people.get(line.person)?.judgement : undefined;
  const from = free?.from ?? start;
  const until = free?.until ?? end;
  return { start: from > start ? from : start, end: until < end ? until : end };
}

/** " (từ 01/01/2026, đến 28/02/2026)": the days to which a judgement is limited; empty without any. */
export function judgedDays({ texts, say }: Pick<TableContext, 'texts' | 'say'>, judgement: Judgement): string {
  const from = judgement.from === undefined ? [] : [say(texts.log.from, { date: judgement.from })];
  const until = judgement.until === null ? [] : [say(texts.log.until, { date: judgement.until })];
  return from.length + until.length === 0 ? '' : ` (${[...from, ...until].join(', ')})`;
}

function postsOf(result: Pick<ResultInput, 'shortages'>, unit: string, field: FieldCode): number {
  return result.shortages.units.find((row) => row.unit === unit)?.fields.find((row) => row.field === field)?.posts ?? 0;
}

/** Document, article and status of what the line rests on, as one text. */
export function basisText(result: Pick<ResultInput, 'input'>, line: PlanLine, terms: Terms): string {
  const { document, article, status } = legalBasis(line.measure, categoryOf(result, line.person));
  return document === null ? terms.noDocument : `${article === null ? document : `${document}, ${article}`} (${terms.ruleStatus[status]})`;
}

/** No post was open: there is nothing of which a plan could be the best. */
export function isNothingToFill({ lines, unfilled, totals }: PlanResult): boolean {
  return totals.posts === 0 && lines.length === 0 && unfilled.length === 0;
}

/** How many people the lines are: one who works at two communes has two lines. */
export function linesText(say: (text: string, params: Params) => string, { leader: own }: TableTexts, lines: readonly PlanLine[]): string {
  const byPerson = [...Map.groupBy(lines, (line) => line.person).values()];
  const repeated = byPerson.filter((some) => some.length > 1);
  const isDuty = repeated.every((some) => some.every((line) => line.measure === 'concurrent'));
  const text = repeated.length === 0 ? own.linesNote : isDuty ? own.linesDuty : own.linesRepeated;
  return say(text, { people: byPerson.length, count: repeated.length });
}

function categoryOf({ input }: Pick<ResultInput, 'input'>, key: string): CategoryCode | null {
  return (input.candidates.find((row) => row.key === key) ?? input.people.find((row) => row.key === key))?.category ?? null;
}
