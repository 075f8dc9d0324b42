import { heldInPostBy } from '../eligibility/leading-post.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { matchKey } from '../text/match-key.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type RosterSheet = SheetData<(typeof sheets)['roster']>;
type RosterRow = DataRow<(typeof sheets)['roster']>;

/** Nhân sự: leaders whom only the name of their post tells, and posts that a unit has once held by two. */
export function checkLeadingPosts({ dataset }: Facts): readonly Finding[] {
  const sheet = dataset.sheets.roster;
  return sheet ? [...unmarked(sheet), ...heldTwice(sheet)] : [];
}

/** One finding, at the first blank mark. */
function unmarked(sheet: RosterSheet): Finding[] {
  const rows = sheet.rows.filter(({ values: { heldInPost, category, room, position } }) =>
    heldInPostBy({ marked: heldInPost, category, room, position }) === 'position');
  const first = rows[0];
  return first ? [finding('leading-post-unmarked', at(sheet, first, 'heldInPost'), { count: rows.length, position: first.values.position! })] : [];
}

/** Posts of which a commune has one; the head of a room is one for each room. */
const SOLE_POSTS: readonly { readonly post: RegExp; readonly ofRoom?: true }[] = [
  { post: /^bi thu dang (?:uy|bo)/ },
  { post: /^(?:chu tich|ct) (?:ubnd|uy ban nhan dan)/ },
  { post: /^(?:chu tich|ct) (?:hdnd|hoi dong nhan dan)/ },
  { post: /^(?:chu tich|ct) (?:ub ?mttq|uy ban mttq|mttq|uy ban mat tran)/ },
  { post: /^chanh van phong/, ofRoom: true },
  { post: /^truong phong/, ofRoom: true },
];

/** People at work only: who waits for retirement may have a successor already. */
function heldTwice(sheet: RosterSheet): Finding[] {
  const solePosts = new Map<string, readonly SolePost[]>();
  const first = new Map<string, RosterRow>();
  return sheet.rows.flatMap((row) => {
    const { unitCode, room, position, status, fullName, key } = row.values;
    if (unitCode === null || position === null || (status !== null && status !== 'working')) return [];
    let posts = solePosts.get(position);
    if (posts === undefined) solePosts.set(position, posts = solePostsIn(position));
    for (const { post, ofRoom, part } of posts) {
      if (ofRoom && room === null) continue;
      const mark = `${unitCode}|${post}|${ofRoom ? room : ''}`;
      const other = first.get(mark);
      if (!other) first.set(mark, row);
      else return [finding('leading-post-twice', at(sheet, row, 'position'), { name: fullName ?? key ?? String(row.row), position: part, row1: other.row })];
    }
    return [];
  });
}

interface SolePost {
  /** Its place in SOLE_POSTS. */
  readonly post: number;
  readonly ofRoom: boolean;
  /** As the cell names it. */
  readonly part: string;
}

function solePostsIn(position: string): readonly SolePost[] {
  return position.split(/[,;/+(–—]| - | kiêm /iu).flatMap((part) => {
    const post = SOLE_POSTS.findIndex((sole) => sole.post.test(matchKey(part)));
    return post < 0 ? [] : [{ post, ofRoom: SOLE_POSTS[post]!.ofRoom === true, part: part.trim() }];
  });
}
