import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { findSoffice, recalculatedByLibreOffice, validatorProblems } from '../../../testing/referees.ts';
import { openInExcel } from '../../../testing/excel-host/node.ts';
import { OfficeWorkbook } from '../../office/office-workbook.ts';
import { MemoryWorkbook } from '../memory.ts';
import { MARK_ID } from '../ours.ts';
import type { Mark } from '../port.ts';
import { Package } from './package.ts';

const SHEET = 'Nhân sự';
const PART = 'xl/worksheets/sheet1.xml';
/** On, beside and across the cells that the person has coloured. */
const MARKS: readonly Mark[] = [
  { cell: 'B2', severity: 'error' }, { cell: 'B3', severity: 'error' }, { cell: 'C2', severity: 'warning' }, { cell: 'A4', severity: 'hint' }, { cell: 'F9', severity: 'hint' },
];

/** A list with a person's fills, notes and three conditional formats on the same cells, made by a program that is not ours. */
async function coloured(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(SHEET);
  for (const row of [['Mã', 'Họ và tên', 'Số'], ['001', 'Lò Văn Thử', 5], ['002', 'Quàng Thị Mẫu', 7], ['003', 'Vàng A Ví', 9]]) sheet.addRow(row);
  sheet.getCell('B2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC000' } };
  sheet.getCell('B2').note = 'Đã hỏi lại xã ngày 05/10';
  sheet.getCell('C3').note = 'Số của Chủ tịch';
  const fill = (argb: string) => ({ fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb } } });
  sheet.addConditionalFormatting({ ref: 'B2:B4', rules: [
    { type: 'expression', formulae: ['LEN($B2)>9'], priority: 2, style: fill('FF00B050') }, { type: 'expression', formulae: ['$C2>6'], priority: 1, style: fill('FF7030A0') },
  ] });
  sheet.addConditionalFormatting({ ref: 'A1:C4', rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [8], priority: 3, style: fill('FFFF0000') }] });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const rulesIn = (pack: Package): readonly string[] => pack.text(PART).match(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g) ?? [];
const dxfsIn = (pack: Package): readonly string[] => pack.text('xl/styles.xml').match(/<dxf>[\s\S]*?<\/dxf>/g) ?? [];
const saved = async (book: MemoryWorkbook) => Package.open(await book.toXlsx());

async function marked(bytes: Uint8Array): Promise<MemoryWorkbook> {
  const book = await MemoryWorkbook.open(bytes, 'so.xlsx');
  await book.mark(SHEET, MARKS);
  return book;
}

const marksOf = (book: MemoryWorkbook): readonly string[] =>
  book.model.mustSheet(SHEET).conditionalFormats.flatMap(({ id, range, rule }) => (id.startsWith(MARK_ID) && rule.kind === 'formula' ? [`${range} ${rule.formula}`] : [])).toSorted();

describe('marks on a person’s own formats', () => {
  it('add to them and change none: their rules, order, looks, fills and notes are as they were', async () => {
    const bytes = await coloured();
    const before = Package.open(bytes);
    const after = await saved(await marked(bytes));
    expect(rulesIn(after).slice(0, 2)).toEqual(rulesIn(before));
    expect(rulesIn(after).slice(2).every((rule) => rule.includes(MARK_ID))).toBe(true);
    expect(dxfsIn(after).slice(0, 3)).toEqual(dxfsIn(before));
    const priorities = rulesIn(after).join('').match(/priority="\d+"/g);
    expect(new Set(priorities).size).toBe(priorities?.length);
    expect(after.text(PART).replaceAll(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g, '')).toBe(before.text(PART).replaceAll(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g, ''));
    for (const part of before.names.filter((name) => name !== PART && name !== 'xl/styles.xml')) expect(after.bytes(part), part).toEqual(before.bytes(part));
    expect(await validatorProblems(await (await marked(bytes)).toXlsx())).toEqual([]);
  });

  it('go after save and reopening, and leave the sheet as it was', async () => {
    const bytes = await coloured();
    const reopened = await MemoryWorkbook.open(await (await marked(bytes)).toXlsx(), 'so.xlsx');
    expect(marksOf(reopened)).toEqual(marksOf(await marked(bytes)));
    await reopened.clearMarks();
    const clean = await saved(reopened);
    expect(clean.text(PART)).toBe(Package.open(bytes).text(PART));
    expect(dxfsIn(clean).slice(0, 3)).toEqual(dxfsIn(Package.open(bytes)));
  });

  it.runIf(findSoffice() !== null)('are known and taken off after LibreOffice saved the file', async () => {
    const bytes = await coloured();
    const theirs = await recalculatedByLibreOffice(await (await marked(bytes)).toXlsx());
    const book = await MemoryWorkbook.open(theirs, 'so.xlsx');
    expect(marksOf(book).flatMap((mark) => mark.split(' ').slice(0, -1)).toSorted()).toEqual(['A4', 'B2:B3', 'C2', 'F9']);
    await book.clearMarks();
    const clean = await saved(book);
    expect(clean.text(PART)).not.toContain(MARK_ID);
    expect(rulesIn(clean).join('').match(/<cfRule/g)).toHaveLength(3);
    expect(rulesIn(clean)).toEqual(rulesIn(Package.open(theirs)).filter((rule) => !rule.includes(MARK_ID)));
  });

  it('keep the order of a person’s rules in Excel, with fills', async () => {
    const { model } = await MemoryWorkbook.open(await coloured(), 'so.xlsx');
    const sheet = model.mustSheet(SHEET);
    const own = ['2', '1', '3'].map((id) => ({ id, range: 'B2:B4', rule: { kind: 'formula', formula: `LEN($B2)>${id}`, style: { fill: '00B050' } } } as const));
    sheet.conditionalFormats.push(...own);
    const looks = () => sheet.rows.map((row, at) => row.map((_value, column) => sheet.style(at, column)));
    const before = looks();
    await openInExcel(model);
    const excel = new OfficeWorkbook();
    await excel.mark(SHEET, MARKS);
    expect(sheet.conditionalFormats.filter(({ id }) => own.some((one) => one.id === id))).toEqual(own);
    expect(sheet.conditionalFormats.length).toBe(own.length + 3);
    await excel.clearMarks();
    expect(sheet.conditionalFormats).toEqual(own);
    expect(looks()).toEqual(before);
  });
});
