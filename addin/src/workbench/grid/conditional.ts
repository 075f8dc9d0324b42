import type { Severity } from '../../../../shared/findings/finding.ts';
import type { CellStyle, ConditionalFormat } from '../../workbook/model-types.ts';
import { parseRange } from '../../workbook/address.ts';
import type { CellRange } from '../../workbook/address.ts';
import { MARK_ID, MARK_LOOK } from '../../workbook/ours.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';

/** What conditional formats add to a cell: our marks, and the heat of a colour scale. */
export interface ConditionalLooks {
  mark(row: number, column: number): Severity | null;
  heat(row: number, column: number): string | null;
}

/** Made once per state of the sheet; marks of thousands of cells stay quick to look up. */
export function conditionalLooks(sheet: SheetModel): ConditionalLooks {
  const marks = new Map<string, Severity>();
  const wide: { readonly range: CellRange; readonly severity: Severity }[] = [];
  const scales: { readonly ranges: readonly CellRange[]; readonly color: (value: number) => string }[] = [];
  for (const format of sheet.conditionalFormats) {
    const ranges = format.range.split(' ').map(parseRange).filter((range) => range !== null);
    const severity = severityOf(format);
    if (severity) {
      for (const range of ranges) {
        if (range.top === range.bottom && range.left === range.right) marks.set(`${range.top},${range.left}`, severity);
        else wide.push({ range, severity });
      }
    } else if (format.rule.kind === 'scale') {
      scales.push({ ranges, color: scaleOver(sheet, ranges, format.rule.low, format.rule.high) });
    }
  }
  return {
    mark: (row, column) => marks.get(`${row},${column}`) ?? wide.find(({ range }) => holds(range, row, column))?.severity ?? null,
    heat: (row, column) => {
      const value = sheet.value(row, column);
      const scale = typeof value === 'number' ? scales.find(({ ranges }) => ranges.some((range) => holds(range, row, column))) : undefined;
      return scale ? scale.color(value as number) : null;
    },
  };
}

function severityOf(format: ConditionalFormat): Severity | null {
  if (!format.id.startsWith(MARK_ID) || format.rule.kind !== 'formula') return null;
  const { style } = format.rule;
  return (Object.keys(MARK_LOOK) as Severity[]).find((severity) => isLook(style, severity)) ?? null;
}

function isLook(style: CellStyle, severity: Severity): boolean {
  return style.fill === MARK_LOOK[severity].fill;
}

function holds(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Two-colour scale from the least to the greatest number of the ranges, as Excel draws it. */
function scaleOver(sheet: SheetModel, ranges: readonly CellRange[], low: string, high: string): (value: number) => string {
  let least = Infinity;
  let greatest = -Infinity;
  for (const range of ranges) {
    for (let row = range.top; row <= Math.min(range.bottom, sheet.rowCount - 1); row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const value = sheet.value(row, column);
        if (typeof value !== 'number') continue;
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
    }
  }
  const span = greatest - least;
  return (value) => mix(low, high, span > 0 ? (value - least) / span : 0);
}

function mix(low: string, high: string, part: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) => Math.round(channel(low, at) + (channel(high, at) - channel(low, at)) * part).toString(16).padStart(2, '0'))
    .join('');
}
