import { tightKey } from '../text/match-key.ts';
import { nearest } from '../text/near.ts';
import { WORKBOOK_KINDS, type SheetDecl, type WorkbookKind } from './declare.ts';
import { findHeader } from './find-header.ts';
import { sheets, sheetsOf } from './index.ts';
import type { RawSheet, RawWorkbook } from './raw.ts';

/** With fewer required columns, any list might pass for the sheet. */
const TELLING_COLUMNS = 4;

/**
 * The kind of a workbook: by its template name, else by the sheets that only one kind has. null when no sheet of ours
 * is there.
 */
export function findKind(raw: RawWorkbook): WorkbookKind | null {
  const named = raw.template?.split('/')[0];
  const byTemplate = WORKBOOK_KINDS.find((kind) => kind === named);
  if (byTemplate) return byTemplate;
  const has = (decl: SheetDecl): boolean => byName(raw.sheets, decl) !== null;
  if (has(sheets.units) || has(sheets.quotas)) return 'province';
  if (has(sheets.roster)) return has(sheets.candidates) ? 'province' : 'commune';
  if (has(sheets.candidates) || has(sheets.senders)) return 'sender';
  const byColumns = (decl: SheetDecl): boolean => raw.sheets.some((sheet) => hasItsColumns(sheet, decl));
  if (byColumns(sheets.roster)) return 'commune';
  return byColumns(sheets.candidates) ? 'sender' : null;
}

export interface FoundSheets {
  readonly found: ReadonlyMap<SheetDecl, RawSheet>;
  /** Required sheets that are not there, with a sheet of a near name where one is left over. */
  readonly missing: readonly { readonly decl: SheetDecl; readonly near: string | null }[];
}

/** The declared sheets of one kind, by title or alias; a required one under another name by its columns. */
export function findSheets(raw: RawWorkbook, kind: WorkbookKind): FoundSheets {
  const found = new Map<SheetDecl, RawSheet>();
  for (const decl of sheetsOf(kind)) {
    const sheet = byName(raw.sheets, decl);
    if (sheet) found.set(decl, sheet);
  }
  const missing: { decl: SheetDecl; near: string | null }[] = [];
  for (const decl of sheetsOf(kind)) {
    if (found.has(decl) || decl.in[kind] !== 'required') continue;
    const free = raw.sheets.filter((sheet) => ![...found.values()].includes(sheet));
    const byColumns = free.find((sheet) => hasItsColumns(sheet, decl));
    if (byColumns) found.set(decl, byColumns);
    else missing.push({ decl, near: nearest(decl.title, free, (sheet) => sheet.name, 1)[0]?.name ?? null });
  }
  return { found, missing };
}

function byName(all: readonly RawSheet[], decl: SheetDecl): RawSheet | null {
  const keys = [decl.title, ...(decl.aliases ?? [])].map(tightKey);
  for (const key of keys) {
    const sheet = all.find((one) => tightKey(one.name) === key);
    if (sheet) return sheet;
  }
  return null;
}

/** A sheet under any name whose header has every required column. */
function hasItsColumns(sheet: RawSheet, decl: SheetDecl): boolean {
  const required = Object.keys(decl.columns).filter((key) => decl.columns[key]!.required);
  if (required.length < TELLING_COLUMNS) return false;
  const header = findHeader(sheet, decl);
  return header !== null && required.every((key) => header.columnOf.has(key));
}
