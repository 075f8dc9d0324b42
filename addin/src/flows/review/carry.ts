import { review as en } from '../../../../shared/i18n/en/review.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import { review as vi } from '../../../../shared/i18n/vi/review.ts';
import { tables } from '../../../../shared/i18n/vi/tables.ts';
import { contextOf } from '../../../../shared/tables/context.ts';
import type { TableContext } from '../../../../shared/tables/context.ts';
import { goneLines, goneTable } from '../../../../shared/tables/gone-table.ts';
import type { GoneRow } from '../../../../shared/tables/gone-table.ts';
import { RESULT_SHEETS } from '../../../../shared/tables/names.ts';
import type { OutputCell, OutputSheet } from '../../../../shared/tables/output.ts';
import { versionLineId } from '../../../../shared/tables/plan-lines.ts';
import type { ResultInput } from '../../../../shared/tables/result-input.ts';
import { refusalCells } from '../../../../shared/tables/review-table.ts';
import type { RefusalRow } from '../../../../shared/tables/review-table.ts';
import { serialToIso } from '../../../../shared/sheets/dates.ts';
import type { FieldCode } from '../../../../shared/catalog/codes.ts';
import type { RawCell } from '../../../../shared/sheets/raw.ts';
import { cellAddress } from '../../workbook/address.ts';
import { place } from '../../workbook/sheet-layout.ts';
import { carrySheet } from './carry-sheet.ts';
import type { CarriedSheet } from './carry-sheet.ts';
import type { MarkNotice } from './check-marks.ts';
import { withDraftLine } from './draft.ts';
import type { Completeness } from './draft.ts';
import type { OldSheet } from './old-sheet.ts';
import { KEY_COLUMNS, markIndex, rowIdsOf, text } from './rows.ts';
import type { OldRow } from './rows.ts';

export type OldSheets = ReadonlyMap<string, OldSheet>;

/** A notice with the cell of the new sheets where its words stand now. */
export interface ReviewNotice extends Pick<MarkNotice, 'code' | 'params'> {
  readonly sheet: string;
  /** A1; '' where it is about the sheet. */
  readonly cell: string;
}

/** The sheets to write, with what the next run has to know of them. */
export interface Carried {
  readonly sheets: readonly OutputSheet[];
  readonly notices: readonly ReviewNotice[];
  readonly complete: Completeness;
  readonly facts: ReadonlyMap<string, Pick<CarriedSheet, 'renamed' | 'sorted'>>;
}

/** Everything that people wrote into earlier results put into the new sheets: beside its line, among the refusals, or with the lines that are gone. */
export function carry(made: readonly OutputSheet[], old: OldSheets, result: ResultInput, found: readonly MarkNotice[], lang: Lang, date1904: boolean): Carried {
  const words = lang === 'en' ? en : vi;
  const context = contextOf(result, lang);
  const refused = refusalsOf(old);
  const marks = new Map(refused.map((row) => [row.id, tables.opinions[markIndex(row)] ?? null]));
  const back = new Map((old.get('gone')?.rows ?? []).map((row) => [row.id, row]));
  const facts = new Map<string, CarriedSheet>();
  const carryOne = (sheet: OutputSheet): OutputSheet => {
    const before = old.get(sheet.key);
    if (sheet.key === 'review') return { ...sheet, rows: refused.map((row, at) => refusalCells(refusalRow(row, date1904), at, context.names)), under: before ? carrySheet(sheet, before, { date1904, untitled: words.untitled }).sheet.under ?? [] : [] };
    if (!before || sheet.key === 'gone') return sheet;
    const carried = carrySheet(sheet, before, { date1904, untitled: words.untitled, ...(sheet.key === 'plan' ? { back } : {}) });
    facts.set(sheet.key, carried);
    return sheet.key === 'unfilled' ? { ...carried.sheet, under: [...carried.sheet.under ?? [], ...lostRows(carried, before)] } : carried.sheet;
  };
  const carried = made.map(carryOne);
  const gone = goneTable(context, goneRows(context, old, facts.get('plan')?.without ?? [], marks, carried, date1904));
  const at = carried.findIndex((sheet) => sheet.key === 'review') + 1;
  const drafted = carried.map((sheet) => (sheet.key === 'plan' ? withDraftLine(sheet, context.names.measure('reassign'), lang) : { sheet, complete: null }));
  const sheets = drafted.map(({ sheet }) => sheet).toSpliced(at, 0, ...(gone ? [gone] : []));
  const lost = [...facts.values()].flatMap(({ lostFormulas, lostFilters, sheet }) => [
    ...lostFormulas.map(({ id, column }) => ({ code: 'formula-lost', params: {}, id, column, sheet: sheet.key }) as const),
    ...lostFilters.map((title) => ({ code: 'filter-lost', params: { text: title }, id: '', column: '', sheet: sheet.key }) as const),
  ]);
  const notices = [...[...found, ...droppedNotices(context, old)].map((notice) => ({ ...notice, sheet: null })), ...lost].map((notice) => placed(notice, notice.sheet, sheets));
  return {
    sheets: sheets.map((sheet) => (sheet.key === 'log' && notices.length > 0 ? withNotices(sheet, notices, context) : sheet)),
    notices, facts,
    complete: drafted.find(({ complete }) => complete !== null)?.complete ?? { done: 0, lines: 0 },
  };
}

/** Refusals in force, once each: a mark in the plan, or one that was kept before and not cleared since. */
function refusalsOf(old: OldSheets): readonly OldRow[] {
  const all = ['plan', 'review', 'gone'].flatMap((key) => old.get(key)?.rows ?? []).filter((row) => markIndex(row) >= 2);
  return [...new Map(all.toReversed().map((row) => [row.id, row])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Columns of the review sheet that take a text as it is; every other remark goes into one cell. */
const TAKEN = new Set(['opinion', 'opinionReason', 'writer', 'opinionDate', 'status']);

function refusalRow(row: OldRow, date1904: boolean): RefusalRow {
  const { person, unit, field } = codesOf(row.id);
  return {
    person, unit, field,
    opinion: value(row.own.get('opinion')),
    opinionReason: value(row.own.get('opinionReason')),
    writer: value(row.own.get('writer')),
    opinionDate: day(row.own.get('opinionDate'), date1904),
    others: [...[...row.own].filter(([key]) => !TAKEN.has(key)).map(([, cell]) => cell), ...row.added.values()].map(text).join('; ') || null,
  };
}

/** Lines gone this time, and lines gone before that still have words beside them. Words of refusals stand on the review sheet. */
function goneRows(context: TableContext, old: OldSheets, without: readonly OldRow[], marks: ReadonlyMap<string, string | null>, carried: readonly OutputSheet[], date1904: boolean): readonly GoneRow[] {
  const plan = carried.find((sheet) => sheet.key === 'plan');
  const now = new Set(plan ? rowIdsOf(plan) : []);
  const earlier = (old.get('gone')?.rows ?? []).filter((row) => !now.has(row.id));
  const words = new Map([...earlier, ...without].filter((row) => !marks.has(row.id)).map((row) => [row.id, row]));
  const lines = goneLines(context, (id) => marks.get(id) ?? null);
  const told = new Set(lines.map(({ line }) => versionLineId(line)));
  const first = tables.statuses[0] ?? '';
  const review = context.lang === 'en' ? en : vi;
  const kept = [...words.values()].filter((row) => !told.has(row.id) && hasOwnWords(row, first));
  const rowOf = (id: string, line: GoneRow['line'], why: string): GoneRow => {
    const row = words.get(id);
    const own = new Map([...row?.own ?? []].filter(([key]) => key !== 'others').map(([key, cell]) => [key, key === 'opinionDate' ? day(cell, date1904) : value(cell)] as const));
    return { line, why, words: own, others: [text(row?.own.get('others')), ...[...row?.added.values() ?? []].map(text)].filter((each) => each !== '').join('; ') || null };
  };
  return [
    ...lines.map(({ line, why }) => rowOf(versionLineId(line), line, why)),
    ...kept.map((row) => rowOf(row.id, codesOf(row.id), review.goneEarlier)),
  ];
}

/** A status that every new line starts with is not something a person wrote. */
function hasOwnWords(row: OldRow, firstStatus: string): boolean {
  return row.added.size > 0 || [...row.own].some(([key, cell]) => key !== 'status' || text(cell) !== firstStatus);
}

/** Words beside needs that are no longer unfilled go under the list, whole rows as they stood. */
function lostRows({ without, sheet }: CarriedSheet, old: OldSheet): readonly (readonly OutputCell[])[] {
  const idAt = sheet.columns.map((column) => old.columns.find(({ id }) => id === column.key)?.index);
  return without.filter((row) => hasOwnWords(row, '')).map((row) => idAt.map((index): OutputCell => (index === undefined ? null : value(old.raw.rows[row.row - 1]?.[index]))));
}

/** Marks to keep a line that could not hold, named; the line stands with those that are gone. */
function droppedNotices({ result, names }: TableContext, old: OldSheets): readonly MarkNotice[] {
  const rows = new Map((old.get('plan')?.rows ?? []).map((row) => [row.id, row]));
  return result.plan.droppedPins.flatMap((pin): MarkNotice[] => {
    if (pin.kind !== 'keep') return [];
    const id = versionLineId(pin);
    const about = [names.person(pin.person), names.unit(pin.unit), names.field(pin.field)].join(' – ');
    return [{ code: 'pin-dropped', params: { mark: text(rows.get(id)?.own.get('opinion')) || (tables.opinions[1] ?? ''), about }, id, column: 'opinion' }];
  });
}

type Unplaced = Pick<MarkNotice, 'code' | 'params' | 'id' | 'column'>;

/** Where the words of a notice stand now: on the plan, among the refusals or the lines that are gone. */
function placed({ code, params, id, column }: Unplaced, on: string | null, sheets: readonly OutputSheet[]): ReviewNotice {
  for (const sheet of sheets.filter(({ key }) => (on === null ? key === 'plan' || key === 'review' || key === 'gone' : key === on))) {
    if (id === '') return { code, params, sheet: sheet.name, cell: '' };
    const row = KEY_COLUMNS[sheet.key] ? rowIdsOf(sheet).indexOf(id) : -1;
    const at = sheet.columns.findIndex(({ key }) => key === column);
    if (row >= 0) return { code, params, sheet: sheet.name, cell: cellAddress(place(sheet).first + row, Math.max(0, at)) };
  }
  return { code, params, sheet: RESULT_SHEETS.plan, cell: '' };
}

function withNotices(log: OutputSheet, notices: readonly ReviewNotice[], { lang, say }: TableContext): OutputSheet {
  const words = lang === 'en' ? en : vi;
  const rows = notices.map(({ code, params, sheet, cell }, index): readonly OutputCell[] => [
    log.rows.length + index + 1, words.noticeWhat, cell === '' ? sheet : say(words.noticeBasis, { sheet, cell }), say(words.notices[code], params), null,
  ]);
  return { ...log, rows: [...log.rows, ...rows] };
}

function codesOf(id: string): { readonly person: string; readonly unit: string; readonly field: FieldCode } {
  const [person = '', unit = '', field = ''] = id.split('|');
  return { person, unit, field: field as FieldCode };
}

function day(cell: RawCell | undefined, date1904: boolean): OutputCell {
  return (typeof cell === 'number' ? serialToIso(cell, date1904) : null) ?? value(cell);
}

function value(cell: RawCell | undefined): OutputCell {
  return typeof cell === 'number' || cell === null || cell === undefined ? (cell ?? null) : text(cell);
}
