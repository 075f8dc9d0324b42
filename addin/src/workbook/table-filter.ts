import type { FilterCondition, OutputFilter } from '../../../shared/tables/output.ts';
import type { RawCell } from '../../../shared/sheets/raw.ts';

/** Whether a filter shows a row with this cell in its column. Letters of either case are alike, as in Excel. */
export function showsCell(filter: OutputFilter, cell: RawCell): boolean {
  const text = textOf(cell).toLowerCase();
  if (filter.kind === 'values') return filter.values.some((value) => value.trim().toLowerCase() === text);
  const holds = (condition: FilterCondition) => meets(condition, cell, text);
  return filter.every ? filter.conditions.every(holds) : filter.conditions.some(holds);
}

function meets({ is, value }: FilterCondition, cell: RawCell, text: string): boolean {
  const wanted = value.trim().toLowerCase();
  const number = wanted === '' ? Number.NaN : Number(wanted);
  if (typeof cell === 'number' && !Number.isNaN(number)) return compare(is, cell - number);
  if (is === '=' || is === '<>') return pattern(wanted).test(text) === (is === '=');
  // a number is never larger or smaller than a text
  return text !== '' && typeof cell !== 'number' && Number.isNaN(number) && compare(is, text.localeCompare(wanted, 'vi'));
}

function compare(is: FilterCondition['is'], difference: number): boolean {
  return { '=': difference === 0, '<>': difference !== 0, '>': difference > 0, '>=': difference >= 0, '<': difference < 0, '<=': difference <= 0 }[is];
}

/** "Sở*" with Excel's * ? and ~ before one of them. */
function pattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (piece) => (piece === '*' ? '.*' : piece === '?' ? '.' : piece[0] === '~' ? `\\${piece[1] ?? ''}` : `\\${piece}`));
  return new RegExp(`^${source}$`, 'su');
}

function textOf(cell: RawCell): string {
  if (cell === null) return '';
  return (typeof cell === 'object' ? cell.error : String(cell)).trim();
}
