import { columnLetters, quoteSheet } from '../address.ts';
import type { SheetModel } from '../sheet-model.ts';

/**
 * Repeated header rows and columns, and printed range of a sheet. Written as names and not through the page setup: hucre leaves the
 * sheet's name unquoted there.
 */
export function printNames({ name, print }: SheetModel): { name: string; refersTo: string; scope: string }[] {
  const { repeatRows: rows, repeatColumns: columns, area } = print;
  const sheet = quoteSheet(name);
  return [
    ...(area === undefined ? [] : [{ name: '_xlnm.Print_Area', refersTo: `${sheet}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`, scope: name }]),
    ...(rows ? [{ name: '_xlnm.Print_Titles', refersTo: `${columns === undefined ? '' : `${sheet}!$A:$${columnLetters(columns - 1)},`}${sheet}!$${rows.from}:$${rows.to}`, scope: name }] : []),
  ];
}
