import { review as en } from '../../../../shared/i18n/en/review.ts';
import { fill } from '../../../../shared/i18n/format.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import { review as vi } from '../../../../shared/i18n/vi/review.ts';
import { tables } from '../../../../shared/i18n/vi/tables.ts';
import { consentAnswer } from '../../../../shared/tables/consents.ts';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import { cellAddress } from '../../workbook/address.ts';
import { place } from '../../workbook/sheet-layout.ts';
import { plain, statusIndex, text } from './rows.ts';

const CONSENTS = ['senderOpinion', 'personOpinion', 'unitOpinion'] as const;
/** Thống nhất among the statuses: what comes before is still being talked over. */
const AGREED = tables.statuses.indexOf('Thống nhất');

/** How many lines of a plan have everything that ends the draft. */
export interface Completeness {
  readonly done: number;
  readonly lines: number;
}

/** Whether a line has everything that ends the draft. `cell`: the text in one of our columns, by key. */
export function isLineComplete(cell: (key: string) => string, asksNobody: boolean): boolean {
  const agree = asksNobody || CONSENTS.every((key) => consentAnswer(cell(key)) === 'agreed');
  return cell('opinion') === tables.opinions[0] && cell('writer') !== '' && cell('opinionDate') !== '' && agree && statusIndex(cell('status')) >= AGREED;
}

/**
 * The first line of the plan says DỰ THẢO until every line has the mark Thống nhất with writer and date, the agreement
 * of the three sides (none is asked inside a commune), and a status from Thống nhất on. Its formula goes on counting in
 * Excel while reviewers write; the texts are counted here.
 * @param inside the label of the measure that asks nobody
 */
export function withDraftLine(sheet: OutputSheet, inside: string, lang: Lang): { readonly sheet: OutputSheet; readonly complete: Completeness } {
  const words = lang === 'en' ? en : vi;
  const at = new Map(sheet.columns.map((column, index) => [column.key, index]));
  const done = sheet.rows.filter((cells) => {
    const cell = (key: string) => text(plain(cells[at.get(key) ?? -1]));
    return isLineComplete(cell, cell('measure') === inside);
  }).length;
  const complete = { done, lines: sheet.rows.length };
  const [draft, ...others] = sheet.above;
  if (draft === undefined || sheet.rows.length === 0) return { sheet, complete };
  const said = done === complete.lines ? '' : fill(words.draftOf, { done, lines: complete.lines });
  return { sheet: { ...sheet, above: [{ ...draft, text: said, formula: countFormula(sheet, at, inside, words.draftOf) }, ...others] }, complete };
}

/** Computes in Excel 2016 and LibreOffice. */
function countFormula(sheet: OutputSheet, at: ReadonlyMap<string, number>, inside: string, sentence: string): string {
  const { first, last } = place(sheet);
  const range = (key: string) => [first, last].map((row) => cellAddress(row, at.get(key) ?? 0).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')).join(':');
  const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const begins = (key: string) => `((${['Đồng ý', 'Thống nhất', 'Nhất trí'].map((words) => `(LEFT(${range(key)},${words.length})=${quoted(words)})`).join('+')})>0)`;
  const statuses = tables.statuses.slice(AGREED).map((status) => `(${range('status')}=${quoted(status)})`).join('+');
  const agree = `(((${range('measure')}=${quoted(inside)})+${CONSENTS.map(begins).join('*')})>0)`;
  const done = `SUMPRODUCT((${range('opinion')}=${quoted(tables.opinions[0] ?? '')})*(${range('writer')}<>"")*(${range('opinionDate')}<>"")*${agree}*((${statuses})>0))`;
  const lines = sheet.rows.length;
  const [before = '', after = ''] = fill(sentence, { lines }).split('{done}');
  return `=IF(${done}=${lines},"",${quoted(before)}&${done}&${quoted(after)})`;
}
