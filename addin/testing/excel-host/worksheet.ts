import { parseRange } from '../../src/workbook/address.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import type { SheetModel } from '../../src/workbook/sheet-model.ts';
import { areaAt, wholeSheet, usedArea } from './cells.ts';
import { charts } from './chart.ts';
import { colour } from './format.ts';
import { HostError, invalidArgument, itemNotFound } from './host-object.ts';
import type { HostObject } from './host-object.ts';
import { pageLayout } from './page-layout.ts';
import { areaOf, areasAt, rangeObject } from './range.ts';
import type { Session } from './session.ts';
import { tables } from './table.ts';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export function worksheet(session: Session, sheet: SheetModel): HostObject {
  const { model } = session;
  return {
    type: 'Worksheet',
    id: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => model.sheets.indexOf(sheet),
      Visibility: () => Object.entries(VISIBILITY).find(([, word]) => word === sheet.visibility)?.[0],
      TabColor: () => (sheet.tab === null ? '' : `#${sheet.tab}`),
      ShowGridlines: () => sheet.gridLines,
      Tables: () => tables(session, [sheet], sheet),
      Charts: () => charts(session, sheet),
      Comments: () => comments(session, sheet),
      PageLayout: () => pageLayout(sheet),
      FreezePanes: () => freezePanes(sheet),
      Protection: () => ({ type: 'WorksheetProtection', get: { Protected: () => sheet.protected } }),
    },
    set: {
      Name: () => {
        throw new HostError('InvalidOperation', 'renaming sheets from code clears the undo stack; this host refuses it');
      },
      Visibility: (value) => setVisibility(session, sheet, String(value)),
      TabColor: (value) => {
        sheet.tab = colour(value) ?? null;
      },
      Gridlines: (value) => {
        sheet.gridLines = value === true;
      },
    },
    call: {
      GetRange: (address) => rangeObject(session, address === undefined || address === null ? wholeSheet(sheet) : areaAt(sheet, String(address))),
      GetRanges: (address) => areasAt(session, sheet, String(address)),
      GetCell: (row, column) => rangeObject(session, byIndexes(sheet, row, column, 1, 1)),
      GetRangeByIndexes: (row, column, rows, columns) => rangeObject(session, byIndexes(sheet, row, column, rows, columns)),
      GetUsedRange: (valuesOnly) => rangeObject(session, usedArea(sheet, valuesOnly === true) ?? areaAt(sheet, 'A1')),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = usedArea(sheet, valuesOnly === true);
        return area && rangeObject(session, area);
      },
      Activate: () => {
        if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation', `the sheet ${sheet.name} is hidden`);
        model.activeSheet = sheet.name;
      },
      Delete: () => deleteSheet(session, sheet),
      ...changeEvents(session, sheet.id),
    },
  };
}

function byIndexes(sheet: SheetModel, ...numbers: unknown[]): ReturnType<typeof areaAt> {
  const [row = 0, column = 0, rows = 1, columns = 1] = numbers.map(Number);
  if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument('a range needs at least one row and one column');
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1, sheet };
}

function setVisibility(session: Session, sheet: SheetModel, value: string): void {
  const word = VISIBILITY[value as keyof typeof VISIBILITY];
  if (!word) throw invalidArgument(`visibility ${value}`);
  refuseLastVisible(session, sheet, word === 'visible');
  sheet.visibility = word;
}

function deleteSheet(session: Session, sheet: SheetModel): void {
  if (sheet.visibility === 'veryHidden') throw new HostError('InvalidOperation', 'a very hidden sheet cannot be deleted');
  refuseLastVisible(session, sheet, false);
  session.model.deleteSheet(sheet.name);
}

function refuseLastVisible(session: Session, sheet: SheetModel, staysVisible: boolean): void {
  const others = session.model.sheets.some((each) => each !== sheet && each.visibility === 'visible');
  if (!staysVisible && !others) throw new HostError('InvalidOperation', 'a workbook needs at least one visible sheet');
}

function changeEvents(session: Session, target: string): NonNullable<HostObject['call']> {
  return {
    _RegisterDataChangedEvent: () => void session.listening.add(target),
    _UnregisterDataChangedEvent: () => void session.listening.delete(target),
    _RegisterSelectionChangedEvent: () => void session.watching.add(target),
    _UnregisterSelectionChangedEvent: () => void session.watching.delete(target),
  };
}

function freezePanes(sheet: SheetModel): HostObject {
  const freeze = (rows: number, columns: number): void => {
    sheet.freeze = rows + columns === 0 ? null : { rows, columns };
  };
  return {
    type: 'WorksheetFreezePanes',
    get: {},
    call: {
      FreezeRows: (count) => freeze(Number(count ?? 0), 0),
      FreezeColumns: (count) => freeze(0, Number(count ?? 0)),
      FreezeAt: (range) => {
        const area = typeof range === 'string' ? parseRange(range) : areaOf(range);
        if (!area) throw invalidArgument(`"${String(range)}" is no range`);
        freeze(area.bottom + 1, area.right + 1);
      },
      Unfreeze: () => freeze(0, 0),
    },
  };
}

/** The model keeps notes and threaded comments as one; here they all are threads, the kind that this Excel tells of. */
function comments(session: Session, sheet: SheetModel): HostObject {
  return {
    type: 'CommentCollection',
    get: {},
    items: () => sheet.notes.map((cell) => ({
      type: 'Comment', id: `{${sheet.id}-${cell}}`, get: { Id: () => `{${sheet.id}-${cell}}` }, call: { GetLocation: () => rangeObject(session, areaAt(sheet, cell)) },
    })),
    item: (id) => {
      const cell = sheet.notes.find((one) => `{${sheet.id}-${one}}` === id);
      return cell === undefined ? null : { type: 'Comment', id: String(id), get: {}, call: { GetLocation: () => rangeObject(session, areaAt(sheet, cell)) } };
    },
  };
}

export function worksheets(session: Session): HostObject {
  const { model } = session;
  const find = (key: unknown): HostObject | null => {
    const sheet = model.sheets.find((each) => each.id === key) ?? model.sheet(String(key));
    return sheet ? worksheet(session, sheet) : null;
  };
  const active = (): SheetModel => {
    const sheet = (model.activeSheet === null ? undefined : model.sheet(model.activeSheet)) ?? model.sheets.find((each) => each.visibility === 'visible');
    if (!sheet) throw itemNotFound('the active sheet');
    return sheet;
  };
  return {
    type: 'WorksheetCollection',
    get: {},
    items: () => model.sheets.map((sheet) => worksheet(session, sheet)),
    item: find,
    call: {
      Add: (name) => worksheet(session, addSheet(session, name)),
      GetActiveWorksheet: () => worksheet(session, active()),
      GetCount: (visibleOnly) => model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible').length,
      GetItem: (key) => {
        const found = find(key);
        if (!found) throw itemNotFound(`worksheet ${String(key)}`);
        return found;
      },
      GetItemOrNullObject: find,
      ...changeEvents(session, 'Workbook'),
    },
  };
}

function addSheet(session: Session, name: unknown): SheetModel {
  if (typeof name !== 'string') throw invalidArgument('this host adds sheets with a name only');
  try {
    return session.model.addSheet(name);
  } catch (error) {
    if (error instanceof WorkbookError) throw new HostError(error.code === 'sheet-name-taken' ? 'ItemAlreadyExists' : 'InvalidArgument', error.code);
    throw error;
  }
}
