import type { Finding } from '../findings/finding.ts';
import { catalog } from '../findings/catalog.ts';
import { messageOf } from '../i18n/finding-message.ts';
import { removesRows, restoresList } from '../findings/fix-text.ts';
import { fixTexts } from '../i18n/fix-texts.ts';
import type { Lang } from '../i18n/format.ts';
import type { FixTexts } from '../i18n/vi/fixes.ts';
import { listSheet } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputSheet } from './output.ts';

/** One cell that was fixed and still can be undone. */
export interface LoggedFix {
  readonly sheet: string;
  readonly cell: string;
  readonly column: string | null;
  /** What the cell showed and shows, as text. */
  readonly before: string;
  readonly after: string;
  readonly code: Finding['code'];
  readonly params: Finding['params'];
  /** yyyy-mm-dd hh:mm; null when it was not recorded. */
  readonly at: string | null;
}

/** Nhật ký sửa số liệu: every accepted fix with its old value and the sentence of its finding, oldest first. */
export function fixesTable(fixes: readonly LoggedFix[], lang: Lang): OutputSheet {
  const texts = fixTexts(lang);
  return listSheet({
    key: 'fixes',
    name: RESULT_SHEETS.fixes,
    above: [{ text: texts.logTitle, style: 'title' }, { text: texts.logIntro, style: 'note' }],
    columns: [
      { key: 'no', title: texts.no, width: 6, format: 'int', align: 'center' },
      { key: 'at', title: texts.at, width: 16, format: 'text' },
      { key: 'sheet', title: texts.sheet, width: 20, format: 'text', wrap: true },
      { key: 'cell', title: texts.cell, width: 8, format: 'text', align: 'center' },
      { key: 'column', title: texts.column, width: 18, format: 'text', wrap: true },
      { key: 'before', title: texts.before, width: 22, format: 'text', wrap: true },
      { key: 'after', title: texts.after, width: 22, format: 'text', wrap: true },
      { key: 'why', title: texts.why, width: 56, format: 'text', wrap: true },
      { key: 'code', title: texts.code, width: 18, format: 'text' },
    ],
    rows: fixes.map((fix, index): OutputCell[] => [
      index + 1, localTime(fix.at), fix.sheet, placeOf(fix), fix.column,
      ...changeOf(fix, texts), sentenceOf(fix, lang), fix.code,
    ]),
    below: [],
    table: 'DP_KQ_NhatKySua',
    freezeColumns: 4,
    tab: '605E5C',
  });
}

/** A cell, or the rows that stood there; a link to the cell, or to where the rows are missing now. */
function placeOf({ sheet, cell }: LoggedFix): OutputCell {
  return { value: cell, link: { sheet, cell: cell.replace(/^(\d+):\d+$/, 'A$1') } };
}

function changeOf({ code, before, after }: LoggedFix, texts: FixTexts): [string, string] {
  if (restoresList(code)) return [texts.listLost, texts.listBack];
  return removesRows(code) ? [texts.blankRows, texts.rowsRemoved] : [before || texts.empty, after || texts.empty];
}

/** 2025-10-01 08:30 -> 01/10/2025 08:30. */
function localTime(at: string | null): string | null {
  return at === null ? null : at.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$3/$2/$1');
}

/** The sentence that the finding had, with the value that the cell showed then. */
export function sentenceOf({ sheet, cell, column, before, after, code, params }: LoggedFix, lang: Lang): string {
  const { severity, fix } = catalog[code];
  const row = Number(/\d+$/.exec(cell)?.[0] ?? 0);
  return messageOf({ code, severity, sheet, cell, column, row, value: before, params, fix: { kind: fix, value: after } }, lang);
}
