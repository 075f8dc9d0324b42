import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from './read-cell.ts';
import { TypedColumn } from './typed-column.ts';

const numbered = { codes: Uint16Array.of(0, 1, 2, 1, 0), cells: [null, 'Nam', 'Nữ'], hasOthers: false };

test('what a number means is the value of every row that has it, but for one written to a row', () => {
  const column = TypedColumn.ofCodes(numbered, [2, 3, 4, 5]);
  column.setCode(1, 'male');
  column.setCode(2, 'female');
  column.set(2, 'other');
  expect([0, 1, 2, 3].map((row) => column.at(row))).toEqual(['male', 'female', 'other', null]);
  expect(column.all()).toEqual(['male', 'female', 'other', null]);
  column.set(3, 'late');
  expect(column.at(3)).toBe('late');
  expect(column.all()).toEqual(['male', 'female', 'other', 'late']);
});

test('numbered or not, it says the same of every row', () => {
  const written = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom<Value>(null, 'a', 5, true)), { maxLength: 8 });
  fc.assert(fc.property(written, fc.boolean(), (changes, asksEarly) => {
    const meanings: readonly Value[] = [null, 'male', 'female'];
    const rows = [5, 2, 3, 1];
    const byCode = TypedColumn.ofCodes(numbered, rows);
    meanings.forEach((value, code) => byCode.setCode(code, value));
    const byRow = TypedColumn.ofValues(rows.map((row) => meanings[numbered.codes[row - 1]!]!));
    if (asksEarly) expect(byCode.all()).toEqual(byRow.all());
    for (const [row, value] of changes) {
      byCode.set(row, value);
      byRow.set(row, value);
      expect(byCode.at(row)).toEqual(byRow.at(row));
    }
    expect(byCode.all()).toEqual(byRow.all());
  }));
});

test('what is judged by number is what each value says', () => {
  const column = TypedColumn.ofCodes({ codes: Uint16Array.from([1, 2, 0, 1]), cells: [null, 'a', 'bb'], hasOthers: false }, [1, 2, 3, 4]);
  column.setCode(1, 'a');
  column.setCode(2, 'bb');
  const length = (value: unknown): number => (typeof value === 'string' ? value.length : -1);
  const all = (): number[] => { const judged = column.judged(length); return [0, 1, 2, 3].map((row) => judged.at(row)); };
  expect(all()).toEqual([1, 2, -1, 1]);
  column.set(2, 'cccc');
  column.set(3, null);
  expect(all()).toEqual([1, 2, 4, -1]);
  column.all();
  expect(all()).toEqual([1, 2, 4, -1]);
});
