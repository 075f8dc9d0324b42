import { tightKey } from '../text/match-key.ts';
import { WORKBOOK_KINDS, type SheetDecl, type WorkbookKind } from './declare.ts';
import { findHeader, type Header } from './find-header.ts';
import { sheets } from './index.ts';
import { mappingOf } from './mapping.ts';
import type { RawSheet, RawWorkbook } from './raw.ts';

/** With fewer required columns, any list might pass for the sheet. */
const TELLING_COLUMNS = 4;
/** A page of another name is looked at no further down. */
const LOOKED_AT_ROWS = 40;
/** So many required columns may have a title that nobody knows: it is asked for (column-missing, Chuyển cột). */
const MOST_STRANGE = 1;
/** Required columns that a list may lack and still be known: the title of a page or a line above the rows often says them. */
const OFTEN_SAID_ELSEWHERE: ReadonlySet<string> = new Set(['unitCode', 'unitName', 'room', 'block']);

/**
 * The kind of a workbook: by its template name, else by the sheets that only one kind has. null when no sheet of ours
 * is there.
 */
export function findKind(raw: RawWorkbook): WorkbookKind | null {
  const named = raw.template?.split('/')[0];
  const byTemplate = WORKBOOK_KINDS.find((kind) => kind === named);
  if (byTemplate) return byTemplate;
  const has = (decl: SheetDecl): boolean => byName(raw.sheets, decl) !== null || raw.sheets.some((sheet) => mappingOf(raw.mapping, sheet.name)?.kind === decl.key);
  if (has(sheets.units) || has(sheets.quotas)) return 'province';
  if (has(sheets.roster)) return has(sheets.candidates) ? 'province' : 'commune';
  if (has(sheets.candidates) || has(sheets.senders)) return 'sender';
  const byColumns = (decl: SheetDecl): boolean => raw.sheets.some((sheet) => fits(sheet, decl) !== null);
  if (byColumns(sheets.roster)) return 'commune';
  return byColumns(sheets.candidates) ? 'sender' : null;
}

export function byName(all: readonly RawSheet[], decl: SheetDecl): RawSheet | null {
  const keys = [decl.title, ...(decl.aliases ?? [])].map(tightKey);
  for (const key of keys) {
    const sheet = all.find((one) => tightKey(one.name) === key);
    if (sheet) return sheet;
  }
  return null;
}

/** The header of a sheet under any name that has the required columns of a declared one; null when it has not. */
export function fits(sheet: RawSheet, decl: SheetDecl): Header | null {
  const required = Object.keys(decl.columns).filter((key) => decl.columns[key]!.required);
  if (required.length < TELLING_COLUMNS) return null;
  const header = findHeader(sheet, decl, { toRow: Math.min(sheet.rows.length, LOOKED_AT_ROWS) - 1 });
  if (header === null) return null;
  const has = (key: string): boolean => header.columnOf.has(key) || header.options.some((option) => option.key === key || option.holds === key);
  const missing = required.filter((key) => !has(key));
  const strange = missing.filter((key) => !OFTEN_SAID_ELSEWHERE.has(key));
  const isNamed = !('fullName' in decl.columns) || has('fullName');
  return strange.length <= MOST_STRANGE && isNamed && required.length - missing.length >= TELLING_COLUMNS ? header : null;
}
