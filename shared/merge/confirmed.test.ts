import { expect, test } from 'vitest';
import { bookOf, gridsOf, judge, rawOf, type Row } from '../checks/testing/book.ts';
import { readDataset } from '../sheets/read.ts';
import { CONFIRMATION_ITEMS, olderSlipCode } from '../tables/confirmation.ts';
import { codeOfSheet } from '../tables/content-code.ts';
import { rowsOfDataset } from '../tables/template-rows.ts';
import { confirmationOf } from './confirmed.ts';

/** A commune's file with this code on its slip; `counted`: what the formula has kept beside it. */
function file(stated: number | null, counted: number | null = null, change: (person: Row) => void = () => undefined) {
  const book = bookOf('commune');
  change(book.sheets.roster![1]!);
  book.sheets.confirmation!.push({ item: CONFIRMATION_ITEMS.code, stated, counted });
  const raw = rawOf(gridsOf(book));
  const { dataset } = readDataset(raw);
  return { raw, dataset, roster: dataset.sheets.roster! };
}

function answer(...of: Parameters<typeof file>): string {
  const { raw, dataset } = file(...of);
  return confirmationOf(dataset, false, raw);
}

const sound = file(null);
const CODE = codeOfSheet(sound.raw.sheets.find(({ name }) => name === sound.roster.name)!, sound.roster);

test('a code confirms the rows that it was made of, whatever result the file has kept', () => {
  expect(answer(null)).toBe('yes');
  expect(answer(CODE, 1)).toBe('yes');
  expect(answer(CODE + 1, CODE + 1)).toBe('no');
  expect(judge(file(CODE, CODE).raw).findings).toEqual([]);
});

test('it confirms no list in which a required cell is another, though every number is the same', () => {
  expect(answer(CODE, CODE, (person) => { person['fullName'] = `${String(person['fullName'])}g`; })).toBe('no');
  expect(answer(CODE, CODE, (person) => { person['mainField'] = person['mainField'] === 'Kế toán' ? 'Xây dựng' : 'Kế toán'; })).toBe('no');
  expect(answer(CODE, CODE, (person) => { person['idNumber'] = '011085000999'; })).toBe('no');
});

test('the code of an older slip, by its counts, still confirms; another of its kind does not', () => {
  const older = olderSlipCode(rowsOfDataset(sound.dataset).roster!, []);
  expect(answer(older)).toBe('yes');
  expect(answer(4_711, 4_711)).toBe('yes');
  expect(answer(older + 1)).toBe('no');
});
