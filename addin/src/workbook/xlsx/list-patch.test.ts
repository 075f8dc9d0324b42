import { expect, test } from 'vitest';
import { patchLists } from './list-patch.ts';

const sheet = (rules: string, after = '') => `<worksheet><sheetData/>${rules}${after}</worksheet>`;
const LIST = '<formula1>"a,b"</formula1></dataValidation>';

test('the cells join the rule of their column, and leave the one that was pasted on them', () => {
  const before = sheet(`<dataValidations count="3"><dataValidation type="list" sqref="B2:B4 B6:B9">${LIST}<dataValidation type="whole" sqref="B5"/><dataValidation type="date" sqref="A5:C5 A7"/></dataValidations>`);
  expect(patchLists(before, [{ cells: 'B5', like: 'B2' }])).toBe(
    sheet(`<dataValidations count="2"><dataValidation type="list" sqref="B2:B4 B6:B9 B5">${LIST}<dataValidation type="date" sqref="A5 C5 A7"/></dataValidations>`));
});

test('a rule of Excel 2010, whose cells are an element, is found too', () => {
  const ext = (cells: string) => `<extLst><ext uri="x"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>L!A1:A9</xm:f></x14:formula1><xm:sqref>${cells}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  expect(patchLists(sheet('', ext('C2:C4')), [{ cells: 'C5:C6', like: 'C3' }])).toBe(sheet('', ext('C2:C4 C5:C6')));
});

test('taking away cuts a hole, never the last cells of a rule; what was put in and taken out leaves the text as it was', () => {
  const before = sheet(`<dataValidations count="1"><dataValidation type="list" sqref="B2:B9">${LIST}</dataValidations>`);
  expect(patchLists(before, [{ cells: 'B5', like: null }])).toBe(before.replace('B2:B9', 'B2:B4 B6:B9'));
  expect(patchLists(before, [{ cells: 'B1:B99', like: null }])).toBe(before);
  expect(patchLists(before, [{ cells: 'B12', like: 'B2' }, { cells: 'B12', like: null }])).toBe(before);
});
