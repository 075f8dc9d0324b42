import { encodeLegacy } from '../../../../shared/text/testing/encode-legacy.ts';
import type { RawCell } from '../../../../shared/sheets/raw.ts';
import { cellAddress } from '../../../src/workbook/address.ts';
import type { Random } from '../../generate/random.ts';
import { FORMATS, HEADERS, SHEET_NAMES, uglyValue } from './ugly-values.ts';
import type { UglyBook, UglyCell, UglySheet } from './ugly-book.ts';

/** What people, other programs and bad luck do to a workbook. Each changes the book in place. */
export type Mutation = (book: UglyBook, random: Random) => void;

const onSheet = (change: (sheet: UglySheet, random: Random) => void): Mutation => (book, random) => {
  const filled = book.sheets.filter((sheet) => sheet.rows.length > 0);
  if (filled.length > 0) change(random.pick(filled), random);
};

const onColumn = (change: (value: RawCell, random: Random) => RawCell): Mutation => onSheet((sheet, random) => {
  const column = random.int(0, widthOf(sheet) - 1);
  sheet.rows.forEach((row) => {
    const cell = row[column];
    if (cell) row[column] = { ...cell, value: change(cell.value, random) };
  });
});

const ofText = (change: (text: string, random: Random) => RawCell) => onColumn((value, random) => (typeof value === 'string' ? change(value, random) : value));

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  garbage: (book, random) => book.sheets.forEach((sheet) => spoil(sheet, random, 0.03)),
  muchGarbage: onSheet((sheet, random) => spoil(sheet, random, 0.3)),
  oneCell: onSheet((sheet, random) => {
    const row = random.pick(sheet.rows);
    if (row.length > 0) row[random.int(0, row.length - 1)] = uglyCell(random);
  }),
  errors: onColumn((value, random) => (random.chance(0.3) ? { error: random.pick(['#N/A', '#REF!', '#SPILL!']) } : value)),
  formulas: onSheet((sheet, random) => forCells(sheet, (cell) => (cell && random.chance(0.05) ? { ...cell, formula: random.pick(['=A1', '=SUM(A1:A9)', '=1/0', '=Z999999&"x"']) } : cell))),
  decomposed: ofText((text) => text.normalize('NFD')),
  hardSpaces: ofText((text) => text.replaceAll(' ', '\u00A0')),
  strayEnds: ofText((text, random) => random.pick([' ', '\u200B', '\n', '']) + text + random.pick(['  ', '\u00A0', '\t', ''])),
  tcvn3: ofText((text) => encodeLegacy(text, 'tcvn3')),
  vni: (book) => book.sheets.forEach((sheet) => forCells(sheet, (cell) => (typeof cell?.value === 'string' ? { ...cell, value: encodeLegacy(cell.value, 'vni') } : cell))),
  capitals: ofText((text) => text.toUpperCase()),
  noAccents: ofText((text) => text.normalize('NFD').replace(/\p{M}/gu, '')),
  asText: onColumn((value) => (typeof value === 'number' ? String(value) : value)),
  asNumber: ofText((text) => (/^\d+$/.test(text) ? Number(text) : text)),
  cutZeros: ofText((text) => text.replace(/^0+(?=\d)/, '')),
  emptied: onColumn((value, random) => (random.chance(0.5) ? null : value)),
  marked: onColumn((_, random) => random.pick(['x', 'X', null, true, 1])),
  swapped: onSheet((sheet, random) => {
    const [one, other] = [random.int(0, widthOf(sheet) - 1), random.int(0, widthOf(sheet) - 1)];
    for (const row of sheet.rows) [row[one], row[other]] = [row[other] ?? null, row[one] ?? null];
  }),
  formats: onSheet((sheet, random) => forCells(sheet, (cell) => (cell && random.chance(0.1) ? { ...cell, format: random.pick(FORMATS) } : cell))),
  titles: onSheet((sheet, random) => {
    const lines = Array.from({ length: random.int(1, 4) }, () => [text(random.pick(['UBND TỈNH ĐIỆN BIÊN', 'DANH SÁCH CÁN BỘ, CÔNG CHỨC', '(Kèm theo Công văn số 1/UBND)', '']))]);
    insertRows(sheet, 0, lines);
  }),
  farDown: onSheet((sheet, random) => insertRows(sheet, 0, Array.from({ length: random.int(15, 40) }, () => []))),
  headerRenamed: onSheet((sheet, random) => {
    const header = headerOf(sheet);
    if (header.length > 0) header[random.int(0, header.length - 1)] = text(random.pick(HEADERS));
  }),
  headerRepeated: onSheet((sheet, random) => {
    const header = headerOf(sheet);
    if (header.length > 1) header[random.int(0, header.length - 1)] = header[random.int(0, header.length - 1)] ?? null;
  }),
  headerAgain: onSheet((sheet, random) => insertRows(sheet, random.int(0, sheet.rows.length), [[...headerOf(sheet)]])),
  headerGone: onSheet((sheet) => sheet.rows.splice(sheet.rows.indexOf(headerOf(sheet)), 1)),
  headerOverTwo: onSheet((sheet, random) => {
    const at = sheet.rows.indexOf(headerOf(sheet));
    const from = random.int(0, Math.max(0, widthOf(sheet) - 3));
    insertRows(sheet, at, [Array.from({ length: widthOf(sheet) }, (_, column) => (column === from ? text(random.pick(['Trình độ', 'Thời gian', 'Xã', 'Ở trường'])) : null))]);
    sheet.merges.push(`${cellAddress(at, from)}:${cellAddress(at, from + 2)}`);
  }),
  numbering: onSheet((sheet) => insertRows(sheet, sheet.rows.indexOf(headerOf(sheet)) + 1, [headerOf(sheet).map((_, column) => ({ value: column + 1 }))])),
  columnsMoved: onSheet((sheet, random) => {
    const order = random.shuffle(Array.from({ length: widthOf(sheet) }, (_, column) => column));
    sheet.rows = sheet.rows.map((row) => order.map((column) => row[column] ?? null));
  }),
  columnGone: onSheet((sheet, random) => {
    const column = random.int(0, widthOf(sheet) - 1);
    sheet.rows.forEach((row) => row.splice(column, 1));
  }),
  columnAdded: onSheet((sheet, random) => {
    const column = random.int(0, widthOf(sheet));
    sheet.rows.forEach((row, at) => row.splice(column, 0, at === 0 ? text('Cột thêm') : random.chance(0.5) ? uglyCell(random) : null));
  }),
  totals: onSheet((sheet, random) => {
    for (let count = random.int(1, 5); count > 0; count -= 1) {
      insertRows(sheet, random.int(0, sheet.rows.length), [[null, null, text(random.pick(['Tổng cộng', 'Cộng: 36 người', 'I. Lãnh đạo', 'Văn phòng', 'TỔNG'])), { value: random.int(0, 99) }]]);
    }
  }),
  blankRows: onSheet((sheet, random) => insertRows(sheet, random.int(0, sheet.rows.length), Array.from({ length: random.int(1, 30) }, () => []))),
  footer: onSheet((sheet) => sheet.rows.push([], [text('Ngày 01 tháng 10 năm 2025')], [text('Người lập biểu'), null, null, text('CHỦ TỊCH')], [text('(Ký, ghi rõ họ tên)')], [text('Nguyễn Văn A')])),
  twoTables: onSheet((sheet) => sheet.rows.push([], [], ...sheet.rows.slice(0, 10).map((row) => [...row]))),
  rowsRepeated: onSheet((sheet, random) => insertRows(sheet, random.int(0, sheet.rows.length), sheet.rows.slice(-random.int(1, 6)).map((row) => [...row]))),
  rowsMixed: onSheet((sheet, random) => {
    sheet.rows = [...sheet.rows.slice(0, 6), ...random.shuffle(sheet.rows.slice(6))];
  }),
  rowsGone: onSheet((sheet, random) => sheet.rows.splice(random.int(0, sheet.rows.length - 1), random.int(1, 50))),
  hidden: onSheet((sheet, random) => {
    sheet.hidden.push(...sheet.rows.map((_, row) => row + 1).filter(() => random.chance(0.2)));
  }),
  merged: onSheet((sheet, random) => {
    for (let count = random.int(1, 6); count > 0; count -= 1) sheet.merges.push(randomRange(sheet, random));
  }),
  farCell: onSheet((sheet, random) => {
    const last = random.int(1_000, 4_000);
    while (sheet.rows.length < last) sheet.rows.push([]);
    const row: (UglyCell | null)[] = Array.from({ length: random.int(50, 400) }, () => null);
    row.push(uglyCell(random));
    sheet.rows.push(row);
  }),
  sheetRenamed: onSheet((sheet, random) => {
    sheet.name = random.pick(SHEET_NAMES);
  }),
  sheetCopied: (book, random) => {
    const sheet = random.pick(book.sheets);
    const place = random.int(0, book.sheets.length);
    book.sheets.splice(place, 0, { ...sheet, name: random.pick([`${sheet.name} (2)`, `${sheet.name} `, sheet.name.toUpperCase()]), rows: sheet.rows.map((row) => [...row]), hidden: [], merges: [] });
  },
  sheetGone: (book, random) => {
    if (book.sheets.length > 1) book.sheets.splice(random.int(0, book.sheets.length - 1), 1);
  },
  sheetEmpty: onSheet((sheet) => {
    sheet.rows = [];
    sheet.merges = [];
  }),
  sheetsMoved: (book, random) => {
    book.sheets = random.shuffle(book.sheets);
  },
  sheetOwn: (book, random) => {
    book.sheets.push({ name: random.pick(SHEET_NAMES), hidden: [], merges: [], rows: Array.from({ length: random.int(0, 30) }, () => Array.from({ length: 6 }, () => (random.chance(0.5) ? uglyCell(random) : null))) });
  },
  from1904: (book) => {
    book.date1904 = !book.date1904;
  },
  template: (book, random) => {
    book.template = random.pick([null, 'province/1', 'commune/1', 'sender/1', 'province/99', 'commune', '', '__proto__/1', 'x/y/z', 'constructor']);
  },
};

function text(value: string): UglyCell {
  return { value };
}

function uglyCell(random: Random): UglyCell {
  const value = uglyValue(random);
  return typeof value === 'number' && random.chance(0.5) ? { value, format: random.pick(FORMATS) } : { value };
}

function spoil(sheet: UglySheet, random: Random, share: number): void {
  forCells(sheet, (cell) => (random.chance(share) ? uglyCell(random) : cell));
}

function forCells(sheet: UglySheet, change: (cell: UglyCell | null) => UglyCell | null): void {
  for (const row of sheet.rows) for (let column = 0; column < row.length; column += 1) row[column] = change(row[column] ?? null);
}

function widthOf({ rows }: UglySheet): number {
  return Math.max(1, rows.reduce((widest, row) => Math.max(widest, row.length), 0));
}

/** The row with the most texts among the first. */
function headerOf({ rows }: UglySheet): (UglyCell | null)[] {
  const texts = (row: readonly (UglyCell | null)[]): number => row.filter((cell) => typeof cell?.value === 'string').length;
  return rows.slice(0, 12).reduce((best, row) => (texts(row) > texts(best) ? row : best), rows[0] ?? []);
}

function insertRows(sheet: UglySheet, at: number, rows: (UglyCell | null)[][]): void {
  sheet.rows.splice(at, 0, ...rows);
  sheet.hidden = sheet.hidden.map((row) => (row > at ? row + rows.length : row));
}

function randomRange(sheet: UglySheet, random: Random): string {
  const row = random.int(0, Math.max(0, sheet.rows.length - 1));
  const column = random.int(0, widthOf(sheet) - 1);
  return `${cellAddress(row, column)}:${cellAddress(row + random.int(0, 3), column + random.int(0, 3))}`;
}
