import { inPlaceCompute } from '../../src/flows/compute.ts';
import { Desk } from '../../src/flows/desk.ts';
import { Marker } from '../../src/flows/marker.ts';
import { cellAddress } from '../../src/workbook/address.ts';
import { staleFormulas } from '../../src/workbook/dependents.ts';
import { MemoryWorkbook } from '../../src/workbook/memory.ts';
import { placeOf } from '../../src/workbook/cell-keys.ts';
import type { CorpusBook } from './parts.ts';

const compute = await inPlaceCompute();

export interface Through {
  readonly bytes: Uint8Array;
  /** Cells of the person's own sheets that were written, as "part!A1". */
  readonly touched: ReadonlySet<string>;
  readonly notKept: readonly string[];
}

/** Check, fix, run, mark and save, as a person does it; a workbook that is no province's gets a cell, a mark and a sheet. */
export async function throughFlows(book: Pick<CorpusBook, 'name' | 'bytes'>): Promise<Through> {
  const workbook = await MemoryWorkbook.open(book.bytes, `${book.name}.xlsx`);
  const isProvince = workbook.model.sheet('Nhân sự') !== undefined;
  if (isProvince) {
    const desk = new Desk(workbook);
    await desk.fix('lossless', '2025-10-20 08:00', { lang: 'vi' });
    const result = await desk.run(compute, { lang: 'vi' });
    await new Marker(workbook).show(result.findings);
  } else {
    const sheet = workbook.model.sheets[0]?.name ?? '';
    await workbook.writeCells(sheet, [{ cell: 'A1', value: 44_500 }]);
    await workbook.mark(sheet, [{ cell: 'A1', severity: 'warning' }]);
    await workbook.putSheet({ key: 'plan', name: 'Phương án', above: [], columns: [{ key: 'a', title: 'Ngày', width: 12, format: 'date' }], rows: [['2025-10-20']], below: [], table: 'PhuongAn', print: { landscape: true, repeatHeader: true, fitWidth: true } });
  }
  return { bytes: await workbook.toXlsx(), touched: touchedCells(workbook), notKept: workbook.whatIsNotKept() };
}

function touchedCells(workbook: MemoryWorkbook): Set<string> {
  const stale = staleFormulas(workbook.model);
  const found = workbook.model.sheets.flatMap((sheet) => {
    const places = [...sheet.touched(), ...[...(stale.get(sheet) ?? [])].map(placeOf)];
    return places.map(({ row, column }) => `${sheet.origin?.part ?? ''}!${cellAddress(row, column)}`);
  });
  return new Set(found);
}
