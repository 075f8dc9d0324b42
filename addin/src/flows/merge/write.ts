import type { IsoDate } from '../../../../shared/catalog/codes.ts';
import { vietnameseDate } from '../../../../shared/i18n/format.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import type { SheetData, SheetDecl } from '../../../../shared/sheets/declare.ts';
import { INFO_ITEMS } from '../../../../shared/sheets/declared/organization.ts';
import { sheets as declared } from '../../../../shared/sheets/index.ts';
import type { SheetKey } from '../../../../shared/sheets/index.ts';
import { infoOf } from '../../../../shared/sheets/info.ts';
import { sourcesTable, submissionsTable } from '../../../../shared/tables/merge-tables.ts';
import type { SourceLine, SubmissionRow } from '../../../../shared/tables/merge-tables.ts';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import { templateSheets } from '../../../../shared/tables/template.ts';
import { matchKey } from '../../../../shared/text/match-key.ts';
import type { StateRow, WorkbookPort } from '../../workbook/port.ts';
import { FlowError } from '../flow-error.ts';
import type { Applied } from './apply.ts';
import type { Target } from './target.ts';
import type { SourceFile, SourceRef } from './types.ts';
import { KEY_NUMBERS, keyNumberRows } from '../key-numbers.ts';
import { VirtualSheet } from './virtual-sheet.ts';
import type { Layout } from './virtual-sheet.ts';

const TOPIC = 'merge';

/** The sheets of the person that the merge changes; one that the workbook lacks is made from the template. */
export interface OpenSheets {
  readonly of: (key: SheetKey) => VirtualSheet;
  readonly opened: ReadonlyMap<SheetKey, VirtualSheet>;
  readonly made: readonly OutputSheet[];
}

export function openSheets(target: Target, lang: Lang): OpenSheets {
  const opened = new Map<SheetKey, VirtualSheet>();
  const made: OutputSheet[] = [];
  const of = (key: SheetKey): VirtualSheet => {
    const known = opened.get(key);
    if (known) return known;
    const data = target.dataset.sheets[key] as SheetData | undefined;
    const raw = data && target.raw.get(data.name);
    const sheet = data && raw ? new VirtualSheet(data, raw, target.dataset.date1904) : newSheet(key);
    opened.set(key, sheet);
    return sheet;
  };
  const newSheet = (key: SheetKey): VirtualSheet => {
    const decl: SheetDecl = declared[key];
    const output = templateSheets('province', { lang }).find((sheet) => sheet.key === key)!;
    made.push(output);
    const header = output.above.length + 1;
    const data: SheetData = {
      decl, name: output.name, headerRow: header, rows: [], extraColumns: [], totalRows: [],
      columnOf: Object.fromEntries(output.columns.map(({ key: column }, index) => [column, index])),
    };
    const blank = Array.from({ length: header }, () => []);
    return new VirtualSheet(data, { name: output.name, rows: blank, formats: new Map(), formulas: new Map(), hiddenRows: new Set(), merges: [] }, target.dataset.date1904);
  };
  return { of, opened, made };
}

interface MergeToWrite {
  readonly target: Target;
  readonly sheets: OpenSheets;
  readonly chosen: readonly SourceFile[];
  readonly applied: Applied;
  readonly lines: readonly SubmissionRow[];
  readonly lang: Lang;
}

/** Writes what changed, marked in _DP while it lasts. Returns the number of cells written into the person's sheets. */
export async function writeMerge(port: WorkbookPort, merge: MergeToWrite): Promise<Written> {
  const { target, sheets, chosen, applied } = merge;
  if (chosen.length === 0) return NOTHING;
  unitFacts(sheets, target, chosen);
  asOfOfAll(sheets, target, chosen);
  const tables = [
    submissionsTable(merge.lines, countsOf(merge.lines), merge.lang),
    sourcesTable(sourceLines(merge), merge.lang),
  ];
  await refuseTaken(port, [...tables, ...sheets.made]);
  const state = await port.readState();
  const others = [...state.filter((row) => row.topic !== TOPIC && row.topic !== KEY_NUMBERS), ...keyNumberRows(applied.numbers)];
  const layouts: (Layout & { readonly sheet: VirtualSheet })[] = [];
  for (const sheet of sheets.opened.values()) layouts.push({ ...await layoutOf(port, sheet), sheet });
  const edits = layouts.filter((one) => one.edits.length > 0 || one.change !== null);
  const outdated = tables.filter((table) => !state.some((row) => row.topic === TOPIC && row.key === table.key && row.value === hash(table)) || !target.raw.has(table.name));
  if (edits.length === 0 && outdated.length === 0) return NOTHING;
  const row = (key: string, value: string): StateRow => ({ topic: TOPIC, key, value });
  const made = new Set(sheets.made.map((sheet) => sheet.name));
  const grow = ({ sheet, lastRow }: (typeof edits)[number]) => port.growTable(sheet.data.name, sheet.data.headerRow, lastRow);
  // before anything is written: a table that cannot grow refuses
  for (const one of edits) if (!made.has(one.sheet.data.name) && !one.change) await grow(one);
  await port.writeState([...others, row('writing', '1')]);
  for (const sheet of sheets.made) await port.putSheet(sheet);
  for (const one of edits) {
    if (one.change) await port.changeRows(one.sheet.data.name, one.change);
    await port.writeCells(one.sheet.data.name, one.edits);
    if (made.has(one.sheet.data.name) || one.change) await grow(one);
  }
  for (const table of outdated) await port.putSheet(table);
  await port.writeState([...others, ...tables.map((table) => row(table.key, hash(table)))]);
  return {
    written: edits.reduce((sum, one) => sum + one.edits.length + (one.change?.remove.length ?? 0), 0), changed: true,
    refilled: edits.flatMap(({ sheet, refilled: rows }) => (rows.length > 0 ? [{ sheet: sheet.data.name, rows }] : [])),
  };
}

interface Written {
  readonly written: number;
  readonly changed: boolean;
  /** Rows in which somebody else stands now, while fills and notes of cells did not move. */
  readonly refilled: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
}

const NOTHING: Written = { written: 0, changed: false, refilled: [] };

/** Rows move where they can, so that what the province made of a row stays with its person. */
async function layoutOf(port: WorkbookPort, sheet: VirtualSheet): Promise<Layout> {
  const moved = sheet.moved();
  return moved.change === null || await port.changeRows(sheet.data.name, moved.change, true) ? moved : sheet.places();
}

/** The last merge into this workbook began to write and did not end. */
export async function mergeUnfinished(port: WorkbookPort): Promise<boolean> {
  return (await port.readState()).some(({ topic, key }) => topic === TOPIC && key === 'writing');
}

/** Danh mục đơn vị says of each commune the date of its file, the total that it confirms and what it needs by workload. */
function unitFacts(sheets: OpenSheets, { dataset }: Target, chosen: readonly SourceFile[]): void {
  const files = new Map(chosen.filter(({ kind }) => kind === 'commune').map((source) => [source.code, source]));
  if (files.size === 0) return;
  const sheet = sheets.of('units');
  for (const { row, values } of dataset.sheets.units?.rows ?? []) {
    const file = files.get(values.unitCode ?? '');
    if (!file) continue;
    if (file.asOf !== (values.reportDate?.iso ?? null)) sheet.set(row, 'reportDate', dayCell(file.asOf));
    if (file.statedTotal !== values.statedTotal && file.statedTotal !== null) sheet.set(row, 'statedTotal', { means: '', shown: '', value: file.statedTotal });
    if (file.workload !== values.workload && file.workload !== null) sheet.set(row, 'workload', { means: '', shown: '', value: file.workload });
  }
}

function dayCell(day: IsoDate | null): Parameters<VirtualSheet['set']>[2] {
  return day === null ? { means: '', shown: '', value: null } : { means: day, shown: day, value: null, day };
}

/** A workbook without a date of its own takes that of its files, where they all have one and the same. */
function asOfOfAll(sheets: OpenSheets, { dataset }: Target, chosen: readonly SourceFile[]): void {
  const dates = [...new Set(chosen.filter(({ kind }) => kind === 'commune').map(({ asOf }) => asOf))];
  const [date] = dates;
  if (dates.length !== 1 || !date || infoOf(dataset).asOf !== undefined) return;
  const row = dataset.sheets.info?.rows.find(({ values }) => values.item !== null && matchKey(values.item) === matchKey(INFO_ITEMS.asOf));
  if (row && row.values.value === null) sheets.of('info').set(row.row, 'value', { means: date, shown: date, value: vietnameseDate(date) });
}

function countsOf(lines: readonly SubmissionRow[]): { units: number; received: number; confirmed: number } {
  const units = lines.filter(({ code }) => /^\d{5}$/.test(code));
  return { units: units.length, received: units.filter(({ state }) => state === 'file').length, confirmed: units.filter(({ confirmed }) => confirmed).length };
}

/** Lines of earlier merges stay for units of which no file came now; in the order of sheets, units and rows. */
function sourceLines({ target, chosen, applied, lines }: MergeToWrite): SourceLine[] {
  const now = new Set(chosen.map(({ code }) => code));
  const order = new Map(lines.map(({ code }, index) => [code, index]));
  const names = new Map(lines.map(({ code, name }) => [code, name]));
  const sheetOrder = new Map(Object.values(declared).map((decl, index) => [String(target.dataset.sheets[decl.key as SheetKey]?.name ?? decl.title), index]));
  const place = ({ sheet, owner, row }: SourceRef): readonly number[] => [sheetOrder.get(sheet) ?? 99, order.get(owner) ?? 999, row];
  return [...target.sources.filter(({ owner }) => !now.has(owner)), ...applied.sources]
    .toSorted((a, b) => {
      const [first, second] = [place(a), place(b)];
      return first[0]! - second[0]! || first[1]! - second[1]! || first[2]! - second[2]!;
    })
    .map((ref) => ({ ...ref, ownerName: names.get(ref.owner) ?? ref.owner }));
}

async function refuseTaken(port: WorkbookPort, tables: readonly OutputSheet[]): Promise<void> {
  const names = new Set(tables.map(({ name }) => name));
  const taken = (await port.sheets()).find((sheet) => names.has(sheet.name) && !sheet.ours);
  if (taken) throw new FlowError('sheet-not-ours', { sheet: taken.name });
}

/** FNV-1a over the content of a sheet of ours: a sheet that would be the same is not written again. */
function hash(sheet: OutputSheet): string {
  let value = 0x811c9dc5;
  for (const char of JSON.stringify([sheet.above, sheet.rows])) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
