import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LATIN, lettersIn, UNICODE } from '../text/letters.ts';
import { isPlain } from '../text/normalize.ts';
import type { RawCell } from './raw.ts';
import { LOOK_ROWS, TextLooks } from './text-looks.ts';

function looked(rows: readonly (readonly RawCell[])[], width: number): TextLooks {
  const looks = new TextLooks(rows.length);
  for (let from = 0; from < rows.length; from += LOOK_ROWS) {
    for (let column = 0; column < width; column++) looks.look(rows.slice(from, from + LOOK_ROWS), from, column, () => true);
  }
  return looks;
}

const cell = fc.oneof(fc.constantFrom<RawCell>('Công chức', 'Cán bộ', ' x', '', null, true, 5, 45_000), fc.string({ maxLength: 3 }), fc.record({ error: fc.constant('#REF!') }));

test('every text and number of a column can be had back by its number, and nothing else has one', () => {
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 600 }), (rows) => {
    const looks = looked(rows, 3);
    for (let column = 0; column < 3; column++) {
      const coded = looks.coded(column);
      rows.forEach((cells, row) => {
        const one = cells[column];
        const isNumbered = typeof one === 'string' || typeof one === 'number';
        if (coded && isNumbered) expect(coded.cells[coded.codes[row]!]).toBe(one);
        else if (coded) expect(coded.codes[row]).toBe(0);
      });
      if (coded) expect(coded.hasOthers).toBe(rows.some((cells) => typeof cells[column] === 'boolean' || (typeof cells[column] === 'object' && cells[column] !== null)));
      const filled = rows.map((cells) => cells[column]).filter((one) => one !== null && one !== undefined);
      if (rows.length > 0 && looks.isTidy(column, 1, rows.length)) expect(filled.every((one) => typeof one === 'string' && one !== '' && isPlain(one))).toBe(true);
      expect(looks.isEmpty(column)).toBe(filled.length === 0);
    }
  }), { numRuns: 60 });
});

test('names of people are not numbered, days are', () => {
  const rows = Array.from({ length: 5_000 }, (_, row): RawCell[] => [`Lò Văn ${row}`, 20_000 + row, row % 2 === 0 ? 'Nam' : 'Nữ']);
  const looks = looked(rows, 3);
  expect(looks.coded(0)).toBeNull();
  expect(looks.coded(1)?.cells).toHaveLength(5_001);
  expect(looks.coded(2)?.cells).toEqual([null, 'Nam', 'Nữ']);
});

test('a block of ticks alone is not taken for a blank one', () => {
  const looks = looked(Array.from({ length: 2 * LOOK_ROWS }, (_, row): RawCell[] => [row < LOOK_ROWS ? 'x' : row % 2 === 0 ? true : null]), 1);
  expect(looks.coded(0)?.hasOthers).toBe(true);
});

test('one text with a space too many makes its block untidy, and no other', () => {
  const rows = Array.from({ length: 3 * LOOK_ROWS }, (_, row): RawCell[] => [row === LOOK_ROWS ? 'Kế  toán' : 'Kế toán']);
  const looks = looked(rows, 1);
  expect([looks.isTidy(0, 1, LOOK_ROWS), looks.isTidy(0, LOOK_ROWS, LOOK_ROWS + 1), looks.isTidy(0, 2 * LOOK_ROWS + 1, 3 * LOOK_ROWS)]).toEqual([true, false, true]);
});

test('what is said of a block is true of each of its rows', () => {
  const like = fc.constantFrom<RawCell[]>(['Lò', 30_000, 5], ['Mùa', 1900, 1], ['Đỗ', 45_000.5, 0]);
  const rows = fc.array(like, { minLength: 2 * LOOK_ROWS, maxLength: 2 * LOOK_ROWS });
  const other = fc.record({ row: fc.nat({ max: 2 * LOOK_ROWS - 1 }), column: fc.nat({ max: 2 }), value: fc.constantFrom<RawCell>(null, '', ' Lò', '7', 1899, -1, true, { error: '#N/A' }) });
  fc.assert(fc.property(rows, fc.array(other, { maxLength: 2 }), (made, others) => {
    const cells = made.map((row) => [...row]);
    for (const { row, column, value } of others) cells[row]![column] = value;
    const looks = looked(cells, 3);
    for (const block of [0, 1]) {
      const own = cells.slice(block * LOOK_ROWS, (block + 1) * LOOK_ROWS);
      expect(looks.areWords(0, block)).toBe(own.every(([text]) => typeof text === 'string' && /^\p{L}/u.test(text)));
      expect(looks.areDays(1, block)).toBe(own.every(([, day]) => typeof day === 'number' && day >= 1900));
      expect(looks.haveNumbers(block)).toBe([0, 1, 2].some((column) => own.every((row) => typeof row[column] === 'number')));
    }
  }), { numRuns: 60 });
});

test('many days have a number each, however they come', () => {
  const rows = Array.from({ length: 4_000 }, (_, row): RawCell[] => [row % 7 === 0 ? -row : row % 5 === 0 ? row / 2 : 20_000 + (row * 31) % 3_000]);
  const coded = looked(rows, 1).coded(0)!;
  rows.forEach(([day], row) => expect(coded.cells[coded.codes[row]!]).toBe(day));
  expect(coded.cells).toHaveLength(1 + new Set(rows.map(([day]) => day)).size);
});

test('letters are told by what fonts could have them', () => {
  expect(lettersIn('Ke toan')).toBe(lettersIn('Ke toan') & ~(LATIN | UNICODE));
  expect(lettersIn('Lê') & (LATIN | UNICODE)).toBe(LATIN);
  expect(lettersIn('Nguyễn') & UNICODE).toBe(UNICODE);
});

test('cells in the last row and the last columns that Excel has take no room for what is blank before them', () => {
  const rows = 1_048_576;
  const last = rows - LOOK_ROWS;
  const block = Array.from({ length: LOOK_ROWS }, (_, row): RawCell[] => (row === LOOK_ROWS - 1 ? Array.from({ length: 2_000 }, (_none, column) => (column % 50 === 0 ? 'Xã' : null)) : []));
  const looks = new TextLooks(rows);
  const before = process.memoryUsage().arrayBuffers;
  for (let column = 0; column < 2_000; column++) looks.look(block, last, column, () => true);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  expect(looks.coded(0)?.codes[rows - 1]).toBe(1);
});
