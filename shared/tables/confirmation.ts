import { template as en } from '../i18n/en/template.ts';
import { template as vi } from '../i18n/vi/template.ts';
import { columnLetters } from '../sheets/address.ts';
import { confirmationSheet } from '../sheets/declared/organization.ts';
import { rosterSheet } from '../sheets/declared/people.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import type { OutputCell, OutputLine, OutputSheet } from './output.ts';
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

/**
 * Phiếu xác nhận số liệu: the commune types what it confirms, formulas that Excel 2016 computes count the roster
 * beside it, the last row is a check code of the counts, and below is room for the signatures.
 */
export function confirmationTable(above: readonly OutputLine[], rows: TemplateRows, options: TemplateOptions): OutputSheet {
  const people = rows.roster ?? [];
  const at = ranges(above.length + 2);
  const counted = slipRows(at);
  const stated = new Map((rows.confirmation ?? []).map((row) => [row.item, row.stated ?? null]));
  const counts = counted.map((row) => row.count(people));
  const body = counted.map((row, index): OutputCell[] => [
    row.item, stated.get(row.item) ?? null, { value: counts[index] ?? 0, formula: row.formula, tone: 'strong' },
  ]);
  const firstCount = above.length + 2;
  body.push([
    CONFIRMATION_ITEMS.code, stated.get(CONFIRMATION_ITEMS.code) ?? null,
    { value: checkCode(counts), formula: checkCodeFormula(firstCount, counts.length), tone: 'strong' },
  ]);
  const texts = options.lang === 'en' ? en : vi;
  return {
    key: 'confirmation',
    name: confirmationSheet.title,
    above,
    columns: Object.entries(confirmationSheet.columns).map(([key, column]) => ({
      key, title: column.title, width: column.width, format: column.type === 'int' ? 'int' : 'text', prompt: column.help[options.lang ?? 'vi'],
    })),
    rows: body,
    below: [
      { text: texts.confirmation.place, style: 'note' },
      { text: `${texts.confirmation.preparer}          ${texts.confirmation.chairman}`, style: 'heading' },
      { text: texts.confirmation.sign, style: 'note' },
    ],
    table: null,
    print: { landscape: false, repeatHeader: false, fitWidth: true, onePage: true },
    tab: '107C10',
  };
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

/** Absolute ranges of the roster's columns below its header; the roster has as many title lines as the slip. */
function ranges(firstRow: number): (column: RosterColumn) => string {
  const keys = Object.keys(rosterSheet.columns);
  return (column) => {
    const letters = columnLetters(keys.indexOf(column));
    return `$${letters}$${firstRow}:$${letters}$${LAST_ROW}`;
  };
}

/** Changes when any count changes, so that a signed slip can be told from a later file. */
function checkCode(counts: readonly number[]): number {
  return counts.reduce((sum, count, index) => sum + (count + 1) * (index * index + 7 * index + 31), 0) % 9973;
}

function checkCodeFormula(firstRow: number, rows: number): string {
  const terms = Array.from({ length: rows }, (_, index) => `(C${firstRow + index}+1)*${index * index + 7 * index + 31}`);
  return `=MOD(${terms.join('+')},9973)`;
}
