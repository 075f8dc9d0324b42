import type { FilterCondition, OutputFilter } from '../../../shared/tables/output.ts';
import type { TableModel } from '../workbook/model-types.ts';
import type { SheetLook } from '../workbook/port.ts';
import { usedBlocks } from './read-sheets.ts';

/** How a person left the columns of a sheet: hidden ones, widths, and filters of its tables. */
export async function readLook(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<SheetLook> {
  const [block] = await usedBlocks(context, [name]);
  if (!block) return { hiddenColumns: [], widths: [], filters: [] };
  const columns = Array.from({ length: block.columns }, (_none, index) => {
    const cell = sheet.getCell(0, block.left + index);
    cell.load('columnIndex,columnHidden');
    cell.format.load('columnWidth');
    return cell;
  });
  sheet.tables.load('items/name');
  await context.sync();
  return {
    hiddenColumns: columns.filter((cell) => cell.columnHidden === true).map((cell) => cell.columnIndex),
    widths: columns.filter((cell) => cell.columnHidden !== true).map((cell) => [cell.columnIndex, characters(cell.format.columnWidth)] as const),
    filters: await readFilters(context, sheet.tables.items),
  };
}

async function readFilters(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<SheetLook['filters']> {
  const ranges = tables.map((table) => {
    const range = table.getRange();
    range.load('columnIndex');
    table.columns.load('items/index');
    return range;
  });
  await context.sync();
  const columns = tables.flatMap((table, at) => table.columns.items.map((column) => ({ column, left: ranges[at]?.columnIndex ?? 0 })));
  for (const { column } of columns) column.filter.load('criteria');
  await context.sync();
  return columns.flatMap(({ column, left }) => {
    // Excel answers null for a column without a filter, whatever the types say
    const criteria = column.filter.criteria as Excel.FilterCriteria | null;
    return criteria ? [[left + column.index, filterOf(criteria)] as const] : [];
  });
}

/** null for a filter by colour, icon, place or a moving day. */
function filterOf({ filterOn, values, criterion1, criterion2, operator }: Excel.FilterCriteria): OutputFilter | null {
  if (filterOn === 'Values' && values?.every((value) => typeof value === 'string')) return { kind: 'values', values: values as string[] };
  if (filterOn !== 'Custom' || criterion1 === undefined) return null;
  const conditions = [criterion1, criterion2].filter((text): text is string => typeof text === 'string' && text !== '').map(conditionOf);
  return { kind: 'conditions', every: operator === 'And', conditions };
}

/** ">=5" -> { is: '>=', value: '5' }; "Sở*" means "=Sở*". */
function conditionOf(text: string): FilterCondition {
  const [, sign = '=', value = ''] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(text) ?? [];
  return { is: sign as FilterCondition['is'], value };
}

/** Puts filters back on a table that was just made. */
export function applyFilters(table: Excel.Table, { filters }: Pick<TableModel, 'filters'>): void {
  for (const [column, filter] of filters ?? []) {
    if (filter !== null) table.columns.getItemAt(column).filter.apply(criteriaOf(filter));
  }
}

function criteriaOf(filter: OutputFilter): Excel.FilterCriteria {
  if (filter.kind === 'values') return { filterOn: 'Values', values: [...filter.values] };
  const [first = '', second] = filter.conditions.map(({ is, value }) => `${is}${value}`);
  return { filterOn: 'Custom', criterion1: first, ...(second === undefined ? {} : { criterion2: second, operator: filter.every ? 'And' : 'Or' }) };
}

/** Excel counts widths in points: 7 pixels a character and 5 of margin, 0.75 points a pixel. */
function characters(points: number): number {
  return Math.max(1, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}
