import { parseRange } from '../../src/workbook/address.ts';
import type { TableModel } from '../../src/workbook/model-types.ts';
import type { SheetModel } from '../../src/workbook/sheet-model.ts';
import { showsCell } from '../../src/workbook/table-filter.ts';
import type { OutputFilter } from '../../../shared/tables/output.ts';
import { refuseProtected } from './cells.ts';
import { apiNotFound, invalidArgument, itemNotFound } from './host-object.ts';
import type { HostObject } from './host-object.ts';

/** The columns of a table with their filters, by place or by title. */
export function tableColumns(sheet: SheetModel, table: TableModel): HostObject {
  const at = (key: unknown): number => (typeof key === 'number' ? key : table.columns.indexOf(String(key)));
  const find = (key: unknown): HostObject | null => (table.columns[at(key)] === undefined ? null : column(sheet, table, at(key)));
  return {
    type: 'TableColumnCollection',
    get: { Count: () => table.columns.length },
    items: () => table.columns.map((_title, index) => column(sheet, table, index)),
    item: find,
    call: {
      GetItem: (key) => find(key) ?? absent(key),
      GetItemAt: (key) => find(Number(key)) ?? absent(key),
    },
  };
}

function absent(key: unknown): never {
  throw itemNotFound(`table column ${String(key)}`);
}

function column(sheet: SheetModel, table: TableModel, index: number): HostObject {
  return {
    type: 'TableColumn',
    id: table.columns[index] ?? '',
    get: { Id: () => index + 1, Index: () => index, Name: () => table.columns[index], Filter: () => filter(sheet, table, index) },
  };
}

interface Criteria {
  readonly filterOn?: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

const CONDITION = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/;

/** Rows that no filter of the table shows are hidden, as in Excel. */
function filter(sheet: SheetModel, table: TableModel, index: number): HostObject {
  const put = (made: OutputFilter | null): void => {
    refuseProtected(sheet);
    const filters = new Map(table.filters);
    if (made) filters.set(index, made);
    else filters.delete(index);
    table.filters = filters;
    hideRows(sheet, table);
  };
  return {
    type: 'Filter',
    get: { Criteria: () => criteriaOf(table.filters?.get(index)) },
    call: { Apply: (given) => put(filterOf(given as Criteria)), Clear: () => put(null) },
  };
}

function filterOf({ filterOn, values, criterion1, criterion2, operator }: Criteria): OutputFilter {
  if (filterOn === 'Values') return { kind: 'values', values: values ?? [] };
  if (filterOn !== 'Custom') throw apiNotFound(`Filter.apply(${String(filterOn)})`);
  if (criterion1 === undefined) throw invalidArgument('a custom filter needs a criterion');
  const conditions = [criterion1, criterion2].flatMap((text) => {
    const found = text === undefined ? null : CONDITION.exec(text);
    return found ? [{ is: (found[1] ?? '=') as '=', value: found[2] ?? '' }] : [];
  });
  return { kind: 'conditions', every: operator !== 'Or', conditions };
}

function criteriaOf(made: OutputFilter | null | undefined): Criteria | null {
  if (made === undefined) return null;
  if (made === null) return { filterOn: 'CellColor' };
  if (made.kind === 'values') return { filterOn: 'Values', values: made.values };
  const [criterion1, criterion2] = made.conditions.map(({ is, value }) => `${is}${value}`);
  return { filterOn: 'Custom', criterion1: criterion1 ?? '', ...(criterion2 === undefined ? {} : { criterion2, operator: made.every ? 'And' : 'Or' }) };
}

function hideRows(sheet: SheetModel, table: TableModel): void {
  const range = parseRange(table.range);
  if (!range) return;
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const shown = [...table.filters ?? []].every(([index, one]) => one === null || showsCell(one, sheet.value(row, range.left + index)));
    if (shown) sheet.hiddenRows.delete(row + 1);
    else sheet.hiddenRows.add(row + 1);
  }
}
