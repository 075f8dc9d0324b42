import type { FieldCode } from '../../../shared/catalog/codes.ts';
import type { Pin, PreviousLine } from '../../../shared/norms/staffing-case.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import { lists } from '../../../shared/sheets/lists.ts';
import type { Opinions } from '../../../shared/tables/consents.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { versionLine, versionLineId } from '../../../shared/tables/plan-lines.ts';
import type { VersionLine } from '../../../shared/tables/plan-lines.ts';
import type { PlanFacts } from '../../../shared/tables/versions.ts';
import type { ResultInput } from '../../../shared/tables/result-input.ts';
import type { StateRow, WorkbookPort } from '../workbook/port.ts';
import { columnTitles } from '../workbook/sheet-layout.ts';
import { carry } from './review/carry.ts';
import type { Carried } from './review/carry.ts';
import { checkMarks } from './review/check-marks.ts';
import type { MarkNotice } from './review/check-marks.ts';
import { readOldSheet } from './review/old-sheet.ts';
import type { KnownColumn, KnownSheet, OldSheet } from './review/old-sheet.ts';
import { ADDED, KEY_COLUMNS, markIndex, plain, rowIdsOf, text } from './review/rows.ts';
import type { OldRow } from './review/rows.ts';

/**
 * What people wrote into the last result: marks that become pins, the lines themselves (for stability), and every
 * text in the columns that are theirs, to be carried into the new sheets by key. Refusals, whose lines are in no plan,
 * live on in the sheet Ý kiến thẩm định until a person clears them there. Sorting, filtering, moved, renamed and added
 * columns do not matter: columns are found by the titles that the last run wrote (kept in _DP), rows by their codes.
 */
export interface Review {
  readonly pins: readonly Pin[];
  readonly previous: readonly PreviousLine[];
  /** The lines of the last plan; absent: there is none in the workbook. */
  readonly before?: readonly VersionLine[];
  /** What senders, people and communes say of the lines. */
  readonly opinions: Opinions;
  /** The rows of the plan as they are now, by lineId(). */
  readonly rows: readonly OldRow[];
  /** The new sheets with the old texts, columns, order and filters in them. */
  carryInto(sheets: readonly OutputSheet[], result: ResultInput, lang: Lang): Carried;
}

const COLUMNS_TOPIC = 'result-columns';
const LINES_TOPIC = 'plan-lines';
const FACTS_TOPIC = 'plan-facts';

export async function readReview(port: WorkbookPort): Promise<Review> {
  const state = await port.readState();
  const there = new Set((await port.sheets()).map((sheet) => sheet.name));
  const { date1904 } = await port.read({ only: [] });
  const old = new Map<string, OldSheet>();
  const notices: MarkNotice[] = [];
  for (const [key, known] of knownSheets(state)) {
    if (!there.has(known.name)) continue;
    const sheet = readOldSheet(await port.readSheet(known.name), await port.readLook(known.name), known, KEY_COLUMNS[key] ?? []);
    old.set(key, sheet);
    if (sheet.rows.length === 0 && sheet.remarks.length > 1) notices.push({ code: 'sheet-unreadable', params: { text: known.name }, id: '', column: '' });
  }
  const lines = linesIn(state);
  const rowsOf = (key: string): readonly OldRow[] => old.get(key)?.rows ?? [];
  const statuses = new Map(lines.flatMap((line) => (line.status === undefined ? [] : [[versionLineId(line), line.status] as const])));
  const found = [...notices, ...checkMarks([...rowsOf('plan'), ...rowsOf('review')], statuses)];
  const before = old.has('plan') ? lines : null;
  return {
    pins: pinsOf([...rowsOf('plan'), ...rowsOf('review')]),
    previous: (before ?? []).map(({ person, unit, field, measure }) => ({ person, unit, field, measure })),
    ...(before ? { before } : {}),
    opinions: opinionsOf([...rowsOf('gone'), ...rowsOf('plan')]),
    rows: rowsOf('plan'),
    carryInto: (sheets, result, lang) => carry(sheets, old, result, found, lang, date1904),
  };
}

/** The ids of plan rows are those of lineId(): person, unit, field. */
function opinionsOf(rows: readonly OldRow[]): Opinions {
  return new Map(rows.map(({ id, own }) => [id, { sender: text(own.get('senderOpinion')), person: text(own.get('personOpinion')), unit: text(own.get('unitOpinion')) }]));
}

/** What the next run needs to know of this one; replaces what was kept of the last. */
export function reviewState(state: readonly StateRow[], { sheets, facts }: Pick<Carried, 'sheets' | 'facts'>, result: ResultInput): readonly StateRow[] {
  const others = state.filter(({ topic }) => ![COLUMNS_TOPIC, LINES_TOPIC, FACTS_TOPIC].includes(topic));
  const columns = sheets.filter((sheet) => sheet.key in KEY_COLUMNS).map((sheet): StateRow => {
    const { renamed = new Set<string>(), sorted = false } = facts.get(sheet.key) ?? {};
    const titles = columnTitles(sheet.columns);
    const known: KnownSheet = {
      name: sheet.name,
      columns: sheet.columns.map(({ key, own }, at): KnownColumn => ({
        key: key.startsWith(ADDED) ? ADDED + (titles[at] ?? '') : key, title: titles[at] ?? '', ...(own ? { own } : {}), ...(renamed.has(key) ? { renamed: true } : {}),
      })),
      said: [...sheet.above, ...sheet.below].map((line) => line.text).filter((line) => line !== ''),
      ...(sorted ? { sorted } : {}),
    };
    return { topic: COLUMNS_TOPIC, key: sheet.key, value: JSON.stringify(known) };
  });
  const statuses = statusesOf(sheets.find((sheet) => sheet.key === 'plan'));
  const lines = result.plan.lines.map((line, index): StateRow => {
    const kept = versionLine(result, line);
    const status = statuses.get(versionLineId(kept));
    return { topic: LINES_TOPIC, key: String(index + 1), value: JSON.stringify(status ? { ...kept, status } : kept) };
  });
  const { totals: { posts, covered, unitsServed, unitsWithPosts }, policy, period: { start, end } } = result.plan;
  const reached: PlanFacts = { asOf: result.norms.asOf, policy, start, end, posts, covered, unitsServed, unitsWithPosts };
  return [...others, ...columns, { topic: FACTS_TOPIC, key: '1', value: JSON.stringify(reached) }, ...lines];
}

/** What the present plan was made from and reaches; null where there is none. */
export function factsIn(state: readonly StateRow[]): PlanFacts | null {
  const row = state.find(({ topic }) => topic === FACTS_TOPIC);
  return row ? JSON.parse(row.value) as PlanFacts : null;
}

function statusesOf(plan: OutputSheet | undefined): ReadonlyMap<string, string> {
  const at = plan?.columns.findIndex((column) => column.key === 'status') ?? -1;
  if (!plan || at < 0) return new Map();
  const ids = rowIdsOf(plan);
  return new Map(plan.rows.map((cells, row) => [ids[row] ?? '', text(plain(cells[at]))]));
}

/** Sheets by key. Earlier versions of the software kept titles and own columns apart. */
function knownSheets(state: readonly StateRow[]): readonly (readonly [string, KnownSheet])[] {
  return state.filter(({ topic }) => topic === COLUMNS_TOPIC).map(({ key, value }) => {
    const known = JSON.parse(value) as KnownSheet | { name: string; titles: Record<string, string>; own: string[] };
    if ('columns' in known) return [key, known] as const;
    const columns = Object.entries(known.titles).map(([id, title]): KnownColumn => ({ key: id, title, ...(known.own.includes(id) ? { own: true } : {}) }));
    return [key, { name: known.name, columns, said: null }] as const;
  });
}

/** Lines of the last plan; empty before the first. Those of earlier versions of the software do not say when and where from. */
export function linesIn(state: readonly StateRow[]): readonly VersionLine[] {
  return state.filter(({ topic }) => topic === LINES_TOPIC).map(({ value }) => JSON.parse(value) as VersionLine);
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
