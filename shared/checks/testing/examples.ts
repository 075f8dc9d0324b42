import type { Finding } from '../../findings/finding.ts';
import type { FindingCode } from '../../findings/codes.ts';
import { bookOf, gridsOf, judge, rawOf } from './book.ts';
import type { Example } from './example.ts';
import { organizationExamples } from './examples-organization.ts';
import { peopleExamples } from './examples-people.ts';
import { readingExamples } from './examples-reading.ts';

/** A real workbook for every finding: what it is about is run, not described. */
export const EXAMPLES: Readonly<Record<FindingCode, Example>> = { ...readingExamples, ...organizationExamples, ...peopleExamples };

/** The raw workbook of an example. */
export function rawExample({ kind, rows, cells, template, date1904 }: Example) {
  const book = bookOf(kind);
  rows?.(book);
  const grids = gridsOf(book);
  cells?.(grids);
  return rawOf(grids, { ...(template === undefined ? {} : { template }), ...(date1904 === undefined ? {} : { date1904 }) });
}

/** Everything that the reading and the checks say of an example. */
export function findingsOf(code: FindingCode): readonly Finding[] {
  const example = EXAMPLES[code];
  return judge(rawExample(example), example.context).findings;
}
