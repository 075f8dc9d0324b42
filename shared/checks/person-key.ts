import { patterns } from '../catalog/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import { SeenTexts } from '../text/seen-texts.ts';
import type { Facts } from './check.ts';
import { FEW, at, finding, sheetPlace } from './make.ts';
import { pageOf } from './people.ts';
import type { PersonRow, PersonSheet } from './people.ts';

/** Sheets that speak of people listed elsewhere, by their Mã. */
const REFERRING: ReadonlySet<PersonSheet> = new Set(['payroll', 'monitoring']);

/** Mã: well formed, unique among people, never an identity number; where it is missing the run writes it. */
export function checkPersonKeys({ people }: Facts): readonly Finding[] {
  const { without, wrong, twice } = lookAt(people);
  return [...missing(without), ...malformed(wrong), ...duplicates(people, twice), ...unknown(people)];
}

interface Looked {
  readonly without: readonly PersonRow[];
  readonly wrong: readonly PersonRow[];
  /** Keys that stand there more than once. */
  readonly twice: ReadonlySet<string>;
}

/** One look at each key: nothing is kept of those that are well formed and stand there once, which most do. */
function lookAt(people: readonly PersonRow[]): Looked {
  const without: PersonRow[] = [];
  const wrong: PersonRow[] = [];
  const twice = new Set<string>();
  const seen = new SeenTexts(people.length);
  for (const person of people) {
    const { key } = person;
    const isReferring = REFERRING.has(person.kind);
    if (key === null) {
      if (!isReferring) without.push(person);
      continue;
    }
    if (!patterns.person.test(key)) wrong.push(person);
    if (!isReferring && seen.add(key)) twice.add(key);
  }
  return { without, wrong, twice };
}

/** One finding per sheet: nothing has to be done. */
function missing(people: readonly PersonRow[]): Finding[] {
  const bySheet = Map.groupBy(people, ({ sheet }) => sheet);
  return [...bySheet].map(([sheet, rows]) => finding('key-missing', sheetPlace(sheet), { count: rows.length }));
}

function malformed(wrong: readonly PersonRow[]): Finding[] {
  const { identities = [], others = [] } = Object.groupBy(wrong, ({ key }) => (/^\d{9}$|^\d{12}$/.test(key!) ? 'identities' : 'others'));
  return [
    ...identities.map(({ sheet, row }) => finding('key-is-identity', at(sheet, row, 'key'), {})),
    ...[...Map.groupBy(others, ({ sheet }) => sheet)].flatMap(([sheet, rows]) => malformedOf(sheet, rows.map(({ row }) => row))),
  ];
}

/** A few cells are cleared one by one; many are one mistake (names typed in this column), said at the first. */
function malformedOf(sheet: SheetData, rows: readonly DataRow[]): Finding[] {
  if (rows.length > FEW) return [finding('key-malformed', at(sheet, rows[0]!, 'key'), { count: rows.length })];
  return rows.map((row) => finding('key-malformed', at(sheet, row, 'key'), {}, { fixTo: '' }));
}

/** Sheets in which the Mã of a row of the roster means that person. */
const MEANS_ROSTER: ReadonlySet<PersonSheet> = new Set(['moves', 'healthStations']);

/** The keys of the case are read by the same rules: addin/src/flows/case/keys.ts. */
function duplicates(people: readonly PersonRow[], twice: ReadonlySet<string>): Finding[] {
  const before = new Map<string, PersonRow[]>();
  const found: Finding[] = [];
  for (const person of twice.size === 0 ? [] : people) {
    const { key } = person;
    if (key === null || !twice.has(key) || REFERRING.has(person.kind)) continue;
    const others = before.get(key) ?? [];
    before.set(key, [...others, person]);
    const isOfRoster = others.some((other) => other.kind === 'roster');
    const other = others.find((one) => !areOnePerson(person, one, isOfRoster));
    if (other) found.push(finding('key-duplicate', at(person.sheet, person.row, 'key'), { sheet1: pageOf(other), row1: other.row.row }));
  }
  return found;
}

/** Somebody of the roster who is moved once and heads a health station, or somebody with duties in two communes. */
function areOnePerson(person: PersonRow, other: PersonRow, isOfRoster: boolean): boolean {
  if (person.kind === 'concurrent' && other.kind === 'concurrent') return person.nameKey === other.nameKey;
  return isOfRoster && MEANS_ROSTER.has(person.kind) && person.kind !== other.kind && (other.kind === 'roster' || MEANS_ROSTER.has(other.kind));
}

function unknown(people: readonly PersonRow[]): Finding[] {
  const monitored = people.filter(({ kind, key }) => kind === 'monitoring' && key !== null);
  const keys = new Set(monitored.length === 0 ? [] : people.filter(({ kind }) => !REFERRING.has(kind)).map(({ key }) => key));
  return monitored
    .filter(({ key }) => !keys.has(key))
    .map(({ sheet, row }) => finding('key-unknown', at(sheet, row, 'key'), {}));
}
