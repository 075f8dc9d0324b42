import type { RawCell } from '../../../../shared/sheets/raw.ts';
import { sheets } from '../../../../shared/sheets/index.ts';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import { TEMPLATE_IDS, templateSheets } from '../../../../shared/tables/template.ts';
import type { WorkbookKind } from '../../../../shared/sheets/declare.ts';
import { cellAddress } from '../../../src/workbook/address.ts';
import { MemoryWorkbook } from '../../../src/workbook/memory.ts';
import { sampleFiles } from '../../generate/samples.ts';
import { communeWorkbook, provinceWorkbook, senderWorkbook } from '../../generate/province.ts';
import { randomProvince } from '../../generate/random-province.ts';

/** A cell with what stands behind it; null: nothing. */
export interface UglyCell {
  readonly value: RawCell;
  readonly format?: string;
  readonly formula?: string;
}

/** A sheet that mutations change in place: rows[0][0] is A1. */
export interface UglySheet {
  name: string;
  rows: (UglyCell | null)[][];
  /** 1-based. */
  hidden: number[];
  merges: string[];
}

export interface UglyBook {
  sheets: UglySheet[];
  date1904: boolean;
  template: string | null;
}

/** Clean workbooks to start from, each with how often it is taken. */
export interface Bases {
  readonly small: readonly UglyBook[];
  /** A commune's file with 5,000 people. */
  readonly large: UglyBook;
}

/** Every kind of template, filled and empty, and the samples' commune and sender files. */
export async function cleanBooks(): Promise<Bases> {
  const province = await randomProvince(1, { units: 2, candidates: 8 });
  const [first] = province.rows.units ?? [];
  const code = String(first?.unitCode);
  const samples = (await sampleFiles()).filter(({ path }) => /03356|SXD/.test(path));
  const commune = await bookOf(communeWorkbook(province, code), TEMPLATE_IDS.commune);
  const small = [
    await bookOf(provinceWorkbook(province), TEMPLATE_IDS.province),
    commune,
    await bookOf(senderWorkbook(province, 'STC'), TEMPLATE_IDS.sender),
    ...await Promise.all(samples.map((sample) => bookOf(sample.sheets, sample.template))),
    ...await Promise.all((['province', 'commune', 'sender'] as const).map((kind: WorkbookKind) => bookOf(templateSheets(kind), TEMPLATE_IDS[kind]))),
  ];
  return { small, large: withPeople(commune, 5_000) };
}

async function bookOf(outputs: readonly OutputSheet[], template: string): Promise<UglyBook> {
  const raw = await MemoryWorkbook.of(outputs, 'clean.xlsx', { template }).read();
  return {
    date1904: raw.date1904, template: raw.template,
    sheets: raw.sheets.map((sheet) => ({
      name: sheet.name, hidden: [...sheet.hiddenRows], merges: [...sheet.merges],
      rows: sheet.rows.map((cells, row) => cells.map((value, column) => {
        const address = cellAddress(row, column);
        const format = sheet.formats.get(address);
        const formula = sheet.formulas.get(address);
        return value === null && formula === undefined ? null : { value, ...(format ? { format } : {}), ...(formula ? { formula } : {}) };
      })),
    })),
  };
}

/** The roster repeated to so many people, every Mã of its own. */
function withPeople(book: UglyBook, count: number): UglyBook {
  const grown = copyOf(book);
  const roster = grown.sheets.find(({ name }) => name === sheets.roster.title)!;
  const people = roster.rows.filter((row) => row.some((cell) => /^\d{5}-\d{4}$/.test(String(cell?.value))));
  for (let number = people.length; number < count; number += 1) {
    roster.rows.push(people[number % people.length]!.map((cell) => (
      cell && /^\d{5}-\d{4}$/.test(String(cell.value)) ? { ...cell, value: String(cell.value).slice(0, 6) + String(1000 + number) } : cell)));
  }
  return grown;
}

export function copyOf(book: UglyBook): UglyBook {
  return {
    ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]), hidden: [...sheet.hidden], merges: [...sheet.merges] })),
  };
}

/** The book as a workbook in memory, as if somebody had typed it. */
export function openUgly(book: UglyBook): MemoryWorkbook {
  const workbook = MemoryWorkbook.of([], 'ugly.xlsx', book.template === null ? {} : { template: book.template });
  const { model } = workbook;
  model.date1904 = book.date1904;
  for (const { name, rows, hidden, merges } of book.sheets) {
    const sheet = model.loadSheet(freeName(name, (taken) => model.sheet(taken) !== undefined));
    rows.forEach((cells, row) => cells.forEach((cell, column) => {
      if (!cell) return;
      if (cell.formula === undefined) sheet.setValue(row, column, cell.value);
      else sheet.setFormula(row, column, cell.formula, cell.value);
      if (cell.format !== undefined) sheet.setFormat(row, column, cell.format);
    }));
    for (const row of hidden) sheet.hiddenRows.add(row);
    sheet.merges = [...merges];
  }
  model.activeSheet = book.sheets[0]?.name ?? null;
  return workbook;
}

/** No file has two sheets of one name, or one longer than 31 characters; the reader gives names in NFC. */
function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted.slice(0, 31).normalize('NFC');
  for (let count = 2; isTaken(name); count += 1) name = `${wanted.slice(0, 27)} ${count}`.normalize('NFC');
  return name;
}
