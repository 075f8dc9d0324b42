import { template as en } from '../i18n/en/template.ts';
import { fill } from '../i18n/format.ts';
import { template as vi } from '../i18n/vi/template.ts';
import type { TemplateTexts } from '../i18n/vi/template.ts';
import { columnLetters } from '../sheets/address.ts';
import { confirmationSheet, INFO_ITEMS, infoSheet } from '../sheets/declared/organization.ts';
import type { InfoItem } from '../sheets/declared/organization.ts';
import { rosterSheet } from '../sheets/declared/people.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import { codeOfRows, contentCodeFormula } from './content-code.ts';
import type { OutputCell, OutputLine, OutputSheet } from './output.ts';
import { sentenceFormula, sentenceText } from './self-check/sentence.ts';
import { templateCell, type RowIn, type TemplateOptions, type TemplateRows } from './template-rows.ts';

/** Rows of the roster that the formulas of the slip look at, header included: more than any commune has. */
const LAST_ROW = 2000;
const CATEGORY_ITEMS = ['CB', 'CC', 'VC', 'HD', 'KCT'] as const;
const REQUIRED = ['birthDate', 'category', 'block', 'room', 'mainField', 'status'] as const;
type Person = RowIn<'roster'>;
type RosterColumn = keyof (typeof rosterSheet)['columns'];

/** Labels of the slip's rows that are more than a list label; the checks find the stated numbers by them. */
export const CONFIRMATION_ITEMS = {
  total: 'Tổng số người',
  university: 'Trình độ từ đại học trở lên',
  missing: (title: string) => `Số dòng thiếu «${title}» (phải bằng 0)`,
  code: 'Mã kiểm tra',
} as const;

interface SlipRow {
  readonly item: string;
  readonly formula: string;
  readonly count: (people: readonly Person[]) => number;
}

/** What the slip must know of the other sheets of its template. */
export interface SlipPlaces {
  /** Lines between the heading and the table. */
  readonly above: readonly OutputLine[];
  /** 1-based first rows of Thông tin and of Nhân sự. */
  readonly infoRow: number;
  readonly rosterRow: number;
  /** The row with the number of cells that are still wrong. */
  readonly errors: { readonly item: string; readonly formula: string; readonly count: number };
}

/** Wide enough that the motto fits over the two right columns. */
const WIDTHS: Readonly<Record<string, number>> = { item: 48, stated: 24, counted: 24 };
/** Blank lines in which people sign by hand. */
const ROOM_TO_SIGN = 5;

/**
 * Phiếu xác nhận số liệu: a document with its letterhead, which the commune prints and signs. The commune types what
 * it confirms, formulas that Excel 2016 computes count the roster beside it, and the last row is a check code of all
 * that is required of the people (content-code.ts): a signed slip tells whether the list was changed since.
 */
export function confirmationTable(slip: SlipPlaces, rows: TemplateRows, options: TemplateOptions): OutputSheet {
  const people = rows.roster ?? [];
  const texts = options.lang === 'en' ? en : vi;
  const at = ranges(slip.rosterRow).inColumn;
  const info = infoCells(slip.infoRow, rows);
  const heading = [...letterhead(texts, info, options), ...slip.above];
  const firstCount = heading.length + 3;
  const counted: readonly SlipRow[] = [...slipRows(at), { ...slip.errors, count: () => slip.errors.count }];
  const stated = new Map((rows.confirmation ?? []).map((row) => [row.item, row.stated ?? null]));
  const counts = counted.map((row) => row.count(people));
  const mustBeNone = (item: string): boolean => item.endsWith('(phải bằng 0)');
  const body = counted.map((row, index): OutputCell[] => [
    row.item, { value: stated.get(row.item) ?? null, ...(mustBeNone(row.item) ? {} : { tone: 'input' } as const) },
    { value: counts[index] ?? 0, formula: row.formula, tone: 'strong' },
  ]);
  body.push([
    CONFIRMATION_ITEMS.code, { value: stated.get(CONFIRMATION_ITEMS.code) ?? null, format: 'plain', tone: 'input', prompt: texts.confirmation.codeHelp },
    { value: codeOfRows(people), formula: contentCodeFormula(ranges(slip.rosterRow, codeRows(people.length)).inSheet), tone: 'strong', format: 'plain' },
  ]);
  const bad = counted.flatMap((row, index) => (mustBeNone(row.item) ? [firstCount + index] : []));
  const state = stateLine(texts, { first: firstCount, counted: (bad[0] ?? firstCount) - firstCount, code: firstCount + counted.length }, (row) => {
    const [, said, count] = body[row - firstCount] ?? [];
    return [plainValue(said), plainValue(count)];
  });
  const above = [...heading, state.line];
  return {
    key: 'confirmation',
    name: confirmationSheet.title,
    above,
    columns: Object.entries(confirmationSheet.columns).map(([key, column]) => ({
      key, title: column.title, width: WIDTHS[key] ?? column.width, prompt: column.help[options.lang ?? 'vi'],
      ...(column.type === 'int' ? { format: 'int', align: 'center' } as const : { format: 'text' } as const),
    })),
    rows: body,
    below: signatures(texts, info),
    table: null,
    print: { landscape: false, repeatHeader: false, fitWidth: true, onePage: true },
    tab: '107C10',
    conditions: [
      { over: { from: 2, to: 2 }, formula: `=AND(ROW()>=${bad[0]},ROW()<=${bad.at(-1)},$C${firstCount}>0)`, tone: 'error' },
      { over: { from: 1, to: 1 }, formula: `=AND($B${firstCount}<>"",$B${firstCount}<>$C${firstCount})`, tone: 'error' },
      { over: { line: heading.length }, formula: `=${state.agrees}`, tone: 'good' },
      { over: { line: heading.length }, formula: `=${state.differs}`, tone: 'error' },
    ],
    select: `B${firstCount}`,
  };
}

/** 1-based rows of the slip: from the first, so many counts that the commune states, and the check code. */
interface SlipRows {
  readonly first: number;
  readonly counted: number;
  readonly code: number;
}

/**
 * Above the table: what is still to be written, which numbers differ, or that the list has changed since the check code
 * was copied. cells: the stated and the counted value of a row.
 */
function stateLine({ confirmation: own }: TemplateTexts, rows: SlipRows, cells: (row: number) => readonly [OutputValue, OutputValue]) {
  const range = (letter: string): string => `$${letter}$${rows.first}:$${letter}$${rows.first + rows.counted - 1}`;
  const differing = `SUMPRODUCT((${range('B')}<>"")*(${range('B')}<>${range('C')}))`;
  const [total, code, now] = [`$B$${rows.first}`, `$B$${rows.code}`, `$C$${rows.code}`];
  const params = { count: differing, stated: code, now };
  const said = (template: string): string => sentenceFormula(template, params);
  const formula = `=IF(${total}="",${said(own.stateBlank)},IF(${differing}>0,${said(own.stateDiffers)},IF(${code}="",${said(own.stateNoCode)},IF(${code}<>${now},${said(own.stateChanged)},${said(own.stateGood)}))))`;
  const count = Array.from({ length: rows.counted }, (_none, index) => cells(rows.first + index)).filter(([stated, counted]) => stated !== null && stated !== counted).length;
  const [statedCode, countedCode] = cells(rows.code);
  const template = cells(rows.first)[0] === null ? own.stateBlank : count > 0 ? own.stateDiffers
    : statedCode === null ? own.stateNoCode : statedCode !== countedCode ? own.stateChanged : own.stateGood;
  return {
    line: { text: sentenceText(template, { count: String(count), stated: String(statedCode ?? ''), now: String(countedCode ?? '') }), style: 'note', formula } satisfies OutputLine,
    agrees: `AND(${total}<>"",${differing}=0,${code}=${now})`,
    differs: `(${differing}+(${code}<>"")*(${code}<>${now}))>0`,
  };
}

type OutputValue = string | number | null;

function plainValue(cell: OutputCell | undefined): OutputValue {
  const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
  return value === undefined || value === '' ? null : value;
}

interface InfoCell {
  /** Absolute address in Thông tin. */
  readonly cell: string;
  readonly value: string;
}

/** The cells of Thông tin that the slip repeats. */
function infoCells(firstRow: number, rows: TemplateRows): (item: InfoItem) => InfoCell | null {
  const info = rows.info ?? [];
  const value = columnLetters(Object.keys(infoSheet.columns).indexOf('value'));
  return (item) => {
    const at = info.findIndex((row) => row.item === INFO_ITEMS[item]);
    return at < 0 ? null : { cell: `'${infoSheet.title}'!$${value}$${firstRow + at}`, value: info[at]?.value ?? '' };
  };
}

function letterhead(texts: TemplateTexts, info: (item: InfoItem) => InfoCell | null, options: TemplateOptions): OutputLine[] {
  const own = texts.confirmation;
  const { unitName, unitCode } = options.info ?? {};
  const place = unitName?.replace(/^(xã|phường|đặc khu)\s+/iu, '') ?? own.blank;
  const about = `${unitName ? `${fill(texts.forUnit, { name: unitName, code: unitCode ?? '' })}: ` : ''}${own.asOf} `;
  const date = info('asOf');
  return [
    { text: own.committee, right: own.nation, style: 'letterhead' },
    { text: (unitName ?? own.unit).toLocaleUpperCase('vi'), right: own.motto, style: 'letterhead' },
    { text: '', right: fill(own.place, { name: place }), style: 'closing' },
    { text: confirmationSheet.title.toLocaleUpperCase('vi'), style: 'title', centered: true },
    {
      text: `${about}${date?.value || own.blankDate}`, style: 'subtitle', centered: true,
      ...(date ? { formula: `=${quoted(about)}&${dayFormula(date.cell, own.blankDate)}` } : {}),
    },
  ];
}

/** The day as it is typed: text in a fresh template, a serial number where somebody formatted the cell as a day. */
function dayFormula(cell: string, blank: string): string {
  return `IF(${cell}="",${quoted(blank)},IF(ISNUMBER(${cell}),TEXT(${cell},"dd/mm/yyyy"),${cell}))`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function signatures({ confirmation: own }: TemplateTexts, info: (item: InfoItem) => InfoCell | null): OutputLine[] {
  const preparer = info('preparer');
  return [
    { text: own.preparer, right: own.chairman, style: 'letterhead' },
    { text: own.sign, right: own.signAndSeal, style: 'closing' },
    ...Array.from({ length: ROOM_TO_SIGN }, () => ({ text: '', style: 'plain' }) as const),
    {
      text: preparer?.value ?? '', right: '', style: 'letterhead',
      ...(preparer ? { formula: `=${preparer.cell}&""` } : {}),
    },
  ];
}

/** The slip's rows over the ranges of the roster. */
function slipRows(at: (column: RosterColumn) => string): SlipRow[] {
  const named = `('${rosterSheet.title}'!${at('fullName')}<>"")`;
  return [
    {
      item: CONFIRMATION_ITEMS.total,
      formula: `=COUNTA('${rosterSheet.title}'!${at('fullName')})`,
      count: (people) => people.length,
    },
    ...CATEGORY_ITEMS.map((category): SlipRow => ({
      item: labelOf('category', category),
      formula: `=COUNTIF('${rosterSheet.title}'!${at('category')},"${labelOf('category', category)}")`,
      count: (people) => people.filter((person) => person.category === category).length,
    })),
    {
      item: CONFIRMATION_ITEMS.university,
      formula: `=${(['tien-si', 'thac-si', 'dai-hoc'] as const).map((degree) => `COUNTIF('${rosterSheet.title}'!${at('degree')},"${labelOf('degree', degree)}")`).join('+')}`,
      count: (people) => people.filter((person) => ['tien-si', 'thac-si', 'dai-hoc'].includes(person.degree ?? '')).length,
    },
    ...REQUIRED.map((key): SlipRow => ({
      item: CONFIRMATION_ITEMS.missing(rosterSheet.columns[key].title),
      formula: `=SUMPRODUCT(${named}*('${rosterSheet.title}'!${at(key)}=""))`,
      count: (people) => people.filter((person) => templateCell(rosterSheet.columns[key], person[key]) === null).length,
    })),
  ];
}

/** Absolute ranges of the roster's columns below its header, alone and with the sheet. */
function ranges(firstRow: number, count = LAST_ROW - firstRow + 1): Readonly<Record<'inColumn' | 'inSheet', (column: RosterColumn) => string>> {
  const keys = Object.keys(rosterSheet.columns);
  const inColumn = (column: RosterColumn): string => {
    const letters = columnLetters(keys.indexOf(column));
    return `$${letters}$${firstRow}:$${letters}$${firstRow + count - 1}`;
  };
  return { inColumn, inSheet: (column) => `'${rosterSheet.title}'!${inColumn(column)}` };
}

/** Rows that the check code looks at: it reads every letter of each, so no more than a commune can need. */
function codeRows(people: number): number {
  return Math.max(500, people + 300);
}

/**
 * The check code of slips made until November 2025, by their counts alone: files with it are still about.
 * @param counted the numbers that its rows show, for those not counted here
 */
export function olderSlipCode(people: readonly Person[], counted: readonly (number | null)[]): number {
  const counts = slipRows(ranges(1).inColumn).map((row) => row.count(people));
  return [...counts, ...counted.slice(counts.length).map((count) => count ?? 0)]
    .reduce((sum, count, index) => sum + (count + 1) * (index * index + 7 * index + 31), 0) % 9973;
}
