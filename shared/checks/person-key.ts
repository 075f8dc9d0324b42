import { patterns } from '../catalog/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { Facts } from './check.ts';
import { FEW, at, finding, sheetPlace } from './make.ts';
import type { PersonRow, PersonSheet } from './people.ts';

/** Sheets that speak of people listed elsewhere, by their Mã. */
const REFERRING: ReadonlySet<PersonSheet> = new Set(['payroll', 'monitoring']);

/** Mã: well formed, unique among people, never an identity number; where it is missing the run writes it. */
export function checkPersonKeys({ people }: Facts): readonly Finding[] {
  return [...missing(people), ...malformed(people), ...duplicates(people), ...unknown(people)];
}

/** One finding per sheet: nothing has to be done. */
function missing(people: readonly PersonRow[]): Finding[] {
  const bySheet = Map.groupBy(people.filter(({ key, kind }) => key === null && !REFERRING.has(kind)), ({ sheet }) => sheet);
  return [...bySheet].map(([sheet, rows]) => finding('key-missing', sheetPlace(sheet), { count: rows.length }));
}

function malformed(people: readonly PersonRow[]): Finding[] {
  const wrong = people.filter(({ key }) => key !== null && !patterns.person.test(key));
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

/** A person of the roster may be named again in Điều chuyển nội bộ; anybody else has one row. */
function duplicates(people: readonly PersonRow[]): Finding[] {
  const first = new Map<string, PersonRow>();
  const moved = new Map<string, PersonRow>();
  const found: Finding[] = [];
  for (const person of people) {
    const { key, kind, sheet, row } = person;
    if (key === null || REFERRING.has(kind)) continue;
    const other = moved.get(key) ?? first.get(key);
    const isMoveOfRoster = kind === 'moves' && other?.kind === 'roster';
    if (other && !isMoveOfRoster) found.push(finding('key-duplicate', at(sheet, row, 'key'), { sheet1: other.sheet.name, row1: other.row.row }));
    else (isMoveOfRoster ? moved : first).set(key, person);
  }
  return found;
}

function unknown(people: readonly PersonRow[]): Finding[] {
  const keys = new Set(people.filter(({ kind }) => !REFERRING.has(kind)).map(({ key }) => key));
  return people
    .filter(({ kind, key }) => kind === 'monitoring' && key !== null && !keys.has(key))
    .map(({ sheet, row }) => finding('key-unknown', at(sheet, row, 'key'), {}));
}
