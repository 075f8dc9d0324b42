import { review } from '../i18n/vi/review.ts';
import type { TableContext } from './context.ts';
import type { OutputColumn } from './output.ts';

/** The columns in which reviewers write, on the plan and beside lines that are gone. */
export function reviewColumns({ texts }: Pick<TableContext, 'texts'>): readonly OutputColumn[] {
  const own = texts.plan;
  const column = (key: string, title: string, width: number, more: Partial<OutputColumn> = {}): OutputColumn =>
    ({ key, title, width, format: 'text', wrap: true, own: true, ...more });
  return [
    column('opinion', own.opinion, 18, { options: texts.opinions }),
    column('opinionReason', own.opinionReason, 22),
    column('writer', own.writer, 16),
    column('opinionDate', own.date, 12, { format: 'date' }),
    column('senderOpinion', own.senderOpinion, 18, { options: review.consents }),
    column('personOpinion', own.personOpinion, 18, { options: review.consents }),
    column('unitOpinion', own.unitOpinion, 18, { options: review.consents }),
    column('status', own.status, 12, { options: texts.statuses }),
  ];
}
