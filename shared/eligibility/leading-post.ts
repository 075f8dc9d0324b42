import type { CategoryCode, RoomCode } from '../catalog/codes.ts';
import { matchKey } from '../text/match-key.ts';

/**
 * Titles that begin a leading or elected post, as match keys: the Party, the People's Council and Committee, the Front
 * and its organisations with their deputies (all elected); of boards, offices, rooms and centres the head alone. The
 * deputy of a room (Phó Trưởng phòng, Phó Chánh Văn phòng, Phó Giám đốc) is held in post only where column «Lãnh đạo,
 * bầu cử» says so. A choice of the product, to keep leaders out of proposals; the province may write «không».
 */
const TITLES = [
  'bi thu', 'pho bi thu', 'pbt', 'chu tich', 'pho chu tich', 'pct', 'ct ubnd', 'ct hdnd', 'ct ubmttq', 'chu nhiem uy ban kiem tra',
  'chu nhiem ubkt', 'truong ban', 'truong cac ban', 'chanh van phong', 'truong phong', 'giam doc', 'chi huy truong',
] as const;

/** Duties beside one's work, and heads of hamlets: no leading post of the commune. */
const NOT_LEADING = /^(?:pho )?bi thu (?:chi bo|chi doan)|^truong ban (?:nhan dan|cong tac mat tran|thanh tra nhan dan|quan ly thon)/;

/** One who only acts in a post holds it. */
const ACTING = /^(?:quyen|q|phu trach) /;

/** True when one of the posts that the text names is a leading one: "Phó Bí thư, Chủ tịch UBND", "Quyền Trưởng phòng". */
export function isLeadingPost(position: string | null): boolean {
  if (position === null) return false;
  const known = judged.get(position);
  if (known !== undefined) return known;
  const isLeading = namesLeadingPost(position);
  if (judged.size >= MOST_POSITIONS) judged.clear();
  judged.set(position, isLeading);
  return isLeading;
}

/** A province has few different posts: each is judged once. */
const judged = new Map<string, boolean>();
const MOST_POSITIONS = 2_000;

function namesLeadingPost(position: string): boolean {
  return position.split(/[,;/+(–—]| - | kiêm /iu).some((part) => {
    const post = matchKey(part).replace(ACTING, '');
    return !NOT_LEADING.test(post) && TITLES.some((title) => post === title || post.startsWith(`${title} `));
  });
}

interface PostFacts {
  /** Column «Lãnh đạo, bầu cử»: false where somebody wrote that it is none, null where it is blank. */
  readonly marked: boolean | null;
  readonly category: CategoryCode | null;
  readonly room: RoomCode | null;
  readonly position: string | null;
}

/**
 * Why someone is held in post, and so never proposed for transfer or reassignment: 'stated' by mark, category or room,
 * or by the 'position' alone; null when nothing says so. A cadre or a leader stays one whatever the mark says.
 */
export function heldInPostBy({ marked, category, room, position }: PostFacts): 'stated' | 'position' | null {
  if (marked === true || category === 'CB' || room === 'LD') return 'stated';
  return marked === null && isLeadingPost(position) ? 'position' : null;
}
