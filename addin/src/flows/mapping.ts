import { describeReading } from '../../../shared/sheets/describe.ts';
import type { PageReading } from '../../../shared/sheets/describe.ts';
import type { WorkbookKind } from '../../../shared/sheets/declare.ts';
import type { MappedColumn, SheetMapping } from '../../../shared/sheets/mapping.ts';
import type { RawWorkbook } from '../../../shared/sheets/raw.ts';
import type { StateRow, WorkbookPort } from '../workbook/port.ts';

const TOPIC = 'mapping';

/** What people corrected in how the pages of this workbook are read, as _DP remembers it. */
export async function readMapping(port: WorkbookPort): Promise<readonly SheetMapping[]> {
  return (await port.readState()).flatMap((row) => mappingIn(row) ?? []);
}

/** Remembers corrections in the workbook, in place of the earlier ones; a page without any leaves no trace. */
export async function saveMapping(port: WorkbookPort, mappings: readonly SheetMapping[]): Promise<void> {
  const others = (await port.readState()).filter(({ topic }) => topic !== TOPIC);
  const rows = mappings.filter(isSomething).map(({ sheet, ...mapping }): StateRow => ({ topic: TOPIC, key: sheet, value: JSON.stringify(mapping) }));
  await port.writeState([...others, ...rows]);
}

/** A workbook as it was read, with what people corrected: every reader honours it. */
export async function withMapping(port: WorkbookPort, raw: RawWorkbook): Promise<RawWorkbook> {
  const mapping = await readMapping(port);
  return mapping.length === 0 ? raw : { ...raw, mapping };
}

/** The reading of a workbook under corrections that are not saved yet. */
export function preview(raw: RawWorkbook, mapping: readonly SheetMapping[]): { readonly kind: WorkbookKind | null; readonly pages: readonly PageReading[] } {
  return describeReading({ ...raw, mapping });
}

function isSomething({ kind, header, columns }: SheetMapping): boolean {
  return kind !== undefined || header !== undefined || columns.length > 0;
}

/** A row that a person damaged corrects nothing. */
function mappingIn({ topic, key, value }: StateRow): SheetMapping | null {
  if (topic !== TOPIC) return null;
  try {
    const { kind, header, columns } = JSON.parse(value) as Partial<SheetMapping>;
    if (!Array.isArray(columns) || !columns.every(isColumn)) return null;
    const isHeader = header !== undefined && Number.isInteger(header.first) && Number.isInteger(header.last);
    return { sheet: key, columns, ...(typeof kind === 'string' ? { kind } : {}), ...(isHeader ? { header } : {}) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function isColumn(column: Partial<MappedColumn> | null): column is MappedColumn {
  return typeof column?.title === 'string' && typeof column.target === 'string' && Number.isInteger(column.column);
}
