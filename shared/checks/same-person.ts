import type { Finding } from '../findings/finding.ts';
import type { FindingWord } from '../findings/words.ts';
import { identityDigits } from '../text/identity-digits.ts';
import { hasAccents } from '../text/match-key.ts';
import { areOneEditApart } from '../text/near.ts';
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
    ...sureRepeats(facts, staff, new Set(named)), ...nearRepeats(staff), ...namesakes(named), ...supportInRoster(facts),
  ];
}

/** Those whose key somebody else has too, in their order; nobody without a key. */
function repeated(people: readonly PersonRow[], keyOf: (person: PersonRow) => string): PersonRow[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const person of people) {
    const key = keyOf(person);
    if (seen.has(key)) twice.add(key);
    else seen.add(key);
  }
  twice.delete('');
  return people.filter((person) => twice.has(keyOf(person)));
}

/** Against the first earlier row that is the same person: one finding per row. */
function sureRepeats(facts: Facts, staff: readonly PersonRow[], named: ReadonlySet<PersonRow>): Finding[] {
  const byId = new Map<string, PersonRow>();
  const byNameAndBirth = new Map<string, PersonRow[]>();
  const found: Finding[] = [];
  for (const person of staff) {
    const id = identityOf(person);
    const owner = id === null ? undefined : byId.get(id);
    // A number that is somebody else's by sex or year of birth is told as such, not as one person twice.
    const sameId = owner && owner.nameKey !== person.nameKey && (idContradicts(person) || idContradicts(owner)) ? undefined : owner;
    const key = named.has(person) ? nameAndBirth(person) : null;
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
  const byBirth = new Map<string, Named[]>();
  const found: Finding[] = [];
  for (const person of staff) {
    const birth = fullBirth(person);
    const { name } = person;
    if (name === null || birth === null) continue;
    const named = { person, name, nameKey: person.nameKey, looseKey: person.looseKey };
    const before = byBirth.get(birth);
    if (before === undefined) {
      byBirth.set(birth, [named]);
      continue;
    }
    const near = lastNear(named, before);
    if (near) found.push(nearFinding(person, near.person));
    before.push(named);
  }
  return found;
}

/** Somebody with what is compared with many others at hand. */
interface Named {
  readonly person: PersonRow;
  readonly name: string;
  readonly nameKey: string;
  readonly looseKey: string;
}

/** People born on one day are few; where a whole column repeats one day, the last of them are enough. */
const MOST_COMPARED = 16;
/** In shorter names a letter makes another name: An, Ánh. */
const LONG_ENOUGH = 8;

function lastNear(person: Named, before: readonly Named[]): Named | undefined {
  for (let at = before.length - 1; at >= 0 && at >= before.length - MOST_COMPARED; at--) if (areNear(person, before[at]!)) return before[at];
  return undefined;
}

function areNear(one: Named, other: Named): boolean {
  const { looseKey } = one;
  // Dropping accents keeps the length: most pairs are told apart by it.
  if (Math.abs(looseKey.length - other.looseKey.length) > 1 || Math.abs(one.name.length - other.name.length) > 2 || other.nameKey === one.nameKey) return false;
  const isNear = other.looseKey === looseKey
    ? sameUnit(one.person, other.person) || !hasAccents(one.name) || !hasAccents(other.name)
    : looseKey.length >= LONG_ENOUGH && areOneEditApart(looseKey, other.looseKey);
  return isNear && !differentIds(one.person, other.person);
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
