import type { RawCell } from '../../../shared/sheets/raw.ts';
import type { OutputChart, OutputFilter } from '../../../shared/tables/output.ts';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** How a cell looks. Absent members are the workbook's default. Colours are six hex digits. */
export interface CellStyle {
  /** Number format code; absent: General. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin border on the four sides, in this colour. */
  readonly border?: string;
  /** Name of the font where it is one of before Unicode: the letters of the text are then others than they look. */
  readonly legacyFont?: string;
  /** Can be typed into on a protected sheet. */
  readonly unlocked?: boolean;
}

/** Jumps to a cell of this workbook. */
export interface CellLink {
  readonly sheet: string;
  readonly cell: string;
}

/** Everything the model knows about one cell. */
export interface CellModel {
  readonly value: RawCell;
  /** With the leading =; value is its cached result. */
  readonly formula?: string;
  readonly style: CellStyle;
  readonly link?: CellLink;
}

export interface TableModel {
  /** Unique in the workbook, also against defined names. */
  name: string;
  /** A1 range with the header row. */
  range: string;
  columns: readonly string[];
  filterButtons: boolean;
  /** Its last row is a row of totals; absent: it has none. */
  readonly totals?: true;
  /** Places (0-based, in the table) of the columns that a formula fills; absent: none. */
  readonly computed?: readonly number[];
  /** Built-in style name; null: none. */
  style: string | null;
  /** Columns (0-based, in the table) of which only some rows are shown; null: in a way that only the file itself can say. */
  filters?: ReadonlyMap<number, OutputFilter | null>;
}

/** The kinds of conditional format that we make; those of a person are kept in their file and not modelled. */
export type ConditionalRule =
  | { readonly kind: 'formula'; readonly formula: string; readonly style: CellStyle }
  | { readonly kind: 'scale'; readonly low: string; readonly high: string }
  | { readonly kind: 'bar'; readonly color: string };

export interface ConditionalFormat {
  /** Unique in the workbook. Marks of ours begin with MARK_ID. */
  readonly id: string;
  /** A1 ranges separated by spaces. */
  readonly range: string;
  readonly rule: ConditionalRule;
}

export interface ValidationModel {
  /** A1 ranges separated by spaces. */
  readonly range: string;
  /** list: a drop-down; rule: what a typed value must be; prompt: only the message shown beside the cell; other: as read from a file, kept there. */
  readonly kind: 'list' | 'rule' | 'prompt' | 'other';
  /** For rule: days are serial numbers, formulas have no =. */
  readonly rule?:
    | { readonly type: 'date' | 'whole'; readonly from: number; readonly to: number }
    | { readonly type: 'custom'; readonly formula: string };
  /** Said when a value is refused or doubted. */
  readonly message?: string;
  /** The values of a list written out. */
  readonly values?: readonly string[];
  /** A list taken from cells or a name: formula without =. */
  readonly source?: string;
  readonly prompt?: string;
  /** true: other values are refused; false: a warning only. */
  readonly strict?: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Without the leading =: a reference or a constant such as "commune/1" in quotes. */
  readonly refersTo: string;
  /** Sheet name of a name that is local to it. */
  readonly scope?: string;
  readonly hidden?: boolean;
}

export interface PrintModel {
  readonly landscape?: boolean;
  /** Pages across; 0 or absent: not fitted. */
  readonly fitWidth?: number;
  readonly fitHeight?: number;
  /** 1-based rows repeated on every page. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** Number of columns, from the first, repeated on every page. */
  readonly repeatColumns?: number;
  /** A1 range that is printed; absent: the whole sheet. */
  readonly area?: string;
  /** Page number in the footer from page 2. */
  readonly pageNumbers?: boolean;
}

export interface ChartModel {
  readonly chart: OutputChart;
  /** A1 range of the labels, then one per series, all on the chart's own sheet. */
  readonly labels: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: string }[];
  /** 0-based cell of its upper left corner, and how many rows and columns it is drawn over. */
  readonly at: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

/** Which part of the opened file a sheet is; null for a sheet made since. */
export interface SheetOrigin {
  /** Part name, such as xl/worksheets/sheet1.xml. */
  readonly part: string;
  /** Its sheetId in workbook.xml. */
  readonly sheetId: number;
  /** Its name in the file. */
  readonly name: string;
  /** Our marks as they were in the file, to know whether they have changed. */
  readonly marks: string;
}

/** What was changed in a cell since the file was opened. */
export interface CellTouch {
  readonly value: boolean;
  readonly style: boolean;
  /** Only its cached result goes: its formula depends on a touched cell. */
  readonly stale?: boolean;
}

export interface CellChange {
  readonly sheet: string;
  readonly address: string;
  /** person: typed in the grid or in Excel; code: written by the add-in. */
  readonly source: 'person' | 'code';
  /** Rows moved: addresses of before mean other cells now. */
  readonly structure?: true;
}
