import { fill, vietnameseDate, type Lang } from '../i18n/format.ts';
import { template as en } from '../i18n/en/template.ts';
import { template as vi, type TemplateTexts } from '../i18n/vi/template.ts';
import { PARAMS } from '../proposals/settings.ts';
import type { ColumnDecl, SheetDecl, WorkbookKind } from '../sheets/declare.ts';
import { INFO_ITEMS, type InfoItem } from '../sheets/declared/organization.ts';
import { sheetsOf, type SheetKey } from '../sheets/index.ts';
import { lists } from '../sheets/lists.ts';
import { confirmationTable } from './confirmation.ts';
import type { OutputCell, OutputColumn, OutputLine, OutputSheet } from './output.ts';
import { templateCell, type RowIn, type TemplateOptions, type TemplateRows } from './template-rows.ts';

/** Written into the defined name DP_TEMPLATE, so that a returned file says which template it was. */
export const TEMPLATE_IDS: Readonly<Record<WorkbookKind, string>> = {
  province: 'province/1', commune: 'commune/1', sender: 'sender/1',
};

const INFO_OF: Readonly<Record<WorkbookKind, readonly InfoItem[]>> = {
  province: ['asOf', 'province', 'provinceName', 'preparer', 'made'],
  commune: ['asOf', 'province', 'provinceName', 'unitCode', 'unitName', 'preparer', 'made'],
  sender: ['asOf', 'province', 'provinceName', 'agencyCode', 'agencyName', 'preparer', 'made'],
};

/**
 * The sheets of a template, in order: guidance, then every declared sheet of that kind with its headers, drop-downs,
 * prompts and pre-filled rows. A sheet without rows gets one blank row, because an Excel table needs one.
 */
export function templateSheets(kind: WorkbookKind, options: TemplateOptions = {}): OutputSheet[] {
  const texts = options.lang === 'en' ? en : vi;
  const rows = withOwnRows(kind, options);
  const kept = sheetsOf(kind).filter((decl) => !options.withoutEmpty || decl.in[kind] === 'required' || hasRows(rows, decl));
  return [guide(kind, kept, texts, options), ...kept.map((decl) => dataSheet(decl, rows, options))];
}

/** Rows that the template brings itself: items of Thông tin, parameters, the slip. */
function withOwnRows(kind: WorkbookKind, options: TemplateOptions): TemplateRows {
  const given = options.rows ?? {};
  const params = kind === 'province' && !given.params ? PARAMS.map((param): RowIn<'params'> => ({
    key: param.key, label: options.lang === 'en' ? param.en : param.vi, value: param.default,
  })) : given.params;
  return { ...given, info: infoRows(kind, options.info ?? {}), ...(params ? { params } : {}) };
}

function infoRows(kind: WorkbookKind, info: Readonly<Partial<Record<InfoItem, string>>>): RowIn<'info'>[] {
  return INFO_OF[kind]
    .filter((item) => item !== 'made' || info.made !== undefined)
    .map((item) => ({ item: INFO_ITEMS[item], value: item === 'asOf' ? vietnameseDate(info.asOf ?? '') : (info[item] ?? '') }));
}

function hasRows(rows: TemplateRows, decl: SheetDecl): boolean {
  return (rows[decl.key as SheetKey]?.length ?? 0) > 0 || decl.key === 'confirmation';
}

function dataSheet(decl: SheetDecl, rows: TemplateRows, options: TemplateOptions): OutputSheet {
  const above = titleLines(decl, options);
  if (decl.key === 'confirmation') return confirmationTable(above, rows, options);
  const entries = Object.entries(decl.columns);
  const given = (rows[decl.key as SheetKey] ?? []) as readonly Record<string, unknown>[];
  const body = given.map((row) => entries.map(([key, column]) => templateCell(column, row[key])));
  return {
    key: decl.key,
    name: decl.title,
    above,
    columns: entries.map(([key, column]) => ({
      ...outputColumn(key, column, options.lang ?? 'vi'),
      ...(entries.length <= PRINTED_COLUMNS && (column.type === 'list' || column.type === 'text') ? { wrap: true } as const : {}),
    })),
    rows: body.length > 0 ? body : [entries.map(() => null)],
    below: [],
    table: decl.table,
    freezeColumns: frozenColumns(decl),
    print: { landscape: true, repeatHeader: true, fitWidth: true },
    tab: Object.values(decl.in).includes('required') ? '0F6CBD' : '8A8886',
  };
}

/** Sheets with so few columns are printed: there a long label is not cut off. */
const PRINTED_COLUMNS = 10;

/** Keys and names stay in sight while a wide sheet is scrolled. */
function frozenColumns(decl: SheetDecl): number {
  const keys = Object.keys(decl.columns);
  const name = keys.indexOf('fullName');
  return keys.length > 8 && name >= 0 ? name + 1 : 0;
}

function titleLines(decl: SheetDecl, options: TemplateOptions): OutputLine[] {
  const { unitCode, unitName, agencyCode, agencyName, made } = options.info ?? {};
  const code = unitCode ?? agencyCode;
  const name = unitName ?? agencyName;
  const whose = code && name ? ` – ${fill(vi.forUnit, { name, code })}` : '';
  return [
    { text: decl.title.toLocaleUpperCase('vi') + whose, style: 'title' },
    ...(made ? [{ text: firstSentence(made), style: 'warning' } as const] : []),
  ];
}

/** The guidance and Thông tin hold the whole note; above every other table its first sentence is enough. */
function firstSentence(note: string): string {
  return /^.*?\.(?=\s|$)/.exec(note)?.[0] ?? note;
}

function outputColumn(key: string, column: ColumnDecl, lang: Lang): OutputColumn {
  const options = column.type === 'list' && column.list ? lists[column.list].map((entry) => entry.vi) : [];
  return {
    key,
    title: column.title,
    width: column.width,
    format: FORMATS[column.type],
    ...(column.type === 'mark' || column.type === 'int' || column.type === 'date' ? { align: 'center' } as const : {}),
    ...(column.required ? { required: true } as const : {}),
    ...(options.length > 0 ? { options } : {}),
    prompt: column.help[lang],
  };
}

const FORMATS = { text: 'text', code: 'code', int: 'int', date: 'date', mark: 'text', list: 'text', multi: 'text' } as const;

function guide(kind: WorkbookKind, kept: readonly SheetDecl[], texts: TemplateTexts, options: TemplateOptions): OutputSheet {
  const lang = options.lang ?? 'vi';
  const made = options.info?.made;
  const rows = kept.flatMap((decl) => Object.values(decl.columns).map((column): OutputCell[] => [
    decl.title, column.title, column.required ? { value: texts.required, tone: 'strong' } : null, column.help[lang],
  ]));
  return {
    key: 'guide',
    name: texts.guideSheet,
    above: [
      { text: texts.protectedView, style: 'warning' },
      ...(made ? [{ text: made, style: 'warning' } as const] : []),
      { text: texts.title[kind], style: 'title' },
      ...texts.steps[kind].map((text): OutputLine => ({ text, style: 'note' })),
      { text: texts.columnsHeading, style: 'heading' },
    ],
    columns: [
      { key: 'sheet', title: texts.columns.sheet, width: 24, format: 'text' },
      { key: 'column', title: texts.columns.column, width: 28, format: 'text' },
      { key: 'required', title: texts.columns.required, width: 11, format: 'text', align: 'center' },
      { key: 'help', title: texts.columns.help, width: 76, format: 'text', wrap: true },
    ],
    rows,
    below: [],
    table: null,
    print: { landscape: true, repeatHeader: true, fitWidth: true },
    tab: 'CA5010',
  };
}
