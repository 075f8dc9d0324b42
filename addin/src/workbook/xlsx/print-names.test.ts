import { expect, it } from 'vitest';
import { WorkbookModel } from '../model.ts';
import type { PrintModel } from '../model-types.ts';
import { printNames } from './print-names.ts';

function namesOf(sheet: string, print: PrintModel) {
  const made = new WorkbookModel().addSheet(sheet);
  made.print = print;
  return printNames(made);
}

it('are none for a sheet without them', () => {
  expect(namesOf('A', { landscape: true })).toEqual([]);
});

it('name the sheet in quotes, an apostrophe in it doubled, and rows with columns before them', () => {
  expect(namesOf("Xã 'A' & B", { repeatRows: { from: 3, to: 4 }, repeatColumns: 2, area: 'A1:AB120' })).toEqual([
    { name: '_xlnm.Print_Area', refersTo: "'Xã ''A'' & B'!$A$1:$AB$120", scope: "Xã 'A' & B" },
    { name: '_xlnm.Print_Titles', refersTo: "'Xã ''A'' & B'!$A:$B,'Xã ''A'' & B'!$3:$4", scope: "Xã 'A' & B" },
  ]);
});
