import { openInChild } from '../open-in-child.ts';
import { entryOf, plainFiles } from '../packages.ts';
import { LIMITS } from '../../src/workbook/xlsx/refuse.ts';
import { writeZip } from '../../src/workbook/xlsx/zip.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const COLUMNS = 25;

/** A sheet of so many cells, as our own export writes them, or as short as a cell can be. */
function sheetOf(cells: number, cell: (row: number, column: number) => string): string {
  const rows: string[] = [];
  for (let row = 1; row <= cells / COLUMNS; row += 1) {
    rows.push(`<row r="${row}">${Array.from({ length: COLUMNS }, (_none, column) => cell(row, column)).join('')}</row>`);
  }
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function fileOf(sheet: string): Uint8Array {
  const others = Object.entries(plainFiles('')).filter(([name]) => name !== SHEET);
  return writeZip([...others.map(([name, data]) => entryOf(name, data)), entryOf(SHEET, sheet)]);
}

const filled = (row: number, column: number): string => `<c><v>${(row * 7919 + column * 104_729) % 99_991}</v></c>`;
const FILES: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  [`${LIMITS.cells + COLUMNS} filled cells (refused)`, () => fileOf(sheetOf(LIMITS.cells + COLUMNS, filled))],
  [`${LIMITS.cells} filled cells`, () => fileOf(sheetOf(LIMITS.cells, filled))],
  ['1500000 filled cells (100,000 rows x 15)', () => fileOf(sheetOf(1_500_000, filled))],
];

/** node addin/testing/corpus/limits.ts: seconds and peak memory of opening files at and just over the limits, in a process of its own. */
if (import.meta.main) {
  for (const [what, make] of FILES) {
    const file = make();
    const opened = await openInChild(file, 3_000);
    process.stdout.write(`${what} | ${(file.length / 1024 / 1024).toFixed(1)} MB | ${JSON.stringify(opened)}\n`);
  }
}
