import { roomEntries } from '../catalog/rooms.ts';
import type { Finding } from '../findings/finding.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import { matchKey } from '../text/match-key.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';
import { calledBy, trimmed } from './people.ts';
import type { PersonRow } from './people.ts';

/** Last day on which non-specialised staff could still be in post: Conclusion 163-KL/TW (domain.md B4). */
const NON_SPECIALISED_END = '2026-05-31';

/**
 * Schools, centres, hospitals and project boards: their staff are public employees (D 42). "Môi trường", "thị trường",
 * "công trường" and "quảng trường" are no schools.
 */
const SERVICE_UNIT = /\b(?:(?<!\b(?:moi|thi|cong|quang|hien) )truong|trung tam|benh vien|ban quan li du an|ban qlda|cao dang|dai hoc|mam non|tieu hoc|thcs|thpt|ptdt\w*)\b/;
/** The centre that is staffed by civil servants. */
const ONE_STOP = /\bhanh chinh cong\b/;

/** Loại against the kind of employer, the form of sending, the date and the block (D 42-44, 46). */
export function checkCategories(facts: Facts): readonly Finding[] {
  const found: Finding[] = [];
  for (const person of facts.people) {
    const category = person.said('category');
    const post = person.kind === 'roster' ? postOf(person) : null;
    if (category === 'CB' || category === 'CC') found.push(...employer(facts, person, post));
    else if (category === 'HD') found.push(...contract(person));
    else if (category === 'KCT') found.push(...nonSpecialised(facts, person));
    if (person.kind === 'roster' && person.said('block') === 'armed') found.push(armed(person));
    else if (post === 'police' && category !== 'KCT') found.push(...police(person));
  }
  return found;
}

/** What the name of a post tells of its holder: police, or staff of a public-service unit of the commune. */
type Post = 'police' | 'TH' | 'YT';
const POSTS: readonly (readonly [RegExp, Post])[] = [
  [/^(?:pho )?(?:truong )?cong an\b(?! vien)/, 'police'],
  [/^(?:giao vien|(?:pho )?hieu truong)\b/, 'TH'],
  [/^(?:(?:pho )?truong tram y te|(?:pho )?tram truong|bac si|y si|dieu duong|(?:nu )?ho sinh|duoc si)\b/, 'YT'],
];
/** Posts are few; each is worked out once. */
const posts = new Map<string, Post | null>();
const MOST_POSTS = 5_000;

function postOf(person: PersonRow): Post | null {
  const position = person.said('position');
  if (typeof position !== 'string') return null;
  const known = posts.get(position);
  if (known !== undefined) return known;
  if (posts.size >= MOST_POSTS) posts.clear();
  const key = matchKey(position);
  const post = POSTS.find(([words]) => words.test(key))?.[1] ?? null;
  posts.set(position, post);
  return post;
}

/** By the post, for the police are counted in no block but their own (D 46); what Khối says still decides until it is put right. */
function police(person: PersonRow): Finding[] {
  if (person.said('block') === null) return [];
  const suggestion = labelOf('block', 'armed');
  return [finding('police-in-other-block', at(person.sheet, person.row, 'block'), { name: calledBy(person), position: String(person.said('position')), suggestion }, { fixTo: suggestion })];
}

const publicUnits: ReadonlySet<unknown> = new Set(roomEntries.filter(({ publicUnit }) => publicUnit).map(({ code }) => code));

function employer(facts: Facts, person: PersonRow, post: Post | null): Finding[] {
  const room = person.kind === 'roster' ? person.said('room') : null;
  const unit = publicUnits.has(room) ? String(room) : post === 'police' ? null : post;
  const name = unit === null ? serviceUnitOf(facts, person) : labelOf('room', unit);
  return name === null ? [] : [finding('category-employer-differ', at(person.sheet, person.row, 'category'), { employer: name })];
}

const EMPLOYERS = ['mainEmployer', 'fromEmployer', 'senderName', 'agencyName', 'department'] as const;

function serviceUnitOf({ dataset }: Facts, person: PersonRow): string | null {
  for (const column of EMPLOYERS) {
    const name = trimmed(person.said(column));
    if (name !== null && isServiceUnit(name)) return name;
  }
  if (person.kind !== 'candidates') return null;
  const sender = dataset.sheets.senders?.rows.find(({ values }) => values.agencyCode !== null && values.agencyCode === person.said('agencyCode'));
  return sender?.values.kind === 'service-unit' ? sender.values.agencyName : null;
}

function isServiceUnit(name: string): boolean {
  const key = matchKey(name);
  return SERVICE_UNIT.test(key) && !ONE_STOP.test(key);
}

/** Contract workers fit neither definition of secondment (domain.md B5). */
function contract(person: PersonRow): Finding[] {
  const params = { name: calledBy(person) };
  if (person.kind === 'candidates' && person.said('form') === 'secondment') {
    return [finding('contract-seconded', at(person.sheet, person.row, 'form'), params, { fixTo: labelOf('form', 'reinforcement') })];
  }
  return person.kind === 'secondedIn' ? [finding('contract-seconded', at(person.sheet, person.row, 'category'), params)] : [];
}

function nonSpecialised({ asOf }: Facts, person: PersonRow): Finding[] {
  if (person.kind !== 'roster' || asOf === null || asOf <= NON_SPECIALISED_END) return [];
  return [finding('non-specialised-ended', at(person.sheet, person.row, 'category'), { date: asOf })];
}

function armed(person: PersonRow): Finding {
  return finding('armed-forces-in-roster', at(person.sheet, person.row, 'block'), { name: calledBy(person) });
}
