import { describe, expect, it } from 'vitest';
import { corpus } from '../../../testing/corpus/corpus.ts';
import { MemoryWorkbook } from '../memory.ts';
import type { WorkbookModel } from '../model.ts';
import { Package } from '../xlsx/package.ts';
import { saveXlsx, whatIsNotKept } from '../xlsx/save.ts';
import { buffersOf, packChanges, packModel } from './pack.ts';
import { ModelBuilder } from './unpack.ts';
import type { Piece } from './wire.ts';

/** As it goes to another thread: copied, its buffers moved. */
function across(pieces: Iterable<Piece>): WorkbookModel {
  const builder = new ModelBuilder();
  for (const piece of pieces) builder.take(structuredClone(piece, { transfer: buffersOf(piece) }));
  return builder.model;
}

const sheetsOf = (model: WorkbookModel) => model.sheets.map((sheet) => ({
  ...sheet, rows: sheet.rows, id: '', conditionalFormats: sheet.conditionalFormats.map(({ id: _id, ...format }) => format),
  looks: Array.from({ length: Math.min(200, sheet.styledRowCount) }, (_none, row) => Array.from({ length: 20 }, (_cell, column) => sheet.style(row, column))),
  formulas: [...sheet.formulas()], links: [...sheet.links()], touched: [...sheet.touched()],
}));

describe('a workbook on its way between two threads', async () => {
  const books = await corpus();

  it.each(books.map((book) => [book.name, book] as const))('%s: arrives as it was read', async (name, book) => {
    const { model } = await MemoryWorkbook.open(book.bytes, name);
    const arrived = across(packModel(model));
    expect(sheetsOf(arrived)).toEqual(sheetsOf(model));
    expect([arrived.names, arrived.date1904, arrived.activeSheet, arrived.template]).toEqual([model.names, model.date1904, model.activeSheet, model.template]);
  });

  it.each(books.map((book) => [book.name, book] as const))('%s: is saved there, byte for byte, as it is saved here', async (name, book) => {
    const opened = await MemoryWorkbook.open(book.bytes, name);
    const here = MemoryWorkbook.loaded(across(packModel(opened.model)), name, book.bytes);
    const sheet = here.model.sheets[0]!;
    await here.writeCells(sheet.name, [{ cell: 'A1', value: 44_500 }, { cell: 'C900', value: 'Lò Thị Thử', format: 'text' }]);
    await here.mark(sheet.name, [{ cell: 'A1', severity: 'warning' }]);
    await here.putSheet({ key: 'plan', name: 'Phương án', above: [], columns: [{ key: 'a', title: 'Ngày', width: 12, format: 'date' }], rows: [['2025-10-20'], [null]], below: [], table: 'PhuongAn', print: { landscape: true, repeatHeader: true, fitWidth: true } });
    const model = across(packChanges(here.model));
    const source = Package.open(book.bytes);
    expect(whatIsNotKept(source, model)).toEqual(here.whatIsNotKept());
    expect(Buffer.compare(await saveXlsx(source, model), await here.toXlsx())).toBe(0);
  });
});
