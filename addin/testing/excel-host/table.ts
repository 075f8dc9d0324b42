import { rangeAddress, rangesTouch, parseRange } from '../../src/workbook/address.ts';
import type { TableModel } from '../../src/workbook/model-types.ts';
import type { SheetModel } from '../../src/workbook/sheet-model.ts';
import { areaAt, clearArea, columnsOf, refuseProtected, rowsOf, shown } from './cells.ts';
import type { Area } from './cells.ts';
import { HostError, invalidArgument, itemNotFound } from './host-object.ts';
import type { HostObject } from './host-object.ts';
import { areaOf, rangeObject } from './range.ts';
import type { Session } from './session.ts';
import { tableColumns } from './table-columns.ts';

/** The tables of a sheet, or of the workbook when `target` is absent. */
export function tables(session: Session, sheets: readonly SheetModel[], target?: SheetModel): HostObject {
  const all = (): { sheet: SheetModel; table: TableModel }[] => sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const find = (key: unknown): HostObject | null => {
    const found = all().find(({ table }) => table.name.toLowerCase() === String(key).toLowerCase());
    return found ? tableObject(session, found.sheet, found.table) : null;
  };
  return {
    type: 'TableCollection',
    get: { Count: () => all().length },
    items: () => all().map(({ sheet, table }) => tableObject(session, sheet, table)),
    item: find,
    call: {
      GetItem: (key) => find(key) ?? absent(key),
      GetItemOrNullObject: find,
      Add: (address, hasHeaders) => {
        if (!target) throw invalidArgument('tables.add needs a sheet here');
        const area = typeof address === 'string' ? areaAt(target, address) : areaOf(address);
        return addTable(session, area, hasHeaders === true);
      },
    },
  };
}

function absent(key: unknown): never {
  throw itemNotFound(`table ${String(key)}`);
}

function addTable(session: Session, area: Area, hasHeaders: boolean): HostObject {
  const { sheet } = area;
  refuseProtected(sheet);
  if (!hasHeaders) throw invalidArgument('tables without a header row are not made here');
  if (sheet.tables.some((table) => rangesTouch(area, parseRange(table.range) ?? area))) {
    throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
  }
  const table: TableModel = {
    name: session.model.freeTableName('Table1'),
    range: rangeAddress(rowsOf(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area),
    columns: headers(area),
    filterButtons: true,
    style: 'TableStyleMedium2',
  };
  sheet.tables.push(table);
  return tableObject(session, sheet, table);
}

/** As Excel does: headers become text, blank and repeated ones get a name of their own. */
function headers(area: Area): string[] {
  const names: string[] = [];
  for (let column = 0; column < columnsOf(area); column += 1) {
    const text = String(shown(area.sheet, area.top, area.left + column)) || `Column${column + 1}`;
    let name = text;
    for (let count = 2; names.some((each) => each.toLowerCase() === name.toLowerCase()); count += 1) name = `${text}${count}`;
    names.push(name);
    area.sheet.setValue(area.top, area.left + column, name);
  }
  return names;
}

function tableObject(session: Session, sheet: SheetModel, table: TableModel): HostObject {
  const whole = (): Area => areaAt(sheet, table.range);
  return {
    type: 'Table',
    // Excel's ids survive a rename; ours are the names, which the add-in sets once, right after adding.
    id: table.name,
    get: {
      Id: () => table.name,
      Name: () => table.name,
      Style: () => table.style ?? '',
      ShowFilterButton: () => table.filterButtons,
      ShowBandedRows: () => true,
      Columns: () => tableColumns(sheet, table),
      ShowTotals: () => table.totals === true,
    },
    set: {
      Name: (value) => rename(session, table, String(value)),
      Style: (value) => {
        table.style = String(value) === '' ? null : String(value);
      },
      ShowFilterButton: (value) => {
        table.filterButtons = value === true;
      },
      ShowBandedRows: () => undefined,
    },
    call: {
      GetRange: () => rangeObject(session, whole()),
      GetHeaderRowRange: () => rangeObject(session, { ...whole(), bottom: whole().top }),
      GetDataBodyRange: () => rangeObject(session, { ...whole(), top: whole().top + 1 }),
      Resize: (address) => {
        const area = typeof address === 'string' ? areaAt(sheet, address) : areaOf(address);
        const now = whole();
        if (area.sheet !== sheet || area.top !== now.top || area.bottom <= area.top) throw invalidArgument('a table keeps its header row');
        if (sheet.tables.some((other) => other !== table && rangesTouch(area, parseRange(other.range) ?? area))) throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
        table.range = rangeAddress(area);
        table.columns = headers({ ...area, bottom: area.top });
      },
      ConvertToRange: () => {
        const area = whole();
        sheet.tables = sheet.tables.filter((each) => each !== table);
        return rangeObject(session, area);
      },
      Delete: () => {
        refuseProtected(sheet);
        clearArea(session.model, whole(), 'All');
        sheet.tables = sheet.tables.filter((each) => each !== table);
      },
    },
  };
}

function rename(session: Session, table: TableModel, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw invalidArgument(`table name ${name}`);
  if (name.toLowerCase() !== table.name.toLowerCase() && session.model.freeTableName(name) !== name) {
    throw new HostError('InvalidArgument', `The name ${name} is taken.`);
  }
  table.name = name;
}
