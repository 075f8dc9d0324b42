import type { IsoDate } from '../catalog/codes.ts';
import type { ListCodes, ListKey } from './lists.ts';

/**
 * text: any text. code: text that keeps leading zeros. int: whole number. decimal: number from 0 with up to two decimals. date: a day. mark: an "x".
 * list: one value of a closed list. multi: several values of one list, separated by commas.
 */
export type ColumnType = 'text' | 'code' | 'int' | 'decimal' | 'date' | 'mark' | 'list' | 'multi';

export interface ColumnDecl {
  /** Header in Vietnamese, as written in templates and messages. */
  readonly title: string;
  /** Other headers that mean this column; compared by match key (no accents, case or spaces). */
  readonly aliases?: readonly string[];
  readonly type: ColumnType;
  /** For list and multi: whose codes the cell holds. */
  readonly list?: ListKey;
  /** For code: written with this many digits; zeros lost at the front are put back. */
  readonly digits?: number;
  /** A missing value is a finding; a missing column too. */
  readonly required?: true;
  /** Names, birth dates, identity numbers...: never leaves the workbook. */
  readonly personal?: true;
  /** Width in characters. */
  readonly width: number;
  /** Shown in the pane and as the input prompt of the cell. */
  readonly help: { readonly vi: string; readonly en: string };
}

export interface SheetDecl<C extends Record<string, ColumnDecl> = Record<string, ColumnDecl>> {
  readonly key: string;
  /** Sheet name in the workbook (at most 31 characters). */
  readonly title: string;
  readonly aliases?: readonly string[];
  /** Where the sheet belongs; required: the workbook is refused without it. */
  readonly in: Partial<Record<WorkbookKind, 'required' | 'optional'>>;
  /** Made and filled by the software: no template holds it. */
  readonly made?: true;
  /** Name of the table over the rows. */
  readonly table: string;
  readonly columns: C;
}

export const WORKBOOK_KINDS = ['province', 'commune', 'sender'] as const;
export type WorkbookKind = (typeof WORKBOOK_KINDS)[number];

interface Values {
  text: string;
  code: string;
  int: number;
  decimal: number;
  date: DateValue;
  mark: boolean;
  list: string;
  multi: readonly string[];
}

/** A day, or only its year where the sheet gives no more (B7: then 1 January for retirement). */
export type DateValue = { readonly iso: IsoDate; readonly yearOnly?: true };

/** The typed values of one row: null where the cell is empty or could not be read (a finding says why). */
export type RowOf<S extends SheetDecl> = {
  readonly [K in keyof S['columns']]: ValueOf<S['columns'][K]> | null;
};

/** Lists hold their codes, everything else what its type says. */
type ValueOf<C extends ColumnDecl> =
  C extends { readonly type: 'list'; readonly list: infer L extends ListKey } ? ListCodes[L] :
  C extends { readonly type: 'multi'; readonly list: infer L extends ListKey } ? readonly ListCodes[L][] :
  Values[C['type']];

/** Where a list stands that is only a part of a sheet's data: another page, or another table on the same one. */
export interface SheetPart {
  /** The name of the page in the file. */
  readonly name: string;
  readonly headerRow: number;
  /** 0-based column of each declared column that was found. */
  readonly columnOf: Readonly<Record<string, number | undefined>>;
  /** A1 of the first header cell: tells tables of one page apart. */
  readonly corner?: string;
}

export interface DataRow<S extends SheetDecl = SheetDecl> {
  /** 1-based row in the workbook. */
  readonly row: number;
  readonly values: RowOf<S>;
  /** Only in rows of a further page or table; see partOf. */
  readonly part?: SheetPart;
  /** A1 cells of values that stand elsewhere than in the column of the row: a merged cell, a group line, a ticked column. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** Where the cells of a row are: `sheet!row` names a row of a workbook only with this name. */
export function partOf(sheet: SheetData, row: DataRow): SheetPart {
  return row.part ?? sheet;
}

/** Names a row among those of one declared sheet: its number, with page and table where there are several. */
export function rowId(row: DataRow): number | string {
  return row.part ? `${row.part.name}!${row.part.corner ?? ''}!${row.row}` : row.row;
}

/** A declared sheet as found in a workbook. */
export interface SheetData<S extends SheetDecl = SheetDecl> {
  readonly decl: S;
  /** The name it has in the file. */
  readonly name: string;
  readonly headerRow: number;
  /** 0-based column of each declared column that was found. */
  readonly columnOf: { readonly [K in keyof S['columns']]?: number };
  /** Columns of the person that are not declared: kept, not read. */
  readonly extraColumns: readonly { readonly index: number; readonly title: string }[];
  readonly rows: readonly DataRow<S>[];
  readonly totalRows: readonly TotalRow[];
  /** The further pages and tables of the same kind whose rows are among `rows`, in their order. */
  readonly parts?: readonly SheetPart[];
}

/** A total or group line inside a list. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  /** The number that it states; null where it states none. */
  readonly stated: number | null;
  /** A1 of the cell that states it, or of the label. */
  readonly cell: string;
  /** Stated numbers by declared column of whole numbers, in lists that count something. */
  readonly sums?: Readonly<Record<string, number>>;
  readonly part?: SheetPart;
}

export function defineSheet<const C extends Record<string, ColumnDecl>>(decl: SheetDecl<C>): SheetDecl<C> {
  return decl;
}
