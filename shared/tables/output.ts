import type { TraceRef } from './trace-ref.ts';

/** A sheet of ours as plain data: what shared/tables makes and every workbook port can write. */
export interface OutputSheet {
  /** Stable key, such as 'plan'; our state remembers which sheet is ours by it. */
  readonly key: string;
  /** Sheet name in the workbook. */
  readonly name: string;
  /** Lines above the table, row 1 first. */
  readonly above: readonly OutputLine[];
  readonly columns: readonly OutputColumn[];
  /** One array per row, as long as columns. */
  readonly rows: readonly (readonly OutputCell[])[];
  /** false: a page laid out cell by cell (spans), without a header row and without frozen rows. */
  readonly header?: false;
  /** A row of sums right under the rows, outside the Excel table so that sorting leaves it there. */
  readonly totals?: readonly OutputCell[];
  /** Lines below the table ("Danh sách này có 52 người./."). */
  readonly below: readonly OutputLine[];
  /** Rows that a person wrote beside the list, kept below those lines: one array per row, by column of the sheet. */
  readonly under?: readonly (readonly OutputCell[])[];
  /** Excel table over header and rows, with filter buttons; null: plain range. */
  readonly table: string | null;
  readonly freezeColumns?: number;
  /** Heat map over the columns from..to (0-based, inclusive) of the rows: 0 pale, more is darker. */
  readonly heat?: { readonly from: number; readonly to: number };
  readonly chart?: OutputChart;
  /** pagesWide: a wide sheet goes over so many pages, with the frozen columns on each. lastColumn (0-based): columns to the right of it are for the screen and are not printed. headOnly: neither are the rows and what stands below them. */
  readonly print: { readonly landscape: boolean; readonly repeatHeader: boolean; readonly fitWidth: boolean; readonly onePage?: boolean; readonly lastColumn?: number; readonly pagesWide?: number; readonly headOnly?: true };
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** Tab colour, six hex digits. */
  readonly tab?: string;
  /** Looks that follow formulas; the first that holds wins. */
  readonly conditions?: readonly OutputCondition[];
  /** Height of the rows in lines, where formulas fill them later; what is written now can ask for more. */
  readonly rowLines?: number;
  /** A1 of the cell that is selected when the sheet is first shown. */
  readonly select?: string;
  /** The sheet that is shown when the workbook is opened; the first visible one when none says so. */
  readonly opensFirst?: true;
}

/** A conditional format by a formula, which computes in Excel 2016. */
export interface OutputCondition {
  /** Columns from..to (0-based, inclusive) of the rows, with the blank rows below an open list; or a line above the table (0-based). */
  readonly over: { readonly from: number; readonly to: number } | { readonly line: number };
  /** For the upper left cell (with leading =). Only ever made by our code. */
  readonly formula: string;
  readonly tone: 'error' | 'warning' | 'hint' | 'good' | 'muted';
}

/** What Excel asks of a typed value; pasting gets past it. */
export interface OutputRule {
  /** date: a day from..to (ISO); whole: a whole number from..to; custom: formula (with leading =) for the first cell, 255 characters at most. */
  readonly check:
    | { readonly kind: 'date'; readonly from: string; readonly to: string }
    | { readonly kind: 'whole'; readonly from: number; readonly to: number }
    | { readonly kind: 'custom'; readonly formula: string };
  /** Said when the value is not so; 255 characters at most. */
  readonly message: string;
  /** true: refused; false: the person may insist. */
  readonly strict: boolean;
}

export interface OutputLine {
  readonly text: string;
  readonly style: 'title' | 'subtitle' | 'note' | 'warning' | 'closing' | 'heading' | 'letterhead' | 'plain';
  /** Stands beside the text, each centred in its half of the page: the head of a document, two signatures. */
  readonly right?: string;
  /** Centred over the whole width. */
  readonly centered?: true;
  /** Formula of the left or only cell (with leading =); text is its cached result. Only ever made by our code. */
  readonly formula?: string;
}

/** signed: +399; count: a dash for zero; plain: a number that is a code, without separators. */
export type OutputFormat = 'text' | 'int' | 'decimal' | 'date' | 'percent' | 'code' | 'signed' | 'count' | 'plain';

export interface OutputColumn {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly format: OutputFormat;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Red header: a required column of a template. */
  readonly required?: boolean;
  /** Pale header: a column of a template that may stay empty. */
  readonly optional?: boolean;
  /** Drop-down of these values in the rows, and in the blank rows below (templates). */
  readonly options?: readonly string[];
  /** Cells of this workbook that hold the options, as an absolute reference without =. */
  readonly optionsFrom?: string;
  readonly rule?: OutputRule;
  /** Input prompt of the cells. */
  readonly prompt?: string;
  /** A column for the person to write in; carried over by key when the sheet is made again. */
  readonly own?: boolean;
  /** A person put it out of sight. */
  readonly hidden?: true;
  /** A person shows only some rows of the table. */
  readonly filter?: OutputFilter;
  /** No lines around the cells: rows that formulas fill later are not to be seen while they are blank. */
  readonly bare?: true;
}

/** Rows of a table that are shown: those with one of these texts ('' for blank cells), or those that hold to conditions. */
export type OutputFilter =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'conditions'; readonly every: boolean; readonly conditions: readonly FilterCondition[] };

/** Text conditions take * and ? for any letters, as Excel does. */
export interface FilterCondition {
  readonly is: '=' | '<>' | '>' | '>=' | '<' | '<=';
  readonly value: string;
}

/** Dates are ISO text in a column of format 'date'; the writer makes serial numbers of them. */
export type OutputCell = string | number | null | StyledCell;

export interface StyledCell {
  readonly value: string | number | null;
  /** input: a cell that waits for the person to type; head: as the header of a table; label over figure: one number of a page; heat-*: steps of a heat map, for its legend. */
  readonly tone?: 'error' | 'warning' | 'hint' | 'good' | 'strong' | 'muted' | 'heading' | 'input' | 'head' | 'label' | 'figure' | 'heat-low' | 'heat-middle' | 'heat-high';
  /** Columns that the cell is merged over, itself counted; the cells beside it are null. */
  readonly span?: number;
  /** Instead of the column's. */
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  /** Instead of the column's. */
  readonly format?: OutputFormat;
  /** Jumps to a cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** Formula (with leading =); value is its cached result. Made by our code, or read from a formula cell of a person. */
  readonly formula?: string;
  /** Instead of the column's rule and prompt. */
  readonly rule?: OutputRule;
  readonly prompt?: string;
  /** What the number was counted from: never written, read by shared/tables/trace/ when the cell is selected. */
  readonly from?: TraceRef;
}

export interface OutputChart {
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** Column (0-based) with the labels and the columns with the series, over all rows or the first `rows`. */
  readonly labels: number;
  readonly series: readonly { readonly column: number; readonly name: string; readonly color: string }[];
  readonly rows?: number;
  /** Where it stands: row counted from the first of the table, column of the sheet (0-based), and its size in cells; below everything when absent. */
  readonly at?: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}
