import type { OutputSheet } from '../../../shared/tables/output.ts';
import type { DefinedName } from '../workbook/model-types.ts';
import { ourName, ourSheets } from '../workbook/ours.ts';
import { WorkbookError } from '../workbook/port.ts';

/** What must be known of the workbook before a sheet of ours is written. */
export interface BookState {
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  readonly sheets: readonly { readonly name: string; readonly visibility: string }[];
  readonly tables: readonly string[];
}

export async function bookState(context: Excel.RequestContext): Promise<BookState> {
  const { workbook } = context;
  const first1904 = workbook.functions.date(1904, 1, 1);
  first1904.load('value');
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load('items/name,items/visibility');
  workbook.tables.load('items/name');
  await context.sync();
  return {
    // day 0 of the calendar that begins in 1904, day 1462 of the one that begins in 1900
    date1904: first1904.value === 0,
    names: workbook.names.items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, '') })),
    sheets: workbook.worksheets.items.map(({ name, visibility }) => ({ name, visibility })),
    tables: workbook.tables.items.map((table) => table.name),
  };
}

/** Whether the sheet is one of ours, under whatever key. */
export function isOurs(state: BookState, sheet: string): boolean {
  return [...ourSheets(state.names).values()].some((name) => sameName(name, sheet));
}

/** A table name that no other table and no defined name has. */
export function freeTableName(state: BookState, wanted: string): string {
  const taken = new Set([...state.tables, ...state.names.map(({ name }) => name)].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
  return name;
}

export function sameName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

/**
 * An empty sheet to write into: ours of that name, cleared, or a new one at the end that is ours from its first moment.
 * @throws WorkbookError 'sheet-not-ours' when a person's sheet has the name, 'sheet-protected'
 */
export async function emptyOwnSheet(context: Excel.RequestContext, state: BookState, output: OutputSheet): Promise<Excel.Worksheet> {
  const { worksheets, names } = context.workbook;
  const existing = state.sheets.some((each) => sameName(each.name, output.name));
  if (existing && !isOurs(state, output.name)) throw new WorkbookError('sheet-not-ours', { sheet: output.name });
  const sheet = existing ? worksheets.getItem(output.name) : worksheets.add(output.name);
  if (existing) await clearSheet(context, sheet, output.name);
  const mark = ourName(output.key);
  for (const [name, marked] of ourSheets(state.names)) {
    // a result that was renamed to be kept is the person's from now on: the name moves to the new sheet;
    // one that was deleted leaves its name behind, pointing to #REF!
    if (sameName(name, mark) || sameName(marked, output.name)) names.getItem(name).delete();
  }
  names.add(mark, sheet.getRange('A1')).visible = false;
  await context.sync();
  return sheet;
}

async function clearSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<void> {
  sheet.tables.load('items/name');
  sheet.charts.load('items/name');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.protection.protected) throw new WorkbookError('sheet-protected', { sheet: name });
  for (const table of sheet.tables.items) table.delete();
  for (const chart of sheet.charts.items) chart.delete();
  const all = sheet.getRange();
  all.unmerge();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  all.clear();
  sheet.freezePanes.unfreeze();
  await context.sync();
}
