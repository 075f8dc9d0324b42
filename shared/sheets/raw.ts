import type { SheetMapping } from './mapping.ts';

/**
 * What any implementation of the workbook port reads out of a sheet: a plain grid from A1.
 * Dates are serial numbers with a date format, as in the file. Errors are { error: '#REF!' }.
 */
export type RawCell = string | number | boolean | null | { readonly error: string };

export interface RawSheet {
  readonly name: string;
  /** rows[0] is row 1 of the sheet, rows[0][0] is A1. Rows may be ragged; trailing blanks are cut. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Number format of a cell where it is not General, by A1 address. */
  readonly formats: ReadonlyMap<string, string>;
  /** Font name by A1 address of the cells in a TCVN3 or VNI font (.VnTime, VNI-Times); absent where fonts are not read. */
  readonly legacyFonts?: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Formula text (with the leading =) by A1 address. */
  readonly formulas: ReadonlyMap<string, string>;
  /** 1-based numbers of hidden rows. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Merged ranges in A1 form. */
  readonly merges: readonly string[];
  /** 0-based numbers of hidden columns. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** What stands beside the values; absent where the whole workbook was not asked for it. */
  readonly facts?: SheetFacts;
}

/** What a sheet holds beside its values. Each member is absent where a port cannot tell it without slowing the reading down. */
export interface SheetFacts {
  /** 1-based last row that has a value or a look of its own. */
  readonly lastRow?: number;
  /** Cells that a person gave a solid colour. Absent also where there are so many runs that they are the sheet's design. */
  readonly fills?: readonly FillRun[];
  /** A1 addresses of the cells with a note or a comment. */
  readonly notes?: readonly string[];
  /** A1 ranges of the cells with a drop-down; in Excel, with any rule for what is typed. */
  readonly lists?: readonly string[];
}

/** Cells of one colour under each other. */
export interface FillRun {
  /** 0-based. */
  readonly column: number;
  /** 1-based, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Six hex digits. */
  readonly color: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
  /** Template id and version from the defined name DP_TEMPLATE, such as "commune/1"; null when absent. */
  readonly template: string | null;
  /** What people corrected in how pages and columns are read; absent: nothing. */
  readonly mapping?: readonly SheetMapping[];
}
