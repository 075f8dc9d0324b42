import { patterns } from '../catalog/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import { areDigits } from '../text/letters.ts';
import { SeenTexts } from '../text/seen-texts.ts';
import type { Facts } from './check.ts';
import { FEW, at, finding, sheetPlace } from './make.ts';
import { pageOf, peopleOf } from './people.ts';
import type { PeopleSheet, PersonRow, PersonSheet } from './people.ts';

/** Sheets that speak of people listed elsewhere, by their Mã. */
const REFERRING: ReadonlySet<PersonSheet> = new Set(['payroll', 'monitoring']);

/** Mã: well formed, unique among people, never an identity number; where it is missing the run writes it. A payroll has its own. */
export function checkPersonKeys({ peopleSheets }: Facts): readonly Finding[] {
  const { without, wrong, repeated } = lookAt(peopleSheets);
  return [...missing(without), ...malformed(wrong), ...duplicates(repeated), ...unknown(peopleSheets)];
}

/** Somebody whose key another had before, with the first who had it. */
interface Repeated {
  readonly person: PersonRow;
  readonly key: string;
  readonly first: PersonRow;
}

interface Looked {
  readonly without: readonly PersonRow[];
  readonly wrong: readonly PersonRow[];
  /** In the order of the people. */
  readonly repeated: readonly Repeated[];
}

const IDENTITY = /^\d{9}$|^\d{12}$/;

/** One look at each key: nothing is made for those that are well formed and stand there once, which most do. */
function lookAt(sheets: readonly PeopleSheet[]): Looked {
  const without: PersonRow[] = [];
  const wrong: PersonRow[] = [];
  const repeated: Repeated[] = [];
  const listed = sheets.filter(({ kind }) => !REFERRING.has(kind));
  const seen = new SeenTexts(listed.reduce((sum, { count }) => sum + count, 0));
  /** Of each list, the number of its first new key and the row of each. */
  const firsts: { readonly list: PeopleSheet; readonly from: number; readonly rows: Int32Array }[] = [];
  let different = 0;
  for (const list of sheets) {
    const isReferring = REFERRING.has(list.kind);
    const rows = new Int32Array(isReferring ? 0 : list.count);
    if (!isReferring) firsts.push({ list, from: different, rows });
    for (let at = 0; at < list.count; at++) {
      const key = list.keyAt(at);
      if (key === null) {
        if (!isReferring) without.push(list.person(at));
        continue;
      }
      if (!isPersonKey(key) && (list.kind !== 'payroll' || IDENTITY.test(key))) wrong.push(list.person(at));
      if (isReferring) continue;
      const place = seen.placeOf(key);
      if (place === different) {
        rows[place - firsts.at(-1)!.from] = at;
        different++;
        continue;
      }
      const first = firsts.findLast(({ from }) => from <= place)!;
      repeated.push({ person: list.person(at), key, first: first.list.person(first.rows[place - first.from]!) });
    }
  }
  return { without, wrong, repeated };
}

const DASH = 0x2D;

/** `patterns.person`: that a Mã is one of a commune, as nearly all are, is told without the pattern in a third of its time. */
export function isPersonKey(text: string): boolean {
  const { length } = text;
  const isCommunes = length > 8 && length < 13 && text.charCodeAt(5) === DASH && areDigits(text, 0, 5) && areDigits(text, 6, length);
  return isCommunes || patterns.person.test(text);
}

/** One finding per sheet: nothing has to be done. */
function missing(people: readonly PersonRow[]): Finding[] {
  const bySheet = Map.groupBy(people, ({ sheet }) => sheet);
  return [...bySheet].map(([sheet, rows]) => finding('key-missing', sheetPlace(sheet), { count: rows.length }));
}

function malformed(wrong: readonly PersonRow[]): Finding[] {
  const { identities = [], others = [] } = Object.groupBy(wrong, ({ key }) => (IDENTITY.test(key!) ? 'identities' : 'others'));
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
function duplicates(repeated: readonly Repeated[]): Finding[] {
  const before = new Map<string, PersonRow[]>();
  const found: Finding[] = [];
  for (const { person, key, first } of repeated) {
    const others = before.get(key) ?? [first];
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

function unknown(sheets: readonly PeopleSheet[]): Finding[] {
  const monitored = peopleOf(sheets.filter(({ kind }) => kind === 'monitoring')).filter(({ key }) => key !== null);
  const keys = new Set(monitored.length === 0 ? [] : peopleOf(sheets.filter(({ kind }) => !REFERRING.has(kind))).map(({ key }) => key));
  return monitored
    .filter(({ key }) => !keys.has(key))
    .map(({ sheet, row }) => finding('key-unknown', at(sheet, row, 'key'), {}));
}
