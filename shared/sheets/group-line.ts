import { cellAddress } from './address.ts';
import type { SheetDecl } from './declare.ts';
import type { Body } from './find-rows.ts';
import { tidy } from '../text/normalize.ts';
import { findEntry } from './list-lookup.ts';

/** What a line above a group of rows says of each of them: the room, block or category by its code, the unit by its name. */
export interface Group {
  readonly key: 'room' | 'block' | 'category' | 'unitName';
  readonly value: string;
}

/** I. and II. number another level than A. and B. or 1. and 2. */
export type GroupMark = 'letter' | 'roman' | 'number';

/** How a line that heads a group is numbered. */
export function markOf(label: string): GroupMark | null {
  const [mark] = /^(?:[IVX]{1,5}|[A-HĐ]|\d{1,2})(?=[\s.\-–:/)])/u.exec(tidy(label)) ?? [];
  if (mark === undefined) return null;
  return /^\d/.test(mark) ? 'number' : /^[IVX]+$/.test(mark) ? 'roman' : 'letter';
}

const NUMBERED = /^(?:[IVX]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})?)\s*[.\-–:/)]?\s+|^(?:[IVX]{1,5}|[A-HĐ]|\d{1,2})[.)]/u;
const COUNT = /\s*[:(\-–]?\s*\d+\s*(?:người|đồng chí|đ\/c|biên chế)?\s*\)?$/iu;
const UNIT = /^(?:xã|phường|đặc khu)\s+\p{Lu}/iu;

/** "I. Văn phòng HĐND và UBND (12 người)" -> room VP; null for a heading that names nothing known. */
export function groupOf(label: string): Group | null {
  const name = tidy(tidy(label).replace(NUMBERED, '').replace(COUNT, '').replace(/[:;.,]+$/, ''));
  if (name === '') return null;
  const block = findEntry('block', name) ?? findEntry('block', name.replace(/^khối\s+/iu, ''));
  const isBlock = block !== null && (/^khối\s/iu.test(name) || findEntry('room', name) === null);
  if (isBlock) return { key: 'block', value: block.code };
  const room = findEntry('room', name);
  if (room) return { key: 'room', value: room.code };
  const category = findEntry('category', name);
  if (category) return { key: 'category', value: category.code };
  return UNIT.test(name) ? { key: 'unitName', value: name } : null;
}

/** What the rows are told from outside, by declared column: the value, and the cell that says it (null: the name of the page). */
export type Carried = Readonly<Record<string, { readonly value: string; readonly cell: string | null; readonly mark?: GroupMark | null }>> | null;

/** Wider groups first: a new one ends what the narrower ones said. */
const LEVELS: readonly Group['key'][] = ['unitName', 'block', 'room'];

/** For each row of data, what the lines above it and the name of its page say of it; null where they say nothing of any. */
export function carriedOver(body: Pick<Body, 'data' | 'totals'>, decl: SheetDecl, sheetName: string): readonly Carried[] | null {
  const own = groupOf(sheetName);
  let carried: Carried = own !== null && own.key in decl.columns && (own.key === 'room' || own.key === 'unitName')
    ? { [own.key]: { value: own.value, cell: null } } : null;
  const groups = body.totals.filter(({ group, mark }) => (group === null ? mark !== null : group.key in decl.columns));
  if (groups.every(({ group }) => group === null) && carried === null) return null;
  let next = 0;
  return body.data.map((row) => {
    for (; next < groups.length && groups[next]!.row < row; next++) {
      const { group, mark, row: at, column } = groups[next]!;
      carried = group === null ? afterUnknown(carried, mark) : withGroup(carried, group, { cell: cellAddress(at, column), mark });
    }
    return carried;
  });
}

/** "B. KHỐI ĐẢNG, ĐOÀN THỂ" names no one block, but it ends what "A. Khối chính quyền" said, and all below that. */
function afterUnknown(carried: Carried, mark: GroupMark | null): Carried {
  const all = Object.entries(carried ?? {});
  const ended = Math.min(...all.filter(([, one]) => mark !== null && one.mark === mark).map(([key]) => LEVELS.indexOf(key as Group['key'])));
  return ended === Infinity ? carried : Object.fromEntries(all.filter(([key, { cell }]) => cell === null || LEVELS.indexOf(key as Group['key']) < ended));
}

function withGroup(carried: Carried, { key, value }: Group, from: { readonly cell: string; readonly mark: GroupMark | null }): Carried {
  const level = LEVELS.indexOf(key);
  const kept = Object.entries(carried ?? {}).filter(([other]) => level < 0 || LEVELS.indexOf(other as Group['key']) < level);
  return { ...Object.fromEntries(kept), [key]: { value, ...from } };
}
