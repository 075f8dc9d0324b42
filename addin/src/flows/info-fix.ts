import { provinceName } from '../../../shared/catalog/communes/index.ts';
import { infoItems } from '../../../shared/checks/info-missing.ts';
import { makesInfo } from '../../../shared/findings/fix-text.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { isoToSerial } from '../../../shared/sheets/dates.ts';
import { INFO_ITEMS, infoSheet } from '../../../shared/sheets/declared/organization.ts';
import type { RawSheet } from '../../../shared/sheets/raw.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { AppliedFix, CellPlace } from './fix.ts';
import { addToFixLog, removeFromFixLog } from './fix-log.ts';
import type { FixLogEntry } from './fix-log.ts';

/** The sheet as it is told in the log: all of it is one fix. */
const CELL = 'A1';

/** Makes Thông tin of what the list itself says of its commune and day; one that is there by now is left alone and named. */
export async function makeInfoSheet(
  port: WorkbookPort, findings: readonly Finding[], { at, batch }: { readonly at: string; readonly batch: number },
): Promise<{ readonly log: readonly AppliedFix[]; readonly changed: readonly CellPlace[] }> {
  const wanted = findings.find(({ code, fix }) => makesInfo(code) && fix?.value !== undefined);
  if (!wanted) return { log: [], changed: [] };
  const place: CellPlace = { sheet: infoSheet.title, cell: CELL };
  if ((await port.sheets()).some(({ name }) => name === place.sheet)) return { log: [], changed: [place] };
  const { code, column, params } = wanted;
  const after = String(wanted.fix?.value ?? '');
  await port.putSheet(infoOutput(params));
  const told = { before: '', after, column, params };
  await addToFixLog(port, [{ ...place, anchor: null, before: null, format: null, after, code, batch, at: at === '' ? null : at, told }]);
  return { log: [{ ...place, before: '', after, shown: after, code, column, params }], changed: [] };
}

/** Takes the sheet away again, unless a person has written into it since. */
export async function takeInfoAway(port: WorkbookPort, raw: RawSheet | null, entries: readonly FixLogEntry[]): Promise<{ readonly undone: number; readonly changed: readonly string[] }> {
  const [entry] = entries;
  if (!entry) return { undone: 0, changed: [] };
  await removeFromFixLog(port, entries, []);
  const isOurs = (await port.sheets()).some(({ name, ours }) => name === entry.sheet && ours);
  if (!raw || !isOurs || !isAsMade(raw, entry)) return { undone: 0, changed: [entry.cell] };
  await port.removeSheet(entry.sheet);
  return { undone: 1, changed: [] };
}

function isAsMade({ rows }: RawSheet, { told }: FixLogEntry): boolean {
  const made = infoOutput(told?.params ?? {}).rows.map(([item, value]) => [item, serialOf(value)]);
  return JSON.stringify(rows.slice(1).map(([item = null, value = null]) => [item, value])) === JSON.stringify(made);
}

function serialOf(value: unknown): unknown {
  const held = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof held === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(held) ? isoToSerial(held, false) : held;
}

function infoOutput(params: Finding['params']): OutputSheet {
  const { unitCode, unitName, province, asOf } = infoItems(params);
  const { item, value } = infoSheet.columns;
  return {
    key: 'info', name: infoSheet.title, above: [], below: [], table: null,
    columns: [{ key: 'item', title: item.title, width: 32, format: 'text' }, { key: 'value', title: value.title, width: 40, format: 'text', own: true }],
    rows: [
      [INFO_ITEMS.asOf, asOf === undefined ? { value: null, format: 'date' } : { value: asOf, format: 'date' }],
      [INFO_ITEMS.province, province], [INFO_ITEMS.provinceName, provinceName(province)],
      [INFO_ITEMS.unitCode, unitCode], [INFO_ITEMS.unitName, unitName],
    ],
    print: { landscape: false, repeatHeader: true, fitWidth: true },
  };
}
