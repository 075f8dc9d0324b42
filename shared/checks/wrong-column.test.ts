import { expect, test } from 'vitest';
import { readDataset } from '../sheets/read.ts';
import { finding } from './make.ts';
import { bookOf, gridsOf, judge, rawOf } from './testing/book.ts';
import { joinWrongColumns } from './wrong-column.ts';

/** A roster of so many rows whose column Khối holds what stands in the column beside it. */
function shiftedBook(rows: number, wrong: number) {
  const book = bookOf();
  const { dung } = book;
  for (let number = 2; number <= rows - 3; number++) book.sheets.roster!.push({ ...dung, key: `03176-0${10 + number}`, fullName: `Lò Văn ${'Hai Tư Năm Sáu Mười Chín Tám'.split(' ')[number % 7]} ${number}` });
  for (const row of book.sheets.roster!.slice(0, wrong)) row['block'] = 'Phòng Nông nghiệp 2';
  return rawOf(gridsOf(book));
}

function shifted(rows: number, wrong: number): string[] {
  return judge(shiftedBook(rows, wrong)).findings.filter(({ column }) => column === 'Khối').map(({ code, cell }) => `${code} ${cell}`);
}

test('a whole column beside its place is one finding, at the header', () => {
  expect(shifted(10, 10)).toEqual(['column-misplaced I1']);
  expect(shifted(10, 8)).toEqual(['column-misplaced I1']);
});

test('a few wrong cells, or a short list, are told cell by cell', () => {
  expect(shifted(10, 3)).toEqual(['not-in-list I2', 'not-in-list I3', 'not-in-list I4']);
  expect(shifted(4, 4)).toHaveLength(4);
});

test('a title that has something else wrong with it, too, has one finding', () => {
  const { dataset, findings } = readDataset(shiftedBook(10, 10));
  const title = finding('legacy-font', { sheet: 'Nhân sự', row: 1, cell: 'I1', column: 'Khối', value: 'Khèi' }, { suggestion: 'Khối' });
  const joined = joinWrongColumns(dataset, [...findings, title]).filter(({ sheet, cell }) => sheet === 'Nhân sự' && cell === 'I1');
  expect(joined.map(({ code }) => code)).toEqual(['column-misplaced']);
});
