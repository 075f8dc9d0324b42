import { review as en } from '../i18n/en/review.ts';
import { review as vi } from '../i18n/vi/review.ts';
import type { ReviewTexts } from '../i18n/vi/review.ts';
import { listSheet, placeName } from './context.ts';
import type { TableContext } from './context.ts';
import { GONE_SHEET } from './names.ts';
import type { OutputCell, OutputSheet } from './output.ts';
import { lineChanges, versionLine, versionLineId } from './plan-lines.ts';
import type { GoneLine } from './plan-lines.ts';
import { reviewColumns } from './review-columns.ts';

/** A line that went, with the mark that made it go, and the words written beside it by the keys of the review columns. */
export interface GoneRow {
  readonly line: Pick<GoneLine['line'], 'person' | 'unit' | 'field'>;
  readonly why: string;
  readonly words: ReadonlyMap<string, OutputCell>;
  readonly others: OutputCell;
}

/** Dòng không còn: what the last version had and this one has not; null where nothing is gone. */
export function goneTable(context: TableContext, rows: readonly GoneRow[]): OutputSheet | null {
  if (rows.length === 0) return null;
  const { lang, texts, names, result, warnings } = context;
  const words = lang === 'en' ? en : vi;
  const own = reviewColumns(context);
  const before = new Map((result.before ?? []).map((line) => [versionLineId(line), line]));
  return listSheet({
    key: 'gone',
    name: GONE_SHEET,
    above: [{ text: words.goneTitle, style: 'title' }, { text: words.goneIntro, style: 'note' }, ...warnings],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'measure', title: texts.plan.measure, width: 15, format: 'text', wrap: true },
      { key: 'key', title: texts.key, width: 12, format: 'code' },
      { key: 'person', title: texts.person, width: 22, format: 'text', wrap: true },
      { key: 'from', title: texts.plan.from, width: 24, format: 'text', wrap: true },
      { key: 'toCode', title: texts.unitCode, width: 8, format: 'code' },
      { key: 'to', title: texts.plan.to, width: 20, format: 'text', wrap: true },
      { key: 'field', title: texts.field, width: 24, format: 'text', wrap: true },
      { key: 'why', title: words.why, width: 36, format: 'text', wrap: true },
      ...own,
      { key: 'others', title: words.others, width: 30, format: 'text', wrap: true, own: true },
    ],
    rows: rows.map(({ line, why, words: said, others }, at): OutputCell[] => {
      const was = before.get(versionLineId(line));
      return [
        at + 1, was ? names.measure(was.measure) : null, line.person, names.person(line.person), was ? placeName(names, was.from) : null,
        line.unit, names.unit(line.unit), names.field(line.field), why, ...own.map(({ key }) => said.get(key) ?? null), others,
      ];
    }),
    below: [],
    table: 'DP_KQ_KhongCon',
    freezeColumns: 4,
    tab: '0B6A3E',
  });
}

/** Lines of the last version that are gone, each with the reason. `markOf`: the refusing mark of a line, if it has one. */
export function goneLines(context: TableContext, markOf: (id: string) => string | null): readonly { readonly line: GoneLine['line']; readonly why: string }[] {
  const { result, lang } = context;
  const now = result.plan.lines.map((line) => versionLine(result, line));
  return lineChanges(result.before ?? [], now).gone.map((gone) => ({ line: gone.line, why: whyGone(context, gone, markOf(versionLineId(gone.line)), lang === 'en' ? en : vi) }));
}

function whyGone({ result, say }: TableContext, { line, to, by }: GoneLine, mark: string | null, words: ReviewTexts): string {
  if (mark !== null) return say(words.goneMarked, { mark });
  if (result.plan.droppedPins.some((pin) => pin.kind === 'keep' && pin.person === line.person && pin.unit === line.unit && pin.field === line.field)) return words.goneDropped;
  if (!mayStillGo(result.input, line.person)) return words.goneIneligible;
  if (to) return say(words.goneTo, { unit: to.unit, field: to.field });
  if (by) return say(words.goneBy, { person: by.person });
  return result.plan.unfilled.some((need) => need.unit === line.unit && need.field === line.field) ? words.goneUnfilled : words.goneOther;
}

function mayStillGo({ candidates, people, duties }: TableContext['result']['input'], key: string): boolean {
  return candidates.some((row) => row.key === key && row.eligibility !== 'no') || people.some((row) => row.key === key)
    || duties.some((row) => row.key === key && row.state === 'available' && row.eligibility !== 'no');
}
