import type { RawSheet, RawWorkbook } from '../../../shared/sheets/raw.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { parseCell } from '../workbook/address.ts';
import { isOwnHidden, TEMPLATE_NAME } from '../workbook/model.ts';
import { ourSheets } from '../workbook/ours.ts';
import { WorkbookError } from '../workbook/port.ts';
import type { CellEdit, ListEdit, Mark, PortChange, PortSelection, RawRows, ReadOptions, RowsChange, SheetInfo, SheetLook, StateRow, WorkbookPort } from '../workbook/port.ts';
import { layOut } from '../workbook/sheet-layout.ts';
import { SheetModel } from '../workbook/sheet-model.ts';
import { StyleTable } from '../workbook/style-table.ts';
import { changeRows } from './change-rows.ts';
import { excelRun } from './excel-run.ts';
import { growTable } from './grow-table.ts';
import { placeLists } from './long-lists.ts';
import { addMarks, removeMarks } from './marks.ts';
import { bookState, emptyOwnSheet, freeTableName, isOurs, sameName } from './own-sheets.ts';
import { readRows, readSheet, usedBlocks } from './read-sheets.ts';
import { setLists } from './set-lists.ts';
import { readLook } from './sheet-look.ts';
import { readState, writeState } from './state-sheet.ts';
import { writeCells } from './write-cells.ts';
import { writeSheet } from './write-sheet.ts';

const VISIBILITY: Readonly<Record<string, SheetInfo['visibility']>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** The workbook that is open in Excel. Every method throws WorkbookError; see excel-run.ts for what Excel refuses. */
export class OfficeWorkbook implements WorkbookPort {
  readonly host = 'excel';

  async sheets(): Promise<readonly SheetInfo[]> {
    return excelRun(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      const state = await bookState(context);
      const shown = worksheets.items.filter((sheet) => !isOwnHidden(sheet.name));
      for (const sheet of shown) sheet.protection.load('protected');
      const blocks = await usedBlocks(context, shown.map((sheet) => sheet.name));
      return shown.map((sheet, index) => {
        const block = blocks[index];
        return {
          name: sheet.name,
          visibility: VISIBILITY[sheet.visibility] ?? 'visible',
          rows: block ? block.top + block.rows : 0,
          columns: block ? block.left + block.columns : 0,
          protected: sheet.protection.protected,
          ours: isOurs(state, sheet.name),
        };
      });
    });
  }

  async read(options: ReadOptions = {}): Promise<RawWorkbook> {
    return excelRun(async (context) => {
      const { date1904, sheets } = await bookState(context);
      const all = sheets.map((sheet) => sheet.name);
      const wanted = options.only ? options.only.map((name) => found(all, name)) : all.filter((name) => !isOwnHidden(name));
      const template = await readTemplate(context);
      const blocks = await usedBlocks(context, wanted);
      const total = blocks.reduce((sum, block) => sum + (block?.rows ?? 0), 0);
      let done = 0;
      const onRows = (rows: number): void => {
        done += rows;
        options.onProgress?.(done, total);
      };
      const read: RawSheet[] = [];
      for (const [index, name] of wanted.entries()) {
        read.push(await readSheet(context, name, blocks[index] ?? null, { signal: options.signal, onRows, facts: options.facts }));
      }
      return { sheets: read, date1904, template };
    });
  }

  async readSheet(name: string, options: ReadOptions = {}): Promise<RawSheet> {
    const { sheets } = await this.read({ ...options, only: [name] });
    const [sheet] = sheets;
    if (!sheet) throw new WorkbookError('sheet-not-found', { sheet: name });
    return sheet;
  }

  async readRows(name: string, from: number, to: number): Promise<RawRows> {
    return excelRun(async (context) => {
      await openSheet(context, name);
      return readRows(context, name, from, to);
    }, name);
  }

  async writeCells(name: string, edits: readonly CellEdit[]): Promise<void> {
    const wrong = edits.find((edit) => !parseCell(edit.cell));
    if (wrong) throw new WorkbookError('cell-not-found', { sheet: name, cell: wrong.cell });
    await excelRun(async (context) => {
      await writeCells(context, await openSheet(context, name), edits);
    }, name);
  }

  async setLists(name: string, edits: readonly ListEdit[]): Promise<void> {
    await excelRun(async (context) => setLists(context, await openSheet(context, name), edits), name);
  }

  async growTable(name: string, headerRow: number, lastRow: number): Promise<void> {
    await excelRun(async (context) => growTable(context, await openSheet(context, name), headerRow, lastRow), name);
  }

  async moveRows(name: string, how: 'delete' | 'insert', row: number, count: number): Promise<void> {
    await excelRun(async (context) => {
      const rows = (await openSheet(context, name)).getRange(`${row}:${row + count - 1}`);
      if (how === 'delete') rows.delete('Up');
      else rows.insert('Down');
      await context.sync();
    }, name);
  }

  async changeRows(name: string, change: RowsChange, ask = false): Promise<boolean> {
    await excelRun(async (context) => changeRows(context, await openSheet(context, name), change, ask), name);
    return true;
  }

  async readLook(name: string): Promise<SheetLook> {
    return excelRun(async (context) => readLook(context, await openSheet(context, name), name), name);
  }

  async putSheet(output: OutputSheet): Promise<void> {
    await excelRun(async (context) => {
      const target = await emptyOwnSheet(context, await bookState(context), output);
      // a table that was on the sheet is gone now, and its name is free again
      const state = await bookState(context);
      const laidOut = new SheetModel(output.key, output.name, new StyleTable());
      layOut(output, laidOut, state.date1904, output.table === null ? null : freeTableName(state, output.table));
      const lists = await placeLists(context, laidOut.validations.map(({ values }) => values ?? []));
      await writeSheet(context, target, laidOut, lists);
      target.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[laidOut.visibility];
      await context.sync();
    }, output.name);
  }

  async removeSheet(name: string): Promise<void> {
    await excelRun(async (context) => {
      const state = await bookState(context);
      const sheet = state.sheets.find((each) => sameName(each.name, name));
      if (!sheet) return;
      if (!isOurs(state, name)) throw new WorkbookError('sheet-not-ours', { sheet: name });
      const target = context.workbook.worksheets.getItem(name);
      // Excel does not delete very hidden sheets
      if (sheet.visibility === 'VeryHidden') target.visibility = 'Hidden';
      target.delete();
      for (const [mark, named] of ourSheets(state.names)) {
        if (sameName(named, sheet.name)) context.workbook.names.getItem(mark).delete();
      }
      await context.sync();
    }, name);
  }

  async mark(name: string, marks: readonly Mark[]): Promise<void> {
    await excelRun(async (context) => {
      const sheet = await openSheet(context, name);
      sheet.protection.load('protected');
      await context.sync();
      // Excel lets nobody format a protected sheet; its findings are in the list all the same
      if (!sheet.protection.protected) await addMarks(context, sheet, marks);
    }, name);
  }

  async clearMarks(only?: readonly string[]): Promise<void> {
    await excelRun((context) => removeMarks(context, only));
  }

  async select(name: string, cell: string): Promise<void> {
    if (!parseCell(cell)) throw new WorkbookError('cell-not-found', { sheet: name, cell });
    await excelRun(async (context) => {
      const sheet = await openSheet(context, name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    }, name);
  }

  async readState(): Promise<readonly StateRow[]> {
    return excelRun(readState);
  }

  async writeState(rows: readonly StateRow[]): Promise<void> {
    await excelRun((context) => writeState(context, rows));
  }

  async onChanged(handler: (change: PortChange) => void): Promise<() => void> {
    const registered = await excelRun(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(async (event) => {
        if (event.triggerSource === 'ThisLocalAddin') return;
        const structure = event.changeType !== undefined && event.changeType !== 'RangeEdited';
        handler({ sheet: await sheetName(event.worksheetId), address: event.address, ...(structure ? { structure } : {}) });
      });
      await context.sync();
      return result;
    });
    return () => void removeHandler(registered);
  }

  async onSelected(handler: (selected: PortSelection) => void): Promise<() => void> {
    const registered = await excelRun(async (context) => {
      const result = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        handler({ sheet: await sheetName(worksheetId), address });
      });
      await context.sync();
      return result;
    });
    return () => void removeHandler(registered);
  }
}

/** A registration belongs to the context that made it. */
async function removeHandler<T>(registered: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(registered.context as Excel.RequestContext, async (context) => {
    registered.remove();
    await context.sync();
  });
}

async function sheetName(id: string): Promise<string> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

/** The sheet's name as the workbook spells it. */
function found(all: readonly string[], name: string): string {
  const known = all.find((each) => sameName(each, name));
  if (known === undefined) throw new WorkbookError('sheet-not-found', { sheet: name });
  return known;
}

async function openSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError('sheet-not-found', { sheet: name });
  return sheet;
}

/** Template id and version; the name holds them as a constant, or points to the cell that does. */
async function readTemplate(context: Excel.RequestContext): Promise<string | null> {
  const item = context.workbook.names.getItemOrNullObject(TEMPLATE_NAME);
  item.load('value');
  await context.sync();
  return item.isNullObject ? null : String(item.value).replace(/^=?"(.*)"$/, '$1');
}
