import type { FieldCode } from '../../../shared/catalog/codes.ts';
import type { Pin, PreviousLine } from '../../../shared/norms/staffing-case.ts';
import type { PlanResult } from '../../../shared/proposals/result.ts';
import type { Lang, Names } from '../../../shared/i18n/format.ts';
import type { RawCell, RawSheet } from '../../../shared/sheets/raw.ts';
import { lists } from '../../../shared/sheets/lists.ts';
import type { Opinions } from '../../../shared/tables/consents.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import type { StateRow, WorkbookPort } from '../workbook/port.ts';
import { carry } from './review-carry.ts';
import { ADDED, idOf, KEY_COLUMNS, markIndex, text } from './review-rows.ts';
import type { OldRow } from './review-rows.ts';

/**
 * What people wrote into the last result: marks that become pins, the lines themselves (for stability), and every
 * text in the columns that are theirs, to be carried into the new sheets by key. Refusals, whose lines are in no plan,
 * live on in the sheet Ý kiến thẩm định until a person clears them there. Sorting, filtering, moved and added
 * columns do not matter: columns are found by the titles that the last run wrote (kept in _DP), rows by their codes.
 */
export interface Review {
  readonly pins: readonly Pin[];
  readonly previous: readonly PreviousLine[];
  /** What senders, people and communes say of the lines. */
  readonly opinions: Opinions;
  /** The rows of the plan as they are now, by lineId(). */
  readonly rows: readonly OldRow[];
  /** The new sheets with the old texts in them; texts without a row go to the end of the log sheet. */
  carryInto(sheets: readonly OutputSheet[], names: Names, lang: Lang): readonly OutputSheet[];
}

const COLUMNS_TOPIC = 'result-columns';
const LINES_TOPIC = 'plan-lines';

interface KnownColumns {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly own: readonly string[];
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
    pins: pinsOf([...(old.get('plan') ?? []), ...(old.get('review') ?? [])]),
    previous: isPlanThere ? lines : [],
    opinions: opinionsOf(old.get('plan') ?? []),
    rows: old.get('plan') ?? [],
    carryInto: (sheets, names, lang) => carry(sheets, old, names, lang),
  };
}

/** The ids of plan rows are those of lineId(): person, unit, field. */
function opinionsOf(rows: readonly OldRow[]): Opinions {
  return new Map(rows.map(({ id, own }) => [id, { sender: text(own.get('senderOpinion')), person: text(own.get('personOpinion')), unit: text(own.get('unitOpinion')) }]));
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

function isField(code: string): code is FieldCode {
  return lists.field.some((entry) => entry.code === code);
}

/** Thống nhất and Giữ nguyên keep a line; the other marks are the three refusals. They are the same words in every language. */
function pinsOf(rows: readonly OldRow[]): readonly Pin[] {
  return rows.flatMap((row): Pin[] => {
    const index = markIndex(row);
    const [person = '', unit = '', field = ''] = row.id.split('|');
    if (index === 2) return [{ kind: 'forbid', person, unit }];
    if (index === 3) return [{ kind: 'withdraw', person }];
    if (!isField(field)) return [];
    if (index === 0 || index === 1) return [{ kind: 'keep', person, unit, field }];
    return index === 4 ? [{ kind: 'empty', unit, field }] : [];
  });
}
