import type { MergeRow } from '../../../../shared/merge/cells.ts';
import { mergeRows } from '../../../../shared/merge/cells.ts';
import { MERGED_SHEETS, OWNER_COLUMN } from '../../../../shared/merge/sheets.ts';
import type { SenderKind } from '../../../../shared/merge/sheets.ts';
import type { RawCell, RawSheet } from '../../../../shared/sheets/raw.ts';
import type { SheetData } from '../../../../shared/sheets/declare.ts';
import type { Dataset, SheetKey } from '../../../../shared/sheets/index.ts';
import { readDataset } from '../../../../shared/sheets/read.ts';
import { SOURCES_SHEET } from '../../../../shared/tables/merge-tables.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import { FlowError } from '../flow-error.ts';
import { keyNumbers } from '../key-numbers.ts';
import type { KeyNumbers } from '../key-numbers.ts';
import { withMapping } from '../mapping.ts';
import type { SourceRef } from './types.ts';

/** The provincial workbook before the merge. */
export interface Target {
  readonly dataset: Dataset;
  readonly raw: ReadonlyMap<string, RawSheet>;
  /** Rows of each merged sheet by the code of their unit or agency. */
  readonly rows: ReadonlyMap<SheetKey, ReadonlyMap<string, readonly MergeRow[]>>;
  /** The highest number of a Mã that each unit or agency had here before. */
  readonly keyNumbers: KeyNumbers;
  /** Which file and row each row came from, as far as an earlier merge wrote it. */
  readonly sources: readonly SourceRef[];
}

/** @throws FlowError 'province-only' when it is another kind of workbook, 'merge-several-tables' where a list stands in several tables */
export async function readTarget(port: WorkbookPort, signal?: AbortSignal): Promise<Target> {
  const raw = await withMapping(port, await port.read(signal ? { signal } : {}));
  const { dataset, findings } = readDataset(raw);
  if (dataset.kind !== 'province' || findings.some(({ code }) => code === 'workbook-kind-unknown') || !dataset.sheets.units) throw new FlowError('province-only');
  const byName = new Map(raw.sheets.map((sheet) => [sheet.name, sheet]));
  const rows = new Map<SheetKey, ReadonlyMap<string, readonly MergeRow[]>>();
  for (const kind of Object.keys(MERGED_SHEETS) as SenderKind[]) {
    for (const { sheet: key } of MERGED_SHEETS[kind]) {
      const data = dataset.sheets[key] as SheetData | undefined;
      if (data?.parts?.length) throw new FlowError('merge-several-tables', { sheet: data.decl.title });
      if (data) rows.set(key, Map.groupBy(mergeRows(data, byName), (row) => row.cells[OWNER_COLUMN[kind]]?.means ?? ''));
    }
  }
  return { dataset, raw: byName, rows, keyNumbers: keyNumbers(await port.readState()), sources: readSources(byName.get(SOURCES_SHEET)) };
}

/** The rows of Nguồn số liệu; the sheet is ours, and a person may have sorted it. */
function readSources(sheet: RawSheet | undefined): SourceRef[] {
  const header = sheet?.rows.findIndex((cells) => cells.length >= 6 && cells[5] !== null && String(cells[0]) !== '') ?? -1;
  if (!sheet || header < 0) return [];
  const text = (cell: RawCell | undefined): string => (cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell));
  return sheet.rows.slice(header + 1).filter((cells) => text(cells[0]) !== '').map((cells) => ({
    sheet: text(cells[0]), id: text(cells[1]), owner: text(cells[2]), file: text(cells[4]), row: Number(cells[5] ?? 0), sheetInFile: text(cells[6]),
  }));
}
