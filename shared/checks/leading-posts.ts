import { heldInPostBy, isLeadingPost } from '../eligibility/leading-post.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { rowAt, valuesOf } from '../sheets/typed-columns.ts';
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
  const [marked, category, room, position] = [valuesOf(sheet, 'heldInPost'), valuesOf(sheet, 'category'), valuesOf(sheet, 'room'), valuesOf(sheet, 'position')];
  let first = -1;
  let count = 0;
  for (let i = 0; i < position.length; i++) {
    if (!isLeadingPost(position[i]!) || heldInPostBy({ marked: marked[i]!, category: category[i]!, room: room[i]!, position: position[i]! }) !== 'position') continue;
    if (first < 0) first = i;
    count++;
  }
  return first < 0 ? [] : [finding('leading-post-unmarked', at(sheet, rowAt(sheet, first), 'heldInPost'), { count, position: position[first]! })];
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
  const found: Finding[] = [];
  for (const [i, position] of valuesOf(sheet, 'position').entries()) {
    if (position === null) continue;
    let posts = solePosts.get(position);
    if (posts === undefined) solePosts.set(position, posts = solePostsIn(position));
    if (posts.length === 0) continue;
    const row = rowAt(sheet, i);
    const { unitCode, room, status, fullName, key } = row.values;
    if (unitCode === null || (status !== null && status !== 'working')) continue;
    for (const { post, ofRoom, part } of posts) {
      if (ofRoom && room === null) continue;
      const mark = `${unitCode}|${post}|${ofRoom ? room : ''}`;
      const other = first.get(mark);
      if (other) {
        found.push(finding('leading-post-twice', at(sheet, row, 'position'), { name: fullName ?? key ?? String(row.row), position: part, row1: other.row }));
        break;
      }
      first.set(mark, row);
    }
  }
  return found;
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
