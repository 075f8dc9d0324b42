import { peopleOf, peopleSheetsOf } from '../checks/people.ts';
import type { PersonRow } from '../checks/people.ts';
import type { Dataset } from '../sheets/index.ts';
import { marksOf } from './marks.ts';

/**
 * seconded-in: paid here, listed in Biệt phái đến. other-unit: in the roster of another unit. repeated: a second row of
 * one person. only-payroll: nowhere else. seconded-away: in the roster, seconded away. only-roster: in the roster alone.
 */
export type PayrollKind = 'seconded-in' | 'other-unit' | 'repeated' | 'only-payroll' | 'seconded-away' | 'only-roster';

export interface PayrollDifference {
  readonly kind: PayrollKind;
  readonly person: PersonRow;
  /** Code of the other unit, for other-unit. */
  readonly otherUnit: string | null;
}

export interface PayrollUnit {
  /** '' for rows of the payroll whose unit is not known. */
  readonly code: string;
  readonly roster: number;
  readonly payroll: number;
  readonly both: number;
  readonly differences: readonly PayrollDifference[];
}

/**
 * Bảng lương against Nhân sự: people are the same by Mã, else identity number (lost zeros put back), else by a name that
 * one person alone has in the unit. Only units that are on the payroll; null when there is no payroll to reconcile with.
 */
export function reconcilePayroll(dataset: Dataset): readonly PayrollUnit[] | null {
  return reconcilePeople(peopleOf(peopleSheetsOf(dataset)));
}

/** The same over people that are read already. */
export function reconcilePeople(people: readonly PersonRow[]): readonly PayrollUnit[] | null {
  const of = (kind: PersonRow['kind']): PersonRow[] => people.filter((person) => person.kind === kind);
  const payroll = of('payroll');
  if (payroll.length === 0) return null;
  const roster = of('roster');
  const inRoster = finder(roster);
  const secondedIn = finder(of('secondedIn'));
  const found = new Map<PersonRow, PersonRow>();
  const lines: { readonly unit: string; readonly match: PersonRow | null; readonly difference: PayrollDifference | null }[] = [];
  for (const person of payroll) {
    const match = inRoster(person);
    const unit = person.unit ?? match?.unit ?? secondedIn(person)?.unit ?? '';
    const kind = kindOf(match, unit, match !== null && found.has(match), secondedIn(person));
    if (match && kind !== 'repeated') found.set(match, person);
    lines.push({ unit, match, difference: kind && { kind, person, otherUnit: kind === 'other-unit' ? match?.unit ?? null : null } });
  }
  const linesOf = Map.groupBy(lines, ({ unit }) => unit);
  const staffOf = Map.groupBy(roster, ({ unit }) => unit);
  return [...linesOf.keys()].sort().map((code): PayrollUnit => {
    const own = linesOf.get(code)!;
    const staff = staffOf.get(code) ?? [];
    const missing = code === '' ? [] : staff.filter((person) => !found.has(person));
    return {
      code, roster: staff.length, payroll: own.length, both: own.filter(({ difference }) => difference === null).length,
      differences: [
        ...own.flatMap(({ difference }) => difference ?? []),
        ...missing.map((person): PayrollDifference => ({ kind: person.row.values['status'] === 'seconded-away' ? 'seconded-away' : 'only-roster', person, otherUnit: null })),
      ],
    };
  });
}

function kindOf(match: PersonRow | null, unit: string, isRepeated: boolean, seconded: PersonRow | null): PayrollKind | null {
  if (isRepeated) return 'repeated';
  if (match) return match.unit === unit ? null : 'other-unit';
  return seconded ? 'seconded-in' : 'only-payroll';
}

/** Finds the one row that is this person; a name decides only where it is the only one of that unit. */
function finder(rows: readonly PersonRow[]): (person: PersonRow) => PersonRow | null {
  const marks = new Map<string, PersonRow | null>();
  for (const row of rows) for (const mark of marksOf(row)) marks.set(mark, marks.has(mark) ? null : row);
  return (person) => marksOf(person).map((mark) => marks.get(mark)).find((row) => row) ?? null;
}
