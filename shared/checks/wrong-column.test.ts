import { expect, test } from 'vitest';
import { bookOf, gridsOf, judge, rawOf } from './testing/book.ts';

/** A roster of so many rows whose column Khối holds what stands in the column beside it. */
function shifted(rows: number, wrong: number): string[] {
  const book = bookOf();
  const { dung } = book;
  for (let number = 2; number <= rows - 3; number++) book.sheets.roster!.push({ ...dung, key: `03176-0${10 + number}`, fullName: `Lò Văn ${'Hai Tư Năm Sáu Mười Chín Tám'.split(' ')[number % 7]} ${number}` });
  for (const row of book.sheets.roster!.slice(0, wrong)) row['block'] = 'Phòng Nông nghiệp 2';
  return judge(rawOf(gridsOf(book))).findings.filter(({ column }) => column === 'Khối').map(({ code, cell }) => `${code} ${cell}`);
}

test('a whole column beside its place is one finding, at the header', () => {
  expect(shifted(10, 10)).toEqual(['column-misplaced I1']);
  expect(shifted(10, 8)).toEqual(['column-misplaced I1']);
});

test('a few wrong cells, or a short list, are told cell by cell', () => {
  expect(shifted(10, 3)).toEqual(['not-in-list I2', 'not-in-list I3', 'not-in-list I4']);
  expect(shifted(4, 4)).toHaveLength(4);
});
