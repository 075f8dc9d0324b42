import type { CategoryCode, FieldCode, IsoDate, Measure } from '../catalog/codes.ts';
import { legalBasis } from '../eligibility/legal-basis.ts';
import type { Terms } from '../i18n/vi/terms.ts';
import type { PlanLine } from '../proposals/result.ts';
import { lineStart } from '../shortages/reopen.ts';
import type { ResultInput } from './result-input.ts';

/** Measures that go on after the plan: lists for people show no last day. */
export const OPEN_ENDED: ReadonlySet<Measure> = new Set(['transfer', 'station-head']);

/**
 * First and last day of a line inside the plan, both inclusive. A post that a present secondment still covers opens on
 * the day after it ends.
 */
export function linePeriod(result: Pick<ResultInput, 'input' | 'shortages'>, line: PlanLine): { start: IsoDate; end: IsoDate } {
  const posts = postsOf(result, line.toUnit, line.field);
  const k = Number(line.need.split('/').at(-1));
  const start = line.measure === 'station-head' ? result.input.plan.start : lineStart(result.input, line.toUnit, line.field, k, posts);
  return { start, end: result.input.plan.end };
}

function postsOf(result: Pick<ResultInput, 'shortages'>, unit: string, field: FieldCode): number {
  return result.shortages.units.find((row) => row.unit === unit)?.fields.find((row) => row.field === field)?.posts ?? 0;
}

/** Document, article and status of what the line rests on, as one text. */
export function basisText(result: Pick<ResultInput, 'input'>, line: PlanLine, terms: Terms): string {
  const { document, article, status } = legalBasis(line.measure, categoryOf(result, line.person));
  return document === null ? terms.noDocument : `${article === null ? document : `${document}, ${article}`} (${terms.ruleStatus[status]})`;
}

function categoryOf({ input }: Pick<ResultInput, 'input'>, key: string): CategoryCode | null {
  return (input.candidates.find((row) => row.key === key) ?? input.people.find((row) => row.key === key))?.category ?? null;
}
