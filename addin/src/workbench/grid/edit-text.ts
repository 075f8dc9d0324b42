import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { displayText, isDateFormat } from './display.ts';

/** What the editor and the bar above the grid show: the formula, the full value, a day as dd/mm/yyyy. */
export function editText(workbook: OpenWorkbook, sheet: SheetModel, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.value(row, column);
  const format = sheet.format(row, column);
  if (typeof value !== 'number') return displayText(value, format, 'vi', workbook.model.date1904);
  return format !== undefined && isDateFormat(format) ? displayText(value, 'dd/mm/yyyy', 'vi', workbook.model.date1904) : String(value).replace('.', ',');
}
