import type { RawSheet, RawWorkbook } from '../../../../shared/sheets/raw.ts';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import type { CellEdit, ListEdit, Mark, RawRows, ReadOptions, RowsChange, SheetInfo, SheetLook, StateRow, WorkbookPort } from '../../workbook/port.ts';
import { joinParts } from './sheet-parts.ts';
import type { RowsPart, SheetFrame } from './sheet-parts.ts';
import type { Call, Handlers, Wire } from './wire.ts';
import { sendRows } from './sheet-parts.ts';

/** How far the reading of a sheet is, or some of its rows. */
type ReadNote = { readonly part: RowsPart } | { readonly done: number; readonly total: number };

/** The workbook of the page, as the worker sees it: every call goes over the wire. Changes are watched by the page. */
export function remotePort(wire: Wire, host: WorkbookPort['host']): WorkbookPort {
  const call = (method: string, ...args: readonly unknown[]) => wire.call(`port.${method}`, args);
  const readSheet = async (name: string, options: ReadOptions = {}): Promise<RawSheet> => {
    const parts: RowsPart[] = [];
    const frame = await wire.call('port.readSheet', [name, options.facts], {
      signal: options.signal,
      onNote: (note) => {
        const told = note as ReadNote;
        if ('part' in told) parts.push(told.part);
        else options.onProgress?.(told.done, told.total);
      },
    });
    return joinParts(frame as SheetFrame, parts);
  };
  return {
    host,
    sheets: async () => await call('sheets') as readonly SheetInfo[],
    read: async (options = {}) => {
      const names = options.only ?? (await call('sheets') as readonly SheetInfo[]).map((sheet) => sheet.name);
      const sheets: RawSheet[] = [];
      for (const [index, name] of names.entries()) {
        sheets.push(await readSheet(name, { ...options, onProgress: (done, total) => options.onProgress?.(index + (total === 0 ? 1 : done / total), names.length) }));
        options.onProgress?.(index + 1, names.length);
      }
      const rest = await wire.call('port.read', [{ only: [] }], { signal: options.signal }) as RawWorkbook;
      return { ...rest, sheets };
    },
    readSheet,
    readRows: async (name, from, to) => await call('readRows', name, from, to) as RawRows,
    writeCells: async (sheet, edits) => void await call('writeCells', sheet, edits),
    setLists: async (sheet, edits) => void await call('setLists', sheet, edits),
    growTable: async (sheet, headerRow, lastRow) => void await call('growTable', sheet, headerRow, lastRow),
    moveRows: async (sheet, how, row, count) => void await call('moveRows', sheet, how, row, count),
    changeRows: async (sheet, change, ask) => await call('changeRows', sheet, change, ask) as boolean,
    readLook: async (name) => await call('readLook', name) as SheetLook,
    putSheet: async (sheet) => void await call('putSheet', sheet),
    removeSheet: async (name) => void await call('removeSheet', name),
    mark: async (sheet, marks) => void await call('mark', sheet, marks),
    clearMarks: async (only) => void await call('clearMarks', only),
    select: async (sheet, cell) => void await call('select', sheet, cell),
    readState: async () => await call('readState') as readonly StateRow[],
    writeState: async (rows) => void await call('writeState', rows),
    onChanged: () => Promise.reject(new Error('the page watches for changes')),
    onSelected: () => Promise.reject(new Error('the page watches the selection')),
  };
}

/** Answers what remotePort asks. */
export function portHandlers(port: WorkbookPort): Handlers {
  return {
    'port.sheets': () => port.sheets(),
    'port.read': ([options], { signal }) => port.read({ ...options as ReadOptions, signal }),
    'port.readSheet': async ([name, facts], call: Call) => {
      const sheet = await port.readSheet(name as string, { signal: call.signal, ...(facts === true ? { facts } : {}), onProgress: (done, total) => call.note({ done, total }) });
      return sendRows(sheet, (part) => call.note({ part }));
    },
    'port.readRows': ([name, from, to]) => port.readRows(name as string, from as number, to as number),
    'port.writeCells': ([sheet, edits]) => port.writeCells(sheet as string, edits as readonly CellEdit[]),
    'port.setLists': ([sheet, edits]) => port.setLists(sheet as string, edits as readonly ListEdit[]),
    'port.growTable': ([sheet, headerRow, lastRow]) => port.growTable(sheet as string, headerRow as number, lastRow as number),
    'port.moveRows': ([sheet, how, row, count]) => port.moveRows(sheet as string, how as 'delete' | 'insert', row as number, count as number),
    'port.changeRows': ([sheet, change, ask]) => port.changeRows(sheet as string, change as RowsChange, ask as boolean | undefined),
    'port.readLook': ([name]) => port.readLook(name as string),
    'port.putSheet': ([sheet]) => port.putSheet(sheet as OutputSheet),
    'port.removeSheet': ([name]) => port.removeSheet(name as string),
    'port.mark': ([sheet, marks]) => port.mark(sheet as string, marks as readonly Mark[]),
    'port.clearMarks': ([only]) => port.clearMarks(only as readonly string[] | undefined),
    'port.select': ([sheet, cell]) => port.select(sheet as string, cell as string),
    'port.readState': () => port.readState(),
    'port.writeState': ([rows]) => port.writeState(rows as readonly StateRow[]),
  };
}
