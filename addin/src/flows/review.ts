import type { FieldCode } from '../../../shared/catalog/codes.ts';
import type { Pin, PreviousLine } from '../../../shared/norms/staffing-case.ts';
import type { PlanResult } from '../../../shared/proposals/result.ts';
import { tables } from '../../../shared/i18n/vi/tables.ts';
import { review as reviewEn } from '../../../shared/i18n/en/review.ts';
import { review as reviewVi } from '../../../shared/i18n/vi/review.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import type { RawCell, RawSheet } from '../../../shared/sheets/raw.ts';
import { lists } from '../../../shared/sheets/lists.ts';
import type { OutputCell, OutputColumn, OutputSheet } from '../../../shared/tables/output.ts';
import type { StateRow, WorkbookPort } from '../workbook/port.ts';

/**
 * What people wrote into the last result: marks that become pins, the lines themselves (for stability), and every
 * text in the columns that are theirs, to be carried into the new sheets by key. Sorting, filtering, moved and added
 * columns do not matter: columns are found by the titles that the last run wrote (kept in _DP), rows by their codes.
 */
export interface Review {
  readonly pins: readonly Pin[];
  readonly previous: readonly PreviousLine[];
  /** The new sheets with the old texts in them; texts without a row go to the end of the log sheet. */
  carryInto(sheets: readonly OutputSheet[], lang: Lang): readonly OutputSheet[];
}

/** Which columns tell the rows of a sheet apart. */
const KEY_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  plan: ['key', 'toCode', 'field'],
  unfilled: ['code', 'field'],
};
const COLUMNS_TOPIC = 'result-columns';
const LINES_TOPIC = 'plan-lines';
/** Before the key of a column that the person added. */
const ADDED = 'added:';

interface KnownColumns {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly own: readonly string[];
}

interface OldRow {
  readonly id: string;
  /** Texts by column key for our own columns, by title for columns that the person added. */
  readonly own: ReadonlyMap<string, RawCell>;
  readonly added: ReadonlyMap<string, RawCell>;
}

export async function readReview(port: WorkbookPort): Promise<Review> {
  const state = await port.readState();
  const there = new Set((await port.sheets()).map((sheet) => sheet.name));
  const old = new Map<string, readonly OldRow[]>();
  for (const row of state.filter(({ topic }) => topic === COLUMNS_TOPIC)) {
    const known = JSON.parse(row.value) as KnownColumns;
    if (there.has(known.name)) old.set(row.key, oldRows(await port.readSheet(known.name), known, KEY_COLUMNS[row.key] ?? []));
  }
  const lines = linesOf(state);
  const isPlanThere = old.has('plan');
  return {
    pins: pinsOf(old.get('plan') ?? []),
    previous: isPlanThere ? lines : [],
    carryInto: (sheets, lang) => carry(sheets, old, lang),
  };
}

/** What the next run needs to know of this one; replaces what was kept of the last. */
export function reviewState(state: readonly StateRow[], sheets: readonly OutputSheet[], plan: PlanResult): readonly StateRow[] {
  const others = state.filter(({ topic }) => topic !== COLUMNS_TOPIC && topic !== LINES_TOPIC);
  const columns = sheets.filter((sheet) => sheet.key in KEY_COLUMNS).map((sheet): StateRow => {
    const ours = sheet.columns.filter((column) => !column.key.startsWith(ADDED));
    const known: KnownColumns = {
      name: sheet.name,
      titles: Object.fromEntries(ours.map((column) => [column.key, column.title])),
      own: ours.filter((column) => column.own).map((column) => column.key),
    };
    return { topic: COLUMNS_TOPIC, key: sheet.key, value: JSON.stringify(known) };
  });
  const lines = plan.lines.map(({ person, toUnit, field, measure }, index): StateRow => {
    const line: PreviousLine = { person, unit: toUnit, field, measure };
    return { topic: LINES_TOPIC, key: String(index + 1), value: JSON.stringify(line) };
  });
  return [...others, ...columns, ...lines];
}

function linesOf(state: readonly StateRow[]): readonly PreviousLine[] {
  return state.filter(({ topic }) => topic === LINES_TOPIC).map(({ value }) => JSON.parse(value) as PreviousLine);
}

function oldRows(sheet: RawSheet, known: KnownColumns, keyColumns: readonly string[]): readonly OldRow[] {
  const keyTitles = keyColumns.map((key) => known.titles[key] ?? '');
  const headerAt = sheet.rows.findIndex((row) => keyTitles.every((title) => row.includes(title)));
  const header = sheet.rows[headerAt];
  if (!header) return [];
  const at = (title: string) => header.indexOf(title);
  const ours = new Set(Object.values(known.titles));
  const added = header.map((title, index) => ({ title: text(title), index })).filter(({ title }) => title !== '' && !ours.has(title));
  const filled = (entries: readonly (readonly [string, RawCell])[]) => new Map(entries.filter(([, cell]) => text(cell) !== ''));
  return sheet.rows.slice(headerAt + 1)
    .map((row): OldRow => ({
      id: idOf(keyColumns, keyTitles.map((title) => text(row[at(title)]))),
      own: filled(known.own.map((key) => [key, row[at(known.titles[key] ?? '')] ?? null] as const)),
      added: filled(added.map(({ title, index }) => [title, row[index] ?? null] as const)),
    }))
    .filter((row) => keyColumns.length > 0 && row.id.split('|').every((part) => part !== ''));
}

/** Codes of a row, so that a result made in another language has the same ids: a field's label becomes its code. */
function idOf(keys: readonly string[], texts: readonly string[]): string {
  return texts.map((label, index) => (keys[index] === 'field' ? fieldCodeOf(label) : label)).join('|');
}

function fieldCodeOf(label: string): string {
  return lists.field.find((entry) => entry.vi === label || entry.en === label)?.code ?? label;
}

function isField(code: string): code is FieldCode {
  return lists.field.some((entry) => entry.code === code);
}

/** Thống nhất and Giữ nguyên keep a line; the other marks are the three refusals. They are the same words in every language. */
function pinsOf(rows: readonly OldRow[]): readonly Pin[] {
  return rows.flatMap((row): Pin[] => {
    const mark = text(row.own.get('opinion'));
    const index = (tables.opinions as readonly string[]).indexOf(mark);
    const [person = '', unit = '', field = ''] = row.id.split('|');
    if (index === 2) return [{ kind: 'forbid', person, unit }];
    if (index === 3) return [{ kind: 'withdraw', person }];
    if (!isField(field)) return [];
    if (index === 0 || index === 1) return [{ kind: 'keep', person, unit, field }];
    return index === 4 ? [{ kind: 'empty', unit, field }] : [];
  });
}

function carry(sheets: readonly OutputSheet[], old: ReadonlyMap<string, readonly OldRow[]>, lang: Lang): readonly OutputSheet[] {
  const lost: OldRow[] = [];
  const carried = sheets.map((sheet) => {
    const rows = old.get(sheet.key);
    return rows ? carrySheet(sheet, rows, lost) : sheet;
  });
  return lost.length === 0 ? carried : carried.map((sheet) => (sheet.key === 'log' ? withLost(sheet, lost, lang) : sheet));
}

function carrySheet(sheet: OutputSheet, old: readonly OldRow[], lost: OldRow[]): OutputSheet {
  const keys = KEY_COLUMNS[sheet.key] ?? [];
  const keyAt = keys.map((key) => sheet.columns.findIndex((column) => column.key === key));
  const byId = new Map(old.map((row) => [row.id, row]));
  const added = [...new Set(old.flatMap((row) => [...row.added.keys()]))];
  const seen = new Set<string>();
  const rows = sheet.rows.map((cells) => {
    const id = idOf(keys, keyAt.map((index) => text(plain(cells[index]))));
    const row = byId.get(id);
    seen.add(id);
    const own = cells.map((cell, index): OutputCell => {
      const column = sheet.columns[index];
      return column?.own && row?.own.has(column.key) ? carriedCell(row.own.get(column.key), column) : cell;
    });
    return [...own, ...added.map((title): OutputCell => value(row?.added.get(title)))];
  });
  const defaults = new Set(sheet.rows.flatMap((cells) => sheet.columns.flatMap((column, index) => (column.own ? [text(plain(cells[index]))] : []))));
  lost.push(...old.filter((row) => !seen.has(row.id) && hasOwnWords(row, defaults)));
  return { ...sheet, rows, columns: [...sheet.columns, ...added.map(addedColumn)] };
}

/** A status that every new line starts with is not something a person wrote. */
function hasOwnWords(row: OldRow, defaults: ReadonlySet<string>): boolean {
  return row.added.size > 0 || [...row.own.values()].some((cell) => !defaults.has(text(cell)));
}

const addedColumn = (title: string): OutputColumn => ({ key: `${ADDED}${title}`, title, width: 20, format: 'text', wrap: true, own: true });

function withLost(log: OutputSheet, lost: readonly OldRow[], lang: Lang): OutputSheet {
  const words = lang === 'en' ? reviewEn : reviewVi;
  const rows = lost.map((row, index): readonly OutputCell[] => {
    const said = [...row.own.values(), ...row.added.values()].map(text).join('; ');
    return [log.rows.length + index + 1, words.lostWhat, row.id.split('|').join(' · '), said, words.lostBasis];
  });
  return { ...log, rows: [...log.rows, ...rows] };
}

/** Excel keeps a day as a number; a date column of ours takes ISO text. */
function carriedCell(cell: RawCell | undefined, column: OutputColumn): OutputCell {
  if (column.format !== 'date' || typeof cell !== 'number') return value(cell);
  return new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString().slice(0, 10);
}

function value(cell: RawCell | undefined): OutputCell {
  return typeof cell === 'number' || cell === null || cell === undefined ? (cell ?? null) : text(cell);
}

function plain(cell: OutputCell | undefined): RawCell {
  return typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null);
}

function text(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.error : String(cell).trim();
}
