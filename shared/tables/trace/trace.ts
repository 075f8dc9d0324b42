import { director as en } from '../../i18n/en/director.ts';
import { director as vi } from '../../i18n/vi/director.ts';
import type { DirectorTexts } from '../../i18n/vi/director.ts';
import { termsIn } from '../../i18n/catalogue-names.ts';
import { capital, fill } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/format.ts';
import type { FieldCode } from '../../catalog/codes.ts';
import { parseCell } from '../../sheets/address.ts';
import type { OutputCell, OutputSheet } from '../output.ts';
import type { ResultInput } from '../result-input.ts';
import type { TraceRef } from '../trace-ref.ts';
import { rowsBehind } from './rows.ts';

/** What a trace needs of a run; the views that the pane holds have all of it. */
export type Traceable = Pick<ResultInput, 'input' | 'norms' | 'shortages' | 'plan' | 'names' | 'people' | 'places' | 'opinions'> & { readonly written: readonly OutputSheet[] };

/** One person or document row behind a number. */
export interface TraceRow {
  /** Name of the person, unit or agency. */
  readonly text: string;
  readonly note: string;
  /** Place in the workbook; null: no longer there. row is 1-based. */
  readonly sheet: string | null;
  readonly row: number | null;
  /** Mã, or the code of a unit or agency, that stands in that row. */
  readonly code: string;
}

export interface Trace {
  readonly title: string;
  readonly rows: readonly TraceRow[];
}

/**
 * The people and document rows behind a cell of a result sheet: row and column as on the sheet (A1 terms, row 1-based,
 * column 0-based). Null: the cell is no number that was counted from rows. Nothing here is computed anew: every run
 * keeps with its numbers the keys that they were counted from.
 */
export function trace(result: Traceable, sheetKey: string, row: number, column: number, lang: Lang): Trace | null {
  const sheet = result.written.find((each) => each.key === sheetKey);
  const ref = sheet && refOf(cellAt(sheet, row, column));
  return ref ? { title: titleOf(result, ref, lang), rows: rowsBehind(result, ref, lang) } : null;
}

/** 1-based row of the first line of the table. */
export function firstRow(sheet: OutputSheet): number {
  return sheet.above.length + (sheet.header === false ? 1 : 2);
}

function cellAt(sheet: OutputSheet, row: number, column: number): OutputCell {
  const at = row - firstRow(sheet);
  const cells = at === sheet.rows.length ? sheet.totals : sheet.rows[at];
  if (!cells) return null;
  // a click into a merged cell is a click on its first one
  for (let from = column; from >= 0; from -= 1) {
    const cell = cells[from] ?? null;
    if (cell === null) continue;
    const span = typeof cell === 'object' ? cell.span ?? 1 : 1;
    return from + span > column ? cell : null;
  }
  return null;
}

function refOf(cell: OutputCell): TraceRef | null {
  return typeof cell === 'object' && cell !== null ? cell.from ?? null : null;
}

/**
 * The row of the sheet as it was written that holds these cells: a person may have sorted or filtered the sheet since.
 * `cells`: texts of the selected row as it stands now; rows are known by the codes and names in them.
 */
export function writtenRow(sheet: OutputSheet, row: number, cells: readonly unknown[]): number {
  const codes = sheet.columns.flatMap((column, at) => (column.format === 'code' ? [at] : []));
  if (codes.length === 0) return row;
  const isSame = (written: readonly OutputCell[]): boolean => codes.every((at) => valueOf(written[at] ?? null) === String(cells[at] ?? ''));
  const here = sheet.rows[row - firstRow(sheet)];
  if (here && isSame(here)) return row;
  const found = sheet.rows.findIndex(isSame);
  return found < 0 || codes.every((at) => String(cells[at] ?? '') === '') ? row : firstRow(sheet) + found;
}

function valueOf(cell: OutputCell): string {
  return String((typeof cell === 'object' && cell !== null ? cell.value : cell) ?? '');
}

/** "$C$12", "C12:D14" or "C12,E3" -> the first cell; null: no address. */
export function selectedCell(address: string): { readonly row: number; readonly column: number } | null {
  return parseCell(address.split(/[:,]/)[0] ?? '');
}

function titleOf({ names }: Traceable, ref: TraceRef, lang: Lang): string {
  const words = (lang === 'en' ? en : vi).trace;
  const what = whatText(ref, words, lang);
  const unit = 'unit' in ref ? ref.unit ?? null : null;
  const field = fieldName('field' in ref ? ref.field ?? null : null, lang);
  if (unit !== null) return fill(field === null ? words.of : words.ofField, { what, unit, ...(field === null ? {} : { field }) }, names);
  if (ref.what === 'sender' && typeof ref.agency === 'string') return fill(words.of, { what, unit: names.agency(ref.agency) }, names);
  return fill(field === null ? words.ofProvince : words.ofProvinceField, { what, ...(field === null ? {} : { field }) }, names);
}

/** Several fields that are told as one number are named together. */
function fieldName(field: FieldCode | readonly FieldCode[] | null, lang: Lang): string | null {
  if (field === null) return null;
  return typeof field === 'string' ? field : field.map((code) => termsIn(lang).fieldShort[code]).join(', ');
}

function whatText(ref: TraceRef, words: DirectorTexts['trace'], lang: Lang): string {
  const director = lang === 'en' ? en : vi;
  switch (ref.what) {
    case 'verdict': return capital(termsIn(lang).verdicts[ref.verdict]);
    case 'confirmed': return ref.confirmed ? words.what.confirmed : words.what.unconfirmed;
    case 'consent': return `${director.consentOf[ref.of]}: ${director.answers[ref.answer].toLowerCase()}`;
    default: return words.what[ref.what];
  }
}

