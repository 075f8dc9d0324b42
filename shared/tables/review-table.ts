import { review as en } from '../i18n/en/review.ts';
import { review as vi } from '../i18n/vi/review.ts';
import type { Names } from '../i18n/format.ts';
import { listSheet } from './context.ts';
import type { TableContext } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputSheet } from './output.ts';

/** A refusal that a reviewer wrote and that later runs keep to, with the words written beside it. */
export interface RefusalRow {
  readonly person: string;
  readonly unit: string;
  readonly field: string;
  readonly opinion: OutputCell;
  readonly opinionReason: OutputCell;
  readonly writer: OutputCell;
  readonly opinionDate: OutputCell;
  readonly others: OutputCell;
}

/**
 * Ý kiến thẩm định: every refusal in force. A refused line is in no plan, so its mark lives here; clearing the mark
 * lets the person or the post take part again. A first result has none; later ones get the rows of earlier marks.
 */
export function reviewTable({ lang, texts, warnings }: TableContext): OutputSheet {
  const own = lang === 'en' ? en : vi;
  return listSheet({
    key: 'review',
    name: RESULT_SHEETS.review,
    above: [{ text: own.title, style: 'title' }, { text: own.intro, style: 'note' }, ...warnings],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'key', title: texts.key, width: 12, format: 'code' },
      { key: 'person', title: texts.person, width: 24, format: 'text', wrap: true },
      { key: 'toCode', title: texts.unitCode, width: 8, format: 'code' },
      { key: 'unit', title: texts.unit, width: 22, format: 'text', wrap: true },
      { key: 'field', title: texts.field, width: 28, format: 'text', wrap: true },
      { key: 'opinion', title: texts.plan.opinion, width: 20, format: 'text', own: true, options: texts.opinions },
      { key: 'opinionReason', title: texts.plan.opinionReason, width: 30, format: 'text', wrap: true, own: true },
      { key: 'writer', title: texts.plan.writer, width: 18, format: 'text', wrap: true, own: true },
      { key: 'opinionDate', title: texts.plan.date, width: 12, format: 'date', own: true },
      { key: 'others', title: own.others, width: 30, format: 'text', wrap: true, own: true },
    ],
    rows: [],
    below: [],
    table: 'DP_KQ_YKien',
    tab: '0B6A3E',
  });
}

export function refusalCells(row: RefusalRow, at: number, names: Names): readonly OutputCell[] {
  return [
    at + 1, row.person, names.person(row.person), row.unit, names.unit(row.unit), names.field(row.field),
    row.opinion, row.opinionReason, row.writer, row.opinionDate, row.others,
  ];
}
