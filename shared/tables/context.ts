import { catalogueNames, termsIn } from '../i18n/catalogue-names.ts';
import { tables as en } from '../i18n/en/tables.ts';
import { fill, vietnameseDate } from '../i18n/format.ts';
import type { Lang, Names, Params } from '../i18n/format.ts';
import { tables as vi } from '../i18n/vi/tables.ts';
import type { TableTexts } from '../i18n/vi/tables.ts';
import type { Terms } from '../i18n/vi/terms.ts';
import type { PlanPeriod } from '../norms/staffing-case.ts';
import { infoOf } from '../sheets/info.ts';
import type { OutputLine, OutputSheet } from './output.ts';
import type { ResultInput } from './result-input.ts';

/** What every table needs beside the result: words of one language and names in it. */
export interface TableContext {
  readonly result: ResultInput;
  readonly lang: Lang;
  readonly texts: TableTexts;
  readonly terms: Terms;
  readonly names: Names;
  /** Line that says what the numbers are made of, where the workbook says so; on every result sheet. */
  readonly warnings: readonly OutputLine[];
  say(text: string, params?: Params): string;
}

export function contextOf(result: ResultInput, lang: Lang): TableContext {
  const names: Names = { ...result.names, ...catalogueNames(lang), person: (key) => result.people.get(key)?.name || result.names.person(key) };
  return { result, names, ...wordsOf(result.dataset, names, lang) };
}

/** The words of one language for tables, with the line that every sheet of made-up figures carries. */
export function wordsOf(dataset: ResultInput['dataset'], names: Names, lang: Lang): Pick<TableContext, 'lang' | 'texts' | 'terms' | 'warnings' | 'say'> {
  const texts = lang === 'en' ? en : vi;
  const { made } = infoOf(dataset);
  const say = (text: string, params: Params = {}): string => fill(text, params, names);
  return {
    lang, texts, say,
    terms: termsIn(lang),
    warnings: made === undefined ? [] : [{ text: say(texts.made, { made }), style: 'warning' }],
  };
}

/** "từ 20/10/2025 đến 19/04/2026 (6 tháng)". */
export function periodText({ texts, say }: TableContext, plan: PlanPeriod): string {
  return say(texts.period, { date1: plan.start, date2: plan.end, months: plan.months });
}

/** "Số liệu ngày 01/10/2025. 45/45 xã, phường có số liệu." */
export function asOfLine({ texts, say, result }: TableContext): OutputLine {
  const { reported, units } = result.norms.totals;
  return { text: say(texts.asOf, { date: result.norms.asOf, reported, units }), style: 'subtitle' };
}

/** A sending agency or a commune by its name. */
export function placeName(names: Names, code: string): string {
  return /^\d{5}$/.test(code) ? names.unit(code) : names.agency(code);
}

/** Adds the page set-up of lists: A4 landscape, as wide as the page, header on every page. */
export function listSheet(sheet: Omit<OutputSheet, 'print'>): OutputSheet {
  return { ...sheet, print: { landscape: true, repeatHeader: true, fitWidth: true } };
}

/** dd/mm/yyyy inside a sentence. */
export const shownDate = vietnameseDate;
