import type { Lang, Names } from '../../../shared/i18n/format.ts';
import { review as en } from '../../../shared/i18n/en/review.ts';
import { review as vi } from '../../../shared/i18n/vi/review.ts';
import type { RawCell } from '../../../shared/sheets/raw.ts';
import { refusalCells } from '../../../shared/tables/review-table.ts';
import type { RefusalRow } from '../../../shared/tables/review-table.ts';
import type { OutputCell, OutputColumn, OutputSheet } from '../../../shared/tables/output.ts';
import { ADDED, idOf, KEY_COLUMNS, markIndex, text } from './review-rows.ts';
import type { OldRow } from './review-rows.ts';

type OldSheets = ReadonlyMap<string, readonly OldRow[]>;

/** Words of earlier results put into new sheets: beside their line, on the review sheet, or at the end of the log. */
export function carry(sheets: readonly OutputSheet[], old: OldSheets, names: Names, lang: Lang): readonly OutputSheet[] {
  const refused = refusalsOf(old);
  const refusedIds = new Set(refused.map((row) => row.id));
  const lost: OldRow[] = [];
  const carried = sheets.map((sheet) => {
    const rows = sheet.key === 'review' ? undefined : old.get(sheet.key);
    return rows ? carrySheet(sheet, rows, lost) : sheet;
  });
  const notes = [
    ...lost.filter((row) => !refusedIds.has(row.id)).map((row) => ({ row, unknown: false })),
    ...unknownMarks(old).map((row) => ({ row, unknown: true })),
  ];
  return carried.map((sheet) => {
    if (sheet.key === 'review') return { ...sheet, rows: refused.map((row, at) => refusalCells(refusalRow(row), at, names)) };
    return sheet.key === 'log' && notes.length > 0 ? withNotes(sheet, notes, names, lang) : sheet;
  });
}

/** Refusals in force, once each: a mark in the plan, or one that was kept before and not cleared since. */
function refusalsOf(old: OldSheets): readonly OldRow[] {
  const all = [...(old.get('plan') ?? []), ...(old.get('review') ?? [])].filter((row) => markIndex(row) >= 2);
  return [...new Map(all.toReversed().map((row) => [row.id, row])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function unknownMarks(old: OldSheets): readonly OldRow[] {
  return (old.get('plan') ?? []).filter((row) => text(row.own.get('opinion')) !== '' && markIndex(row) < 0);
}

/** Columns of the review sheet that take a text as it is; every other remark goes into one cell. */
const TAKEN = new Set(['opinion', 'opinionReason', 'writer', 'opinionDate', 'status']);

function refusalRow(row: OldRow): RefusalRow {
  const [person = '', unit = '', field = ''] = row.id.split('|');
  const others = [...[...row.own].filter(([key]) => !TAKEN.has(key)).map(([, cell]) => cell), ...row.added.values()];
  return {
    person, unit, field,
    opinion: value(row.own.get('opinion')),
    opinionReason: value(row.own.get('opinionReason')),
    writer: value(row.own.get('writer')),
    opinionDate: isoDay(row.own.get('opinionDate')),
    others: others.map(text).join('; ') || null,
  };
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

function withNotes(log: OutputSheet, notes: readonly { row: OldRow; unknown: boolean }[], names: Names, lang: Lang): OutputSheet {
  const words = lang === 'en' ? en : vi;
  const rows = notes.map(({ row, unknown }, index): readonly OutputCell[] => {
    const said = [...row.own.values(), ...row.added.values()].map(text).join('; ');
    return unknown
      ? [log.rows.length + index + 1, words.unknownWhat, aboutOf(row, names), text(row.own.get('opinion')), words.unknownBasis]
      : [log.rows.length + index + 1, words.lostWhat, aboutOf(row, names), said, words.lostBasis];
  });
  return { ...log, rows: [...log.rows, ...rows] };
}

/** Names behind the codes of a row of the plan (person, unit, field) or of the unfilled needs (unit, field). */
function aboutOf(row: OldRow, names: Names): string {
  const parts = row.id.split('|');
  const field = parts.at(-1) ?? '';
  const unit = parts.at(-2) ?? '';
  const person = parts.length === 3 ? [names.person(parts[0] ?? '')] : [];
  return [...person, names.unit(unit), names.field(field)].join(' · ');
}

function carriedCell(cell: RawCell | undefined, column: OutputColumn): OutputCell {
  return column.format === 'date' ? isoDay(cell) : value(cell);
}

/** Excel keeps a day as a number; a date column of ours takes ISO text. Other text stays as it was written. */
function isoDay(cell: RawCell | undefined): OutputCell {
  if (typeof cell !== 'number') return value(cell);
  return new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString().slice(0, 10);
}

function value(cell: RawCell | undefined): OutputCell {
  return typeof cell === 'number' || cell === null || cell === undefined ? (cell ?? null) : text(cell);
}

function plain(cell: OutputCell | undefined): RawCell {
  return typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null);
}
