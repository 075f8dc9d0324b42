import type { CellStyle } from '../../src/workbook/model-types.ts';
import { common, isWholeColumns, refuseProtected, restyle } from './cells.ts';
import type { Area } from './cells.ts';
import { apiNotFound, invalidArgument } from './host-object.ts';
import type { HostObject } from './host-object.ts';

/** Excel gives widths in points; the model counts characters of 7 pixels with 5 pixels of margin. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
const charactersOf = (points: number): number => Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

export function rangeFormat(areas: readonly Area[]): HostObject {
  const one = areas[0]!;
  const alignments = { Left: 'left', Center: 'center', Right: 'right' } as const;
  const verticals = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;
  return {
    type: 'RangeFormat',
    get: {
      ColumnWidth: () => pointsOf(one.sheet.columnWidths.get(one.left) ?? DEFAULT_WIDTH),
      RowHeight: () => one.sheet.rowHeights.get(one.top) ?? DEFAULT_HEIGHT,
      WrapText: () => common(one, (row, column) => one.sheet.style(row, column).wrap ?? false),
      HorizontalAlignment: () => wireWord(alignments, common(one, (row, column) => one.sheet.style(row, column).align)),
      VerticalAlignment: () => wireWord(verticals, common(one, (row, column) => one.sheet.style(row, column).vertical), 'Bottom'),
      Fill: () => fill(areas),
      Font: () => font(areas),
      Borders: () => borders(areas),
    },
    set: {
      ColumnWidth: (value) => eachColumn(areas, (area, column) => area.sheet.columnWidths.set(column, charactersOf(Number(value)))),
      RowHeight: (value) => eachRow(areas, (area, row) => area.sheet.rowHeights.set(row, Number(value))),
      UseStandardWidth: (value) => {
        if (value === true) eachColumnKept(areas, (area, column) => area.sheet.columnWidths.delete(column));
      },
      UseStandardHeight: (value) => {
        if (value === true) for (const area of areas) for (const row of area.sheet.rowHeights.keys()) if (row >= area.top && row <= area.bottom) area.sheet.rowHeights.delete(row);
      },
      WrapText: (value) => change(areas, 'wrap', value === true ? true : undefined),
      HorizontalAlignment: (value) => change(areas, 'align', modelWord(alignments, value)),
      VerticalAlignment: (value) => change(areas, 'vertical', modelWord(verticals, value)),
    },
    call: {
      AutofitRows: () => eachRow(areas, (area, row) => area.sheet.rowHeights.delete(row)),
    },
  };
}

function wireWord<T extends string>(words: Readonly<Record<string, T>>, value: T | null | undefined, usual = 'General'): string | null {
  if (value === null) return null;
  return Object.entries(words).find(([, word]) => word === value)?.[0] ?? usual;
}

function modelWord<T extends string>(words: Readonly<Record<string, T>>, value: unknown): T | undefined {
  const word = words[String(value)];
  if (word === undefined && value !== 'General') throw invalidArgument(`alignment ${String(value)}`);
  return word;
}

function change<K extends keyof CellStyle>(areas: readonly Area[], key: K, value: CellStyle[K] | undefined): void {
  for (const area of areas) {
    restyle(area, (style) => {
      const { [key]: _before, ...rest } = style;
      return value === undefined ? rest : { ...rest, [key]: value };
    });
  }
}

function eachColumn(areas: readonly Area[], visit: (area: Area, column: number) => void): void {
  for (const area of areas) {
    refuseProtected(area.sheet);
    for (let column = area.left; column <= area.right; column += 1) visit(area, column);
  }
}

function eachColumnKept(areas: readonly Area[], visit: (area: Area, column: number) => void): void {
  for (const area of areas) {
    for (const column of area.sheet.columnWidths.keys()) if (column >= area.left && column <= area.right) visit(area, column);
  }
}

function eachRow(areas: readonly Area[], visit: (area: Area, row: number) => void): void {
  for (const area of areas) {
    refuseProtected(area.sheet);
    const bottom = isWholeColumns(area) ? Math.min(area.bottom, area.sheet.rowCount - 1) : area.bottom;
    for (let row = area.top; row <= bottom; row += 1) visit(area, row);
  }
}

/** "#FFF4CE", "fff4ce" or a few names -> six upper-case hex digits. */
export function colour(value: unknown): string | undefined {
  if (value === '' || value === null) return undefined;
  const digits = /^#?([0-9a-f]{6})$/i.exec(String(value))?.[1];
  if (digits === undefined) throw invalidArgument(`colour ${String(value)}`);
  return digits.toUpperCase();
}

function fill(areas: readonly Area[]): HostObject {
  const one = areas[0]!;
  return {
    type: 'RangeFill',
    get: {
      Color: () => {
        const value = common(one, (row, column) => one.sheet.style(row, column).fill ?? '');
        return value === null ? null : value === '' ? '#FFFFFF' : `#${value}`;
      },
    },
    set: { Color: (value) => change(areas, 'fill', colour(value)) },
    call: { Clear: () => change(areas, 'fill', undefined) },
  };
}

function font(areas: readonly Area[]): HostObject {
  const one = areas[0]!;
  const flag = (key: 'bold' | 'italic') => () => common(one, (row, column) => one.sheet.style(row, column)[key] ?? false);
  return {
    type: 'RangeFont',
    get: {
      Bold: flag('bold'),
      Italic: flag('italic'),
      Color: () => {
        const value = common(one, (row, column) => one.sheet.style(row, column).color ?? '000000');
        return value === null ? null : `#${value}`;
      },
      Size: () => common(one, (row, column) => one.sheet.style(row, column).size ?? 11),
      Underline: () => (common(one, (row, column) => one.sheet.style(row, column).underline ?? false) ? 'Single' : 'None'),
    },
    set: {
      Bold: (value) => change(areas, 'bold', value === true ? true : undefined),
      Italic: (value) => change(areas, 'italic', value === true ? true : undefined),
      Color: (value) => change(areas, 'color', colour(value)),
      Size: (value) => change(areas, 'size', Number(value)),
      Underline: (value) => change(areas, 'underline', value === 'Single' ? true : undefined),
    },
  };
}

const EDGES = new Set(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp']);

/** The model keeps one thin border around each cell; any edge that is set draws it. */
function borders(areas: readonly Area[]): HostObject {
  const border: HostObject = {
    type: 'RangeBorder',
    get: {},
    set: {
      Style: (value) => {
        if (value !== 'Continuous' && value !== 'None') throw apiNotFound(`RangeBorder.Style ${String(value)}`);
        for (const area of areas) restyle(area, ({ border, ...rest }) => (value === 'None' ? rest : { ...rest, border: border ?? '000000' }));
      },
      Color: (value) => change(areas, 'border', colour(value)),
    },
  };
  return { type: 'RangeBorderCollection', get: {}, item: (edge) => (EDGES.has(String(edge)) ? border : null), call: { GetItem: (edge) => (EDGES.has(String(edge)) ? border : null) } };
}
