import type { FindingCode } from '../../findings/codes.ts';
import type { FindingWord } from '../../findings/words.ts';
import type { ColumnDecl, SheetDecl, WorkbookKind } from '../../sheets/declare.ts';
import type { At, Block, Row, Value } from './block.ts';
import { codeRules, duplicateRules, idNumberRules } from './code-rules.ts';
import { dateRules, periodRules } from './date-rules.ts';
import type { Lists } from './lists.ts';
import { countRules, needRules, numberRules, weekdayRules } from './number-rules.ts';

/** A part of a sentence: a formula for the row that is named, and the same for the result that we write beside it. */
export interface Said {
  readonly formula: (at: At) => string;
  readonly text: (row: Row, rows: readonly Row[]) => string;
}

/**
 * One of the commonest mistakes, as a formula that Excel 2016 computes and as the same test in code, so that the
 * results written into a template are those that Excel finds. The sentence is the one of the check with that code.
 */
export interface SheetRule {
  readonly code: FindingCode;
  /** The column whose cell is marked. */
  readonly column: string;
  /** A number above zero, or TRUE, where the cell is wrong. */
  readonly formula: (at: At) => string;
  /** The same for rows known as we write them: all of them, then one. */
  readonly test: (rows: readonly Row[]) => (row: Row, index: number) => boolean;
  /** Parameters of the sentence; {value} and {column} are there by themselves. */
  readonly said?: Readonly<Record<string, Said>>;
  /** Compares every row with every other: counted in short lists alone. */
  readonly slow?: true;
}

export interface RuleContext {
  readonly kind: WorkbookKind;
  readonly lists: Lists;
  /** Words inside sentences, in the language of the template. */
  readonly words: Readonly<Record<FindingWord, string>>;
  /** Code and name of the commune whose template it is. */
  readonly unit: { readonly code: string; readonly name: string } | null;
  /** The template is of one sending agency, and tells its code. */
  readonly hasAgencyCode: boolean;
  /** Absolute cell with the as-of date, and its day as a serial number. */
  readonly asOf: { readonly cell: string; readonly day: number | null } | null;
  /** The rows of another sheet of the workbook. */
  readonly block: (key: string) => Block | undefined;
}

/** Forms of items, not lists: nothing is checked there row by row. */
const FORMS: ReadonlySet<string> = new Set(['info', 'params', 'confirmation']);

/** The rules for the rows of one sheet, in the order in which the columns stand. */
export function rulesOf(block: Block, context: RuleContext): SheetRule[] {
  const { decl } = block;
  if (FORMS.has(decl.key)) return [];
  const byColumn = Object.entries(decl.columns).flatMap(([key, column]) => columnRules(key, column, block, context));
  return [
    ...byColumn, ...periodRules(decl), ...weekdayRules(decl, context), ...needRules(decl), ...countRules(decl), ...duplicateRules(block, context),
  ];
}

function columnRules(key: string, column: ColumnDecl, block: Block, context: RuleContext): SheetRule[] {
  return [
    ...(column.required ? required(key, block, context) : []),
    ...(column.type === 'list' && column.list ? listRules(key, column.list, context.lists) : []),
    ...(column.type === 'date' ? dateRules(key, context) : []),
    ...(column.type === 'int' ? numberRules(key) : []),
    ...(key === 'idNumber' ? idNumberRules(key) : column.type === 'code' ? codeRules(key, column, block, context) : []),
  ];
}

/** In a commune's or agency's own file a row without a code is its own; elsewhere the name will do beside people. */
function required(key: string, block: Block, { kind, hasAgencyCode }: RuleContext): SheetRule[] {
  if ((key === 'unitCode' && kind === 'commune') || (key === 'agencyCode' && hasAgencyCode)) return [];
  const orName = key === 'unitCode' && block.has('unitName') && 'fullName' in block.decl.columns;
  return [{
    code: 'required-missing', column: key,
    formula: (at) => `(${at.used}>0)*(${at.of(key)}="")${orName ? `*(${at.of('unitName')}="")` : ''}`,
    test: () => (row) => block.isUsed(row) && row(key) === null && (!orName || row('unitName') === null),
  }];
}

function listRules(key: string, list: NonNullable<ColumnDecl['list']>, lists: Lists): SheetRule[] {
  const place = lists.place(list);
  const missing = (at: At, range: string): string => `ISERROR(MATCH(TRIM(${at.of(key)}),${range},0))`;
  return [
    {
      code: 'not-in-list', column: key,
      formula: (at) => `(${at.of(key)}<>"")*${missing(at, place.exact)}*${missing(at, place.spellings)}`,
      test: () => (row) => row(key) !== null && !lists.isExact(list, row(key)) && lists.meant(list, row(key)) === null,
    },
    {
      code: 'list-synonym', column: key,
      formula: (at) => `(${at.of(key)}<>"")*${missing(at, place.exact)}*ISNUMBER(MATCH(TRIM(${at.of(key)}),${place.spellings},0))`,
      test: () => (row) => row(key) !== null && !lists.isExact(list, row(key)) && lists.meant(list, row(key)) !== null,
      said: {
        suggestion: {
          formula: (at) => `INDEX(${place.meant},MATCH(TRIM(${at.of(key)}),${place.spellings},0))`,
          text: (row) => lists.meant(list, row(key)) ?? '',
        },
      },
    },
  ];
}

/** The value of a column, as text. */
export function saidOf(key: string): Said {
  return { formula: (at) => `${at.of(key)}&""`, text: (row) => textOf(row(key)) };
}

export function saidText(text: string): Said {
  return { formula: () => `"${text.replaceAll('"', '""')}"`, text: () => text };
}

export function textOf(value: Value): string {
  return value === null ? '' : String(value);
}

/** Which of these columns the sheet has. */
export function hasAll(decl: SheetDecl, ...keys: readonly string[]): boolean {
  return keys.every((key) => key in decl.columns);
}
