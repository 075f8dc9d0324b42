import type { Finding } from '../findings/finding.ts';
import type { FindingWord } from '../findings/words.ts';
import { identityDigits } from '../text/identity-digits.ts';
import { hasAccents } from '../text/match-key.ts';
import { areOneEditApart } from '../text/near.ts';
import { SeenTexts } from '../text/seen-texts.ts';
import type { Facts } from './check.ts';
import { idContradicts } from './identity-number.ts';
import { at, finding } from './make.ts';
import { calledBy, pageOf } from './people.ts';
import type { PersonRow } from './people.ts';

/**
 * The same person twice (D 25-28, 47). Sure: the same identity number, or the same name and birth date without two
 * different identity numbers. Perhaps: the same but for accents. Never merged here; a person decides.
 */
export function checkSamePerson(facts: Facts): readonly Finding[] {
  const staff = facts.people.filter(({ kind }) => kind === 'roster' || kind === 'candidates');
  // Only names that stand there twice can be the same person's; most stand there once.
  const named = repeated(staff, ({ nameKey }) => nameKey);
  return [
    ...sureRepeats(facts, staff, named), ...nearRepeats(staff), ...namesakes(named), ...supportInRoster(facts),
  ];
}

/** Those whose key somebody else has too, in their order; nobody without a key. */
function repeated(people: readonly PersonRow[], keyOf: (person: PersonRow) => string | null): PersonRow[] {
  const seen = new SeenTexts(people.length);
  const counts = new Uint32Array(people.length);
  const places = Int32Array.from(people, (person) => {
    const key = keyOf(person);
    if (key === null || key === '') return -1;
    const place = seen.placeOf(key);
    counts[place]! += 1;
    return place;
  });
  return people.filter((_, at) => places[at]! >= 0 && counts[places[at]!]! > 1);
}

/** Against the first earlier row that is the same person: one finding per row. */
function sureRepeats(facts: Facts, staff: readonly PersonRow[], named: readonly PersonRow[]): Finding[] {
  const byId = new Map<string, PersonRow>();
  const byNameAndBirth = new Map<string, PersonRow[]>();
  const found: Finding[] = [];
  // Nobody else can be somebody of another row: most people have a number of their own, and share neither name nor day.
  const numbered = new Set(repeated(staff, identityOf));
  const born = new Set(repeated(named, nameAndBirth));
  for (const person of staff) {
    if (!numbered.has(person) && !born.has(person)) continue;
    const id = numbered.has(person) ? identityOf(person) : null;
    const owner = id === null ? undefined : byId.get(id);
    // A number that is somebody else's by sex or year of birth is told as such, not as one person twice.
    const sameId = owner && owner.nameKey !== person.nameKey && (idContradicts(person) || idContradicts(owner)) ? undefined : owner;
    const key = born.has(person) ? nameAndBirth(person) : null;
    const namesakes = key === null ? [] : byNameAndBirth.get(key) ?? [];
    const sameName = namesakes.find((other) => !differentIds(person, other));
    if (sameId) found.push(repeat(facts, person, sameId, 'same-id'));
    else if (sameName) found.push(repeat(facts, person, sameName, 'same-name-birth'));
    if (id !== null && !owner) byId.set(id, person);
    if (key !== null) byNameAndBirth.set(key, [...namesakes, person]);
  }
  return found;
}

function repeat({ unitName }: Facts, person: PersonRow, other: PersonRow, word1: FindingWord): Finding {
  const place = at(person.sheet, person.row, 'fullName');
  const name = calledBy(person);
  const row1 = other.row.row;
  if (person.kind !== other.kind) return finding('person-roster-and-candidate', place, { name, sheet1: pageOf(other), row1, word1 });
  if (person.kind === 'roster' && person.unit !== null && other.unit !== null && person.unit !== other.unit) {
    return finding('person-two-units', place, { name, place1: unitName(other.unit), row1, place2: unitName(person.unit), word1 });
  }
  return finding('person-duplicate', place, { name, row1, word1 });
}

/**
 * "Nguyen Quang Dung" and "Nguyễn Quang Dũng", "Lường Văn Thoan" and "Lường Văn Thoang", born the same day: in one unit
 * any such difference is looked at, across units only a name written without accents or one that differs by a letter.
 */
function nearRepeats(staff: readonly PersonRow[]): Finding[] {
  const names = new NamesByBirth(staff);
  const found: Finding[] = [];
  for (let at = 0; at < staff.length; at++) {
    const near = names.lastNear(at);
    if (near) found.push(nearFinding(staff[at]!, near));
  }
  return found;
}

/** People born on one day are few; where a whole column repeats one day, the last of them are enough. */
const MOST_COMPARED = 16;
/** In shorter names a letter makes another name: An, Ánh. */
const LONG_ENOUGH = 8;

/** Names of people born on one day, each chained to the one before; what tells most pairs apart stands in plain numbers. */
class NamesByBirth {
  private readonly staff: readonly PersonRow[];
  private readonly last = new Map<string, number>();
  /** The one before of the same day; -1 for the first. */
  private readonly before: Int32Array;
  private readonly lengths: Int32Array;
  private readonly looseLengths: Int32Array;
  /** First and last letter of the loose key. */
  private readonly ends: Int32Array;

  constructor(staff: readonly PersonRow[]) {
    this.staff = staff;
    [this.before, this.lengths, this.looseLengths, this.ends] = Array.from({ length: 4 }, () => new Int32Array(staff.length)) as [Int32Array, Int32Array, Int32Array, Int32Array];
  }

  /** The last one before who is near; the people before were asked for already. */
  lastNear(at: number): PersonRow | null {
    const { staff, last, before } = this;
    const person = staff[at]!;
    const birth = fullBirth(person);
    if (person.name === null || birth === null) return null;
    const { looseKey } = person;
    this.lengths[at] = person.name.length;
    this.looseLengths[at] = looseKey.length;
    this.ends[at] = (looseKey.charCodeAt(0) << 16) | looseKey.charCodeAt(looseKey.length - 1);
    before[at] = last.get(birth) ?? -1;
    last.set(birth, at);
    for (let other = before[at]!, left = MOST_COMPARED; other >= 0 && left > 0; other = before[other]!, left--) {
      if (this.mayBeNear(at, other) && areNear(person, staff[other]!)) return staff[other]!;
    }
    return null;
  }

  /** Dropping accents keeps the length, and one other letter stands at one end at most: most pairs are told apart by that. */
  private mayBeNear(one: number, other: number): boolean {
    if (!isWithin(this.looseLengths[one]! - this.looseLengths[other]!, 1) || !isWithin(this.lengths[one]! - this.lengths[other]!, 2)) return false;
    const differ = this.ends[one]! ^ this.ends[other]!;
    return (differ & 0xFFFF) === 0 || differ >>> 16 === 0;
  }
}

function areNear(one: PersonRow, other: PersonRow): boolean {
  if (other.nameKey === one.nameKey) return false;
  const { looseKey } = one;
  const isNear = other.looseKey === looseKey
    ? sameUnit(one, other) || !hasAccents(one.name!) || !hasAccents(other.name!)
    : looseKey.length >= LONG_ENOUGH && areOneEditApart(looseKey, other.looseKey);
  return isNear && !differentIds(one, other);
}

function isWithin(difference: number, most: number): boolean {
  return difference <= most && difference >= -most;
}

function nearFinding(person: PersonRow, other: PersonRow): Finding {
  return finding('person-near-duplicate', at(person.sheet, person.row, 'fullName'), {
    name: calledBy(person), name1: calledBy(other), sheet1: pageOf(other), row1: other.row.row,
  });
}

/** Same name in one unit, born on different days: two people, unless somebody knows better. */
function namesakes(staff: readonly PersonRow[]): Finding[] {
  const first = new Map<string, PersonRow>();
  return staff.filter(({ kind, nameKey, unit, birth }) => kind === 'roster' && nameKey !== '' && unit !== null && birth !== null)
    .flatMap((person) => {
      const key = `${person.unit}|${person.nameKey}`;
      const other = first.get(key);
      if (!other) first.set(key, person);
      if (!other || other.birth!.iso === person.birth!.iso) return [];
      return [finding('person-same-name', at(person.sheet, person.row, 'fullName'), { name: calledBy(person), row1: other.row.row })];
    });
}

/**
 * People who come from elsewhere have no birth date in their sheets: the same full name in the same commune's roster is
 * to be reviewed; among those seconded in, or against the pool, so is the same name written without accents.
 */
function supportInRoster({ people, unitName }: Facts): Finding[] {
  const support = people.filter(({ kind }) => kind === 'secondedIn' || kind === 'concurrent');
  const names = new Set(support.map(({ nameKey }) => nameKey).filter((key) => key !== ''));
  const rosterByName = new Map<string, PersonRow>();
  for (const person of names.size === 0 ? [] : people) {
    if (person.kind !== 'roster' || !names.has(person.nameKey)) continue;
    const key = `${person.unit}|${person.nameKey}`;
    if (!rosterByName.has(key)) rosterByName.set(key, person);
  }
  const found: Finding[] = [];
  for (const person of support) {
    const own = rosterByName.get(`${person.unit}|${person.nameKey}`);
    if (!own || (person.key !== null && person.key === own.key)) continue;
    const place = at(person.sheet, person.row, 'fullName');
    const params = { name: calledBy(person), sheet1: pageOf(own), row1: own.row.row };
    if (person.kind === 'secondedIn') found.push(finding('person-seconded-in-roster', place, { ...params, place1: unitName(person.unit!) }));
    if (person.kind === 'concurrent') found.push(finding('person-roster-and-concurrent', place, params));
  }
  return [...found, ...unaccentedSupport(people)];
}

function unaccentedSupport(people: readonly PersonRow[]): Finding[] {
  const before = new Map<string, PersonRow[]>();
  const found: Finding[] = [];
  for (const person of people) {
    if ((person.kind !== 'secondedIn' && person.kind !== 'candidates') || person.looseKey === '') continue;
    const others = before.get(person.looseKey) ?? [];
    const near = others.find((other) => other.nameKey !== person.nameKey && (other.kind === 'secondedIn' || person.kind === 'secondedIn')
      && (!hasAccents(person.name!) || !hasAccents(other.name!)));
    if (near) found.push(nearFinding(person, near));
    before.set(person.looseKey, [...others, person]);
  }
  return found;
}

function identityOf({ idNumber }: PersonRow): string | null {
  return identityDigits(idNumber);
}

function differentIds(a: PersonRow, b: PersonRow): boolean {
  const first = identityOf(a);
  const second = identityOf(b);
  return first !== null && second !== null && first !== second && first.length === second.length;
}

function fullBirth({ birth }: PersonRow): string | null {
  return birth === null || birth.yearOnly ? null : birth.iso;
}

function nameAndBirth(person: PersonRow): string | null {
  const birth = fullBirth(person);
  return birth === null || person.nameKey === '' ? null : `${person.nameKey}|${birth}`;
}

function sameUnit(a: PersonRow, b: PersonRow): boolean {
  return a.kind === b.kind && a.unit === b.unit;
}
