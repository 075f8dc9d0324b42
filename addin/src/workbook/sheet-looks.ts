import type { OutputCell, OutputColumn, OutputLine, StyledCell } from '../../../shared/tables/output.ts';
import { numberFormats } from './formats.ts';
import type { CellStyle } from './model-types.ts';

/** Every look that our sheets have, in one place. Colours hold 4.5:1 against their fill. */
const GRID = 'BFC5CC';
/** Cells that are the person's to write in. */
const OWN_FILL = 'F1FAF4';

export const LINE_LOOKS: Readonly<Record<OutputLine['style'], CellStyle>> = {
  title: { bold: true, size: 16, color: '0B3B66' },
  subtitle: { size: 12, color: '3B3A39' },
  note: { italic: true, color: '605E5C' },
  warning: { bold: true, color: '8A1F11', fill: 'FDE7E9' },
  closing: { italic: true },
  heading: { bold: true, size: 12, color: '0B3B66' },
  letterhead: { bold: true, size: 12 },
  plain: {},
};

const HEADER: CellStyle = { bold: true, color: 'FFFFFF', fill: '1F5C8B', align: 'center', vertical: 'center', wrap: true, border: GRID };

/** Columns of a template that may stay empty: set apart from the red ones without reading a word. */
const OPTIONAL: CellStyle = { ...HEADER, bold: false, color: '0B3B66', fill: 'DCE9F5' };

/** Required columns of a template are red, columns for the person to write in are green. */
export function headerLook(column: OutputColumn): CellStyle {
  if (column.required === true) return { ...HEADER, fill: 'A4262C' };
  if (column.optional === true) return OPTIONAL;
  return column.own === true ? { ...HEADER, fill: '0B6A3E' } : HEADER;
}

const NUMBERS: ReadonlySet<OutputColumn['format']> = new Set(['int', 'decimal', 'percent', 'signed', 'count', 'plain']);

export function columnLook(column: OutputColumn): CellStyle {
  const align = column.align ?? (NUMBERS.has(column.format) ? 'right' : column.format === 'date' || column.format === 'code' ? 'center' : 'left');
  return {
    format: numberFormats[column.format],
    align,
    vertical: 'top',
    ...(column.bare === true ? {} : { border: GRID }),
    ...(column.wrap === true ? { wrap: true } : {}),
    ...(column.own === true ? { fill: OWN_FILL } : {}),
  };
}

/** No border and no fill: blank rows are not to be printed. */
export function blankLook(column: OutputColumn): CellStyle {
  const { border: _border, fill: _fill, ...rest } = columnLook(column);
  return rest;
}

/** Ends of the heat map's colour scale, and its middle for the legend. */
export const HEAT = { low: 'FFF8F0', middle: 'F0B998', high: 'E07A3F' } as const;

const TONES: Readonly<Record<NonNullable<StyledCell['tone']>, CellStyle>> = {
  error: { fill: 'FDE7E9', color: '8A1F11' },
  warning: { fill: 'FFF4CE', color: '6B4700' },
  hint: { fill: 'E5F1FB', color: '0B3B66' },
  good: { fill: 'DFF6DD', color: '0B5A1C' },
  strong: { bold: true },
  muted: { color: '605E5C' },
  heading: { bold: true, fill: 'DCE9F5', color: '0B3B66' },
  input: { fill: 'FFF6D6' },
  head: { bold: true, fill: '1F5C8B', color: 'FFFFFF', align: 'center', vertical: 'center', wrap: true },
  label: { color: '3B3A39', fill: 'F3F6F9', align: 'center', vertical: 'center', wrap: true },
  figure: { bold: true, size: 14, color: '0B3B66', align: 'center', vertical: 'center' },
  'heat-low': { fill: HEAT.low, align: 'center' },
  'heat-middle': { fill: HEAT.middle, align: 'center' },
  'heat-high': { fill: HEAT.high, align: 'center' },
};

/** The only colours that our own sheets and templates have below their headers. */
export const OUR_FILLS: ReadonlySet<string> = new Set([OWN_FILL, ...[...Object.values(TONES), ...Object.values(LINE_LOOKS)].flatMap(({ fill }) => fill ?? [])]);

/** What a condition adds to a cell. */
export const toneLook = (tone: 'error' | 'warning' | 'hint' | 'good' | 'muted'): CellStyle => TONES[tone];

/** Looks of the cells of a column, each made once: 100,000 rows have a handful of them. */
export class ColumnLooks {
  readonly #column: OutputColumn;
  readonly #made = new Map<string, CellStyle>();

  constructor(column: OutputColumn) {
    this.#column = column;
  }

  of({ value, tone, link, format, align, wrap }: StyledCell): CellStyle {
    // a text in a column of numbers ("Chưa đủ căn cứ") reads from the left
    const words = typeof value === 'string' && this.#column.align === undefined && NUMBERS.has(this.#column.format);
    const key = `${format ?? ''}|${tone ?? ''}|${words ? 'words' : ''}|${link ? 'link' : ''}|${align ?? ''}|${wrap ? 'wrap' : ''}`;
    const known = this.#made.get(key);
    if (known) return known;
    const look: CellStyle = {
      ...columnLook(format === undefined ? this.#column : { ...this.#column, format }),
      ...(words ? { align: 'left', wrap: true } : {}),
      ...(tone === undefined ? {} : TONES[tone]),
      ...(align ? { align } : {}),
      ...(wrap ? { wrap } : {}),
      ...(link ? { color: '0B5A9D', underline: true } : {}),
    };
    this.#made.set(key, look);
    return look;
  }
}

export function asStyled(cell: OutputCell): StyledCell {
  return cell !== null && typeof cell === 'object' ? cell : { value: cell };
}
