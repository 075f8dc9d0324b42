import { fill, vietnameseDate, type Lang } from '../i18n/format.ts';
import { template as en } from '../i18n/en/template.ts';
import { template as vi, type TemplateTexts } from '../i18n/vi/template.ts';
import { findingWords as enWords } from '../i18n/en/findings.ts';
import { findingWords as viWords } from '../i18n/vi/findings.ts';
import { selfCheck as enSelfCheck } from '../i18n/en/self-check.ts';
import { selfCheck as viSelfCheck } from '../i18n/vi/self-check.ts';
import { PARAMS } from '../proposals/settings.ts';
import type { ColumnDecl, SheetDecl, WorkbookKind } from '../sheets/declare.ts';
import { columnLetters } from '../sheets/address.ts';
import { isoToSerial } from '../sheets/dates.ts';
import { INFO_ITEMS, infoSheet, type InfoItem } from '../sheets/declared/organization.ts';
import { sheetsOf, type SheetKey } from '../sheets/index.ts';
import { lists } from '../sheets/lists.ts';
import { templateId, TEMPLATE_VERSION } from '../sheets/template-version.ts';
import { confirmationTable } from './confirmation.ts';
import type { OutputCell, OutputColumn, OutputLine, OutputSheet } from './output.ts';
import { Block } from './self-check/block.ts';
import { Lists } from './self-check/lists.ts';
import { SelfCheck } from './self-check/panel.ts';
import { columnRule, dayRule } from './template-columns.ts';
import { templateCell, type RowIn, type TemplateOptions, type TemplateRows } from './template-rows.ts';

/** Written into the defined name DP_TEMPLATE, so that a returned file says which template it was. */
export const TEMPLATE_IDS: Readonly<Record<WorkbookKind, string>> = {
  province: templateId('province'), commune: templateId('commune'), sender: templateId('sender'),
};

/** What is typed stands first, what is known below. */
const INFO_OF: Readonly<Record<WorkbookKind, readonly InfoItem[]>> = {
  province: ['asOf', 'preparer', 'province', 'provinceName', 'made'],
  commune: ['asOf', 'preparer', 'province', 'provinceName', 'unitCode', 'unitName', 'workload', 'made'],
  sender: ['asOf', 'preparer', 'agencyCode', 'agencyName', 'province', 'provinceName', 'made'],
};

/**
 * The sheets of a template, in order: guidance, then every declared sheet of that kind with its headers, drop-downs,
 * prompts and pre-filled rows, the sheet that lists mistakes, and hidden ones for lists and counts. A sheet without
 * rows gets one blank row, because an Excel table needs one.
 */
export function templateSheets(kind: WorkbookKind, options: TemplateOptions = {}): OutputSheet[] {
  const texts = options.lang === 'en' ? en : vi;
  const rows = withOwnRows(kind, options);
  const kept = sheetsOf(kind).filter((decl) => !decl.made && (!options.withoutEmpty || decl.in[kind] === 'required' || hasRows(rows, decl)));
  const book = new TemplateBook(kind, kept, rows, options);
  const { panel, hidden } = book.check.sheets();
  const data = kept.filter((decl) => decl.key !== 'confirmation').map((decl) => book.dataSheet(decl));
  const slip = kept.some((decl) => decl.key === 'confirmation')
    ? [confirmationTable({ above: book.titles(kept.find((decl) => decl.key === 'confirmation')!).slice(1), infoRow: book.first('info'), rosterRow: book.first('roster'), errors: { item: book.check.texts.slip, ...book.check.errors } }, rows, options)]
    : [];
  return [guide(kind, kept, texts, options, book.check), ...data, panel, ...slip, ...hidden];
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
    .filter((item) => info[item] !== undefined || (item !== 'made' && !(kind === 'sender' && (item === 'province' || item === 'provinceName'))))
    .map((item) => ({ item: INFO_ITEMS[item], value: item === 'asOf' ? vietnameseDate(info.asOf ?? '') : (info[item] ?? '') }));
}

function hasRows(rows: TemplateRows, decl: SheetDecl): boolean {
  return (rows[decl.key as SheetKey]?.length ?? 0) > 0 || decl.key === 'confirmation';
}

/** Everything that the sheets of one template need to know of each other. */
class TemplateBook {
  readonly check: SelfCheck;
  readonly #rows: TemplateRows;
  readonly #options: TemplateOptions;
  readonly #kind: WorkbookKind;
  readonly #blocks: ReadonlyMap<string, Block>;
  readonly #lists: Lists;

  constructor(kind: WorkbookKind, kept: readonly SheetDecl[], rows: TemplateRows, options: TemplateOptions) {
    const lang = options.lang ?? 'vi';
    const { unitCode, unitName, agencyCode, asOf } = options.info ?? {};
    this.#kind = kind;
    this.#rows = rows;
    this.#options = options;
    this.#lists = new Lists(kept);
    const lists = kept.filter((decl) => decl.key !== 'confirmation');
    this.#blocks = new Map(lists.map((decl) => [decl.key, new Block(decl, this.first(decl.key), this.#cells(decl))]));
    const infoRow = this.first('info') + INFO_OF[kind].indexOf('asOf');
    this.check = new SelfCheck({
      lang, blocks: [...this.#blocks.values()], whose: whose(options), warnings: warnings(options),
      context: {
        kind, lists: this.#lists, words: lang === 'en' ? enWords : viWords,
        hasAgencyCode: kind === 'sender' && Boolean(agencyCode),
        unit: kind === 'commune' && unitCode !== undefined ? { code: unitCode, name: unitName ?? unitCode } : null,
        asOf: { cell: `'${infoSheet.title}'!$B$${infoRow}`, day: asOf ? isoToSerial(asOf, false) : null },
        block: (key) => this.#blocks.get(key),
      },
      asOf: { sheet: infoSheet.title, column: INFO_ITEMS.asOf, letters: 'B', row: infoRow, filled: Boolean(asOf) },
    });
  }

  /** 1-based row of the first row below the header: titles, the live line, the header come before. */
  first(key: string): number {
    return 1 + (this.#options.info?.made ? 1 : 0) + (hasLine(key) ? 1 : 0) + (key === 'info' ? 1 : 0) + 2;
  }

  titles(decl: SheetDecl): OutputLine[] {
    return titleLines(decl, this.#options);
  }

  dataSheet(decl: SheetDecl): OutputSheet {
    const entries = Object.entries(decl.columns);
    const body = this.#cells(decl);
    const line = this.check.line(decl.key);
    const extra = this.#options.extra?.[decl.key as SheetKey] ?? [];
    const texts = this.#options.lang === 'en' ? en : vi;
    const above = [
      ...(decl.key === 'info' ? [{ text: texts.protectedView, style: 'warning' } as const] : []),
      ...this.titles(decl), ...(line ? [line] : []),
    ];
    return {
      key: decl.key,
      name: decl.title,
      above,
      columns: [
        ...entries.map(([key, column]) => ({
          ...this.#column(decl, key, column),
          ...((entries.length <= PRINTED_COLUMNS && (column.type === 'list' || column.type === 'text')) || runsOver(column) ? { wrap: true } as const : {}),
        })),
        ...extra.map(({ title }, index) => ({ key: `extra-${index}`, title, width: EXTRA_WIDTH, format: 'text', optional: true } as const)),
      ],
      rows: body.length > 0 ? body.map((cells, row) => [...cells, ...extra.map(({ values }) => values[row] ?? null)]) : [[...entries, ...extra].map(() => null)],
      below: [],
      table: decl.table,
      freezeColumns: frozenColumns(decl),
      print: { landscape: true, repeatHeader: true, fitWidth: true, pagesWide: Math.max(1, Math.ceil(entries.reduce((sum, [, { width }]) => sum + width, 0) / PAGE_WIDTH)) },
      tab: Object.values(decl.in).includes('required') ? '0F6CBD' : '8A8886',
      conditions: this.check.conditions(decl.key, above.length - 1),
      ...this.#select(decl, body, above.length + 2),
    };
  }

  /** The first cell to type: the as-of date, or the first blank row of a list. */
  #select(decl: SheetDecl, body: readonly (readonly OutputCell[])[], first: number): Pick<OutputSheet, 'select' | 'opensFirst'> {
    if (decl.key === 'info') return { select: `B${first}`, opensFirst: true };
    const keys = Object.keys(decl.columns);
    const column = Math.max(0, keys.findIndex((key) => !GIVEN.has(key)));
    return { select: `${columnLetters(column)}${first + body.length}` };
  }

  #cells(decl: SheetDecl): OutputCell[][] {
    const given = (this.#rows[decl.key as SheetKey] ?? []) as readonly Record<string, unknown>[];
    const cells = given.map((row) => Object.entries(decl.columns).map(([key, column]) => templateCell(column, row[key])));
    return decl.key === 'info' ? cells.map(([item, value]) => [item ?? null, this.#infoCell(item, asPlain(value ?? null))]) : cells;
  }

  /** Thông tin: what waits to be typed is tinted, the as-of date is a day, the code of a template cannot be typed over. */
  #infoCell(item: OutputCell | undefined, value: string | number | null): OutputCell {
    const { lang = 'vi', info = {} } = this.#options;
    const texts = lang === 'en' ? en : vi;
    const { rules } = lang === 'en' ? enSelfCheck : viSelfCheck;
    if (item === INFO_ITEMS.asOf) return { value: info.asOf || null, format: 'date', tone: 'input', prompt: texts.asOfHelp, rule: dayRule(rules.date) };
    if (item === INFO_ITEMS.preparer) return { value, tone: 'input', prompt: texts.preparerHelp };
    if (item === INFO_ITEMS.workload) return { value, prompt: texts.workloadHelp };
    if (item === INFO_ITEMS.agencyCode && value === null) return { value, tone: 'input', prompt: texts.agencyCodeHelp };
    if (item !== INFO_ITEMS.unitCode || this.#kind !== 'commune' || !info.unitCode) return { value, prompt: texts.givenHelp };
    const message = fill(rules.ownUnit, { name: info.unitName ?? info.unitCode, code: info.unitCode });
    const row = this.first('info') + INFO_OF[this.#kind].indexOf('unitCode');
    return { value: info.unitCode, tone: 'strong', prompt: message, rule: { check: { kind: 'custom', formula: `=B${row}&""="${info.unitCode}"` }, message, strict: true } };
  }

  #column(decl: SheetDecl, key: string, column: ColumnDecl): OutputColumn {
    const lang = this.#options.lang ?? 'vi';
    const { unitCode, unitName } = this.#options.info ?? {};
    const own = this.#kind === 'commune' && unitCode !== undefined;
    const made = outputColumn(key, column, lang);
    const cell = `${columnLetters(Object.keys(decl.columns).indexOf(key))}${this.first(decl.key)}`;
    const isGiven = (own && key === 'unitCode') || (this.#kind === 'sender' && key === 'agencyCode' && Boolean(this.#options.info?.agencyCode));
    const rule = columnRule(key, column, cell, own ? { code: unitCode, name: unitName ?? unitCode } : null, (lang === 'en' ? enSelfCheck : viSelfCheck).rules);
    const { required, ...rest } = made;
    const list = column.type === 'list' && column.list ? this.#lists.place(column.list) : null;
    const isForm = decl.key === 'info' || decl.key === 'params';
    return {
      ...rest,
      ...(isForm ? {} : required && !isGiven ? { required: true } as const : { optional: true } as const),
      ...(list && !fitsInline(made.options ?? []) ? { optionsFrom: list.labels } : {}),
      ...(rule ? { rule } : {}),
    };
  }
}

function asPlain(cell: OutputCell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.value : cell;
}

const EXTRA_WIDTH = 18;
/** Characters that still read well across A4 landscape. */
const PAGE_WIDTH = 250;
/** Sheets with so few columns are printed: there a long label is not cut off. */
const PRINTED_COLUMNS = 10;

/** A label of the catalogue that is longer than its column would be cut on paper, and begin again on the next page. */
function runsOver({ type, list, width }: ColumnDecl): boolean {
  return type === 'list' && list !== undefined && lists[list].some(({ vi: label }) => label.length > width);
}

/** Keys and names stay in sight while a wide sheet is scrolled. */
function frozenColumns(decl: SheetDecl): number {
  const keys = Object.keys(decl.columns);
  const name = keys.indexOf('fullName');
  return keys.length > 8 && name >= 0 ? name + 1 : 0;
}

/** Lists have a live line above them; the forms of items do not. */
function hasLine(key: string): boolean {
  return key !== 'info' && key !== 'params' && key !== 'confirmation';
}

/** Excel refuses a drop-down written into the cell's rule when it is longer, and splits it at every comma. */
const INLINE = 255;
function fitsInline(options: readonly string[]): boolean {
  return options.join(',').length <= INLINE && options.every((option) => !/[",]/.test(option));
}

/** Columns that a clerk does not type: written by the software or known beforehand. */
const GIVEN: ReadonlySet<string> = new Set(['order', 'key', 'unitCode', 'unitName']);

function titleLines(decl: SheetDecl, options: TemplateOptions): OutputLine[] {
  return [{ text: decl.title.toLocaleUpperCase('vi') + whose(options), style: 'title' }, ...warnings(options)];
}

/** " – Xã Nà Bủng (03176)": a printed page is never without its name. */
function whose({ info = {} }: TemplateOptions): string {
  const code = info.unitCode ?? info.agencyCode;
  const name = info.unitName ?? info.agencyName;
  return code && name ? ` – ${fill(vi.forUnit, { name, code })}` : '';
}

function warnings({ info = {} }: TemplateOptions): OutputLine[] {
  return info.made ? [{ text: firstSentence(info.made), style: 'warning' }] : [];
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
    ...(column.type === 'mark' || column.type === 'int' || column.type === 'decimal' || column.type === 'date' ? { align: 'center' } as const : {}),
    ...(column.required ? { required: true } as const : {}),
    ...(options.length > 0 ? { options } : {}),
    prompt: column.help[lang],
  };
}

const FORMATS = { text: 'text', code: 'code', int: 'int', decimal: 'decimal', date: 'date', mark: 'text', list: 'text', multi: 'text' } as const;

function guide(kind: WorkbookKind, kept: readonly SheetDecl[], texts: TemplateTexts, options: TemplateOptions, check: SelfCheck): OutputSheet {
  const lang = options.lang ?? 'vi';
  const made = options.info?.made;
  const isRequired = (decl: SheetDecl, key: string, column: ColumnDecl): boolean =>
    column.required === true && hasLine(decl.key) && !(kind === 'commune' && key === 'unitCode') && !(kind === 'sender' && key === 'agencyCode' && Boolean(options.info?.agencyCode));
  const rows = kept.flatMap((decl) => Object.entries(decl.columns).map(([key, column]): OutputCell[] => [
    decl.title, column.title, isRequired(decl, key, column) ? { value: texts.required, tone: 'strong' } : null, column.help[lang],
  ]));
  const above: OutputLine[] = [
    { text: texts.protectedView, style: 'warning' },
    ...(made ? [{ text: made, style: 'warning' } as const] : []),
    { text: texts.title[kind], style: 'title' },
    ...texts.steps[kind].map((text): OutputLine => ({ text, style: 'plain' })),
    check.guideLine(),
    { text: fill(texts.version, { id: TEMPLATE_IDS[kind], version: TEMPLATE_VERSION }), style: 'note' },
    { text: texts.columnsHeading, style: 'heading' },
  ];
  return {
    key: 'guide',
    name: texts.guideSheet,
    above,
    conditions: check.guideConditions(above.length - 3),
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
