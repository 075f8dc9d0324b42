import { writeXlsx as hucreWrite } from 'hucre/xlsx';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import { WorkbookModel } from '../model.ts';
import type { DefinedName } from '../model-types.ts';
import { TEMPLATE_NAME } from '../model.ts';
import { layOut } from '../sheet-layout.ts';
import type { SheetModel } from '../sheet-model.ts';
import type { Package } from './package.ts';
import { polish } from './polish.ts';
import { printNames } from './print-names.ts';
import { ListSheet } from './write-lists.ts';
import { DOCUMENT_FONT, hucreSheet } from './write-sheet.ts';

/** Nobody's clock: the same sheets are the same bytes. */
const FIXED_TIME = new Date(Date.UTC(2025, 0, 1));

export interface WriteOptions {
  /** Template id and version for the defined name DP_TEMPLATE, such as "commune/1". */
  readonly template?: string;
  /** A list that goes out with a decision: looks like a document and names no author. */
  readonly document?: true;
}

/** A fresh .xlsx of our sheets; the same input gives the same bytes. */
export async function writeXlsx(sheets: readonly OutputSheet[], options: WriteOptions = {}): Promise<Uint8Array> {
  const model = modelOf(sheets);
  if (options.template !== undefined) model.setName(TEMPLATE_NAME, `"${options.template}"`, true);
  return writeModel(model, options.document ? { document: true } : {});
}

/** Our sheets laid out as a workbook in memory. */
export function modelOf(sheets: readonly OutputSheet[]): WorkbookModel {
  const model = new WorkbookModel();
  for (const output of sheets) {
    const table = output.table === null ? null : model.freeTableName(output.table);
    layOut(output, model.addSheet(output.name), model.date1904, table);
  }
  model.activeSheet = sheets.find((sheet) => sheet.opensFirst === true)?.name ?? model.sheets.find((sheet) => sheet.visibility === 'visible')?.name ?? null;
  return model;
}

export interface WriteModelOptions extends Pick<WriteOptions, 'document'> {
  /** Only these sheets, in this order; every one when absent. */
  readonly only?: readonly SheetModel[];
  /** Name of the hidden sheet for long drop-downs. */
  readonly listSheet?: string;
}

/** Writes a workbook in memory as a new .xlsx: what an opened file held besides is not in it (see save.ts for that). */
export async function writeModel(model: WorkbookModel, options: WriteModelOptions = {}): Promise<Uint8Array> {
  return (await modelPackage(model, options)).save();
}

/** The same as parts, for taking sheets out of it. */
export async function modelPackage(model: WorkbookModel, options: WriteModelOptions = {}): Promise<Package> {
  const written = options.only ?? model.sheets;
  const lists = new ListSheet(options.listSheet ?? '_DP_lists');
  const sheets = written.map((sheet) => hucreSheet(sheet, model.styles, lists, options.document ? 'document' : 'screen'));
  const active = written.findIndex((sheet) => sheet.name === model.activeSheet);
  const listSheet = lists.sheet();
  const bytes = await hucreWrite({
    sheets: listSheet ? [...sheets, listSheet] : sheets,
    namedRanges: [...workbookNames(model.names, written), ...written.flatMap(printNames).map(({ name, refersTo, scope }) => ({ name, range: refersTo, scope }))],
    activeSheet: Math.max(0, active),
    dateSystem: model.date1904 ? '1904' : '1900',
    defaultFont: options.document ? DOCUMENT_FONT : { name: 'Calibri', size: 11, family: 2 },
    properties: { ...(options.document ? {} : { creator: 'Điều Phối' }), created: FIXED_TIME, modified: FIXED_TIME },
  });
  return polish(bytes, model, written);
}

function workbookNames(names: readonly DefinedName[], written: readonly SheetModel[]): { name: string; range: string; scope?: string }[] {
  const present = new Set(written.map((sheet) => sheet.name));
  return names
    .filter((defined) => !defined.name.startsWith('_xlnm.') && (defined.scope === undefined || present.has(defined.scope)))
    .map(({ name, refersTo, scope }) => ({ name, range: refersTo, ...(scope === undefined ? {} : { scope }) }));
}
