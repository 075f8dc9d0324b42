import type { DataRow, SheetData } from './declare.ts';
import type { Dataset } from './index.ts';
import { infoOf } from './info.ts';

/**
 * A commune's own file says once, in Thông tin, whose it is: a row that names no commune at all is of that one, so
 * that a clerk who adds a person types nothing twice. A row with a name or a code of its own is judged as it stands.
 */
export function withOwnUnit(dataset: Dataset): Dataset {
  const { unitCode, unitName } = infoOf(dataset);
  if (dataset.kind !== 'commune' || unitCode === undefined) return dataset;
  const own = (row: DataRow): DataRow => {
    const values: Readonly<Record<string, unknown>> = row.values;
    const isOpen = 'unitCode' in values && values['unitCode'] === null && values['unitName'] === null;
    return isOpen ? { ...row, values: { ...row.values, unitCode, unitName: unitName ?? null } as DataRow['values'] } : row;
  };
  const sheets = Object.fromEntries(Object.entries(dataset.sheets).map(([key, sheet]: [string, SheetData]) =>
    [key, { ...sheet, rows: sheet.rows.map(own) }]));
  return { ...dataset, sheets };
}
